import graphql from '@graphql-eslint/eslint-plugin';
import { contract } from './src/server/contract.ts';

// Holds the contract to the rules of Relay; Biome looks at everything else. Run by `npm run check:schema`,
// which lets Node load TypeScript: the parts of the contract that are made from others are in its text only.
export default [
  {
    files: ['schema/*.graphql'],
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: contract() } },
    },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      '@graphql-eslint/relay-arguments': 'error',
      '@graphql-eslint/relay-connection-types': 'error',
      '@graphql-eslint/relay-edge-types': [
        'error',
        {
          // Lists of names, keys and passages are short and whole.
          listTypeCanWrapOnlyEdgeType: false,
          // What is worked out for an answer, such as a flow of money, has no id to be fetched by.
          shouldImplementNode: false,
        },
      ],
      '@graphql-eslint/relay-page-info': 'error',
      '@graphql-eslint/require-deprecation-reason': 'error',
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          rootField: true,
          DirectiveDefinition: true,
          EnumValueDefinition: true,
          FieldDefinition: true,
          InputValueDefinition: true,
        },
      ],
    },
  },
];
