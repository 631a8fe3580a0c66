import { embeddedId } from './embeddedId';
import { badStatus, unreachable, unreadable } from './fileFault';

/** Files that failed before: what the browser's cache holds of them may be what is broken. */
const failed = new Set<string>();

async function fetchText(file: string): Promise<string> {
  const cache = failed.has(file) ? 'reload' : 'default';
  const response = await fetch(new URL(file, document.baseURI), { cache }).catch(() => undefined);
  if (!response) throw unreachable(file);
  if (!response.ok) throw badStatus(file, response.status);
  return response.text().catch(() => Promise.reject(unreachable(file)));
}

/**
 * A JSON file of `public/geo`: from the page itself where it is embedded (portable file), else fetched beside it.
 * @throws FileFault that names the file when it did not arrive, or not whole
 */
export async function readGeoFile<Content>(name: string): Promise<Content> {
  const embedded = document.getElementById(embeddedId(name));
  if (embedded?.textContent) return JSON.parse(embedded.textContent) as Content;
  const file = `geo/${name}`;
  try {
    const text = await fetchText(file);
    const content: unknown = attemptJson(text);
    if (!isTopology(content)) throw unreadable(file);
    failed.delete(file);
    return content as Content;
  } catch (error) {
    failed.add(file);
    throw error;
  }
}

function attemptJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A sign-in page or a proxy's answer may be JSON as well. */
const isTopology = (content: unknown): boolean =>
  typeof content === 'object' && content !== null && 'type' in content && content.type === 'Topology';
