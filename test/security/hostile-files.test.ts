import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { excelMade } from '../host/opc/support/foreign/excel-made.ts';
import { gradedForeign } from '../host/opc/support/foreign/grade-foreign.ts';
import { losses } from '../host/opc/support/losses.ts';
import { open } from '../host/opc/support/xlsx.ts';
import { SOFFICE, throughLibreOffice } from '../support/libreoffice.ts';

const RAN = join(tmpdir(), `tierwise-ran-${String(process.pid)}`);
const LONG = { timeout: 180_000 };

let server: Server;
let calls = 0;
let port = 0;
beforeAll(async () => {
  server = createServer((_request, response) => response.end('x')).on('connection', () => (calls += 1));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
});
afterAll(() => server.close());

/** A list beside formulas that call others: a linked workbook, a web service, a program, a document with entities. */
function calling(): Uint8Array {
  const parts = unzipSync(excelMade({ date1904: false, table: true }));
  const edit = (name: string, from: string, to: string): void => {
    const text = strFromU8(parts[name] ?? new Uint8Array());
    if (!text.includes(from)) throw new Error(`${name} has no ${from}`);
    parts[name] = strToU8(text.replace(from, to));
  };
  const formulas = [
    `_xlfn.WEBSERVICE("http://127.0.0.1:${String(port)}/")`,
    '[1]Prices!A1',
    `cmd|'/c touch ${RAN}'!A0`,
    `HYPERLINK("http://127.0.0.1:${String(port)}/","x")`,
    'RTD("evil.server","","x")',
    'CALL("kernel32","WinExec","JCJ","calc",0)',
  ];
  const cells = formulas.map((text, i) => `<c r="${'ABCDEF'.charAt(i)}90"><f>${text}</f><v>7</v></c>`);
  edit(
    'xl/externalLinks/_rels/externalLink1.xml.rels',
    'prices.xlsx',
    `http://127.0.0.1:${String(port)}/p.xlsx`,
  );
  edit('xl/worksheets/sheet2.xml', '</sheetData>', `<row r="90">${cells.join('')}</row></sheetData>`);
  // Parts that nothing here reads, and the macros of another kind of file.
  parts['xl/entities.xml'] = strToU8('<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>');
  parts['xl/vbaProject.bin'] = strToU8('macros');
  return zipSync(parts);
}

function formulas(bytes: Uint8Array): readonly string[] {
  const columns = [0, 1, 2, 3, 4, 5];
  return open(bytes)
    .sheets.flatMap(({ cells }) => columns.map((column) => cells.formula(89, column)))
    .filter((formula) => formula !== null);
}

describe('a workbook with formulas that call others', LONG, () => {
  it('is graded without a call, and keeps what was in it as it was', async () => {
    const before = calling();
    const after = await gradedForeign(before);
    // Values that were never theirs are calculated anew.
    expect(losses(before, after).filter((it) => !/: <(?:c r="[A-F]90"|v>7)/u.test(it))).toEqual([]);
    expect(formulas(after)).toEqual(formulas(before));
    expect(formulas(after)).toHaveLength(6);
    expect(calls).toBe(0);
    expect(existsSync(RAN)).toBe(false);
  });

  it.skipIf(SOFFICE === undefined)(
    'opens in LibreOffice with its tiers, and no call is made there either (skipped where soffice is not installed)',
    async () => {
      const saved = throughLibreOffice(await gradedForeign(calling()));
      // The calls, if any, are noticed once LibreOffice has gone.
      await new Promise((done) => setTimeout(done, 50));
      expect(calls).toBe(0);
      expect(existsSync(RAN)).toBe(false);
      const list = open(saved).sheets.find(({ name }) => name === 'List');
      expect([0, 1, 2].map((row) => list?.cells.value(row, 4))).toEqual(['Tier', 'A', 'C']);
    },
  );
});
