import type { Context } from '../../context.ts';
import { nameOf } from '../../entities/thing/naming.ts';
import { existsOn, isThing, type Thing } from '../../entities/thing/thing.ts';
import { allNouns, findNode, type NodeObject, nounOfId } from '../../graph/noun.ts';
import type { Moment } from '../../time/moment.ts';
import { firstDay } from '../../time/partial-date.ts';
import type { Language } from '../paths/sentence.ts';

/** What an id leads to: see `union LookUp` of the schema. */
export type LookUp = Found | Merged | OutOfTime | UnknownId | InvalidId;

/** Something has the id. */
export interface Found {
  readonly __typename: 'Found';
  readonly node: NodeObject;
}

/** The id was given up; its heir has one of its own. */
export interface Merged {
  readonly __typename: 'Merged';
  readonly formerId: string;
  readonly node: NodeObject;
}

/** The id's thing does not exist on the day of the operation. */
export interface OutOfTime {
  readonly __typename: 'OutOfTime';
  readonly id: string;
  readonly thing: Thing;
}

/** Nothing has the id, or ever had it. */
export interface UnknownId {
  readonly __typename: 'UnknownId';
  readonly id: string;
}

/** The id begins with no kind of node; what one begins with, in alphabetical order. */
export interface InvalidId {
  readonly __typename: 'InvalidId';
  readonly id: string;
  readonly expected: readonly string[];
}

/** Looks up an id of whatever form. */
export async function lookUp(id: string, { load, moment }: Context): Promise<LookUp> {
  if (nounOfId(id) === null) {
    const expected = [...allNouns().keys()].map((path) => `${path}/`).toSorted();
    return { __typename: 'InvalidId', id, expected };
  }
  const node = await findNode(id, load);
  if (node === null) return { __typename: 'UnknownId', id };
  if (isThing(node) && !existsOn(node, moment)) {
    return { __typename: 'OutOfTime', id, thing: node };
  }
  return node.id === id
    ? { __typename: 'Found', node }
    : { __typename: 'Merged', formerId: id, node };
}

/** An id that leads to nothing now. */
export type LookUpFailure = OutOfTime | UnknownId | InvalidId;

/** What is the matter with an id, in a sentence. */
export function failureText(failure: LookUpFailure, language: Language, moment: Moment): string {
  const { id } = failure;
  const isGerman = language === 'DE';
  switch (failure.__typename) {
    case 'OutOfTime':
      return outOfTimeText(failure.thing, language, moment);
    case 'UnknownId':
      return isGerman ? `Kein Eintrag hat die ID ${id}.` : `No entry has the id ${id}.`;
    case 'InvalidId':
      return isGerman ? `${id} ist keine ID dieses Graphen.` : `${id} is not an id of this graph.`;
  }
}

function outOfTimeText(thing: Thing, language: Language, moment: Moment): string {
  const { validFrom, validTo } = thing;
  const { date } = moment;
  const name = nameOf(thing, language, moment);
  const isAhead = firstDay(validFrom) > date;
  if (language === 'DE') {
    return `${name} gibt es am ${date} nicht, ${isAhead ? `erst ab ${validFrom}` : `nur bis ${validTo}`}.`;
  }
  return `${name} does not exist on ${date}, only ${isAhead ? `from ${validFrom} on` : `until ${validTo}`}.`;
}
