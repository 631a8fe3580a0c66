import { createUniqueId, For, Show } from 'solid-js';
import { SHEET_PARTS, type SheetPart } from '../../figure';
import { LARGEST_LOGO, readLogo } from '../../load/readLogo';
import { CheckField } from '../controls/CheckField';
import { FileButton } from '../controls/FileButton';
import { useWords } from '../useWords';
import type { ExportChoices } from './exportChoices';

interface SheetComposerProps {
  readonly choices: ExportChoices;
  readonly onChange: (patch: Partial<ExportChoices>) => void;
  readonly onProblem: (message: string) => void;
}

/** Which parts a sheet has, its note and its logo; the preview beside shows the sheet at once. */
export function SheetComposer(props: SheetComposerProps) {
  const { t } = useWords();
  const id = createUniqueId();
  const take = (part: SheetPart, isWanted: boolean) =>
    props.onChange({
      parts: SHEET_PARTS.filter((each) => (each === part ? isWanted : props.choices.parts.includes(each))),
    });
  const takeLogo = async (file: File) => {
    const logo = await readLogo(file);
    if (logo === undefined)
      props.onProblem(t('plates.logoTooLarge', { name: file.name, limit: LARGEST_LOGO / 1000 }));
    else props.onChange({ logo });
  };
  return (
    <>
      <fieldset class="sheet-parts">
        <legend>{t('plates.parts')}</legend>
        <For each={SHEET_PARTS}>
          {(part) => (
            <CheckField
              label={t(`plates.part.${part}`)}
              checked={props.choices.parts.includes(part)}
              onChange={(isWanted) => take(part, isWanted)}
            />
          )}
        </For>
      </fieldset>
      <div class="field">
        <label for={id}>{t('plates.note')}</label>
        <input
          id={id}
          type="text"
          class="text-input"
          value={props.choices.note}
          placeholder={t('plates.noteHint')}
          onChange={(event) => props.onChange({ note: event.currentTarget.value.trim() })}
        />
      </div>
      <div class="sheet-logo">
        <FileButton
          label={t('plates.logo')}
          accept=".png,.jpg,.jpeg,.svg"
          onFile={(file) => void takeLogo(file)}
        />
        <Show when={props.choices.logo !== ''}>
          <button type="button" class="text-button" onClick={() => props.onChange({ logo: '' })}>
            {t('plates.withoutLogo')}
          </button>
        </Show>
      </div>
    </>
  );
}
