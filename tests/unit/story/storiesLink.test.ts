import { describe, expect, it } from 'vitest';
import { isPackedStory } from '../../../src/core/story/storyId';
import { DEFAULT_VIEW } from '../../../src/core/view';
import { decodeView, encodeView } from '../../../src/core/viewCodec';
import { packStory, unpackStory } from '../../../src/load/storiesLink';
import { atlasDataset } from '../../fixtures/atlas';

const stories = [...atlasDataset().stories.values()];

describe('a story in a link', () => {
  it('comes back whole, through the link’s own coding', async () => {
    for (const story of stories) {
      const packed = (await packStory(story)) ?? '';
      expect(isPackedStory(packed)).toBe(true);
      const { view, problems } = decodeView(encodeView({ ...DEFAULT_VIEW, story: packed }));
      expect(problems).toEqual([]);
      expect(await unpackStory(view.story)).toEqual({ ok: true, story });
    }
  });

  it('is refused where it would make the link too long', async () => {
    const [story] = stories;
    if (!story) throw new Error('no story');
    const noise = Array.from({ length: 9000 }, (_, index) =>
      String.fromCodePoint(0x4e00 + ((index * 7919) % 20_000)),
    );
    const long = { ...story, summary: { zh: noise.join(''), en: '' } };
    expect(await packStory(long)).toBeUndefined();
  });

  it('that was cut or altered is refused with a reason and gives no part of a story', async () => {
    const packed = (await packStory(stories[0] as (typeof stories)[number])) ?? '';
    for (const broken of [packed.slice(0, packed.length / 2), '~', '~%%%', `~AAAA${packed.slice(5)}`]) {
      const read = await unpackStory(broken);
      expect(read.ok).toBe(false);
      if (!read.ok) expect(read.problems[0]?.file).toBe('link');
    }
  });

  it('that unpacks to far more than a story is refused before it does', async () => {
    const stream = new Blob([' '.repeat(3_000_000)])
      .stream()
      .pipeThrough(new CompressionStream('deflate-raw'));
    const bytes = Buffer.from(await new Response(stream).arrayBuffer());
    expect(bytes.length).toBeLessThan(10_000);
    const read = await unpackStory(`~${bytes.toString('base64url')}`);
    expect(read.ok).toBe(false);
    if (!read.ok) expect(read.problems[0]?.message.en).toContain('more than 1000000 bytes');
  });

  it('sets only what a step may', async () => {
    const view = { page: 'data', presenting: true, language: 'en', story: 'x', scene: 3, embed: ['map'] };
    const told = { title: { zh: '一', en: '' }, view: { ...view, selection: '450100', theme: 'dark' } };
    const text = JSON.stringify({ id: 'x', name: { zh: 'x', en: '' }, scenes: [told] });
    const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
    const read = await unpackStory(
      `~${Buffer.from(await new Response(stream).arrayBuffer()).toString('base64url')}`,
    );
    expect(read.ok && read.story.scenes[0]?.view).toEqual({ selection: '450100', theme: 'dark' });
  });

  it('is told from a story’s id', () => {
    expect(isPackedStory('guilin-345')).toBe(false);
  });
});
