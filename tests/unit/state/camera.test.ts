import { createRoot, createSignal } from 'solid-js';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DEFAULT_VIEW, type View } from '../../../src/core/view';
import { CAMERA_REST, createCamera } from '../../../src/state/camera';

const ALL = [104, 20, 112, 26] as const;
const NONE = { top: 0, right: 0, bottom: 0, left: 0 };
const HERE = { longitude: 108, latitude: 23, zoom: 7 };
const THERE = { longitude: 109, latitude: 24, zoom: 8 };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function open(start: Partial<View> = {}) {
  return createRoot((dispose) => {
    const [view, setView] = createSignal<View>({ ...DEFAULT_VIEW, ...start });
    const [insets, setInsets] = createSignal(NONE);
    const updateView = vi.fn((patch: Partial<View>) => void setView({ ...view(), ...patch }));
    const camera = createCamera({ view, updateView, extent: () => ALL, insets });
    return { ...camera, view, updateView, setInsets, dispose };
  });
}

test('a map that nobody moved is to fit, and stays out of the link', () => {
  const { intent, camera, look, updateView, setInsets } = open();
  expect(intent()).toEqual({ kind: 'fit', extent: ALL, insets: NONE });
  look(HERE, 'page');
  vi.advanceTimersByTime(CAMERA_REST);
  expect(camera()).toEqual(HERE);
  expect(updateView).not.toHaveBeenCalled();
  setInsets({ ...NONE, left: 300 });
  expect(intent()).toMatchObject({ kind: 'fit', insets: { left: 300 } });
});

test('what the user moved goes into the link once, when it rests, with what the page moves after it', () => {
  const { intent, look, updateView } = open();
  look(THERE, 'user');
  vi.advanceTimersByTime(CAMERA_REST - 1);
  look(HERE, 'page');
  vi.advanceTimersByTime(CAMERA_REST - 1);
  expect(updateView).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(updateView.mock.calls).toEqual([[{ camera: HERE }, { history: 'replace' }]]);
  expect(intent()).toEqual({ kind: 'at', camera: HERE, by: 'user' });
});

test('a link moves the map, and takes it from the user', () => {
  const { intent, look, updateView } = open();
  look(HERE, 'user');
  updateView({ camera: THERE });
  expect(intent()).toEqual({ kind: 'at', camera: THERE, by: 'link' });
  look(THERE, 'page');
  vi.advanceTimersByTime(2 * CAMERA_REST);
  expect(updateView).toHaveBeenCalledTimes(1);
});

test('going back to the whole drops what has not come to rest', () => {
  const { intent, look, updateView, view } = open({ camera: HERE });
  look(THERE, 'user');
  updateView({ camera: undefined });
  expect(intent()).toMatchObject({ kind: 'fit' });
  look(HERE, 'page');
  vi.advanceTimersByTime(2 * CAMERA_REST);
  expect(view().camera).toBeUndefined();
});

test('nothing is written after the end', () => {
  const { look, updateView, dispose } = open();
  look(HERE, 'user');
  dispose();
  vi.advanceTimersByTime(2 * CAMERA_REST);
  expect(updateView).not.toHaveBeenCalled();
});

test('what was found is shown between the panels that its choice opens, and its camera leaves the link', () => {
  const FOUND = [108, 22, 109, 23] as const;
  const { intent, showAll, setInsets, view } = open({ camera: HERE });
  showAll(FOUND);
  expect(view().camera).toBeUndefined();
  expect(intent()).toEqual({ kind: 'fit', extent: FOUND, insets: NONE });
  setInsets({ ...NONE, right: 400 });
  expect(intent()).toMatchObject({ extent: FOUND, insets: { right: 400 } });
  showAll();
  expect(intent()).toMatchObject({ kind: 'fit', extent: ALL });
});

test('asked again for the same, the map goes there again', () => {
  const { intent, showAll } = open();
  const before = intent();
  showAll();
  expect(intent()).toEqual(before);
  expect(intent()).not.toBe(before);
});

test('another subject is shown whole, not where the last search led', () => {
  createRoot((dispose) => {
    const [extent, setExtent] = createSignal<readonly [number, number, number, number]>(ALL);
    const [view] = createSignal<View>(DEFAULT_VIEW);
    const { intent, showAll } = createCamera({ view, updateView: () => {}, extent, insets: () => NONE });
    showAll([108, 22, 109, 23]);
    const NEXT = [106, 22, 110, 25] as const;
    setExtent(NEXT);
    expect(intent()).toMatchObject({ extent: NEXT });
    dispose();
  });
});
