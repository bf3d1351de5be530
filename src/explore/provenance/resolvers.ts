import type { Context } from '../../context.ts';
import { STATEMENT_KINDS } from '../../entities/source/statement.ts';
import { evidenceOf } from '../../entities/thing/fields.ts';
import { isThing } from '../../entities/thing/thing.ts';
import { GraphError } from '../../errors.ts';
import { computedConnection } from '../../filter/computed-list.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { type NodeObject, nodesById } from '../../graph/noun.ts';
import { existingThing } from '../existing-thing.ts';
import { CONTRADICTION_KINDS, type ContradictionKind } from './contradiction.ts';
import { findContradictions } from './contradictions.ts';
import { explanationOf } from './explanation.ts';
import { contradictionFields, measureOf, unsourcedFields } from './fields.ts';
import { findUnsourced } from './unsourced.ts';
import { saidIn } from './words.ts';

export const provenanceResolvers: Resolvers = {
  Query: {
    contradictions: async (_, { about, kinds, measure, ...list }, context) => {
      const thing = typeof about === 'string' ? await existingThing(about, 'about', context) : null;
      const found = await findContradictions(
        {
          about: thing?.id ?? null,
          kinds: askedKinds(kinds, measure),
          measure: measure ?? null,
        },
        context,
      );
      const entries = found.map((item) => ({
        order: String(CONTRADICTION_KINDS.indexOf(item.topic.kind)),
        id: `${item.subject} ${item.statements[0]?.id}`,
        item,
      }));
      return computedConnection('contradictions', contradictionFields, entries, list);
    },
    unsourced: async (_, { about, kinds, ...list }, context) => {
      const thing = typeof about === 'string' ? await existingThing(about, 'about', context) : null;
      const found = await findUnsourced(
        { about: thing?.id ?? null, kinds: kinds ?? STATEMENT_KINDS },
        context,
      );
      const entries = found.map((item) => ({
        order: `${item.kind} ${item.subject}`,
        id: item.id,
        item,
      }));
      return computedConnection('unsourced', unsourcedFields, entries, list);
    },
  },
  Contradiction: {
    kind: ({ topic }) => topic.kind,
    subject: ({ subject }, _, context) => existing(subject, context).then(aThing),
    measure: measureOf,
    explanation: async (contradiction, { language }, context) => {
      const { subject, topic } = contradiction;
      const ends = {
        subject: aThing(await existing(subject, context)),
        object: topic.kind === 'DATES' ? aThing(await existing(topic.fact.to, context)) : null,
      };
      return explanationOf(contradiction, ends, language ?? 'DE', context.moment);
    },
  },
  ContradictingStatement: {
    value: ({ said }, { language }) => saidIn(said, language ?? 'DE'),
    object: ({ object }, _, context) => (object === null ? null : existing(object, context)),
    evidence: evidenceOf,
  },
  UnsourcedFact: {
    subject: ({ subject }, _, context) => existing(subject, context),
    object: ({ object }, _, context) => (object === null ? null : existing(object, context)),
  },
};

/** With a measure nothing but figures is meant. */
function askedKinds(
  kinds: readonly ContradictionKind[] | null | undefined,
  measure: string | null | undefined,
): readonly ContradictionKind[] {
  const asked = CONTRADICTION_KINDS.filter((kind) => !kinds || kinds.includes(kind));
  return measure ? asked.filter((kind) => kind === 'FIGURE') : asked;
}

async function existing(id: string, { load }: Context): Promise<NodeObject> {
  const [row] = await load(nodesById, id);
  if (row === undefined) throw new GraphError('ROW_SHAPE', `${id} is not there.`);
  return row.node;
}

function aThing(node: NodeObject) {
  if (!isThing(node)) throw new GraphError('ROW_SHAPE', `${node.id} is no thing.`);
  return node;
}
