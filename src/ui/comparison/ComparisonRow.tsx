import { Show } from 'solid-js';
import type { Dataset } from '../../core/dataset';
import { differenceUnit } from '../../core/differenceUnit';
import { formatValue, unitText } from '../../core/format';
import { useAtlas } from '../../state/context';
import { IconButton } from '../controls/IconButton';
import { PlaceLink } from '../details/PlaceLink';
import { AnswerValue } from '../figures/AnswerValue';
import { useWords } from '../useWords';
import type { ComparisonRow as Row } from './comparisonRows';
import { useCompare } from './useCompare';

interface ComparisonRowProps {
  readonly dataset: Dataset;
  readonly row: Row;
  readonly index: number;
  readonly count: number;
  readonly scale: { readonly least: number; readonly greatest: number };
}

/** A compared place: value with its bar, difference and ratio to the base, and what can be done with it. */
export function ComparisonRow(props: ComparisonRowProps) {
  const { view, scene } = useAtlas();
  const { t, say, language } = useWords();
  const compare = useCompare();
  const id = () => props.row.place.id;
  const name = () => say(props.row.place.name);
  const bar = () => {
    const { least, greatest } = props.scale;
    const span = greatest - least || 1;
    const value = props.row.answer?.value ?? 0;
    return {
      left: `${((Math.min(0, value) - least) / span) * 100}%`,
      width: `${(Math.abs(value) / span) * 100}%`,
    };
  };
  const colour = () => scene()?.regions.find((region) => region.place === id())?.fill;
  /** A difference of per cents is no per cent. */
  const points = () => {
    const unit = props.row.answer?.unit ?? '';
    return differenceUnit(unit) === unit ? '' : ` ${unitText(differenceUnit(unit), language())}`;
  };
  const signed = (value: number) => `${value > 0 ? '+' : ''}${formatValue(value, props.row.decimals)}`;
  return (
    <tbody data-place={id()}>
      <tr>
        <td>
          <input
            type="radio"
            name="comparison-base"
            aria-label={t('comparison.useAsBase', { place: name() })}
            checked={view().base === id()}
            onChange={() => compare.setBase(id())}
          />
        </td>
        <th scope="row">
          <PlaceLink dataset={props.dataset} place={id()} />
        </th>
        <td class="numeric">
          <Show when={props.row.answer} fallback={<span class="muted">{t('scene.noFigure')}</span>}>
            {(known) => <AnswerValue place={id()} answer={known()} unit={false} />}
          </Show>
        </td>
        <td class="numeric">
          {props.row.difference === undefined
            ? view().base === id()
              ? '–'
              : ''
            : `${signed(props.row.difference)}${points()}`}
        </td>
        <td class="numeric">
          {props.row.ratio === undefined
            ? view().base === id()
              ? '1'
              : ''
            : formatValue(props.row.ratio, 2)}
        </td>
      </tr>
      <tr class="bar-row">
        <td />
        <td colspan="3">
          <div class="bar-track" aria-hidden="true">
            <div class="bar" style={{ ...bar(), ...(colour() ? { background: colour() } : {}) }} />
          </div>
        </td>
        <td class="row-actions">
          <IconButton
            icon="up"
            label={t('comparison.moveUp', { place: name() })}
            disabled={props.index === 0}
            onClick={() => compare.move(id(), -1)}
          />
          <IconButton
            icon="down"
            label={t('comparison.moveDown', { place: name() })}
            disabled={props.index === props.count - 1}
            onClick={() => compare.move(id(), 1)}
          />
          <IconButton
            icon="close"
            label={t('comparison.remove', { place: name() })}
            onClick={() => compare.remove(id())}
          />
        </td>
      </tr>
    </tbody>
  );
}
