/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Languages in which names and descriptions are kept. */
export type Language =
  /** German, the language of most sources. Maps to the language tag de. */
  | 'DE'
  /** English, mostly as a translation made for this graph. Maps to the language tag en. */
  | 'EN';

/** The kinds of text by which something is found. */
export type SearchField =
  /**
   * Any other name: official, short, former, or with a title, for example `HMSI`.
   * Maps to schema:alternateName.
   */
  | 'ALTERNATE_NAME'
  /** What says what it is, in German or English. Maps to schema:description. */
  | 'DESCRIPTION'
  /** A key of any time, or the id in this graph, for example `06440005`. Maps to schema:identifier. */
  | 'IDENTIFIER'
  /**
   * The name by which it is listed, in German or English, or the title of a source.
   * Maps to schema:name.
   */
  | 'NAME'
  /** Who published a source. Maps to schema:publisher. */
  | 'PUBLISHER'
  /** The words of a passage. Maps to schema:text. */
  | 'QUOTE'
  /** What it is or does in a fact, for example `Sozialdezernent`. Maps to org:role. */
  | 'ROLE';

/** The types of what can be found. */
export type SearchType =
  /** The administration of a district or municipality. Maps to org:FormalOrganization. */
  | 'ADMINISTRATION'
  /** A public authority below a ministry. Maps to org:FormalOrganization. */
  | 'AGENCY'
  /** An association. Maps to org:FormalOrganization. */
  | 'ASSOCIATION'
  /** A WIR diversity centre. Maps to org:OrganizationalUnit. */
  | 'CENTRE'
  /** A talk, welcome or presentation at an event. Maps to schema:Event. */
  | 'CONTRIBUTION'
  /** A rural district. Maps to schema:AdministrativeArea. */
  | 'DISTRICT'
  /** A meeting. Maps to schema:Event. */
  | 'EVENT'
  /** A passage with its words in a source. Maps to prov:Entity. */
  | 'EVIDENCE'
  /** A fund or program that pays. Maps to eurio:FundingScheme. */
  | 'FUNDING_SOURCE'
  /** A government region. Maps to schema:AdministrativeArea. */
  | 'GOVERNMENT_REGION'
  /** Money awarded. Maps to eurio:Grant. */
  | 'GRANT'
  /** A ministry or a department of one. Maps to org:FormalOrganization. */
  | 'MINISTRY'
  /** A city, town or other municipality. Maps to schema:AdministrativeArea. */
  | 'MUNICIPALITY'
  /** Somebody named in a public role. Maps to schema:Person. */
  | 'PERSON'
  /** A project. Maps to eurio:Project. */
  | 'PROJECT'
  /** A document that states facts. Maps to schema:CreativeWork. */
  | 'SOURCE'
  /** A state, such as Hesse. Maps to schema:AdministrativeArea. */
  | 'STATE'
  /** A term of the subject matter. Maps to skos:Concept. */
  | 'TOPIC'
  /** A university. Maps to org:FormalOrganization. */
  | 'UNIVERSITY';

/** Which facts or things a list holds, by their dates in the world. */
export type Validity =
  /** All, whatever their dates: ended, current and to come. */
  | 'ALL'
  /**
   * Those that hold on the date of the operation: the day of `@asOf`, otherwise today. Planned ones
   * are among them and say so.
   */
  | 'CURRENT';

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

export type SearchQueryVariables = Exact<{
  text: string;
  types?: ReadonlyArray<SearchType> | SearchType | null | undefined;
  validity?: Validity;
  first: number;
  after?: string | null | undefined;
  asOf: string;
  recorded?: string | null | undefined;
  language: Language;
}>;


export type SearchQuery = { readonly search: { readonly totalCount: number, readonly complete: boolean, readonly counts: ReadonlyArray<{ readonly type: SearchType, readonly count: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly type: SearchType, readonly field: SearchField, readonly excerpt: ReadonlyArray<{ readonly text: string, readonly match: boolean }>, readonly node:
        | { readonly __typename: 'Administration', readonly description: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly name: string, readonly id: string }
        | { readonly __typename: 'Agency', readonly description: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly name: string, readonly id: string }
        | { readonly __typename: 'Association', readonly description: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly name: string, readonly id: string }
        | { readonly __typename: 'Centre', readonly description: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly name: string, readonly id: string }
        | { readonly __typename: 'Contribution', readonly description: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly name: string, readonly id: string }
        | { readonly __typename: 'District', readonly description: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly name: string, readonly id: string }
        | { readonly __typename: 'EligibilityRule', readonly id: string }
        | { readonly __typename: 'Event', readonly description: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly name: string, readonly id: string }
        | { readonly __typename: 'Evidence', readonly id: string, readonly source: { readonly id: string, readonly title: string } }
        | { readonly __typename: 'FundingSource', readonly description: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly name: string, readonly id: string }
        | { readonly __typename: 'GovernmentRegion', readonly description: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly name: string, readonly id: string }
        | { readonly __typename: 'Grant', readonly description: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly name: string, readonly id: string }
        | { readonly __typename: 'Ministry', readonly description: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly name: string, readonly id: string }
        | { readonly __typename: 'Municipality', readonly description: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly name: string, readonly id: string }
        | { readonly __typename: 'Observation', readonly id: string }
        | { readonly __typename: 'Person', readonly description: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly name: string, readonly id: string }
        | { readonly __typename: 'Project', readonly description: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly name: string, readonly id: string }
        | { readonly __typename: 'Source', readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly id: string }
        | { readonly __typename: 'State', readonly description: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly name: string, readonly id: string }
        | { readonly __typename: 'Topic', readonly description: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly name: string, readonly id: string }
        | { readonly __typename: 'University', readonly description: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly name: string, readonly id: string }
       }> } };

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
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $types: [SearchType!], $validity: Validity! = ALL, $first: Int!, $after: String, $asOf: Date!, $recorded: DateTime, $language: Language!) @asOf(date: $asOf, recorded: $recorded) {
  search(
    query: $text
    types: $types
    validity: $validity
    first: $first
    after: $after
  ) {
    totalCount
    complete
    counts {
      type
      count
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      type
      field
      excerpt {
        text
        match
      }
      node {
        ...Linked
        ... on Thing {
          description(language: $language)
          validFrom
          validTo
        }
        ... on Source {
          title
          publisher
          publishedOn
        }
        ... on Evidence {
          source {
            id
            title
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
}`, {"hash":"sha256:74657e69afe193ca9d760552fd12fbabe38a875b0cd9817ac5fdd624dcdb0b32"}) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;