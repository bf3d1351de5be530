import { readdirSync, readFileSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';
import {
  buildSchema,
  type DocumentNode,
  type GraphQLObjectType,
  getNamedType,
  isObjectType,
  print,
} from 'graphql';
import { documentId } from './src/server/document-id.ts';
import { typeDefinitions } from './src/server/schema.ts';

const contract = typeDefinitions();
const schema = buildSchema(contract);

/** The modules of the types that resolvers get as their parents, by GraphQL type. */
const modules: { [type: string]: string } = {
  Node: 'graph/noun',
  Thing: 'entities/thing/thing',
  Name: 'entities/thing/thing',
  Identifier: 'entities/thing/thing',
  Found: 'explore/look-up/look-up',
  Merged: 'explore/look-up/look-up',
  OutOfTime: 'explore/look-up/look-up',
  UnknownId: 'explore/look-up/look-up',
  InvalidId: 'explore/look-up/look-up',
  Statement: 'entities/source/statement',
  EligibilityRule: 'entities/project/eligibility-rule',
  Dataset: 'entities/dataset/dataset',
  Organization: 'entities/organization/organization',
  Territory: 'entities/territory/territory',
  ShortestPaths: 'explore/paths/shortest-paths',
  Path: 'explore/paths/step',
  Step: 'explore/paths/step',
  Neighborhood: 'explore/paths/neighborhood',
  NeighborhoodNode: 'explore/paths/neighborhood',
  Truncation: 'explore/paths/neighborhood',
  Eligibility: 'explore/eligibility/eligibility',
  ProjectCoverage: 'explore/eligibility/coverage',
  CoverageGroup: 'explore/eligibility/coverage',
  MunicipalityTally: 'explore/eligibility/coverage',
  FundingFlows: 'explore/funding-flows/funding-flows',
  FundingFlow: 'explore/funding-flows/funding-flow',
  FundingSum: 'explore/funding-flows/funding-flow',
  FundingInconsistency: 'explore/funding-flows/portion',
  Contradiction: 'explore/provenance/contradiction',
  ContradictingStatement: 'explore/provenance/contradiction',
  UnsourcedFact: 'explore/provenance/unsourced',
  ActorMeasures: 'explore/measures/actor-measures',
  ActorMeasure: 'explore/measures/actor-measures',
  SearchConnection: 'explore/search/search',
  SearchEdge: 'explore/search/search',
};
/** Types that their modules call otherwise. */
const names: { readonly [type: string]: string } = {
  Node: 'NodeObject',
  FundingInconsistency: 'Inconsistency',
};
const objectTypes = Object.values(schema.getTypeMap()).filter(isObjectType);
for (const type of objectTypes) {
  if (!implementsInterface(type, 'Node')) continue;
  const folder = kebabCase(type.name);
  modules[type.name] ??= `entities/${folder}/${folder}`;
}

const mappers: { [type: string]: string } = {};
for (const type of Object.keys(modules)) mappers[type] = `${type}Parent`;
for (const type of objectTypes) {
  if (!type.name.endsWith('Connection') || mappers[type.name] !== undefined) continue;
  const edge = edgeOf(type.name.replace(/Connection$/, 'Edge'));
  mappers[type.name] = `ConnectionParent<${edge}>`;
}

/** Maps an edge type to what its resolvers get, and returns it. */
function edgeOf(name: string): string {
  const type = schema.getType(name);
  const node = isObjectType(type) ? getNamedType(type.getFields().node?.type) : undefined;
  if (!isObjectType(type) || node === undefined) throw new Error(`${name} is no edge`);
  const edge = implementsInterface(type, 'Fact') ? 'FactEdgeParent' : 'EdgeParent';
  const parent = `${edge}<${mappers[node.name]}>`;
  mappers[name] = parent;
  return parent;
}

function implementsInterface(type: GraphQLObjectType, name: string): boolean {
  return type.getInterfaces().some((implemented) => implemented.name === name);
}

function kebabCase(name: string): string {
  return name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
}

function importOf([type, module]: [string, string]): string {
  const name = names[type] ?? type;
  return `import type { ${name} as ${type}Parent } from '../${module}.ts';`;
}

/** Scalars as they stand in an answer's JSON. */
const scalars = {
  Date: 'string',
  PartialDate: 'string',
  DateTime: 'string',
  URL: 'string',
  Decimal: 'string',
};

const explorer = 'src/web/explorer';

/**
 * Typed documents of each part of the explorer that asks something, so that a part loads its own alone.
 * Each has the id by which the server knows it, and loses its text in the build.
 */
function explorerDocuments(): CodegenConfig['generates'] {
  const fragments = documentsIn('fragments');
  const parts = readdirSync(explorer, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'fragments')
    .map(({ name }) => ({ name, files: documentsIn(name) }))
    .filter(({ files }) => files.length > 0);
  return Object.fromEntries(
    parts.map(({ name, files }) => [
      `${explorer}/generated/${name}/`,
      {
        preset: 'client',
        documents: withFragments(files, fragments),
        presetConfig: {
          fragmentMasking: false,
          // The id of its text as it stands: the preset's own sorts the fields, and with them every table.
          onExecutableDocumentNode: (document: DocumentNode) => ({
            hash: documentId(print(document)),
          }),
        },
        config: {
          documentMode: 'string',
          scalars,
          strictScalars: true,
          enumsAsTypes: true,
          immutableTypes: true,
          useTypeImports: true,
        },
      },
    ]),
  );
}

function documentsIn(folder: string): string[] {
  return readdirSync(`${explorer}/${folder}`)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => `${explorer}/${folder}/${file}`);
}

/** The documents with those of the shared fragments that they spread, directly or by another. */
function withFragments(documents: readonly string[], fragments: readonly string[]): string[] {
  const text = documents.map((file) => readFileSync(file, 'utf8')).join('\n');
  const spread = fragments.filter((file) => {
    const [, name] = readFileSync(file, 'utf8').match(/^fragment (\w+) on/m) ?? [];
    return !documents.includes(file) && new RegExp(`\\.\\.\\.${name}\\b`).test(text);
  });
  return spread.length === 0 ? [...documents] : withFragments([...documents, ...spread], fragments);
}

const config: CodegenConfig = {
  schema: contract,
  generates: {
    'src/generated/resolvers.ts': {
      plugins: [
        {
          add: {
            content: [
              ...Object.entries(modules).map(importOf),
              "import type { Connection as ConnectionParent, Edge as EdgeParent } from '../graph/page.ts';",
              "import type { FactEdge as FactEdgeParent } from '../graph/fact-edge.ts';",
            ],
          },
        },
        'typescript',
        'typescript-resolvers',
      ],
      config: {
        contextType: '../context.ts#Context',
        mappers,
        scalars,
        strictScalars: true,
        enumsAsTypes: true,
        immutableTypes: true,
        useTypeImports: true,
        disableDescriptions: true,
        makeResolverTypeCallable: true,
      },
    },
    ...explorerDocuments(),
  },
};

export default config;
