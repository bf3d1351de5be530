/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Whether a municipality can take part in a project by the project's rule. */
export type EligibilityAnswer =
  /** It can take part on its own. */
  | 'ELIGIBLE'
  /**
   * The rule excludes it, it is an unincorporated area, or it does not exist on the date of the
   * operation.
   */
  | 'NOT_ELIGIBLE'
  /**
   * It is below the lower limit and can take part jointly with others, as Neustadt (Hessen) with
   * Kirchhain.
   */
  | 'ONLY_IN_CONSORTIUM'
  /** No rule is known, or no figure exact enough to decide. */
  | 'UNKNOWN';

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

export type ReachQueryVariables = Exact<{
  project: string | number;
  asOf: string;
  recorded?: string | null | undefined;
  language: Language;
}>;


export type ReachQuery = { readonly project: { readonly id: string, readonly name: string, readonly coverage: { readonly municipalities: { readonly nodes: ReadonlyArray<{ readonly answer: EligibilityAnswer, readonly municipality: { readonly id: string, readonly name: string, readonly kind: MunicipalityKind, readonly district: { readonly id: string, readonly name: string } | null }, readonly population: { readonly value: string, readonly observedOn: string | null, readonly basis: string | null } | null }> } } } | null };

export type InhabitantsQueryVariables = Exact<{
  asOf: string;
  recorded?: string | null | undefined;
  language: Language;
}>;


export type InhabitantsQuery = { readonly municipalities: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: MunicipalityKind, readonly district: { readonly id: string, readonly name: string } | null, readonly population: { readonly value: string, readonly observedOn: string | null, readonly basis: string | null } | null }> } };

export type MapProjectsQueryVariables = Exact<{
  asOf: string;
  recorded?: string | null | undefined;
  language: Language;
}>;


export type MapProjectsQuery = { readonly projects: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } };

export type MapCoverageQueryVariables = Exact<{
  project: string | number;
  asOf: string;
  recorded?: string | null | undefined;
  language: Language;
}>;


export type MapCoverageQuery = { readonly project: { readonly id: string, readonly name: string, readonly status: FactStatus, readonly coverage: { readonly rule: { readonly populationAtLeast: number | null, readonly populationBelow: number | null, readonly consortiumAllowed: boolean | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null } }> } | null, readonly total: { readonly unincorporatedAreas: number, readonly all: { readonly count: number, readonly population: string | null }, readonly named: { readonly count: number, readonly population: string | null, readonly populationShare: string | null }, readonly namedAsPlanned: { readonly count: number }, readonly notNamed: { readonly count: number } }, readonly byDistrict: ReadonlyArray<{ readonly naming: FactStatus | null, readonly territory:
          | { readonly __typename: 'District', readonly name: string, readonly id: string }
          | { readonly __typename: 'GovernmentRegion', readonly name: string, readonly id: string }
          | { readonly __typename: 'Municipality', readonly name: string, readonly id: string }
          | { readonly __typename: 'State', readonly name: string, readonly id: string }
         | null, readonly all: { readonly count: number, readonly population: string | null }, readonly named: { readonly count: number }, readonly eligible: { readonly count: number }, readonly onlyInConsortium: { readonly count: number }, readonly notEligible: { readonly count: number }, readonly unknown: { readonly count: number } }>, readonly statedParticipants: ReadonlyArray<{ readonly id: string, readonly value: string, readonly observedOn: string | null }>, readonly municipalities: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly answer: EligibilityAnswer, readonly municipality: { readonly id: string, readonly name: string, readonly kind: MunicipalityKind, readonly district: { readonly id: string } | null }, readonly population: { readonly value: string } | null, readonly participations: ReadonlyArray<{ readonly status: FactStatus }> }> } } } | null };

export type MapPopulationQueryVariables = Exact<{
  asOf: string;
  recorded?: string | null | undefined;
  language: Language;
}>;


export type MapPopulationQuery = { readonly municipalities: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: MunicipalityKind, readonly district: { readonly id: string, readonly name: string } | null, readonly population: { readonly value: string, readonly observedOn: string | null, readonly basis: string | null } | null }>, readonly total: ReadonlyArray<{ readonly figures: ReadonlyArray<{ readonly sum: string }> }>, readonly byDistrict: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly value: string | null }>, readonly figures: ReadonlyArray<{ readonly sum: string }> }> } };

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
export const ReachDocument = {"__meta__":{"hash":"sha256:1a41235ee9c07ee89d60c964698968a021620721dcee44f078152ad3b3dcd3c5"}} as unknown as TypedDocumentString<ReachQuery, ReachQueryVariables>;
export const InhabitantsDocument = {"__meta__":{"hash":"sha256:4ce623266d94d4eff2a6969187a4b52a670166d9f9e7d3b5dda60e37c5f5a9a4"}} as unknown as TypedDocumentString<InhabitantsQuery, InhabitantsQueryVariables>;
export const MapProjectsDocument = {"__meta__":{"hash":"sha256:85a740750afe611763b4b6308d121fd86212be6cc8413b1bb00d4db747ea35b6"}} as unknown as TypedDocumentString<MapProjectsQuery, MapProjectsQueryVariables>;
export const MapCoverageDocument = {"__meta__":{"hash":"sha256:725f797a5139afdc7b1a04f162d0972742c20b114d46ca3dff1d1696bc3de727"}} as unknown as TypedDocumentString<MapCoverageQuery, MapCoverageQueryVariables>;
export const MapPopulationDocument = {"__meta__":{"hash":"sha256:b3dfcffe376a00f4c62009196ae5edf40c67765eccbda9c05a6ac2f772ff2a13"}} as unknown as TypedDocumentString<MapPopulationQuery, MapPopulationQueryVariables>;