import { describe, expect, it } from 'vitest';
import { themedMarkup } from '../../../scripts/build/themedMarkup';

describe('themedMarkup', () => {
  it('puts a variable where themes differ, one for what differs alike, and keeps the rest', () => {
    const { html, variables } = themedMarkup({
      light: '<path fill="#fff" id="a"/><path stroke="#fff"/>',
      dark: '<path fill="#000" id="a"/><path stroke="#000"/>',
    });
    expect(html).toBe('<path fill="var(--first-0)" id="a"/><path stroke="var(--first-0)"/>');
    expect(variables).toEqual({ light: '--first-0:#fff', dark: '--first-0:#000' });
  });

  it('writes styles as rules, since the page allows none in a tag', () => {
    const { html, rules } = themedMarkup({
      light: '<i style="background:#fff"></i><i style="width:2px"></i>',
      dark: '<i style="background:#000"></i><i style="width:2px"></i>',
    });
    expect(html).not.toContain('style=');
    expect(rules).toBe('[data-look=first-0]{background:var(--first-0)}[data-look=first-1]{width:2px}');
  });

  it('refuses drawings that differ in more than colours', () => {
    expect(() => themedMarkup({ light: '<b x="1">a</b>', dark: '<b x="1">b</b>' })).toThrow(
      /more than colours/,
    );
    expect(() => themedMarkup({ light: '<b x="1"/>', dark: '<b x="1" y="2"/>' })).toThrow(
      /more than colours/,
    );
  });
});
