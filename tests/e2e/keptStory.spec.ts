import { expect, test } from './presentation';

test('an edit stays when the page is loaded again at once, also on a slow machine', async ({
  presentation,
  page,
}) => {
  await presentation.atlas.open();
  await presentation.openStories();
  await presentation.panel.getByRole('button', { name: '复制并编辑：桂林“345”' }).click();
  await expect(presentation.panel.locator('[data-keeping="kept"]')).toHaveText('已保存在本浏览器');
  const slow = await page.context().newCDPSession(page);
  await slow.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  for (let round = 1; round <= 3; round++) {
    const row = presentation.scenes.first().getByRole('button', { name: /^下移/ });
    const moved = await row.getAttribute('aria-label');
    // Clicked and left in one task, as somebody does who closes the window.
    await row.evaluate((button: HTMLButtonElement) => {
      button.click();
      window.location.reload();
    });
    await presentation.atlas.waitForMap();
    await presentation.openStories();
    const second = presentation.scenes.nth(1).getByRole('button', { name: /^下移/ });
    await expect(second, `round ${round}`).toHaveAttribute('aria-label', moved ?? '');
  }
});

test('two windows hear of each other’s edits, and nothing is overwritten', async ({ presentation, page }) => {
  await presentation.atlas.open();
  await presentation.openStories();
  await presentation.panel.getByRole('button', { name: '复制并编辑：桂林“345”' }).click();
  await expect(presentation.panel.locator('[data-keeping="kept"]')).toBeVisible();

  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.getByRole('banner').getByRole('button', { name: '演示' }).click();
  const otherName = other.getByLabel('故事名称');
  await expect(otherName).toHaveValue('桂林“345”（副本）');
  await otherName.fill('另一处改的名');
  await otherName.blur();
  await expect(presentation.panel.getByLabel('故事名称')).toHaveValue('另一处改的名');
  await presentation.keepView(8);
  await expect(other.getByRole('list', { name: '各幕' }).getByRole('listitem')).toHaveCount(8);
  await expect(otherName).toHaveValue('另一处改的名');
});

test('a stored story that no longer reads is told, kept, and saved as a file', async ({
  presentation,
  page,
}) => {
  await presentation.atlas.open();
  await presentation.openStories();
  await presentation.panel.getByRole('button', { name: '复制并编辑：桂林“345”' }).click();
  await expect(presentation.panel.locator('[data-keeping="kept"]')).toBeVisible();
  await page.evaluate(async () => {
    const opened = indexedDB.open('guangxi-industry-atlas-stories');
    await new Promise((resolve) => {
      opened.onsuccess = resolve;
    });
    const transaction = opened.result.transaction('stories', 'readwrite');
    transaction.objectStore('stories').put('{"id":"own-old","name":"text"}', 'own-old');
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
  });
  await page.reload();
  await presentation.atlas.waitForMap();
  const notice = page.locator('[data-notice="stories-unreadable"]');
  await expect(notice).toContainText('own-old');
  await presentation.openStories();
  await presentation.panel.getByRole('button', { name: '返回故事列表' }).click();
  await expect(presentation.panel.getByRole('button', { name: '编辑：桂林“345”（副本）' })).toBeVisible();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    presentation.panel.getByRole('button', { name: '另存为文件：own-old' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('own-old.json');
});

test.describe('where the store does not answer', () => {
  test('it is told when something is to be kept', async ({ presentation, page }) => {
    await page.addInitScript(() => {
      const { open } = IDBFactory.prototype;
      IDBFactory.prototype.open = function (name, version) {
        // The page's own request goes to a store that nobody answers for.
        const request = open.call(this, name, version);
        Object.defineProperty(request, 'onsuccess', { set() {} });
        return request;
      };
    });
    await presentation.atlas.open();
    await expect(page.locator('[data-notice="stories"]')).toHaveCount(0);
    await presentation.openStories();
    await presentation.panel.getByRole('button', { name: '复制并编辑：桂林“345”' }).click();
    await expect(page.locator('[data-notice="stories"]')).toContainText('没有回应');
    await expect(presentation.panel.locator('[data-keeping="keeping"]')).toBeVisible();
  });
});

test('what is typed is kept though the window goes before the field is left', async ({
  presentation,
  page,
}) => {
  await presentation.atlas.open();
  await presentation.openStories();
  await presentation.panel.getByRole('button', { name: '复制并编辑：桂林“345”' }).click();
  await expect(presentation.panel.locator('[data-keeping="kept"]')).toBeVisible();
  await presentation.panel.getByLabel('故事名称').fill('还没离开输入框');
  await page.reload();
  await presentation.atlas.waitForMap();
  await presentation.openStories();
  await expect(presentation.panel.getByLabel('故事名称')).toHaveValue('还没离开输入框');
});

test('the browser asks before unsaved work is closed, and only then', async ({ presentation, page }) => {
  const asked: string[] = [];
  page.on('dialog', async (dialog) => {
    asked.push(dialog.type());
    await dialog.accept();
  });
  await page.addInitScript(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (value, key) {
      if (String(value).includes('没有地方')) throw new DOMException('full', 'QuotaExceededError');
      return put.call(this, value, key);
    };
  });
  await presentation.atlas.open();
  await presentation.openStories();
  await presentation.panel.getByRole('button', { name: '复制并编辑：桂林“345”' }).click();
  await expect(presentation.panel.locator('[data-keeping="kept"]')).toBeVisible();
  await page.reload();
  await presentation.atlas.waitForMap();
  expect(asked).toEqual([]);
  await presentation.openStories();
  const name = presentation.panel.getByLabel('故事名称');
  await name.fill('没有地方');
  await name.blur();
  await expect(presentation.panel.locator('[data-keeping="failed"]')).toBeVisible();
  await page.reload();
  expect(asked).toEqual(['beforeunload']);
  await presentation.atlas.waitForMap();
  await presentation.openStories();
  await name.fill('又有地方了');
  await name.blur();
  await expect(presentation.panel.locator('[data-keeping="kept"]')).toBeVisible();
  await page.reload();
  expect(asked).toHaveLength(1);
});

test('without channels between windows a story is presented all the same', async ({ presentation, page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'BroadcastChannel');
  });
  await presentation.atlas.open({ story: 'guilin-345', presenting: '1' });
  await expect(presentation.title).toBeVisible();
  await page.keyboard.press('End');
  await expect(presentation.screen).toContainText('7 / 7');
  await page.keyboard.press('Escape');
  await expect(presentation.screen).toBeHidden();
});

test('in a story that a link carries no key is lost, however fast', async ({ presentation, page }) => {
  test.slow();
  await page.setViewportSize({ width: 800, height: 450 });
  await presentation.atlas.open();
  const packed = await page.evaluate(async () => {
    const name = (title: string) => ({ zh: title, en: '' });
    const scenes = [1, 2, 3, 4, 5, 6].map((number) => ({
      title: name(`第${number}幕`),
      view: number === 1 ? {} : { labels: number % 2 === 0, selection: `450${number}00` },
    }));
    const text = JSON.stringify({ id: 'six', name: name('六幕'), scenes });
    const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
    const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
    return `~${btoa(String.fromCharCode(...bytes))
      .replaceAll('+', '-')
      .replaceAll('/', '_')
      .replace(/=+$/, '')}`;
  });
  await page.goto(`./#story=${packed}&scene=1&presenting=1&drawing=svg`);
  await expect(presentation.title).toHaveText('第2幕');
  const sequences = [
    { keys: ['Home', 'End'], leads: 6 },
    { keys: ['End', 'Home', 'ArrowRight'], leads: 2 },
    { keys: ['Home', 'ArrowRight', 'ArrowRight'], leads: 3 },
    { keys: ['Home', 'ArrowRight', 'End', 'ArrowLeft'], leads: 5 },
  ];
  for (let round = 0; round < 20; round++) {
    const sequence = sequences[round % sequences.length];
    if (!sequence) throw new Error('no sequence');
    // Within one task, faster than any hand.
    await page.evaluate((keys) => {
      for (const key of keys)
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    }, sequence.keys);
    await expect(presentation.title, `${round}: ${sequence.keys}`).toHaveText(`第${sequence.leads}幕`);
    // Nothing follows behind it either.
    await presentation.page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    await expect(presentation.title).toHaveText(`第${sequence.leads}幕`);
  }
});
