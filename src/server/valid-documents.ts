import type { ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  type GraphQLSchema,
  parse,
  specifiedRules,
  type ValidationRule,
  validate,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Context } from '../context.ts';
import { mergedRule } from './merged-rule.ts';

/** How much text the kept documents have in all, in characters, each of which takes 77 to 97 bytes once parsed (measured). */
const MOST_TEXT = 300_000;

/** Documents that are valid, for Apollo Server, which then neither parses nor validates them. */
export interface ValidDocuments {
  /** Apollo Server's `documentStore`; it asks by the hash of a document's text behind a prefix. */
  readonly store: {
    get(key: string): Promise<DocumentNode | undefined>;
    set(key: string, document: DocumentNode): Promise<void>;
    delete(key: string): Promise<boolean>;
  };
  /** Puts in what is asked for the first time. What is not valid it leaves to Apollo Server, which says why. */
  readonly plugin: ApolloServerPlugin<Context>;
}

/** @param rules What must hold of a document besides the rules of GraphQL. */
export function validDocuments(rules: readonly ValidationRule[]): ValidDocuments {
  const kept = new LRUCache<string, DocumentNode>({
    maxSize: MOST_TEXT,
    sizeCalculation: ({ loc }) => Math.max(loc?.end ?? 0, 1),
  });
  const everyRule = mergedRule([...specifiedRules, ...rules]);
  const hashIn = (key: string) => key.slice(key.lastIndexOf(':') + 1);
  return {
    store: {
      get: async (key) => kept.get(hashIn(key)),
      set: async (key, document) => void kept.set(hashIn(key), document),
      delete: async (key) => kept.delete(hashIn(key)),
    },
    plugin: {
      requestDidStart: async () => ({
        didResolveSource: async ({ schema, source, queryHash }) => {
          if (kept.has(queryHash)) return;
          const document = validDocument(source, schema, everyRule);
          if (document !== null) kept.set(queryHash, document);
        },
      }),
    },
  };
}

function validDocument(
  source: string,
  schema: GraphQLSchema,
  rule: ValidationRule,
): DocumentNode | null {
  try {
    const document = parse(source);
    return validate(schema, document, [rule]).length === 0 ? document : null;
  } catch {
    return null;
  }
}
