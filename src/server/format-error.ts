import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { GraphError } from '../errors.ts';
import { invalidValueOf } from './invalid-value.ts';

/** Codes of errors that say what a client did, so that their message may be shown. */
const SHOWN = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'PERSISTED_DOCUMENT_NOT_FOUND',
  'PERSISTED_ONLY',
  'OPERATION_RESOLUTION_FAILURE',
]);

/** Codes of faults of ours, of which a client learns only that they happened. */
const HIDDEN = new Set(['ROW_SHAPE']);

/** Codes of faults of ours that a client may be told, and that are reported all the same. */
const TOLD = new Set(['MEASURES_FAILED']);

/**
 * Turns every error into what a client may see: a message and a stable `extensions.code`, never a
 * stack. Faults of ours are reported to `report`, and most are hidden.
 */
export function errorFormatter(report: (error: unknown) => void) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(error);
    const { stacktrace: _, ...extensions } = formatted.extensions ?? {};
    if (cause instanceof GraphError && !HIDDEN.has(cause.code)) {
      if (TOLD.has(cause.code)) report(cause);
      return {
        ...formatted,
        message: cause.message,
        extensions: { ...cause.details, code: cause.code },
      };
    }
    const invalid = invalidValueOf(error);
    if (invalid !== null) return { ...formatted, ...invalid };
    const { code } = extensions;
    if (typeof code === 'string' && SHOWN.has(code)) return { ...formatted, extensions };
    report(cause);
    return {
      ...formatted,
      message: 'The server failed to answer; its log says why.',
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    };
  };
}
