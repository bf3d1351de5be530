import type { SurroundingsQuery } from '../generated/graph/graphql.ts';
import { isTypeName, type TypeName } from '../parts/thing-types.ts';
import type { EdgeKind } from './edge-words.ts';
import type { Way } from './graph-address.ts';

/** A thing as the picture, its list and its table show it. */
export interface GraphThing {
  readonly id: string;
  readonly type: TypeName;
  readonly name: string;
  /** The district in which a municipality lies; null for every other thing and for independent cities. */
  readonly district: { readonly id: string; readonly name: string } | null;
  /** How many things this mark stands for: 1, or more where those of a district share one. */
  readonly stands: number;
}

/** A relationship between two things, from the one at which it is stated. */
export interface Relation {
  /** The same for the same relationship, whichever answer it came with. */
  readonly key: string;
  readonly kind: EdgeKind;
  readonly from: string;
  readonly to: string;
  readonly planned: boolean;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly detail: string | null;
  /** Ids of the passages that state it. */
  readonly evidence: readonly string[];
  /** How many relationships this line stands for. */
  readonly stands: number;
}

/** A step as an answer has it: in the direction in which it was found. */
type FoundStep = Pick<
  SurroundingsQuery['neighborhood']['edges'][number],
  'type' | 'direction' | 'status' | 'validFrom' | 'validTo' | 'detail' | 'from' | 'to' | 'evidence'
>;
type FoundThing = SurroundingsQuery['neighborhood']['nodes'][number]['thing'];

/** A step as a relationship, from the thing at which it is stated. */
export function relationOf(step: FoundStep): Relation {
  const [from, to] =
    step.direction === 'FORWARD' ? [step.from.id, step.to.id] : [step.to.id, step.from.id];
  const { type: kind, status, validFrom, validTo, detail } = step;
  return {
    key: JSON.stringify([kind, from, to, status, validFrom, validTo, detail]),
    kind,
    from,
    to,
    planned: status === 'PLANNED',
    validFrom,
    validTo,
    detail,
    evidence: step.evidence.map(({ id }) => id),
    stands: 1,
  };
}

/** A thing of an answer. */
export function thingOf(found: Omit<FoundThing, 'district'> & Partial<FoundThing>): GraphThing {
  const { __typename, id, name } = found;
  const district = 'district' in found && found.district ? found.district : null;
  return {
    id,
    type: isTypeName(__typename) ? __typename : 'Topic',
    name,
    district: district === null ? null : { id: district.id, name: district.name },
    stands: 1,
  };
}

/** What one kind of relationship at a thing leads to. */
export interface Kin extends Way {
  /** The things at the other ends, each once, in the order of the answer: by name. */
  readonly others: readonly GraphThing[];
}

/** The kinds of relationship at a thing with what they lead to; most first, then in the kinds' order. */
export function kinOf(id: string, answer: SurroundingsQuery): Kin[] {
  const things = new Map(
    answer.neighborhood.nodes.map(({ thing }) => [thing.id, thingOf(thing)] as const),
  );
  const kin = new Map<string, Way & { readonly others: Map<string, GraphThing> }>();
  for (const { kind, from, to } of answer.neighborhood.edges.map(relationOf)) {
    if (from !== id && to !== id) continue;
    const outward = from === id;
    const key = `${kind} ${outward}`;
    const known = kin.get(key) ?? { id, kind, outward, others: new Map() };
    const other = things.get(outward ? to : from);
    if (other !== undefined) known.others.set(other.id, other);
    kin.set(key, known);
  }
  return [...kin.values()]
    .map((known) => ({ ...known, others: [...known.others.values()] }))
    .toSorted((a, b) => b.others.length - a.others.length);
}
