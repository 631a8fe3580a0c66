import type { Status } from '../../core/figure';
import type { PlaceId } from '../../core/place';
import { levelOf } from '../../core/query';
import type { View } from '../../core/view';
import { useAtlas } from '../../state/context';
import { indicatorChoice } from '../../state/indicatorChoice';

interface Question {
  /** Empty where it is about no single place. */
  readonly place: PlaceId;
  /** Empty where it is about the place as such. */
  readonly indicator: string;
  readonly period: string;
  readonly status: Status | '';
}

/** Leads from a row to the map: the place chosen, its indicator, period and status shown. */
export function useShowOnMap(): (question: Question) => void {
  const { dataset, view, updateView } = useAtlas();
  return ({ place: id, indicator, period, status }) => {
    const data = dataset();
    if (!data) return;
    const place = data.places.get(id);
    const level = (place && levelOf(place)) ?? view().level;
    const patch: Partial<View> = { page: 'map', sheet: '', selection: id, element: '', level };
    if (indicator === '' || status === '') {
      updateView({ ...patch, accuracy: place?.kind === 'park' || view().accuracy });
      return;
    }
    updateView({
      ...patch,
      ...indicatorChoice(data, { ...view(), level }, indicator),
      level,
      period,
      status,
    });
  };
}
