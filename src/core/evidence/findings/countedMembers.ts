import { inBothLanguages, inEveryLanguage } from '../../../i18n/inBothLanguages';
import { localText } from '../../../i18n/language';
import { translate } from '../../../i18n/translate';
import type { Dataset } from '../../dataset';
import type { Layout, MemberCount } from '../../layout';
import { figuresFor } from '../../query';
import { type Check, type Finding, numberFinding } from '../finding';
import { areApart } from '../interval';
import { spanOf } from '../precision';

const ID = 'counted-members';

function check(dataset: Dataset, layout: Layout, counted: MemberCount): readonly Finding[] {
  const elements = layout.elements.filter(
    ({ id }) => counted.elements.length === 0 || counted.elements.includes(id),
  );
  // A document that leaves its members unnamed, so that some are inferred, contradicts no number.
  const named = elements.every(
    (element) => element.membersStated && element.members.every(({ basis }) => basis === 'stated'),
  );
  const members = new Set(elements.flatMap((element) => element.members.map(({ place }) => place))).size;
  if (!named || members === 0) return [];
  const names = inEveryLanguage((language) =>
    elements.map((element) => localText(element.name, language)).join(translate(language, 'signs.listed')),
  );
  return figuresFor(dataset, counted)
    .filter((figure) => areApart(spanOf(dataset, figure), { low: members, high: members }))
    .map((figure) =>
      numberFinding({
        check: ID,
        dataset,
        figure,
        computed: members,
        from: [],
        decimals: 0,
        rule: inBothLanguages('findings.namedIn', { layout: layout.name, names }),
      }),
    );
}

/** Holds stated numbers of parks and the like against the places that the document names one by one. */
export const countedMembers: Check = {
  id: ID,
  name: inBothLanguages('findings.counted-members.name'),
  rule: inBothLanguages('findings.counted-members.rule'),
  find: ({ dataset }) =>
    [...dataset.layouts.values()].flatMap((layout) =>
      layout.counted.flatMap((counted) => check(dataset, layout, counted)),
    ),
};
