import { createSignal, type JSX, Show } from 'solid-js';
import { CheckField } from '../../controls/CheckField';
import { useWords } from '../../useWords';

interface OwnItemProps {
  readonly item: {
    readonly name: string;
    /** The file's name, and the day on which it was read. */
    readonly file: string;
    readonly readOn: string;
    readonly isOn: boolean;
  };
  /** What the switch says. */
  readonly isOnLabel: string;
  readonly onRename: (name: string) => void;
  readonly onSwitch: (isOn: boolean) => void;
  readonly onRemove: () => void;
  /** What it holds, above the switch. */
  readonly counts: JSX.Element;
  /** What can be done with it besides renaming and removing. */
  readonly ways?: JSX.Element;
  /** How it is shown, between the switch and the ways. */
  readonly children?: JSX.Element;
}

/** One thing of a person's own in the list of own data: it can be renamed, switched off and removed. */
export function OwnItem(props: OwnItemProps) {
  const { t } = useWords();
  const [isNaming, setNaming] = createSignal(false);
  const name = () => props.item.name;
  const rename = (given: string) => {
    setNaming(false);
    const wanted = given.trim();
    if (wanted !== '' && wanted !== name()) props.onRename(wanted);
  };
  return (
    <li class="source-item own-source" classList={{ off: !props.item.isOn }}>
      <Show when={isNaming()} fallback={<h3>{name()}</h3>}>
        <input
          class="own-name"
          value={name()}
          maxLength={200}
          aria-label={t('ownSources.nameOf', { name: name() })}
          ref={(field) => setTimeout(() => field.select())}
          onChange={(event) => rename(event.currentTarget.value)}
          onBlur={(event) => rename(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
        />
      </Show>
      <p class="muted">{t('ownSources.readFrom', { file: props.item.file, day: props.item.readOn })}</p>
      <p>{props.counts}</p>
      <CheckField
        label={props.isOnLabel}
        checked={props.item.isOn}
        onChange={(isOn) => props.onSwitch(isOn)}
      />
      {props.children}
      <p class="own-ways">
        {props.ways}
        <button
          type="button"
          class="text-button"
          aria-label={t('ownSources.renameNamed', { name: name() })}
          onClick={() => setNaming(true)}
        >
          {t('ownSources.rename')}
        </button>
        <button
          type="button"
          class="text-button"
          aria-label={t('ownSources.removeNamed', { name: name() })}
          onClick={() => props.onRemove()}
        >
          {t('ownSources.remove')}
        </button>
      </p>
    </li>
  );
}
