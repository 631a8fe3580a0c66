import * as v from 'valibot';
import { STATUSES } from '../figure';
import { MODES, ROLES } from '../layout';
import {
  colour,
  filled,
  identifier,
  latitude,
  localName,
  localNote,
  longitude,
  period,
  rule,
  says,
} from './cells';

const position = v.strictTuple([longitude, latitude]);

const member = v.pipe(
  v.strictObject({
    place: identifier,
    basis: v.picklist(['stated', 'inferred']),
    reason: localNote,
  }),
  rule('reason', (entry) => entry.basis === 'stated' || entry.reason.zh !== '', 'reason'),
);

const drawing = v.variant('kind', [
  v.strictObject({
    kind: v.literal('path'),
    path: v.pipe(v.array(position), v.minLength(2, says('path'))),
    through: v.optional(v.array(identifier), []),
  }),
  v.strictObject({ kind: v.literal('arrow'), from: identifier, to: identifier }),
  v.strictObject({ kind: v.literal('none') }),
]);

const element = v.pipe(
  v.strictObject({
    id: identifier,
    name: localName,
    role: v.picklist(ROLES),
    locator: filled,
    members: v.array(member),
    membersStated: v.optional(v.boolean(), true),
    drawing: v.optional(drawing),
    industry: v.optional(identifier),
    mode: v.optional(v.picklist(MODES)),
    colour: v.optional(colour),
    number: v.optional(
      v.pipe(
        v.number(),
        v.check((number) => Number.isInteger(number) && number > 0, says('runningNumber')),
      ),
    ),
    note: localNote,
    order: v.optional(v.boolean(), false),
  }),
  rule('members', (entry) => !entry.membersStated || entry.members.length > 0, 'members'),
  rule('membersStated', (entry) => entry.membersStated || entry.members.length === 0, 'membersNotStated'),
);

const counted = v.strictObject({
  elements: v.optional(v.array(identifier), []),
  place: identifier,
  indicator: identifier,
  period,
  status: v.picklist(STATUSES),
});

/** `layouts/<id>.json`. */
export const layoutFile = v.strictObject({
  id: identifier,
  name: localName,
  source: identifier,
  locator: filled,
  period,
  frame: v.optional(v.array(identifier), []),
  note: localNote,
  elements: v.pipe(v.array(element), v.minLength(1, says('empty'))),
  counted: v.optional(v.array(counted), []),
});
