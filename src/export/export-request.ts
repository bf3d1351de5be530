import { ArgumentError } from '../errors.ts';
import { allNouns, nounOfId } from '../graph/noun.ts';
import { isDay } from '../time/partial-date.ts';
import type { Cut, Scope } from './cut.ts';
import type { Format } from './format.ts';
import { FORMATS } from './formats/all-formats.ts';
import { DEEPEST } from './scope.ts';

/** What is asked for: a format, and the cut that is written in it. */
export interface ExportRequest {
  readonly format: Format;
  readonly cut: Cut;
}

/** The arguments of an export, the same wherever it is asked for. */
export const EXPORT_ARGUMENTS = [
  'format',
  'asOf',
  'types',
  'around',
  'depth',
  'project',
  'search',
  'list',
  'where',
] as const;
export type ExportArgument = (typeof EXPORT_ARGUMENTS)[number];
export type ExportArguments = { readonly [Argument in ExportArgument]?: string | undefined };

/** The arguments of which one says what part of the graph is taken. */
const SCOPES = ['around', 'project', 'search', 'list'] as const;
const DEFAULT_DEPTH = 1;

/**
 * Reads what is asked for.
 *
 * @throws ArgumentError INVALID_ARGUMENT, INVALID_DATE or INVALID_ID, with the argument's name
 */
export function exportRequest(args: ExportArguments): ExportRequest {
  const format = formatOf(args.format);
  return {
    format,
    cut: {
      asOf: dayOf(args.asOf),
      withCorrections: format.withCorrections ?? false,
      types: typesOf(args.types),
      scope: scopeOf(args),
    },
  };
}

function formatOf(name: string | undefined): Format {
  const format = name === undefined ? undefined : FORMATS.get(name);
  if (format !== undefined) return format;
  throw invalid('format', `one of ${[...FORMATS.keys()].join(', ')}`, name);
}

function dayOf(asOf: string | undefined): string | null {
  if (asOf === undefined) return null;
  if (isDay(asOf)) return asOf;
  throw new ArgumentError('INVALID_DATE', 'asOf', 'a day such as 2025-12-31', asOf);
}

function typesOf(types: string | undefined): readonly string[] | null {
  if (types === undefined) return null;
  const known = [...allNouns().values()].map(({ type }) => type);
  const asked = types.split(',').map((type) => type.trim());
  const wrong = asked.find((type) => !known.includes(type));
  if (wrong !== undefined) throw invalid('types', `some of ${known.join(', ')}`, wrong);
  return asked;
}

function scopeOf(args: ExportArguments): Scope | null {
  const [scope, other] = SCOPES.filter((argument) => args[argument] !== undefined);
  if (scope !== undefined && other !== undefined) {
    throw invalid(other, `only one of ${SCOPES.join(', ')}`, args[other]);
  }
  if (args.depth !== undefined && scope !== 'around') {
    throw invalid('depth', 'no depth without "around"', args.depth);
  }
  if (args.where !== undefined && scope !== 'list') {
    throw invalid('where', 'no condition without "list"', args.where);
  }
  return scope === undefined ? null : scopeBy(scope, args[scope] ?? '', args);
}

function scopeBy(kind: (typeof SCOPES)[number], value: string, args: ExportArguments): Scope {
  switch (kind) {
    case 'around':
      return { kind, id: idOf(kind, value), depth: depthOf(args.depth) };
    case 'project':
      return { kind, id: idOf(kind, value) };
    case 'search':
      return { kind, query: value };
    case 'list':
      return { kind, field: value, where: conditionOf(args.where) };
  }
}

function idOf(argument: string, id: string): string {
  if (nounOfId(id) !== null) return id;
  throw new ArgumentError('INVALID_ID', argument, 'an id such as project/kisi', id);
}

function depthOf(depth: string | undefined): number {
  if (depth === undefined) return DEFAULT_DEPTH;
  const steps = /^\d+$/.test(depth) ? Number(depth) : Number.NaN;
  if (steps >= 1 && steps <= DEEPEST) return steps;
  throw invalid('depth', `a whole number from 1 to ${DEEPEST}`, depth);
}

function conditionOf(where: string | undefined): object | null {
  if (where === undefined) return null;
  const expected = 'a condition in JSON such as {"population": {"lt": 50000}}';
  const value = parsed(where, expected);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw invalid('where', expected, where);
}

function parsed(where: string, expected: string): unknown {
  try {
    return JSON.parse(where);
  } catch {
    throw invalid('where', expected, where);
  }
}

function invalid(argument: ExportArgument, expected: string, found: string | undefined) {
  return new ArgumentError('INVALID_ARGUMENT', argument, expected, found);
}
