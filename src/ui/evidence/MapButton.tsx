import type { Dataset } from '../../core/dataset';
import type { Status } from '../../core/figure';
import { useWords } from '../useWords';
import { useShowOnMap } from './useShowOnMap';

interface MapButtonProps {
  readonly dataset: Dataset;
  readonly place: string;
  readonly indicator: string;
  readonly period: string;
  readonly status: Status | '';
}

/** Leads from a row to the map. */
export function MapButton(props: MapButtonProps) {
  const { t, say } = useWords();
  const show = useShowOnMap();
  const nameOf = (item: { readonly name: { readonly zh: string; readonly en: string } } | undefined) =>
    item ? say(item.name) : '';
  const label = () =>
    t('evidence.onMapOf', {
      place: nameOf(props.dataset.places.get(props.place)),
      indicator: nameOf(props.dataset.indicators.get(props.indicator)),
    });
  return (
    <button type="button" class="text-button" aria-label={label()} onClick={() => show(props)}>
      {t('evidence.onMap')}
    </button>
  );
}
