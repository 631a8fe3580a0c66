import { embeddedId } from './embeddedId';

const NAME = 'licences.txt';

/**
 * The licences of all that ships with the page, as the build wrote them: from the page itself (portable file), else
 * from beside it.
 * @throws Error where the file cannot be read
 */
export async function readLicences(): Promise<string> {
  const embedded = document.getElementById(embeddedId(NAME));
  if (embedded?.textContent) return String(JSON.parse(embedded.textContent));
  const response = await fetch(new URL(NAME, document.baseURI));
  const isText = response.headers.get('content-type')?.startsWith('text/plain') ?? true;
  if (!response.ok || !isText) throw new Error(`${NAME}: ${response.status} ${response.statusText}`);
  return response.text();
}
