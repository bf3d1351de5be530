import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ImportError } from '../../src/import/import-error.ts';
import { importPackage } from '../../src/import/import-package.ts';
import { emptyEngine } from '../support/engines.ts';
import { membership, type Rows, writePackage } from '../support/package-folder.ts';

/** Imports the smallest package with this membership, and returns the problems of its refusal. */
async function problemsOf(row: Rows[number]) {
  const folder = mkdtempSync(join(tmpdir(), 'package-'));
  const engine = await emptyEngine('embedded');
  writePackage(folder, { 'member-of.csv': [membership(row)] });
  try {
    await importPackage(folder, engine);
    return [];
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    return error.problems;
  } finally {
    await engine.close();
    rmSync(folder, { recursive: true });
  }
}

describe('A fact', () => {
  test.each([
    [
      'validTo',
      { validFrom: '2024-02', validTo: '2024-01-31' },
      'nothing before validFrom, 2024-02',
    ],
    [
      'recordedUntil',
      { recordedAt: '2026-02-01T00:00:00Z', recordedUntil: '2026-01-01T00:00:00Z' },
      'nothing before recordedAt, 2026-02-01T00:00:00.000Z',
    ],
  ])('that ends before it begins, by %s, is refused', async (field, row, expected) => {
    expect(await problemsOf(row)).toEqual([
      expect.objectContaining({ file: 'member-of.csv', line: 2, field, expected }),
    ]);
  });

  test.each([
    [{ validFrom: '2024', validTo: '2024-01-31' }],
    [{ validFrom: '2024-01-31', validTo: '2024-01-31' }],
    [{ validTo: '2024' }],
  ])('with the dates %j is taken', async (row) => {
    expect(await problemsOf(row)).toEqual([]);
  });
});
