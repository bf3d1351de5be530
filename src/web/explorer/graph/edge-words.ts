import type { EdgeType } from '../generated/graph/graphql.ts';
import { defineWords } from '../words/define-words.ts';

/** A kind of relationship, as GraphQL names it. */
export type EdgeKind = EdgeType;

/**
 * What each kind of relationship is called at a thing: first as stated, from the thing on, then against
 * that.
 */
export const edgeWords = defineWords<{ readonly [Kind in EdgeKind]: readonly [string, string] }>({
  de: {
    MEMBER_OF: ['gehört zu', 'hat als Mitglied'],
    UNIT_OF: ['ist Einheit von', 'hat als Einheit'],
    ADMINISTERS: ['verwaltet', 'wird verwaltet von'],
    PART_OF: ['liegt in', 'umfasst'],
    SUCCEEDED_BY: ['aufgegangen in', 'folgt auf'],
    LEADS: ['leitet', 'wird geleitet von'],
    PARTICIPATES_IN: ['nimmt teil an', 'hat als Teilnehmende'],
    FUNDED_BY: ['wird bezahlt aus', 'bezahlt'],
    MANAGES: ['führt die Mittel', 'Mittel geführt von'],
    AWARDED_BY: ['bewilligt von', 'bewilligt'],
    AWARDED_TO: ['geht an', 'erhält'],
    PARENT_GRANT: ['weitergereicht aus', 'weitergereicht als'],
    GRANTED_FOR: ['bestimmt für', 'gefördert durch'],
    HELD_AT: ['findet statt in', 'ist Ort von'],
    HOSTED_BY: ['veranstaltet von', 'veranstaltet'],
    ATTENDED: ['war dabei', 'hatte als Gäste'],
    GAVE: ['trug vor', 'vorgetragen von'],
    GIVEN_AT: ['Teil von', 'hatte als Beitrag'],
    ABOUT: ['handelt von', 'ist Thema von'],
    BROADER: ['hat als Oberthema', 'hat als Unterthema'],
  },
  en: {
    MEMBER_OF: ['belongs to', 'has as member'],
    UNIT_OF: ['is a unit of', 'has as unit'],
    ADMINISTERS: ['administers', 'is administered by'],
    PART_OF: ['lies in', 'contains'],
    SUCCEEDED_BY: ['was merged into', 'succeeds'],
    LEADS: ['leads', 'is led by'],
    PARTICIPATES_IN: ['takes part in', 'has as participant'],
    FUNDED_BY: ['is paid for by', 'pays for'],
    MANAGES: ['manages the fund', 'is managed by'],
    AWARDED_BY: ['was awarded by', 'awarded'],
    AWARDED_TO: ['goes to', 'receives'],
    PARENT_GRANT: ['passes on', 'is passed on as'],
    GRANTED_FOR: ['is meant for', 'is supported by'],
    HELD_AT: ['takes place in', 'is the place of'],
    HOSTED_BY: ['is hosted by', 'hosts'],
    ATTENDED: ['attended', 'was attended by'],
    GAVE: ['gave', 'was given by'],
    GIVEN_AT: ['was part of', 'had as contribution'],
    ABOUT: ['is about', 'is the topic of'],
    BROADER: ['has as broader topic', 'has as narrower topic'],
  },
});

/** Every kind of relationship, in the order in which they are listed. */
export const edgeKinds = Object.keys(edgeWords.de).filter(isEdgeKind);

/** Whether a text is the name of a kind of relationship. */
export function isEdgeKind(text: string): text is EdgeKind {
  return Object.hasOwn(edgeWords.de, text);
}
