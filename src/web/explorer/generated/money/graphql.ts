/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Why money cannot be followed. */
export type FundingProblem =
  /** By its parents it passes on its own money. One of them is disregarded. */
  | 'CIRCLE'
  /**
   * Its currency is not that of the grant whose money it passes on, and none is converted. Its money is
   * counted where it came in.
   */
  | 'OTHER_CURRENCY'
  /** Its sub-grants add up to more than the grant. The whole is counted at its recipient. */
  | 'PASSES_ON_MORE'
  /**
   * It is fed by several grants with known amounts, and no source says how much comes from which. Its
   * money is counted where it came in.
   */
  | 'SEVERAL_PARENTS';

/** Languages in which names and descriptions are kept. */
export type Language =
  /** German, the language of most sources. Maps to the language tag de. */
  | 'DE'
  /** English, mostly as a translation made for this graph. Maps to the language tag en. */
  | 'EN';

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

export type RecipientsQueryVariables = Exact<{
  project?: string | number | null | undefined;
  fundingSource?: string | number | null | undefined;
  fromYear?: number | null | undefined;
  toYear?: number | null | undefined;
  asOf: string;
  recorded?: string | null | undefined;
  language: Language;
}>;


export type RecipientsQuery = { readonly fundingFlows: { readonly flows: { readonly nodes: ReadonlyArray<{ readonly grants: number, readonly regrants: number, readonly planned: { readonly unknown: number, readonly amount: { readonly amount: string, readonly currency: string } | null }, readonly awarded: { readonly unknown: number, readonly amount: { readonly amount: string, readonly currency: string } | null }, readonly paid: { readonly unknown: number, readonly amount: { readonly amount: string, readonly currency: string } | null }, readonly ceilings: { readonly unknown: number, readonly amount: { readonly amount: string, readonly currency: string } | null }, readonly things: ReadonlyArray<
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
        > }> } } };

export type TableSumFragment = { readonly unknown: number, readonly amount: { readonly amount: string, readonly currency: string } | null };

export type MoneyQueryVariables = Exact<{
  project?: string | number | null | undefined;
  fundingSource?: string | number | null | undefined;
  fromYear?: number | null | undefined;
  toYear?: number | null | undefined;
  asOf: string;
  recorded?: string | null | undefined;
  language: Language;
}>;


export type MoneyQuery = { readonly bySource: { readonly flows: { readonly nodes: ReadonlyArray<{ readonly currency: string | null, readonly grants: number, readonly regrants: number, readonly things: ReadonlyArray<
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
        >, readonly PLANNED: { readonly unknown: number, readonly amount: { readonly amount: string, readonly currency: string } | null }, readonly AWARDED: { readonly unknown: number, readonly amount: { readonly amount: string, readonly currency: string } | null }, readonly PAID: { readonly unknown: number, readonly amount: { readonly amount: string, readonly currency: string } | null }, readonly CEILING: { readonly unknown: number, readonly amount: { readonly amount: string, readonly currency: string } | null } }> }, readonly totals: ReadonlyArray<{ readonly currency: string | null, readonly grants: number, readonly regrants: number, readonly things: ReadonlyArray<
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
      >, readonly PLANNED: { readonly unknown: number, readonly amount: { readonly amount: string, readonly currency: string } | null }, readonly AWARDED: { readonly unknown: number, readonly amount: { readonly amount: string, readonly currency: string } | null }, readonly PAID: { readonly unknown: number, readonly amount: { readonly amount: string, readonly currency: string } | null }, readonly CEILING: { readonly unknown: number, readonly amount: { readonly amount: string, readonly currency: string } | null } }>, readonly inconsistencies: { readonly nodes: ReadonlyArray<{ readonly problem: FundingProblem, readonly grant: { readonly __typename: 'Grant', readonly name: string, readonly id: string } }> } }, readonly byRecipient: { readonly flows: { readonly nodes: ReadonlyArray<{ readonly currency: string | null, readonly grants: number, readonly regrants: number, readonly things: ReadonlyArray<
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
        >, readonly PLANNED: { readonly unknown: number, readonly amount: { readonly amount: string, readonly currency: string } | null }, readonly AWARDED: { readonly unknown: number, readonly amount: { readonly amount: string, readonly currency: string } | null }, readonly PAID: { readonly unknown: number, readonly amount: { readonly amount: string, readonly currency: string } | null }, readonly CEILING: { readonly unknown: number, readonly amount: { readonly amount: string, readonly currency: string } | null } }> } }, readonly grants: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Grant', readonly startDate: string | null, readonly endDate: string | null, readonly awardedOn: string | null, readonly name: string, readonly id: string, readonly PLANNED: { readonly amount: string, readonly currency: string } | null, readonly AWARDED: { readonly amount: string, readonly currency: string } | null, readonly PAID: { readonly amount: string, readonly currency: string } | null, readonly CEILING: { readonly amount: string, readonly currency: string } | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }>, readonly fundingSources: { readonly nodes: ReadonlyArray<{ readonly __typename: 'FundingSource', readonly name: string, readonly id: string }> }, readonly funders: { readonly nodes: ReadonlyArray<
          | { readonly __typename: 'Administration', readonly name: string, readonly id: string }
          | { readonly __typename: 'Agency', readonly name: string, readonly id: string }
          | { readonly __typename: 'Association', readonly name: string, readonly id: string }
          | { readonly __typename: 'Centre', readonly name: string, readonly id: string }
          | { readonly __typename: 'Ministry', readonly name: string, readonly id: string }
          | { readonly __typename: 'University', readonly name: string, readonly id: string }
        > }, readonly recipients: { readonly nodes: ReadonlyArray<
          | { readonly __typename: 'Administration', readonly name: string, readonly id: string }
          | { readonly __typename: 'Agency', readonly name: string, readonly id: string }
          | { readonly __typename: 'Association', readonly name: string, readonly id: string }
          | { readonly __typename: 'Centre', readonly name: string, readonly id: string }
          | { readonly __typename: 'Ministry', readonly name: string, readonly id: string }
          | { readonly __typename: 'University', readonly name: string, readonly id: string }
        > }, readonly parentGrants: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly purposes: { readonly nodes: ReadonlyArray<
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        > } }> } };

export type FlowFragment = { readonly currency: string | null, readonly grants: number, readonly regrants: number, readonly things: ReadonlyArray<
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
  >, readonly PLANNED: { readonly unknown: number, readonly amount: { readonly amount: string, readonly currency: string } | null }, readonly AWARDED: { readonly unknown: number, readonly amount: { readonly amount: string, readonly currency: string } | null }, readonly PAID: { readonly unknown: number, readonly amount: { readonly amount: string, readonly currency: string } | null }, readonly CEILING: { readonly unknown: number, readonly amount: { readonly amount: string, readonly currency: string } | null } };

export type SumFragment = { readonly unknown: number, readonly amount: { readonly amount: string, readonly currency: string } | null };

export type ChainGrantFragment = { readonly __typename: 'Grant', readonly startDate: string | null, readonly endDate: string | null, readonly awardedOn: string | null, readonly name: string, readonly id: string, readonly PLANNED: { readonly amount: string, readonly currency: string } | null, readonly AWARDED: { readonly amount: string, readonly currency: string } | null, readonly PAID: { readonly amount: string, readonly currency: string } | null, readonly CEILING: { readonly amount: string, readonly currency: string } | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }>, readonly fundingSources: { readonly nodes: ReadonlyArray<{ readonly __typename: 'FundingSource', readonly name: string, readonly id: string }> }, readonly funders: { readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Administration', readonly name: string, readonly id: string }
      | { readonly __typename: 'Agency', readonly name: string, readonly id: string }
      | { readonly __typename: 'Association', readonly name: string, readonly id: string }
      | { readonly __typename: 'Centre', readonly name: string, readonly id: string }
      | { readonly __typename: 'Ministry', readonly name: string, readonly id: string }
      | { readonly __typename: 'University', readonly name: string, readonly id: string }
    > }, readonly recipients: { readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Administration', readonly name: string, readonly id: string }
      | { readonly __typename: 'Agency', readonly name: string, readonly id: string }
      | { readonly __typename: 'Association', readonly name: string, readonly id: string }
      | { readonly __typename: 'Centre', readonly name: string, readonly id: string }
      | { readonly __typename: 'Ministry', readonly name: string, readonly id: string }
      | { readonly __typename: 'University', readonly name: string, readonly id: string }
    > }, readonly parentGrants: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly purposes: { readonly nodes: ReadonlyArray<
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
    > } };

export type MoneyFiltersQueryVariables = Exact<{
  asOf: string;
  recorded?: string | null | undefined;
  language: Language;
}>;


export type MoneyFiltersQuery = { readonly projects: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Project', readonly name: string, readonly id: string }> }, readonly fundingSources: { readonly nodes: ReadonlyArray<{ readonly __typename: 'FundingSource', readonly name: string, readonly id: string }> } };

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
export const TableSumFragmentDoc = new TypedDocumentString(`
    fragment TableSum on FundingSum {
  amount {
    amount
    currency
  }
  unknown
}
    `, {"fragmentName":"TableSum"}) as unknown as TypedDocumentString<TableSumFragment, unknown>;
export const LinkedFragmentDoc = new TypedDocumentString(`
    fragment Linked on Node {
  __typename
  id
  ... on Thing {
    name(language: $language)
  }
}
    `, {"fragmentName":"Linked"}) as unknown as TypedDocumentString<LinkedFragment, unknown>;
export const SumFragmentDoc = new TypedDocumentString(`
    fragment Sum on FundingSum {
  unknown
  amount {
    amount
    currency
  }
}
    `, {"fragmentName":"Sum"}) as unknown as TypedDocumentString<SumFragment, unknown>;
export const FlowFragmentDoc = new TypedDocumentString(`
    fragment Flow on FundingFlow {
  things {
    ...Linked
  }
  currency
  grants
  regrants
  PLANNED: planned {
    ...Sum
  }
  AWARDED: awarded {
    ...Sum
  }
  PAID: paid {
    ...Sum
  }
  CEILING: ceilings {
    ...Sum
  }
}
    fragment Linked on Node {
  __typename
  id
  ... on Thing {
    name(language: $language)
  }
}
fragment Sum on FundingSum {
  unknown
  amount {
    amount
    currency
  }
}`, {"fragmentName":"Flow"}) as unknown as TypedDocumentString<FlowFragment, unknown>;
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
export const ChainGrantFragmentDoc = new TypedDocumentString(`
    fragment ChainGrant on Grant {
  ...Linked
  startDate
  endDate
  awardedOn
  PLANNED: amountPlanned {
    amount
    currency
  }
  AWARDED: amountAwarded {
    amount
    currency
  }
  PAID: amountPaid {
    amount
    currency
  }
  CEILING: ceiling {
    amount
    currency
  }
  evidence {
    ...Passage
  }
  fundingSources {
    nodes {
      ...Linked
    }
  }
  funders {
    nodes {
      ...Linked
    }
  }
  recipients {
    nodes {
      ...Linked
    }
  }
  parentGrants {
    nodes {
      id
    }
  }
  purposes {
    nodes {
      id
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
}`, {"fragmentName":"ChainGrant"}) as unknown as TypedDocumentString<ChainGrantFragment, unknown>;
export const RecipientsDocument = new TypedDocumentString(`
    query Recipients($project: ID, $fundingSource: ID, $fromYear: Int, $toYear: Int, $asOf: Date!, $recorded: DateTime, $language: Language!) @asOf(date: $asOf, recorded: $recorded) {
  fundingFlows(
    by: RECIPIENT
    project: $project
    fundingSource: $fundingSource
    fromYear: $fromYear
    toYear: $toYear
  ) {
    flows {
      nodes {
        grants
        regrants
        planned {
          ...TableSum
        }
        awarded {
          ...TableSum
        }
        paid {
          ...TableSum
        }
        ceilings {
          ...TableSum
        }
        things {
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
}
fragment TableSum on FundingSum {
  amount {
    amount
    currency
  }
  unknown
}`, {"hash":"sha256:3329a1c39640b9d9e37ef4538f794e132023e58b429e07925c8e16c1cc5747d9"}) as unknown as TypedDocumentString<RecipientsQuery, RecipientsQueryVariables>;
export const MoneyDocument = new TypedDocumentString(`
    query Money($project: ID, $fundingSource: ID, $fromYear: Int, $toYear: Int, $asOf: Date!, $recorded: DateTime, $language: Language!) @asOf(date: $asOf, recorded: $recorded) {
  bySource: fundingFlows(
    by: SOURCE
    project: $project
    fundingSource: $fundingSource
    fromYear: $fromYear
    toYear: $toYear
  ) {
    flows(first: 200) {
      nodes {
        ...Flow
      }
    }
    totals {
      ...Flow
    }
    inconsistencies(first: 50) {
      nodes {
        problem
        grant {
          ...Linked
        }
      }
    }
  }
  byRecipient: fundingFlows(
    by: RECIPIENT
    project: $project
    fundingSource: $fundingSource
    fromYear: $fromYear
    toYear: $toYear
  ) {
    flows(first: 500) {
      nodes {
        ...Flow
      }
    }
  }
  grants(first: 500) {
    totalCount
    nodes {
      ...ChainGrant
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
fragment Flow on FundingFlow {
  things {
    ...Linked
  }
  currency
  grants
  regrants
  PLANNED: planned {
    ...Sum
  }
  AWARDED: awarded {
    ...Sum
  }
  PAID: paid {
    ...Sum
  }
  CEILING: ceilings {
    ...Sum
  }
}
fragment Sum on FundingSum {
  unknown
  amount {
    amount
    currency
  }
}
fragment ChainGrant on Grant {
  ...Linked
  startDate
  endDate
  awardedOn
  PLANNED: amountPlanned {
    amount
    currency
  }
  AWARDED: amountAwarded {
    amount
    currency
  }
  PAID: amountPaid {
    amount
    currency
  }
  CEILING: ceiling {
    amount
    currency
  }
  evidence {
    ...Passage
  }
  fundingSources {
    nodes {
      ...Linked
    }
  }
  funders {
    nodes {
      ...Linked
    }
  }
  recipients {
    nodes {
      ...Linked
    }
  }
  parentGrants {
    nodes {
      id
    }
  }
  purposes {
    nodes {
      id
    }
  }
}`, {"hash":"sha256:b086d6140874c62d033f1416bb586f422e2aebc8c3a38f00dfc3cb3bff76c31b"}) as unknown as TypedDocumentString<MoneyQuery, MoneyQueryVariables>;
export const MoneyFiltersDocument = new TypedDocumentString(`
    query MoneyFilters($asOf: Date!, $recorded: DateTime, $language: Language!) @asOf(date: $asOf, recorded: $recorded) {
  projects(validity: ALL, first: 200) {
    nodes {
      ...Linked
    }
  }
  fundingSources(validity: ALL, first: 200) {
    nodes {
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
}`, {"hash":"sha256:c49c29c6f9aae6b5be4755ab979bc7877145abd2ba1a443194e4e58e4f1de34b"}) as unknown as TypedDocumentString<MoneyFiltersQuery, MoneyFiltersQueryVariables>;