import { Show } from 'solid-js';
import { differenceUnit } from '../../core/differenceUnit';
import { formatValue, unitText } from '../../core/format';
import { FigureValue } from '../figures/FigureValue';
import { useWords } from '../useWords';
import type { WideCell } from './wideRows';

interface WideCellViewProps {
  readonly cell: WideCell;
  readonly largest: number;
  /** Digits after the point of a difference. */
  readonly decimals: number;
  readonly colour: string;
  /** The indicator's. */
  readonly unit: string;
}

/** A value with its bar, rank, and what sets it apart from the base. */
export function WideCellView(props: WideCellViewProps) {
  const { t, language } = useWords();
  const points = () => {
    const unit = props.unit;
    return differenceUnit(unit) === unit ? '' : ` ${unitText(differenceUnit(unit), language())}`;
  };
  const signed = (value: number) => `${value > 0 ? '+' : ''}${formatValue(value, props.decimals)}`;
  return (
    <Show when={props.cell.answer} fallback={<span class="muted">{t('scene.noFigure')}</span>}>
      {(answer) => (
        <>
          <FigureValue
            figure={{ ...answer().figure, place: props.cell.column.id }}
            text={answer().text}
            unit=""
          />
          <span class="wide-bar" aria-hidden="true">
            <i
              style={{
                width: `${(Math.abs(answer().value) / (props.largest || 1)) * 100}%`,
                background: props.colour,
              }}
            />
          </span>
          <span class="wide-aside">
            {[
              props.cell.difference === undefined
                ? ''
                : t('wideTable.difference', { value: signed(props.cell.difference) }) + points(),
              props.cell.ratio === undefined
                ? ''
                : t('wideTable.ratio', { value: formatValue(props.cell.ratio, 2) }),
              props.cell.rank === undefined
                ? ''
                : t('wideTable.rankOf', { rank: props.cell.rank, of: props.cell.rankOf }),
              answer().computed ? t('wideTable.computed') : '',
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </>
      )}
    </Show>
  );
}
