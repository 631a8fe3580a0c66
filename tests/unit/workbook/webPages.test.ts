import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import type { Workbook } from '../../../src/core/ownData/workbook';
import { readPasted } from '../../../src/load/workbook/readPasted';
import { readWorkbook } from '../../../src/load/workbook/readWorkbook';
import { firstCells, firstValues, utf8 } from './files';

describe('a web page saved as .xls', () => {
  const PAGE =
    '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="gb2312"><style><!-- .xl1{mso-number-format:"0\\.0%";} --></style><!--[if gte mso 9]><xml><x:ExcelWorkbook><x:ExcelWorksheets><x:ExcelWorksheet><x:Name>产值表</x:Name></x:ExcelWorksheet></x:ExcelWorksheets></x:ExcelWorkbook></xml><![endif]--></head><body><table><tr><td colspan=2 rowspan="2">地区</td><td>产&nbsp;值</td></tr><tr><td>亿元<br>当年</td></tr><tr style="display:none"><td> 南宁\n  市 </td><td x:num="0.075" class=xl1>7.5%</td><td style=\'mso-number-format:"\\@"\'>0450</td></tr></table></body></html>';

  test.each(['utf8', 'gb18030', 'utf16le'])(
    'is read in %s with merges, formats and hidden rows',
    async (encoding) => {
      const workbook = await readWorkbook('a.xls', new Uint8Array(iconv.encode(PAGE, encoding)));
      expect(workbook.format).toBe('html');
      expect(workbook.worksheets[0]).toMatchObject({
        name: '产值表',
        merges: [{ row: 0, column: 0, rows: 2, columns: 2 }],
        hiddenRows: [2],
      });
      expect(firstCells(workbook)).toEqual([
        'text:地区',
        'empty',
        'text:产\u00a0值',
        'empty',
        'empty',
        'text:亿元\n当年',
        'text:南宁 市',
        'number:0.075 (0.0%)',
        'text:0450 (@)',
      ]);
    },
  );

  test('the lines around its tables stay, tables are set apart, tags that are never closed do no harm', async () => {
    const workbook = await readWorkbook(
      'a.xls',
      utf8('<p>2024年</p><p>单位：亿元</p><table><tr><td>a<td>b<tr><td>1</table><table><tr><td>c</table>'),
    );
    expect(firstValues(workbook)).toEqual([['2024年'], ['单位：亿元'], ['a', 'b'], ['1'], [], ['c']]);
  });

  test('a table in a cell stands apart, and its cells are not lost', async () => {
    const workbook = await readWorkbook(
      'a.xls',
      utf8('<table><tr><td>外<table><tr><td>南宁</td><td>1</td></tr></table></td></tr></table>'),
    );
    expect(firstValues(workbook)).toEqual([['南宁', '1'], [], ['外']]);
  });

  test('a quote that nothing closes does not take the rest of the page', async () => {
    const page = `<table title="x><tr><td>南宁</td></tr>${'<tr><td>1</td></tr>'.repeat(9)}</table>`;
    expect(firstValues(await readWorkbook('a.xls', utf8(page)))).toHaveLength(10);
  });

  test('hidden columns and numbers of LibreOffice and old Excel are read', async () => {
    const page =
      '<table><col span=2><col style="display:none"><tr><td sdval="0.075" sdnum="2052;0;0.0%">7.5%</td><td x:num>1,234</td><td x:err>#N/A</td></tr></table>';
    const workbook = await readWorkbook('a.xls', utf8(page));
    expect(firstCells(workbook)).toEqual(['number:0.075 (0.0%)', 'number:1234', 'error:#N/A']);
    expect(workbook.worksheets[0]?.hiddenColumns).toEqual([2]);
  });

  test('cells that claim to span millions are refused before they cost time', async () => {
    const page = `<table>${'<tr><td colspan="1000" rowspan="65534">x</td></tr>'.repeat(12_000)}</table>`;
    await expect(readWorkbook('a.xls', utf8(page))).rejects.toMatchObject({ name: 'UnreadableFile' });
  });

  test('markup in a cell is text', async () => {
    const workbook = await readWorkbook(
      'a.xls',
      utf8('<table><tr><td>&lt;img onerror=x&gt;</td></tr></table>'),
    );
    expect(firstValues(workbook)).toEqual([['<img onerror=x>']]);
  });

  test('a page without a table, as a failed export, is told so', async () => {
    await expect(readWorkbook('a.xls', utf8('<html><body>请先登录</body></html>'))).rejects.toMatchObject({
      code: 'htmlWithoutTable',
    });
  });

  test('a page in one file (MHTML) gives its sheets their names', async () => {
    const mhtml = [
      'MIME-Version: 1.0',
      'Content-Type: multipart/related; boundary="b"',
      '',
      '--b',
      'Content-Location: file:///C:/a.htm',
      'Content-Transfer-Encoding: quoted-printable',
      'Content-Type: text/html; charset="utf-8"',
      '',
      '<html><xml><x:ExcelWorksheet><x:Name>=E8=A1=A8</x:Name><x:WorksheetSource HRef=3D"a.files/s1.htm"/></x:ExcelWorksheet></xml><frameset></frameset></html>',
      '--b',
      'Content-Location: file:///C:/a.files/s1.htm',
      'Content-Transfer-Encoding: base64',
      'Content-Type: text/html; charset="utf-8"',
      '',
      Buffer.from('<table><tr><td>南宁</td></tr></table>').toString('base64'),
      '--b--',
    ].join('\r\n');
    const workbook = await readWorkbook('a.mht', utf8(mhtml));
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['表']);
    expect(firstValues(workbook)).toEqual([['南宁']]);
  });
});

describe('a pasted cell range', () => {
  test('is read from its HTML with merges', () => {
    const html =
      '<html><body><table><!--StartFragment--><col width=64><tr><td colspan=2>地区</td></tr><tr><td>南宁</td><td>1.5</td></tr><!--EndFragment--></table></body></html>';
    const workbook = readPasted('粘贴', { html, text: '地区\t\r\n南宁\t1.5' });
    expect(workbook.worksheets[0]?.merges).toHaveLength(1);
    expect(firstValues(workbook)).toEqual([['地区'], ['南宁', '1.5']]);
  });

  test('is read from its text where there is no table', () => {
    const workbook: Workbook = readPasted('粘贴', { html: '<b>x</b>', text: '地区\t值\r\n"南\n宁"\t1\r\n' });
    expect(firstValues(workbook)).toEqual([
      ['地区', '值'],
      ['南\n宁', '1'],
    ]);
  });
});

test('an error that LibreOffice shows over a stored zero is an error', async () => {
  const { worksheets } = await readWorkbook(
    'a.xls',
    utf8('<table><tr><td>a</td><td sdval="0" sdnum="1033;">#DIV/0!</td><td sdval="0">0</td></tr></table>'),
  );
  expect(worksheets[0]?.rows[0]?.map(({ kind, value }) => [kind, value])).toEqual([
    ['text', 'a'],
    ['error', '#DIV/0!'],
    ['number', 0],
  ]);
});
