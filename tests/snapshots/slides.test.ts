import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { DEFAULT_VIEW } from '../../src/core/view';
import { buildSlides } from '../../src/figure/buildSlides';
import { storySlides } from '../../src/ui/export/slideDeck';
import { storyPages } from '../../src/ui/export/storyPages';
import { atlasBoundaries, atlasDataset, atlasSurroundings } from '../fixtures/atlas';

const CHOICES = {
  kind: 'pptx',
  format: '16x9',
  title: '',
  date: '2026-01-01',
  maker: '',
  approvalNumber: '',
  note: '',
  logo: '',
  parts: ['legend', 'list', 'notes', 'country', 'insets'],
  withLink: false,
  ground: 'light',
  extent: 'layout',
  story: '',
  withChart: false,
  withTable: false,
} as const;

const dataset = atlasDataset();
const inputs = {
  dataset,
  boundaries: atlasBoundaries(),
  surroundings: atlasSurroundings(),
  china: undefined,
};

/** The names in the selection pane, slide by slide, from the back to the front; what repeats stands once with its count. */
function namesOf(xml: string): string[] {
  const names = [...xml.matchAll(/<p:cNvPr id="\d+" name="([^"]*)"/g)].map(([, name = '']) => name);
  const lines: { readonly name: string; count: number }[] = [];
  for (const name of names) {
    const last = lines.at(-1);
    if (last?.name === name) last.count += 1;
    else lines.push({ name, count: 1 });
  }
  return lines.map(({ name, count }) => (count > 1 ? `${name} × ${count}` : name));
}

test.each([...dataset.stories.values()])('names of every shape of the slides of $id', async (story) => {
  const pages = await storyPages(story, DEFAULT_VIEW, 'light', inputs);
  const deck = await buildSlides(storySlides(story.name.zh, pages, inputs, CHOICES));
  const zip = await JSZip.loadAsync(await deck.arrayBuffer());
  const paths = Object.keys(zip.files).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
  const slides = await Promise.all(
    paths.map(async (_, index) => {
      const xml = (await zip.file(`ppt/slides/slide${index + 1}.xml`)?.async('string')) ?? '';
      const title = /type="title".*?<a:t>([^<]*)<\/a:t>/s.exec(xml)?.[1] ?? '';
      return [`# ${index + 1} ${title}`, ...namesOf(xml)].join('\n');
    }),
  );
  await expect(`${slides.join('\n\n')}\n`).toMatchFileSnapshot(`taken/slides/${story.id}.txt`);
});
