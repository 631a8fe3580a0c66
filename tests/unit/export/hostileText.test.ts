import { Buffer } from 'node:buffer';
import { read } from '@e965/xlsx';
import fc from 'fast-check';
import JSZip from 'jszip';
import { expect, test } from 'vitest';
import writeWorkbook from 'write-excel-file/node';
import { tableAsCsv, tableAsTsv } from '../../../src/core/export/delimited';
import { withoutForbidden } from '../../../src/core/export/escapeMarkup';
import { workbookSheets } from '../../../src/core/export/workbookSheets';
import { buildSlides } from '../../../src/figure/buildSlides';
import { printPage } from '../../../src/figure/print';
import { renderSheetSvg } from '../../../src/figure/sheetSvg';
import { embedSnippet } from '../../../src/ui/embed/embedSnippet';
import { fileName } from '../../../src/ui/export/exportChoices';
import { atlasBoundaries, atlasChina, atlasSurroundings } from '../../fixtures/atlas';
import { sampleScene } from '../figure/sampleScene';
import { readXml } from '../wellFormed';

const SHREDS = [
  '\u0000',
  '\u0001',
  '\u000b',
  '\u001b',
  '\u007f',
  '\u0085',
  '\ud800',
  '\udc00',
  '\ufffe',
  '\uffff',
  '\ufeff',
  '\u2028',
  '\u202e',
  '\t',
  '\r',
  '\n',
  '=1+1',
  "=cmd|' /C calc'!A0",
  '@SUM(A1)',
  '+1',
  '-x',
  '＝1',
  "'",
  '"',
  '<script>alert(1)</script>',
  '<b onload=x()>',
  ']]>',
  '<!--',
  '-->',
  '<![CDATA[',
  '&',
  '&#1;',
  '&lt;',
  '<?xml?>',
  '</text>',
  '</svg>',
  'javascript:x()',
  '南宁',
  '𠮷',
  '',
  ' ',
  ';',
  ',',
  '\\',
  '/',
  '..',
  '%00',
  '$&',
  '{{x}}',
];
/** Texts of what breaks files, in any order, and of anything else. */
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...SHREDS), fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 5 })
  // What a lost half of a character would be read back as.
  .map((shreds) => shreds.join('').replaceAll('\ufffd', ''));

const boundaries = atlasBoundaries();
const surroundings = atlasSurroundings();
const china = atlasChina();
const ACTIVE = /^(script|iframe|object|embed|foreignObject|animate|set|a|image)$/i;

function expectStill(xml: string) {
  const { elements, attributes } = readXml(xml);
  expect(elements.filter((name) => ACTIVE.test(name))).toEqual([]);
  expect(attributes.filter(([name]) => /^on/i.test(name))).toEqual([]);
  const targets = attributes.filter(([name]) => /href$|^src$/i.test(name));
  expect(targets.filter(([, target]) => !target.startsWith('#'))).toEqual([]);
}

test('CSV and copied cells hold no character that breaks a file and begin no formula', () => {
  fc.assert(
    fc.property(hostile, hostile, (head, cell) => {
      const table = { header: [head], rows: [[cell]] };
      for (const written of [tableAsCsv(table).slice(1), tableAsTsv(table)]) {
        expect(written).toBe(withoutForbidden(written));
        for (const line of written.split('\r\n'))
          if (!/^[+-]?\d+(\.\d+)?$/.test(line)) expect(line).not.toMatch(/^"?\s*[=+\-@＝＋－＠]/);
      }
    }),
  );
});

test('a workbook is well-formed in all its parts, names its sheets as Excel allows and has no formula', async () => {
  await fc.assert(
    fc.asyncProperty(hostile, hostile, hostile, async (name, head, cell) => {
      const sheets = workbookSheets([
        { name: `a${name}`, table: { header: [head], rows: [[cell], [`=${cell}`]] }, widths: [9] },
      ]);
      expect(sheets[0]?.sheet).toMatch(/^(?!')[^:\\/?*[\]\t\r\n]{1,31}(?<!')$/);
      const zip = await JSZip.loadAsync(await writeWorkbook(sheets).toBuffer());
      for (const [path, entry] of Object.entries(zip.files)) {
        if (entry.dir || !/\.(xml|rels)$/.test(path)) continue;
        const { elements, text } = readXml(await entry.async('string'));
        expect(elements, path).not.toContain('f');
        expect(text, path).not.toContain('\ufffd');
      }
    }),
    { numRuns: 40 },
  );
}, 60_000);

test('a text longer than Excel takes in a cell is cut, and says so', () => {
  const [sheet] = workbookSheets([
    { name: 'a', table: { header: ['a'], rows: [['长'.repeat(40_000)]] }, widths: [9] },
  ]);
  const cell = sheet?.data[1]?.[0];
  expect(cell?.value).toHaveLength(32_767);
  expect(String(cell?.value).endsWith('…')).toBe(true);
});

test('a text that Excel would read as a numbered character stays the text that it is', async () => {
  const text = 'a_x0041_b_x00e9__x005F_';
  const sheets = workbookSheets([{ name: 'a', table: { header: ['a'], rows: [[text]] }, widths: [9] }]);
  const { Sheets } = read(await writeWorkbook(sheets).toBuffer());
  expect(Sheets.a?.A2?.v).toBe(text);
});

test('a sheet as SVG, and the page that is printed, are well-formed and still', () => {
  fc.assert(
    fc.property(hostile, hostile, hostile, (title, label, source) => {
      const svg = renderSheetSvg(sampleScene({ title, subtitle: label }), boundaries, surroundings, {
        format: '16x9',
        language: 'zh',
        date: source,
        approvalNumber: label,
        link: source,
        plate: label,
        china,
        words: { text: source, keyFigures: [{ label, value: title, unit: label, source }] },
        list: [{ number: 1, text: label, data: { 'data-place': title } }],
        listTitle: title,
      });
      expectStill(svg);
      const page = printPage([svg], title);
      expect(page).toBe(withoutForbidden(page));
      expect(page.match(/<\/title>/g)?.length).toBeGreaterThan(0);
      expect(page.slice(0, page.indexOf('<body>'))).not.toMatch(/<(script|b)\b/);
    }),
    { numRuns: 15 },
  );
}, 120_000);

test('slides are well-formed in all their parts, with no macro, formula or outside target', async () => {
  await fc.assert(
    fc.asyncProperty(hostile, hostile, async (title, words) => {
      const scene = sampleScene({ title });
      const written = await buildSlides({
        title,
        language: 'zh',
        date: words,
        approvalNumber: words,
        slides: [
          {
            kind: 'map',
            boundaries,
            surroundings,
            scene,
            title,
            subtitle: words,
            text: words,
            notes: title,
            keyFigures: [{ label: words, value: title, unit: words, source: title }],
            list: { title, entries: [{ number: 1, text: words }] },
          },
          {
            kind: 'chart',
            scene,
            title,
            subtitle: words,
            notes: words,
            chart: { kind: 'bar', categories: [words], series: [{ name: title, values: [1] }] },
          },
          { kind: 'table', scene, title, subtitle: words, notes: '', rows: [[title], [words]] },
        ],
      });
      const zip = await JSZip.loadAsync(Buffer.from(await written.arrayBuffer()));
      for (const [path, entry] of Object.entries(zip.files)) {
        expect(path).not.toMatch(/vba|macro/i);
        if (entry.dir || !/\.(xml|rels)$/.test(path)) continue;
        const xml = await entry.async('string');
        try {
          readXml(xml);
        } catch (error) {
          throw new Error(`${path}: ${error}`);
        }
        expect(xml, path).not.toContain('TargetMode="External"');
      }
    }),
    { numRuns: 8 },
  );
}, 180_000);

test('the markup for other pages is one element, whatever title and link say', () => {
  fc.assert(
    fc.property(hostile, hostile, (link, title) => {
      const markup = embedSnippet(link, title, { width: title, height: 560 });
      const { elements, attributes } = readXml(markup.replace(' allow=', ' a='));
      expect(elements).toEqual(['iframe']);
      expect(attributes.map(([name]) => name)).toEqual([
        'src',
        'title',
        'width',
        'height',
        'style',
        'loading',
        'a',
      ]);
    }),
  );
});

test('a file’s name is one that every file system takes, and shows its true ending', () => {
  fc.assert(
    fc.property(hostile, (title) => {
      const name = fileName(title, 'svg');
      expect(name).toBe(withoutForbidden(name));
      // biome-ignore lint/suspicious/noControlCharactersInRegex: what file systems refuse is looked for
      expect(name).not.toMatch(/[\u0000-\u001f\\/:*?"<>|\u202a-\u202e]|^\.|[. ]\.svg$/);
      expect(name).toMatch(/.\.svg$/);
    }),
  );
});
