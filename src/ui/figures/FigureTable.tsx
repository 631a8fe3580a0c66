import { For } from 'solid-js';
import type { Dataset } from '../../core/dataset';
import { useWords } from '../useWords';
import { FigureRow } from './FigureRow';
import type { FigureQuestion } from './figureQuestions';

interface FigureTableProps {
  readonly dataset: Dataset;
  readonly caption: string;
  readonly questions: readonly FigureQuestion[];
}

/** Figures of one theme: a row each with indicator, period and value; the source one click away. */
export function FigureTable(props: FigureTableProps) {
  const { t } = useWords();
  return (
    <table class="figure-table">
      <caption class="visually-hidden">{props.caption}</caption>
      <thead class="visually-hidden">
        <tr>
          <th scope="col">{t('indicators.period')}</th>
          <th scope="col">{t('place.value')}</th>
          <th scope="col">{t('place.source')}</th>
        </tr>
      </thead>
      <For each={props.questions}>
        {(question) => <FigureRow dataset={props.dataset} question={question} />}
      </For>
    </table>
  );
}
