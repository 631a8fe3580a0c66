import { type Language, localText } from '../../i18n/language';
import { type MessageKey, translate } from '../../i18n/translate';
import type { Dataset } from '../dataset';
import { PARK_KINDS, type ParkKind } from '../place';
import type { FinderConditions, FinderKind } from './conditions';

const isParkKind = (kind: FinderKind): kind is ParkKind => (PARK_KINDS as readonly string[]).includes(kind);

/** A grade in words: those of the catalogue by name, others as printed. */
export function gradeText(grade: string, language: Language): string {
  return grade === 'national' || grade === 'provincial'
    ? translate(language, `finder.grade.${grade}`)
    : grade;
}

/** A kind of the documents or a type of the catalogue in words. */
export function kindText(kind: FinderKind, language: Language): string {
  const key: MessageKey = isParkKind(kind) ? `place.kind.${kind}` : `place.zone.${kind}`;
  return translate(language, key);
}

/** An industry's name; a printed word that names none stands as it is. */
export function industryText(dataset: Dataset, industry: string, language: Language): string {
  const known = dataset.industries.get(industry);
  return known ? localText(known.name, language) : industry;
}

function rangeText({ from, to }: NonNullable<FinderConditions['area']>, language: Language): string {
  if (from !== undefined && to !== undefined) return translate(language, 'finder.text.range', { from, to });
  return from !== undefined
    ? translate(language, 'finder.text.from', { from })
    : translate(language, 'finder.text.to', { to: to ?? '' });
}

/** What is asked for in words, condition by condition. */
export function conditionsText(dataset: Dataset, asked: FinderConditions, language: Language): string {
  const regionName = (id: string) => {
    const region = dataset.regions.get(id);
    return region ? localText(region.shortName, language) : id;
  };
  const { area, near } = asked;
  const lists = [
    asked.grades.map((grade) => gradeText(grade, language)),
    asked.kinds.map((kind) => kindText(kind, language)),
    asked.industries.map((industry) => industryText(dataset, industry, language)),
    asked.cities.map(regionName),
    area
      ? [
          translate(language, 'finder.text.area', {
            area: translate(language, `finder.area.${area.kind}`),
            range: rangeText(area, language),
          }),
        ]
      : [],
    near
      ? [
          translate(language, 'finder.text.near', {
            kind: translate(language, `finder.near.${near.kind}`),
            within: near.within,
          }),
        ]
      : [],
  ];
  return lists
    .filter((list) => list.length > 0)
    .map((list) => list.join(translate(language, 'signs.listed')))
    .join(translate(language, 'signs.parted'));
}
