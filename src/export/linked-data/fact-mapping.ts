import type { Term } from './terms.ts';

/** How the facts of an edge type are said: the one mapping, which the contract names in words. */
export interface FactMapping {
  /** The GraphQL types of its edges, in both directions. */
  readonly edges: readonly string[];
  /** Properties from the subject to the object. None: a term of our own, named like the edge type. */
  readonly properties: readonly Term[];
  /** Set where the subject is the edge's end and the object its start. */
  readonly reversed?: true;
  /** Properties from the object back to the subject. */
  readonly inverses?: readonly Term[];
  /** Classes of a fact's own node besides those that all have. */
  readonly classes?: readonly Term[];
  /** Properties from a fact's own node to the edge's start and end. */
  readonly start?: Term;
  readonly end?: Term;
  /** Properties from the edge's start and end to a fact's own node. */
  readonly ofStart?: Term;
  readonly ofEnd?: Term;
  /** Own columns of the edge. */
  readonly columns?: { readonly [column: string]: FactColumn };
  /** What the contract names besides, in vocabularies that are not RDF. */
  readonly names?: readonly string[];
}

/** How a column of an edge is said; without terms by a term of our own, named like the column. */
export interface FactColumn {
  readonly terms: readonly Term[];
  /** A text that may stand in English, too, in the column with `En` at its end. */
  readonly localized?: true;
  /** Set where the value is a node of this class that bears the text as its label. */
  readonly nodeOf?: Term;
  /** Why the contract names nothing. */
  readonly reason?: string;
}

/** What every fact has: it is a statement of its own, and says when it holds and who says so. */
export const FACT = {
  classes: ['schema:Role', 'rdf:Statement'],
  subject: 'rdf:subject',
  property: 'rdf:predicate',
  object: 'rdf:object',
  validFrom: 'schema:startDate',
  validTo: 'schema:endDate',
  evidence: 'prov:wasDerivedFrom',
  recordedAt: 'prov:generatedAtTime',
  recordedUntil: 'prov:invalidatedAtTime',
} as const;

const roleName: FactColumn = { terms: ['schema:roleName'], localized: true };
const roleLabel: FactColumn = { terms: ['eurio:roleLabel'], localized: true };

/** The mapping of every edge type, by its name in the graph. */
export const FACT_MAPPING: { readonly [type: string]: FactMapping } = {
  MEMBER_OF: {
    edges: ['PersonMembershipEdge', 'OrganizationMemberEdge'],
    properties: ['org:memberOf'],
    classes: ['org:Membership'],
    start: 'org:member',
    end: 'org:organization',
    ofStart: 'org:hasMembership',
    ofEnd: 'org:hasMembership',
    columns: { role: { terms: ['org:role'], localized: true, nodeOf: 'org:Role' } },
  },
  UNIT_OF: {
    edges: ['ParentOrganizationEdge', 'OrganizationUnitEdge'],
    properties: ['org:unitOf'],
    inverses: ['org:hasUnit'],
  },
  ADMINISTERS: {
    edges: ['AdministeredTerritoryEdge', 'TerritoryAdministrationEdge'],
    properties: ['schema:areaServed'],
  },
  PART_OF: {
    edges: ['ContainingTerritoryEdge', 'ContainedTerritoryEdge'],
    properties: ['schema:containedInPlace'],
    inverses: ['schema:containsPlace'],
  },
  SUCCEEDED_BY: {
    edges: ['SuccessorEdge', 'PredecessorEdge'],
    properties: [],
    classes: ['org:ChangeEvent'],
    start: 'org:originalOrganization',
    end: 'org:resultingOrganization',
  },
  LEADS: {
    edges: ['ProjectLeadershipEdge', 'ProjectLeaderEdge'],
    properties: [],
    classes: ['eurio:OrganisationRole'],
    start: 'eurio:isRoleOf',
    ofEnd: 'eurio:hasInvolvedParty',
    columns: { role: roleLabel },
  },
  PARTICIPATES_IN: {
    edges: ['ProjectParticipationEdge', 'ProjectParticipantEdge'],
    properties: [],
    classes: ['eurio:OrganisationRole'],
    start: 'eurio:isRoleOf',
    ofEnd: 'eurio:hasInvolvedParty',
    columns: {
      role: { terms: ['eurio:roleLabel'] },
      jointlyWith: { terms: [], reason: 'no vocabulary has a term for members of a consortium' },
    },
  },
  FUNDED_BY: {
    edges: ['FundingEdge', 'FundedProjectEdge', 'FundedOrganizationEdge', 'FundedGrantEdge'],
    properties: ['eurio:hasFundingScheme'],
    names: ['360Giving grantProgramme'],
  },
  MANAGES: {
    edges: ['ManagedFundingEdge', 'FundingManagerEdge'],
    properties: ['eurio:isImplementedBy'],
    reversed: true,
    columns: { role: roleName },
  },
  AWARDED_BY: {
    edges: ['GrantFunderEdge', 'AwardedGrantEdge'],
    properties: ['schema:funder'],
    names: ['360Giving fundingOrganization'],
  },
  AWARDED_TO: {
    edges: ['GrantRecipientEdge', 'ReceivedGrantEdge'],
    properties: ['eurio:hasBeneficiary'],
    names: ['360Giving recipientOrganization'],
  },
  PARENT_GRANT: {
    edges: ['ParentGrantEdge', 'SubGrantEdge'],
    properties: [],
    names: ['360Giving regrantType'],
  },
  GRANTED_FOR: {
    edges: ['GrantPurposeEdge', 'PurposeGrantEdge'],
    properties: ['schema:fundedItem', 'eurio:funds'],
    inverses: ['schema:funding', 'eurio:isFundedBy'],
    names: ['360Giving relatedActivity'],
  },
  HELD_AT: {
    edges: ['EventPlaceEdge', 'TerritoryEventEdge'],
    properties: ['schema:location'],
    columns: { venue: { terms: ['schema:location'], localized: true } },
  },
  HOSTED_BY: { edges: ['EventHostEdge', 'HostedEventEdge'], properties: ['schema:organizer'] },
  ATTENDED: {
    edges: ['EventAttendanceEdge', 'EventAttendeeEdge'],
    properties: ['schema:attendee'],
    reversed: true,
    columns: { role: roleName },
  },
  GAVE: {
    edges: ['PersonContributionEdge', 'ContributionSpeakerEdge'],
    properties: ['schema:performer'],
    reversed: true,
    classes: ['schema:PerformanceRole'],
    columns: { capacity: roleName },
  },
  GIVEN_AT: {
    edges: ['ContributionEventEdge', 'EventContributionEdge'],
    properties: ['schema:superEvent'],
    inverses: ['schema:subEvent'],
  },
  ABOUT: {
    edges: [
      'AboutTopicEdge',
      'AboutProjectEdge',
      'TopicEventEdge',
      'TopicContributionEdge',
      'TopicProjectEdge',
      'TopicFundingSourceEdge',
      'ProjectContributionEdge',
    ],
    properties: ['schema:about'],
    inverses: ['schema:subjectOf'],
  },
  BROADER: {
    edges: ['BroaderTopicEdge', 'NarrowerTopicEdge'],
    properties: ['skos:broader'],
    inverses: ['skos:narrower'],
  },
};

/** Edge types that hold no more than a column of their start, by which they are said. */
export const SAID_BY_COLUMN = ['OBSERVATION_OF', 'APPLIES_TO', 'FROM'] as const;

/** The name of an edge type as a term of our own: `MemberOf` for its class, `memberOf` as a property. */
export function ownName(edgeType: string, kind: 'class' | 'property'): string {
  const words = edgeType.toLowerCase().split('_');
  return words
    .map((word, place) =>
      place === 0 && kind === 'property' ? word : word.slice(0, 1).toUpperCase() + word.slice(1),
    )
    .join('');
}
