import { expect, test } from 'vitest';
import { buildContext } from '../../geo/context';
import { buildGuangxi } from '../../geo/guangxi';
import { buildLocator } from '../../geo/locator';
import { readBoundaryText } from './geoFiles';

test.each([
  ['guangxi', buildGuangxi],
  ['context', buildContext],
  ['locator', buildLocator],
])('a rebuild of %s changes no byte', { timeout: 180_000 }, (name, build) => {
  expect(build() === readBoundaryText(name)).toBe(true);
});
