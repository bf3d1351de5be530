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

/** Kinds of contribution to an event. */
export type ContributionKind =
  /** The presentation of a project, program or result. */
  | 'PRESENTATION'
  /** A talk on a topic, mostly by a guest. */
  | 'TALK'
  /** Words of welcome, as Martin Wilhelm gave them on 4 February 2025 in Offenbach. */
  | 'WELCOME';

/** Whether something is meant to happen or does. */
export type FactStatus =
  /** Stated as happening, as having happened or as agreed. Maps to 360Giving actualDates. */
  | 'ACTUAL'
  /**
   * Announced or intended, as the KISI project was in the article of February 2025.
   * Maps to 360Giving plannedDates.
   */
  | 'PLANNED';

/** Systems of official and public keys. */
export type IdentifierScheme =
  /**
   * Amtlicher Gemeindeschlüssel, the German official key of territories: 8 digits for a municipality
   * (`06440005`), 5 for a district, 3 for a government region, 2 for a state.
   * Maps to schema:sameAs with DCAT-AP.de politicalGeocoding/municipalityKey, districtKey,
   * governmentDistrictKey and stateKey.
   */
  | 'AGS'
  /**
   * Amtlicher Regionalschlüssel, 12 digits, which also tells the association of municipalities:
   * `064400005005` for Butzbach.
   * Maps to schema:sameAs with DCAT-AP.de politicalGeocoding/regionalKey.
   */
  | 'ARS'
  /** Code commun d'identification, which names a program of the European Union's funds. */
  | 'CCI'
  /** Code of the local administrative unit, the European Union's level below NUTS. */
  | 'LAU'
  /**
   * The European Union's code of statistical regions: `DE7` for Hesse, `DE71` for the government
   * region of Darmstadt, `DE71E` for the Wetteraukreis.
   * Maps to eurio:hasNUTSCode.
   */
  | 'NUTS'
  /** A key of a register that has no scheme of its own here. */
  | 'OTHER'
  /** Research Organization Registry, for universities and research bodies. Maps to schema:sameAs. */
  | 'ROR'
  /** A web page that stands for the thing, such as its official site. Maps to schema:sameAs. */
  | 'URL'
  /** Wikidata item, for example `Q2973` for Darmstadt. Maps to schema:sameAs. */
  | 'WIKIDATA';

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

/** Legal kinds of municipality in Hesse. Maps to org:classification. */
export type MunicipalityKind =
  /** Kreisfreie Stadt: a city that belongs to no district, for example Offenbach. */
  | 'INDEPENDENT_CITY'
  /** Gemeinde: a municipality without the title of town, for example Allendorf (Eder). */
  | 'MUNICIPALITY'
  /**
   * Sonderstatusstadt: a town of a district that does part of the district's work itself, under § 4a
   * of the Hessian municipal code, for example Marburg.
   */
  | 'SPECIAL_STATUS_TOWN'
  /** Stadt: a municipality with the title of town, for example Butzbach. */
  | 'TOWN'
  /**
   * Gemeindefreies Gebiet: an area without inhabitants that belongs to no municipality, for example
   * the Gutsbezirk Spessart.
   */
  | 'UNINCORPORATED_AREA';

/** What a name is to the thing that bears it. */
export type NameLabel =
  /** A further name: a short form, an official long form, another spelling. Maps to skos:altLabel. */
  | 'ALTERNATE'
  /** The name that it goes by in that time. Maps to skos:prefLabel. */
  | 'PREFERRED';

/** What a participant is in a project. Maps to eurio:roleLabel. */
export type ParticipationRole =
  /**
   * Receives support from the project, as the municipalities in KISI do.
   * Maps to eurio:hasBeneficiary.
   */
  | 'BENEFICIARY'
  /** Examines what the project achieves. */
  | 'EVALUATOR'
  /** Gives money for the project. Maps to schema:funder. */
  | 'FUNDER'
  /** Leads the project and answers for it. */
  | 'LEAD'
  /** Carries out a part of the project. */
  | 'PARTNER';

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

/** Which facts or things a list holds, by their dates in the world. */
export type Validity =
  /** All, whatever their dates: ended, current and to come. */
  | 'ALL'
  /**
   * Those that hold on the date of the operation: the day of `@asOf`, otherwise today. Planned ones
   * are among them and say so.
   */
  | 'CURRENT';

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

export type ContributionPageQueryVariables = Exact<{
  id: string | number;
  asOf: string;
  recorded?: string | null | undefined;
  language: Language;
  validity?: Validity;
  first?: number;
  after?: string | null | undefined;
  whole?: boolean;
  speakers?: boolean;
  events?: boolean;
  projects?: boolean;
  topics?: boolean;
}>;


export type ContributionPageQuery = { readonly node:
    | { readonly __typename: 'Administration', readonly id: string }
    | { readonly __typename: 'Agency', readonly id: string }
    | { readonly __typename: 'Association', readonly id: string }
    | { readonly __typename: 'Centre', readonly id: string }
    | { readonly __typename: 'Contribution', readonly position: number | null, readonly id: string, readonly uri?: string, readonly name?: string, readonly description?: string | null, readonly validFrom?: string | null, readonly validTo?: string | null, readonly contributionKind: ContributionKind, readonly speakers?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly detail: string | null, readonly node: { readonly __typename: 'Person', readonly name: string, readonly id: string }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly events?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node: { readonly __typename: 'Event', readonly startDate: string | null, readonly name: string, readonly id: string }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly projects?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node: { readonly __typename: 'Project', readonly name: string, readonly id: string }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly topics?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node: { readonly __typename: 'Topic', readonly name: string, readonly id: string }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly names?: ReadonlyArray<{ readonly value: string, readonly label: NameLabel, readonly language: Language | null, readonly validFrom: string | null, readonly validTo: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }>, readonly identifiers?: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string, readonly url: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }>, readonly evidence?: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }>, readonly observations?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly measure: Measure, readonly value: string, readonly unit: string, readonly qualifier: Qualifier, readonly observedOn: string | null, readonly periodFrom: string | null, readonly periodTo: string | null, readonly basis: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> } }
    | { readonly __typename: 'District', readonly id: string }
    | { readonly __typename: 'EligibilityRule', readonly id: string }
    | { readonly __typename: 'Event', readonly id: string }
    | { readonly __typename: 'Evidence', readonly id: string }
    | { readonly __typename: 'FundingSource', readonly id: string }
    | { readonly __typename: 'GovernmentRegion', readonly id: string }
    | { readonly __typename: 'Grant', readonly id: string }
    | { readonly __typename: 'Ministry', readonly id: string }
    | { readonly __typename: 'Municipality', readonly id: string }
    | { readonly __typename: 'Observation', readonly id: string }
    | { readonly __typename: 'Person', readonly id: string }
    | { readonly __typename: 'Project', readonly id: string }
    | { readonly __typename: 'Source', readonly id: string }
    | { readonly __typename: 'State', readonly id: string }
    | { readonly __typename: 'Topic', readonly id: string }
    | { readonly __typename: 'University', readonly id: string }
   | null, readonly contradictions?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: ContradictionKind, readonly measure: Measure | null, readonly explanation: string, readonly subject:
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

export type EventPageQueryVariables = Exact<{
  id: string | number;
  asOf: string;
  recorded?: string | null | undefined;
  language: Language;
  validity?: Validity;
  first?: number;
  after?: string | null | undefined;
  whole?: boolean;
  contributions?: boolean;
  places?: boolean;
  hosts?: boolean;
  attendees?: boolean;
  topics?: boolean;
}>;


export type EventPageQuery = { readonly node:
    | { readonly __typename: 'Administration', readonly id: string }
    | { readonly __typename: 'Agency', readonly id: string }
    | { readonly __typename: 'Association', readonly id: string }
    | { readonly __typename: 'Centre', readonly id: string }
    | { readonly __typename: 'Contribution', readonly id: string }
    | { readonly __typename: 'District', readonly id: string }
    | { readonly __typename: 'EligibilityRule', readonly id: string }
    | { readonly __typename: 'Event', readonly startDate: string | null, readonly endDate: string | null, readonly id: string, readonly uri?: string, readonly name?: string, readonly description?: string | null, readonly validFrom?: string | null, readonly validTo?: string | null, readonly contributions?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node: { readonly __typename: 'Contribution', readonly name: string, readonly id: string, readonly speakers: { readonly edges: ReadonlyArray<{ readonly capacity: string | null, readonly node: { readonly __typename: 'Person', readonly name: string, readonly id: string } }> } }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly places?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly detail: string | null, readonly node:
            | { readonly __typename: 'District', readonly name: string, readonly id: string, readonly population: { readonly value: string, readonly observedOn: string | null } | null }
            | { readonly __typename: 'GovernmentRegion', readonly name: string, readonly id: string }
            | { readonly __typename: 'Municipality', readonly name: string, readonly id: string, readonly population: { readonly value: string, readonly observedOn: string | null } | null }
            | { readonly __typename: 'State', readonly name: string, readonly id: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly hosts?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node:
            | { readonly __typename: 'Administration', readonly name: string, readonly id: string }
            | { readonly __typename: 'Agency', readonly name: string, readonly id: string }
            | { readonly __typename: 'Association', readonly name: string, readonly id: string }
            | { readonly __typename: 'Centre', readonly name: string, readonly id: string }
            | { readonly __typename: 'Ministry', readonly name: string, readonly id: string }
            | { readonly __typename: 'University', readonly name: string, readonly id: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly attendees?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly detail: string | null, readonly node:
            | { readonly __typename: 'Administration', readonly name: string, readonly id: string }
            | { readonly __typename: 'Agency', readonly name: string, readonly id: string }
            | { readonly __typename: 'Association', readonly name: string, readonly id: string }
            | { readonly __typename: 'Centre', readonly name: string, readonly id: string }
            | { readonly __typename: 'Contribution', readonly name: string, readonly id: string, readonly speakers: { readonly edges: ReadonlyArray<{ readonly capacity: string | null, readonly node: { readonly __typename: 'Person', readonly name: string, readonly id: string } }> } }
            | { readonly __typename: 'District', readonly name: string, readonly id: string, readonly population: { readonly value: string, readonly observedOn: string | null } | null }
            | { readonly __typename: 'Event', readonly startDate: string | null, readonly name: string, readonly id: string }
            | { readonly __typename: 'FundingSource', readonly name: string, readonly id: string }
            | { readonly __typename: 'GovernmentRegion', readonly name: string, readonly id: string }
            | { readonly __typename: 'Grant', readonly name: string, readonly id: string, readonly ceiling: { readonly amount: string, readonly currency: string } | null, readonly amountAwarded: { readonly amount: string, readonly currency: string } | null }
            | { readonly __typename: 'Ministry', readonly name: string, readonly id: string }
            | { readonly __typename: 'Municipality', readonly name: string, readonly id: string, readonly population: { readonly value: string, readonly observedOn: string | null } | null }
            | { readonly __typename: 'Person', readonly name: string, readonly id: string }
            | { readonly __typename: 'Project', readonly name: string, readonly id: string }
            | { readonly __typename: 'State', readonly name: string, readonly id: string }
            | { readonly __typename: 'Topic', readonly name: string, readonly id: string }
            | { readonly __typename: 'University', readonly name: string, readonly id: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly topics?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node: { readonly __typename: 'Topic', readonly name: string, readonly id: string }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly names?: ReadonlyArray<{ readonly value: string, readonly label: NameLabel, readonly language: Language | null, readonly validFrom: string | null, readonly validTo: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }>, readonly identifiers?: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string, readonly url: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }>, readonly evidence?: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }>, readonly observations?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly measure: Measure, readonly value: string, readonly unit: string, readonly qualifier: Qualifier, readonly observedOn: string | null, readonly periodFrom: string | null, readonly periodTo: string | null, readonly basis: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> } }
    | { readonly __typename: 'Evidence', readonly id: string }
    | { readonly __typename: 'FundingSource', readonly id: string }
    | { readonly __typename: 'GovernmentRegion', readonly id: string }
    | { readonly __typename: 'Grant', readonly id: string }
    | { readonly __typename: 'Ministry', readonly id: string }
    | { readonly __typename: 'Municipality', readonly id: string }
    | { readonly __typename: 'Observation', readonly id: string }
    | { readonly __typename: 'Person', readonly id: string }
    | { readonly __typename: 'Project', readonly id: string }
    | { readonly __typename: 'Source', readonly id: string }
    | { readonly __typename: 'State', readonly id: string }
    | { readonly __typename: 'Topic', readonly id: string }
    | { readonly __typename: 'University', readonly id: string }
   | null, readonly contradictions?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: ContradictionKind, readonly measure: Measure | null, readonly explanation: string, readonly subject:
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

export type FundingSourcePageQueryVariables = Exact<{
  id: string | number;
  asOf: string;
  recorded?: string | null | undefined;
  language: Language;
  validity?: Validity;
  first?: number;
  after?: string | null | undefined;
  whole?: boolean;
  managers?: boolean;
  projects?: boolean;
  grants?: boolean;
  organizations?: boolean;
  topics?: boolean;
}>;


export type FundingSourcePageQuery = { readonly node:
    | { readonly __typename: 'Administration', readonly id: string }
    | { readonly __typename: 'Agency', readonly id: string }
    | { readonly __typename: 'Association', readonly id: string }
    | { readonly __typename: 'Centre', readonly id: string }
    | { readonly __typename: 'Contribution', readonly id: string }
    | { readonly __typename: 'District', readonly id: string }
    | { readonly __typename: 'EligibilityRule', readonly id: string }
    | { readonly __typename: 'Event', readonly id: string }
    | { readonly __typename: 'Evidence', readonly id: string }
    | { readonly __typename: 'FundingSource', readonly startDate: string | null, readonly endDate: string | null, readonly id: string, readonly uri?: string, readonly name?: string, readonly description?: string | null, readonly validFrom?: string | null, readonly validTo?: string | null, readonly managers?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly detail: string | null, readonly node:
            | { readonly __typename: 'Administration', readonly name: string, readonly id: string }
            | { readonly __typename: 'Agency', readonly name: string, readonly id: string }
            | { readonly __typename: 'Association', readonly name: string, readonly id: string }
            | { readonly __typename: 'Centre', readonly name: string, readonly id: string }
            | { readonly __typename: 'Ministry', readonly name: string, readonly id: string }
            | { readonly __typename: 'University', readonly name: string, readonly id: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly projects?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node: { readonly __typename: 'Project', readonly name: string, readonly id: string }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly grants?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node: { readonly __typename: 'Grant', readonly name: string, readonly id: string, readonly ceiling: { readonly amount: string, readonly currency: string } | null, readonly amountAwarded: { readonly amount: string, readonly currency: string } | null }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly organizations?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node:
            | { readonly __typename: 'Administration', readonly name: string, readonly id: string }
            | { readonly __typename: 'Agency', readonly name: string, readonly id: string }
            | { readonly __typename: 'Association', readonly name: string, readonly id: string }
            | { readonly __typename: 'Centre', readonly name: string, readonly id: string }
            | { readonly __typename: 'Ministry', readonly name: string, readonly id: string }
            | { readonly __typename: 'University', readonly name: string, readonly id: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly topics?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node: { readonly __typename: 'Topic', readonly name: string, readonly id: string }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly names?: ReadonlyArray<{ readonly value: string, readonly label: NameLabel, readonly language: Language | null, readonly validFrom: string | null, readonly validTo: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }>, readonly identifiers?: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string, readonly url: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }>, readonly evidence?: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }>, readonly observations?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly measure: Measure, readonly value: string, readonly unit: string, readonly qualifier: Qualifier, readonly observedOn: string | null, readonly periodFrom: string | null, readonly periodTo: string | null, readonly basis: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> } }
    | { readonly __typename: 'GovernmentRegion', readonly id: string }
    | { readonly __typename: 'Grant', readonly id: string }
    | { readonly __typename: 'Ministry', readonly id: string }
    | { readonly __typename: 'Municipality', readonly id: string }
    | { readonly __typename: 'Observation', readonly id: string }
    | { readonly __typename: 'Person', readonly id: string }
    | { readonly __typename: 'Project', readonly id: string }
    | { readonly __typename: 'Source', readonly id: string }
    | { readonly __typename: 'State', readonly id: string }
    | { readonly __typename: 'Topic', readonly id: string }
    | { readonly __typename: 'University', readonly id: string }
   | null, readonly contradictions?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: ContradictionKind, readonly measure: Measure | null, readonly explanation: string, readonly subject:
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

export type GrantPageQueryVariables = Exact<{
  id: string | number;
  asOf: string;
  recorded?: string | null | undefined;
  language: Language;
  validity?: Validity;
  first?: number;
  after?: string | null | undefined;
  whole?: boolean;
  funders?: boolean;
  recipients?: boolean;
  fundingSources?: boolean;
  purposes?: boolean;
  parentGrants?: boolean;
  subGrants?: boolean;
}>;


export type GrantPageQuery = { readonly node:
    | { readonly __typename: 'Administration', readonly id: string }
    | { readonly __typename: 'Agency', readonly id: string }
    | { readonly __typename: 'Association', readonly id: string }
    | { readonly __typename: 'Centre', readonly id: string }
    | { readonly __typename: 'Contribution', readonly id: string }
    | { readonly __typename: 'District', readonly id: string }
    | { readonly __typename: 'EligibilityRule', readonly id: string }
    | { readonly __typename: 'Event', readonly id: string }
    | { readonly __typename: 'Evidence', readonly id: string }
    | { readonly __typename: 'FundingSource', readonly id: string }
    | { readonly __typename: 'GovernmentRegion', readonly id: string }
    | { readonly __typename: 'Grant', readonly startDate: string | null, readonly endDate: string | null, readonly awardedOn: string | null, readonly cofinancingRate: string | null, readonly id: string, readonly uri?: string, readonly name?: string, readonly description?: string | null, readonly validFrom?: string | null, readonly validTo?: string | null, readonly amountPlanned: { readonly amount: string, readonly currency: string } | null, readonly amountAwarded: { readonly amount: string, readonly currency: string } | null, readonly amountPaid: { readonly amount: string, readonly currency: string } | null, readonly ceiling: { readonly amount: string, readonly currency: string } | null, readonly funders?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node:
            | { readonly __typename: 'Administration', readonly name: string, readonly id: string }
            | { readonly __typename: 'Agency', readonly name: string, readonly id: string }
            | { readonly __typename: 'Association', readonly name: string, readonly id: string }
            | { readonly __typename: 'Centre', readonly name: string, readonly id: string }
            | { readonly __typename: 'Ministry', readonly name: string, readonly id: string }
            | { readonly __typename: 'University', readonly name: string, readonly id: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly recipients?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node:
            | { readonly __typename: 'Administration', readonly name: string, readonly id: string }
            | { readonly __typename: 'Agency', readonly name: string, readonly id: string }
            | { readonly __typename: 'Association', readonly name: string, readonly id: string }
            | { readonly __typename: 'Centre', readonly name: string, readonly id: string }
            | { readonly __typename: 'Ministry', readonly name: string, readonly id: string }
            | { readonly __typename: 'University', readonly name: string, readonly id: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly fundingSources?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node: { readonly __typename: 'FundingSource', readonly name: string, readonly id: string }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly purposes?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node:
            | { readonly __typename: 'Administration', readonly name: string, readonly id: string }
            | { readonly __typename: 'Agency', readonly name: string, readonly id: string }
            | { readonly __typename: 'Association', readonly name: string, readonly id: string }
            | { readonly __typename: 'Centre', readonly name: string, readonly id: string }
            | { readonly __typename: 'Contribution', readonly name: string, readonly id: string, readonly speakers: { readonly edges: ReadonlyArray<{ readonly capacity: string | null, readonly node: { readonly __typename: 'Person', readonly name: string, readonly id: string } }> } }
            | { readonly __typename: 'District', readonly name: string, readonly id: string, readonly population: { readonly value: string, readonly observedOn: string | null } | null }
            | { readonly __typename: 'Event', readonly startDate: string | null, readonly name: string, readonly id: string }
            | { readonly __typename: 'FundingSource', readonly name: string, readonly id: string }
            | { readonly __typename: 'GovernmentRegion', readonly name: string, readonly id: string }
            | { readonly __typename: 'Grant', readonly name: string, readonly id: string, readonly ceiling: { readonly amount: string, readonly currency: string } | null, readonly amountAwarded: { readonly amount: string, readonly currency: string } | null }
            | { readonly __typename: 'Ministry', readonly name: string, readonly id: string }
            | { readonly __typename: 'Municipality', readonly name: string, readonly id: string, readonly population: { readonly value: string, readonly observedOn: string | null } | null }
            | { readonly __typename: 'Person', readonly name: string, readonly id: string }
            | { readonly __typename: 'Project', readonly name: string, readonly id: string }
            | { readonly __typename: 'State', readonly name: string, readonly id: string }
            | { readonly __typename: 'Topic', readonly name: string, readonly id: string }
            | { readonly __typename: 'University', readonly name: string, readonly id: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly parentGrants?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node: { readonly __typename: 'Grant', readonly name: string, readonly id: string, readonly ceiling: { readonly amount: string, readonly currency: string } | null, readonly amountAwarded: { readonly amount: string, readonly currency: string } | null }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly subGrants?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node: { readonly __typename: 'Grant', readonly name: string, readonly id: string, readonly ceiling: { readonly amount: string, readonly currency: string } | null, readonly amountAwarded: { readonly amount: string, readonly currency: string } | null }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly names?: ReadonlyArray<{ readonly value: string, readonly label: NameLabel, readonly language: Language | null, readonly validFrom: string | null, readonly validTo: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }>, readonly identifiers?: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string, readonly url: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }>, readonly evidence?: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }>, readonly observations?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly measure: Measure, readonly value: string, readonly unit: string, readonly qualifier: Qualifier, readonly observedOn: string | null, readonly periodFrom: string | null, readonly periodTo: string | null, readonly basis: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> } }
    | { readonly __typename: 'Ministry', readonly id: string }
    | { readonly __typename: 'Municipality', readonly id: string }
    | { readonly __typename: 'Observation', readonly id: string }
    | { readonly __typename: 'Person', readonly id: string }
    | { readonly __typename: 'Project', readonly id: string }
    | { readonly __typename: 'Source', readonly id: string }
    | { readonly __typename: 'State', readonly id: string }
    | { readonly __typename: 'Topic', readonly id: string }
    | { readonly __typename: 'University', readonly id: string }
   | null, readonly contradictions?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: ContradictionKind, readonly measure: Measure | null, readonly explanation: string, readonly subject:
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

export type OrganizationPageQueryVariables = Exact<{
  id: string | number;
  asOf: string;
  recorded?: string | null | undefined;
  language: Language;
  validity?: Validity;
  first?: number;
  after?: string | null | undefined;
  whole?: boolean;
  unitOf?: boolean;
  units?: boolean;
  members?: boolean;
  leadsProjects?: boolean;
  participatesIn?: boolean;
  managedFunding?: boolean;
  funding?: boolean;
  grantsReceived?: boolean;
  grantsAwarded?: boolean;
  supportedByGrants?: boolean;
  hostedEvents?: boolean;
  attendances?: boolean;
  predecessors?: boolean;
  successors?: boolean;
  administers?: boolean;
}>;


export type OrganizationPageQuery = { readonly node:
    | { readonly __typename: 'Administration', readonly id: string, readonly uri?: string, readonly name?: string, readonly description?: string | null, readonly validFrom?: string | null, readonly validTo?: string | null, readonly unitOf?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node:
            | { readonly __typename: 'Administration', readonly name: string, readonly id: string }
            | { readonly __typename: 'Agency', readonly name: string, readonly id: string }
            | { readonly __typename: 'Association', readonly name: string, readonly id: string }
            | { readonly __typename: 'Centre', readonly name: string, readonly id: string }
            | { readonly __typename: 'Ministry', readonly name: string, readonly id: string }
            | { readonly __typename: 'University', readonly name: string, readonly id: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly units?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node:
            | { readonly __typename: 'Administration', readonly name: string, readonly id: string }
            | { readonly __typename: 'Agency', readonly name: string, readonly id: string }
            | { readonly __typename: 'Association', readonly name: string, readonly id: string }
            | { readonly __typename: 'Centre', readonly name: string, readonly id: string }
            | { readonly __typename: 'Ministry', readonly name: string, readonly id: string }
            | { readonly __typename: 'University', readonly name: string, readonly id: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly members?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly detail: string | null, readonly node: { readonly __typename: 'Person', readonly name: string, readonly id: string }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly leadsProjects?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly detail: string | null, readonly node: { readonly __typename: 'Project', readonly name: string, readonly id: string }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly participatesIn?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly participation: ParticipationRole, readonly jointlyWith: ReadonlyArray<
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
          >, readonly node: { readonly __typename: 'Project', readonly name: string, readonly id: string }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly managedFunding?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly detail: string | null, readonly node: { readonly __typename: 'FundingSource', readonly name: string, readonly id: string }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly funding?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node: { readonly __typename: 'FundingSource', readonly name: string, readonly id: string }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly grantsReceived?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node: { readonly __typename: 'Grant', readonly name: string, readonly id: string, readonly ceiling: { readonly amount: string, readonly currency: string } | null, readonly amountAwarded: { readonly amount: string, readonly currency: string } | null }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly grantsAwarded?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node: { readonly __typename: 'Grant', readonly name: string, readonly id: string, readonly ceiling: { readonly amount: string, readonly currency: string } | null, readonly amountAwarded: { readonly amount: string, readonly currency: string } | null }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly supportedByGrants?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node: { readonly __typename: 'Grant', readonly name: string, readonly id: string, readonly ceiling: { readonly amount: string, readonly currency: string } | null, readonly amountAwarded: { readonly amount: string, readonly currency: string } | null }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly hostedEvents?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node: { readonly __typename: 'Event', readonly startDate: string | null, readonly name: string, readonly id: string }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly attendances?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly detail: string | null, readonly node: { readonly __typename: 'Event', readonly startDate: string | null, readonly name: string, readonly id: string }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly predecessors?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node:
            | { readonly __typename: 'Administration', readonly name: string, readonly id: string }
            | { readonly __typename: 'Agency', readonly name: string, readonly id: string }
            | { readonly __typename: 'Association', readonly name: string, readonly id: string }
            | { readonly __typename: 'Centre', readonly name: string, readonly id: string }
            | { readonly __typename: 'Contribution', readonly name: string, readonly id: string, readonly speakers: { readonly edges: ReadonlyArray<{ readonly capacity: string | null, readonly node: { readonly __typename: 'Person', readonly name: string, readonly id: string } }> } }
            | { readonly __typename: 'District', readonly name: string, readonly id: string, readonly population: { readonly value: string, readonly observedOn: string | null } | null }
            | { readonly __typename: 'Event', readonly startDate: string | null, readonly name: string, readonly id: string }
            | { readonly __typename: 'FundingSource', readonly name: string, readonly id: string }
            | { readonly __typename: 'GovernmentRegion', readonly name: string, readonly id: string }
            | { readonly __typename: 'Grant', readonly name: string, readonly id: string, readonly ceiling: { readonly amount: string, readonly currency: string } | null, readonly amountAwarded: { readonly amount: string, readonly currency: string } | null }
            | { readonly __typename: 'Ministry', readonly name: string, readonly id: string }
            | { readonly __typename: 'Municipality', readonly name: string, readonly id: string, readonly population: { readonly value: string, readonly observedOn: string | null } | null }
            | { readonly __typename: 'Person', readonly name: string, readonly id: string }
            | { readonly __typename: 'Project', readonly name: string, readonly id: string }
            | { readonly __typename: 'State', readonly name: string, readonly id: string }
            | { readonly __typename: 'Topic', readonly name: string, readonly id: string }
            | { readonly __typename: 'University', readonly name: string, readonly id: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly successors?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node:
            | { readonly __typename: 'Administration', readonly name: string, readonly id: string }
            | { readonly __typename: 'Agency', readonly name: string, readonly id: string }
            | { readonly __typename: 'Association', readonly name: string, readonly id: string }
            | { readonly __typename: 'Centre', readonly name: string, readonly id: string }
            | { readonly __typename: 'Contribution', readonly name: string, readonly id: string, readonly speakers: { readonly edges: ReadonlyArray<{ readonly capacity: string | null, readonly node: { readonly __typename: 'Person', readonly name: string, readonly id: string } }> } }
            | { readonly __typename: 'District', readonly name: string, readonly id: string, readonly population: { readonly value: string, readonly observedOn: string | null } | null }
            | { readonly __typename: 'Event', readonly startDate: string | null, readonly name: string, readonly id: string }
            | { readonly __typename: 'FundingSource', readonly name: string, readonly id: string }
            | { readonly __typename: 'GovernmentRegion', readonly name: string, readonly id: string }
            | { readonly __typename: 'Grant', readonly name: string, readonly id: string, readonly ceiling: { readonly amount: string, readonly currency: string } | null, readonly amountAwarded: { readonly amount: string, readonly currency: string } | null }
            | { readonly __typename: 'Ministry', readonly name: string, readonly id: string }
            | { readonly __typename: 'Municipality', readonly name: string, readonly id: string, readonly population: { readonly value: string, readonly observedOn: string | null } | null }
            | { readonly __typename: 'Person', readonly name: string, readonly id: string }
            | { readonly __typename: 'Project', readonly name: string, readonly id: string }
            | { readonly __typename: 'State', readonly name: string, readonly id: string }
            | { readonly __typename: 'Topic', readonly name: string, readonly id: string }
            | { readonly __typename: 'University', readonly name: string, readonly id: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly territory:
        | { readonly __typename: 'District', readonly name: string, readonly id: string }
        | { readonly __typename: 'GovernmentRegion', readonly name: string, readonly id: string }
        | { readonly __typename: 'Municipality', readonly name: string, readonly id: string }
        | { readonly __typename: 'State', readonly name: string, readonly id: string }
       | null, readonly administers?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node:
            | { readonly __typename: 'District', readonly name: string, readonly id: string, readonly population: { readonly value: string, readonly observedOn: string | null } | null }
            | { readonly __typename: 'GovernmentRegion', readonly name: string, readonly id: string }
            | { readonly __typename: 'Municipality', readonly name: string, readonly id: string, readonly population: { readonly value: string, readonly observedOn: string | null } | null }
            | { readonly __typename: 'State', readonly name: string, readonly id: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly names?: ReadonlyArray<{ readonly value: string, readonly label: NameLabel, readonly language: Language | null, readonly validFrom: string | null, readonly validTo: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }>, readonly identifiers?: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string, readonly url: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }>, readonly evidence?: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }>, readonly observations?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly measure: Measure, readonly value: string, readonly unit: string, readonly qualifier: Qualifier, readonly observedOn: string | null, readonly periodFrom: string | null, readonly periodTo: string | null, readonly basis: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> } }
    | { readonly __typename: 'Agency', readonly id: string, readonly uri?: string, readonly name?: string, readonly description?: string | null, readonly validFrom?: string | null, readonly validTo?: string | null, readonly unitOf?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node:
            | { readonly __typename: 'Administration', readonly name: string, readonly id: string }
            | { readonly __typename: 'Agency', readonly name: string, readonly id: string }
            | { readonly __typename: 'Association', readonly name: string, readonly id: string }
            | { readonly __typename: 'Centre', readonly name: string, readonly id: string }
            | { readonly __typename: 'Ministry', readonly name: string, readonly id: string }
            | { readonly __typename: 'University', readonly name: string, readonly id: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly units?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node:
            | { readonly __typename: 'Administration', readonly name: string, readonly id: string }
            | { readonly __typename: 'Agency', readonly name: string, readonly id: string }
            | { readonly __typename: 'Association', readonly name: string, readonly id: string }
            | { readonly __typename: 'Centre', readonly name: string, readonly id: string }
            | { readonly __typename: 'Ministry', readonly name: string, readonly id: string }
            | { readonly __typename: 'University', readonly name: string, readonly id: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly members?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly detail: string | null, readonly node: { readonly __typename: 'Person', readonly name: string, readonly id: string }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly leadsProjects?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly detail: string | null, readonly node: { readonly __typename: 'Project', readonly name: string, readonly id: string }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly participatesIn?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly participation: ParticipationRole, readonly jointlyWith: ReadonlyArray<
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
          >, readonly node: { readonly __typename: 'Project', readonly name: string, readonly id: string }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly managedFunding?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly detail: string | null, readonly node: { readonly __typename: 'FundingSource', readonly name: string, readonly id: string }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly funding?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node: { readonly __typename: 'FundingSource', readonly name: string, readonly id: string }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly grantsReceived?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node: { readonly __typename: 'Grant', readonly name: string, readonly id: string, readonly ceiling: { readonly amount: string, readonly currency: string } | null, readonly amountAwarded: { readonly amount: string, readonly currency: string } | null }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly grantsAwarded?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node: { readonly __typename: 'Grant', readonly name: string, readonly id: string, readonly ceiling: { readonly amount: string, readonly currency: string } | null, readonly amountAwarded: { readonly amount: string, readonly currency: string } | null }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly supportedByGrants?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node: { readonly __typename: 'Grant', readonly name: string, readonly id: string, readonly ceiling: { readonly amount: string, readonly currency: string } | null, readonly amountAwarded: { readonly amount: string, readonly currency: string } | null }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly hostedEvents?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node: { readonly __typename: 'Event', readonly startDate: string | null, readonly name: string, readonly id: string }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly attendances?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly detail: string | null, readonly node: { readonly __typename: 'Event', readonly startDate: string | null, readonly name: string, readonly id: string }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly predecessors?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node:
            | { readonly __typename: 'Administration', readonly name: string, readonly id: string }
            | { readonly __typename: 'Agency', readonly name: string, readonly id: string }
            | { readonly __typename: 'Association', readonly name: string, readonly id: string }
            | { readonly __typename: 'Centre', readonly name: string, readonly id: string }
            | { readonly __typename: 'Contribution', readonly name: string, readonly id: string, readonly speakers: { readonly edges: ReadonlyArray<{ readonly capacity: string | null, readonly node: { readonly __typename: 'Person', readonly name: string, readonly id: string } }> } }
            | { readonly __typename: 'District', readonly name: string, readonly id: string, readonly population: { readonly value: string, readonly observedOn: string | null } | null }
            | { readonly __typename: 'Event', readonly startDate: string | null, readonly name: string, readonly id: string }
            | { readonly __typename: 'FundingSource', readonly name: string, readonly id: string }
            | { readonly __typename: 'GovernmentRegion', readonly name: string, readonly id: string }
            | { readonly __typename: 'Grant', readonly name: string, readonly id: string, readonly ceiling: { readonly amount: string, readonly currency: string } | null, readonly amountAwarded: { readonly amount: string, readonly currency: string } | null }
            | { readonly __typename: 'Ministry', readonly name: string, readonly id: string }
            | { readonly __typename: 'Municipality', readonly name: string, readonly id: string, readonly population: { readonly value: string, readonly observedOn: string | null } | null }
            | { readonly __typename: 'Person', readonly name: string, readonly id: string }
            | { readonly __typename: 'Project', readonly name: string, readonly id: string }
            | { readonly __typename: 'State', readonly name: string, readonly id: string }
            | { readonly __typename: 'Topic', readonly name: string, readonly id: string }
            | { readonly __typename: 'University', readonly name: string, readonly id: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly successors?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node:
            | { readonly __typename: 'Administration', readonly name: string, readonly id: string }
            | { readonly __typename: 'Agency', readonly name: string, readonly id: string }
            | { readonly __typename: 'Association', readonly name: string, readonly id: string }
            | { readonly __typename: 'Centre', readonly name: string, readonly id: string }
            | { readonly __typename: 'Contribution', readonly name: string, readonly id: string, readonly speakers: { readonly edges: ReadonlyArray<{ readonly capacity: string | null, readonly node: { readonly __typename: 'Person', readonly name: string, readonly id: string } }> } }
            | { readonly __typename: 'District', readonly name: string, readonly id: string, readonly population: { readonly value: string, readonly observedOn: string | null } | null }
            | { readonly __typename: 'Event', readonly startDate: string | null, readonly name: string, readonly id: string }
            | { readonly __typename: 'FundingSource', readonly name: string, readonly id: string }
            | { readonly __typename: 'GovernmentRegion', readonly name: string, readonly id: string }
            | { readonly __typename: 'Grant', readonly name: string, readonly id: string, readonly ceiling: { readonly amount: string, readonly currency: string } | null, readonly amountAwarded: { readonly amount: string, readonly currency: string } | null }
            | { readonly __typename: 'Ministry', readonly name: string, readonly id: string }
            | { readonly __typename: 'Municipality', readonly name: string, readonly id: string, readonly population: { readonly value: string, readonly observedOn: string | null } | null }
            | { readonly __typename: 'Person', readonly name: string, readonly id: string }
            | { readonly __typename: 'Project', readonly name: string, readonly id: string }
            | { readonly __typename: 'State', readonly name: string, readonly id: string }
            | { readonly __typename: 'Topic', readonly name: string, readonly id: string }
            | { readonly __typename: 'University', readonly name: string, readonly id: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly names?: ReadonlyArray<{ readonly value: string, readonly label: NameLabel, readonly language: Language | null, readonly validFrom: string | null, readonly validTo: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }>, readonly identifiers?: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string, readonly url: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }>, readonly evidence?: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }>, readonly observations?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly measure: Measure, readonly value: string, readonly unit: string, readonly qualifier: Qualifier, readonly observedOn: string | null, readonly periodFrom: string | null, readonly periodTo: string | null, readonly basis: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> } }
    | { readonly __typename: 'Association', readonly id: string, readonly uri?: string, readonly name?: string, readonly description?: string | null, readonly validFrom?: string | null, readonly validTo?: string | null, readonly unitOf?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node:
            | { readonly __typename: 'Administration', readonly name: string, readonly id: string }
            | { readonly __typename: 'Agency', readonly name: string, readonly id: string }
            | { readonly __typename: 'Association', readonly name: string, readonly id: string }
            | { readonly __typename: 'Centre', readonly name: string, readonly id: string }
            | { readonly __typename: 'Ministry', readonly name: string, readonly id: string }
            | { readonly __typename: 'University', readonly name: string, readonly id: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly units?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node:
            | { readonly __typename: 'Administration', readonly name: string, readonly id: string }
            | { readonly __typename: 'Agency', readonly name: string, readonly id: string }
            | { readonly __typename: 'Association', readonly name: string, readonly id: string }
            | { readonly __typename: 'Centre', readonly name: string, readonly id: string }
            | { readonly __typename: 'Ministry', readonly name: string, readonly id: string }
            | { readonly __typename: 'University', readonly name: string, readonly id: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly members?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly detail: string | null, readonly node: { readonly __typename: 'Person', readonly name: string, readonly id: string }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly leadsProjects?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly detail: string | null, readonly node: { readonly __typename: 'Project', readonly name: string, readonly id: string }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly participatesIn?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly participation: ParticipationRole, readonly jointlyWith: ReadonlyArray<
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
          >, readonly node: { readonly __typename: 'Project', readonly name: string, readonly id: string }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly managedFunding?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly detail: string | null, readonly node: { readonly __typename: 'FundingSource', readonly name: string, readonly id: string }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly funding?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node: { readonly __typename: 'FundingSource', readonly name: string, readonly id: string }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly grantsReceived?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node: { readonly __typename: 'Grant', readonly name: string, readonly id: string, readonly ceiling: { readonly amount: string, readonly currency: string } | null, readonly amountAwarded: { readonly amount: string, readonly currency: string } | null }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly grantsAwarded?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node: { readonly __typename: 'Grant', readonly name: string, readonly id: string, readonly ceiling: { readonly amount: string, readonly currency: string } | null, readonly amountAwarded: { readonly amount: string, readonly currency: string } | null }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly supportedByGrants?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node: { readonly __typename: 'Grant', readonly name: string, readonly id: string, readonly ceiling: { readonly amount: string, readonly currency: string } | null, readonly amountAwarded: { readonly amount: string, readonly currency: string } | null }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly hostedEvents?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node: { readonly __typename: 'Event', readonly startDate: string | null, readonly name: string, readonly id: string }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly attendances?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly detail: string | null, readonly node: { readonly __typename: 'Event', readonly startDate: string | null, readonly name: string, readonly id: string }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly predecessors?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node:
            | { readonly __typename: 'Administration', readonly name: string, readonly id: string }
            | { readonly __typename: 'Agency', readonly name: string, readonly id: string }
            | { readonly __typename: 'Association', readonly name: string, readonly id: string }
            | { readonly __typename: 'Centre', readonly name: string, readonly id: string }
            | { readonly __typename: 'Contribution', readonly name: string, readonly id: string, readonly speakers: { readonly edges: ReadonlyArray<{ readonly capacity: string | null, readonly node: { readonly __typename: 'Person', readonly name: string, readonly id: string } }> } }
            | { readonly __typename: 'District', readonly name: string, readonly id: string, readonly population: { readonly value: string, readonly observedOn: string | null } | null }
            | { readonly __typename: 'Event', readonly startDate: string | null, readonly name: string, readonly id: string }
            | { readonly __typename: 'FundingSource', readonly name: string, readonly id: string }
            | { readonly __typename: 'GovernmentRegion', readonly name: string, readonly id: string }
            | { readonly __typename: 'Grant', readonly name: string, readonly id: string, readonly ceiling: { readonly amount: string, readonly currency: string } | null, readonly amountAwarded: { readonly amount: string, readonly currency: string } | null }
            | { readonly __typename: 'Ministry', readonly name: string, readonly id: string }
            | { readonly __typename: 'Municipality', readonly name: string, readonly id: string, readonly population: { readonly value: string, readonly observedOn: string | null } | null }
            | { readonly __typename: 'Person', readonly name: string, readonly id: string }
            | { readonly __typename: 'Project', readonly name: string, readonly id: string }
            | { readonly __typename: 'State', readonly name: string, readonly id: string }
            | { readonly __typename: 'Topic', readonly name: string, readonly id: string }
            | { readonly __typename: 'University', readonly name: string, readonly id: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly successors?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node:
            | { readonly __typename: 'Administration', readonly name: string, readonly id: string }
            | { readonly __typename: 'Agency', readonly name: string, readonly id: string }
            | { readonly __typename: 'Association', readonly name: string, readonly id: string }
            | { readonly __typename: 'Centre', readonly name: string, readonly id: string }
            | { readonly __typename: 'Contribution', readonly name: string, readonly id: string, readonly speakers: { readonly edges: ReadonlyArray<{ readonly capacity: string | null, readonly node: { readonly __typename: 'Person', readonly name: string, readonly id: string } }> } }
            | { readonly __typename: 'District', readonly name: string, readonly id: string, readonly population: { readonly value: string, readonly observedOn: string | null } | null }
            | { readonly __typename: 'Event', readonly startDate: string | null, readonly name: string, readonly id: string }
            | { readonly __typename: 'FundingSource', readonly name: string, readonly id: string }
            | { readonly __typename: 'GovernmentRegion', readonly name: string, readonly id: string }
            | { readonly __typename: 'Grant', readonly name: string, readonly id: string, readonly ceiling: { readonly amount: string, readonly currency: string } | null, readonly amountAwarded: { readonly amount: string, readonly currency: string } | null }
            | { readonly __typename: 'Ministry', readonly name: string, readonly id: string }
            | { readonly __typename: 'Municipality', readonly name: string, readonly id: string, readonly population: { readonly value: string, readonly observedOn: string | null } | null }
            | { readonly __typename: 'Person', readonly name: string, readonly id: string }
            | { readonly __typename: 'Project', readonly name: string, readonly id: string }
            | { readonly __typename: 'State', readonly name: string, readonly id: string }
            | { readonly __typename: 'Topic', readonly name: string, readonly id: string }
            | { readonly __typename: 'University', readonly name: string, readonly id: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly names?: ReadonlyArray<{ readonly value: string, readonly label: NameLabel, readonly language: Language | null, readonly validFrom: string | null, readonly validTo: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }>, readonly identifiers?: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string, readonly url: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }>, readonly evidence?: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }>, readonly observations?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly measure: Measure, readonly value: string, readonly unit: string, readonly qualifier: Qualifier, readonly observedOn: string | null, readonly periodFrom: string | null, readonly periodTo: string | null, readonly basis: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> } }
    | { readonly __typename: 'Centre', readonly id: string, readonly uri?: string, readonly name?: string, readonly description?: string | null, readonly validFrom?: string | null, readonly validTo?: string | null, readonly unitOf?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node:
            | { readonly __typename: 'Administration', readonly name: string, readonly id: string }
            | { readonly __typename: 'Agency', readonly name: string, readonly id: string }
            | { readonly __typename: 'Association', readonly name: string, readonly id: string }
            | { readonly __typename: 'Centre', readonly name: string, readonly id: string }
            | { readonly __typename: 'Ministry', readonly name: string, readonly id: string }
            | { readonly __typename: 'University', readonly name: string, readonly id: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly units?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node:
            | { readonly __typename: 'Administration', readonly name: string, readonly id: string }
            | { readonly __typename: 'Agency', readonly name: string, readonly id: string }
            | { readonly __typename: 'Association', readonly name: string, readonly id: string }
            | { readonly __typename: 'Centre', readonly name: string, readonly id: string }
            | { readonly __typename: 'Ministry', readonly name: string, readonly id: string }
            | { readonly __typename: 'University', readonly name: string, readonly id: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly members?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly detail: string | null, readonly node: { readonly __typename: 'Person', readonly name: string, readonly id: string }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly leadsProjects?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly detail: string | null, readonly node: { readonly __typename: 'Project', readonly name: string, readonly id: string }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly participatesIn?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly participation: ParticipationRole, readonly jointlyWith: ReadonlyArray<
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
          >, readonly node: { readonly __typename: 'Project', readonly name: string, readonly id: string }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly managedFunding?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly detail: string | null, readonly node: { readonly __typename: 'FundingSource', readonly name: string, readonly id: string }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly funding?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node: { readonly __typename: 'FundingSource', readonly name: string, readonly id: string }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly grantsReceived?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node: { readonly __typename: 'Grant', readonly name: string, readonly id: string, readonly ceiling: { readonly amount: string, readonly currency: string } | null, readonly amountAwarded: { readonly amount: string, readonly currency: string } | null }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly grantsAwarded?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node: { readonly __typename: 'Grant', readonly name: string, readonly id: string, readonly ceiling: { readonly amount: string, readonly currency: string } | null, readonly amountAwarded: { readonly amount: string, readonly currency: string } | null }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly supportedByGrants?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node: { readonly __typename: 'Grant', readonly name: string, readonly id: string, readonly ceiling: { readonly amount: string, readonly currency: string } | null, readonly amountAwarded: { readonly amount: string, readonly currency: string } | null }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly hostedEvents?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node: { readonly __typename: 'Event', readonly startDate: string | null, readonly name: string, readonly id: string }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly attendances?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly detail: string | null, readonly node: { readonly __typename: 'Event', readonly startDate: string | null, readonly name: string, readonly id: string }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly predecessors?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node:
            | { readonly __typename: 'Administration', readonly name: string, readonly id: string }
            | { readonly __typename: 'Agency', readonly name: string, readonly id: string }
            | { readonly __typename: 'Association', readonly name: string, readonly id: string }
            | { readonly __typename: 'Centre', readonly name: string, readonly id: string }
            | { readonly __typename: 'Contribution', readonly name: string, readonly id: string, readonly speakers: { readonly edges: ReadonlyArray<{ readonly capacity: string | null, readonly node: { readonly __typename: 'Person', readonly name: string, readonly id: string } }> } }
            | { readonly __typename: 'District', readonly name: string, readonly id: string, readonly population: { readonly value: string, readonly observedOn: string | null } | null }
            | { readonly __typename: 'Event', readonly startDate: string | null, readonly name: string, readonly id: string }
            | { readonly __typename: 'FundingSource', readonly name: string, readonly id: string }
            | { readonly __typename: 'GovernmentRegion', readonly name: string, readonly id: string }
            | { readonly __typename: 'Grant', readonly name: string, readonly id: string, readonly ceiling: { readonly amount: string, readonly currency: string } | null, readonly amountAwarded: { readonly amount: string, readonly currency: string } | null }
            | { readonly __typename: 'Ministry', readonly name: string, readonly id: string }
            | { readonly __typename: 'Municipality', readonly name: string, readonly id: string, readonly population: { readonly value: string, readonly observedOn: string | null } | null }
            | { readonly __typename: 'Person', readonly name: string, readonly id: string }
            | { readonly __typename: 'Project', readonly name: string, readonly id: string }
            | { readonly __typename: 'State', readonly name: string, readonly id: string }
            | { readonly __typename: 'Topic', readonly name: string, readonly id: string }
            | { readonly __typename: 'University', readonly name: string, readonly id: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly successors?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node:
            | { readonly __typename: 'Administration', readonly name: string, readonly id: string }
            | { readonly __typename: 'Agency', readonly name: string, readonly id: string }
            | { readonly __typename: 'Association', readonly name: string, readonly id: string }
            | { readonly __typename: 'Centre', readonly name: string, readonly id: string }
            | { readonly __typename: 'Contribution', readonly name: string, readonly id: string, readonly speakers: { readonly edges: ReadonlyArray<{ readonly capacity: string | null, readonly node: { readonly __typename: 'Person', readonly name: string, readonly id: string } }> } }
            | { readonly __typename: 'District', readonly name: string, readonly id: string, readonly population: { readonly value: string, readonly observedOn: string | null } | null }
            | { readonly __typename: 'Event', readonly startDate: string | null, readonly name: string, readonly id: string }
            | { readonly __typename: 'FundingSource', readonly name: string, readonly id: string }
            | { readonly __typename: 'GovernmentRegion', readonly name: string, readonly id: string }
            | { readonly __typename: 'Grant', readonly name: string, readonly id: string, readonly ceiling: { readonly amount: string, readonly currency: string } | null, readonly amountAwarded: { readonly amount: string, readonly currency: string } | null }
            | { readonly __typename: 'Ministry', readonly name: string, readonly id: string }
            | { readonly __typename: 'Municipality', readonly name: string, readonly id: string, readonly population: { readonly value: string, readonly observedOn: string | null } | null }
            | { readonly __typename: 'Person', readonly name: string, readonly id: string }
            | { readonly __typename: 'Project', readonly name: string, readonly id: string }
            | { readonly __typename: 'State', readonly name: string, readonly id: string }
            | { readonly __typename: 'Topic', readonly name: string, readonly id: string }
            | { readonly __typename: 'University', readonly name: string, readonly id: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly host:
        | { readonly __typename: 'Administration', readonly name: string, readonly id: string, readonly territory:
            | { readonly __typename: 'District', readonly name: string, readonly id: string }
            | { readonly __typename: 'GovernmentRegion', readonly name: string, readonly id: string }
            | { readonly __typename: 'Municipality', readonly name: string, readonly id: string }
            | { readonly __typename: 'State', readonly name: string, readonly id: string }
           | null }
        | { readonly __typename: 'Agency', readonly name: string, readonly id: string }
        | { readonly __typename: 'Association', readonly name: string, readonly id: string }
        | { readonly __typename: 'Centre', readonly name: string, readonly id: string }
        | { readonly __typename: 'Ministry', readonly name: string, readonly id: string }
        | { readonly __typename: 'University', readonly name: string, readonly id: string }
       | null, readonly names?: ReadonlyArray<{ readonly value: string, readonly label: NameLabel, readonly language: Language | null, readonly validFrom: string | null, readonly validTo: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }>, readonly identifiers?: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string, readonly url: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }>, readonly evidence?: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }>, readonly observations?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly measure: Measure, readonly value: string, readonly unit: string, readonly qualifier: Qualifier, readonly observedOn: string | null, readonly periodFrom: string | null, readonly periodTo: string | null, readonly basis: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> } }
    | { readonly __typename: 'Contribution', readonly id: string }
    | { readonly __typename: 'District', readonly id: string }
    | { readonly __typename: 'EligibilityRule', readonly id: string }
    | { readonly __typename: 'Event', readonly id: string }
    | { readonly __typename: 'Evidence', readonly id: string }
    | { readonly __typename: 'FundingSource', readonly id: string }
    | { readonly __typename: 'GovernmentRegion', readonly id: string }
    | { readonly __typename: 'Grant', readonly id: string }
    | { readonly __typename: 'Ministry', readonly id: string, readonly uri?: string, readonly name?: string, readonly description?: string | null, readonly validFrom?: string | null, readonly validTo?: string | null, readonly unitOf?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node:
            | { readonly __typename: 'Administration', readonly name: string, readonly id: string }
            | { readonly __typename: 'Agency', readonly name: string, readonly id: string }
            | { readonly __typename: 'Association', readonly name: string, readonly id: string }
            | { readonly __typename: 'Centre', readonly name: string, readonly id: string }
            | { readonly __typename: 'Ministry', readonly name: string, readonly id: string }
            | { readonly __typename: 'University', readonly name: string, readonly id: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly units?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node:
            | { readonly __typename: 'Administration', readonly name: string, readonly id: string }
            | { readonly __typename: 'Agency', readonly name: string, readonly id: string }
            | { readonly __typename: 'Association', readonly name: string, readonly id: string }
            | { readonly __typename: 'Centre', readonly name: string, readonly id: string }
            | { readonly __typename: 'Ministry', readonly name: string, readonly id: string }
            | { readonly __typename: 'University', readonly name: string, readonly id: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly members?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly detail: string | null, readonly node: { readonly __typename: 'Person', readonly name: string, readonly id: string }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly leadsProjects?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly detail: string | null, readonly node: { readonly __typename: 'Project', readonly name: string, readonly id: string }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly participatesIn?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly participation: ParticipationRole, readonly jointlyWith: ReadonlyArray<
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
          >, readonly node: { readonly __typename: 'Project', readonly name: string, readonly id: string }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly managedFunding?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly detail: string | null, readonly node: { readonly __typename: 'FundingSource', readonly name: string, readonly id: string }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly funding?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node: { readonly __typename: 'FundingSource', readonly name: string, readonly id: string }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly grantsReceived?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node: { readonly __typename: 'Grant', readonly name: string, readonly id: string, readonly ceiling: { readonly amount: string, readonly currency: string } | null, readonly amountAwarded: { readonly amount: string, readonly currency: string } | null }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly grantsAwarded?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node: { readonly __typename: 'Grant', readonly name: string, readonly id: string, readonly ceiling: { readonly amount: string, readonly currency: string } | null, readonly amountAwarded: { readonly amount: string, readonly currency: string } | null }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly supportedByGrants?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node: { readonly __typename: 'Grant', readonly name: string, readonly id: string, readonly ceiling: { readonly amount: string, readonly currency: string } | null, readonly amountAwarded: { readonly amount: string, readonly currency: string } | null }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly hostedEvents?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node: { readonly __typename: 'Event', readonly startDate: string | null, readonly name: string, readonly id: string }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly attendances?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly detail: string | null, readonly node: { readonly __typename: 'Event', readonly startDate: string | null, readonly name: string, readonly id: string }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly predecessors?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node:
            | { readonly __typename: 'Administration', readonly name: string, readonly id: string }
            | { readonly __typename: 'Agency', readonly name: string, readonly id: string }
            | { readonly __typename: 'Association', readonly name: string, readonly id: string }
            | { readonly __typename: 'Centre', readonly name: string, readonly id: string }
            | { readonly __typename: 'Contribution', readonly name: string, readonly id: string, readonly speakers: { readonly edges: ReadonlyArray<{ readonly capacity: string | null, readonly node: { readonly __typename: 'Person', readonly name: string, readonly id: string } }> } }
            | { readonly __typename: 'District', readonly name: string, readonly id: string, readonly population: { readonly value: string, readonly observedOn: string | null } | null }
            | { readonly __typename: 'Event', readonly startDate: string | null, readonly name: string, readonly id: string }
            | { readonly __typename: 'FundingSource', readonly name: string, readonly id: string }
            | { readonly __typename: 'GovernmentRegion', readonly name: string, readonly id: string }
            | { readonly __typename: 'Grant', readonly name: string, readonly id: string, readonly ceiling: { readonly amount: string, readonly currency: string } | null, readonly amountAwarded: { readonly amount: string, readonly currency: string } | null }
            | { readonly __typename: 'Ministry', readonly name: string, readonly id: string }
            | { readonly __typename: 'Municipality', readonly name: string, readonly id: string, readonly population: { readonly value: string, readonly observedOn: string | null } | null }
            | { readonly __typename: 'Person', readonly name: string, readonly id: string }
            | { readonly __typename: 'Project', readonly name: string, readonly id: string }
            | { readonly __typename: 'State', readonly name: string, readonly id: string }
            | { readonly __typename: 'Topic', readonly name: string, readonly id: string }
            | { readonly __typename: 'University', readonly name: string, readonly id: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly successors?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node:
            | { readonly __typename: 'Administration', readonly name: string, readonly id: string }
            | { readonly __typename: 'Agency', readonly name: string, readonly id: string }
            | { readonly __typename: 'Association', readonly name: string, readonly id: string }
            | { readonly __typename: 'Centre', readonly name: string, readonly id: string }
            | { readonly __typename: 'Contribution', readonly name: string, readonly id: string, readonly speakers: { readonly edges: ReadonlyArray<{ readonly capacity: string | null, readonly node: { readonly __typename: 'Person', readonly name: string, readonly id: string } }> } }
            | { readonly __typename: 'District', readonly name: string, readonly id: string, readonly population: { readonly value: string, readonly observedOn: string | null } | null }
            | { readonly __typename: 'Event', readonly startDate: string | null, readonly name: string, readonly id: string }
            | { readonly __typename: 'FundingSource', readonly name: string, readonly id: string }
            | { readonly __typename: 'GovernmentRegion', readonly name: string, readonly id: string }
            | { readonly __typename: 'Grant', readonly name: string, readonly id: string, readonly ceiling: { readonly amount: string, readonly currency: string } | null, readonly amountAwarded: { readonly amount: string, readonly currency: string } | null }
            | { readonly __typename: 'Ministry', readonly name: string, readonly id: string }
            | { readonly __typename: 'Municipality', readonly name: string, readonly id: string, readonly population: { readonly value: string, readonly observedOn: string | null } | null }
            | { readonly __typename: 'Person', readonly name: string, readonly id: string }
            | { readonly __typename: 'Project', readonly name: string, readonly id: string }
            | { readonly __typename: 'State', readonly name: string, readonly id: string }
            | { readonly __typename: 'Topic', readonly name: string, readonly id: string }
            | { readonly __typename: 'University', readonly name: string, readonly id: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly names?: ReadonlyArray<{ readonly value: string, readonly label: NameLabel, readonly language: Language | null, readonly validFrom: string | null, readonly validTo: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }>, readonly identifiers?: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string, readonly url: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }>, readonly evidence?: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }>, readonly observations?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly measure: Measure, readonly value: string, readonly unit: string, readonly qualifier: Qualifier, readonly observedOn: string | null, readonly periodFrom: string | null, readonly periodTo: string | null, readonly basis: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> } }
    | { readonly __typename: 'Municipality', readonly id: string }
    | { readonly __typename: 'Observation', readonly id: string }
    | { readonly __typename: 'Person', readonly id: string }
    | { readonly __typename: 'Project', readonly id: string }
    | { readonly __typename: 'Source', readonly id: string }
    | { readonly __typename: 'State', readonly id: string }
    | { readonly __typename: 'Topic', readonly id: string }
    | { readonly __typename: 'University', readonly id: string, readonly uri?: string, readonly name?: string, readonly description?: string | null, readonly validFrom?: string | null, readonly validTo?: string | null, readonly unitOf?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node:
            | { readonly __typename: 'Administration', readonly name: string, readonly id: string }
            | { readonly __typename: 'Agency', readonly name: string, readonly id: string }
            | { readonly __typename: 'Association', readonly name: string, readonly id: string }
            | { readonly __typename: 'Centre', readonly name: string, readonly id: string }
            | { readonly __typename: 'Ministry', readonly name: string, readonly id: string }
            | { readonly __typename: 'University', readonly name: string, readonly id: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly units?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node:
            | { readonly __typename: 'Administration', readonly name: string, readonly id: string }
            | { readonly __typename: 'Agency', readonly name: string, readonly id: string }
            | { readonly __typename: 'Association', readonly name: string, readonly id: string }
            | { readonly __typename: 'Centre', readonly name: string, readonly id: string }
            | { readonly __typename: 'Ministry', readonly name: string, readonly id: string }
            | { readonly __typename: 'University', readonly name: string, readonly id: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly members?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly detail: string | null, readonly node: { readonly __typename: 'Person', readonly name: string, readonly id: string }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly leadsProjects?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly detail: string | null, readonly node: { readonly __typename: 'Project', readonly name: string, readonly id: string }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly participatesIn?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly participation: ParticipationRole, readonly jointlyWith: ReadonlyArray<
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
          >, readonly node: { readonly __typename: 'Project', readonly name: string, readonly id: string }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly managedFunding?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly detail: string | null, readonly node: { readonly __typename: 'FundingSource', readonly name: string, readonly id: string }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly funding?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node: { readonly __typename: 'FundingSource', readonly name: string, readonly id: string }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly grantsReceived?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node: { readonly __typename: 'Grant', readonly name: string, readonly id: string, readonly ceiling: { readonly amount: string, readonly currency: string } | null, readonly amountAwarded: { readonly amount: string, readonly currency: string } | null }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly grantsAwarded?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node: { readonly __typename: 'Grant', readonly name: string, readonly id: string, readonly ceiling: { readonly amount: string, readonly currency: string } | null, readonly amountAwarded: { readonly amount: string, readonly currency: string } | null }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly supportedByGrants?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node: { readonly __typename: 'Grant', readonly name: string, readonly id: string, readonly ceiling: { readonly amount: string, readonly currency: string } | null, readonly amountAwarded: { readonly amount: string, readonly currency: string } | null }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly hostedEvents?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node: { readonly __typename: 'Event', readonly startDate: string | null, readonly name: string, readonly id: string }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly attendances?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly detail: string | null, readonly node: { readonly __typename: 'Event', readonly startDate: string | null, readonly name: string, readonly id: string }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly predecessors?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node:
            | { readonly __typename: 'Administration', readonly name: string, readonly id: string }
            | { readonly __typename: 'Agency', readonly name: string, readonly id: string }
            | { readonly __typename: 'Association', readonly name: string, readonly id: string }
            | { readonly __typename: 'Centre', readonly name: string, readonly id: string }
            | { readonly __typename: 'Contribution', readonly name: string, readonly id: string, readonly speakers: { readonly edges: ReadonlyArray<{ readonly capacity: string | null, readonly node: { readonly __typename: 'Person', readonly name: string, readonly id: string } }> } }
            | { readonly __typename: 'District', readonly name: string, readonly id: string, readonly population: { readonly value: string, readonly observedOn: string | null } | null }
            | { readonly __typename: 'Event', readonly startDate: string | null, readonly name: string, readonly id: string }
            | { readonly __typename: 'FundingSource', readonly name: string, readonly id: string }
            | { readonly __typename: 'GovernmentRegion', readonly name: string, readonly id: string }
            | { readonly __typename: 'Grant', readonly name: string, readonly id: string, readonly ceiling: { readonly amount: string, readonly currency: string } | null, readonly amountAwarded: { readonly amount: string, readonly currency: string } | null }
            | { readonly __typename: 'Ministry', readonly name: string, readonly id: string }
            | { readonly __typename: 'Municipality', readonly name: string, readonly id: string, readonly population: { readonly value: string, readonly observedOn: string | null } | null }
            | { readonly __typename: 'Person', readonly name: string, readonly id: string }
            | { readonly __typename: 'Project', readonly name: string, readonly id: string }
            | { readonly __typename: 'State', readonly name: string, readonly id: string }
            | { readonly __typename: 'Topic', readonly name: string, readonly id: string }
            | { readonly __typename: 'University', readonly name: string, readonly id: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly successors?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node:
            | { readonly __typename: 'Administration', readonly name: string, readonly id: string }
            | { readonly __typename: 'Agency', readonly name: string, readonly id: string }
            | { readonly __typename: 'Association', readonly name: string, readonly id: string }
            | { readonly __typename: 'Centre', readonly name: string, readonly id: string }
            | { readonly __typename: 'Contribution', readonly name: string, readonly id: string, readonly speakers: { readonly edges: ReadonlyArray<{ readonly capacity: string | null, readonly node: { readonly __typename: 'Person', readonly name: string, readonly id: string } }> } }
            | { readonly __typename: 'District', readonly name: string, readonly id: string, readonly population: { readonly value: string, readonly observedOn: string | null } | null }
            | { readonly __typename: 'Event', readonly startDate: string | null, readonly name: string, readonly id: string }
            | { readonly __typename: 'FundingSource', readonly name: string, readonly id: string }
            | { readonly __typename: 'GovernmentRegion', readonly name: string, readonly id: string }
            | { readonly __typename: 'Grant', readonly name: string, readonly id: string, readonly ceiling: { readonly amount: string, readonly currency: string } | null, readonly amountAwarded: { readonly amount: string, readonly currency: string } | null }
            | { readonly __typename: 'Ministry', readonly name: string, readonly id: string }
            | { readonly __typename: 'Municipality', readonly name: string, readonly id: string, readonly population: { readonly value: string, readonly observedOn: string | null } | null }
            | { readonly __typename: 'Person', readonly name: string, readonly id: string }
            | { readonly __typename: 'Project', readonly name: string, readonly id: string }
            | { readonly __typename: 'State', readonly name: string, readonly id: string }
            | { readonly __typename: 'Topic', readonly name: string, readonly id: string }
            | { readonly __typename: 'University', readonly name: string, readonly id: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly names?: ReadonlyArray<{ readonly value: string, readonly label: NameLabel, readonly language: Language | null, readonly validFrom: string | null, readonly validTo: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }>, readonly identifiers?: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string, readonly url: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }>, readonly evidence?: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }>, readonly observations?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly measure: Measure, readonly value: string, readonly unit: string, readonly qualifier: Qualifier, readonly observedOn: string | null, readonly periodFrom: string | null, readonly periodTo: string | null, readonly basis: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> } }
   | null, readonly contradictions?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: ContradictionKind, readonly measure: Measure | null, readonly explanation: string, readonly subject:
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

type OtherEnd_Administration_Fragment = { readonly __typename: 'Administration', readonly name: string, readonly id: string };

type OtherEnd_Agency_Fragment = { readonly __typename: 'Agency', readonly name: string, readonly id: string };

type OtherEnd_Association_Fragment = { readonly __typename: 'Association', readonly name: string, readonly id: string };

type OtherEnd_Centre_Fragment = { readonly __typename: 'Centre', readonly name: string, readonly id: string };

type OtherEnd_Contribution_Fragment = { readonly __typename: 'Contribution', readonly name: string, readonly id: string, readonly speakers: { readonly edges: ReadonlyArray<{ readonly capacity: string | null, readonly node: { readonly __typename: 'Person', readonly name: string, readonly id: string } }> } };

type OtherEnd_District_Fragment = { readonly __typename: 'District', readonly name: string, readonly id: string, readonly population: { readonly value: string, readonly observedOn: string | null } | null };

type OtherEnd_EligibilityRule_Fragment = { readonly __typename: 'EligibilityRule', readonly id: string };

type OtherEnd_Event_Fragment = { readonly __typename: 'Event', readonly startDate: string | null, readonly name: string, readonly id: string };

type OtherEnd_Evidence_Fragment = { readonly __typename: 'Evidence', readonly id: string };

type OtherEnd_FundingSource_Fragment = { readonly __typename: 'FundingSource', readonly name: string, readonly id: string };

type OtherEnd_GovernmentRegion_Fragment = { readonly __typename: 'GovernmentRegion', readonly name: string, readonly id: string };

type OtherEnd_Grant_Fragment = { readonly __typename: 'Grant', readonly name: string, readonly id: string, readonly ceiling: { readonly amount: string, readonly currency: string } | null, readonly amountAwarded: { readonly amount: string, readonly currency: string } | null };

type OtherEnd_Ministry_Fragment = { readonly __typename: 'Ministry', readonly name: string, readonly id: string };

type OtherEnd_Municipality_Fragment = { readonly __typename: 'Municipality', readonly name: string, readonly id: string, readonly population: { readonly value: string, readonly observedOn: string | null } | null };

type OtherEnd_Observation_Fragment = { readonly __typename: 'Observation', readonly id: string };

type OtherEnd_Person_Fragment = { readonly __typename: 'Person', readonly name: string, readonly id: string };

type OtherEnd_Project_Fragment = { readonly __typename: 'Project', readonly name: string, readonly id: string };

type OtherEnd_Source_Fragment = { readonly __typename: 'Source', readonly id: string };

type OtherEnd_State_Fragment = { readonly __typename: 'State', readonly name: string, readonly id: string };

type OtherEnd_Topic_Fragment = { readonly __typename: 'Topic', readonly name: string, readonly id: string };

type OtherEnd_University_Fragment = { readonly __typename: 'University', readonly name: string, readonly id: string };

export type OtherEndFragment =
  | OtherEnd_Administration_Fragment
  | OtherEnd_Agency_Fragment
  | OtherEnd_Association_Fragment
  | OtherEnd_Centre_Fragment
  | OtherEnd_Contribution_Fragment
  | OtherEnd_District_Fragment
  | OtherEnd_EligibilityRule_Fragment
  | OtherEnd_Event_Fragment
  | OtherEnd_Evidence_Fragment
  | OtherEnd_FundingSource_Fragment
  | OtherEnd_GovernmentRegion_Fragment
  | OtherEnd_Grant_Fragment
  | OtherEnd_Ministry_Fragment
  | OtherEnd_Municipality_Fragment
  | OtherEnd_Observation_Fragment
  | OtherEnd_Person_Fragment
  | OtherEnd_Project_Fragment
  | OtherEnd_Source_Fragment
  | OtherEnd_State_Fragment
  | OtherEnd_Topic_Fragment
  | OtherEnd_University_Fragment
;

export type PersonPageQueryVariables = Exact<{
  id: string | number;
  asOf: string;
  recorded?: string | null | undefined;
  language: Language;
  validity?: Validity;
  first?: number;
  after?: string | null | undefined;
  whole?: boolean;
  memberships?: boolean;
  contributions?: boolean;
  attendances?: boolean;
}>;


export type PersonPageQuery = { readonly node:
    | { readonly __typename: 'Administration', readonly id: string }
    | { readonly __typename: 'Agency', readonly id: string }
    | { readonly __typename: 'Association', readonly id: string }
    | { readonly __typename: 'Centre', readonly id: string }
    | { readonly __typename: 'Contribution', readonly id: string }
    | { readonly __typename: 'District', readonly id: string }
    | { readonly __typename: 'EligibilityRule', readonly id: string }
    | { readonly __typename: 'Event', readonly id: string }
    | { readonly __typename: 'Evidence', readonly id: string }
    | { readonly __typename: 'FundingSource', readonly id: string }
    | { readonly __typename: 'GovernmentRegion', readonly id: string }
    | { readonly __typename: 'Grant', readonly id: string }
    | { readonly __typename: 'Ministry', readonly id: string }
    | { readonly __typename: 'Municipality', readonly id: string }
    | { readonly __typename: 'Observation', readonly id: string }
    | { readonly __typename: 'Person', readonly id: string, readonly uri?: string, readonly name?: string, readonly description?: string | null, readonly validFrom?: string | null, readonly validTo?: string | null, readonly memberships?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly detail: string | null, readonly node:
            | { readonly __typename: 'Administration', readonly name: string, readonly id: string }
            | { readonly __typename: 'Agency', readonly name: string, readonly id: string }
            | { readonly __typename: 'Association', readonly name: string, readonly id: string }
            | { readonly __typename: 'Centre', readonly name: string, readonly id: string }
            | { readonly __typename: 'Ministry', readonly name: string, readonly id: string }
            | { readonly __typename: 'University', readonly name: string, readonly id: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly contributions?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly detail: string | null, readonly node: { readonly __typename: 'Contribution', readonly name: string, readonly id: string, readonly speakers: { readonly edges: ReadonlyArray<{ readonly capacity: string | null, readonly node: { readonly __typename: 'Person', readonly name: string, readonly id: string } }> } }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly attendances?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly detail: string | null, readonly node: { readonly __typename: 'Event', readonly startDate: string | null, readonly name: string, readonly id: string }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly names?: ReadonlyArray<{ readonly value: string, readonly label: NameLabel, readonly language: Language | null, readonly validFrom: string | null, readonly validTo: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }>, readonly identifiers?: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string, readonly url: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }>, readonly evidence?: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }>, readonly observations?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly measure: Measure, readonly value: string, readonly unit: string, readonly qualifier: Qualifier, readonly observedOn: string | null, readonly periodFrom: string | null, readonly periodTo: string | null, readonly basis: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> } }
    | { readonly __typename: 'Project', readonly id: string }
    | { readonly __typename: 'Source', readonly id: string }
    | { readonly __typename: 'State', readonly id: string }
    | { readonly __typename: 'Topic', readonly id: string }
    | { readonly __typename: 'University', readonly id: string }
   | null, readonly contradictions?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: ContradictionKind, readonly measure: Measure | null, readonly explanation: string, readonly subject:
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

export type ProjectPageQueryVariables = Exact<{
  id: string | number;
  asOf: string;
  recorded?: string | null | undefined;
  language: Language;
  validity?: Validity;
  first?: number;
  after?: string | null | undefined;
  whole?: boolean;
  leaders?: boolean;
  participants?: boolean;
  funding?: boolean;
  grants?: boolean;
  contributions?: boolean;
  topics?: boolean;
}>;


export type ProjectPageQuery = { readonly node:
    | { readonly __typename: 'Administration', readonly id: string }
    | { readonly __typename: 'Agency', readonly id: string }
    | { readonly __typename: 'Association', readonly id: string }
    | { readonly __typename: 'Centre', readonly id: string }
    | { readonly __typename: 'Contribution', readonly id: string }
    | { readonly __typename: 'District', readonly id: string }
    | { readonly __typename: 'EligibilityRule', readonly id: string }
    | { readonly __typename: 'Event', readonly id: string }
    | { readonly __typename: 'Evidence', readonly id: string }
    | { readonly __typename: 'FundingSource', readonly id: string }
    | { readonly __typename: 'GovernmentRegion', readonly id: string }
    | { readonly __typename: 'Grant', readonly id: string }
    | { readonly __typename: 'Ministry', readonly id: string }
    | { readonly __typename: 'Municipality', readonly id: string }
    | { readonly __typename: 'Observation', readonly id: string }
    | { readonly __typename: 'Person', readonly id: string }
    | { readonly __typename: 'Project', readonly startDate: string | null, readonly endDate: string | null, readonly status: FactStatus, readonly ownShare: string | null, readonly id: string, readonly uri?: string, readonly name?: string, readonly description?: string | null, readonly validFrom?: string | null, readonly validTo?: string | null, readonly ceilingPerParticipant: { readonly amount: string, readonly currency: string } | null, readonly eligibilityRule: { readonly id: string, readonly populationBelow: number | null, readonly populationAtLeast: number | null, readonly consortiumAllowed: boolean | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> } | null, readonly leaders?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly detail: string | null, readonly node:
            | { readonly __typename: 'Administration', readonly name: string, readonly id: string }
            | { readonly __typename: 'Agency', readonly name: string, readonly id: string }
            | { readonly __typename: 'Association', readonly name: string, readonly id: string }
            | { readonly __typename: 'Centre', readonly name: string, readonly id: string }
            | { readonly __typename: 'Ministry', readonly name: string, readonly id: string }
            | { readonly __typename: 'University', readonly name: string, readonly id: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly participants?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly participation: ParticipationRole, readonly jointlyWith: ReadonlyArray<
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
          >, readonly node:
            | { readonly __typename: 'Administration', readonly name: string, readonly id: string }
            | { readonly __typename: 'Agency', readonly name: string, readonly id: string }
            | { readonly __typename: 'Association', readonly name: string, readonly id: string }
            | { readonly __typename: 'Centre', readonly name: string, readonly id: string }
            | { readonly __typename: 'Contribution', readonly name: string, readonly id: string, readonly speakers: { readonly edges: ReadonlyArray<{ readonly capacity: string | null, readonly node: { readonly __typename: 'Person', readonly name: string, readonly id: string } }> } }
            | { readonly __typename: 'District', readonly name: string, readonly id: string, readonly population: { readonly value: string, readonly observedOn: string | null } | null }
            | { readonly __typename: 'Event', readonly startDate: string | null, readonly name: string, readonly id: string }
            | { readonly __typename: 'FundingSource', readonly name: string, readonly id: string }
            | { readonly __typename: 'GovernmentRegion', readonly name: string, readonly id: string }
            | { readonly __typename: 'Grant', readonly name: string, readonly id: string, readonly ceiling: { readonly amount: string, readonly currency: string } | null, readonly amountAwarded: { readonly amount: string, readonly currency: string } | null }
            | { readonly __typename: 'Ministry', readonly name: string, readonly id: string }
            | { readonly __typename: 'Municipality', readonly name: string, readonly id: string, readonly population: { readonly value: string, readonly observedOn: string | null } | null }
            | { readonly __typename: 'Person', readonly name: string, readonly id: string }
            | { readonly __typename: 'Project', readonly name: string, readonly id: string }
            | { readonly __typename: 'State', readonly name: string, readonly id: string }
            | { readonly __typename: 'Topic', readonly name: string, readonly id: string }
            | { readonly __typename: 'University', readonly name: string, readonly id: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly funding?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node: { readonly __typename: 'FundingSource', readonly name: string, readonly id: string }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly grants?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node: { readonly __typename: 'Grant', readonly name: string, readonly id: string, readonly ceiling: { readonly amount: string, readonly currency: string } | null, readonly amountAwarded: { readonly amount: string, readonly currency: string } | null }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly contributions?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node: { readonly __typename: 'Contribution', readonly name: string, readonly id: string, readonly speakers: { readonly edges: ReadonlyArray<{ readonly capacity: string | null, readonly node: { readonly __typename: 'Person', readonly name: string, readonly id: string } }> } }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly topics?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node: { readonly __typename: 'Topic', readonly name: string, readonly id: string }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly names?: ReadonlyArray<{ readonly value: string, readonly label: NameLabel, readonly language: Language | null, readonly validFrom: string | null, readonly validTo: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }>, readonly identifiers?: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string, readonly url: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }>, readonly evidence?: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }>, readonly observations?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly measure: Measure, readonly value: string, readonly unit: string, readonly qualifier: Qualifier, readonly observedOn: string | null, readonly periodFrom: string | null, readonly periodTo: string | null, readonly basis: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> } }
    | { readonly __typename: 'Source', readonly id: string }
    | { readonly __typename: 'State', readonly id: string }
    | { readonly __typename: 'Topic', readonly id: string }
    | { readonly __typename: 'University', readonly id: string }
   | null, readonly contradictions?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: ContradictionKind, readonly measure: Measure | null, readonly explanation: string, readonly subject:
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

export type TerritoryPageQueryVariables = Exact<{
  id: string | number;
  asOf: string;
  recorded?: string | null | undefined;
  language: Language;
  validity?: Validity;
  first?: number;
  after?: string | null | undefined;
  whole?: boolean;
  partOf?: boolean;
  parts?: boolean;
  administeredBy?: boolean;
  participatesIn?: boolean;
  events?: boolean;
  predecessors?: boolean;
  successors?: boolean;
}>;


export type TerritoryPageQuery = { readonly node:
    | { readonly __typename: 'Administration', readonly id: string }
    | { readonly __typename: 'Agency', readonly id: string }
    | { readonly __typename: 'Association', readonly id: string }
    | { readonly __typename: 'Centre', readonly id: string }
    | { readonly __typename: 'Contribution', readonly id: string }
    | { readonly __typename: 'District', readonly ags: string | null, readonly id: string, readonly uri?: string, readonly name?: string, readonly description?: string | null, readonly validFrom?: string | null, readonly validTo?: string | null, readonly population: { readonly id: string, readonly measure: Measure, readonly value: string, readonly unit: string, readonly qualifier: Qualifier, readonly observedOn: string | null, readonly periodFrom: string | null, readonly periodTo: string | null, readonly basis: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> } | null, readonly administration: { readonly __typename: 'Administration', readonly name: string, readonly id: string } | null, readonly partOf?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node:
            | { readonly __typename: 'District', readonly name: string, readonly id: string, readonly population: { readonly value: string, readonly observedOn: string | null } | null }
            | { readonly __typename: 'GovernmentRegion', readonly name: string, readonly id: string }
            | { readonly __typename: 'Municipality', readonly name: string, readonly id: string, readonly population: { readonly value: string, readonly observedOn: string | null } | null }
            | { readonly __typename: 'State', readonly name: string, readonly id: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly parts?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node:
            | { readonly __typename: 'District', readonly name: string, readonly id: string, readonly population: { readonly value: string, readonly observedOn: string | null } | null }
            | { readonly __typename: 'GovernmentRegion', readonly name: string, readonly id: string }
            | { readonly __typename: 'Municipality', readonly name: string, readonly id: string, readonly population: { readonly value: string, readonly observedOn: string | null } | null }
            | { readonly __typename: 'State', readonly name: string, readonly id: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly administeredBy?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node: { readonly __typename: 'Administration', readonly name: string, readonly id: string }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly participatesIn?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly participation: ParticipationRole, readonly jointlyWith: ReadonlyArray<
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
          >, readonly node: { readonly __typename: 'Project', readonly name: string, readonly id: string }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly events?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly detail: string | null, readonly node: { readonly __typename: 'Event', readonly startDate: string | null, readonly name: string, readonly id: string }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly predecessors?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node:
            | { readonly __typename: 'Administration', readonly name: string, readonly id: string }
            | { readonly __typename: 'Agency', readonly name: string, readonly id: string }
            | { readonly __typename: 'Association', readonly name: string, readonly id: string }
            | { readonly __typename: 'Centre', readonly name: string, readonly id: string }
            | { readonly __typename: 'Contribution', readonly name: string, readonly id: string, readonly speakers: { readonly edges: ReadonlyArray<{ readonly capacity: string | null, readonly node: { readonly __typename: 'Person', readonly name: string, readonly id: string } }> } }
            | { readonly __typename: 'District', readonly name: string, readonly id: string, readonly population: { readonly value: string, readonly observedOn: string | null } | null }
            | { readonly __typename: 'Event', readonly startDate: string | null, readonly name: string, readonly id: string }
            | { readonly __typename: 'FundingSource', readonly name: string, readonly id: string }
            | { readonly __typename: 'GovernmentRegion', readonly name: string, readonly id: string }
            | { readonly __typename: 'Grant', readonly name: string, readonly id: string, readonly ceiling: { readonly amount: string, readonly currency: string } | null, readonly amountAwarded: { readonly amount: string, readonly currency: string } | null }
            | { readonly __typename: 'Ministry', readonly name: string, readonly id: string }
            | { readonly __typename: 'Municipality', readonly name: string, readonly id: string, readonly population: { readonly value: string, readonly observedOn: string | null } | null }
            | { readonly __typename: 'Person', readonly name: string, readonly id: string }
            | { readonly __typename: 'Project', readonly name: string, readonly id: string }
            | { readonly __typename: 'State', readonly name: string, readonly id: string }
            | { readonly __typename: 'Topic', readonly name: string, readonly id: string }
            | { readonly __typename: 'University', readonly name: string, readonly id: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly successors?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node:
            | { readonly __typename: 'Administration', readonly name: string, readonly id: string }
            | { readonly __typename: 'Agency', readonly name: string, readonly id: string }
            | { readonly __typename: 'Association', readonly name: string, readonly id: string }
            | { readonly __typename: 'Centre', readonly name: string, readonly id: string }
            | { readonly __typename: 'Contribution', readonly name: string, readonly id: string, readonly speakers: { readonly edges: ReadonlyArray<{ readonly capacity: string | null, readonly node: { readonly __typename: 'Person', readonly name: string, readonly id: string } }> } }
            | { readonly __typename: 'District', readonly name: string, readonly id: string, readonly population: { readonly value: string, readonly observedOn: string | null } | null }
            | { readonly __typename: 'Event', readonly startDate: string | null, readonly name: string, readonly id: string }
            | { readonly __typename: 'FundingSource', readonly name: string, readonly id: string }
            | { readonly __typename: 'GovernmentRegion', readonly name: string, readonly id: string }
            | { readonly __typename: 'Grant', readonly name: string, readonly id: string, readonly ceiling: { readonly amount: string, readonly currency: string } | null, readonly amountAwarded: { readonly amount: string, readonly currency: string } | null }
            | { readonly __typename: 'Ministry', readonly name: string, readonly id: string }
            | { readonly __typename: 'Municipality', readonly name: string, readonly id: string, readonly population: { readonly value: string, readonly observedOn: string | null } | null }
            | { readonly __typename: 'Person', readonly name: string, readonly id: string }
            | { readonly __typename: 'Project', readonly name: string, readonly id: string }
            | { readonly __typename: 'State', readonly name: string, readonly id: string }
            | { readonly __typename: 'Topic', readonly name: string, readonly id: string }
            | { readonly __typename: 'University', readonly name: string, readonly id: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly names?: ReadonlyArray<{ readonly value: string, readonly label: NameLabel, readonly language: Language | null, readonly validFrom: string | null, readonly validTo: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }>, readonly identifiers?: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string, readonly url: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }>, readonly evidence?: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }>, readonly observations?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly measure: Measure, readonly value: string, readonly unit: string, readonly qualifier: Qualifier, readonly observedOn: string | null, readonly periodFrom: string | null, readonly periodTo: string | null, readonly basis: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> } }
    | { readonly __typename: 'EligibilityRule', readonly id: string }
    | { readonly __typename: 'Event', readonly id: string }
    | { readonly __typename: 'Evidence', readonly id: string }
    | { readonly __typename: 'FundingSource', readonly id: string }
    | { readonly __typename: 'GovernmentRegion', readonly id: string, readonly uri?: string, readonly name?: string, readonly description?: string | null, readonly validFrom?: string | null, readonly validTo?: string | null, readonly population: { readonly id: string, readonly measure: Measure, readonly value: string, readonly unit: string, readonly qualifier: Qualifier, readonly observedOn: string | null, readonly periodFrom: string | null, readonly periodTo: string | null, readonly basis: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> } | null, readonly administration: { readonly __typename: 'Administration', readonly name: string, readonly id: string } | null, readonly partOf?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node:
            | { readonly __typename: 'District', readonly name: string, readonly id: string, readonly population: { readonly value: string, readonly observedOn: string | null } | null }
            | { readonly __typename: 'GovernmentRegion', readonly name: string, readonly id: string }
            | { readonly __typename: 'Municipality', readonly name: string, readonly id: string, readonly population: { readonly value: string, readonly observedOn: string | null } | null }
            | { readonly __typename: 'State', readonly name: string, readonly id: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly parts?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node:
            | { readonly __typename: 'District', readonly name: string, readonly id: string, readonly population: { readonly value: string, readonly observedOn: string | null } | null }
            | { readonly __typename: 'GovernmentRegion', readonly name: string, readonly id: string }
            | { readonly __typename: 'Municipality', readonly name: string, readonly id: string, readonly population: { readonly value: string, readonly observedOn: string | null } | null }
            | { readonly __typename: 'State', readonly name: string, readonly id: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly administeredBy?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node: { readonly __typename: 'Administration', readonly name: string, readonly id: string }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly participatesIn?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly participation: ParticipationRole, readonly jointlyWith: ReadonlyArray<
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
          >, readonly node: { readonly __typename: 'Project', readonly name: string, readonly id: string }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly events?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly detail: string | null, readonly node: { readonly __typename: 'Event', readonly startDate: string | null, readonly name: string, readonly id: string }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly predecessors?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node:
            | { readonly __typename: 'Administration', readonly name: string, readonly id: string }
            | { readonly __typename: 'Agency', readonly name: string, readonly id: string }
            | { readonly __typename: 'Association', readonly name: string, readonly id: string }
            | { readonly __typename: 'Centre', readonly name: string, readonly id: string }
            | { readonly __typename: 'Contribution', readonly name: string, readonly id: string, readonly speakers: { readonly edges: ReadonlyArray<{ readonly capacity: string | null, readonly node: { readonly __typename: 'Person', readonly name: string, readonly id: string } }> } }
            | { readonly __typename: 'District', readonly name: string, readonly id: string, readonly population: { readonly value: string, readonly observedOn: string | null } | null }
            | { readonly __typename: 'Event', readonly startDate: string | null, readonly name: string, readonly id: string }
            | { readonly __typename: 'FundingSource', readonly name: string, readonly id: string }
            | { readonly __typename: 'GovernmentRegion', readonly name: string, readonly id: string }
            | { readonly __typename: 'Grant', readonly name: string, readonly id: string, readonly ceiling: { readonly amount: string, readonly currency: string } | null, readonly amountAwarded: { readonly amount: string, readonly currency: string } | null }
            | { readonly __typename: 'Ministry', readonly name: string, readonly id: string }
            | { readonly __typename: 'Municipality', readonly name: string, readonly id: string, readonly population: { readonly value: string, readonly observedOn: string | null } | null }
            | { readonly __typename: 'Person', readonly name: string, readonly id: string }
            | { readonly __typename: 'Project', readonly name: string, readonly id: string }
            | { readonly __typename: 'State', readonly name: string, readonly id: string }
            | { readonly __typename: 'Topic', readonly name: string, readonly id: string }
            | { readonly __typename: 'University', readonly name: string, readonly id: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly successors?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node:
            | { readonly __typename: 'Administration', readonly name: string, readonly id: string }
            | { readonly __typename: 'Agency', readonly name: string, readonly id: string }
            | { readonly __typename: 'Association', readonly name: string, readonly id: string }
            | { readonly __typename: 'Centre', readonly name: string, readonly id: string }
            | { readonly __typename: 'Contribution', readonly name: string, readonly id: string, readonly speakers: { readonly edges: ReadonlyArray<{ readonly capacity: string | null, readonly node: { readonly __typename: 'Person', readonly name: string, readonly id: string } }> } }
            | { readonly __typename: 'District', readonly name: string, readonly id: string, readonly population: { readonly value: string, readonly observedOn: string | null } | null }
            | { readonly __typename: 'Event', readonly startDate: string | null, readonly name: string, readonly id: string }
            | { readonly __typename: 'FundingSource', readonly name: string, readonly id: string }
            | { readonly __typename: 'GovernmentRegion', readonly name: string, readonly id: string }
            | { readonly __typename: 'Grant', readonly name: string, readonly id: string, readonly ceiling: { readonly amount: string, readonly currency: string } | null, readonly amountAwarded: { readonly amount: string, readonly currency: string } | null }
            | { readonly __typename: 'Ministry', readonly name: string, readonly id: string }
            | { readonly __typename: 'Municipality', readonly name: string, readonly id: string, readonly population: { readonly value: string, readonly observedOn: string | null } | null }
            | { readonly __typename: 'Person', readonly name: string, readonly id: string }
            | { readonly __typename: 'Project', readonly name: string, readonly id: string }
            | { readonly __typename: 'State', readonly name: string, readonly id: string }
            | { readonly __typename: 'Topic', readonly name: string, readonly id: string }
            | { readonly __typename: 'University', readonly name: string, readonly id: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly names?: ReadonlyArray<{ readonly value: string, readonly label: NameLabel, readonly language: Language | null, readonly validFrom: string | null, readonly validTo: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }>, readonly identifiers?: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string, readonly url: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }>, readonly evidence?: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }>, readonly observations?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly measure: Measure, readonly value: string, readonly unit: string, readonly qualifier: Qualifier, readonly observedOn: string | null, readonly periodFrom: string | null, readonly periodTo: string | null, readonly basis: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> } }
    | { readonly __typename: 'Grant', readonly id: string }
    | { readonly __typename: 'Ministry', readonly id: string }
    | { readonly __typename: 'Municipality', readonly ags: string | null, readonly id: string, readonly uri?: string, readonly name?: string, readonly description?: string | null, readonly validFrom?: string | null, readonly validTo?: string | null, readonly municipalityKind: MunicipalityKind, readonly population: { readonly id: string, readonly measure: Measure, readonly value: string, readonly unit: string, readonly qualifier: Qualifier, readonly observedOn: string | null, readonly periodFrom: string | null, readonly periodTo: string | null, readonly basis: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> } | null, readonly administration: { readonly __typename: 'Administration', readonly name: string, readonly id: string } | null, readonly partOf?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node:
            | { readonly __typename: 'District', readonly name: string, readonly id: string, readonly population: { readonly value: string, readonly observedOn: string | null } | null }
            | { readonly __typename: 'GovernmentRegion', readonly name: string, readonly id: string }
            | { readonly __typename: 'Municipality', readonly name: string, readonly id: string, readonly population: { readonly value: string, readonly observedOn: string | null } | null }
            | { readonly __typename: 'State', readonly name: string, readonly id: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly parts?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node:
            | { readonly __typename: 'District', readonly name: string, readonly id: string, readonly population: { readonly value: string, readonly observedOn: string | null } | null }
            | { readonly __typename: 'GovernmentRegion', readonly name: string, readonly id: string }
            | { readonly __typename: 'Municipality', readonly name: string, readonly id: string, readonly population: { readonly value: string, readonly observedOn: string | null } | null }
            | { readonly __typename: 'State', readonly name: string, readonly id: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly administeredBy?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node: { readonly __typename: 'Administration', readonly name: string, readonly id: string }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly participatesIn?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly participation: ParticipationRole, readonly jointlyWith: ReadonlyArray<
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
          >, readonly node: { readonly __typename: 'Project', readonly name: string, readonly id: string }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly events?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly detail: string | null, readonly node: { readonly __typename: 'Event', readonly startDate: string | null, readonly name: string, readonly id: string }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly predecessors?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node:
            | { readonly __typename: 'Administration', readonly name: string, readonly id: string }
            | { readonly __typename: 'Agency', readonly name: string, readonly id: string }
            | { readonly __typename: 'Association', readonly name: string, readonly id: string }
            | { readonly __typename: 'Centre', readonly name: string, readonly id: string }
            | { readonly __typename: 'Contribution', readonly name: string, readonly id: string, readonly speakers: { readonly edges: ReadonlyArray<{ readonly capacity: string | null, readonly node: { readonly __typename: 'Person', readonly name: string, readonly id: string } }> } }
            | { readonly __typename: 'District', readonly name: string, readonly id: string, readonly population: { readonly value: string, readonly observedOn: string | null } | null }
            | { readonly __typename: 'Event', readonly startDate: string | null, readonly name: string, readonly id: string }
            | { readonly __typename: 'FundingSource', readonly name: string, readonly id: string }
            | { readonly __typename: 'GovernmentRegion', readonly name: string, readonly id: string }
            | { readonly __typename: 'Grant', readonly name: string, readonly id: string, readonly ceiling: { readonly amount: string, readonly currency: string } | null, readonly amountAwarded: { readonly amount: string, readonly currency: string } | null }
            | { readonly __typename: 'Ministry', readonly name: string, readonly id: string }
            | { readonly __typename: 'Municipality', readonly name: string, readonly id: string, readonly population: { readonly value: string, readonly observedOn: string | null } | null }
            | { readonly __typename: 'Person', readonly name: string, readonly id: string }
            | { readonly __typename: 'Project', readonly name: string, readonly id: string }
            | { readonly __typename: 'State', readonly name: string, readonly id: string }
            | { readonly __typename: 'Topic', readonly name: string, readonly id: string }
            | { readonly __typename: 'University', readonly name: string, readonly id: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly successors?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node:
            | { readonly __typename: 'Administration', readonly name: string, readonly id: string }
            | { readonly __typename: 'Agency', readonly name: string, readonly id: string }
            | { readonly __typename: 'Association', readonly name: string, readonly id: string }
            | { readonly __typename: 'Centre', readonly name: string, readonly id: string }
            | { readonly __typename: 'Contribution', readonly name: string, readonly id: string, readonly speakers: { readonly edges: ReadonlyArray<{ readonly capacity: string | null, readonly node: { readonly __typename: 'Person', readonly name: string, readonly id: string } }> } }
            | { readonly __typename: 'District', readonly name: string, readonly id: string, readonly population: { readonly value: string, readonly observedOn: string | null } | null }
            | { readonly __typename: 'Event', readonly startDate: string | null, readonly name: string, readonly id: string }
            | { readonly __typename: 'FundingSource', readonly name: string, readonly id: string }
            | { readonly __typename: 'GovernmentRegion', readonly name: string, readonly id: string }
            | { readonly __typename: 'Grant', readonly name: string, readonly id: string, readonly ceiling: { readonly amount: string, readonly currency: string } | null, readonly amountAwarded: { readonly amount: string, readonly currency: string } | null }
            | { readonly __typename: 'Ministry', readonly name: string, readonly id: string }
            | { readonly __typename: 'Municipality', readonly name: string, readonly id: string, readonly population: { readonly value: string, readonly observedOn: string | null } | null }
            | { readonly __typename: 'Person', readonly name: string, readonly id: string }
            | { readonly __typename: 'Project', readonly name: string, readonly id: string }
            | { readonly __typename: 'State', readonly name: string, readonly id: string }
            | { readonly __typename: 'Topic', readonly name: string, readonly id: string }
            | { readonly __typename: 'University', readonly name: string, readonly id: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly location: { readonly latitude: number, readonly longitude: number } | null, readonly district: { readonly __typename: 'District', readonly name: string, readonly id: string } | null, readonly names?: ReadonlyArray<{ readonly value: string, readonly label: NameLabel, readonly language: Language | null, readonly validFrom: string | null, readonly validTo: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }>, readonly identifiers?: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string, readonly url: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }>, readonly evidence?: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }>, readonly observations?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly measure: Measure, readonly value: string, readonly unit: string, readonly qualifier: Qualifier, readonly observedOn: string | null, readonly periodFrom: string | null, readonly periodTo: string | null, readonly basis: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> } }
    | { readonly __typename: 'Observation', readonly id: string }
    | { readonly __typename: 'Person', readonly id: string }
    | { readonly __typename: 'Project', readonly id: string }
    | { readonly __typename: 'Source', readonly id: string }
    | { readonly __typename: 'State', readonly id: string, readonly uri?: string, readonly name?: string, readonly description?: string | null, readonly validFrom?: string | null, readonly validTo?: string | null, readonly population: { readonly id: string, readonly measure: Measure, readonly value: string, readonly unit: string, readonly qualifier: Qualifier, readonly observedOn: string | null, readonly periodFrom: string | null, readonly periodTo: string | null, readonly basis: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> } | null, readonly administration: { readonly __typename: 'Administration', readonly name: string, readonly id: string } | null, readonly partOf?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node:
            | { readonly __typename: 'District', readonly name: string, readonly id: string, readonly population: { readonly value: string, readonly observedOn: string | null } | null }
            | { readonly __typename: 'GovernmentRegion', readonly name: string, readonly id: string }
            | { readonly __typename: 'Municipality', readonly name: string, readonly id: string, readonly population: { readonly value: string, readonly observedOn: string | null } | null }
            | { readonly __typename: 'State', readonly name: string, readonly id: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly parts?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node:
            | { readonly __typename: 'District', readonly name: string, readonly id: string, readonly population: { readonly value: string, readonly observedOn: string | null } | null }
            | { readonly __typename: 'GovernmentRegion', readonly name: string, readonly id: string }
            | { readonly __typename: 'Municipality', readonly name: string, readonly id: string, readonly population: { readonly value: string, readonly observedOn: string | null } | null }
            | { readonly __typename: 'State', readonly name: string, readonly id: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly administeredBy?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node: { readonly __typename: 'Administration', readonly name: string, readonly id: string }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly participatesIn?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly participation: ParticipationRole, readonly jointlyWith: ReadonlyArray<
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
          >, readonly node: { readonly __typename: 'Project', readonly name: string, readonly id: string }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly events?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly detail: string | null, readonly node: { readonly __typename: 'Event', readonly startDate: string | null, readonly name: string, readonly id: string }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly predecessors?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node:
            | { readonly __typename: 'Administration', readonly name: string, readonly id: string }
            | { readonly __typename: 'Agency', readonly name: string, readonly id: string }
            | { readonly __typename: 'Association', readonly name: string, readonly id: string }
            | { readonly __typename: 'Centre', readonly name: string, readonly id: string }
            | { readonly __typename: 'Contribution', readonly name: string, readonly id: string, readonly speakers: { readonly edges: ReadonlyArray<{ readonly capacity: string | null, readonly node: { readonly __typename: 'Person', readonly name: string, readonly id: string } }> } }
            | { readonly __typename: 'District', readonly name: string, readonly id: string, readonly population: { readonly value: string, readonly observedOn: string | null } | null }
            | { readonly __typename: 'Event', readonly startDate: string | null, readonly name: string, readonly id: string }
            | { readonly __typename: 'FundingSource', readonly name: string, readonly id: string }
            | { readonly __typename: 'GovernmentRegion', readonly name: string, readonly id: string }
            | { readonly __typename: 'Grant', readonly name: string, readonly id: string, readonly ceiling: { readonly amount: string, readonly currency: string } | null, readonly amountAwarded: { readonly amount: string, readonly currency: string } | null }
            | { readonly __typename: 'Ministry', readonly name: string, readonly id: string }
            | { readonly __typename: 'Municipality', readonly name: string, readonly id: string, readonly population: { readonly value: string, readonly observedOn: string | null } | null }
            | { readonly __typename: 'Person', readonly name: string, readonly id: string }
            | { readonly __typename: 'Project', readonly name: string, readonly id: string }
            | { readonly __typename: 'State', readonly name: string, readonly id: string }
            | { readonly __typename: 'Topic', readonly name: string, readonly id: string }
            | { readonly __typename: 'University', readonly name: string, readonly id: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly successors?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node:
            | { readonly __typename: 'Administration', readonly name: string, readonly id: string }
            | { readonly __typename: 'Agency', readonly name: string, readonly id: string }
            | { readonly __typename: 'Association', readonly name: string, readonly id: string }
            | { readonly __typename: 'Centre', readonly name: string, readonly id: string }
            | { readonly __typename: 'Contribution', readonly name: string, readonly id: string, readonly speakers: { readonly edges: ReadonlyArray<{ readonly capacity: string | null, readonly node: { readonly __typename: 'Person', readonly name: string, readonly id: string } }> } }
            | { readonly __typename: 'District', readonly name: string, readonly id: string, readonly population: { readonly value: string, readonly observedOn: string | null } | null }
            | { readonly __typename: 'Event', readonly startDate: string | null, readonly name: string, readonly id: string }
            | { readonly __typename: 'FundingSource', readonly name: string, readonly id: string }
            | { readonly __typename: 'GovernmentRegion', readonly name: string, readonly id: string }
            | { readonly __typename: 'Grant', readonly name: string, readonly id: string, readonly ceiling: { readonly amount: string, readonly currency: string } | null, readonly amountAwarded: { readonly amount: string, readonly currency: string } | null }
            | { readonly __typename: 'Ministry', readonly name: string, readonly id: string }
            | { readonly __typename: 'Municipality', readonly name: string, readonly id: string, readonly population: { readonly value: string, readonly observedOn: string | null } | null }
            | { readonly __typename: 'Person', readonly name: string, readonly id: string }
            | { readonly __typename: 'Project', readonly name: string, readonly id: string }
            | { readonly __typename: 'State', readonly name: string, readonly id: string }
            | { readonly __typename: 'Topic', readonly name: string, readonly id: string }
            | { readonly __typename: 'University', readonly name: string, readonly id: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly names?: ReadonlyArray<{ readonly value: string, readonly label: NameLabel, readonly language: Language | null, readonly validFrom: string | null, readonly validTo: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }>, readonly identifiers?: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string, readonly url: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }>, readonly evidence?: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }>, readonly observations?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly measure: Measure, readonly value: string, readonly unit: string, readonly qualifier: Qualifier, readonly observedOn: string | null, readonly periodFrom: string | null, readonly periodTo: string | null, readonly basis: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> } }
    | { readonly __typename: 'Topic', readonly id: string }
    | { readonly __typename: 'University', readonly id: string }
   | null, readonly contradictions?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: ContradictionKind, readonly measure: Measure | null, readonly explanation: string, readonly subject:
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

type ThingHead_Administration_Fragment = { readonly uri: string, readonly name: string, readonly description: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly names: ReadonlyArray<{ readonly value: string, readonly label: NameLabel, readonly language: Language | null, readonly validFrom: string | null, readonly validTo: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }>, readonly identifiers: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string, readonly url: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }>, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }>, readonly observations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly measure: Measure, readonly value: string, readonly unit: string, readonly qualifier: Qualifier, readonly observedOn: string | null, readonly periodFrom: string | null, readonly periodTo: string | null, readonly basis: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> } };

type ThingHead_Agency_Fragment = { readonly uri: string, readonly name: string, readonly description: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly names: ReadonlyArray<{ readonly value: string, readonly label: NameLabel, readonly language: Language | null, readonly validFrom: string | null, readonly validTo: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }>, readonly identifiers: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string, readonly url: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }>, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }>, readonly observations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly measure: Measure, readonly value: string, readonly unit: string, readonly qualifier: Qualifier, readonly observedOn: string | null, readonly periodFrom: string | null, readonly periodTo: string | null, readonly basis: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> } };

type ThingHead_Association_Fragment = { readonly uri: string, readonly name: string, readonly description: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly names: ReadonlyArray<{ readonly value: string, readonly label: NameLabel, readonly language: Language | null, readonly validFrom: string | null, readonly validTo: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }>, readonly identifiers: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string, readonly url: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }>, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }>, readonly observations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly measure: Measure, readonly value: string, readonly unit: string, readonly qualifier: Qualifier, readonly observedOn: string | null, readonly periodFrom: string | null, readonly periodTo: string | null, readonly basis: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> } };

type ThingHead_Centre_Fragment = { readonly uri: string, readonly name: string, readonly description: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly names: ReadonlyArray<{ readonly value: string, readonly label: NameLabel, readonly language: Language | null, readonly validFrom: string | null, readonly validTo: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }>, readonly identifiers: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string, readonly url: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }>, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }>, readonly observations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly measure: Measure, readonly value: string, readonly unit: string, readonly qualifier: Qualifier, readonly observedOn: string | null, readonly periodFrom: string | null, readonly periodTo: string | null, readonly basis: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> } };

type ThingHead_Contribution_Fragment = { readonly uri: string, readonly name: string, readonly description: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly names: ReadonlyArray<{ readonly value: string, readonly label: NameLabel, readonly language: Language | null, readonly validFrom: string | null, readonly validTo: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }>, readonly identifiers: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string, readonly url: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }>, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }>, readonly observations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly measure: Measure, readonly value: string, readonly unit: string, readonly qualifier: Qualifier, readonly observedOn: string | null, readonly periodFrom: string | null, readonly periodTo: string | null, readonly basis: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> } };

type ThingHead_District_Fragment = { readonly uri: string, readonly name: string, readonly description: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly names: ReadonlyArray<{ readonly value: string, readonly label: NameLabel, readonly language: Language | null, readonly validFrom: string | null, readonly validTo: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }>, readonly identifiers: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string, readonly url: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }>, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }>, readonly observations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly measure: Measure, readonly value: string, readonly unit: string, readonly qualifier: Qualifier, readonly observedOn: string | null, readonly periodFrom: string | null, readonly periodTo: string | null, readonly basis: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> } };

type ThingHead_Event_Fragment = { readonly uri: string, readonly name: string, readonly description: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly names: ReadonlyArray<{ readonly value: string, readonly label: NameLabel, readonly language: Language | null, readonly validFrom: string | null, readonly validTo: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }>, readonly identifiers: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string, readonly url: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }>, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }>, readonly observations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly measure: Measure, readonly value: string, readonly unit: string, readonly qualifier: Qualifier, readonly observedOn: string | null, readonly periodFrom: string | null, readonly periodTo: string | null, readonly basis: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> } };

type ThingHead_FundingSource_Fragment = { readonly uri: string, readonly name: string, readonly description: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly names: ReadonlyArray<{ readonly value: string, readonly label: NameLabel, readonly language: Language | null, readonly validFrom: string | null, readonly validTo: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }>, readonly identifiers: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string, readonly url: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }>, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }>, readonly observations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly measure: Measure, readonly value: string, readonly unit: string, readonly qualifier: Qualifier, readonly observedOn: string | null, readonly periodFrom: string | null, readonly periodTo: string | null, readonly basis: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> } };

type ThingHead_GovernmentRegion_Fragment = { readonly uri: string, readonly name: string, readonly description: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly names: ReadonlyArray<{ readonly value: string, readonly label: NameLabel, readonly language: Language | null, readonly validFrom: string | null, readonly validTo: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }>, readonly identifiers: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string, readonly url: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }>, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }>, readonly observations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly measure: Measure, readonly value: string, readonly unit: string, readonly qualifier: Qualifier, readonly observedOn: string | null, readonly periodFrom: string | null, readonly periodTo: string | null, readonly basis: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> } };

type ThingHead_Grant_Fragment = { readonly uri: string, readonly name: string, readonly description: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly names: ReadonlyArray<{ readonly value: string, readonly label: NameLabel, readonly language: Language | null, readonly validFrom: string | null, readonly validTo: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }>, readonly identifiers: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string, readonly url: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }>, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }>, readonly observations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly measure: Measure, readonly value: string, readonly unit: string, readonly qualifier: Qualifier, readonly observedOn: string | null, readonly periodFrom: string | null, readonly periodTo: string | null, readonly basis: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> } };

type ThingHead_Ministry_Fragment = { readonly uri: string, readonly name: string, readonly description: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly names: ReadonlyArray<{ readonly value: string, readonly label: NameLabel, readonly language: Language | null, readonly validFrom: string | null, readonly validTo: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }>, readonly identifiers: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string, readonly url: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }>, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }>, readonly observations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly measure: Measure, readonly value: string, readonly unit: string, readonly qualifier: Qualifier, readonly observedOn: string | null, readonly periodFrom: string | null, readonly periodTo: string | null, readonly basis: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> } };

type ThingHead_Municipality_Fragment = { readonly uri: string, readonly name: string, readonly description: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly names: ReadonlyArray<{ readonly value: string, readonly label: NameLabel, readonly language: Language | null, readonly validFrom: string | null, readonly validTo: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }>, readonly identifiers: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string, readonly url: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }>, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }>, readonly observations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly measure: Measure, readonly value: string, readonly unit: string, readonly qualifier: Qualifier, readonly observedOn: string | null, readonly periodFrom: string | null, readonly periodTo: string | null, readonly basis: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> } };

type ThingHead_Person_Fragment = { readonly uri: string, readonly name: string, readonly description: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly names: ReadonlyArray<{ readonly value: string, readonly label: NameLabel, readonly language: Language | null, readonly validFrom: string | null, readonly validTo: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }>, readonly identifiers: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string, readonly url: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }>, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }>, readonly observations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly measure: Measure, readonly value: string, readonly unit: string, readonly qualifier: Qualifier, readonly observedOn: string | null, readonly periodFrom: string | null, readonly periodTo: string | null, readonly basis: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> } };

type ThingHead_Project_Fragment = { readonly uri: string, readonly name: string, readonly description: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly names: ReadonlyArray<{ readonly value: string, readonly label: NameLabel, readonly language: Language | null, readonly validFrom: string | null, readonly validTo: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }>, readonly identifiers: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string, readonly url: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }>, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }>, readonly observations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly measure: Measure, readonly value: string, readonly unit: string, readonly qualifier: Qualifier, readonly observedOn: string | null, readonly periodFrom: string | null, readonly periodTo: string | null, readonly basis: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> } };

type ThingHead_State_Fragment = { readonly uri: string, readonly name: string, readonly description: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly names: ReadonlyArray<{ readonly value: string, readonly label: NameLabel, readonly language: Language | null, readonly validFrom: string | null, readonly validTo: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }>, readonly identifiers: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string, readonly url: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }>, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }>, readonly observations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly measure: Measure, readonly value: string, readonly unit: string, readonly qualifier: Qualifier, readonly observedOn: string | null, readonly periodFrom: string | null, readonly periodTo: string | null, readonly basis: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> } };

type ThingHead_Topic_Fragment = { readonly uri: string, readonly name: string, readonly description: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly names: ReadonlyArray<{ readonly value: string, readonly label: NameLabel, readonly language: Language | null, readonly validFrom: string | null, readonly validTo: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }>, readonly identifiers: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string, readonly url: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }>, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }>, readonly observations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly measure: Measure, readonly value: string, readonly unit: string, readonly qualifier: Qualifier, readonly observedOn: string | null, readonly periodFrom: string | null, readonly periodTo: string | null, readonly basis: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> } };

type ThingHead_University_Fragment = { readonly uri: string, readonly name: string, readonly description: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly names: ReadonlyArray<{ readonly value: string, readonly label: NameLabel, readonly language: Language | null, readonly validFrom: string | null, readonly validTo: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }>, readonly identifiers: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string, readonly url: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }>, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }>, readonly observations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly measure: Measure, readonly value: string, readonly unit: string, readonly qualifier: Qualifier, readonly observedOn: string | null, readonly periodFrom: string | null, readonly periodTo: string | null, readonly basis: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> } };

export type ThingHeadFragment =
  | ThingHead_Administration_Fragment
  | ThingHead_Agency_Fragment
  | ThingHead_Association_Fragment
  | ThingHead_Centre_Fragment
  | ThingHead_Contribution_Fragment
  | ThingHead_District_Fragment
  | ThingHead_Event_Fragment
  | ThingHead_FundingSource_Fragment
  | ThingHead_GovernmentRegion_Fragment
  | ThingHead_Grant_Fragment
  | ThingHead_Ministry_Fragment
  | ThingHead_Municipality_Fragment
  | ThingHead_Person_Fragment
  | ThingHead_Project_Fragment
  | ThingHead_State_Fragment
  | ThingHead_Topic_Fragment
  | ThingHead_University_Fragment
;

export type FigureFragment = { readonly id: string, readonly measure: Measure, readonly value: string, readonly unit: string, readonly qualifier: Qualifier, readonly observedOn: string | null, readonly periodFrom: string | null, readonly periodTo: string | null, readonly basis: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> };

export type TopicPageQueryVariables = Exact<{
  id: string | number;
  asOf: string;
  recorded?: string | null | undefined;
  language: Language;
  validity?: Validity;
  first?: number;
  after?: string | null | undefined;
  whole?: boolean;
  broader?: boolean;
  narrower?: boolean;
  projects?: boolean;
  fundingSources?: boolean;
  events?: boolean;
  contributions?: boolean;
}>;


export type TopicPageQuery = { readonly node:
    | { readonly __typename: 'Administration', readonly id: string }
    | { readonly __typename: 'Agency', readonly id: string }
    | { readonly __typename: 'Association', readonly id: string }
    | { readonly __typename: 'Centre', readonly id: string }
    | { readonly __typename: 'Contribution', readonly id: string }
    | { readonly __typename: 'District', readonly id: string }
    | { readonly __typename: 'EligibilityRule', readonly id: string }
    | { readonly __typename: 'Event', readonly id: string }
    | { readonly __typename: 'Evidence', readonly id: string }
    | { readonly __typename: 'FundingSource', readonly id: string }
    | { readonly __typename: 'GovernmentRegion', readonly id: string }
    | { readonly __typename: 'Grant', readonly id: string }
    | { readonly __typename: 'Ministry', readonly id: string }
    | { readonly __typename: 'Municipality', readonly id: string }
    | { readonly __typename: 'Observation', readonly id: string }
    | { readonly __typename: 'Person', readonly id: string }
    | { readonly __typename: 'Project', readonly id: string }
    | { readonly __typename: 'Source', readonly id: string }
    | { readonly __typename: 'State', readonly id: string }
    | { readonly __typename: 'Topic', readonly id: string, readonly uri?: string, readonly name?: string, readonly description?: string | null, readonly validFrom?: string | null, readonly validTo?: string | null, readonly broader?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node: { readonly __typename: 'Topic', readonly name: string, readonly id: string }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly narrower?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node: { readonly __typename: 'Topic', readonly name: string, readonly id: string }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly projects?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node: { readonly __typename: 'Project', readonly name: string, readonly id: string }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly fundingSources?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node: { readonly __typename: 'FundingSource', readonly name: string, readonly id: string }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly events?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node: { readonly __typename: 'Event', readonly startDate: string | null, readonly name: string, readonly id: string }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly contributions?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly status: FactStatus, readonly node: { readonly __typename: 'Contribution', readonly name: string, readonly id: string, readonly speakers: { readonly edges: ReadonlyArray<{ readonly capacity: string | null, readonly node: { readonly __typename: 'Person', readonly name: string, readonly id: string } }> } }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }, readonly names?: ReadonlyArray<{ readonly value: string, readonly label: NameLabel, readonly language: Language | null, readonly validFrom: string | null, readonly validTo: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }>, readonly identifiers?: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string, readonly url: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }>, readonly evidence?: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }>, readonly observations?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly measure: Measure, readonly value: string, readonly unit: string, readonly qualifier: Qualifier, readonly observedOn: string | null, readonly periodFrom: string | null, readonly periodTo: string | null, readonly basis: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> } }
    | { readonly __typename: 'University', readonly id: string }
   | null, readonly contradictions?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: ContradictionKind, readonly measure: Measure | null, readonly explanation: string, readonly subject:
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

export type ValuePageQueryVariables = Exact<{
  id: string | number;
  asOf: string;
  recorded?: string | null | undefined;
  language: Language;
}>;


export type ValuePageQuery = { readonly node:
    | { readonly __typename: 'Administration', readonly id: string }
    | { readonly __typename: 'Agency', readonly id: string }
    | { readonly __typename: 'Association', readonly id: string }
    | { readonly __typename: 'Centre', readonly id: string }
    | { readonly __typename: 'Contribution', readonly id: string }
    | { readonly __typename: 'District', readonly id: string }
    | { readonly __typename: 'EligibilityRule', readonly populationBelow: number | null, readonly populationAtLeast: number | null, readonly consortiumAllowed: boolean | null, readonly validFrom: string | null, readonly validTo: string | null, readonly id: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }
    | { readonly __typename: 'Event', readonly id: string }
    | { readonly __typename: 'Evidence', readonly id: string }
    | { readonly __typename: 'FundingSource', readonly id: string }
    | { readonly __typename: 'GovernmentRegion', readonly id: string }
    | { readonly __typename: 'Grant', readonly id: string }
    | { readonly __typename: 'Ministry', readonly id: string }
    | { readonly __typename: 'Municipality', readonly id: string }
    | { readonly __typename: 'Observation', readonly id: string, readonly measure: Measure, readonly value: string, readonly unit: string, readonly qualifier: Qualifier, readonly observedOn: string | null, readonly periodFrom: string | null, readonly periodTo: string | null, readonly basis: string | null, readonly about:
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
      , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }
    | { readonly __typename: 'Person', readonly id: string }
    | { readonly __typename: 'Project', readonly id: string }
    | { readonly __typename: 'Source', readonly id: string }
    | { readonly __typename: 'State', readonly id: string }
    | { readonly __typename: 'Topic', readonly id: string }
    | { readonly __typename: 'University', readonly id: string }
   | null };

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
export const OtherEndFragmentDoc = new TypedDocumentString(`
    fragment OtherEnd on Node {
  ...Linked
  ... on Municipality {
    population {
      value
      observedOn
    }
  }
  ... on District {
    population {
      value
      observedOn
    }
  }
  ... on Grant {
    ceiling {
      amount
      currency
    }
    amountAwarded {
      amount
      currency
    }
  }
  ... on Event {
    startDate
  }
  ... on Contribution {
    speakers(first: 5, validity: ALL) {
      edges {
        capacity(language: $language)
        node {
          ...Linked
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
}`, {"fragmentName":"OtherEnd"}) as unknown as TypedDocumentString<OtherEndFragment, unknown>;
export const FigureFragmentDoc = new TypedDocumentString(`
    fragment Figure on Observation {
  id
  measure
  value
  unit
  qualifier
  observedOn
  periodFrom
  periodTo
  basis
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
}`, {"fragmentName":"Figure"}) as unknown as TypedDocumentString<FigureFragment, unknown>;
export const ThingHeadFragmentDoc = new TypedDocumentString(`
    fragment ThingHead on Thing {
  uri
  name(language: $language)
  description(language: $language)
  validFrom
  validTo
  names {
    value
    label
    language
    validFrom
    validTo
    evidence {
      ...Passage
    }
  }
  identifiers {
    scheme
    value
    url
    validFrom
    validTo
    evidence {
      ...Passage
    }
  }
  evidence {
    ...Passage
  }
  observations(first: 200) {
    totalCount
    nodes {
      ...Figure
    }
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
fragment Figure on Observation {
  id
  measure
  value
  unit
  qualifier
  observedOn
  periodFrom
  periodTo
  basis
  evidence {
    ...Passage
  }
}`, {"fragmentName":"ThingHead"}) as unknown as TypedDocumentString<ThingHeadFragment, unknown>;
export const ContributionPageDocument = new TypedDocumentString(`
    query ContributionPage($id: ID!, $asOf: Date!, $recorded: DateTime, $language: Language!, $validity: Validity! = CURRENT, $first: Int! = 10, $after: String, $whole: Boolean! = true, $speakers: Boolean! = true, $events: Boolean! = true, $projects: Boolean! = true, $topics: Boolean! = true) @asOf(date: $asOf, recorded: $recorded) {
  node(id: $id) {
    __typename
    id
    ... on Contribution {
      ...ThingHead @include(if: $whole)
      contributionKind: kind
      position
      speakers(first: $first, after: $after, validity: $validity) @include(if: $speakers) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          ...FactTerms
          detail: capacity(language: $language)
          node {
            ...OtherEnd
          }
        }
      }
      events(first: $first, after: $after, validity: $validity) @include(if: $events) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          ...FactTerms
          node {
            ...OtherEnd
          }
        }
      }
      projects(first: $first, after: $after, validity: $validity) @include(if: $projects) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          ...FactTerms
          node {
            ...OtherEnd
          }
        }
      }
      topics(first: $first, after: $after, validity: $validity) @include(if: $topics) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          ...FactTerms
          node {
            ...OtherEnd
          }
        }
      }
    }
  }
  contradictions(about: $id, first: 20) @include(if: $whole) {
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
}
fragment OtherEnd on Node {
  ...Linked
  ... on Municipality {
    population {
      value
      observedOn
    }
  }
  ... on District {
    population {
      value
      observedOn
    }
  }
  ... on Grant {
    ceiling {
      amount
      currency
    }
    amountAwarded {
      amount
      currency
    }
  }
  ... on Event {
    startDate
  }
  ... on Contribution {
    speakers(first: 5, validity: ALL) {
      edges {
        capacity(language: $language)
        node {
          ...Linked
        }
      }
    }
  }
}
fragment ThingHead on Thing {
  uri
  name(language: $language)
  description(language: $language)
  validFrom
  validTo
  names {
    value
    label
    language
    validFrom
    validTo
    evidence {
      ...Passage
    }
  }
  identifiers {
    scheme
    value
    url
    validFrom
    validTo
    evidence {
      ...Passage
    }
  }
  evidence {
    ...Passage
  }
  observations(first: 200) {
    totalCount
    nodes {
      ...Figure
    }
  }
}
fragment Figure on Observation {
  id
  measure
  value
  unit
  qualifier
  observedOn
  periodFrom
  periodTo
  basis
  evidence {
    ...Passage
  }
}`, {"hash":"sha256:ff8b5a4822dbb1b9fe2d96d5d81ff4db259b59be0149b4d4d234424390119444"}) as unknown as TypedDocumentString<ContributionPageQuery, ContributionPageQueryVariables>;
export const EventPageDocument = new TypedDocumentString(`
    query EventPage($id: ID!, $asOf: Date!, $recorded: DateTime, $language: Language!, $validity: Validity! = CURRENT, $first: Int! = 10, $after: String, $whole: Boolean! = true, $contributions: Boolean! = true, $places: Boolean! = true, $hosts: Boolean! = true, $attendees: Boolean! = true, $topics: Boolean! = true) @asOf(date: $asOf, recorded: $recorded) {
  node(id: $id) {
    __typename
    id
    ... on Event {
      ...ThingHead @include(if: $whole)
      startDate
      endDate
      contributions(first: $first, after: $after, validity: $validity) @include(if: $contributions) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          ...FactTerms
          node {
            ...OtherEnd
          }
        }
      }
      places(first: $first, after: $after, validity: $validity) @include(if: $places) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          ...FactTerms
          detail: venue(language: $language)
          node {
            ...OtherEnd
          }
        }
      }
      hosts(first: $first, after: $after, validity: $validity) @include(if: $hosts) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          ...FactTerms
          node {
            ...OtherEnd
          }
        }
      }
      attendees(first: $first, after: $after, validity: $validity) @include(if: $attendees) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          ...FactTerms
          detail: role(language: $language)
          node {
            ...OtherEnd
          }
        }
      }
      topics(first: $first, after: $after, validity: $validity) @include(if: $topics) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          ...FactTerms
          node {
            ...OtherEnd
          }
        }
      }
    }
  }
  contradictions(about: $id, first: 20) @include(if: $whole) {
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
}
fragment OtherEnd on Node {
  ...Linked
  ... on Municipality {
    population {
      value
      observedOn
    }
  }
  ... on District {
    population {
      value
      observedOn
    }
  }
  ... on Grant {
    ceiling {
      amount
      currency
    }
    amountAwarded {
      amount
      currency
    }
  }
  ... on Event {
    startDate
  }
  ... on Contribution {
    speakers(first: 5, validity: ALL) {
      edges {
        capacity(language: $language)
        node {
          ...Linked
        }
      }
    }
  }
}
fragment ThingHead on Thing {
  uri
  name(language: $language)
  description(language: $language)
  validFrom
  validTo
  names {
    value
    label
    language
    validFrom
    validTo
    evidence {
      ...Passage
    }
  }
  identifiers {
    scheme
    value
    url
    validFrom
    validTo
    evidence {
      ...Passage
    }
  }
  evidence {
    ...Passage
  }
  observations(first: 200) {
    totalCount
    nodes {
      ...Figure
    }
  }
}
fragment Figure on Observation {
  id
  measure
  value
  unit
  qualifier
  observedOn
  periodFrom
  periodTo
  basis
  evidence {
    ...Passage
  }
}`, {"hash":"sha256:2aee2f726f59d7c19ea65c758dfc5d117006982adde2b9743fc8b251759b3c8e"}) as unknown as TypedDocumentString<EventPageQuery, EventPageQueryVariables>;
export const FundingSourcePageDocument = new TypedDocumentString(`
    query FundingSourcePage($id: ID!, $asOf: Date!, $recorded: DateTime, $language: Language!, $validity: Validity! = CURRENT, $first: Int! = 10, $after: String, $whole: Boolean! = true, $managers: Boolean! = true, $projects: Boolean! = true, $grants: Boolean! = true, $organizations: Boolean! = true, $topics: Boolean! = true) @asOf(date: $asOf, recorded: $recorded) {
  node(id: $id) {
    __typename
    id
    ... on FundingSource {
      ...ThingHead @include(if: $whole)
      startDate
      endDate
      managers(first: $first, after: $after, validity: $validity) @include(if: $managers) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          ...FactTerms
          detail: role(language: $language)
          node {
            ...OtherEnd
          }
        }
      }
      projects(first: $first, after: $after, validity: $validity) @include(if: $projects) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          ...FactTerms
          node {
            ...OtherEnd
          }
        }
      }
      grants(first: $first, after: $after, validity: $validity) @include(if: $grants) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          ...FactTerms
          node {
            ...OtherEnd
          }
        }
      }
      organizations(first: $first, after: $after, validity: $validity) @include(if: $organizations) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          ...FactTerms
          node {
            ...OtherEnd
          }
        }
      }
      topics(first: $first, after: $after, validity: $validity) @include(if: $topics) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          ...FactTerms
          node {
            ...OtherEnd
          }
        }
      }
    }
  }
  contradictions(about: $id, first: 20) @include(if: $whole) {
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
}
fragment OtherEnd on Node {
  ...Linked
  ... on Municipality {
    population {
      value
      observedOn
    }
  }
  ... on District {
    population {
      value
      observedOn
    }
  }
  ... on Grant {
    ceiling {
      amount
      currency
    }
    amountAwarded {
      amount
      currency
    }
  }
  ... on Event {
    startDate
  }
  ... on Contribution {
    speakers(first: 5, validity: ALL) {
      edges {
        capacity(language: $language)
        node {
          ...Linked
        }
      }
    }
  }
}
fragment ThingHead on Thing {
  uri
  name(language: $language)
  description(language: $language)
  validFrom
  validTo
  names {
    value
    label
    language
    validFrom
    validTo
    evidence {
      ...Passage
    }
  }
  identifiers {
    scheme
    value
    url
    validFrom
    validTo
    evidence {
      ...Passage
    }
  }
  evidence {
    ...Passage
  }
  observations(first: 200) {
    totalCount
    nodes {
      ...Figure
    }
  }
}
fragment Figure on Observation {
  id
  measure
  value
  unit
  qualifier
  observedOn
  periodFrom
  periodTo
  basis
  evidence {
    ...Passage
  }
}`, {"hash":"sha256:cd4b2742a95a0ec8a0d96a1d6d63e4a56fc588a761f696ff71d24c50b35456da"}) as unknown as TypedDocumentString<FundingSourcePageQuery, FundingSourcePageQueryVariables>;
export const GrantPageDocument = new TypedDocumentString(`
    query GrantPage($id: ID!, $asOf: Date!, $recorded: DateTime, $language: Language!, $validity: Validity! = CURRENT, $first: Int! = 10, $after: String, $whole: Boolean! = true, $funders: Boolean! = true, $recipients: Boolean! = true, $fundingSources: Boolean! = true, $purposes: Boolean! = true, $parentGrants: Boolean! = true, $subGrants: Boolean! = true) @asOf(date: $asOf, recorded: $recorded) {
  node(id: $id) {
    __typename
    id
    ... on Grant {
      ...ThingHead @include(if: $whole)
      startDate
      endDate
      awardedOn
      cofinancingRate
      amountPlanned {
        amount
        currency
      }
      amountAwarded {
        amount
        currency
      }
      amountPaid {
        amount
        currency
      }
      ceiling {
        amount
        currency
      }
      funders(first: $first, after: $after, validity: $validity) @include(if: $funders) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          ...FactTerms
          node {
            ...OtherEnd
          }
        }
      }
      recipients(first: $first, after: $after, validity: $validity) @include(if: $recipients) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          ...FactTerms
          node {
            ...OtherEnd
          }
        }
      }
      fundingSources(first: $first, after: $after, validity: $validity) @include(if: $fundingSources) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          ...FactTerms
          node {
            ...OtherEnd
          }
        }
      }
      purposes(first: $first, after: $after, validity: $validity) @include(if: $purposes) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          ...FactTerms
          node {
            ...OtherEnd
          }
        }
      }
      parentGrants(first: $first, after: $after, validity: $validity) @include(if: $parentGrants) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          ...FactTerms
          node {
            ...OtherEnd
          }
        }
      }
      subGrants(first: $first, after: $after, validity: $validity) @include(if: $subGrants) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          ...FactTerms
          node {
            ...OtherEnd
          }
        }
      }
    }
  }
  contradictions(about: $id, first: 20) @include(if: $whole) {
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
}
fragment OtherEnd on Node {
  ...Linked
  ... on Municipality {
    population {
      value
      observedOn
    }
  }
  ... on District {
    population {
      value
      observedOn
    }
  }
  ... on Grant {
    ceiling {
      amount
      currency
    }
    amountAwarded {
      amount
      currency
    }
  }
  ... on Event {
    startDate
  }
  ... on Contribution {
    speakers(first: 5, validity: ALL) {
      edges {
        capacity(language: $language)
        node {
          ...Linked
        }
      }
    }
  }
}
fragment ThingHead on Thing {
  uri
  name(language: $language)
  description(language: $language)
  validFrom
  validTo
  names {
    value
    label
    language
    validFrom
    validTo
    evidence {
      ...Passage
    }
  }
  identifiers {
    scheme
    value
    url
    validFrom
    validTo
    evidence {
      ...Passage
    }
  }
  evidence {
    ...Passage
  }
  observations(first: 200) {
    totalCount
    nodes {
      ...Figure
    }
  }
}
fragment Figure on Observation {
  id
  measure
  value
  unit
  qualifier
  observedOn
  periodFrom
  periodTo
  basis
  evidence {
    ...Passage
  }
}`, {"hash":"sha256:1131f661eaf0ca4fad17d4d84617c06af3ca0bdb7cc75db1f94947cbf1ee8d7b"}) as unknown as TypedDocumentString<GrantPageQuery, GrantPageQueryVariables>;
export const OrganizationPageDocument = new TypedDocumentString(`
    query OrganizationPage($id: ID!, $asOf: Date!, $recorded: DateTime, $language: Language!, $validity: Validity! = CURRENT, $first: Int! = 10, $after: String, $whole: Boolean! = true, $unitOf: Boolean! = true, $units: Boolean! = true, $members: Boolean! = true, $leadsProjects: Boolean! = true, $participatesIn: Boolean! = true, $managedFunding: Boolean! = true, $funding: Boolean! = true, $grantsReceived: Boolean! = true, $grantsAwarded: Boolean! = true, $supportedByGrants: Boolean! = true, $hostedEvents: Boolean! = true, $attendances: Boolean! = true, $predecessors: Boolean! = true, $successors: Boolean! = true, $administers: Boolean! = true) @asOf(date: $asOf, recorded: $recorded) {
  node(id: $id) {
    __typename
    id
    ... on Organization {
      ...ThingHead @include(if: $whole)
      unitOf(first: $first, after: $after, validity: $validity) @include(if: $unitOf) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          ...FactTerms
          node {
            ...OtherEnd
          }
        }
      }
      units(first: $first, after: $after, validity: $validity) @include(if: $units) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          ...FactTerms
          node {
            ...OtherEnd
          }
        }
      }
      members(first: $first, after: $after, validity: $validity) @include(if: $members) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          ...FactTerms
          detail: role(language: $language)
          node {
            ...OtherEnd
          }
        }
      }
      leadsProjects(first: $first, after: $after, validity: $validity) @include(if: $leadsProjects) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          ...FactTerms
          detail: role(language: $language)
          node {
            ...OtherEnd
          }
        }
      }
      participatesIn(first: $first, after: $after, validity: $validity) @include(if: $participatesIn) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          ...FactTerms
          participation: role
          jointlyWith {
            ...Linked
          }
          node {
            ...OtherEnd
          }
        }
      }
      managedFunding(first: $first, after: $after, validity: $validity) @include(if: $managedFunding) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          ...FactTerms
          detail: role(language: $language)
          node {
            ...OtherEnd
          }
        }
      }
      funding(first: $first, after: $after, validity: $validity) @include(if: $funding) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          ...FactTerms
          node {
            ...OtherEnd
          }
        }
      }
      grantsReceived(first: $first, after: $after, validity: $validity) @include(if: $grantsReceived) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          ...FactTerms
          node {
            ...OtherEnd
          }
        }
      }
      grantsAwarded(first: $first, after: $after, validity: $validity) @include(if: $grantsAwarded) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          ...FactTerms
          node {
            ...OtherEnd
          }
        }
      }
      supportedByGrants(first: $first, after: $after, validity: $validity) @include(if: $supportedByGrants) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          ...FactTerms
          node {
            ...OtherEnd
          }
        }
      }
      hostedEvents(first: $first, after: $after, validity: $validity) @include(if: $hostedEvents) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          ...FactTerms
          node {
            ...OtherEnd
          }
        }
      }
      attendances(first: $first, after: $after, validity: $validity) @include(if: $attendances) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          ...FactTerms
          detail: role(language: $language)
          node {
            ...OtherEnd
          }
        }
      }
      predecessors(first: $first, after: $after, validity: $validity) @include(if: $predecessors) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          ...FactTerms
          node {
            ...OtherEnd
          }
        }
      }
      successors(first: $first, after: $after, validity: $validity) @include(if: $successors) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          ...FactTerms
          node {
            ...OtherEnd
          }
        }
      }
    }
    ... on Administration {
      territory {
        ...Linked
      }
      administers(first: $first, after: $after, validity: $validity) @include(if: $administers) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          ...FactTerms
          node {
            ...OtherEnd
          }
        }
      }
    }
    ... on Centre {
      host {
        ...Linked
        ... on Administration {
          territory {
            ...Linked
          }
        }
      }
    }
  }
  contradictions(about: $id, first: 20) @include(if: $whole) {
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
}
fragment OtherEnd on Node {
  ...Linked
  ... on Municipality {
    population {
      value
      observedOn
    }
  }
  ... on District {
    population {
      value
      observedOn
    }
  }
  ... on Grant {
    ceiling {
      amount
      currency
    }
    amountAwarded {
      amount
      currency
    }
  }
  ... on Event {
    startDate
  }
  ... on Contribution {
    speakers(first: 5, validity: ALL) {
      edges {
        capacity(language: $language)
        node {
          ...Linked
        }
      }
    }
  }
}
fragment ThingHead on Thing {
  uri
  name(language: $language)
  description(language: $language)
  validFrom
  validTo
  names {
    value
    label
    language
    validFrom
    validTo
    evidence {
      ...Passage
    }
  }
  identifiers {
    scheme
    value
    url
    validFrom
    validTo
    evidence {
      ...Passage
    }
  }
  evidence {
    ...Passage
  }
  observations(first: 200) {
    totalCount
    nodes {
      ...Figure
    }
  }
}
fragment Figure on Observation {
  id
  measure
  value
  unit
  qualifier
  observedOn
  periodFrom
  periodTo
  basis
  evidence {
    ...Passage
  }
}`, {"hash":"sha256:4224c6bf439f795596a26e9743244bce4a1065d9c2704f50067be22c5ae14545"}) as unknown as TypedDocumentString<OrganizationPageQuery, OrganizationPageQueryVariables>;
export const PersonPageDocument = new TypedDocumentString(`
    query PersonPage($id: ID!, $asOf: Date!, $recorded: DateTime, $language: Language!, $validity: Validity! = CURRENT, $first: Int! = 10, $after: String, $whole: Boolean! = true, $memberships: Boolean! = true, $contributions: Boolean! = true, $attendances: Boolean! = true) @asOf(date: $asOf, recorded: $recorded) {
  node(id: $id) {
    __typename
    id
    ... on Person {
      ...ThingHead @include(if: $whole)
      memberships(first: $first, after: $after, validity: $validity) @include(if: $memberships) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          ...FactTerms
          detail: role(language: $language)
          node {
            ...OtherEnd
          }
        }
      }
      contributions(first: $first, after: $after, validity: $validity) @include(if: $contributions) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          ...FactTerms
          detail: capacity(language: $language)
          node {
            ...OtherEnd
          }
        }
      }
      attendances(first: $first, after: $after, validity: $validity) @include(if: $attendances) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          ...FactTerms
          detail: role(language: $language)
          node {
            ...OtherEnd
          }
        }
      }
    }
  }
  contradictions(about: $id, first: 20) @include(if: $whole) {
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
}
fragment OtherEnd on Node {
  ...Linked
  ... on Municipality {
    population {
      value
      observedOn
    }
  }
  ... on District {
    population {
      value
      observedOn
    }
  }
  ... on Grant {
    ceiling {
      amount
      currency
    }
    amountAwarded {
      amount
      currency
    }
  }
  ... on Event {
    startDate
  }
  ... on Contribution {
    speakers(first: 5, validity: ALL) {
      edges {
        capacity(language: $language)
        node {
          ...Linked
        }
      }
    }
  }
}
fragment ThingHead on Thing {
  uri
  name(language: $language)
  description(language: $language)
  validFrom
  validTo
  names {
    value
    label
    language
    validFrom
    validTo
    evidence {
      ...Passage
    }
  }
  identifiers {
    scheme
    value
    url
    validFrom
    validTo
    evidence {
      ...Passage
    }
  }
  evidence {
    ...Passage
  }
  observations(first: 200) {
    totalCount
    nodes {
      ...Figure
    }
  }
}
fragment Figure on Observation {
  id
  measure
  value
  unit
  qualifier
  observedOn
  periodFrom
  periodTo
  basis
  evidence {
    ...Passage
  }
}`, {"hash":"sha256:266b9ad7160be0caf59532bcf4b1879cddbb284a093872f5bce6257d24766543"}) as unknown as TypedDocumentString<PersonPageQuery, PersonPageQueryVariables>;
export const ProjectPageDocument = new TypedDocumentString(`
    query ProjectPage($id: ID!, $asOf: Date!, $recorded: DateTime, $language: Language!, $validity: Validity! = CURRENT, $first: Int! = 10, $after: String, $whole: Boolean! = true, $leaders: Boolean! = true, $participants: Boolean! = true, $funding: Boolean! = true, $grants: Boolean! = true, $contributions: Boolean! = true, $topics: Boolean! = true) @asOf(date: $asOf, recorded: $recorded) {
  node(id: $id) {
    __typename
    id
    ... on Project {
      ...ThingHead @include(if: $whole)
      startDate
      endDate
      status
      ceilingPerParticipant {
        amount
        currency
      }
      ownShare
      eligibilityRule {
        id
        populationBelow
        populationAtLeast
        consortiumAllowed
        evidence {
          ...Passage
        }
      }
      leaders(first: $first, after: $after, validity: $validity) @include(if: $leaders) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          ...FactTerms
          detail: role(language: $language)
          node {
            ...OtherEnd
          }
        }
      }
      participants(first: $first, after: $after, validity: $validity) @include(if: $participants) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          ...FactTerms
          participation: role
          jointlyWith {
            ...Linked
          }
          node {
            ...OtherEnd
          }
        }
      }
      funding(first: $first, after: $after, validity: $validity) @include(if: $funding) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          ...FactTerms
          node {
            ...OtherEnd
          }
        }
      }
      grants(first: $first, after: $after, validity: $validity) @include(if: $grants) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          ...FactTerms
          node {
            ...OtherEnd
          }
        }
      }
      contributions(first: $first, after: $after, validity: $validity) @include(if: $contributions) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          ...FactTerms
          node {
            ...OtherEnd
          }
        }
      }
      topics(first: $first, after: $after, validity: $validity) @include(if: $topics) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          ...FactTerms
          node {
            ...OtherEnd
          }
        }
      }
    }
  }
  contradictions(about: $id, first: 20) @include(if: $whole) {
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
}
fragment OtherEnd on Node {
  ...Linked
  ... on Municipality {
    population {
      value
      observedOn
    }
  }
  ... on District {
    population {
      value
      observedOn
    }
  }
  ... on Grant {
    ceiling {
      amount
      currency
    }
    amountAwarded {
      amount
      currency
    }
  }
  ... on Event {
    startDate
  }
  ... on Contribution {
    speakers(first: 5, validity: ALL) {
      edges {
        capacity(language: $language)
        node {
          ...Linked
        }
      }
    }
  }
}
fragment ThingHead on Thing {
  uri
  name(language: $language)
  description(language: $language)
  validFrom
  validTo
  names {
    value
    label
    language
    validFrom
    validTo
    evidence {
      ...Passage
    }
  }
  identifiers {
    scheme
    value
    url
    validFrom
    validTo
    evidence {
      ...Passage
    }
  }
  evidence {
    ...Passage
  }
  observations(first: 200) {
    totalCount
    nodes {
      ...Figure
    }
  }
}
fragment Figure on Observation {
  id
  measure
  value
  unit
  qualifier
  observedOn
  periodFrom
  periodTo
  basis
  evidence {
    ...Passage
  }
}`, {"hash":"sha256:6b287648b20a22d81f36202b894fd8e12833c48e7c71773ffbdb96d6a24279e6"}) as unknown as TypedDocumentString<ProjectPageQuery, ProjectPageQueryVariables>;
export const TerritoryPageDocument = new TypedDocumentString(`
    query TerritoryPage($id: ID!, $asOf: Date!, $recorded: DateTime, $language: Language!, $validity: Validity! = CURRENT, $first: Int! = 10, $after: String, $whole: Boolean! = true, $partOf: Boolean! = true, $parts: Boolean! = true, $administeredBy: Boolean! = true, $participatesIn: Boolean! = true, $events: Boolean! = true, $predecessors: Boolean! = true, $successors: Boolean! = true) @asOf(date: $asOf, recorded: $recorded) {
  node(id: $id) {
    __typename
    id
    ... on Territory {
      ...ThingHead @include(if: $whole)
      population {
        ...Figure
      }
      administration {
        ...Linked
      }
      partOf(first: $first, after: $after, validity: $validity) @include(if: $partOf) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          ...FactTerms
          node {
            ...OtherEnd
          }
        }
      }
      parts(first: $first, after: $after, validity: $validity) @include(if: $parts) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          ...FactTerms
          node {
            ...OtherEnd
          }
        }
      }
      administeredBy(first: $first, after: $after, validity: $validity) @include(if: $administeredBy) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          ...FactTerms
          node {
            ...OtherEnd
          }
        }
      }
      participatesIn(first: $first, after: $after, validity: $validity) @include(if: $participatesIn) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          ...FactTerms
          participation: role
          jointlyWith {
            ...Linked
          }
          node {
            ...OtherEnd
          }
        }
      }
      events(first: $first, after: $after, validity: $validity) @include(if: $events) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          ...FactTerms
          detail: venue(language: $language)
          node {
            ...OtherEnd
          }
        }
      }
      predecessors(first: $first, after: $after, validity: $validity) @include(if: $predecessors) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          ...FactTerms
          node {
            ...OtherEnd
          }
        }
      }
      successors(first: $first, after: $after, validity: $validity) @include(if: $successors) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          ...FactTerms
          node {
            ...OtherEnd
          }
        }
      }
    }
    ... on Municipality {
      ags
      municipalityKind: kind
      location {
        latitude
        longitude
      }
      district {
        ...Linked
      }
    }
    ... on District {
      ags
    }
  }
  contradictions(about: $id, first: 20) @include(if: $whole) {
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
}
fragment OtherEnd on Node {
  ...Linked
  ... on Municipality {
    population {
      value
      observedOn
    }
  }
  ... on District {
    population {
      value
      observedOn
    }
  }
  ... on Grant {
    ceiling {
      amount
      currency
    }
    amountAwarded {
      amount
      currency
    }
  }
  ... on Event {
    startDate
  }
  ... on Contribution {
    speakers(first: 5, validity: ALL) {
      edges {
        capacity(language: $language)
        node {
          ...Linked
        }
      }
    }
  }
}
fragment ThingHead on Thing {
  uri
  name(language: $language)
  description(language: $language)
  validFrom
  validTo
  names {
    value
    label
    language
    validFrom
    validTo
    evidence {
      ...Passage
    }
  }
  identifiers {
    scheme
    value
    url
    validFrom
    validTo
    evidence {
      ...Passage
    }
  }
  evidence {
    ...Passage
  }
  observations(first: 200) {
    totalCount
    nodes {
      ...Figure
    }
  }
}
fragment Figure on Observation {
  id
  measure
  value
  unit
  qualifier
  observedOn
  periodFrom
  periodTo
  basis
  evidence {
    ...Passage
  }
}`, {"hash":"sha256:003de32c2dddba0b2bc62f2cb5108249aa62d8aa53179fc4d3c7515a01419200"}) as unknown as TypedDocumentString<TerritoryPageQuery, TerritoryPageQueryVariables>;
export const TopicPageDocument = new TypedDocumentString(`
    query TopicPage($id: ID!, $asOf: Date!, $recorded: DateTime, $language: Language!, $validity: Validity! = CURRENT, $first: Int! = 10, $after: String, $whole: Boolean! = true, $broader: Boolean! = true, $narrower: Boolean! = true, $projects: Boolean! = true, $fundingSources: Boolean! = true, $events: Boolean! = true, $contributions: Boolean! = true) @asOf(date: $asOf, recorded: $recorded) {
  node(id: $id) {
    __typename
    id
    ... on Topic {
      ...ThingHead @include(if: $whole)
      broader(first: $first, after: $after, validity: $validity) @include(if: $broader) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          ...FactTerms
          node {
            ...OtherEnd
          }
        }
      }
      narrower(first: $first, after: $after, validity: $validity) @include(if: $narrower) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          ...FactTerms
          node {
            ...OtherEnd
          }
        }
      }
      projects(first: $first, after: $after, validity: $validity) @include(if: $projects) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          ...FactTerms
          node {
            ...OtherEnd
          }
        }
      }
      fundingSources(first: $first, after: $after, validity: $validity) @include(if: $fundingSources) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          ...FactTerms
          node {
            ...OtherEnd
          }
        }
      }
      events(first: $first, after: $after, validity: $validity) @include(if: $events) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          ...FactTerms
          node {
            ...OtherEnd
          }
        }
      }
      contributions(first: $first, after: $after, validity: $validity) @include(if: $contributions) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          ...FactTerms
          node {
            ...OtherEnd
          }
        }
      }
    }
  }
  contradictions(about: $id, first: 20) @include(if: $whole) {
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
}
fragment OtherEnd on Node {
  ...Linked
  ... on Municipality {
    population {
      value
      observedOn
    }
  }
  ... on District {
    population {
      value
      observedOn
    }
  }
  ... on Grant {
    ceiling {
      amount
      currency
    }
    amountAwarded {
      amount
      currency
    }
  }
  ... on Event {
    startDate
  }
  ... on Contribution {
    speakers(first: 5, validity: ALL) {
      edges {
        capacity(language: $language)
        node {
          ...Linked
        }
      }
    }
  }
}
fragment ThingHead on Thing {
  uri
  name(language: $language)
  description(language: $language)
  validFrom
  validTo
  names {
    value
    label
    language
    validFrom
    validTo
    evidence {
      ...Passage
    }
  }
  identifiers {
    scheme
    value
    url
    validFrom
    validTo
    evidence {
      ...Passage
    }
  }
  evidence {
    ...Passage
  }
  observations(first: 200) {
    totalCount
    nodes {
      ...Figure
    }
  }
}
fragment Figure on Observation {
  id
  measure
  value
  unit
  qualifier
  observedOn
  periodFrom
  periodTo
  basis
  evidence {
    ...Passage
  }
}`, {"hash":"sha256:b5566d202e8bd850249174a5dd2138943b84bf1a2ddcdd35e29a40277b90da34"}) as unknown as TypedDocumentString<TopicPageQuery, TopicPageQueryVariables>;
export const ValuePageDocument = new TypedDocumentString(`
    query ValuePage($id: ID!, $asOf: Date!, $recorded: DateTime, $language: Language!) @asOf(date: $asOf, recorded: $recorded) {
  node(id: $id) {
    __typename
    id
    ... on Observation {
      about {
        ...Linked
      }
      ...Figure
    }
    ... on EligibilityRule {
      populationBelow
      populationAtLeast
      consortiumAllowed
      validFrom
      validTo
      evidence {
        ...Passage
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
fragment Figure on Observation {
  id
  measure
  value
  unit
  qualifier
  observedOn
  periodFrom
  periodTo
  basis
  evidence {
    ...Passage
  }
}`, {"hash":"sha256:8fc86864a8c1d9aa49b259e4de2250c3098aeee915ea2c9a27fe84739e129b45"}) as unknown as TypedDocumentString<ValuePageQuery, ValuePageQueryVariables>;