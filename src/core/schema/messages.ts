import type { LocalText } from '../../i18n/language';

const texts: Readonly<Record<string, LocalText>> = {
  empty: { zh: '不能为空', en: 'must not be empty' },
  identifier: { zh: '只能用小写字母、数字和连字符', en: 'must be lowercase letters, digits and hyphens' },
  number: { zh: '应为不带分隔符和单位的数字', en: 'must be a plain number without separators or unit' },
  period: {
    zh: '应为 ISO 8601 时期，如 2020、2020-01/2020-10',
    en: 'must be an ISO 8601 period such as 2020 or 2020-01/2020-10',
  },
  'yes-no': { zh: '应为 yes 或 no', en: 'must be yes or no' },
  additive: { zh: '只有 amount、count、area 可以相加', en: 'only amount, count and area can be additive' },
  reason: { zh: '须写明理由 reason_zh', en: 'needs its reason in reason_zh' },
  point: { zh: '经度和纬度须同时填写或同时留空', en: 'needs both longitude and latitude or neither' },
  accuracy: { zh: '有坐标时须填写 accuracy_km', en: 'a point needs its accuracy_km' },
  members: { zh: '没有成员时须写 membersStated: false', en: 'without members it needs membersStated: false' },
  colour: { zh: '应为小写 #rrggbb', en: 'must be lowercase #rrggbb' },
};

/** What a schema's issue says to the editor of a file, in both languages. */
export function schemaMessage(issue: {
  readonly message: string;
  readonly expected?: string | null;
}): LocalText {
  const known = Object.hasOwn(texts, issue.message) ? texts[issue.message] : undefined;
  if (known) return known;
  const expected = issue.expected ?? '';
  return { zh: `应为 ${expected || issue.message}`, en: expected ? `must be ${expected}` : issue.message };
}
