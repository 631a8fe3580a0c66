import { For, Show } from 'solid-js';
import type { Dataset } from '../../core/dataset';
import { industryText } from '../../core/finder/conditionsText';
import type { Matrix } from '../../core/matrix/buildMatrix';
import type { Claim } from '../../core/matrix/claims';
import type { MatrixView } from '../../core/matrix/matrixView';
import { useAtlas } from '../../state/context';
import { PlaceLink } from '../details/PlaceLink';
import { useWords } from '../useWords';

interface ClauseListProps {
  readonly dataset: Dataset;
  readonly matrix: Matrix;
  readonly asked: MatrixView;
  readonly claims: readonly Claim[];
  readonly onClear: () => void;
}

/** The clauses of the chosen row, column or cell: of which place, in which document, where in it. */
export function ClauseList(props: ClauseListProps) {
  const { updateView } = useAtlas();
  const { t, say, language } = useWords();
  const title = () => {
    const row = props.matrix.rows.find(({ id }) => id === props.asked.row)?.name;
    const column = props.matrix.columns.find(({ id }) => id === props.asked.column)?.name;
    return t('matrix.clausesOf', { row: row ?? t('matrix.every'), column: column ?? t('matrix.everywhere') });
  };
  const sourceOf = ({ source }: Claim) => {
    const known = props.dataset.sources.get(source);
    return known ? say(known.title) : source;
  };
  return (
    <section class="clauses" aria-label={title()}>
      <h3>
        {title()} <span class="count">{t('matrix.clauses', { count: props.claims.length })}</span>
      </h3>
      <button type="button" class="text-button" onClick={() => props.onClear()}>
        {t('matrix.unmark')}
      </button>
      <ul>
        <For each={props.claims}>
          {(claim) => (
            <li data-place={claim.place} data-evidence={claim.evidence}>
              <p>
                <PlaceLink dataset={props.dataset} place={claim.place} />
                <span>{industryText(props.dataset, claim.industry, language())}</span>
                <span class="tag">{t(`matrix.evidence.${claim.evidence}`)}</span>
              </p>
              <p>
                <span class="muted">{t('matrix.printedAs', { word: say(claim.printed) })}</span>
                <Show when={claim.layout !== ''}>
                  <button
                    type="button"
                    class="text-button"
                    onClick={() =>
                      updateView({
                        layout: claim.layout,
                        element: claim.element,
                        selection: '',
                        camera: undefined,
                        frame: undefined,
                      })
                    }
                  >
                    {t('matrix.openLayout')}
                  </button>
                </Show>
              </p>
              <p>
                {sourceOf(claim)} <span class="locator">{claim.locator}</span>
              </p>
              <Show when={say(claim.reason)}>
                {(reason) => <p class="muted">{t('place.reason', { reason: reason() })}</p>}
              </Show>
            </li>
          )}
        </For>
      </ul>
    </section>
  );
}
