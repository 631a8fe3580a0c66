import { afterEach, describe, expect, test, vi } from 'vitest';
import { unpacked } from '../../../src/core/ownData/packed';
import { understand } from '../../../src/core/ownData/understand';
import { openInWorker, reopenInWorker } from '../../../src/load/workbook/openInWorker';
import { readWorkbook } from '../../../src/load/workbook/readWorkbook';
import { WorkbookWork } from '../../../src/load/workbook/WorkbookWork';
import type { ReadRequest, WorkMessage, WorkRequest } from '../../../src/load/workbook/workerMessages';
import { atlasDataset } from '../../fixtures/atlas';
import { utf8, xlsxOf } from './files';

/** A worker in the same thread: messages are copied as between threads. */
class WorkerHere extends EventTarget {
  static readonly all: WorkerHere[] = [];
  readonly messages: WorkMessage[] = [];
  isEnded = false;
  private readonly work = new WorkbookWork((message, transfer) => {
    if (this.isEnded) return;
    this.messages.push(message);
    const data = structuredClone(message, { transfer: [...transfer] });
    this.dispatchEvent(new MessageEvent('message', { data }));
  });

  constructor() {
    super();
    WorkerHere.all.push(this);
  }

  postMessage(request: WorkRequest) {
    this.work.answer(structuredClone(request));
  }

  terminate() {
    this.isEnded = true;
  }
}

const request = (bytes: Uint8Array): ReadRequest => ({
  kind: 'file',
  file: '表.xlsx',
  content: new Blob([new Uint8Array(bytes)]),
});

const rows = (count: number) =>
  xlsxOf('<row><c><v>1</v></c><c t="inlineStr"><is><t>南宁</t></is></c></row>'.repeat(count));

afterEach(() => {
  vi.unstubAllGlobals();
  WorkerHere.all.length = 0;
});

describe('with a worker', () => {
  test('the workbook arrives whole in pieces that are small, and the worker stays until it is closed', async () => {
    vi.stubGlobal('Worker', WorkerHere);
    const bytes = await rows(20_000);
    const shares: number[] = [];
    const open = await openInWorker(request(bytes), { advance: (share) => shares.push(share) });
    expect(open.workbook).toEqual(await readWorkbook('表.xlsx', bytes));
    const pieces = WorkerHere.all[0]?.messages.flatMap((message) =>
      message.kind === 'rows' ? [message.rows.flat().length] : [],
    );
    expect(pieces?.length).toBeGreaterThan(5);
    expect(Math.max(...(pieces ?? []))).toBeLessThanOrEqual(1001);
    expect(shares.length).toBeGreaterThan(3);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(WorkerHere.all[0]?.isEnded).toBe(false);
    open.close();
    expect(WorkerHere.all[0]?.isEnded).toBe(true);
  });

  test('a refusal arrives with its words', async () => {
    vi.stubGlobal('Worker', WorkerHere);
    await expect(openInWorker(request(utf8('%PDF-1.4')))).rejects.toMatchObject({
      name: 'UnreadableFile',
      code: 'pdf',
      text: { zh: expect.stringContaining('PDF'), en: expect.stringContaining('PDF') },
    });
  });

  test('a pasted range is read too', async () => {
    vi.stubGlobal('Worker', WorkerHere);
    const pasted = { html: '', text: '南宁\t1' };
    const { workbook } = await openInWorker({ kind: 'pasted', name: '粘贴', pasted });
    expect(workbook.worksheets[0]?.rows[0]?.map(({ value }) => value)).toEqual(['南宁', '1']);
  });

  test('what the worker understands, and understands again of a workbook that was read, is what understanding is', async () => {
    vi.stubGlobal('Worker', WorkerHere);
    const dataset = atlasDataset();
    const text = '2024年\n地区\t工业投资（亿元）\t备注\n南宁市\t1\t好\n横洲市\t—\t\n合计\t9\t';
    const open = await openInWorker({ kind: 'pasted', name: '粘贴', pasted: { html: '', text } });
    const expected = understand(open.workbook, dataset);
    const pause = async () => undefined;
    const [first] = expected.tables[0]?.questions ?? [];
    if (!first) throw new Error('nothing asked');
    expect(await unpacked(await open.understand(dataset, []), pause)).toEqual(expected);
    const decisions = [first.proposal];
    const decided = understand(open.workbook, dataset, decisions);
    expect(decided).not.toEqual(expected);
    expect(await unpacked(await open.understand(dataset, decisions), pause)).toEqual(decided);
    const again = await reopenInWorker(open.workbook);
    expect(await unpacked(await again.understand(dataset, decisions), pause)).toEqual(decided);
  });

  test('cancelling ends the worker at once', async () => {
    vi.stubGlobal('Worker', WorkerHere);
    const controller = new AbortController();
    const reading = openInWorker(request(await rows(20_000)), {
      signal: controller.signal,
      advance: () => controller.abort(),
    });
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
    expect(WorkerHere.all[0]?.isEnded).toBe(true);
  });

  test.each([
    ['dies without a word', '', 'outOfMemory'],
    ['says that memory ran out', 'Uncaught RangeError: Array buffer allocation failed', 'outOfMemory'],
    ['fails by a fault of the program', 'Uncaught TypeError: rows is undefined', 'unexpected'],
  ])('a worker that %s while it reads is told as what it is', async (_, message, code) => {
    class Dying extends WorkerHere {
      override postMessage() {
        this.dispatchEvent(new MessageEvent('message', { data: { kind: 'started' } }));
        this.dispatchEvent(Object.assign(new Event('error', { cancelable: true }), { message }));
      }
    }
    vi.stubGlobal('Worker', Dying);
    await expect(openInWorker(request(utf8('a,b')))).rejects.toMatchObject({ code });
  });
});

describe('where workers are refused', () => {
  test('the refusal says so', async () => {
    vi.stubGlobal('Worker', undefined);
    await expect(openInWorker(request(utf8('a,b')))).rejects.toMatchObject({ code: 'noWorker' });
  });

  test('a policy that lets none start says so, and does not wait for ever', async () => {
    class Refused extends WorkerHere {
      override postMessage() {
        this.dispatchEvent(new Event('error', { cancelable: true }));
      }
    }
    vi.stubGlobal('Worker', Refused);
    await expect(openInWorker(request(utf8('a,b')))).rejects.toMatchObject({ code: 'noWorker' });
  });
});
