import type { Dataset } from '../../core/dataset';
import type { FinderConditions } from '../../core/finder/conditions';
import { gradeText, industryText, kindText } from '../../core/finder/conditionsText';
import type { FoundPark } from '../../core/finder/findParks';
import { formatFigure, formatValue } from '../../core/format';
import { EVIDENCE } from '../../core/matrix/claims';
import { type Language, localText } from '../../i18n/language';
import { translate } from '../../i18n/translate';

/** A park of the results as list, table and file say it. */
export interface FoundWords {
  readonly name: string;
  readonly within: string;
  readonly grades: string;
  readonly kinds: string;
  /** Industries of the register, those of the best evidence first. */
  readonly industries: string;
  /** The catalogue's words as printed; empty where it does not list the park. */
  readonly printed: string;
  readonly approved: string;
  readonly planned: string;
  readonly node: string;
  readonly kilometres: string;
  readonly tolerance: string;
  readonly lacks: string;
}

/** Kilometres of a distance and of what it is sure to. */
const KILOMETRE_DECIMALS = 1;

export function nameOfPlace(dataset: Dataset, place: string, language: Language): string {
  const found = dataset.places.get(place);
  return found ? localText(found.name, language) : place;
}

/** The words of one result. */
export function foundWords(
  dataset: Dataset,
  found: FoundPark,
  asked: FinderConditions,
  language: Language,
): FoundWords {
  const { park, zone, areas, nearest } = found;
  const list = (texts: readonly string[]) => [...new Set(texts)].join(translate(language, 'signs.listed'));
  const named = EVIDENCE.flatMap((grade) =>
    found.claims.filter(({ industry, evidence }) => industry !== '' && evidence === grade),
  );
  const area = asked.area?.kind ?? 'approved';
  return {
    name: localText(park.name, language),
    within: [park.city, park.county]
      .filter((region) => region !== '')
      .map((region) => nameOfPlace(dataset, region, language))
      .join(' '),
    grades: list(found.grades.map((grade) => gradeText(grade, language))),
    kinds: list(found.kinds.map((kind) => kindText(kind, language))),
    industries: list(named.map(({ industry }) => industryText(dataset, industry, language))),
    printed: list(zone?.words ?? []),
    approved: areas.approved ? formatFigure(areas.approved, language) : '',
    planned: areas.planned ? formatFigure(areas.planned, language) : '',
    node: nearest ? nameOfPlace(dataset, nearest.node.place, language) : '',
    kilometres: nearest ? formatValue(nearest.km, KILOMETRE_DECIMALS) : '',
    tolerance: nearest ? formatValue(nearest.tolerance, KILOMETRE_DECIMALS) : '',
    lacks: list(
      found.lacks.map((lack) =>
        lack === 'point'
          ? translate(language, 'finder.lack.point')
          : translate(language, 'finder.lack.area', { area: translate(language, `finder.area.${area}`) }),
      ),
    ),
  };
}

/** Every document that a result rests on. */
export function foundSources({ park, claims, areas }: FoundPark): readonly string[] {
  return [
    park.source,
    ...claims.map(({ source }) => source),
    ...[areas.approved, areas.planned].flatMap((figure) => figure?.source ?? []),
  ];
}
