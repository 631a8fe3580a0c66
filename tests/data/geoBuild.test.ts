import { expect, test } from 'vitest';
import { buildChina } from '../../geo/china';
import { buildGuangxi } from '../../geo/guangxi';
import { buildSurroundings } from '../../geo/surroundings';
import { readBoundaryText } from './geoFiles';

test.each([
  ['counties', buildGuangxi],
  ['surroundings', buildSurroundings],
  ['china', buildChina],
])('a rebuild of %s changes no byte', { timeout: 180_000 }, (name, build) => {
  expect(build() === readBoundaryText(name)).toBe(true);
});
