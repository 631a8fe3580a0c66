import { createResource, For, onMount, Show } from 'solid-js';
import type { DifferenceReport } from '../../../core/ownData/differenceReport';
import type { OwnFigure, OwnSource } from '../../../core/ownData/source/ownSource';
import { formatPeriod } from '../../../core/period';
import { useAtlas } from '../../../state/context';
import { importsOf } from '../../../state/imports';
import { type NewerReading, readNewer } from '../../../state/newerReading';
import { useWords } from '../../useWords';
import './ownSources.css';

interface ReplaceDialogProps {
  readonly source: OwnSource;
  readonly file: File;
  readonly onClose: () => void;
}

/** Changed figures that are listed; the count says how many there are. */
const MOST_LISTED = 100;

type Read = Extract<NewerReading, { ok: true }>;

/** What a newer file would change in a source, before it is put in its place. */
export default function ReplaceDialog(props: ReplaceDialogProps) {
  const atlas = useAtlas();
  const { t, say } = useWords();
  let dialog: HTMLDialogElement | undefined;
  onMount(() => dialog?.showModal());
  const [found] = createResource(() => readNewer(atlas, props.source, props.file));
  const replace = ({ source }: Read) => {
    atlas.own.replace(props.source.id, source);
    dialog?.close();
  };
  /** Hands the file over to the preview, with what the source's recipe decides. */
  const decide = () => {
    const { source, file } = props;
    dialog?.close();
    importsOf(atlas).offer([
      { kind: 'file', name: file.name, file, replaces: source.id, decisions: source.recipe.decisions },
    ]);
  };
  const title = () => t('ownSources.replaceBy', { name: props.source.name, file: props.file.name });
  const read = () => {
    const reading = found();
    return reading?.ok ? reading : undefined;
  };
  const refusal = () => {
    const reading = found();
    return reading && !reading.ok ? reading : undefined;
  };
  return (
    <dialog
      class="project-question"
      aria-label={title()}
      ref={(element) => {
        dialog = element;
      }}
      onClose={() => props.onClose()}
    >
      <h2>{title()}</h2>
      <Show when={found.loading}>
        <p class="muted">{t('common.loading')}</p>
      </Show>
      <Show when={refusal()}>
        {(refused) => (
          <>
            <p>{say(refused().why)}</p>
            <Show when={refused().asks}>
              <p>
                <button type="button" class="button" onClick={decide}>
                  {t('ownSources.decide')}
                </button>
              </p>
            </Show>
          </>
        )}
      </Show>
      <Show when={read()}>
        {(reading) => (
          <>
            <Differences report={reading().differences} />
            <p>
              <button type="button" class="button" onClick={() => replace(reading())}>
                {t('ownSources.replace')}
              </button>
            </p>
          </>
        )}
      </Show>
      <p>
        <button type="button" class="button" onClick={() => dialog?.close()}>
          {t('ownSources.leave')}
        </button>
      </p>
    </dialog>
  );
}

/** Counts of what is same, changed, added and gone; the names that come and go; and the changed figures. */
function Differences(props: { readonly report: DifferenceReport<OwnFigure> }) {
  const { dataset } = useAtlas();
  const { t, say, language } = useWords();
  const placeName = (id: string) => say(dataset()?.places.get(id)?.name ?? { zh: id, en: id });
  const indicatorName = (id: string) => say(dataset()?.indicators.get(id)?.name ?? { zh: id, en: id });
  const period = (text: string) => formatPeriod(text, language());
  const names = () => {
    const { report } = props;
    return [
      ['newPlaces', report.newPlaces.map(placeName)],
      ['gonePlaces', report.gonePlaces.map(placeName)],
      ['newIndicators', report.newIndicators.map(indicatorName)],
      ['goneIndicators', report.goneIndicators.map(indicatorName)],
      ['newPeriods', report.newPeriods.map(period)],
      ['gonePeriods', report.gonePeriods.map(period)],
    ] as const;
  };
  return (
    <>
      <p>
        {t('ownSources.differences', {
          same: props.report.same,
          changed: props.report.changed.length,
          added: props.report.added.length,
          gone: props.report.gone.length,
        })}
      </p>
      <For each={names().filter(([, list]) => list.length > 0)}>
        {([key, list]) => (
          <p>
            {t(`ownSources.${key}`)} {list.join(t('signs.listed'))}
          </p>
        )}
      </For>
      <Show when={props.report.changed.length > 0}>
        <div class="own-row-table">
          <table>
            <tbody>
              <For each={props.report.changed.slice(0, MOST_LISTED)}>
                {({ before, after }) => (
                  <tr>
                    <th scope="row">{placeName(after.place)}</th>
                    <td>{indicatorName(after.indicator)}</td>
                    <td>{period(after.period)}</td>
                    <td>{`${before.value} → ${after.value} ${after.unit}`}</td>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
        </div>
      </Show>
    </>
  );
}
