import type { Dataset } from './dataset';
import { isOwnData } from './ownData/source/ownId';
import type { View } from './view';
import { type Tell, UNCHANGED } from './viewCheck';

/** As many as a link names. */
const MOST_OWN_DATA = 20;

/** Own data by their names, as links have them. */
const linkName = (name: string): string => name.replaceAll('~', '-');

/** Says which own data a view asks for that are not here; the rest of it is kept. */
export function knownOwnData({ ownData }: View, { sources, ownPlaces }: Dataset, tell: Tell): Partial<View> {
  if (ownData.length === 0) return UNCHANGED;
  const here = new Set([
    ...[...sources.values()].flatMap(({ ownName }) => (ownName ? [linkName(ownName)] : [])),
    ...ownPlaces.filter(({ isOn }) => isOn).map(({ name }) => linkName(name)),
  ]);
  const missing = ownData.filter((name) => !here.has(linkName(name)));
  for (const name of missing) tell('ownData', 'link.ownData', name);
  return missing.length === 0 ? UNCHANGED : { ownData: ownData.filter((name) => !missing.includes(name)) };
}

/** The own data whose figures, the own places that, and the own layout that the view shows, by name: what a link must say of them. */
export function shownOwnData(view: View, { sources, figuresByIndicator, ownPlaces }: Dataset): Partial<View> {
  const own = [...sources.values()].filter(({ ownName }) => ownName !== undefined);
  const questions = [view, view.second, view.third, { ...view, period: view.since }];
  const shown = new Set(
    (own.length === 0 ? [] : questions).flatMap((question) =>
      (figuresByIndicator.get(question?.indicator ?? '') ?? []).flatMap(({ source, period, status }) =>
        isOwnData(source) && period === question?.period && status === question.status ? [source] : [],
      ),
    ),
  );
  const names = own.flatMap(({ id, ownName }) =>
    (shown.has(id) || id === view.layout) && ownName ? [linkName(ownName)] : [],
  );
  for (const { isOn, name } of ownPlaces) if (isOn) names.push(linkName(name));
  const ownData = [...new Set(names)].slice(0, MOST_OWN_DATA);
  return ownData.join('~') === view.ownData.join('~') ? UNCHANGED : { ownData };
}
