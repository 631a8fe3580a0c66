import { createMemo, For, Show } from 'solid-js';
import { CHECKS } from '../../core/evidence/checks';
import { useAtlas } from '../../state/context';
import { useWords } from '../useWords';
import { Count } from './Count';
import { FindingItem } from './FindingItem';
import { type Evidence, filteredFinding } from './useEvidence';

/** What the checks found in all data, under each check; the largest differences first. */
export function FindingsTab(props: { readonly evidence: Evidence }) {
  const { boundaries } = useAtlas();
  const { t, say } = useWords();
  const left = createMemo(() =>
    props.evidence.findings().filter((finding) => props.evidence.passes()(filteredFinding(finding))),
  );
  const weight = ({
    difference,
    stated,
  }: {
    difference: number | undefined;
    stated: { value: number | undefined };
  }) => (difference === undefined ? 0 : Math.abs(difference) / Math.max(Math.abs(stated.value ?? 0), 1));
  const of = (check: string) =>
    left()
      .filter((finding) => finding.check === check)
      .sort((a, b) => weight(b) - weight(a));
  return (
    <>
      <Count count={left().length} total={props.evidence.findings().length} />
      <Show when={!boundaries()}>
        <p class="hint">{t('evidence.noBoundaries')}</p>
      </Show>
      <For each={CHECKS.filter((check) => of(check.id).length > 0)}>
        {(check) => (
          <section aria-label={say(check.name)}>
            <h3 class="check-name">
              {say(check.name)} <span class="count">{of(check.id).length}</span>
            </h3>
            <p class="hint">{say(check.rule)}</p>
            <ul class="evidence-list">
              <For each={of(check.id)}>
                {(finding) => <FindingItem evidence={props.evidence} finding={finding} />}
              </For>
            </ul>
          </section>
        )}
      </For>
    </>
  );
}
