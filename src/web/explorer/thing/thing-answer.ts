import type { DisagreementParts } from '../parts/disagreement.tsx';
import type { PassageParts } from '../parts/passages.tsx';
import type { LinkedNode } from '../parts/thing-link.tsx';
import type { RelationName } from './relation-words.ts';
import type { thingWords } from './thing-words.ts';

type Words = (typeof thingWords)['de'];

/** A figure, as the fragment `Figure` brings it. */
export interface Figure {
  readonly id: string;
  readonly measure: keyof Words['measures'];
  readonly value: string;
  readonly unit: string;
  readonly qualifier: keyof Words['qualifiers'];
  readonly observedOn: string | null;
  readonly periodFrom: string | null;
  readonly periodTo: string | null;
  readonly basis: string | null;
  readonly evidence: readonly PassageParts[];
}

/** A value with dates and sources. */
interface Dated {
  readonly value: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly evidence: readonly PassageParts[];
}

export interface DatedName extends Dated {
  readonly label: keyof Words['labels'];
  readonly language: keyof Words['languages'] | null;
}

export interface DatedKey extends Dated {
  readonly scheme: keyof Words['schemes'];
  readonly url: string | null;
}

/** What the fragment `ThingHead` brings of every thing. */
export interface ThingHead {
  readonly __typename: string;
  readonly id: string;
  readonly uri: string;
  readonly name: string;
  readonly description: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly names: readonly DatedName[];
  readonly identifiers: readonly DatedKey[];
  readonly evidence: readonly PassageParts[];
  readonly observations: { readonly totalCount: number; readonly nodes: readonly Figure[] };
}

/** The other end of a relationship, as the fragment `OtherEnd` brings it. */
export interface OtherEnd extends LinkedNode {
  readonly population?: { readonly value: string; readonly observedOn: string | null } | null;
  readonly ceiling?: Amount | null;
  readonly amountAwarded?: Amount | null;
  readonly startDate?: string | null;
  readonly speakers?: {
    readonly edges: readonly { readonly capacity: string | null; readonly node: LinkedNode }[];
  };
}

interface Amount {
  readonly amount: string;
  readonly currency: string;
}

/** One relationship. */
export interface RelationEdge {
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly status: 'PLANNED' | 'ACTUAL';
  readonly evidence: readonly PassageParts[];
  /** Role, capacity or venue, in the words of the source. */
  readonly detail?: string | null;
  readonly participation?: keyof Words['roles'];
  readonly jointlyWith?: readonly LinkedNode[];
  readonly node: OtherEnd;
}

/** A page of relationships of a kind. */
export interface Relation {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly RelationEdge[];
}

/** What every document of a thing's page brings, whatever the type. */
export interface ThingAnswer {
  readonly node: { readonly __typename: string; readonly id: string } | null;
  readonly contradictions?: {
    readonly totalCount: number;
    readonly nodes: readonly DisagreementParts[];
  };
}

/** The head of the thing in an answer; null where there is none, or only more of a relation was asked. */
export function headOf({ node }: ThingAnswer): ThingHead | null {
  return node !== null && isHead(node) ? node : null;
}

function isHead(node: object): node is ThingHead {
  return 'names' in node && 'identifiers' in node && 'uri' in node;
}

/** The relationships of a kind in an answer; null where they were not asked for. */
export function relationOf({ node }: ThingAnswer, name: RelationName): Relation | null {
  const found: unknown = node === null ? null : Reflect.get(node, name);
  return isRelation(found) ? found : null;
}

function isRelation(found: unknown): found is Relation {
  return typeof found === 'object' && found !== null && 'edges' in found && 'totalCount' in found;
}
