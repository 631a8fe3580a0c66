import { afterEach, expect, test, vi } from 'vitest';
import { ownSourceOf } from '../../../src/core/ownData/source/ownSource';
import { understand } from '../../../src/core/ownData/understand';
import { projectOf } from '../../../src/state/project';
import { storiesOf } from '../../../src/state/stories';
import { workbookOf } from '../ownData/textGrid';
import { dataset } from '../ownData/told';
import { emptyStores } from './memoryStore';
import { openAtlas } from './openAtlas';

vi.mock('../../../src/load/browserStore', () => import('./memoryStore'));

afterEach(() => {
  emptyStores();
  vi.unstubAllGlobals();
});

const workbook = workbookOf('地区 | 园区税收（亿元）\n南宁市 | 1.25\n柳州市 | 2', '2024年.xlsx');
const sourceOf = (name: string) =>
  ownSourceOf(name, workbook, understand(workbook, dataset), [], '2026-11-25');
const named = (name: string) => ({ zh: name, en: '' });

test('edits of stories are undone and redone with own data in one row, and each is named', async () => {
  const atlas = await openAtlas();
  const stories = storiesOf(atlas);
  await vi.waitFor(() => expect(stories.ready()).toBe(true));
  const [bundled] = stories.bundled();
  const story = stories.copy(bundled ?? expect.fail('no story'), named('我的故事'));
  stories.keep({ ...story, scenes: [...story.scenes].reverse() });
  const id = atlas.own.add(sourceOf('报表'));
  stories.remove(story.id);
  const said = () => atlas.notices.list().find((notice) => notice.id === 'history')?.text.zh;
  const state = () => [
    stories.own().map(({ scenes }) => (scenes[0] === story.scenes[0] ? 'as copied' : 'reversed')),
    atlas.own.sources().map((source) => source.id === id),
  ];
  const told = [];
  const states = [state()];
  while (atlas.history.canUndo()) {
    atlas.history.undo();
    told.push(said());
    states.push(state());
  }
  expect(told).toEqual([
    '已撤销：删除故事“我的故事”',
    '已撤销：加入自有数据“报表”',
    '已撤销：修改故事“我的故事”',
    '已撤销：新建故事“我的故事”',
  ]);
  expect(states).toEqual([
    [[], [true]],
    [['reversed'], [true]],
    [['reversed'], []],
    [['as copied'], []],
    [[], []],
  ]);
  for (let count = 0; count < 4; count++) atlas.history.redo();
  expect(state()).toEqual(states[0]);
  expect(said()).toBe('已重做：删除故事“我的故事”');
  atlas.close();
});

test('a project opened in the place of what is here asks first, and one undo brings all of it back', async () => {
  const first = await openAtlas();
  first.own.add(sourceOf('甲'));
  await vi.waitFor(() => expect(first.own.keeping()).toBe('kept'));
  const written = await projectOf(first).written();
  const text = (await written.text()).replaceAll('甲', '乙').replaceAll('"id":"own-', '"id":"own-x');
  const project = projectOf(first);
  const names = () => first.own.sources().map(({ name }) => name);

  // What is here already brings nothing new.
  expect(await project.open('同.json', written)).toBe(true);
  project.decide('merge');
  expect(names()).toEqual(['甲']);

  await project.open('乙.json', new Blob([text]));
  expect(project.offered()?.file).toBe('乙.json');
  expect(names()).toEqual(['甲']);
  project.decide('replace');
  expect(names()).toEqual(['乙']);
  first.history.undo();
  expect(names()).toEqual(['甲']);

  await project.open('乙.json', new Blob([text]));
  project.decide('merge');
  expect(names().sort()).toEqual(['乙', '甲'].sort());
  // The same source with other content stands beside the one that is here.
  await project.open('改.json', new Blob([(await written.text()).replaceAll('1.25', '9.5')]));
  project.decide('merge');
  expect(names().sort()).toEqual(['乙', '甲', '甲（项目文件）'].sort());
  expect(await project.open('表.csv', new Blob(['地区,产值']))).toBe(false);
  first.close();
});
