import type { Engine } from '../../src/graph/engine.ts';
import { graphWrites } from '../../src/import/graph-writes.ts';
import { NO_DOCUMENTS, type PersistedDocuments } from '../../src/server/persisted-documents.ts';
import { emptyEngine } from '../support/engines.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { smallPackage } from '../support/small-graph.ts';

/** Towns of the district that the clients page through, two at a time. */
export const TOWNS = ['a', 'b', 'c', 'd', 'e'].map((letter) => `municipality/${letter}`);
export const DISTRICT = 'district/d';

/** The last and the first day of the names of a town that was renamed. */
export const BEFORE = '2023-12-31';
export const AFTER = '2024-01-01';

const GRAPH = {
  district: [{ id: DISTRICT, name: 'Kreis' }],
  municipality: TOWNS.map((id) => ({ id, name: id.toUpperCase() })),
  'part-of': TOWNS.map((from) => ({ from, to: DISTRICT })),
  name: [
    { thing: 'municipality/a', value: 'Alt', validTo: BEFORE },
    { thing: 'municipality/a', value: 'Neu', validFrom: AFTER },
  ],
};

/** A small graph, served for all tests of a `describe`. */
export interface ServedGraph {
  /** Where GraphQL is asked. */
  readonly url: string;
  /** How many requests the server has had. */
  readonly requests: number;
}

/** Serves the small graph to all tests of a `describe`. */
export function servedGraph(documents: () => PersistedDocuments = () => NO_DOCUMENTS): ServedGraph {
  let engine: Engine;
  let server: TestServer;
  let requests = 0;
  beforeAll(async () => {
    engine = await emptyEngine('embedded');
    await engine.write(graphWrites(smallPackage(GRAPH)));
    server = await startServer(engine, undefined, documents());
    server.app.server.on('request', () => {
      requests += 1;
    });
  });
  afterAll(async () => {
    await server.close();
    await engine.close();
  });
  return {
    get url() {
      return `${server.address}/graphql`;
    },
    get requests() {
      return requests;
    },
  };
}
