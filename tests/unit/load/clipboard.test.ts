import { afterEach, expect, test, vi } from 'vitest';
import { copyText } from '../../../src/load/clipboard';

/** A page of one body and, where asked for, an open dialog that holds the focus. */
function fakePage({ isDialogOpen = false, isAllowed = true } = {}) {
  const copied: string[] = [];
  const field = { value: '', style: {}, parent: '', select: () => {}, remove: () => {} };
  const holder = (name: string) => ({
    append: (appended: typeof field) => {
      appended.parent = name;
    },
  });
  const dialog = holder('dialog');
  vi.stubGlobal('HTMLElement', class {});
  vi.stubGlobal('document', {
    activeElement: { closest: (selector: string) => (isDialogOpen && selector === 'dialog' ? dialog : null) },
    body: holder('body'),
    createElement: () => field,
    execCommand: (command: string) => {
      if (command === 'copy' && isAllowed) copied.push(`${field.parent}: ${field.value}`);
      return isAllowed;
    },
  });
  return copied;
}

afterEach(() => vi.unstubAllGlobals());

test('a page served without encryption copies through a field in the page', async () => {
  const writeText = vi.fn();
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  vi.stubGlobal('window', { isSecureContext: false });
  const copied = fakePage();
  await copyText('南宁');
  expect(copied).toEqual(['body: 南宁']);
  expect(writeText).not.toHaveBeenCalled();
});

test('inside an open dialog the field stands in the dialog, since nothing else takes the focus', async () => {
  vi.stubGlobal('navigator', {});
  vi.stubGlobal('window', { isSecureContext: false });
  const copied = fakePage({ isDialogOpen: true });
  await copyText('<iframe>');
  expect(copied).toEqual(['dialog: <iframe>']);
});

test('a refusal is said', async () => {
  vi.stubGlobal('navigator', {});
  vi.stubGlobal('window', { isSecureContext: false });
  fakePage({ isAllowed: false });
  await expect(copyText('x')).rejects.toThrow('refused');
});

test('an encrypted page copies by the browser itself', async () => {
  const writeText = vi.fn(() => Promise.resolve());
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  vi.stubGlobal('window', { isSecureContext: true });
  await copyText('南宁');
  expect(writeText).toHaveBeenCalledWith('南宁');
});
