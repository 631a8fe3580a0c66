import * as v from 'valibot';
import { STATUSES } from '../figure';
import { filled, identifier, localName, localNote, period, says } from './cells';
import { strictPartialView } from './view';

/** `sheets/<id>.json`. */
export const sheetFile = v.strictObject({
  id: identifier,
  plate: localNote,
  name: localName,
  subject: localNote,
  source: identifier,
  locator: filled,
  layouts: v.pipe(v.array(identifier), v.minLength(1, says('empty'))),
  frame: v.optional(v.array(identifier), []),
  marks: v.picklist(['industry', 'number', 'none']),
  view: v.optional(strictPartialView, {}),
  note: localNote,
  listTitle: localNote,
  listed: v.optional(
    v.array(v.strictObject({ indicator: identifier, period, status: v.picklist(STATUSES) })),
    [],
  ),
});
