import { afterEach, describe, expect, test, vi } from 'vitest';
import { answerRead } from '../../../src/load/workbook/answerRead';
import { readInWorker } from '../../../src/load/workbook/readInWorker';
import { readWorkbook } from '../../../src/load/workbook/readWorkbook';
import type { ReadMessage, ReadRequest } from '../../../src/load/workbook/workerMessages';
import { utf8, xlsxOf } from './files';

/** A worker in the same thread: messages are copied as between threads. */
class WorkerHere extends EventTarget {
  static readonly all: WorkerHere[] = [];
  readonly messages: ReadMessage[] = [];
  isEnded = false;

  constructor() {
    super();
    WorkerHere.all.push(this);
  }

  postMessage(request: ReadRequest) {
    void answerRead(request, (message) => {
      if (this.isEnded) return;
      this.messages.push(message);
      this.dispatchEvent(new MessageEvent('message', { data: structuredClone(message) }));
    });
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
  test('the workbook arrives whole in pieces that are small, and the worker ends', async () => {
    vi.stubGlobal('Worker', WorkerHere);
    const bytes = await rows(20_000);
    const shares: number[] = [];
    const workbook = await readInWorker(request(bytes), { advance: (share) => shares.push(share) });
    expect(workbook).toEqual(await readWorkbook('表.xlsx', bytes));
    const pieces = WorkerHere.all[0]?.messages.flatMap((message) =>
      message.kind === 'rows' ? [message.rows.flat().length] : [],
    );
    expect(pieces?.length).toBeGreaterThan(5);
    expect(Math.max(...(pieces ?? []))).toBeLessThanOrEqual(1001);
    expect(shares.length).toBeGreaterThan(3);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(WorkerHere.all[0]?.isEnded).toBe(true);
  });

  test('a refusal arrives with its words', async () => {
    vi.stubGlobal('Worker', WorkerHere);
    await expect(readInWorker(request(utf8('%PDF-1.4')))).rejects.toMatchObject({
      name: 'Refusal',
      code: 'pdf',
      text: { zh: expect.stringContaining('PDF'), en: expect.stringContaining('PDF') },
    });
  });

  test('a pasted range is read too', async () => {
    vi.stubGlobal('Worker', WorkerHere);
    const pasted = { html: '', text: '南宁\t1' };
    const { worksheets } = await readInWorker({ kind: 'pasted', name: '粘贴', pasted });
    expect(worksheets[0]?.rows[0]?.map(({ value }) => value)).toEqual(['南宁', '1']);
  });

  test('cancelling ends the worker at once', async () => {
    vi.stubGlobal('Worker', WorkerHere);
    const controller = new AbortController();
    const reading = readInWorker(request(await rows(20_000)), {
      signal: controller.signal,
      advance: () => controller.abort(),
    });
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
    expect(WorkerHere.all[0]?.isEnded).toBe(true);
  });

  test('a worker that dies while it reads says that memory ran out', async () => {
    class Dying extends WorkerHere {
      override postMessage() {
        this.dispatchEvent(new MessageEvent('message', { data: { kind: 'started' } }));
        this.dispatchEvent(new Event('error', { cancelable: true }));
      }
    }
    vi.stubGlobal('Worker', Dying);
    await expect(readInWorker(request(utf8('a,b')))).rejects.toMatchObject({ code: 'outOfMemory' });
  });
});

describe('where workers are refused', () => {
  test('the refusal says so', async () => {
    vi.stubGlobal('Worker', undefined);
    await expect(readInWorker(request(utf8('a,b')))).rejects.toMatchObject({ code: 'noWorker' });
  });

  test('a policy that lets none start says so, and does not wait for ever', async () => {
    class Refused extends WorkerHere {
      override postMessage() {
        this.dispatchEvent(new Event('error', { cancelable: true }));
      }
    }
    vi.stubGlobal('Worker', Refused);
    await expect(readInWorker(request(utf8('a,b')))).rejects.toMatchObject({ code: 'noWorker' });
  });
});
