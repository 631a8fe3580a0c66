import { createMemo } from 'solid-js';
import { areaWords } from '../../core/areas/areaWords';
import type { PlaceId, Position } from '../../core/place';
import type { Area, AreaShape, MembershipRule } from '../../core/view';
import { useAtlas } from '../../state/context';

/** Two areas at most: the second is there to be compared with the first. */
const MOST_AREAS = 2;

/** What can be done with the areas of the view; each change is announced. */
export function useAreas() {
  const { view, updateView, dataset, boundaries, announce, language } = useAtlas();
  const middles = createMemo(
    (): ReadonlyMap<PlaceId, Position> =>
      new Map([...(boundaries()?.shapes ?? [])].map(([id, shape]) => [id, shape.centroid])),
  );
  const wordsOf = (shape: AreaShape) => {
    const data = dataset();
    return data ? areaWords(data, middles(), shape, language()) : '';
  };
  const change = (areas: readonly Area[], scope = view().scope) =>
    updateView({
      areas,
      selection: '',
      element: '',
      scope: areas.length === 0 && scope === 'area' ? 'all' : scope,
    });
  return {
    middles,
    wordsOf,
    /** Replaces the areas with one, or sets one beside the first. */
    add(shape: AreaShape, beside: boolean) {
      const rule: MembershipRule = view().areas[0]?.rule ?? 'centroid';
      const kept = beside ? view().areas.slice(0, MOST_AREAS - 1) : [];
      change([...kept, { shape, rule }]);
      announce(wordsOf(shape));
    },
    setRule(index: number, rule: MembershipRule) {
      change(view().areas.map((area, at) => (at === index ? { ...area, rule } : area)));
    },
    remove(index: number) {
      change(view().areas.filter((_, at) => at !== index));
    },
  };
}

export type Areas = ReturnType<typeof useAreas>;
