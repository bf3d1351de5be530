import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine } from '../../src/graph/engine.ts';
import { graphWrites } from '../../src/import/graph-writes.ts';
import { emptyEngine } from '../support/engines.ts';
import { exportedText } from '../support/exported.ts';
import { type Program, startProgram } from '../support/program.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { smallPackage } from '../support/small-graph.ts';
import { heldAfterLarge, LARGE_TEXT } from '../support/troubled.ts';

const folder = mkdtempSync(join(tmpdir(), 'export-by-server-'));
afterAll(() => rmSync(folder, { recursive: true }));

const start = (address: string, args: readonly string[]): Program =>
  startProgram(folder, ['export', '--url', address, ...args], {});
const written = () => readdirSync(folder);

describe('the export command, through a server', () => {
  let engine: Engine;
  let server: TestServer;

  beforeAll(async () => {
    engine = await emptyEngine('embedded');
    const person = [{ id: 'person/ada', name: `Ada ${LARGE_TEXT}` }];
    await engine.write(graphWrites(smallPackage({ person })));
    server = await startServer(engine);
  });
  afterAll(async () => {
    await server.close();
    await engine.close();
  });
  afterEach(() => {
    for (const file of written()) rmSync(join(folder, file), { recursive: true });
  });

  test('writes the same file as the graph itself would give', async () => {
    const args = ['-f', 'jsonl', '--types', 'Person', '-o', 'graph.jsonl'];
    expect(await start(server.address, args).ended).toMatchObject({ status: 0 });
    expect(written()).toEqual(['graph.jsonl']);
    const whole = await exportedText(engine, 'jsonl', { types: ['Person'] });
    expect(readFileSync(join(folder, 'graph.jsonl'), 'utf8') === whole).toBe(true);
  });

  test('writes several files as an archive, and wants a name for one', async () => {
    const refused = await start(server.address, ['-f', 'datapackage', '-o', 'tables']).ended;
    expect(refused.status).toBe(64);
    expect(refused.errors.join('\n')).toContain('--output: expected a name that ends in .zip');
    expect(written()).toEqual([]);
    const args = ['-f', 'datapackage', '-o', 'tables.zip'];
    expect(await start(server.address, args).ended).toMatchObject({ status: 0 });
    const archive = readFileSync(join(folder, 'tables.zip'));
    expect(archive.subarray(0, 4)).toEqual(Buffer.from('PK\u0003\u0004'));
  });

  test('leaves no file of a transfer that the server broke off, and says so by its status', async () => {
    const held = heldAfterLarge(engine);
    const failing = await startServer(held.engine);
    failing.app.server.once('request', (_, response) => {
      const { write } = response;
      Reflect.set(response, 'write', (...args: unknown[]) => {
        held.fail(new Error('The disk is gone.'));
        return Reflect.apply(write, response, args);
      });
    });
    const { status, errors } = await start(failing.address, ['-f', 'jsonl', '-o', 'x']).ended;
    expect([status, errors]).toEqual([
      75,
      [`The server at ${failing.address} broke off the export.`],
    ]);
    expect(written()).toEqual([]);
    await failing.close();
  });

  test('says what the server says is wrong, in the words of its own options', async () => {
    const args = ['-f', 'jsonl', '--project', 'project/none', '-o', 'x'];
    const { status, errors } = await start(server.address, args).ended;
    expect([status, errors]).toEqual([
      66,
      ['--project: expected the id of a thing of this graph, found "project/none".'],
    ]);
    expect(written()).toEqual([]);
  });

  test('says that no server answers, by its status', async () => {
    const gone = await startServer(engine);
    await gone.close();
    const { status, errors } = await start(gone.address, ['-f', 'jsonl', '-o', 'x']).ended;
    expect([status, errors]).toEqual([69, [`No server answers at ${gone.address}.`]]);
  });
});
