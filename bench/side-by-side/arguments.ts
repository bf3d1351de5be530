import { parseArgs } from 'node:util';
import { LARGEST_SCALE } from '../generate/generate.ts';

export const USAGE = `Usage: npm run bench -- [OPTIONS]

  --scale N        scale of the graph that is generated (1)
  --only NAMES     requests, with commas between (all)
  --rounds N       rounds that count, after one that does not (5)
  --seconds N      how long each system is asked each request in a round, at 1 and at 8 connections (2)
  --parts NAMES    of warm, cold, statements, start, growth, memory (all but the last two)
  --larger N       scale of the graph that growth compares with the other (10)
  --requests N     how many requests the memory is watched for (100000)
  --output FILE    keeps what was measured, in JSON
  --plot FILE      draws how many answers each system gave, in SVG
  --profile FOLDER our server writes a CPU profile to this folder when it ends

NEO4J_URI is a Neo4j without authentication, and GRAPH_PATH a file of the embedded engine, to use again:
what is empty is filled. Without them, both are made for this run and removed. LARGER_NEO4J_URI and LARGER_GRAPH_PATH
do the same for the larger graph.`;

export const PARTS = ['warm', 'cold', 'statements', 'start', 'growth', 'memory'] as const;
export type Part = (typeof PARTS)[number];

export interface Arguments {
  readonly scale: number;
  readonly larger: number;
  readonly only: readonly string[] | null;
  readonly rounds: number;
  readonly seconds: number;
  readonly parts: readonly Part[];
  readonly requests: number;
  readonly output: string | null;
  readonly plot: string | null;
  readonly profile: string | null;
}

/** @throws Error for arguments that cannot be used */
export function readArguments(given: readonly string[]): Arguments {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...given],
    options: {
      scale: { ...text, default: '1' },
      larger: { ...text, default: '10' },
      only: text,
      rounds: { ...text, default: '5' },
      seconds: { ...text, default: '2' },
      parts: { ...text, default: 'warm,cold,statements,start' },
      requests: { ...text, default: '100000' },
      output: text,
      plot: text,
      profile: text,
    },
  });
  const scale = numberOf('scale', values.scale, LARGEST_SCALE);
  const larger = numberOf('larger', values.larger, LARGEST_SCALE);
  const parts = values.parts.split(',').map(partOf);
  if (parts.includes('growth') && larger <= scale) {
    throw new Error(`--larger: expected more than --scale ${scale}, found ${larger}`);
  }
  return {
    scale,
    larger,
    only: values.only?.split(',') ?? null,
    rounds: numberOf('rounds', values.rounds, 100),
    seconds: numberOf('seconds', values.seconds, 600),
    parts,
    requests: numberOf('requests', values.requests, 1_000_000_000),
    output: values.output ?? null,
    plot: values.plot ?? null,
    profile: values.profile ?? null,
  };
}

function partOf(name: string): Part {
  const part = PARTS.find((known) => known === name);
  if (part !== undefined) return part;
  throw new Error(`--parts: expected some of ${PARTS.join(', ')}, found ${name}`);
}

function numberOf(name: string, given: string, most: number): number {
  const value = Number(given);
  if (value > 0 && value <= most) return value;
  throw new Error(`--${name}: expected a number above 0, up to ${most}, found ${given}`);
}
