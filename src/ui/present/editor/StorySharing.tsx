import { createSignal, Show } from 'solid-js';
import type { Story } from '../../../core/story';
import { DEFAULT_VIEW } from '../../../core/view';
import { encodeView } from '../../../core/viewCodec';
import { copyText } from '../../../load/clipboard';
import { saveFile } from '../../../load/saveFile';
import { packStory, packsStories } from '../../../load/storiesLink';
import { fileName } from '../../export/exportChoices';
import { useWords } from '../../useWords';

interface StorySharingProps {
  readonly story: Story;
  readonly text: string;
}

/** The story as a file, or as a link that carries it whole. */
export function StorySharing(props: StorySharingProps) {
  const { t, say, language } = useWords();
  const [message, setMessage] = createSignal('');
  const [link, setLink] = createSignal('');

  const save = () => {
    saveFile(fileName(say(props.story.name), 'json'), new Blob([props.text], { type: 'application/json' }));
  };
  const copy = async () => {
    setLink('');
    if (!packsStories()) {
      setMessage(t('present.linkNotPacked'));
      return;
    }
    const packed = await packStory(props.story);
    if (packed === undefined) {
      setMessage(t('present.linkTooLong'));
      return;
    }
    const fragment = encodeView({ ...DEFAULT_VIEW, story: packed, presenting: true, language: language() });
    const address = `${window.location.href.replace(/#.*$/, '')}#${fragment}`;
    try {
      await copyText(address);
      setMessage(t('present.linkCopied'));
    } catch {
      // Browsers refuse the clipboard to some pages; the address then stands here to be copied.
      setMessage(t('present.copyFailed'));
      setLink(address);
    }
  };
  return (
    <div class="story-sharing">
      <button type="button" class="button" onClick={save}>
        {t('present.saveFile')}
      </button>
      <button type="button" class="button" onClick={() => void copy()}>
        {t('present.copyLink')}
      </button>
      <p role="status">{message()}</p>
      <Show when={link()}>
        {(address) => (
          <textarea readonly rows={3} value={address()} onFocus={(event) => event.currentTarget.select()} />
        )}
      </Show>
    </div>
  );
}
