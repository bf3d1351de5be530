/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Whether a step goes along a fact the way in which the fact is stated. */
export type EdgeDirection =
  /** From where the fact ends to where it starts: from an organization to a person who belongs to it. */
  | 'BACKWARD'
  /** From where the fact starts to where it ends: from a person to the organization it belongs to. */
  | 'FORWARD';

/** The kinds of fact between two things, each with the direction in which it is stated. */
export type EdgeType =
  /** From an event, contribution, project or funding source to what it is about. Maps to schema:about. */
  | 'ABOUT'
  /** From an administration to its territory. Maps to schema:areaServed. */
  | 'ADMINISTERS'
  /** From a person or organization to an event that it attends. Maps to the inverse of schema:attendee. */
  | 'ATTENDED'
  /** From a grant to who awards it. Maps to schema:funder and 360Giving fundingOrganization. */
  | 'AWARDED_BY'
  /** From a grant to who receives it. Maps to 360Giving recipientOrganization. */
  | 'AWARDED_TO'
  /** From a topic to a broader one. Maps to skos:broader. */
  | 'BROADER'
  /**
   * From a project, organization or grant to the funding source that pays for it.
   * Maps to eurio:hasFundingScheme.
   */
  | 'FUNDED_BY'
  /** From a person to a contribution that it gives. Maps to the inverse of schema:performer. */
  | 'GAVE'
  /** From a contribution to the event of which it is a part. Maps to schema:superEvent. */
  | 'GIVEN_AT'
  /** From a grant to the project or organization that it is for. Maps to schema:fundedItem. */
  | 'GRANTED_FOR'
  /** From an event to the territory in which it takes place. Maps to schema:location. */
  | 'HELD_AT'
  /** From an event to an organization that hosts it. Maps to schema:organizer. */
  | 'HOSTED_BY'
  /** From an organization to a project that it runs. Maps to the inverse of eurio:hasInvolvedParty. */
  | 'LEADS'
  /**
   * From an organization to a funding source in which it has an office, such as managing authority.
   * Maps to the inverse of eurio:isImplementedBy.
   */
  | 'MANAGES'
  /** From a person to an organization that it belongs to. Maps to org:memberOf. */
  | 'MEMBER_OF'
  /** From a grant to the one whose money it passes on. Maps to 360Giving regrantType. */
  | 'PARENT_GRANT'
  /**
   * From a territory or organization to a project that it takes part in.
   * Maps to the inverse of eurio:hasInvolvedParty.
   */
  | 'PARTICIPATES_IN'
  /** From a territory to one that it lies in. Maps to schema:containedInPlace. */
  | 'PART_OF'
  /**
   * From a thing that ended to the one that took its place.
   * Maps to org:resultingOrganization of an org:ChangeEvent.
   */
  | 'SUCCEEDED_BY'
  /** From an organization to the one that it is a unit of. Maps to org:unitOf. */
  | 'UNIT_OF';

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

type FactTerms_AboutProjectEdge_Fragment = { readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> };

type FactTerms_AboutTopicEdge_Fragment = { readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> };

type FactTerms_AdministeredTerritoryEdge_Fragment = { readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> };

type FactTerms_AwardedGrantEdge_Fragment = { readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> };

type FactTerms_BroaderTopicEdge_Fragment = { readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> };

type FactTerms_ContainedTerritoryEdge_Fragment = { readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> };

type FactTerms_ContainingTerritoryEdge_Fragment = { readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> };

type FactTerms_ContributionEventEdge_Fragment = { readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> };

type FactTerms_ContributionSpeakerEdge_Fragment = { readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> };

type FactTerms_EventAttendanceEdge_Fragment = { readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> };

type FactTerms_EventAttendeeEdge_Fragment = { readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> };

type FactTerms_EventContributionEdge_Fragment = { readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> };

type FactTerms_EventHostEdge_Fragment = { readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> };

type FactTerms_EventPlaceEdge_Fragment = { readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> };

type FactTerms_FundedGrantEdge_Fragment = { readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> };

type FactTerms_FundedOrganizationEdge_Fragment = { readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> };

type FactTerms_FundedProjectEdge_Fragment = { readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> };

type FactTerms_FundingEdge_Fragment = { readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> };

type FactTerms_FundingManagerEdge_Fragment = { readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> };

type FactTerms_GrantFunderEdge_Fragment = { readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> };

type FactTerms_GrantPurposeEdge_Fragment = { readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> };

type FactTerms_GrantRecipientEdge_Fragment = { readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> };

type FactTerms_HostedEventEdge_Fragment = { readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> };

type FactTerms_ManagedFundingEdge_Fragment = { readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> };

type FactTerms_NarrowerTopicEdge_Fragment = { readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> };

type FactTerms_OrganizationMemberEdge_Fragment = { readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> };

type FactTerms_OrganizationUnitEdge_Fragment = { readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> };

type FactTerms_ParentGrantEdge_Fragment = { readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> };

type FactTerms_ParentOrganizationEdge_Fragment = { readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> };

type FactTerms_PersonContributionEdge_Fragment = { readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> };

type FactTerms_PersonMembershipEdge_Fragment = { readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> };

type FactTerms_PredecessorEdge_Fragment = { readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> };

type FactTerms_ProjectContributionEdge_Fragment = { readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> };

type FactTerms_ProjectLeaderEdge_Fragment = { readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> };

type FactTerms_ProjectLeadershipEdge_Fragment = { readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> };

type FactTerms_ProjectParticipantEdge_Fragment = { readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> };

type FactTerms_ProjectParticipationEdge_Fragment = { readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> };

type FactTerms_PurposeGrantEdge_Fragment = { readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> };

type FactTerms_ReceivedGrantEdge_Fragment = { readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> };

type FactTerms_Step_Fragment = { readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> };

type FactTerms_SubGrantEdge_Fragment = { readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> };

type FactTerms_SuccessorEdge_Fragment = { readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> };

type FactTerms_TerritoryAdministrationEdge_Fragment = { readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> };

type FactTerms_TerritoryEventEdge_Fragment = { readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> };

type FactTerms_TopicContributionEdge_Fragment = { readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> };

type FactTerms_TopicEventEdge_Fragment = { readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> };

type FactTerms_TopicFundingSourceEdge_Fragment = { readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> };

type FactTerms_TopicProjectEdge_Fragment = { readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> };

export type FactTermsFragment =
  | FactTerms_AboutProjectEdge_Fragment
  | FactTerms_AboutTopicEdge_Fragment
  | FactTerms_AdministeredTerritoryEdge_Fragment
  | FactTerms_AwardedGrantEdge_Fragment
  | FactTerms_BroaderTopicEdge_Fragment
  | FactTerms_ContainedTerritoryEdge_Fragment
  | FactTerms_ContainingTerritoryEdge_Fragment
  | FactTerms_ContributionEventEdge_Fragment
  | FactTerms_ContributionSpeakerEdge_Fragment
  | FactTerms_EventAttendanceEdge_Fragment
  | FactTerms_EventAttendeeEdge_Fragment
  | FactTerms_EventContributionEdge_Fragment
  | FactTerms_EventHostEdge_Fragment
  | FactTerms_EventPlaceEdge_Fragment
  | FactTerms_FundedGrantEdge_Fragment
  | FactTerms_FundedOrganizationEdge_Fragment
  | FactTerms_FundedProjectEdge_Fragment
  | FactTerms_FundingEdge_Fragment
  | FactTerms_FundingManagerEdge_Fragment
  | FactTerms_GrantFunderEdge_Fragment
  | FactTerms_GrantPurposeEdge_Fragment
  | FactTerms_GrantRecipientEdge_Fragment
  | FactTerms_HostedEventEdge_Fragment
  | FactTerms_ManagedFundingEdge_Fragment
  | FactTerms_NarrowerTopicEdge_Fragment
  | FactTerms_OrganizationMemberEdge_Fragment
  | FactTerms_OrganizationUnitEdge_Fragment
  | FactTerms_ParentGrantEdge_Fragment
  | FactTerms_ParentOrganizationEdge_Fragment
  | FactTerms_PersonContributionEdge_Fragment
  | FactTerms_PersonMembershipEdge_Fragment
  | FactTerms_PredecessorEdge_Fragment
  | FactTerms_ProjectContributionEdge_Fragment
  | FactTerms_ProjectLeaderEdge_Fragment
  | FactTerms_ProjectLeadershipEdge_Fragment
  | FactTerms_ProjectParticipantEdge_Fragment
  | FactTerms_ProjectParticipationEdge_Fragment
  | FactTerms_PurposeGrantEdge_Fragment
  | FactTerms_ReceivedGrantEdge_Fragment
  | FactTerms_Step_Fragment
  | FactTerms_SubGrantEdge_Fragment
  | FactTerms_SuccessorEdge_Fragment
  | FactTerms_TerritoryAdministrationEdge_Fragment
  | FactTerms_TerritoryEventEdge_Fragment
  | FactTerms_TopicContributionEdge_Fragment
  | FactTerms_TopicEventEdge_Fragment
  | FactTerms_TopicFundingSourceEdge_Fragment
  | FactTerms_TopicProjectEdge_Fragment
;

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

export type ConnectionsQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  maxLength: number;
  limit: number;
  asOf: string;
  recorded?: string | null | undefined;
  language: Language;
}>;


export type ConnectionsQuery = { readonly shortestPaths: { readonly paths: ReadonlyArray<{ readonly sentence: string, readonly steps: ReadonlyArray<{ readonly type: EdgeType, readonly direction: EdgeDirection, readonly sentence: string, readonly status: FactStatus, readonly validFrom: string | null, readonly validTo: string | null, readonly from:
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
        , readonly to:
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
        , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }> } };

export type PathsQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  maxLength: number;
  limit: number;
  asOf: string;
  recorded?: string | null | undefined;
  language: Language;
}>;


export type PathsQuery = { readonly shortestPaths: { readonly length: number | null, readonly totalCount: number | null, readonly hasMore: boolean, readonly paths: ReadonlyArray<{ readonly sentence: string, readonly things: ReadonlyArray<
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
      >, readonly steps: ReadonlyArray<{ readonly type: EdgeType, readonly direction: EdgeDirection, readonly sentence: string, readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly from:
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
        , readonly to:
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
        , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }> } };

export type PathEndsQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
  asOf: string;
  recorded?: string | null | undefined;
  language: Language;
}>;


export type PathEndsQuery = { readonly nodes: ReadonlyArray<
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
    | { readonly __typename: 'Observation', readonly id: string }
    | { readonly __typename: 'Person', readonly name: string, readonly id: string }
    | { readonly __typename: 'Project', readonly name: string, readonly id: string }
    | { readonly __typename: 'Source', readonly id: string }
    | { readonly __typename: 'State', readonly name: string, readonly id: string }
    | { readonly __typename: 'Topic', readonly name: string, readonly id: string }
    | { readonly __typename: 'University', readonly name: string, readonly id: string }
   | null> };

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
export const FactTermsFragmentDoc = new TypedDocumentString(`
    fragment FactTerms on Fact {
  validFrom
  validTo
  status
  evidence {
    ...Passage
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
}`, {"fragmentName":"FactTerms"}) as unknown as TypedDocumentString<FactTermsFragment, unknown>;
export const LinkedFragmentDoc = new TypedDocumentString(`
    fragment Linked on Node {
  __typename
  id
  ... on Thing {
    name(language: $language)
  }
}
    `, {"fragmentName":"Linked"}) as unknown as TypedDocumentString<LinkedFragment, unknown>;
export const ConnectionsDocument = new TypedDocumentString(`
    query Connections($from: ID!, $to: ID!, $maxLength: Int!, $limit: Int!, $asOf: Date!, $recorded: DateTime, $language: Language!) @asOf(date: $asOf, recorded: $recorded) {
  shortestPaths(from: $from, to: $to, maxLength: $maxLength, limit: $limit) {
    paths {
      sentence(language: $language)
      steps {
        type
        direction
        sentence(language: $language)
        from {
          ...Linked
        }
        to {
          ...Linked
        }
        status
        validFrom
        validTo
        evidence {
          ...Passage
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
}`, {"hash":"sha256:16bb5b60791a7eb7a7dbe38df4b9574bf2805c526b66dc285e655f44439f9766"}) as unknown as TypedDocumentString<ConnectionsQuery, ConnectionsQueryVariables>;
export const PathsDocument = new TypedDocumentString(`
    query Paths($from: ID!, $to: ID!, $maxLength: Int!, $limit: Int!, $asOf: Date!, $recorded: DateTime, $language: Language!) @asOf(date: $asOf, recorded: $recorded) {
  shortestPaths(from: $from, to: $to, maxLength: $maxLength, limit: $limit) {
    length
    totalCount
    hasMore
    paths {
      sentence(language: $language)
      things {
        ...Linked
      }
      steps {
        type
        direction
        sentence(language: $language)
        from {
          ...Linked
        }
        to {
          ...Linked
        }
        ...FactTerms
      }
    }
  }
}
    fragment FactTerms on Fact {
  validFrom
  validTo
  status
  evidence {
    ...Passage
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
}`, {"hash":"sha256:3745e7a12b25910c1b9658c5efa9e7f40456e66557cc135e498cae1839059ba8"}) as unknown as TypedDocumentString<PathsQuery, PathsQueryVariables>;
export const PathEndsDocument = new TypedDocumentString(`
    query PathEnds($ids: [ID!]!, $asOf: Date!, $recorded: DateTime, $language: Language!) @asOf(date: $asOf, recorded: $recorded) {
  nodes(ids: $ids) {
    ...Linked
  }
}
    fragment Linked on Node {
  __typename
  id
  ... on Thing {
    name(language: $language)
  }
}`, {"hash":"sha256:391c923d8bf2ea56a31a7c3991640598a62efc6880fa301bf0f7e063eecb5c80"}) as unknown as TypedDocumentString<PathEndsQuery, PathEndsQueryVariables>;