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

/** Conditions on a `ContradictionKind`. Several at once must all be met. */
export type ContradictionKindComparison = {
  /** Equals this. */
  readonly eq?: ContradictionKind | null | undefined;
  /** Is one of these; none of an empty list. */
  readonly in?: ReadonlyArray<ContradictionKind> | null | undefined;
  /** Has no value, or, with false, has one. */
  readonly isNull?: boolean | null | undefined;
};

/** Conditions on contradictions, all of which must be met. An unknown value meets none of them but `isNull`. */
export type ContradictionWhere = {
  /** All of these are met; met by everything when empty. */
  readonly and?: ReadonlyArray<ContradictionWhere> | null | undefined;
  /** What they are about. */
  readonly kind?: ContradictionKindComparison | null | undefined;
  /** The measure of the figures; unknown unless they are figures. */
  readonly measure?: MeasureComparison | null | undefined;
  /** This is not met; an unknown value meets no condition, so it is found here. */
  readonly not?: ContradictionWhere | null | undefined;
  /** One of these is met, or several; met by nothing when empty. */
  readonly or?: ReadonlyArray<ContradictionWhere> | null | undefined;
  /** The id of a source in which one of the statements stands. */
  readonly source?: IdComparison | null | undefined;
  /** How many statements contradict each other. */
  readonly statements?: IntComparison | null | undefined;
  /** The id of the thing that they are about. */
  readonly subject?: IdComparison | null | undefined;
};

/** Whether something is meant to happen or does. */
export type FactStatus =
  /** Stated as happening, as having happened or as agreed. Maps to 360Giving actualDates. */
  | 'ACTUAL'
  /**
   * Announced or intended, as the KISI project was in the article of February 2025.
   * Maps to 360Giving plannedDates.
   */
  | 'PLANNED';

/** Conditions on an id, such as `project/kisi`. Several at once must all be met. */
export type IdComparison = {
  /** Equals this. */
  readonly eq?: string | number | null | undefined;
  /** Is one of these; none of an empty list. */
  readonly in?: ReadonlyArray<string | number> | null | undefined;
  /** Has no value, or, with false, has one. */
  readonly isNull?: boolean | null | undefined;
};

/** Conditions on a whole number. Several at once must all be met. */
export type IntComparison = {
  /** Equals this. */
  readonly eq?: number | null | undefined;
  /** Is more than this. */
  readonly gt?: number | null | undefined;
  /** Is this or more. */
  readonly gte?: number | null | undefined;
  /** Is one of these; none of an empty list. */
  readonly in?: ReadonlyArray<number> | null | undefined;
  /** Has no value, or, with false, has one. */
  readonly isNull?: boolean | null | undefined;
  /** Is less than this. */
  readonly lt?: number | null | undefined;
  /** Is this or less. */
  readonly lte?: number | null | undefined;
};

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

/** Conditions on a `Measure`. Several at once must all be met. */
export type MeasureComparison = {
  /** Equals this. */
  readonly eq?: Measure | null | undefined;
  /** Is one of these; none of an empty list. */
  readonly in?: ReadonlyArray<Measure> | null | undefined;
  /** Has no value, or, with false, has one. */
  readonly isNull?: boolean | null | undefined;
};

export type ContradictionsQueryVariables = Exact<{
  kinds?: ReadonlyArray<ContradictionKind> | ContradictionKind | null | undefined;
  about?: string | number | null | undefined;
  where?: ContradictionWhere | null | undefined;
  asOf: string;
  recorded?: string | null | undefined;
  language: Language;
}>;


export type ContradictionsQuery = { readonly contradictions: { readonly nodes: ReadonlyArray<{ readonly kind: ContradictionKind, readonly measure: Measure | null, readonly subject:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly statements: ReadonlyArray<{ readonly value: string, readonly validFrom: string | null, readonly validTo: string | null, readonly observedOn: string | null, readonly status: FactStatus | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> }> } };

export type ConflictsQueryVariables = Exact<{
  kinds?: ReadonlyArray<ContradictionKind> | ContradictionKind | null | undefined;
  about?: string | number | null | undefined;
  where?: ContradictionWhere | null | undefined;
  first?: number;
  after?: string | null | undefined;
  asOf: string;
  recorded?: string | null | undefined;
  language: Language;
}>;


export type ConflictsQuery = { readonly contradictions: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly kind: ContradictionKind, readonly measure: Measure | null, readonly explanation: string, readonly subject:
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
        , readonly statements: ReadonlyArray<{ readonly value: string, readonly validFrom: string | null, readonly validTo: string | null, readonly observedOn: string | null, readonly status: FactStatus | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> }> } }> } };

export type ConflictsOfQueryVariables = Exact<{
  id: string | number;
  asOf: string;
  recorded?: string | null | undefined;
  language: Language;
}>;


export type ConflictsOfQuery = { readonly node:
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
    | { readonly __typename: 'Source', readonly title: string, readonly id: string }
    | { readonly __typename: 'State', readonly name: string, readonly id: string }
    | { readonly __typename: 'Topic', readonly name: string, readonly id: string }
    | { readonly __typename: 'University', readonly name: string, readonly id: string }
   | null };

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
export const ContradictionsDocument = new TypedDocumentString(`
    query Contradictions($kinds: [ContradictionKind!], $about: ID, $where: ContradictionWhere, $asOf: Date!, $recorded: DateTime, $language: Language!) @asOf(date: $asOf, recorded: $recorded) {
  contradictions(kinds: $kinds, about: $about, where: $where) {
    nodes {
      kind
      measure
      subject {
        id
        name(language: $language)
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
}`, {"hash":"sha256:be09ad9e7e776b97e5f67dba28b050e97a3da9b7327c3a5b8746b9e1d4b44738"}) as unknown as TypedDocumentString<ContradictionsQuery, ContradictionsQueryVariables>;
export const ConflictsDocument = new TypedDocumentString(`
    query Conflicts($kinds: [ContradictionKind!], $about: ID, $where: ContradictionWhere, $first: Int! = 20, $after: String, $asOf: Date!, $recorded: DateTime, $language: Language!) @asOf(date: $asOf, recorded: $recorded) {
  contradictions(
    kinds: $kinds
    about: $about
    where: $where
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      cursor
      node {
        ...Disagreement
      }
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
}`, {"hash":"sha256:5838ceb953cfc2388dfd9c2bca1e6e24aa91e5bc63724f37eeaf6021d4b65f0b"}) as unknown as TypedDocumentString<ConflictsQuery, ConflictsQueryVariables>;
export const ConflictsOfDocument = new TypedDocumentString(`
    query ConflictsOf($id: ID!, $asOf: Date!, $recorded: DateTime, $language: Language!) @asOf(date: $asOf, recorded: $recorded) {
  node(id: $id) {
    ...Linked
    ... on Source {
      title
    }
  }
}
    fragment Linked on Node {
  __typename
  id
  ... on Thing {
    name(language: $language)
  }
}`, {"hash":"sha256:90e3871adb07fb2058f12875b43a2cbbd9f7005999237087904383fafa60210b"}) as unknown as TypedDocumentString<ConflictsOfQuery, ConflictsOfQueryVariables>;