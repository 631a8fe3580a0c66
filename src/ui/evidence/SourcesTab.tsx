import { createMemo, For, Show } from 'solid-js';
import { type SourceContribution, sourceContributions } from '../../core/evidence/sourceContributions';
import type { Source } from '../../core/figure';
import type { DataPart } from '../../core/view';
import { useAtlas } from '../../state/context';
import { useWords } from '../useWords';
import { useDataPage } from './useDataPage';
import type { Evidence } from './useEvidence';

const ORDER: readonly Source['trust'][] = ['own', 'document', 'transcription'];
const COUNTS = [
  ['figures', 'evidence.figuresCount', 'figures'],
  ['indicators', 'evidence.indicatorsCount', 'coverage'],
  ['conflicts', 'evidence.conflictsCount', 'conflicts'],
  ['findings', 'evidence.findingsCount', 'findings'],
] as const satisfies readonly (readonly [keyof SourceContribution, string, DataPart])[];
const PLAIN_COUNTS = [
  ['places', 'evidence.placesCount'],
  ['named', 'evidence.namedCount'],
] as const;

function SourceItem(props: { readonly evidence: Evidence; readonly contribution: SourceContribution }) {
  const { updateView } = useAtlas();
  const { t, say } = useWords();
  const { showPart } = useDataPage();
  const source = () => props.contribution.source;
  const layouts = () =>
    [...props.evidence.dataset.layouts.values()].filter((layout) => layout.source === source().id);
  return (
    <li class="source-item">
      <h3>{say(source().title)}</h3>
      <p class="muted">
        {[say(source().issuer), source().date, t(`evidence.kind.${source().kind}` as 'evidence.kind.plan')]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p classList={{ trust: source().trust !== 'document', muted: source().trust === 'document' }}>
        {t(`evidence.trust.${source().trust}`)}
      </p>
      <Show when={say(source().note)}>{(note) => <p class="hint">{note()}</p>}</Show>
      <dl class="source-counts">
        <For each={COUNTS}>
          {([key, label, part]) => (
            <Show when={props.contribution[key] > 0}>
              <div>
                <dt>{t(label)}</dt>
                <dd>
                  <button
                    type="button"
                    class="count-button"
                    aria-label={t('evidence.see', {
                      source: say(source().title),
                      count: props.contribution[key],
                      what: t(label),
                    })}
                    onClick={() => showPart(part, { source: source().id })}
                  >
                    {props.contribution[key]}
                  </button>
                </dd>
              </div>
            </Show>
          )}
        </For>
        <For each={PLAIN_COUNTS}>
          {([key, label]) => (
            <Show when={props.contribution[key] > 0}>
              <div>
                <dt>{t(label)}</dt>
                <dd>{props.contribution[key]}</dd>
              </div>
            </Show>
          )}
        </For>
      </dl>
      <Show when={layouts().length > 0}>
        <details>
          <summary>
            {t('evidence.layoutsCount')} <span class="count">{layouts().length}</span>
          </summary>
          <ul class="source-layouts">
            <For each={layouts()}>
              {(layout) => (
                <li>
                  <button
                    type="button"
                    class="text-button"
                    onClick={() =>
                      updateView({
                        page: 'map',
                        sheet: '',
                        layout: layout.id,
                        element: '',
                        camera: undefined,
                        frame: undefined,
                        selection: '',
                      })
                    }
                  >
                    {say(layout.name)}
                  </button>
                  <span class="locator">{layout.locator}</span>
                </li>
              )}
            </For>
          </ul>
        </details>
      </Show>
    </li>
  );
}

/** Every source with what it brings in; each number leads to its rows. */
export function SourcesTab(props: { readonly evidence: Evidence }) {
  const { dataset, conflicts, findings } = props.evidence;
  const contributions = createMemo(() =>
    // Documents that were read come before statistics that others transcribed, and own data before both.
    [...sourceContributions(dataset, conflicts(), findings())].sort(
      (a, b) => ORDER.indexOf(a.source.trust) - ORDER.indexOf(b.source.trust),
    ),
  );
  const { filter } = useDataPage();
  const left = () =>
    contributions().filter(({ source }) => filter().source === '' || source.id === filter().source);
  const { t } = useWords();
  return (
    <>
      <ul class="source-list">
        <For each={left()}>
          {(contribution) => <SourceItem evidence={props.evidence} contribution={contribution} />}
        </For>
      </ul>
      <p class="hint">{t('evidence.pointSources')}</p>
    </>
  );
}
