import * as v from 'valibot';
import { STATUSES } from '../figure';
import { identifier, localText, period } from './cells';
import { partialViewSchema } from './view';

/** `sheets/<id>.json`. */
export const sheetFile = v.object({
  id: identifier,
  plate: v.optional(localText, { zh: '', en: '' }),
  name: localText,
  source: identifier,
  locator: v.string(),
  layouts: v.pipe(v.array(identifier), v.minLength(1)),
  frame: v.optional(v.array(identifier), []),
  marks: v.picklist(['industry', 'number', 'none']),
  view: v.optional(partialViewSchema, {}),
  note: v.optional(localText, { zh: '', en: '' }),
  listTitle: v.optional(localText, { zh: '', en: '' }),
  listed: v.optional(v.array(v.object({ indicator: identifier, period, status: v.picklist(STATUSES) })), []),
});
