import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine } from '../../src/graph/engine.ts';
import { importPackage } from '../../src/import/import-package.ts';
import { describeEachEngine, emptyEngine } from '../support/engines.ts';
import { type Changes, membership, writePackage } from '../support/package-folder.ts';
import { startServer, type TestServer } from '../support/server.ts';

const RECORDED = '2026-01-01T00:00:00Z';
const STATED = { status: 'ACTUAL', evidence: 'evidence/report-1', recordedAt: RECORDED };
const MANY = 30;
const persons = Array.from({ length: MANY }, (_, place) => `person/p-${10 + place}`);

/** Two talks at one event, one of them by very many; each speaker is a member once. */
const CROWDED: Changes = {
  'event.csv': [{ id: 'event/fair', name: 'Fair', evidence: 'evidence/report-1' }],
  'contribution.csv': ['crowd', 'solo'].map((talk) => ({
    id: `contribution/${talk}`,
    name: talk,
    evidence: 'evidence/report-1',
    kind: 'TALK',
  })),
  'person.csv': ['person/ada', ...persons].map((id) => ({
    id,
    name: id.slice('person/'.length),
    evidence: 'evidence/report-1',
  })),
  'given-at.csv': ['crowd', 'solo'].map((talk) => ({
    from: `contribution/${talk}`,
    to: 'event/fair',
    ...STATED,
  })),
  'gave.csv': [
    ...persons.map((from) => ({ from, to: 'contribution/crowd', ...STATED })),
    { from: 'person/ada', to: 'contribution/solo', ...STATED },
  ],
  'member-of.csv': ['person/ada', ...persons].map((from) => membership({ from, role: 'Head' })),
};

describeEachEngine('A page that is longer than a tree of edges may read', (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'branch-limits-'));
  let engine: Engine;
  let server: TestServer;
  let read: string[] = [];

  beforeAll(async () => {
    engine = await emptyEngine(name);
    await importPackage(writePackage(folder, CROWDED), engine);
    server = await startServer({
      ...engine,
      isReady: () => true,
      read: (query, parameters) => {
        read.push(query.name.split('\n')[0] ?? '');
        return engine.read(query, parameters);
      },
    });
  });
  afterAll(async () => {
    await server.close();
    await engine.close();
    rmSync(folder, { recursive: true });
  });

  async function speakers(events: number) {
    read = [];
    const { data, errors } = await server.ask(`{
      events(first: ${events}) { nodes { contributions { nodes { name speakers {
        pageInfo { hasNextPage }
        nodes { name memberships { nodes { name } } }
      } } } } }
    }`);
    expect(errors).toBeUndefined();
    return data;
  }

  test('is read whole by a statement of its own, with what is below it', async () => {
    const whole = await speakers(100);
    const talks = [
      {
        name: 'crowd',
        speakers: {
          pageInfo: { hasNextPage: false },
          nodes: persons.map((id) => ({
            name: id.slice('person/'.length),
            memberships: { nodes: [{ name: 'Labor' }] },
          })),
        },
      },
      {
        name: 'solo',
        speakers: {
          pageInfo: { hasNextPage: false },
          nodes: [{ name: 'ada', memberships: { nodes: [{ name: 'Labor' }] } }],
        },
      },
    ];
    expect(whole).toEqual({ events: { nodes: [{ contributions: { nodes: talks } }] } });
    expect(read).toEqual([
      'events.forward with contributionsByEvent.forward(speakersByContribution.forward(membershipsByPerson.forward()))',
      'speakersByContribution.forward with membershipsByPerson.forward()',
    ]);
  });

  test('is no reason for another statement where few nodes leave it room', async () => {
    const few = await speakers(1);
    expect(read).toEqual([
      'events.forward with contributionsByEvent.forward(speakersByContribution.forward(membershipsByPerson.forward()))',
    ]);
    expect(few).toEqual(await speakers(100));
  });
});
