import type { Thing } from '../../entities/thing/thing.ts';
import { type Fact, parseFact } from '../../graph/fact.ts';
import { optionalText, type Record } from '../../graph/record.ts';
import type { EdgeTypeName } from './edge-types.ts';
import type { Direction, FoundFact } from './queries.ts';

/** One fact between two things, gone along in one of its two directions. */
export interface Step extends Fact {
  readonly from: Thing;
  readonly to: Thing;
  readonly type: EdgeTypeName;
  /** FORWARD when the fact, too, goes from `from` to `to`. */
  readonly direction: Direction;
}

/** The steps of a path from one thing to another; at least one. */
export interface Path {
  readonly steps: readonly Step[];
}

/** The step along a fact, from the thing that it was found from. */
export function stepAlong({ type, direction, edge }: FoundFact, from: Thing, to: Thing): Step {
  return { ...parseFact(edge), from, to, type, direction };
}

/** Roles in a project in words, German and English. */
const PARTICIPATION: { readonly [role: string]: readonly [string, string] } = {
  LEAD: ['federführend', 'lead'],
  PARTNER: ['als Partner', 'partner'],
  BENEFICIARY: ['als Empfänger der Förderung', 'beneficiary'],
  FUNDER: ['als Geldgeber', 'funder'],
  EVALUATOR: ['zur Evaluation', 'evaluator'],
};

/** The property of an edge that says more of its fact. */
const DETAILS = ['role', 'capacity', 'venue'] as const;

/** What a fact says besides its kind, as stored: in German, or a name of a role; null where it says nothing. */
export function detailIn(properties: Record): string | null {
  for (const property of DETAILS) {
    const said = optionalText(properties, property);
    if (said !== null) return said;
  }
  return null;
}

/**
 * What a fact says besides its kind: the role, capacity or venue that it names. In English where it
 * is known in English; null where the fact names none.
 */
export function detailOf({ properties }: Fact, language: 'DE' | 'EN'): string | null {
  for (const property of DETAILS) {
    const german = optionalText(properties, property);
    if (german === null) continue;
    const participation = PARTICIPATION[german];
    if (participation !== undefined) return participation[language === 'DE' ? 0 : 1];
    return (language === 'EN' ? optionalText(properties, `${property}En`) : null) ?? german;
  }
  return null;
}
