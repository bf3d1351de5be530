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
    "query Home($asOf: Date!, $recorded: DateTime, $language: Language!) @asOf(date: $asOf, recorded: $recorded) {\n  dataset {\n    title\n    version\n    date\n    license\n  }\n  persons(first: 1) {\n    totalCount\n  }\n  ministries(first: 1) {\n    totalCount\n  }\n  administrations(first: 1) {\n    totalCount\n  }\n  centres(first: 1) {\n    totalCount\n  }\n  municipalities(first: 1) {\n    totalCount\n  }\n  districts(first: 1) {\n    totalCount\n  }\n  projects(first: 1) {\n    totalCount\n  }\n  fundingSources(first: 1) {\n    totalCount\n  }\n  grants(first: 1) {\n    totalCount\n  }\n  events(first: 1) {\n    totalCount\n  }\n  topics(first: 1) {\n    totalCount\n  }\n  sources(first: 1) {\n    totalCount\n  }\n  hesse: state(id: \"state/06\") {\n    name(language: $language)\n  }\n}": typeof types.HomeDocument,
};
const documents: Documents = {
    "query Home($asOf: Date!, $recorded: DateTime, $language: Language!) @asOf(date: $asOf, recorded: $recorded) {\n  dataset {\n    title\n    version\n    date\n    license\n  }\n  persons(first: 1) {\n    totalCount\n  }\n  ministries(first: 1) {\n    totalCount\n  }\n  administrations(first: 1) {\n    totalCount\n  }\n  centres(first: 1) {\n    totalCount\n  }\n  municipalities(first: 1) {\n    totalCount\n  }\n  districts(first: 1) {\n    totalCount\n  }\n  projects(first: 1) {\n    totalCount\n  }\n  fundingSources(first: 1) {\n    totalCount\n  }\n  grants(first: 1) {\n    totalCount\n  }\n  events(first: 1) {\n    totalCount\n  }\n  topics(first: 1) {\n    totalCount\n  }\n  sources(first: 1) {\n    totalCount\n  }\n  hesse: state(id: \"state/06\") {\n    name(language: $language)\n  }\n}": types.HomeDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Home($asOf: Date!, $recorded: DateTime, $language: Language!) @asOf(date: $asOf, recorded: $recorded) {\n  dataset {\n    title\n    version\n    date\n    license\n  }\n  persons(first: 1) {\n    totalCount\n  }\n  ministries(first: 1) {\n    totalCount\n  }\n  administrations(first: 1) {\n    totalCount\n  }\n  centres(first: 1) {\n    totalCount\n  }\n  municipalities(first: 1) {\n    totalCount\n  }\n  districts(first: 1) {\n    totalCount\n  }\n  projects(first: 1) {\n    totalCount\n  }\n  fundingSources(first: 1) {\n    totalCount\n  }\n  grants(first: 1) {\n    totalCount\n  }\n  events(first: 1) {\n    totalCount\n  }\n  topics(first: 1) {\n    totalCount\n  }\n  sources(first: 1) {\n    totalCount\n  }\n  hesse: state(id: \"state/06\") {\n    name(language: $language)\n  }\n}"): typeof import('./graphql').HomeDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
