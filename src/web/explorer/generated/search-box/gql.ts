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
    "query Suggestions($text: String!, $types: [SearchType!], $asOf: Date!, $recorded: DateTime, $language: Language!) @asOf(date: $asOf, recorded: $recorded) {\n  search(query: $text, types: $types, validity: ALL, first: 8) {\n    totalCount\n    complete\n    edges {\n      type\n      field\n      score\n      excerpt {\n        text\n        match\n      }\n      node {\n        ...Linked\n        ... on Thing {\n          validTo\n        }\n        ... on Source {\n          title\n        }\n        ... on Evidence {\n          source {\n            id\n            title\n          }\n        }\n      }\n    }\n  }\n}": typeof types.SuggestionsDocument,
};
const documents: Documents = {
    "fragment Linked on Node {\n  __typename\n  id\n  ... on Thing {\n    name(language: $language)\n  }\n}": types.LinkedFragmentDoc,
    "query Suggestions($text: String!, $types: [SearchType!], $asOf: Date!, $recorded: DateTime, $language: Language!) @asOf(date: $asOf, recorded: $recorded) {\n  search(query: $text, types: $types, validity: ALL, first: 8) {\n    totalCount\n    complete\n    edges {\n      type\n      field\n      score\n      excerpt {\n        text\n        match\n      }\n      node {\n        ...Linked\n        ... on Thing {\n          validTo\n        }\n        ... on Source {\n          title\n        }\n        ... on Evidence {\n          source {\n            id\n            title\n          }\n        }\n      }\n    }\n  }\n}": types.SuggestionsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment Linked on Node {\n  __typename\n  id\n  ... on Thing {\n    name(language: $language)\n  }\n}"): typeof import('./graphql').LinkedFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Suggestions($text: String!, $types: [SearchType!], $asOf: Date!, $recorded: DateTime, $language: Language!) @asOf(date: $asOf, recorded: $recorded) {\n  search(query: $text, types: $types, validity: ALL, first: 8) {\n    totalCount\n    complete\n    edges {\n      type\n      field\n      score\n      excerpt {\n        text\n        match\n      }\n      node {\n        ...Linked\n        ... on Thing {\n          validTo\n        }\n        ... on Source {\n          title\n        }\n        ... on Evidence {\n          source {\n            id\n            title\n          }\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql').SuggestionsDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
