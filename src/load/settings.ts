import * as v from 'valibot';
import { ATLAS } from '../core/atlasFile';
import { browserStore } from './browserStore';

const settingsSchema = v.object({
  /** 制图单位, printed likewise. */
  maker: v.optional(v.pipe(v.string(), v.maxLength(80)), ''),
  /** 审图号, printed on sheets and slides where given. */
  approvalNumber: v.optional(v.pipe(v.string(), v.maxLength(60)), ''),
  /** A logo as a `data:` address of a picture, printed on sheets. */
  logo: v.optional(v.pipe(v.string(), v.regex(/^(data:image\/(png|jpeg|svg\+xml);base64,.*)?$/)), ''),
});

/** What stays the same from one export to the next. */
export type Settings = v.InferOutput<typeof settingsSchema>;

export const NO_SETTINGS: Settings = { maker: '', approvalNumber: '', logo: '' };

const KEY = 'settings';
const store = browserStore<unknown>(`${ATLAS.fileName}-settings`, 'settings');

/**
 * The settings kept in this browser; empty ones where there are none.
 * @throws Error where the browser keeps nothing
 */
export async function loadSettings(): Promise<Settings> {
  const read = v.safeParse(settingsSchema, await store.read(KEY));
  return read.success ? read.output : NO_SETTINGS;
}

/** @throws Error where the browser keeps nothing */
export async function keepSettings(settings: Settings): Promise<void> {
  await store.put(KEY, settings);
}
