import { BATCH_SIZE } from '../../graph/in-batches.ts';
import { optionalText } from '../../graph/record.ts';
import { NEWEST_RECORD } from '../../time/moment.ts';
import { edgesByStart } from '../follow-the-money/by-start.ts';
import { edgeEntity, isSaid } from '../follow-the-money/edge-entity.ts';
import { type Entity, isVisible } from '../follow-the-money/entity.ts';
import { nodeEntity, SCHEMATA } from '../follow-the-money/node-entity.ts';
import { payments } from '../follow-the-money/payments.ts';
import { provenanceOf } from '../follow-the-money/provenance.ts';
import type { FileFormat } from '../format.ts';
import type { GraphSource } from '../graph-source.ts';
import { inChunks } from '../in-chunks.ts';

/** Edge type by which projects and organizations name the funds that pay for them. */
const FUNDED_BY = 'FUNDED_BY';

/**
 * Entities of FollowTheMoney as JSON Lines, for Aleph, yente and the like: people, bodies, projects,
 * events, places as addresses, sources as documents, and what stands between them. Left out is what it
 * cannot say: topics, figures, rules of eligibility, quotations, chains of grants, planned amounts and
 * ceilings, official keys other than Wikidata's, who takes part jointly with whom, when a name was borne,
 * and of dates that are known within limits all but the year or month.
 */
export const followTheMoney: FileFormat = {
  kind: 'file',
  name: 'ftm',
  extension: 'ftm.json',
  mediaType: 'application/json+ftm; charset=utf-8',
  description: 'FollowTheMoney: entities as JSON Lines, for Aleph and yente',
  write: (source) => inChunks(lines(source)),
};

async function* lines(source: GraphSource): AsyncGenerator<string> {
  for await (const entities of batches(source)) {
    yield entities.map((one) => `${JSON.stringify(one)}\n`).join('');
  }
}

async function* batches(source: GraphSource): AsyncGenerator<readonly Entity[]> {
  yield* nodes(source);
  for (const type of source.edgeTypes) yield* edges(source, type);
  for await (const group of inGroups(payments(source))) {
    const provenance = await provenanceOf(stored(group.map(({ grant }) => grant)), source);
    const funds = await namesOf(
      group.flatMap((one) => one.funds),
      source,
    );
    yield group.map(({ grant, funds: ids, toEntity }) =>
      toEntity(funds(ids), provenance(grant.stored, false)),
    );
  }
}

async function* nodes(source: GraphSource): AsyncGenerator<readonly Entity[]> {
  const { cut, dataset } = source;
  const moment = { date: cut.asOf ?? dataset.date, recorded: NEWEST_RECORD };
  const funding = edgesByStart(source, FUNDED_BY);
  try {
    for (const noun of source.nouns.filter(({ type }) => type in SCHEMATA)) {
      for await (const group of inGroups(source.nodesOf(noun))) {
        const provenance = await provenanceOf(stored(group), source);
        const funds = new Map<string, readonly string[]>();
        for (const { id } of group) {
          funds.set(
            id,
            (await funding.from(id)).map(({ finish }) => finish),
          );
        }
        const names = await namesOf([...funds.values()].flat(), source);
        yield group.map((node) => {
          const isThing = noun.interfaces.includes('Thing');
          const program = names(funds.get(node.id) ?? []);
          return nodeEntity(node, moment, [
            isThing ? provenance(node.stored, true) : {},
            { program },
          ]);
        });
      }
    }
  } finally {
    await funding.close();
  }
}

async function* edges(source: GraphSource, type: string): AsyncGenerator<readonly Entity[]> {
  for await (const group of inGroups(source.edgesOf(type))) {
    const said = group.filter(isSaid);
    const provenance = await provenanceOf(stored(said), source);
    yield said.map((edge) => edgeEntity(edge, provenance(edge.stored, false)));
  }
}

/** The names of funds, by their ids. */
async function namesOf(ids: readonly string[], source: GraphSource) {
  const found = await source.lookUp(ids);
  return (some: readonly string[]): readonly string[] =>
    some.flatMap((id) => {
      const fund = found.get(id);
      const name = fund === undefined ? null : optionalText(fund, 'name');
      return name === null || !isVisible(name) ? [] : [name];
    });
}

function stored<Stored>(some: readonly { readonly stored: Stored }[]): readonly Stored[] {
  return some.map((one) => one.stored);
}

async function* inGroups<Value>(values: AsyncIterable<Value>): AsyncGenerator<readonly Value[]> {
  let group: Value[] = [];
  for await (const value of values) {
    group.push(value);
    if (group.length < BATCH_SIZE) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}
