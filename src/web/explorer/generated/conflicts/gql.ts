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
    "query Contradictions($kinds: [ContradictionKind!], $about: ID, $where: ContradictionWhere, $asOf: Date!, $recorded: DateTime, $language: Language!) @asOf(date: $asOf, recorded: $recorded) {\n  contradictions(kinds: $kinds, about: $about, where: $where) {\n    nodes {\n      kind\n      measure\n      subject {\n        id\n        name(language: $language)\n      }\n      statements {\n        value(language: $language)\n        validFrom\n        validTo\n        observedOn\n        status\n        evidence {\n          ...Passage\n        }\n      }\n    }\n  }\n}": typeof types.ContradictionsDocument,
    "query Conflicts($kinds: [ContradictionKind!], $about: ID, $where: ContradictionWhere, $first: Int! = 20, $after: String, $asOf: Date!, $recorded: DateTime, $language: Language!) @asOf(date: $asOf, recorded: $recorded) {\n  contradictions(\n    kinds: $kinds\n    about: $about\n    where: $where\n    first: $first\n    after: $after\n  ) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      cursor\n      node {\n        ...Disagreement\n      }\n    }\n  }\n}\n\nquery ConflictsOf($id: ID!, $asOf: Date!, $recorded: DateTime, $language: Language!) @asOf(date: $asOf, recorded: $recorded) {\n  node(id: $id) {\n    ...Linked\n    ... on Source {\n      title\n    }\n  }\n}": typeof types.ConflictsDocument,
    "fragment Disagreement on Contradiction {\n  kind\n  measure\n  explanation(language: $language)\n  subject {\n    ...Linked\n  }\n  statements {\n    value(language: $language)\n    validFrom\n    validTo\n    observedOn\n    status\n    evidence {\n      ...Passage\n    }\n  }\n}": typeof types.DisagreementFragmentDoc,
    "fragment Linked on Node {\n  __typename\n  id\n  ... on Thing {\n    name(language: $language)\n  }\n}": typeof types.LinkedFragmentDoc,
    "fragment Passage on Evidence {\n  id\n  quote\n  locator\n  source {\n    id\n    title\n    publisher\n    publishedOn\n    url\n  }\n}": typeof types.PassageFragmentDoc,
};
const documents: Documents = {
    "query Contradictions($kinds: [ContradictionKind!], $about: ID, $where: ContradictionWhere, $asOf: Date!, $recorded: DateTime, $language: Language!) @asOf(date: $asOf, recorded: $recorded) {\n  contradictions(kinds: $kinds, about: $about, where: $where) {\n    nodes {\n      kind\n      measure\n      subject {\n        id\n        name(language: $language)\n      }\n      statements {\n        value(language: $language)\n        validFrom\n        validTo\n        observedOn\n        status\n        evidence {\n          ...Passage\n        }\n      }\n    }\n  }\n}": types.ContradictionsDocument,
    "query Conflicts($kinds: [ContradictionKind!], $about: ID, $where: ContradictionWhere, $first: Int! = 20, $after: String, $asOf: Date!, $recorded: DateTime, $language: Language!) @asOf(date: $asOf, recorded: $recorded) {\n  contradictions(\n    kinds: $kinds\n    about: $about\n    where: $where\n    first: $first\n    after: $after\n  ) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      cursor\n      node {\n        ...Disagreement\n      }\n    }\n  }\n}\n\nquery ConflictsOf($id: ID!, $asOf: Date!, $recorded: DateTime, $language: Language!) @asOf(date: $asOf, recorded: $recorded) {\n  node(id: $id) {\n    ...Linked\n    ... on Source {\n      title\n    }\n  }\n}": types.ConflictsDocument,
    "fragment Disagreement on Contradiction {\n  kind\n  measure\n  explanation(language: $language)\n  subject {\n    ...Linked\n  }\n  statements {\n    value(language: $language)\n    validFrom\n    validTo\n    observedOn\n    status\n    evidence {\n      ...Passage\n    }\n  }\n}": types.DisagreementFragmentDoc,
    "fragment Linked on Node {\n  __typename\n  id\n  ... on Thing {\n    name(language: $language)\n  }\n}": types.LinkedFragmentDoc,
    "fragment Passage on Evidence {\n  id\n  quote\n  locator\n  source {\n    id\n    title\n    publisher\n    publishedOn\n    url\n  }\n}": types.PassageFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Contradictions($kinds: [ContradictionKind!], $about: ID, $where: ContradictionWhere, $asOf: Date!, $recorded: DateTime, $language: Language!) @asOf(date: $asOf, recorded: $recorded) {\n  contradictions(kinds: $kinds, about: $about, where: $where) {\n    nodes {\n      kind\n      measure\n      subject {\n        id\n        name(language: $language)\n      }\n      statements {\n        value(language: $language)\n        validFrom\n        validTo\n        observedOn\n        status\n        evidence {\n          ...Passage\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql').ContradictionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Conflicts($kinds: [ContradictionKind!], $about: ID, $where: ContradictionWhere, $first: Int! = 20, $after: String, $asOf: Date!, $recorded: DateTime, $language: Language!) @asOf(date: $asOf, recorded: $recorded) {\n  contradictions(\n    kinds: $kinds\n    about: $about\n    where: $where\n    first: $first\n    after: $after\n  ) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      cursor\n      node {\n        ...Disagreement\n      }\n    }\n  }\n}\n\nquery ConflictsOf($id: ID!, $asOf: Date!, $recorded: DateTime, $language: Language!) @asOf(date: $asOf, recorded: $recorded) {\n  node(id: $id) {\n    ...Linked\n    ... on Source {\n      title\n    }\n  }\n}"): typeof import('./graphql').ConflictsDocument;
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


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
