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
export const ReachDocument = new TypedDocumentString(`
    query Reach($project: ID!, $asOf: Date!, $recorded: DateTime, $language: Language!) @asOf(date: $asOf, recorded: $recorded) {
  project(id: $project) {
    id
    name(language: $language)
    coverage {
      municipalities {
        nodes {
          answer
          municipality {
            id
            name(language: $language)
            kind
            district {
              id
              name(language: $language)
            }
          }
          population {
            value
            observedOn
            basis
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:af65e15e304931451dad285d32e9d263e32018547cd59d6b000f519791bcd1cc"}) as unknown as TypedDocumentString<ReachQuery, ReachQueryVariables>;
export const InhabitantsDocument = new TypedDocumentString(`
    query Inhabitants($asOf: Date!, $recorded: DateTime, $language: Language!) @asOf(date: $asOf, recorded: $recorded) {
  municipalities {
    nodes {
      id
      name(language: $language)
      kind
      district {
        id
        name(language: $language)
      }
      population {
        value
        observedOn
        basis
      }
    }
  }
}
    `, {"hash":"sha256:343493b4bae5d965f8dd446a67b2f21b60faee36d1f3afe73ef05814a0676ca1"}) as unknown as TypedDocumentString<InhabitantsQuery, InhabitantsQueryVariables>;
export const MapProjectsDocument = new TypedDocumentString(`
    query MapProjects($asOf: Date!, $recorded: DateTime, $language: Language!) @asOf(date: $asOf, recorded: $recorded) {
  projects(validity: ALL, first: 100) {
    nodes {
      id
      name(language: $language)
    }
  }
}
    `, {"hash":"sha256:77bd0695465fe67574e28d3117410999dfaca7277fc65939eb40e09d763aaf33"}) as unknown as TypedDocumentString<MapProjectsQuery, MapProjectsQueryVariables>;
export const MapCoverageDocument = new TypedDocumentString(`
    query MapCoverage($project: ID!, $asOf: Date!, $recorded: DateTime, $language: Language!) @asOf(date: $asOf, recorded: $recorded) {
  project(id: $project) {
    id
    name(language: $language)
    status
    coverage {
      rule {
        populationAtLeast
        populationBelow
        consortiumAllowed
        evidence {
          ...Passage
        }
      }
      total {
        all {
          count
          population
        }
        named {
          count
          population
          populationShare
        }
        namedAsPlanned {
          count
        }
        notNamed {
          count
        }
        unincorporatedAreas
      }
      byDistrict {
        naming
        territory {
          ...Linked
        }
        all {
          count
          population
        }
        named {
          count
        }
        eligible {
          count
        }
        onlyInConsortium {
          count
        }
        notEligible {
          count
        }
        unknown {
          count
        }
      }
      statedParticipants {
        id
        value
        observedOn
      }
      municipalities(first: 500) {
        totalCount
        nodes {
          answer
          municipality {
            id
            name(language: $language)
            kind
            district {
              id
            }
          }
          population {
            value
          }
          participations {
            status
          }
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
}`, {"hash":"sha256:42fcffde47e6cc2dc8babab0ae0977f96d23c073271c934fb66760cb361dd907"}) as unknown as TypedDocumentString<MapCoverageQuery, MapCoverageQueryVariables>;
export const MapPopulationDocument = new TypedDocumentString(`
    query MapPopulation($asOf: Date!, $recorded: DateTime, $language: Language!) @asOf(date: $asOf, recorded: $recorded) {
  municipalities(first: 500) {
    totalCount
    nodes {
      id
      name(language: $language)
      kind
      district {
        id
        name(language: $language)
      }
      population {
        value
        observedOn
        basis
      }
    }
    total: groups(of: [POPULATION]) {
      figures {
        sum
      }
    }
    byDistrict: groups(by: [DISTRICT], of: [POPULATION]) {
      keys {
        value
      }
      figures {
        sum
      }
    }
  }
}
    `, {"hash":"sha256:cc5f45d43e7395e0fd94bdfed3f7aff9a7cae7fd2dece2e5bae22e303868ae36"}) as unknown as TypedDocumentString<MapPopulationQuery, MapPopulationQueryVariables>;