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
    "fragment Disagreement on Contradiction {\n  kind\n  measure\n  explanation(language: $language)\n  subject {\n    ...Linked\n  }\n  statements {\n    value(language: $language)\n    validFrom\n    validTo\n    observedOn\n    status\n    evidence {\n      ...Passage\n    }\n  }\n}": typeof types.DisagreementFragmentDoc,
    "fragment Linked on Node {\n  __typename\n  id\n  ... on Thing {\n    name(language: $language)\n  }\n}": typeof types.LinkedFragmentDoc,
    "fragment Passage on Evidence {\n  id\n  quote\n  locator\n  source {\n    id\n    title\n    publisher\n    publishedOn\n    url\n  }\n}": typeof types.PassageFragmentDoc,
    "query PassagePage($id: ID!, $asOf: Date!, $recorded: DateTime, $language: Language!, $first: Int! = 50, $after: String) @asOf(date: $asOf, recorded: $recorded) {\n  evidence(id: $id) {\n    ...Passage\n    statements(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        kind\n        subject {\n          ...Named\n        }\n        object {\n          ...Named\n        }\n        value\n        validFrom\n        validTo\n        status\n        evidence {\n          id\n          quote\n          locator\n        }\n      }\n    }\n  }\n}": typeof types.PassagePageDocument,
    "query SourceContradictions($source: ID!, $first: Int!, $asOf: Date!, $recorded: DateTime, $language: Language!) @asOf(date: $asOf, recorded: $recorded) {\n  contradictions(where: {source: {eq: $source}}, first: $first) {\n    totalCount\n    nodes {\n      ...Disagreement\n    }\n  }\n}": typeof types.SourceContradictionsDocument,
    "query SourcePage($id: ID!, $asOf: Date!, $recorded: DateTime, $language: Language!, $kinds: [StatementKind!], $first: Int! = 50, $after: String) @asOf(date: $asOf, recorded: $recorded) {\n  source(id: $id) {\n    id\n    title\n    publisher\n    publishedOn\n    retrievedOn\n    url\n    license\n    attribution\n    statementKinds {\n      kind\n      totalCount\n    }\n    statements(kinds: $kinds, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        kind\n        subject {\n          ...Named\n        }\n        object {\n          ...Named\n        }\n        value\n        validFrom\n        validTo\n        status\n        evidence {\n          id\n          quote\n          locator\n        }\n      }\n    }\n  }\n}\n\nfragment Named on Node {\n  ...Linked\n  ... on Observation {\n    measure\n    value\n    unit\n    qualifier\n    about {\n      ...Linked\n    }\n  }\n}": typeof types.SourcePageDocument,
    "query Statements($id: ID!, $kinds: [StatementKind!], $asOf: Date!, $recorded: DateTime, $language: Language!) @asOf(date: $asOf, recorded: $recorded) {\n  source(id: $id) {\n    title\n    url\n    statements(kinds: $kinds) {\n      nodes {\n        kind\n        subject {\n          ...Named\n        }\n        object {\n          ...Named\n        }\n        value\n        validFrom\n        validTo\n        status\n        evidence {\n          id\n          quote\n          locator\n        }\n      }\n    }\n  }\n}": typeof types.StatementsDocument,
};
const documents: Documents = {
    "fragment Disagreement on Contradiction {\n  kind\n  measure\n  explanation(language: $language)\n  subject {\n    ...Linked\n  }\n  statements {\n    value(language: $language)\n    validFrom\n    validTo\n    observedOn\n    status\n    evidence {\n      ...Passage\n    }\n  }\n}": types.DisagreementFragmentDoc,
    "fragment Linked on Node {\n  __typename\n  id\n  ... on Thing {\n    name(language: $language)\n  }\n}": types.LinkedFragmentDoc,
    "fragment Passage on Evidence {\n  id\n  quote\n  locator\n  source {\n    id\n    title\n    publisher\n    publishedOn\n    url\n  }\n}": types.PassageFragmentDoc,
    "query PassagePage($id: ID!, $asOf: Date!, $recorded: DateTime, $language: Language!, $first: Int! = 50, $after: String) @asOf(date: $asOf, recorded: $recorded) {\n  evidence(id: $id) {\n    ...Passage\n    statements(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        kind\n        subject {\n          ...Named\n        }\n        object {\n          ...Named\n        }\n        value\n        validFrom\n        validTo\n        status\n        evidence {\n          id\n          quote\n          locator\n        }\n      }\n    }\n  }\n}": types.PassagePageDocument,
    "query SourceContradictions($source: ID!, $first: Int!, $asOf: Date!, $recorded: DateTime, $language: Language!) @asOf(date: $asOf, recorded: $recorded) {\n  contradictions(where: {source: {eq: $source}}, first: $first) {\n    totalCount\n    nodes {\n      ...Disagreement\n    }\n  }\n}": types.SourceContradictionsDocument,
    "query SourcePage($id: ID!, $asOf: Date!, $recorded: DateTime, $language: Language!, $kinds: [StatementKind!], $first: Int! = 50, $after: String) @asOf(date: $asOf, recorded: $recorded) {\n  source(id: $id) {\n    id\n    title\n    publisher\n    publishedOn\n    retrievedOn\n    url\n    license\n    attribution\n    statementKinds {\n      kind\n      totalCount\n    }\n    statements(kinds: $kinds, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        kind\n        subject {\n          ...Named\n        }\n        object {\n          ...Named\n        }\n        value\n        validFrom\n        validTo\n        status\n        evidence {\n          id\n          quote\n          locator\n        }\n      }\n    }\n  }\n}\n\nfragment Named on Node {\n  ...Linked\n  ... on Observation {\n    measure\n    value\n    unit\n    qualifier\n    about {\n      ...Linked\n    }\n  }\n}": types.SourcePageDocument,
    "query Statements($id: ID!, $kinds: [StatementKind!], $asOf: Date!, $recorded: DateTime, $language: Language!) @asOf(date: $asOf, recorded: $recorded) {\n  source(id: $id) {\n    title\n    url\n    statements(kinds: $kinds) {\n      nodes {\n        kind\n        subject {\n          ...Named\n        }\n        object {\n          ...Named\n        }\n        value\n        validFrom\n        validTo\n        status\n        evidence {\n          id\n          quote\n          locator\n        }\n      }\n    }\n  }\n}": types.StatementsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment Disagreement on Contradiction {\n  kind\n  measure\n  explanation(language: $language)\n  subject {\n    ...Linked\n  }\n  statements {\n    value(language: $language)\n    validFrom\n    validTo\n    observedOn\n    status\n    evidence {\n      ...Passage\n    }\n  }\n}"): typeof import('./graphql').DisagreementFragmentDoc;
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
export function graphql(source: "query PassagePage($id: ID!, $asOf: Date!, $recorded: DateTime, $language: Language!, $first: Int! = 50, $after: String) @asOf(date: $asOf, recorded: $recorded) {\n  evidence(id: $id) {\n    ...Passage\n    statements(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        kind\n        subject {\n          ...Named\n        }\n        object {\n          ...Named\n        }\n        value\n        validFrom\n        validTo\n        status\n        evidence {\n          id\n          quote\n          locator\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql').PassagePageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SourceContradictions($source: ID!, $first: Int!, $asOf: Date!, $recorded: DateTime, $language: Language!) @asOf(date: $asOf, recorded: $recorded) {\n  contradictions(where: {source: {eq: $source}}, first: $first) {\n    totalCount\n    nodes {\n      ...Disagreement\n    }\n  }\n}"): typeof import('./graphql').SourceContradictionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SourcePage($id: ID!, $asOf: Date!, $recorded: DateTime, $language: Language!, $kinds: [StatementKind!], $first: Int! = 50, $after: String) @asOf(date: $asOf, recorded: $recorded) {\n  source(id: $id) {\n    id\n    title\n    publisher\n    publishedOn\n    retrievedOn\n    url\n    license\n    attribution\n    statementKinds {\n      kind\n      totalCount\n    }\n    statements(kinds: $kinds, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        kind\n        subject {\n          ...Named\n        }\n        object {\n          ...Named\n        }\n        value\n        validFrom\n        validTo\n        status\n        evidence {\n          id\n          quote\n          locator\n        }\n      }\n    }\n  }\n}\n\nfragment Named on Node {\n  ...Linked\n  ... on Observation {\n    measure\n    value\n    unit\n    qualifier\n    about {\n      ...Linked\n    }\n  }\n}"): typeof import('./graphql').SourcePageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Statements($id: ID!, $kinds: [StatementKind!], $asOf: Date!, $recorded: DateTime, $language: Language!) @asOf(date: $asOf, recorded: $recorded) {\n  source(id: $id) {\n    title\n    url\n    statements(kinds: $kinds) {\n      nodes {\n        kind\n        subject {\n          ...Named\n        }\n        object {\n          ...Named\n        }\n        value\n        validFrom\n        validTo\n        status\n        evidence {\n          id\n          quote\n          locator\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql').StatementsDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
