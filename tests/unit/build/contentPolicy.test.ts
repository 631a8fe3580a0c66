import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { withContentPolicy } from '../../../scripts/build/contentPolicy';

const pageOf = (inside: string) =>
  `<!doctype html><html><head><meta charset="utf-8" /></head><body>${inside}</body></html>`;
const policyOf = (page: string) =>
  /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '';
const part = (policy: string, name: string) =>
  policy.split('; ').find((words) => words.startsWith(`${name} `)) ?? '';
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('withContentPolicy', () => {
  it('stands before whatever it governs, behind the character set', () => {
    const page = withContentPolicy(pageOf('<script>a()</script>'), 'site');
    expect(page.indexOf('<meta charset')).toBeLessThan(page.indexOf('Content-Security-Policy'));
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<script>'));
  });

  it('allows the scripts and styles that stand in the page, each by its hash, as browsers read their text', () => {
    const policy = policyOf(
      withContentPolicy(
        pageOf(
          '<script>\r\nstart()</script><SCRIPT type="module">go(1 < 2)</SCRIPT><svg><style>a{b:c}</style></svg>',
        ),
        'site',
      ),
    );
    expect(part(policy, 'script-src')).toBe(`script-src 'self' ${hash('\nstart()')} ${hash('go(1 < 2)')}`);
    expect(part(policy, 'style-src')).toBe(`style-src 'self' ${hash('a{b:c}')}`);
  });

  it('takes no file and no JSON for something that is run', () => {
    const page = pageOf(
      '<script type="module" src="./a.js"></script><script type="application/json" id="x">{"a":1}</script>',
    );
    expect(part(policyOf(withContentPolicy(page, 'site')), 'script-src')).toBe("script-src 'self'");
    expect(part(policyOf(withContentPolicy(page, 'one file')), 'script-src')).toBe("script-src 'none'");
  });

  it('never allows what is written into tags, other hosts or code made of text', () => {
    for (const kind of ['site', 'one file'] as const) {
      const policy = policyOf(withContentPolicy(pageOf('<script>a</script>'), kind));
      expect(policy).toMatch(/^default-src 'none'; /);
      expect(policy).not.toMatch(/unsafe|\*|https?:/);
    }
  });

  it.each(['<p style="color:red">', '<img src="a.png" onerror="x()">', "<g\n  style='fill:red'>"])(
    'refuses to build a page with %s, which no hash allows',
    (tag) => {
      expect(() => withContentPolicy(pageOf(tag), 'site')).toThrow('index.html');
    },
  );

  it('does not mistake the text of a script for a tag', () => {
    const page = pageOf('<script>write(\'<p style="a">\')</script>');
    expect(() => withContentPolicy(page, 'site')).not.toThrow();
  });

  it('refuses a page without a character set, where the policy would have no place', () => {
    expect(() => withContentPolicy('<html></html>', 'site')).toThrow('charset');
  });
});
