import { expect, it } from 'vitest';
import { availability } from '../../src/core/query';
import { buildScene } from '../../src/core/scene/buildScene';
import { CLASSIFICATION_METHODS, DEFAULT_VIEW } from '../../src/core/view';
import { atlasBoundaries, atlasDataset } from '../fixtures/atlas';

const dataset = atlasDataset();
const boundaries = atlasBoundaries();

/** As amounts and set against people and land, in few classes and in many. */
const WAYS = [
  { normalisation: 'amount', count: 3 },
  { normalisation: 'amount', count: 5 },
  { normalisation: 'amount', count: 9 },
  { normalisation: 'per-resident', count: 5 },
  { normalisation: 'per-area', count: 5 },
] as const;

/** Fewer places make no map that is read by its classes. */
const FEWEST = 6;

const questions = [...dataset.indicators.keys()].flatMap((indicator) =>
  (['city', 'county'] as const).flatMap((level) =>
    availability(dataset, indicator, level)
      .filter(({ count }) => count >= FEWEST)
      .map(({ period, status }) => ({ indicator, level, period, status })),
  ),
);

/** The numbers that stand in a class of the key: `< 807.8`, `807.8 – 1,781.1`, `≥ 2,586.2`. */
const limitsIn = (text: string) =>
  [...text.matchAll(/[−-]?[\d,]+(?:\.\d+)?/g)].map(([found]) =>
    Number(found.replaceAll(',', '').replace('−', '-')),
  );

it.each(CLASSIFICATION_METHODS.filter((method) => method !== 'manual'))(
  'no printed value lies outside the printed limits of its class: %s',
  (method) => {
    const wrong: string[] = [];
    for (const question of questions.flatMap((each) => WAYS.map((way) => ({ ...each, ...way })))) {
      const { count, ...asked } = question;
      const view = {
        ...DEFAULT_VIEW,
        ...asked,
        layout: '',
        classification: { method, count, breaks: [], locked: false },
      };
      const { legend, regions } = buildScene({ dataset, boundaries, view, theme: 'light' });
      const last = legend.classes.length - 1;
      if (last < 1) continue;
      const printed = regions.flatMap(({ shown, fill }) =>
        shown ? [{ read: Number(shown.value.toFixed(shown.decimals)), fill }] : [],
      );
      for (const [index, { text, colour }] of legend.classes.entries()) {
        const limits = limitsIn(text);
        const from = index === 0 ? Number.NEGATIVE_INFINITY : (limits[0] ?? Number.NaN);
        const to = index === last ? Number.POSITIVE_INFINITY : (limits.at(-1) ?? Number.NaN);
        const outside = printed.filter(({ read, fill }) => fill === colour && !(read >= from && read < to));
        for (const { read } of outside) wrong.push(`${JSON.stringify(question)}: ${read} in ${text}`);
      }
    }
    expect(wrong).toEqual([]);
  },
);
