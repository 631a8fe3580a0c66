import { For, Show } from 'solid-js';
import { useWords } from '../useWords';
import type { Evidence } from './useEvidence';

/** What breaks the data contract and was left out, by file and line. */
export function ProblemsTab(props: { readonly evidence: Evidence }) {
  const { t, say } = useWords();
  const problems = () => props.evidence.dataset.problems;
  return (
    <Show when={problems().length > 0} fallback={<p class="muted">{t('evidence.noProblems')}</p>}>
      <div class="table-scroll">
        <table class="data-table">
          <thead>
            <tr>
              <th scope="col">{t('evidence.file')}</th>
              <th scope="col">{t('evidence.line')}</th>
              <th scope="col">{t('evidence.column')}</th>
              <th scope="col">{t('evidence.value')}</th>
              <th scope="col">{t('evidence.problem')}</th>
            </tr>
          </thead>
          <tbody>
            <For each={problems()}>
              {(problem) => (
                <tr>
                  <td>{problem.file}</td>
                  <td class="numeric">{problem.line}</td>
                  <td>{problem.column}</td>
                  <td>{problem.value}</td>
                  <td>{say(problem.message)}</td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </div>
    </Show>
  );
}
