import type { CodegenConfig } from '@graphql-codegen/cli';

const server = process.env.GRAPH_URL ?? 'http://localhost:4000';
const scalars = './graph/scalars.ts';

/** Scalars are texts in JSON; each gets a type of its own, so that none is taken for another. */
const config: CodegenConfig = {
  schema: `${server}/schema.graphql`,
  documents: ['src/**/*.tsx'],
  generates: {
    'src/generated/': {
      preset: 'client',
      presetConfig: {
        fragmentMasking: { unmaskFunctionName: 'readFragment' },
        persistedDocuments: { hashAlgorithm: 'sha256' },
      },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        immutableTypes: true,
        strictScalars: true,
        useTypeImports: true,
        scalars: {
          Date: `.${scalars}#Day`,
          PartialDate: { input: 'string', output: `.${scalars}#PartialDate` },
          DateTime: { input: 'string', output: `.${scalars}#Instant` },
          Decimal: { input: 'string', output: `.${scalars}#Decimal` },
          URL: { input: 'string', output: `.${scalars}#WebAddress` },
        },
      },
    },
  },
};

export default config;
