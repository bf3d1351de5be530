import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { GraphError } from '../errors.ts';
import { writeDataPackage } from '../export/data-package.ts';
import { DATA_PACKAGE, FORMATS } from '../export/formats/all-formats.ts';
import { type Cut, openGraphSource } from '../export/graph-source.ts';
import type { Engine } from '../graph/engine.ts';
import { allNouns } from '../graph/noun.ts';
import { indexes } from '../import/commands.ts';
import { openEngine } from '../server/served-graph.ts';
import { readSettings } from '../settings.ts';
import { isDay } from '../time/partial-date.ts';
import { say } from './terminal.ts';

/** An option that cannot be used. */
function invalid(option: string, expected: string, found: string | undefined): GraphError {
  const shown = found === undefined ? 'nothing' : JSON.stringify(found);
  return new GraphError('USAGE', `--${option}: expected ${expected}, found ${shown}.`);
}

interface ExportOptions {
  readonly format: string;
  readonly output: string;
  readonly cut: Cut;
}

/** Writes the graph, or a cut of it, to a file or standard output; resolves to the exit status. */
export async function exportCommand(args: readonly string[]): Promise<number> {
  const { values } = parsed(args);
  if (values['list-formats']) {
    for (const { name, description } of [...FORMATS.values(), DATA_PACKAGE]) {
      process.stdout.write(`${name.padEnd(12)} ${description}\n`);
    }
    return 0;
  }
  const options = optionsOf(values);
  const engine = openEngine(readSettings(process.env));
  try {
    await engine.prepare(indexes());
    await exportTo(engine, options);
  } finally {
    await engine.close();
  }
  if (options.output !== '-') say(`The graph is in ${options.output}.`);
  return 0;
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        format: { type: 'string', short: 'f' },
        output: { type: 'string', short: 'o' },
        'as-of': { type: 'string' },
        types: { type: 'string' },
        'list-formats': { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new GraphError('USAGE', error instanceof Error ? error.message : String(error));
  }
}

function optionsOf(values: ReturnType<typeof parsed>['values']): ExportOptions {
  const { format, output, 'as-of': asOf, types } = values;
  const names = [...FORMATS.keys(), DATA_PACKAGE.name];
  if (format === undefined || !names.includes(format)) {
    throw invalid('format', `one of ${names.join(', ')}`, format);
  }
  if (output === undefined) throw invalid('output', 'a file, or - for standard output', output);
  if (asOf !== undefined && !isDay(asOf)) throw invalid('as-of', 'a day such as 2025-12-31', asOf);
  const known = [...allNouns().values()].map(({ type }) => type);
  const asked = types?.split(',') ?? null;
  const wrong = asked?.find((type) => !known.includes(type));
  if (wrong !== undefined) throw invalid('types', `some of ${known.join(', ')}`, wrong);
  if (format === DATA_PACKAGE.name && (asOf !== undefined || asked !== null || output === '-')) {
    throw invalid('format', 'a format of one file for a cut or standard output', format);
  }
  return { format, output, cut: { asOf: asOf ?? null, types: asked } };
}

/** What fails leaves nothing under the name that was asked for. */
async function exportTo(engine: Engine, { format, output, cut }: ExportOptions): Promise<void> {
  const part = `${output}.${process.pid}.part`;
  const found = FORMATS.get(format);
  if (found !== undefined && output === '-') {
    const source = await openGraphSource(engine, cut);
    await pipeline(Readable.from(found.write(source)), process.stdout, { end: false });
    return;
  }
  try {
    if (found === undefined) await writeDataPackage(engine, part);
    else {
      const source = await openGraphSource(engine, cut);
      await pipeline(Readable.from(found.write(source)), createWriteStream(part, { flags: 'wx' }));
    }
    if (found === undefined) await rm(output, { recursive: true, force: true });
    await rename(part, output);
  } catch (error) {
    await rm(part, { recursive: true, force: true });
    throw error;
  }
}
