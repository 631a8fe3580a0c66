import * as v from 'valibot';
import { inBothLanguages } from '../i18n/inBothLanguages';
import type { LocalText } from '../i18n/language';
import { viewEntries } from './schema/view';
import { DEFAULT_VIEW, type View } from './view';
import { codecs, type Parameter } from './viewCodecs';

const parameters = Object.keys(codecs) as Parameter[];
/** They say nothing while another page is open. */
const ofDataPage: ReadonlySet<Parameter> = new Set(['dataPart', 'dataFilter']);

/** A part of a view as it stands in a link; nothing for one that is not given. */
function writtenPart<Name extends Parameter>(view: View, name: Name): string {
  const value = view[name];
  return value === undefined || value === null ? '' : codecs[name].write(value);
}

/**
 * The view as the text of a link's fragment, without `#`: only what differs from the default view.
 * @example encodeView({ ...DEFAULT_VIEW, indicator: 'gdp' }) //= 'indicator=gdp'
 */
export function encodeView(view: View): string {
  const fragment = new URLSearchParams();
  for (const parameter of parameters) {
    if (ofDataPage.has(parameter) && view.page !== 'data') continue;
    const written = writtenPart(view, parameter);
    if (written !== writtenPart(DEFAULT_VIEW, parameter)) fragment.set(parameter, written);
  }
  return fragment
    .toString()
    .replaceAll('%2C', ',')
    .replaceAll('%2F', '/')
    .replaceAll('%7E', '~')
    .replaceAll('%21', '!');
}

/** As much of a link's value as a notice shows. */
const MOST_SHOWN = 80;

const broken = (part: string, value: string): LocalText =>
  inBothLanguages('link.unread', { part: shortened(part), value: shortened(value) });

/** Signs that no one sees and that turn the words around them. */
const UNSEEN = /\p{C}/gu;

/** A text that a notice has room for, without what would change the words beside it. */
export const shortened = (value: string): string =>
  (value.length > MOST_SHOWN ? `${value.slice(0, MOST_SHOWN)}…` : value).replace(UNSEEN, '\ufffd');

const isParameter = (name: string): name is Parameter => Object.hasOwn(codecs, name);

/** What a link's fragment asks for. */
export interface DecodedView {
  readonly view: View;
  /** The parts that the link names and that were understood. */
  readonly named: ReadonlySet<keyof View>;
  readonly problems: readonly LocalText[];
}

/**
 * The view that a link's fragment asks for. What it does not name is as in the default view; what is broken
 * falls back to the default and is said in `problems`. Never throws, whatever the fragment.
 */
export function decodeView(fragment: string): DecodedView {
  const given = new URLSearchParams(fragment.replace(/^#/, ''));
  const problems: LocalText[] = [];
  const changes: Partial<Record<Parameter, unknown>> = {};
  const twice = new Set<Parameter>();
  for (const [name, value] of given) {
    if (!isParameter(name)) {
      problems.push(broken(name, value));
      continue;
    }
    if (given.getAll(name).length > 1 && !twice.has(name)) {
      twice.add(name);
      problems.push(inBothLanguages('link.twice', { part: name }));
    }
    const optional = DEFAULT_VIEW[name] === undefined;
    if (value === '' && optional) continue;
    const parsed = v.safeParse(viewEntries[name] as v.GenericSchema, codecs[name].read(value));
    if (parsed.success) changes[name] = parsed.output;
    else problems.push(broken(name, value));
  }
  const named = new Set(Object.keys(changes) as Parameter[]);
  return { view: { ...DEFAULT_VIEW, ...changes } as View, named, problems };
}
