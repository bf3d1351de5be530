import type { ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  KnownTypeNamesRule,
  NoUndefinedVariablesRule,
  NoUnusedVariablesRule,
  parse,
  specifiedRules,
  TypeInfo,
  UniqueVariableNamesRule,
  ValidationContext,
  type ValidationRule,
  VariablesAreInputTypesRule,
  VariablesInAllowedPositionRule,
  visit,
  visitWithTypeInfo,
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

/** Rules that only a document with variables can break. They go through a document once more than the others. */
const OF_VARIABLES = new Set<ValidationRule>([
  NoUndefinedVariablesRule,
  NoUnusedVariablesRule,
  UniqueVariableNamesRule,
  VariablesAreInputTypesRule,
  VariablesInAllowedPositionRule,
]);

/** The verdict of `KnownTypeNamesRule`, which lists all types for each document, to propose some of them. */
const knownTypeNames: ValidationRule = (context) => ({
  NamedType(node) {
    if (context.getSchema().getType(node.name.value) !== undefined) return;
    context.reportError(new GraphQLError(`Unknown type "${node.name.value}".`, { nodes: node }));
  },
});

/**
 * Documents of a schema.
 *
 * @param rules What must hold of a document besides the rules of GraphQL.
 */
export function validDocuments(
  schema: GraphQLSchema,
  rules: readonly ValidationRule[],
): ValidDocuments {
  const kept = new LRUCache<string, DocumentNode>({
    maxSize: MOST_TEXT,
    sizeCalculation: ({ loc }) => Math.max(loc?.end ?? 0, 1),
  });
  const isValid = validation(schema, [...specifiedRules, ...rules]);
  const hashIn = (key: string) => key.slice(key.lastIndexOf(':') + 1);
  return {
    store: {
      get: async (key) => kept.get(hashIn(key)),
      set: async (key, document) => void kept.set(hashIn(key), document),
      delete: async (key) => kept.delete(hashIn(key)),
    },
    plugin: {
      requestDidStart: async () => ({
        didResolveSource: async ({ source, queryHash }) => {
          if (kept.has(queryHash)) return;
          const document = parsed(source);
          if (document !== null && isValid(document, source)) kept.set(queryHash, document);
        },
      }),
    },
  };
}

function parsed(source: string): DocumentNode | null {
  try {
    return parse(source);
  } catch {
    return null;
  }
}

/**
 * Tells whether a document, of which the text is needed too, breaks none of the rules. It goes no further than to where
 * it breaks one, or where a rule fails: who validates it again is told why.
 */
export function validation(
  schema: GraphQLSchema,
  rules: readonly ValidationRule[],
): (document: DocumentNode, source: string) => boolean {
  const forVerdict = rules.map((rule) => (rule === KnownTypeNamesRule ? knownTypeNames : rule));
  const everyRule = mergedRule(forVerdict, schema);
  const withoutVariables = mergedRule(
    forVerdict.filter((rule) => !OF_VARIABLES.has(rule)),
    schema,
  );
  return (document, source) => {
    const types = new TypeInfo(schema);
    const context = new ValidationContext(schema, document, types, (error) => {
      throw error;
    });
    const rule = source.includes('$') ? everyRule : withoutVariables;
    try {
      visit(document, visitWithTypeInfo(types, rule(context)));
      return true;
    } catch {
      return false;
    }
  };
}
