import { createUniqueId, Show } from 'solid-js';
import type { Stories } from '../../state/stories';
import { CheckField } from '../controls/CheckField';
import { SelectField } from '../controls/SelectField';
import { useWords } from '../useWords';
import { EXPORT_KINDS, type ExportChoices, type ExportKind, formatsFor, takesStory } from './exportChoices';
import type { WindowSize } from './exportedSheet';
import { pictureSize } from './makeExport';
import { SheetComposer } from './SheetComposer';

interface ExportFieldsProps {
  readonly choices: ExportChoices;
  readonly size: WindowSize;
  readonly stories: Stories;
  readonly onChange: (patch: Partial<ExportChoices>) => void;
  readonly onProblem: (message: string) => void;
}

/** What to export, and what stands on it. */
export function ExportFields(props: ExportFieldsProps) {
  const { t, say } = useWords();
  const id = createUniqueId();
  const isSlides = () => props.choices.kind === 'pptx';
  const hint = (kind: ExportKind) => {
    if (kind === 'svg') return t('exports.vectors');
    if (kind === 'print') return t('exports.printing');
    if (kind === 'pptx') return t('exports.editable');
    if (kind === 'text') return t('exports.inWords');
    if (kind === 'review') return t('exports.forReview');
    const { width, height, dotsPerInch: dots } = pictureSize(props.choices, props.size);
    return t(dots === 300 ? 'exports.pixelsPaper' : 'exports.pixels', { width, height, dots });
  };
  const contents = () => [
    { value: '', label: t('exports.content.view') },
    ...[...props.stories.own(), ...props.stories.bundled()].map((story) => ({
      value: story.id,
      label: t('exports.content.story', { name: say(story.name), count: story.scenes.length }),
    })),
  ];
  const text = (part: 'title' | 'date' | 'maker' | 'approvalNumber', label: string, placeholder = '') => (
    <div class="field">
      <label for={`${id}-${part}`}>{label}</label>
      <input
        id={`${id}-${part}`}
        type="text"
        class="text-input"
        value={props.choices[part]}
        placeholder={placeholder}
        onChange={(event) => props.onChange({ [part]: event.currentTarget.value.trim() })}
      />
    </div>
  );
  return (
    <div class="export-fields">
      <SelectField
        label={t('exports.kind')}
        value={props.choices.kind}
        options={EXPORT_KINDS.map((kind) => ({ value: kind, label: t(`exports.kind.${kind}`) }))}
        onChange={(kind) => props.onChange({ kind })}
      />
      <Show when={takesStory(props.choices.kind)}>
        <SelectField
          label={t('exports.content')}
          value={props.choices.story}
          options={contents()}
          onChange={(story) => props.onChange({ story })}
        />
      </Show>
      <Show
        when={isSlides()}
        fallback={
          <SelectField
            label={t('exports.format')}
            value={props.choices.format}
            options={formatsFor(props.choices.kind).map((format) => ({
              value: format,
              label: t(`exports.format.${format}`),
            }))}
            onChange={(format) => props.onChange({ format })}
          />
        }
      >
        <CheckField
          label={t('exports.chart')}
          checked={props.choices.withChart}
          onChange={(withChart) => props.onChange({ withChart })}
        />
        <CheckField
          label={t('exports.table')}
          checked={props.choices.withTable}
          onChange={(withTable) => props.onChange({ withTable })}
        />
      </Show>
      <p class="hint">{hint(props.choices.kind)}</p>
      <Show when={props.choices.story === '' || !takesStory(props.choices.kind)}>
        {text('title', t('exports.heading'))}
        <SelectField
          label={t('exports.extent')}
          value={props.choices.extent}
          options={(['screen', 'layout'] as const).map((extent) => ({
            value: extent,
            label: t(`exports.extent.${extent}`),
          }))}
          onChange={(extent) => props.onChange({ extent })}
        />
      </Show>
      <SelectField
        label={t('exports.ground')}
        value={props.choices.ground}
        options={(['screen', 'light'] as const).map((ground) => ({
          value: ground,
          label: t(`exports.ground.${ground}`),
        }))}
        onChange={(ground) => props.onChange({ ground })}
      />
      {text('date', t('exports.date'))}
      {text('maker', t('exports.maker'))}
      {text('approvalNumber', t('exports.approval'), t('exports.approvalHint'))}
      <Show when={!isSlides()}>
        <SheetComposer choices={props.choices} onChange={props.onChange} onProblem={props.onProblem} />
        <CheckField
          label={t('exports.link')}
          checked={props.choices.withLink}
          onChange={(withLink) => props.onChange({ withLink })}
        />
      </Show>
    </div>
  );
}
