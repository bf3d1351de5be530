/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** In what statements contradict each other. */
export type ContradictionKind =
  /**
   * Different first or last days of the same fact, from different sources: a relationship with the same
   * ends, role and status, at times that overlap. A day of which a source says nothing differs from none.
   */
  | 'DATES'
  /** Two different rules at the same time for who can take part in a project. */
  | 'ELIGIBILITY_RULE'
  /**
   * Different figures of the same thing, measure, unit and basis, from different sources: for the same
   * period or, where none names a period, for days of observation that overlap. A date that is known in
   * part counts as its whole span. `APPROXIMATE` figures differ when none fits that rounds to both, two
   * limits of one kind when they are not equal, others when none fits both.
   */
  | 'FIGURE'
  /** Two keys at the same time in a system that gives each thing one: all but URL and OTHER. */
  | 'IDENTIFIER'
  /** Two legal kinds at the same time, such as town and special-status town. */
  | 'KIND'
  /** Two preferred names in one language at the same time. Maps to skos:prefLabel, of which there is one. */
  | 'NAME';

/** Whether something is meant to happen or does. */
export type FactStatus =
  /** Stated as happening, as having happened or as agreed. Maps to 360Giving actualDates. */
  | 'ACTUAL'
  /**
   * Announced or intended, as the KISI project was in the article of February 2025.
   * Maps to 360Giving plannedDates.
   */
  | 'PLANNED';

/** Languages in which names and descriptions are kept. */
export type Language =
  /** German, the language of most sources. Maps to the language tag de. */
  | 'DE'
  /** English, mostly as a translation made for this graph. Maps to the language tag en. */
  | 'EN';

/** What a figure measures. Maps to schema:measuredProperty. */
export type Measure =
  /** Area of a territory. */
  | 'AREA'
  /** Money that a fund, program or project has in all for a period. */
  | 'BUDGET'
  /** Share of the cost that a fund pays: for AMIF at most 75 percent, for some actions 90. */
  | 'COFINANCING_RATE'
  /** The most that one recipient can be awarded: EUR 290657.90 in KISI. */
  | 'GRANT_CEILING'
  /** Share of the cost that a participant pays itself: 8 percent in KISI. */
  | 'OWN_SHARE'
  /** Number of participants, for example of the municipalities in KISI. */
  | 'PARTICIPANTS'
  /** Number of inhabitants of a territory. */
  | 'POPULATION';

/** How exactly a source states a figure. Maps to schema:measurementQualifier. */
export type Qualifier =
  /** About so many. */
  | 'APPROXIMATE'
  /** So many or more. */
  | 'AT_LEAST'
  /** So many or fewer. */
  | 'AT_MOST'
  /** The figure itself. */
  | 'EXACT'
  /** More than so many, how many is not said. */
  | 'MORE_THAN';

/** What a statement is about. Those that lead to an object are read from the subject to the object. */
export type StatementKind =
  /**
   * The event, contribution, project or fund is about a topic, or the contribution about a project.
   * Maps to schema:about.
   */
  | 'ABOUT'
  /** The administration is responsible for a territory. Maps to schema:areaServed. */
  | 'ADMINISTERS'
  /** The person or organization attended an event. Maps to the inverse of schema:attendee. */
  | 'ATTENDED'
  /** The grant is given by an organization. Maps to schema:funder and 360Giving fundingOrganization. */
  | 'AWARDED_BY'
  /**
   * The grant is received by an organization.
   * Maps to 360Giving recipientOrganization and eurio:hasBeneficiary.
   */
  | 'AWARDED_TO'
  /** The topic is a part of a broader one. Maps to skos:broader. */
  | 'BROADER'
  /** A rule that says who can take part in a project. */
  | 'ELIGIBILITY_RULE'
  /**
   * The project, organization or grant is paid from a fund or program.
   * Maps to eurio:hasFundingScheme.
   */
  | 'FUNDED_BY'
  /** The person gave a contribution. Maps to the inverse of schema:performer. */
  | 'GAVE'
  /** The contribution was given at an event. Maps to schema:superEvent. */
  | 'GIVEN_AT'
  /** The grant is for a project or an organization. Maps to schema:fundedItem. */
  | 'GRANTED_FOR'
  /** The event takes place in a territory. Maps to schema:location. */
  | 'HELD_AT'
  /** The event is hosted by an organization. Maps to schema:organizer. */
  | 'HOSTED_BY'
  /** A key of the subject. Maps to schema:identifier. */
  | 'IDENTIFIER'
  /**
   * The legal kind of the subject, as it changed for Hanau on 2026-01-01.
   * Maps to org:classification.
   */
  | 'KIND'
  /** The organization leads a project. Maps to the inverse of eurio:hasInvolvedParty. */
  | 'LEADS'
  /** The organization manages a fund or program. Maps to the inverse of eurio:isImplementedBy. */
  | 'MANAGES'
  /** The person has a role in an organization. Maps to org:memberOf. */
  | 'MEMBER_OF'
  /** A name of the subject. Maps to schema:name and schema:alternateName. */
  | 'NAME'
  /** A dated figure. Maps to schema:Observation. */
  | 'OBSERVATION'
  /** The grant passes on money of another grant. Maps to 360Giving regrantType. */
  | 'PARENT_GRANT'
  /**
   * The organization or municipality takes part in a project.
   * Maps to the inverse of eurio:hasInvolvedParty.
   */
  | 'PARTICIPATES_IN'
  /** The territory lies in a larger one. Maps to schema:containedInPlace. */
  | 'PART_OF'
  /**
   * The body or territory passed into another.
   * Maps to org:resultingOrganization of an org:ChangeEvent.
   */
  | 'SUCCEEDED_BY'
  /** That the subject exists as described. */
  | 'THING'
  /** The organization is a unit of another. Maps to org:unitOf. */
  | 'UNIT_OF';

export type DisagreementFragment = { readonly kind: ContradictionKind, readonly measure: Measure | null, readonly explanation: string, readonly subject:
    | { readonly __typename: 'Administration', readonly name: string, readonly id: string }
    | { readonly __typename: 'Agency', readonly name: string, readonly id: string }
    | { readonly __typename: 'Association', readonly name: string, readonly id: string }
    | { readonly __typename: 'Centre', readonly name: string, readonly id: string }
    | { readonly __typename: 'Contribution', readonly name: string, readonly id: string }
    | { readonly __typename: 'District', readonly name: string, readonly id: string }
    | { readonly __typename: 'Event', readonly name: string, readonly id: string }
    | { readonly __typename: 'FundingSource', readonly name: string, readonly id: string }
    | { readonly __typename: 'GovernmentRegion', readonly name: string, readonly id: string }
    | { readonly __typename: 'Grant', readonly name: string, readonly id: string }
    | { readonly __typename: 'Ministry', readonly name: string, readonly id: string }
    | { readonly __typename: 'Municipality', readonly name: string, readonly id: string }
    | { readonly __typename: 'Person', readonly name: string, readonly id: string }
    | { readonly __typename: 'Project', readonly name: string, readonly id: string }
    | { readonly __typename: 'State', readonly name: string, readonly id: string }
    | { readonly __typename: 'Topic', readonly name: string, readonly id: string }
    | { readonly __typename: 'University', readonly name: string, readonly id: string }
  , readonly statements: ReadonlyArray<{ readonly value: string, readonly validFrom: string | null, readonly validTo: string | null, readonly observedOn: string | null, readonly status: FactStatus | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> };

type Linked_Administration_Fragment = { readonly __typename: 'Administration', readonly name: string, readonly id: string };

type Linked_Agency_Fragment = { readonly __typename: 'Agency', readonly name: string, readonly id: string };

type Linked_Association_Fragment = { readonly __typename: 'Association', readonly name: string, readonly id: string };

type Linked_Centre_Fragment = { readonly __typename: 'Centre', readonly name: string, readonly id: string };

type Linked_Contribution_Fragment = { readonly __typename: 'Contribution', readonly name: string, readonly id: string };

type Linked_District_Fragment = { readonly __typename: 'District', readonly name: string, readonly id: string };

type Linked_EligibilityRule_Fragment = { readonly __typename: 'EligibilityRule', readonly id: string };

type Linked_Event_Fragment = { readonly __typename: 'Event', readonly name: string, readonly id: string };

type Linked_Evidence_Fragment = { readonly __typename: 'Evidence', readonly id: string };

type Linked_FundingSource_Fragment = { readonly __typename: 'FundingSource', readonly name: string, readonly id: string };

type Linked_GovernmentRegion_Fragment = { readonly __typename: 'GovernmentRegion', readonly name: string, readonly id: string };

type Linked_Grant_Fragment = { readonly __typename: 'Grant', readonly name: string, readonly id: string };

type Linked_Ministry_Fragment = { readonly __typename: 'Ministry', readonly name: string, readonly id: string };

type Linked_Municipality_Fragment = { readonly __typename: 'Municipality', readonly name: string, readonly id: string };

type Linked_Observation_Fragment = { readonly __typename: 'Observation', readonly id: string };

type Linked_Person_Fragment = { readonly __typename: 'Person', readonly name: string, readonly id: string };

type Linked_Project_Fragment = { readonly __typename: 'Project', readonly name: string, readonly id: string };

type Linked_Source_Fragment = { readonly __typename: 'Source', readonly id: string };

type Linked_State_Fragment = { readonly __typename: 'State', readonly name: string, readonly id: string };

type Linked_Topic_Fragment = { readonly __typename: 'Topic', readonly name: string, readonly id: string };

type Linked_University_Fragment = { readonly __typename: 'University', readonly name: string, readonly id: string };

export type LinkedFragment =
  | Linked_Administration_Fragment
  | Linked_Agency_Fragment
  | Linked_Association_Fragment
  | Linked_Centre_Fragment
  | Linked_Contribution_Fragment
  | Linked_District_Fragment
  | Linked_EligibilityRule_Fragment
  | Linked_Event_Fragment
  | Linked_Evidence_Fragment
  | Linked_FundingSource_Fragment
  | Linked_GovernmentRegion_Fragment
  | Linked_Grant_Fragment
  | Linked_Ministry_Fragment
  | Linked_Municipality_Fragment
  | Linked_Observation_Fragment
  | Linked_Person_Fragment
  | Linked_Project_Fragment
  | Linked_Source_Fragment
  | Linked_State_Fragment
  | Linked_Topic_Fragment
  | Linked_University_Fragment
;

export type PassageFragment = { readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } };

export type PassagePageQueryVariables = Exact<{
  id: string | number;
  asOf: string;
  recorded?: string | null | undefined;
  language: Language;
  first?: number;
  after?: string | null | undefined;
}>;


export type PassagePageQuery = { readonly evidence: { readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly statements: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly kind: StatementKind, readonly value: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus | null, readonly subject:
          | { readonly __typename: 'Administration', readonly name: string, readonly id: string }
          | { readonly __typename: 'Agency', readonly name: string, readonly id: string }
          | { readonly __typename: 'Association', readonly name: string, readonly id: string }
          | { readonly __typename: 'Centre', readonly name: string, readonly id: string }
          | { readonly __typename: 'Contribution', readonly name: string, readonly id: string }
          | { readonly __typename: 'District', readonly name: string, readonly id: string }
          | { readonly __typename: 'EligibilityRule', readonly id: string }
          | { readonly __typename: 'Event', readonly name: string, readonly id: string }
          | { readonly __typename: 'Evidence', readonly id: string }
          | { readonly __typename: 'FundingSource', readonly name: string, readonly id: string }
          | { readonly __typename: 'GovernmentRegion', readonly name: string, readonly id: string }
          | { readonly __typename: 'Grant', readonly name: string, readonly id: string }
          | { readonly __typename: 'Ministry', readonly name: string, readonly id: string }
          | { readonly __typename: 'Municipality', readonly name: string, readonly id: string }
          | { readonly __typename: 'Observation', readonly measure: Measure, readonly value: string, readonly unit: string, readonly qualifier: Qualifier, readonly id: string, readonly about:
              | { readonly __typename: 'Administration', readonly name: string, readonly id: string }
              | { readonly __typename: 'Agency', readonly name: string, readonly id: string }
              | { readonly __typename: 'Association', readonly name: string, readonly id: string }
              | { readonly __typename: 'Centre', readonly name: string, readonly id: string }
              | { readonly __typename: 'Contribution', readonly name: string, readonly id: string }
              | { readonly __typename: 'District', readonly name: string, readonly id: string }
              | { readonly __typename: 'Event', readonly name: string, readonly id: string }
              | { readonly __typename: 'FundingSource', readonly name: string, readonly id: string }
              | { readonly __typename: 'GovernmentRegion', readonly name: string, readonly id: string }
              | { readonly __typename: 'Grant', readonly name: string, readonly id: string }
              | { readonly __typename: 'Ministry', readonly name: string, readonly id: string }
              | { readonly __typename: 'Municipality', readonly name: string, readonly id: string }
              | { readonly __typename: 'Person', readonly name: string, readonly id: string }
              | { readonly __typename: 'Project', readonly name: string, readonly id: string }
              | { readonly __typename: 'State', readonly name: string, readonly id: string }
              | { readonly __typename: 'Topic', readonly name: string, readonly id: string }
              | { readonly __typename: 'University', readonly name: string, readonly id: string }
             }
          | { readonly __typename: 'Person', readonly name: string, readonly id: string }
          | { readonly __typename: 'Project', readonly name: string, readonly id: string }
          | { readonly __typename: 'Source', readonly id: string }
          | { readonly __typename: 'State', readonly name: string, readonly id: string }
          | { readonly __typename: 'Topic', readonly name: string, readonly id: string }
          | { readonly __typename: 'University', readonly name: string, readonly id: string }
        , readonly object:
          | { readonly __typename: 'Administration', readonly name: string, readonly id: string }
          | { readonly __typename: 'Agency', readonly name: string, readonly id: string }
          | { readonly __typename: 'Association', readonly name: string, readonly id: string }
          | { readonly __typename: 'Centre', readonly name: string, readonly id: string }
          | { readonly __typename: 'Contribution', readonly name: string, readonly id: string }
          | { readonly __typename: 'District', readonly name: string, readonly id: string }
          | { readonly __typename: 'EligibilityRule', readonly id: string }
          | { readonly __typename: 'Event', readonly name: string, readonly id: string }
          | { readonly __typename: 'Evidence', readonly id: string }
          | { readonly __typename: 'FundingSource', readonly name: string, readonly id: string }
          | { readonly __typename: 'GovernmentRegion', readonly name: string, readonly id: string }
          | { readonly __typename: 'Grant', readonly name: string, readonly id: string }
          | { readonly __typename: 'Ministry', readonly name: string, readonly id: string }
          | { readonly __typename: 'Municipality', readonly name: string, readonly id: string }
          | { readonly __typename: 'Observation', readonly measure: Measure, readonly value: string, readonly unit: string, readonly qualifier: Qualifier, readonly id: string, readonly about:
              | { readonly __typename: 'Administration', readonly name: string, readonly id: string }
              | { readonly __typename: 'Agency', readonly name: string, readonly id: string }
              | { readonly __typename: 'Association', readonly name: string, readonly id: string }
              | { readonly __typename: 'Centre', readonly name: string, readonly id: string }
              | { readonly __typename: 'Contribution', readonly name: string, readonly id: string }
              | { readonly __typename: 'District', readonly name: string, readonly id: string }
              | { readonly __typename: 'Event', readonly name: string, readonly id: string }
              | { readonly __typename: 'FundingSource', readonly name: string, readonly id: string }
              | { readonly __typename: 'GovernmentRegion', readonly name: string, readonly id: string }
              | { readonly __typename: 'Grant', readonly name: string, readonly id: string }
              | { readonly __typename: 'Ministry', readonly name: string, readonly id: string }
              | { readonly __typename: 'Municipality', readonly name: string, readonly id: string }
              | { readonly __typename: 'Person', readonly name: string, readonly id: string }
              | { readonly __typename: 'Project', readonly name: string, readonly id: string }
              | { readonly __typename: 'State', readonly name: string, readonly id: string }
              | { readonly __typename: 'Topic', readonly name: string, readonly id: string }
              | { readonly __typename: 'University', readonly name: string, readonly id: string }
             }
          | { readonly __typename: 'Person', readonly name: string, readonly id: string }
          | { readonly __typename: 'Project', readonly name: string, readonly id: string }
          | { readonly __typename: 'Source', readonly id: string }
          | { readonly __typename: 'State', readonly name: string, readonly id: string }
          | { readonly __typename: 'Topic', readonly name: string, readonly id: string }
          | { readonly __typename: 'University', readonly name: string, readonly id: string }
         | null, readonly evidence: { readonly id: string, readonly quote: string | null, readonly locator: string | null } }> }, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } } | null };

export type SourceContradictionsQueryVariables = Exact<{
  source: string | number;
  first: number;
  asOf: string;
  recorded?: string | null | undefined;
  language: Language;
}>;


export type SourceContradictionsQuery = { readonly contradictions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: ContradictionKind, readonly measure: Measure | null, readonly explanation: string, readonly subject:
        | { readonly __typename: 'Administration', readonly name: string, readonly id: string }
        | { readonly __typename: 'Agency', readonly name: string, readonly id: string }
        | { readonly __typename: 'Association', readonly name: string, readonly id: string }
        | { readonly __typename: 'Centre', readonly name: string, readonly id: string }
        | { readonly __typename: 'Contribution', readonly name: string, readonly id: string }
        | { readonly __typename: 'District', readonly name: string, readonly id: string }
        | { readonly __typename: 'Event', readonly name: string, readonly id: string }
        | { readonly __typename: 'FundingSource', readonly name: string, readonly id: string }
        | { readonly __typename: 'GovernmentRegion', readonly name: string, readonly id: string }
        | { readonly __typename: 'Grant', readonly name: string, readonly id: string }
        | { readonly __typename: 'Ministry', readonly name: string, readonly id: string }
        | { readonly __typename: 'Municipality', readonly name: string, readonly id: string }
        | { readonly __typename: 'Person', readonly name: string, readonly id: string }
        | { readonly __typename: 'Project', readonly name: string, readonly id: string }
        | { readonly __typename: 'State', readonly name: string, readonly id: string }
        | { readonly __typename: 'Topic', readonly name: string, readonly id: string }
        | { readonly __typename: 'University', readonly name: string, readonly id: string }
      , readonly statements: ReadonlyArray<{ readonly value: string, readonly validFrom: string | null, readonly validTo: string | null, readonly observedOn: string | null, readonly status: FactStatus | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }> } };

export type SourcePageQueryVariables = Exact<{
  id: string | number;
  asOf: string;
  recorded?: string | null | undefined;
  language: Language;
  kinds?: ReadonlyArray<StatementKind> | StatementKind | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type SourcePageQuery = { readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly retrievedOn: string | null, readonly url: string | null, readonly license: string, readonly attribution: string | null, readonly statementKinds: ReadonlyArray<{ readonly kind: StatementKind, readonly totalCount: number }>, readonly statements: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly kind: StatementKind, readonly value: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus | null, readonly subject:
          | { readonly __typename: 'Administration', readonly name: string, readonly id: string }
          | { readonly __typename: 'Agency', readonly name: string, readonly id: string }
          | { readonly __typename: 'Association', readonly name: string, readonly id: string }
          | { readonly __typename: 'Centre', readonly name: string, readonly id: string }
          | { readonly __typename: 'Contribution', readonly name: string, readonly id: string }
          | { readonly __typename: 'District', readonly name: string, readonly id: string }
          | { readonly __typename: 'EligibilityRule', readonly id: string }
          | { readonly __typename: 'Event', readonly name: string, readonly id: string }
          | { readonly __typename: 'Evidence', readonly id: string }
          | { readonly __typename: 'FundingSource', readonly name: string, readonly id: string }
          | { readonly __typename: 'GovernmentRegion', readonly name: string, readonly id: string }
          | { readonly __typename: 'Grant', readonly name: string, readonly id: string }
          | { readonly __typename: 'Ministry', readonly name: string, readonly id: string }
          | { readonly __typename: 'Municipality', readonly name: string, readonly id: string }
          | { readonly __typename: 'Observation', readonly measure: Measure, readonly value: string, readonly unit: string, readonly qualifier: Qualifier, readonly id: string, readonly about:
              | { readonly __typename: 'Administration', readonly name: string, readonly id: string }
              | { readonly __typename: 'Agency', readonly name: string, readonly id: string }
              | { readonly __typename: 'Association', readonly name: string, readonly id: string }
              | { readonly __typename: 'Centre', readonly name: string, readonly id: string }
              | { readonly __typename: 'Contribution', readonly name: string, readonly id: string }
              | { readonly __typename: 'District', readonly name: string, readonly id: string }
              | { readonly __typename: 'Event', readonly name: string, readonly id: string }
              | { readonly __typename: 'FundingSource', readonly name: string, readonly id: string }
              | { readonly __typename: 'GovernmentRegion', readonly name: string, readonly id: string }
              | { readonly __typename: 'Grant', readonly name: string, readonly id: string }
              | { readonly __typename: 'Ministry', readonly name: string, readonly id: string }
              | { readonly __typename: 'Municipality', readonly name: string, readonly id: string }
              | { readonly __typename: 'Person', readonly name: string, readonly id: string }
              | { readonly __typename: 'Project', readonly name: string, readonly id: string }
              | { readonly __typename: 'State', readonly name: string, readonly id: string }
              | { readonly __typename: 'Topic', readonly name: string, readonly id: string }
              | { readonly __typename: 'University', readonly name: string, readonly id: string }
             }
          | { readonly __typename: 'Person', readonly name: string, readonly id: string }
          | { readonly __typename: 'Project', readonly name: string, readonly id: string }
          | { readonly __typename: 'Source', readonly id: string }
          | { readonly __typename: 'State', readonly name: string, readonly id: string }
          | { readonly __typename: 'Topic', readonly name: string, readonly id: string }
          | { readonly __typename: 'University', readonly name: string, readonly id: string }
        , readonly object:
          | { readonly __typename: 'Administration', readonly name: string, readonly id: string }
          | { readonly __typename: 'Agency', readonly name: string, readonly id: string }
          | { readonly __typename: 'Association', readonly name: string, readonly id: string }
          | { readonly __typename: 'Centre', readonly name: string, readonly id: string }
          | { readonly __typename: 'Contribution', readonly name: string, readonly id: string }
          | { readonly __typename: 'District', readonly name: string, readonly id: string }
          | { readonly __typename: 'EligibilityRule', readonly id: string }
          | { readonly __typename: 'Event', readonly name: string, readonly id: string }
          | { readonly __typename: 'Evidence', readonly id: string }
          | { readonly __typename: 'FundingSource', readonly name: string, readonly id: string }
          | { readonly __typename: 'GovernmentRegion', readonly name: string, readonly id: string }
          | { readonly __typename: 'Grant', readonly name: string, readonly id: string }
          | { readonly __typename: 'Ministry', readonly name: string, readonly id: string }
          | { readonly __typename: 'Municipality', readonly name: string, readonly id: string }
          | { readonly __typename: 'Observation', readonly measure: Measure, readonly value: string, readonly unit: string, readonly qualifier: Qualifier, readonly id: string, readonly about:
              | { readonly __typename: 'Administration', readonly name: string, readonly id: string }
              | { readonly __typename: 'Agency', readonly name: string, readonly id: string }
              | { readonly __typename: 'Association', readonly name: string, readonly id: string }
              | { readonly __typename: 'Centre', readonly name: string, readonly id: string }
              | { readonly __typename: 'Contribution', readonly name: string, readonly id: string }
              | { readonly __typename: 'District', readonly name: string, readonly id: string }
              | { readonly __typename: 'Event', readonly name: string, readonly id: string }
              | { readonly __typename: 'FundingSource', readonly name: string, readonly id: string }
              | { readonly __typename: 'GovernmentRegion', readonly name: string, readonly id: string }
              | { readonly __typename: 'Grant', readonly name: string, readonly id: string }
              | { readonly __typename: 'Ministry', readonly name: string, readonly id: string }
              | { readonly __typename: 'Municipality', readonly name: string, readonly id: string }
              | { readonly __typename: 'Person', readonly name: string, readonly id: string }
              | { readonly __typename: 'Project', readonly name: string, readonly id: string }
              | { readonly __typename: 'State', readonly name: string, readonly id: string }
              | { readonly __typename: 'Topic', readonly name: string, readonly id: string }
              | { readonly __typename: 'University', readonly name: string, readonly id: string }
             }
          | { readonly __typename: 'Person', readonly name: string, readonly id: string }
          | { readonly __typename: 'Project', readonly name: string, readonly id: string }
          | { readonly __typename: 'Source', readonly id: string }
          | { readonly __typename: 'State', readonly name: string, readonly id: string }
          | { readonly __typename: 'Topic', readonly name: string, readonly id: string }
          | { readonly __typename: 'University', readonly name: string, readonly id: string }
         | null, readonly evidence: { readonly id: string, readonly quote: string | null, readonly locator: string | null } }> } } | null };

type Named_Administration_Fragment = { readonly __typename: 'Administration', readonly name: string, readonly id: string };

type Named_Agency_Fragment = { readonly __typename: 'Agency', readonly name: string, readonly id: string };

type Named_Association_Fragment = { readonly __typename: 'Association', readonly name: string, readonly id: string };

type Named_Centre_Fragment = { readonly __typename: 'Centre', readonly name: string, readonly id: string };

type Named_Contribution_Fragment = { readonly __typename: 'Contribution', readonly name: string, readonly id: string };

type Named_District_Fragment = { readonly __typename: 'District', readonly name: string, readonly id: string };

type Named_EligibilityRule_Fragment = { readonly __typename: 'EligibilityRule', readonly id: string };

type Named_Event_Fragment = { readonly __typename: 'Event', readonly name: string, readonly id: string };

type Named_Evidence_Fragment = { readonly __typename: 'Evidence', readonly id: string };

type Named_FundingSource_Fragment = { readonly __typename: 'FundingSource', readonly name: string, readonly id: string };

type Named_GovernmentRegion_Fragment = { readonly __typename: 'GovernmentRegion', readonly name: string, readonly id: string };

type Named_Grant_Fragment = { readonly __typename: 'Grant', readonly name: string, readonly id: string };

type Named_Ministry_Fragment = { readonly __typename: 'Ministry', readonly name: string, readonly id: string };

type Named_Municipality_Fragment = { readonly __typename: 'Municipality', readonly name: string, readonly id: string };

type Named_Observation_Fragment = { readonly __typename: 'Observation', readonly measure: Measure, readonly value: string, readonly unit: string, readonly qualifier: Qualifier, readonly id: string, readonly about:
    | { readonly __typename: 'Administration', readonly name: string, readonly id: string }
    | { readonly __typename: 'Agency', readonly name: string, readonly id: string }
    | { readonly __typename: 'Association', readonly name: string, readonly id: string }
    | { readonly __typename: 'Centre', readonly name: string, readonly id: string }
    | { readonly __typename: 'Contribution', readonly name: string, readonly id: string }
    | { readonly __typename: 'District', readonly name: string, readonly id: string }
    | { readonly __typename: 'Event', readonly name: string, readonly id: string }
    | { readonly __typename: 'FundingSource', readonly name: string, readonly id: string }
    | { readonly __typename: 'GovernmentRegion', readonly name: string, readonly id: string }
    | { readonly __typename: 'Grant', readonly name: string, readonly id: string }
    | { readonly __typename: 'Ministry', readonly name: string, readonly id: string }
    | { readonly __typename: 'Municipality', readonly name: string, readonly id: string }
    | { readonly __typename: 'Person', readonly name: string, readonly id: string }
    | { readonly __typename: 'Project', readonly name: string, readonly id: string }
    | { readonly __typename: 'State', readonly name: string, readonly id: string }
    | { readonly __typename: 'Topic', readonly name: string, readonly id: string }
    | { readonly __typename: 'University', readonly name: string, readonly id: string }
   };

type Named_Person_Fragment = { readonly __typename: 'Person', readonly name: string, readonly id: string };

type Named_Project_Fragment = { readonly __typename: 'Project', readonly name: string, readonly id: string };

type Named_Source_Fragment = { readonly __typename: 'Source', readonly id: string };

type Named_State_Fragment = { readonly __typename: 'State', readonly name: string, readonly id: string };

type Named_Topic_Fragment = { readonly __typename: 'Topic', readonly name: string, readonly id: string };

type Named_University_Fragment = { readonly __typename: 'University', readonly name: string, readonly id: string };

export type NamedFragment =
  | Named_Administration_Fragment
  | Named_Agency_Fragment
  | Named_Association_Fragment
  | Named_Centre_Fragment
  | Named_Contribution_Fragment
  | Named_District_Fragment
  | Named_EligibilityRule_Fragment
  | Named_Event_Fragment
  | Named_Evidence_Fragment
  | Named_FundingSource_Fragment
  | Named_GovernmentRegion_Fragment
  | Named_Grant_Fragment
  | Named_Ministry_Fragment
  | Named_Municipality_Fragment
  | Named_Observation_Fragment
  | Named_Person_Fragment
  | Named_Project_Fragment
  | Named_Source_Fragment
  | Named_State_Fragment
  | Named_Topic_Fragment
  | Named_University_Fragment
;

export type StatementsQueryVariables = Exact<{
  id: string | number;
  kinds?: ReadonlyArray<StatementKind> | StatementKind | null | undefined;
  asOf: string;
  recorded?: string | null | undefined;
  language: Language;
}>;


export type StatementsQuery = { readonly source: { readonly title: string, readonly url: string | null, readonly statements: { readonly nodes: ReadonlyArray<{ readonly kind: StatementKind, readonly value: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus | null, readonly subject:
          | { readonly __typename: 'Administration', readonly name: string, readonly id: string }
          | { readonly __typename: 'Agency', readonly name: string, readonly id: string }
          | { readonly __typename: 'Association', readonly name: string, readonly id: string }
          | { readonly __typename: 'Centre', readonly name: string, readonly id: string }
          | { readonly __typename: 'Contribution', readonly name: string, readonly id: string }
          | { readonly __typename: 'District', readonly name: string, readonly id: string }
          | { readonly __typename: 'EligibilityRule', readonly id: string }
          | { readonly __typename: 'Event', readonly name: string, readonly id: string }
          | { readonly __typename: 'Evidence', readonly id: string }
          | { readonly __typename: 'FundingSource', readonly name: string, readonly id: string }
          | { readonly __typename: 'GovernmentRegion', readonly name: string, readonly id: string }
          | { readonly __typename: 'Grant', readonly name: string, readonly id: string }
          | { readonly __typename: 'Ministry', readonly name: string, readonly id: string }
          | { readonly __typename: 'Municipality', readonly name: string, readonly id: string }
          | { readonly __typename: 'Observation', readonly measure: Measure, readonly value: string, readonly unit: string, readonly qualifier: Qualifier, readonly id: string, readonly about:
              | { readonly __typename: 'Administration', readonly name: string, readonly id: string }
              | { readonly __typename: 'Agency', readonly name: string, readonly id: string }
              | { readonly __typename: 'Association', readonly name: string, readonly id: string }
              | { readonly __typename: 'Centre', readonly name: string, readonly id: string }
              | { readonly __typename: 'Contribution', readonly name: string, readonly id: string }
              | { readonly __typename: 'District', readonly name: string, readonly id: string }
              | { readonly __typename: 'Event', readonly name: string, readonly id: string }
              | { readonly __typename: 'FundingSource', readonly name: string, readonly id: string }
              | { readonly __typename: 'GovernmentRegion', readonly name: string, readonly id: string }
              | { readonly __typename: 'Grant', readonly name: string, readonly id: string }
              | { readonly __typename: 'Ministry', readonly name: string, readonly id: string }
              | { readonly __typename: 'Municipality', readonly name: string, readonly id: string }
              | { readonly __typename: 'Person', readonly name: string, readonly id: string }
              | { readonly __typename: 'Project', readonly name: string, readonly id: string }
              | { readonly __typename: 'State', readonly name: string, readonly id: string }
              | { readonly __typename: 'Topic', readonly name: string, readonly id: string }
              | { readonly __typename: 'University', readonly name: string, readonly id: string }
             }
          | { readonly __typename: 'Person', readonly name: string, readonly id: string }
          | { readonly __typename: 'Project', readonly name: string, readonly id: string }
          | { readonly __typename: 'Source', readonly id: string }
          | { readonly __typename: 'State', readonly name: string, readonly id: string }
          | { readonly __typename: 'Topic', readonly name: string, readonly id: string }
          | { readonly __typename: 'University', readonly name: string, readonly id: string }
        , readonly object:
          | { readonly __typename: 'Administration', readonly name: string, readonly id: string }
          | { readonly __typename: 'Agency', readonly name: string, readonly id: string }
          | { readonly __typename: 'Association', readonly name: string, readonly id: string }
          | { readonly __typename: 'Centre', readonly name: string, readonly id: string }
          | { readonly __typename: 'Contribution', readonly name: string, readonly id: string }
          | { readonly __typename: 'District', readonly name: string, readonly id: string }
          | { readonly __typename: 'EligibilityRule', readonly id: string }
          | { readonly __typename: 'Event', readonly name: string, readonly id: string }
          | { readonly __typename: 'Evidence', readonly id: string }
          | { readonly __typename: 'FundingSource', readonly name: string, readonly id: string }
          | { readonly __typename: 'GovernmentRegion', readonly name: string, readonly id: string }
          | { readonly __typename: 'Grant', readonly name: string, readonly id: string }
          | { readonly __typename: 'Ministry', readonly name: string, readonly id: string }
          | { readonly __typename: 'Municipality', readonly name: string, readonly id: string }
          | { readonly __typename: 'Observation', readonly measure: Measure, readonly value: string, readonly unit: string, readonly qualifier: Qualifier, readonly id: string, readonly about:
              | { readonly __typename: 'Administration', readonly name: string, readonly id: string }
              | { readonly __typename: 'Agency', readonly name: string, readonly id: string }
              | { readonly __typename: 'Association', readonly name: string, readonly id: string }
              | { readonly __typename: 'Centre', readonly name: string, readonly id: string }
              | { readonly __typename: 'Contribution', readonly name: string, readonly id: string }
              | { readonly __typename: 'District', readonly name: string, readonly id: string }
              | { readonly __typename: 'Event', readonly name: string, readonly id: string }
              | { readonly __typename: 'FundingSource', readonly name: string, readonly id: string }
              | { readonly __typename: 'GovernmentRegion', readonly name: string, readonly id: string }
              | { readonly __typename: 'Grant', readonly name: string, readonly id: string }
              | { readonly __typename: 'Ministry', readonly name: string, readonly id: string }
              | { readonly __typename: 'Municipality', readonly name: string, readonly id: string }
              | { readonly __typename: 'Person', readonly name: string, readonly id: string }
              | { readonly __typename: 'Project', readonly name: string, readonly id: string }
              | { readonly __typename: 'State', readonly name: string, readonly id: string }
              | { readonly __typename: 'Topic', readonly name: string, readonly id: string }
              | { readonly __typename: 'University', readonly name: string, readonly id: string }
             }
          | { readonly __typename: 'Person', readonly name: string, readonly id: string }
          | { readonly __typename: 'Project', readonly name: string, readonly id: string }
          | { readonly __typename: 'Source', readonly id: string }
          | { readonly __typename: 'State', readonly name: string, readonly id: string }
          | { readonly __typename: 'Topic', readonly name: string, readonly id: string }
          | { readonly __typename: 'University', readonly name: string, readonly id: string }
         | null, readonly evidence: { readonly id: string, readonly quote: string | null, readonly locator: string | null } }> } } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const LinkedFragmentDoc = new TypedDocumentString(`
    fragment Linked on Node {
  __typename
  id
  ... on Thing {
    name(language: $language)
  }
}
    `, {"fragmentName":"Linked"}) as unknown as TypedDocumentString<LinkedFragment, unknown>;
export const PassageFragmentDoc = new TypedDocumentString(`
    fragment Passage on Evidence {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    url
  }
}
    `, {"fragmentName":"Passage"}) as unknown as TypedDocumentString<PassageFragment, unknown>;
export const DisagreementFragmentDoc = new TypedDocumentString(`
    fragment Disagreement on Contradiction {
  kind
  measure
  explanation(language: $language)
  subject {
    ...Linked
  }
  statements {
    value(language: $language)
    validFrom
    validTo
    observedOn
    status
    evidence {
      ...Passage
    }
  }
}
    fragment Linked on Node {
  __typename
  id
  ... on Thing {
    name(language: $language)
  }
}
fragment Passage on Evidence {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    url
  }
}`, {"fragmentName":"Disagreement"}) as unknown as TypedDocumentString<DisagreementFragment, unknown>;
export const NamedFragmentDoc = new TypedDocumentString(`
    fragment Named on Node {
  ...Linked
  ... on Observation {
    measure
    value
    unit
    qualifier
    about {
      ...Linked
    }
  }
}
    fragment Linked on Node {
  __typename
  id
  ... on Thing {
    name(language: $language)
  }
}`, {"fragmentName":"Named"}) as unknown as TypedDocumentString<NamedFragment, unknown>;
export const PassagePageDocument = new TypedDocumentString(`
    query PassagePage($id: ID!, $asOf: Date!, $recorded: DateTime, $language: Language!, $first: Int! = 50, $after: String) @asOf(date: $asOf, recorded: $recorded) {
  evidence(id: $id) {
    ...Passage
    statements(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        kind
        subject {
          ...Named
        }
        object {
          ...Named
        }
        value
        validFrom
        validTo
        status
        evidence {
          id
          quote
          locator
        }
      }
    }
  }
}
    fragment Linked on Node {
  __typename
  id
  ... on Thing {
    name(language: $language)
  }
}
fragment Passage on Evidence {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    url
  }
}
fragment Named on Node {
  ...Linked
  ... on Observation {
    measure
    value
    unit
    qualifier
    about {
      ...Linked
    }
  }
}`, {"hash":"sha256:c30f556dfa9837a9347fdc745065349b8e7ad5746e703eb8552dbdf1fa18ca5d"}) as unknown as TypedDocumentString<PassagePageQuery, PassagePageQueryVariables>;
export const SourceContradictionsDocument = new TypedDocumentString(`
    query SourceContradictions($source: ID!, $first: Int!, $asOf: Date!, $recorded: DateTime, $language: Language!) @asOf(date: $asOf, recorded: $recorded) {
  contradictions(where: {source: {eq: $source}}, first: $first) {
    totalCount
    nodes {
      ...Disagreement
    }
  }
}
    fragment Disagreement on Contradiction {
  kind
  measure
  explanation(language: $language)
  subject {
    ...Linked
  }
  statements {
    value(language: $language)
    validFrom
    validTo
    observedOn
    status
    evidence {
      ...Passage
    }
  }
}
fragment Linked on Node {
  __typename
  id
  ... on Thing {
    name(language: $language)
  }
}
fragment Passage on Evidence {
  id
  quote
  locator
  source {
    id
    title
    publisher
    publishedOn
    url
  }
}`, {"hash":"sha256:5b14466bf4e5f0a673c378d1f6c37304fdcbcde81ca84cd1715c10778442b935"}) as unknown as TypedDocumentString<SourceContradictionsQuery, SourceContradictionsQueryVariables>;
export const SourcePageDocument = new TypedDocumentString(`
    query SourcePage($id: ID!, $asOf: Date!, $recorded: DateTime, $language: Language!, $kinds: [StatementKind!], $first: Int! = 50, $after: String) @asOf(date: $asOf, recorded: $recorded) {
  source(id: $id) {
    id
    title
    publisher
    publishedOn
    retrievedOn
    url
    license
    attribution
    statementKinds {
      kind
      totalCount
    }
    statements(kinds: $kinds, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        kind
        subject {
          ...Named
        }
        object {
          ...Named
        }
        value
        validFrom
        validTo
        status
        evidence {
          id
          quote
          locator
        }
      }
    }
  }
}
    fragment Linked on Node {
  __typename
  id
  ... on Thing {
    name(language: $language)
  }
}
fragment Named on Node {
  ...Linked
  ... on Observation {
    measure
    value
    unit
    qualifier
    about {
      ...Linked
    }
  }
}`, {"hash":"sha256:95e27d277fc95462d26d411588417ece84c5b05464ad92e6af84b0b87e48be2b"}) as unknown as TypedDocumentString<SourcePageQuery, SourcePageQueryVariables>;
export const StatementsDocument = new TypedDocumentString(`
    query Statements($id: ID!, $kinds: [StatementKind!], $asOf: Date!, $recorded: DateTime, $language: Language!) @asOf(date: $asOf, recorded: $recorded) {
  source(id: $id) {
    title
    url
    statements(kinds: $kinds) {
      nodes {
        kind
        subject {
          ...Named
        }
        object {
          ...Named
        }
        value
        validFrom
        validTo
        status
        evidence {
          id
          quote
          locator
        }
      }
    }
  }
}
    fragment Linked on Node {
  __typename
  id
  ... on Thing {
    name(language: $language)
  }
}
fragment Named on Node {
  ...Linked
  ... on Observation {
    measure
    value
    unit
    qualifier
    about {
      ...Linked
    }
  }
}`, {"hash":"sha256:de4f379c97ffd62e08c165da70a6195e4fd7c497b4862078339bcaa37613837a"}) as unknown as TypedDocumentString<StatementsQuery, StatementsQueryVariables>;