import type { Dataset } from '../../core/dataset';
import type { Figure } from '../../core/figure';
import { formatFigure, unitText } from '../../core/format';
import { useWords } from '../useWords';
import { FigureValue } from './FigureValue';

/** A figure as its source prints it, with unit and bound. */
export function StatedFigure(props: { readonly dataset: Dataset; readonly figure: Figure }) {
  const { language } = useWords();
  return (
    <FigureValue
      figure={props.figure}
      text={formatFigure(props.figure, language())}
      unit={unitText(props.dataset.indicators.get(props.figure.indicator)?.unit ?? '', language())}
    />
  );
}
