import type { FastifyInstance } from 'fastify';
import { FORMATS } from '../export/formats/all-formats.ts';
import { datasetOf } from '../export/graph-source.ts';
import { catalogQuads } from '../export/linked-data/catalog-quads.ts';
import { type Names, namesAt } from '../export/linked-data/terms.ts';
import { vocabularyQuads } from '../export/linked-data/vocabulary.ts';
import { idsOf, storedNodes } from '../export/queries.ts';
import type { Engine } from '../graph/engine.ts';
import { records, text } from '../graph/record.ts';
import { whileWanted } from '../graph/while-wanted.ts';
import type { Settings } from '../settings.ts';
import { versionOf } from './linked-data.ts';
import { sendProblem } from './problem.ts';
import { PROGRAM_VERSION } from './program-version.ts';
import { type RdfAnswer, rdfWantedBy, sendRdf, variesByAccept } from './rdf-answer.ts';
import type { ServedGraph } from './served-graph.ts';
import { signalOf } from './signal-of.ts';

/** What answers for the data set as a whole. */
export interface CatalogAnswers {
  readonly graph: ServedGraph;
  readonly baseUri: Settings['baseUri'];
  /** Is told of faults of ours. */
  readonly report: (error: unknown) => void;
}

/**
 * Serves `/catalog`, which describes the data set and its exports in the terms of DCAT-AP, and
 * `/vocabulary`, which describes our own terms; both in RDF by `Accept`.
 */
export function serveCatalog(
  app: FastifyInstance,
  { graph, baseUri, report }: CatalogAnswers,
): void {
  const names = namesAt(baseUri);
  const serve = (url: string, answer: (engine: Engine) => Promise<Answer>) =>
    app.get(url, {
      onSend: variesByAccept,
      handler: async (request, reply) => {
        const wanted = rdfWantedBy(request, false);
        const found = await answer(whileWanted(graph.engine, signalOf(reply)));
        return sendRdf(request, reply, { ...wanted, ...found, names });
      },
      errorHandler: (error, _request, reply) => {
        sendProblem(error, reply, report);
      },
    });
  serve('/catalog', (engine) => catalogAnswer(engine, names));
  serve('/vocabulary', async () => ({
    version: [PROGRAM_VERSION],
    quads: () => [vocabularyQuads(names)],
  }));
}

type Answer = Pick<RdfAnswer, 'version' | 'quads'>;

async function catalogAnswer(engine: Engine, names: Names): Promise<Answer> {
  const dataset = await datasetOf(engine);
  const states = await stateKeys(engine);
  const formats = [...FORMATS.values()];
  return {
    version: versionOf(dataset),
    quads: () => [catalogQuads({ dataset, states, formats }, names)],
  };
}

/** The official keys of the states that the graph has. */
async function stateKeys(engine: Engine): Promise<readonly string[]> {
  const keys: string[] = [];
  for await (const id of engine.stream(idsOf('State'), {})) keys.push(id);
  const states = await engine.read(storedNodes, { keys });
  return states.flatMap(({ node }) =>
    records(node, 'identifiers')
      .filter(({ scheme }) => scheme === 'AGS')
      .map((key) => text(key, 'value')),
  );
}
