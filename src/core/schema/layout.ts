import * as v from 'valibot';
import { STATUSES } from '../figure';
import { ROLES } from '../layout';
import { filled, identifier, localText, period } from './cells';

const position = v.pipe(v.array(v.number()), v.length(2));
const emptyText = { zh: '', en: '' };

const member = v.pipe(
  v.object({
    place: identifier,
    basis: v.picklist(['stated', 'inferred']),
    reason: v.optional(localText, emptyText),
  }),
  v.check((entry) => entry.basis === 'stated' || entry.reason.zh !== '', 'reason'),
);

const drawing = v.variant('kind', [
  v.object({
    kind: v.literal('path'),
    path: v.pipe(v.array(position), v.minLength(2)),
    through: v.optional(v.array(identifier), []),
  }),
  v.object({ kind: v.literal('arrow'), from: identifier, to: identifier }),
  v.object({ kind: v.literal('none') }),
]);

const element = v.pipe(
  v.object({
    id: identifier,
    name: localText,
    role: v.picklist(ROLES),
    locator: filled,
    members: v.array(member),
    membersStated: v.optional(v.boolean(), true),
    drawing: v.optional(drawing),
    industry: v.optional(v.string(), ''),
    number: v.optional(v.number()),
    note: v.optional(localText, emptyText),
    order: v.optional(v.boolean(), false),
  }),
  v.check((entry) => entry.membersStated === false || entry.members.length > 0, 'members'),
);

const counted = v.object({
  elements: v.optional(v.array(identifier), []),
  place: identifier,
  indicator: identifier,
  period,
  status: v.picklist(STATUSES),
});

/** `layouts/<id>.json`. */
export const layoutFile = v.object({
  id: identifier,
  name: localText,
  source: identifier,
  locator: filled,
  period,
  frame: v.optional(v.array(identifier), []),
  note: v.optional(localText, emptyText),
  elements: v.pipe(v.array(element), v.minLength(1)),
  counted: v.optional(v.array(counted), []),
});
