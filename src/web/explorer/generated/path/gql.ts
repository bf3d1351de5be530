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
    "fragment FactTerms on Fact {\n  validFrom\n  validTo\n  status\n  evidence {\n    ...Passage\n  }\n}": typeof types.FactTermsFragmentDoc,
    "fragment Linked on Node {\n  __typename\n  id\n  ... on Thing {\n    name(language: $language)\n  }\n}": typeof types.LinkedFragmentDoc,
    "fragment Passage on Evidence {\n  id\n  quote\n  locator\n  source {\n    id\n    title\n    publisher\n    publishedOn\n    url\n  }\n}": typeof types.PassageFragmentDoc,
    "query Connections($from: ID!, $to: ID!, $maxLength: Int!, $limit: Int!, $asOf: Date!, $recorded: DateTime, $language: Language!) @asOf(date: $asOf, recorded: $recorded) {\n  shortestPaths(from: $from, to: $to, maxLength: $maxLength, limit: $limit) {\n    paths {\n      sentence(language: $language)\n      steps {\n        type\n        direction\n        sentence(language: $language)\n        from {\n          ...Linked\n        }\n        to {\n          ...Linked\n        }\n        status\n        validFrom\n        validTo\n        evidence {\n          ...Passage\n        }\n      }\n    }\n  }\n}": typeof types.ConnectionsDocument,
    "query Paths($from: ID!, $to: ID!, $maxLength: Int!, $limit: Int!, $asOf: Date!, $recorded: DateTime, $language: Language!) @asOf(date: $asOf, recorded: $recorded) {\n  shortestPaths(from: $from, to: $to, maxLength: $maxLength, limit: $limit) {\n    length\n    totalCount\n    hasMore\n    paths {\n      sentence(language: $language)\n      things {\n        ...Linked\n      }\n      steps {\n        type\n        direction\n        sentence(language: $language)\n        from {\n          ...Linked\n        }\n        to {\n          ...Linked\n        }\n        ...FactTerms\n      }\n    }\n  }\n}\n\nquery PathEnds($ids: [ID!]!, $asOf: Date!, $recorded: DateTime, $language: Language!) @asOf(date: $asOf, recorded: $recorded) {\n  nodes(ids: $ids) {\n    ...Linked\n  }\n}": typeof types.PathsDocument,
};
const documents: Documents = {
    "fragment FactTerms on Fact {\n  validFrom\n  validTo\n  status\n  evidence {\n    ...Passage\n  }\n}": types.FactTermsFragmentDoc,
    "fragment Linked on Node {\n  __typename\n  id\n  ... on Thing {\n    name(language: $language)\n  }\n}": types.LinkedFragmentDoc,
    "fragment Passage on Evidence {\n  id\n  quote\n  locator\n  source {\n    id\n    title\n    publisher\n    publishedOn\n    url\n  }\n}": types.PassageFragmentDoc,
    "query Connections($from: ID!, $to: ID!, $maxLength: Int!, $limit: Int!, $asOf: Date!, $recorded: DateTime, $language: Language!) @asOf(date: $asOf, recorded: $recorded) {\n  shortestPaths(from: $from, to: $to, maxLength: $maxLength, limit: $limit) {\n    paths {\n      sentence(language: $language)\n      steps {\n        type\n        direction\n        sentence(language: $language)\n        from {\n          ...Linked\n        }\n        to {\n          ...Linked\n        }\n        status\n        validFrom\n        validTo\n        evidence {\n          ...Passage\n        }\n      }\n    }\n  }\n}": types.ConnectionsDocument,
    "query Paths($from: ID!, $to: ID!, $maxLength: Int!, $limit: Int!, $asOf: Date!, $recorded: DateTime, $language: Language!) @asOf(date: $asOf, recorded: $recorded) {\n  shortestPaths(from: $from, to: $to, maxLength: $maxLength, limit: $limit) {\n    length\n    totalCount\n    hasMore\n    paths {\n      sentence(language: $language)\n      things {\n        ...Linked\n      }\n      steps {\n        type\n        direction\n        sentence(language: $language)\n        from {\n          ...Linked\n        }\n        to {\n          ...Linked\n        }\n        ...FactTerms\n      }\n    }\n  }\n}\n\nquery PathEnds($ids: [ID!]!, $asOf: Date!, $recorded: DateTime, $language: Language!) @asOf(date: $asOf, recorded: $recorded) {\n  nodes(ids: $ids) {\n    ...Linked\n  }\n}": types.PathsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment FactTerms on Fact {\n  validFrom\n  validTo\n  status\n  evidence {\n    ...Passage\n  }\n}"): typeof import('./graphql').FactTermsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment Linked on Node {\n  __typename\n  id\n  ... on Thing {\n    name(language: $language)\n  }\n}"): typeof import('./graphql').LinkedFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment Passage on Evidence {\n  id\n  quote\n  locator\n  source {\n    id\n    title\n    publisher\n    publishedOn\n    url\n  }\n}"): typeof import('./graphql').PassageFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Connections($from: ID!, $to: ID!, $maxLength: Int!, $limit: Int!, $asOf: Date!, $recorded: DateTime, $language: Language!) @asOf(date: $asOf, recorded: $recorded) {\n  shortestPaths(from: $from, to: $to, maxLength: $maxLength, limit: $limit) {\n    paths {\n      sentence(language: $language)\n      steps {\n        type\n        direction\n        sentence(language: $language)\n        from {\n          ...Linked\n        }\n        to {\n          ...Linked\n        }\n        status\n        validFrom\n        validTo\n        evidence {\n          ...Passage\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql').ConnectionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Paths($from: ID!, $to: ID!, $maxLength: Int!, $limit: Int!, $asOf: Date!, $recorded: DateTime, $language: Language!) @asOf(date: $asOf, recorded: $recorded) {\n  shortestPaths(from: $from, to: $to, maxLength: $maxLength, limit: $limit) {\n    length\n    totalCount\n    hasMore\n    paths {\n      sentence(language: $language)\n      things {\n        ...Linked\n      }\n      steps {\n        type\n        direction\n        sentence(language: $language)\n        from {\n          ...Linked\n        }\n        to {\n          ...Linked\n        }\n        ...FactTerms\n      }\n    }\n  }\n}\n\nquery PathEnds($ids: [ID!]!, $asOf: Date!, $recorded: DateTime, $language: Language!) @asOf(date: $asOf, recorded: $recorded) {\n  nodes(ids: $ids) {\n    ...Linked\n  }\n}"): typeof import('./graphql').PathsDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
