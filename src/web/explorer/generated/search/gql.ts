/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "fragment Linked on Node {\n  __typename\n  id\n  ... on Thing {\n    name(language: $language)\n  }\n}": typeof types.LinkedFragmentDoc,
    "query Search($text: String!, $types: [SearchType!], $validity: Validity! = ALL, $first: Int!, $after: String, $asOf: Date!, $recorded: DateTime, $language: Language!) @asOf(date: $asOf, recorded: $recorded) {\n  search(\n    query: $text\n    types: $types\n    validity: $validity\n    first: $first\n    after: $after\n  ) {\n    totalCount\n    complete\n    counts {\n      type\n      count\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      type\n      field\n      excerpt {\n        text\n        match\n      }\n      node {\n        ...Linked\n        ... on Thing {\n          description(language: $language)\n          validFrom\n          validTo\n        }\n        ... on Source {\n          title\n          publisher\n          publishedOn\n        }\n        ... on Evidence {\n          source {\n            id\n            title\n          }\n        }\n      }\n    }\n  }\n}": typeof types.SearchDocument,
};
const documents: Documents = {
    "fragment Linked on Node {\n  __typename\n  id\n  ... on Thing {\n    name(language: $language)\n  }\n}": types.LinkedFragmentDoc,
    "query Search($text: String!, $types: [SearchType!], $validity: Validity! = ALL, $first: Int!, $after: String, $asOf: Date!, $recorded: DateTime, $language: Language!) @asOf(date: $asOf, recorded: $recorded) {\n  search(\n    query: $text\n    types: $types\n    validity: $validity\n    first: $first\n    after: $after\n  ) {\n    totalCount\n    complete\n    counts {\n      type\n      count\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      type\n      field\n      excerpt {\n        text\n        match\n      }\n      node {\n        ...Linked\n        ... on Thing {\n          description(language: $language)\n          validFrom\n          validTo\n        }\n        ... on Source {\n          title\n          publisher\n          publishedOn\n        }\n        ... on Evidence {\n          source {\n            id\n            title\n          }\n        }\n      }\n    }\n  }\n}": types.SearchDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment Linked on Node {\n  __typename\n  id\n  ... on Thing {\n    name(language: $language)\n  }\n}"): typeof import('./graphql').LinkedFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Search($text: String!, $types: [SearchType!], $validity: Validity! = ALL, $first: Int!, $after: String, $asOf: Date!, $recorded: DateTime, $language: Language!) @asOf(date: $asOf, recorded: $recorded) {\n  search(\n    query: $text\n    types: $types\n    validity: $validity\n    first: $first\n    after: $after\n  ) {\n    totalCount\n    complete\n    counts {\n      type\n      count\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      type\n      field\n      excerpt {\n        text\n        match\n      }\n      node {\n        ...Linked\n        ... on Thing {\n          description(language: $language)\n          validFrom\n          validTo\n        }\n        ... on Source {\n          title\n          publisher\n          publishedOn\n        }\n        ... on Evidence {\n          source {\n            id\n            title\n          }\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql').SearchDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
