import { afterEach, expect, test, vi } from 'vitest';
import {
  openPresentedSide,
  openPresenterSide,
  type PresentedState,
} from '../../../src/state/presentingChannel';
import { atlasDataset } from '../../fixtures/atlas';

const NAME = 'guangxi-industry-atlas-presenting-1';
const [story] = atlasDataset().stories.values();
if (!story) throw new Error('no story');
const STATE: PresentedState = {
  story: { ...story, id: `~${'x'.repeat(500)}` },
  step: 2,
  language: 'zh',
  theme: 'light',
  blank: false,
  playing: false,
  laser: false,
  digits: '',
  startedAt: 1,
};

afterEach(() => vi.unstubAllGlobals());

test('the presenter’s window hears the state, also when it opens later, and the end', async () => {
  const orders: unknown[] = [];
  const presented = openPresentedSide('1', (order) => orders.push(order));
  presented.tell(STATE);
  const heard: unknown[] = [];
  const presenter = openPresenterSide('1', (state) => heard.push(state));
  await vi.waitFor(() => expect(heard).toEqual([STATE]));
  presenter.order({ kind: 'go', step: 3 });
  await vi.waitFor(() => expect(orders).toEqual([{ kind: 'go', step: 3 }]));
  presented.close();
  await vi.waitFor(() => expect(heard).toEqual([STATE, undefined]));
  presenter.close();
});

test('what other pages send is not heard where it is no message', async () => {
  const heard: unknown[] = [];
  const presented = openPresentedSide('1', (order) => heard.push(order));
  const presenter = openPresenterSide('1', (state) => heard.push(state));
  const stranger = new BroadcastChannel(NAME);
  for (const junk of [
    null,
    7,
    'go',
    {},
    { kind: 'state', state: {} },
    { kind: 'go', step: -1 },
    { kind: 'go' },
    { kind: 'press', key: 'n' },
  ])
    stranger.postMessage(junk);
  stranger.postMessage({ kind: 'press', key: 'b' });
  await vi.waitFor(() => expect(heard).toEqual([{ kind: 'press', key: 'b' }]));
  stranger.close();
  presented.close();
  presenter.close();
});

test('without channels everything goes on for oneself', () => {
  vi.stubGlobal('BroadcastChannel', undefined);
  const presented = openPresentedSide('1', () => {});
  expect(() => presented.tell(STATE)).not.toThrow();
  expect(() => presented.close()).not.toThrow();
});
