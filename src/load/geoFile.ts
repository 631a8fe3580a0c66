/** The element that carries a file of `public/geo` inside a portable page. */
export const embeddedId = (name: string) => `embedded-${name}`;

/**
 * A JSON file of `public/geo`: from the page itself where it is embedded (portable file), else fetched beside it.
 * @throws Error that names the file when it cannot be read
 */
export async function readGeoFile<Content>(name: string): Promise<Content> {
  const embedded = document.getElementById(embeddedId(name));
  if (embedded?.textContent) return JSON.parse(embedded.textContent) as Content;
  const response = await fetch(new URL(`geo/${name}`, document.baseURI));
  if (!response.ok) throw new Error(`geo/${name}: ${response.status} ${response.statusText}`);
  return (await response.json()) as Content;
}
