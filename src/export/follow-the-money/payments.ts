import { nounOfId } from '../../graph/noun.ts';
import { optionalText, text } from '../../graph/record.ts';
import { cellText } from '../cell-text.ts';
import type { ExportedNode, GraphSource } from '../graph-source.ts';
import { edgesByStart } from './by-start.ts';
import { type Entity, entity, entityDate, entityId, type Values } from './entity.ts';

/** A grant as a payment, before it is known who says so. */
export interface GrantedPayment {
  readonly grant: ExportedNode;
  /** Ids of the funds that pay. */
  readonly funds: readonly string[];
  readonly toEntity: (programmes: readonly string[], provenance: Values) => Entity;
}

/**
 * Grants as payments from who awards to who receives them. The amount is what was paid, or else what was
 * awarded, and `summary` says which; planned amounts and ceilings are none. A grant of which the one who
 * awards or the one who receives it is not known cannot be said.
 */
export async function* payments(source: GraphSource): AsyncGenerator<GrantedPayment> {
  const noun = source.nouns.find(({ type }) => type === 'Grant');
  if (noun === undefined) return;
  const [givers, takers, purposes, funds] = (
    ['AWARDED_BY', 'AWARDED_TO', 'GRANTED_FOR', 'FUNDED_BY'] as const
  ).map((type) => edgesByStart(source, type));
  const all = [givers, takers, purposes, funds].filter((edges) => edges !== undefined);
  try {
    for await (const grant of source.nodesOf(noun)) {
      const [payers = [], beneficiaries = [], projects = [], paying = []] = await Promise.all(
        all.map(async (edges) => (await edges.from(grant.id)).map(({ finish }) => finish)),
      );
      if (payers.length === 0 || beneficiaries.length === 0) continue;
      yield {
        grant,
        funds: paying,
        toEntity: (programmes, provenance) =>
          entity(entityId(grant.id), 'Payment', {
            payer: payers.map(entityId),
            beneficiary: beneficiaries.map(entityId),
            project: projects.filter(isProject).map(entityId),
            programme: programmes,
            purpose: [text(grant.stored, 'name')],
            ...amounts(grant),
            ...dates(grant),
            ...provenance,
          }),
      };
    }
  } finally {
    await Promise.all(all.map((edges) => edges.close()));
  }
}

function isProject(id: string): boolean {
  return nounOfId(id)?.type === 'Project';
}

function amounts({ stored }: ExportedNode): Values {
  const [paid, awarded] = ['amountPaid', 'amountAwarded'].map((column) =>
    cellText('money', stored[column]),
  );
  const amount = paid || awarded;
  if (!amount) return {};
  const currency = optionalText(stored, 'currency');
  return {
    summary: [paid ? 'paid' : 'awarded'],
    amount: [amount],
    currency: [currency],
    amountEur: [currency === 'EUR' ? amount : null],
  };
}

function dates({ stored }: ExportedNode): Values {
  const date = (column: string) => [entityDate(optionalText(stored, column))];
  return { date: date('awardedOn'), startDate: date('startDate'), endDate: date('endDate') };
}
