import type { Fact } from '../../graph/fact.ts';
import { optionalText, type Record } from '../../graph/record.ts';

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

/** What of an edge has to be read for it. */
export const DETAIL_PROPERTIES: readonly string[] = DETAILS.flatMap((property) => [
  property,
  `${property}En`,
]);

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
