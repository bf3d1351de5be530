#!/usr/bin/env -S node --max-semi-space-size=32
// Requests make many objects that live no longer than they do: more room for young ones, fewer collections.
import { GraphError } from '../errors.ts';

const USAGE = `Usage: integration-graph <command>

  serve            load the shipped data and answer at http://localhost:4000/
  import <folder>  load the data package in a folder into the graph
  check <folder>   say what is wrong with the data package in a folder
  export -f <format> -o <file>
                   write the graph to a file or folder; -o - is standard output, a name that ends
                   in .zip an archive, --list-formats says which formats there are. A cut of it:
                   --as-of <day>            what holds on a day
                   --types <Type,Type>      only these types, and the edges between them
                   --around <id> --depth <n>    a thing and what is at most so many facts away
                   --project <id>           a project with all that hangs on it
                   --search <text>          what a search finds
                   --list <name> --where <json>  what a list, such as municipalities, holds
                   --url <address>          through the server there, which holds the graph
  schema           write the GraphQL schema to standard output
  shapes           write the SHACL shapes that exports in RDF satisfy to standard output
  neo4j            start a local Neo4j for trying it out (needs Java 17 and Maven)

Settings come from the environment: see README.md.`;

/** Exit statuses, as in sysexits.h: usage, a fault of ours, wrong data, not there, try later, wrong setting. */
const EXIT_USAGE = 64;
const EXIT_SOFTWARE = 70;
const EXIT_STATUS: { readonly [code: string]: number } = {
  GRAPH_EMPTY: 66,
  NOT_FOUND: 66,
  TOO_LARGE: 65,
  CELL_TOO_LONG: 65,
  OUTPUT_EXISTS: 73,
  SERVER_UNAVAILABLE: 69,
  TRANSFER_BROKEN: 75,
  GRAPH_CHANGED: 75,
  IMPORT_INVALID: 65,
  GRAPH_UNAVAILABLE: 69,
  LOCAL_NEO4J_UNAVAILABLE: 69,
  STORE_IN_USE: 75,
  INVALID_SETTING: 78,
};

// Libraries check more than they need to where nothing is said.
process.env.NODE_ENV ??= 'production';

/** Each command is loaded alone: what another needs would make it start later. */
async function run([command, ...operands]: readonly string[]): Promise<number> {
  switch (command) {
    case 'serve':
      return alone(command, operands, async () => (await import('./serve.ts')).serve());
    case 'schema':
      return alone(command, operands, async () => (await import('./schema.ts')).schemaCommand());
    case 'shapes':
      return alone(command, operands, async () => (await import('./shapes.ts')).shapesCommand());
    case 'neo4j':
      return alone(command, operands, async () => (await import('./neo4j.ts')).neo4jCommand());
    case 'export':
      return (await import('./export.ts')).exportCommand(operands);
    case 'import':
      return onFolder(command, operands, async (folder) =>
        (await import('./import.ts')).importCommand(folder),
      );
    case 'check':
      return onFolder(command, operands, async (folder) =>
        (await import('./check.ts')).checkCommand(folder),
      );
    case 'help':
    case '--help':
      process.stdout.write(`${USAGE}\n`);
      return 0;
    default:
      return usage(command === undefined ? 'no command' : `no command ${command}`);
  }
}

async function alone(
  command: string,
  [operand]: readonly string[],
  work: () => Promise<number>,
): Promise<number> {
  return operand === undefined ? work() : usage(`${command} takes no operand, found ${operand}`);
}

async function onFolder(
  command: string,
  [folder, ...rest]: readonly string[],
  work: (folder: string) => Promise<number>,
): Promise<number> {
  if (folder === undefined || rest.length > 0) return usage(`${command} takes one folder`);
  return work(folder);
}

function usage(problem: string): number {
  process.stderr.write(`integration-graph: ${problem}\n\n${USAGE}\n`);
  return EXIT_USAGE;
}

function fail(error: unknown): number {
  if (!(error instanceof GraphError)) {
    console.error(error);
    return EXIT_SOFTWARE;
  }
  if (error.code === 'USAGE') return usage(error.message);
  process.stderr.write(`${error.message}\n`);
  return EXIT_STATUS[error.code] ?? 1;
}

process.exitCode = await run(process.argv.slice(2)).catch(fail);
