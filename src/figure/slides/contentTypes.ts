const OFFICE = 'application/vnd.openxmlformats-officedocument';
const PRESENTATION = `${OFFICE}.presentationml`;

/** Types of the parts that a deck can hold, by the pattern of their path. */
const OVERRIDES: readonly (readonly [pattern: RegExp, type: string])[] = [
  [/^ppt\/presentation\.xml$/, `${PRESENTATION}.presentation.main+xml`],
  [/^ppt\/slides\/slide\d+\.xml$/, `${PRESENTATION}.slide+xml`],
  [/^ppt\/slideLayouts\/slideLayout\d+\.xml$/, `${PRESENTATION}.slideLayout+xml`],
  [/^ppt\/slideMasters\/slideMaster\d+\.xml$/, `${PRESENTATION}.slideMaster+xml`],
  [/^ppt\/notesMasters\/notesMaster\d+\.xml$/, `${PRESENTATION}.notesMaster+xml`],
  [/^ppt\/notesSlides\/notesSlide\d+\.xml$/, `${PRESENTATION}.notesSlide+xml`],
  [/^ppt\/presProps\.xml$/, `${PRESENTATION}.presProps+xml`],
  [/^ppt\/viewProps\.xml$/, `${PRESENTATION}.viewProps+xml`],
  [/^ppt\/tableStyles\.xml$/, `${PRESENTATION}.tableStyles+xml`],
  [/^ppt\/theme\/theme\d+\.xml$/, `${OFFICE}.theme+xml`],
  [/^ppt\/charts\/chart\d+\.xml$/, `${OFFICE}.drawingml.chart+xml`],
  [/^docProps\/core\.xml$/, 'application/vnd.openxmlformats-package.core-properties+xml'],
  [/^docProps\/app\.xml$/, `${OFFICE}.extended-properties+xml`],
];

const DEFAULTS: Readonly<Record<string, string>> = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  xlsx: `${OFFICE}.spreadsheetml.sheet`,
  png: 'image/png',
};

/**
 * `[Content_Types].xml` written from the parts that exist, each with its type and none besides: the library lists
 * slide masters that are not there, which makes PowerPoint offer a repair.
 * @param paths of all parts but this one
 * @throws Error when a part has no known type
 * @see https://github.com/gitbrent/PptxGenJS/issues/1444
 */
export function contentTypesXml(paths: readonly string[]): string {
  const extensions = new Set<string>();
  const overrides: string[] = [];
  for (const path of [...paths].sort()) {
    const extension = path.slice(path.lastIndexOf('.') + 1);
    const override = OVERRIDES.find(([pattern]) => pattern.test(path));
    if (override) overrides.push(`<Override PartName="/${path}" ContentType="${override[1]}"/>`);
    else if (extension === 'xml' || !(extension in DEFAULTS))
      throw new Error(`no content type is known for ${path}`);
    extensions.add(extension);
  }
  const defaults = [...extensions]
    .sort()
    .map((extension) => `<Default Extension="${extension}" ContentType="${DEFAULTS[extension]}"/>`);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults.join('')}${overrides.join('')}</Types>`;
}
