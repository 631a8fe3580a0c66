import { Show } from 'solid-js';
import { formatFigure, formatValue, withBound } from '../../core/format';
import type { Indicator } from '../../core/indicator';
import { FigureValue } from '../figures/FigureValue';
import { useWords } from '../useWords';
import type { WideCell } from './wideRows';

interface WideCellViewProps {
  readonly cell: WideCell;
  readonly indicator: Indicator;
  readonly largest: number;
  readonly colour: string;
}

/** A value with its bar, rank, and what sets it apart from the base. */
export function WideCellView(props: WideCellViewProps) {
  const { t, language } = useWords();
  const decimals = () => props.indicator.decimals;
  const signed = (value: number) => `${value > 0 ? '+' : ''}${formatValue(value, decimals())}`;
  return (
    <Show when={props.cell.answer} fallback={<span class="muted">{t('scene.noFigure')}</span>}>
      {(answer) => (
        <>
          <FigureValue
            figure={{ ...answer().figure, place: props.cell.column.id }}
            text={
              answer().computed
                ? withBound(formatValue(answer().value, decimals()), answer().bound, language())
                : formatFigure(answer().figure, language())
            }
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
                : t('wideTable.difference', { value: signed(props.cell.difference) }),
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
