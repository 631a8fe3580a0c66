/** The element that carries a file of `public/geo` inside a portable page. */
export const embeddedId = (name: string) => `embedded-${name}`;
