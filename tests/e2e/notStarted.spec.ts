import { expect, test } from './atlas';
import { regionId } from './places';

test.use({ expectedErrors: /Failed to load|MIME type|module script|Unexpected|SyntaxError|threw/i });

const SCRIPT = /\/assets\/index-.*\.js$/;
const STYLE = /\/assets\/index-.*\.css$/;

/** What a page needs to start, and how it may fail to arrive. */
const FAULTS = [
  { what: 'the script is missing', file: SCRIPT, answer: { status: 404 } },
  {
    what: 'the script is cut',
    file: SCRIPT,
    answer: { contentType: 'text/javascript', body: 'const atlas = {' },
  },
  {
    what: 'the script is a page',
    file: SCRIPT,
    answer: { contentType: 'text/html', body: '<p>sign in</p>' },
  },
  {
    what: 'the script is in a language that the browser does not know',
    file: SCRIPT,
    answer: { contentType: 'text/javascript', body: 'match (1) { when 1: 2 }' },
  },
  {
    what: 'the script throws at once',
    file: SCRIPT,
    answer: { contentType: 'text/javascript', body: 'nothing.at.all' },
  },
  { what: 'the stylesheet is missing', file: STYLE, answer: { status: 404 } },
  {
    what: 'the stylesheet is cut',
    file: STYLE,
    answer: { contentType: 'text/css', body: ':root{--paper:#fff}' },
  },
];

for (const { what, file, answer } of FAULTS)
  test(`where ${what} the page says in both languages what to do, and starts when asked again`, async ({
    atlas,
    page,
  }) => {
    await page.route(file, (route) => route.fulfill(answer));
    await page.goto(`./#drawing=svg&selection=${regionId('河池')}`);
    const text = page.locator('#not-started');
    await expect(text).toContainText('页面未能启动');
    await expect(text).toContainText('could not start');
    await expect(text).toBeVisible();

    await page.unroute(file);
    await text.getByRole('button').click();
    await atlas.waitForMap('svg');
    await expect(atlas.details).toHaveAttribute('data-place', regionId('河池'));
    await expect(text).toHaveCount(0);
  });

test('a file that failed once is asked again by itself', async ({ atlas, page }) => {
  let asked = 0;
  await page.route(SCRIPT, (route) => (asked++ === 0 ? route.fulfill({ status: 404 }) : route.continue()));
  await page.goto('./#drawing=svg');
  await atlas.waitForMap('svg');
  await expect(page.locator('#not-started')).toHaveCount(0);
});

test('a page that starts shows nothing of it', async ({ atlas, page }) => {
  await atlas.open();
  await expect(page.getByText('页面未能启动')).toHaveCount(0);
});
