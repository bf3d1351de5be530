import type { EdgeTypeName } from './edge-types.ts';

/**
 * A clause that says one fact, from the end that is spoken of to the other. `{der subject}` is that
 * end and `{zum object}` the other, in the case or after the preposition that the German word, given
 * in its masculine form, stands for; English has `{subject}` and `{object}`. `{role}` is the fact's
 * role.
 */
export interface Phrase {
  readonly german: string;
  readonly english: string;
  /** Instead, where the fact has a role. */
  readonly withRole?: Clause;
  /** Instead, of what has happened by the day that is asked about. */
  readonly past?: Clause;
}

/** A clause in both languages. */
export interface Clause {
  readonly german: string;
  readonly english: string;
}

/** What facts of a kind say, from where they start and from where they end. */
export interface Phrases {
  readonly FORWARD: Phrase;
  readonly BACKWARD: Phrase;
}

/** The phrases of every kind of fact between things. */
export const PHRASES: { readonly [Type in EdgeTypeName]: Phrases } = {
  MEMBER_OF: {
    FORWARD: {
      ...phrase('{der subject} gehört {zum object}', '{subject} belongs to {object}'),
      withRole: phrase('{der subject} ist {role} {beim object}', '{subject} is {role} at {object}'),
    },
    BACKWARD: phrase(
      '{zum subject} gehört {der object}',
      '{subject} has {object} among its members',
    ),
  },
  UNIT_OF: {
    FORWARD: phrase(
      '{der subject} gehört als Einheit {zum object}',
      '{subject} is a unit of {object}',
    ),
    BACKWARD: phrase(
      '{zum subject} gehört als Einheit {der object}',
      '{subject} has {object} as a unit',
    ),
  },
  ADMINISTERS: {
    FORWARD: phrase('{der subject} verwaltet {den object}', '{subject} administers {object}'),
    BACKWARD: phrase(
      '{der subject} wird {vom object} verwaltet',
      '{subject} is administered by {object}',
    ),
  },
  PART_OF: {
    FORWARD: phrase('{der subject} liegt {im object}', '{subject} lies in {object}'),
    BACKWARD: phrase('{im subject} liegt {der object}', '{subject} contains {object}'),
  },
  SUCCEEDED_BY: {
    FORWARD: phrase('auf {den subject} folgte {der object}', '{subject} was followed by {object}'),
    BACKWARD: phrase('{der subject} folgte auf {den object}', '{subject} came after {object}'),
  },
  LEADS: {
    FORWARD: phrase('{der subject} leitet {den object}', '{subject} leads {object}'),
    BACKWARD: phrase('{der subject} wird {vom object} geleitet', '{subject} is led by {object}'),
  },
  PARTICIPATES_IN: {
    FORWARD: phrase('{der subject} nimmt {am object} teil', '{subject} takes part in {object}'),
    BACKWARD: phrase(
      '{am subject} nimmt {der object} teil',
      '{subject} has {object} as a participant',
    ),
  },
  FUNDED_BY: {
    FORWARD: phrase(
      '{der subject} wird aus {dem object} gefördert',
      '{subject} is funded from {object}',
    ),
    BACKWARD: phrase('aus {dem subject} wird {der object} gefördert', '{subject} funds {object}'),
  },
  MANAGES: {
    FORWARD: {
      ...phrase(
        '{der subject} ist für {den object} zuständig',
        '{subject} is responsible for {object}',
      ),
      withRole: phrase(
        '{der subject} ist {role} für {den object}',
        '{subject} acts as {role} of {object}',
      ),
    },
    BACKWARD: {
      ...phrase(
        'für {den subject} ist {der object} zuständig',
        '{subject} is the responsibility of {object}',
      ),
      withRole: phrase(
        '{role} für {den subject} ist {der object}',
        '{subject} has {object} as {role}',
      ),
    },
  },
  AWARDED_BY: {
    FORWARD: phrase('{der subject} wird {vom object} gewährt', '{subject} is awarded by {object}'),
    BACKWARD: phrase('{der subject} gewährt {den object}', '{subject} awards {object}'),
  },
  AWARDED_TO: {
    FORWARD: phrase('{der subject} geht an {den object}', '{subject} goes to {object}'),
    BACKWARD: phrase('{der subject} erhält {den object}', '{subject} receives {object}'),
  },
  PARENT_GRANT: {
    FORWARD: phrase(
      '{der subject} stammt aus {dem object}',
      '{subject} passes on money of {object}',
    ),
    BACKWARD: phrase(
      'aus {dem subject} stammt {der object}',
      '{subject} is passed on through {object}',
    ),
  },
  GRANTED_FOR: {
    FORWARD: phrase('{der subject} ist für {den object} bestimmt', '{subject} is for {object}'),
    BACKWARD: phrase(
      'für {den subject} ist {der object} bestimmt',
      '{subject} is supported by {object}',
    ),
  },
  HELD_AT: {
    FORWARD: {
      ...phrase('{der subject} findet {im object} statt', '{subject} takes place in {object}'),
      past: phrase('{der subject} fand {im object} statt', '{subject} took place in {object}'),
    },
    BACKWARD: {
      ...phrase('{im subject} findet {der object} statt', '{subject} is the place of {object}'),
      past: phrase('{im subject} fand {der object} statt', '{subject} was the place of {object}'),
    },
  },
  HOSTED_BY: {
    FORWARD: {
      ...phrase('{der subject} wird {vom object} ausgerichtet', '{subject} is hosted by {object}'),
      past: phrase(
        '{der subject} wurde {vom object} ausgerichtet',
        '{subject} was hosted by {object}',
      ),
    },
    BACKWARD: {
      ...phrase('{der subject} richtet {den object} aus', '{subject} hosts {object}'),
      past: phrase('{der subject} richtete {den object} aus', '{subject} hosted {object}'),
    },
  },
  ATTENDED: {
    FORWARD: {
      ...phrase('{der subject} nimmt {am object} teil', '{subject} attends {object}'),
      past: phrase('{der subject} nahm {am object} teil', '{subject} attended {object}'),
    },
    BACKWARD: {
      ...phrase('{am subject} nimmt {der object} teil', '{subject} is attended by {object}'),
      past: phrase('{am subject} nahm {der object} teil', '{subject} was attended by {object}'),
    },
  },
  GAVE: {
    FORWARD: {
      ...phrase('{der subject} hält {den object}', '{subject} gives {object}'),
      past: phrase('{der subject} hielt {den object}', '{subject} gave {object}'),
    },
    BACKWARD: {
      ...phrase('{der subject} wird {vom object} gehalten', '{subject} is given by {object}'),
      past: phrase('{der subject} wurde {vom object} gehalten', '{subject} was given by {object}'),
    },
  },
  GIVEN_AT: {
    FORWARD: phrase('{der subject} gehört {zum object}', '{subject} is part of {object}'),
    BACKWARD: phrase('{zum subject} gehört {der object}', '{subject} includes {object}'),
  },
  ABOUT: {
    FORWARD: phrase('{der subject} behandelt {den object}', '{subject} is about {object}'),
    BACKWARD: phrase(
      '{der subject} wird {vom object} behandelt',
      '{subject} is the subject of {object}',
    ),
  },
  BROADER: {
    FORWARD: phrase('{der subject} fällt unter {den object}', '{subject} falls under {object}'),
    BACKWARD: phrase('{der subject} umfasst {den object}', '{subject} covers {object}'),
  },
};

function phrase(german: string, english: string): Clause {
  return { german, english };
}
