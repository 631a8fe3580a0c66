import * as v from 'valibot';
import { ATLAS } from '../core/atlasFile';

/** The key under which this tab keeps its presentation, as JSON. */
const PRESENTATION_KEY = `${ATLAS.fileName}.presentation`;

const presentationSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z\d]{1,40}$/)),
  startedAt: v.pipe(v.number(), v.finite()),
});

/** Which presentation a tab runs, and since when, in milliseconds since 1970. */
export type Presentation = Readonly<v.InferOutput<typeof presentationSchema>>;

/** Whether this page was loaded anew in its tab: a copied tab has the other's storage and is another presentation. */
function isReloaded(): boolean {
  const [navigation] = window.performance.getEntriesByType('navigation');
  return navigation !== undefined && 'type' in navigation && navigation.type === 'reload';
}

function kept(): Presentation | undefined {
  try {
    const read = v.safeParse(
      presentationSchema,
      JSON.parse(window.sessionStorage.getItem(PRESENTATION_KEY) ?? ''),
    );
    return read.success ? read.output : undefined;
  } catch {
    return undefined;
  }
}

/** The presentation that this tab runs: the one that a reload broke off, under its id and with its clock, or a new one. */
export function beginPresentation(): Presentation {
  const running = isReloaded() ? kept() : undefined;
  if (running) return running;
  const startedAt = Date.now();
  const begun = { id: startedAt.toString(36), startedAt };
  try {
    window.sessionStorage.setItem(PRESENTATION_KEY, JSON.stringify(begun));
  } catch {
    // Storage is off: a reload then begins a presentation of its own.
  }
  return begun;
}

/** Forgets the presentation of this tab, which has ended. */
export function endPresentation(): void {
  try {
    window.sessionStorage.removeItem(PRESENTATION_KEY);
  } catch {
    // Storage is off: nothing was kept.
  }
}
