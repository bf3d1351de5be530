import { parseArgs } from 'node:util';
import { GraphError, StoreError } from '../errors.ts';
import { counted } from '../export/counted.ts';
import { EXPORT_ARGUMENTS, type ExportArgument, exportRequest } from '../export/export-request.ts';
import { FORMATS } from '../export/formats/all-formats.ts';
import { openGraphSource } from '../export/graph-source.ts';
import type { Engine } from '../graph/engine.ts';
import { indexes } from '../import/commands.ts';
import { openEngine } from '../server/served-graph.ts';
import { readSettings, type Settings } from '../settings.ts';
import { dayInBerlin } from '../time/moment.ts';
import { exportByServer } from './export-by-server.ts';
import { write } from './export-output.ts';
import { exportProgress } from './terminal.ts';

/** Writes the graph, or a cut of it, to a file, a folder or standard output; resolves to the exit status. */
export async function exportCommand(args: readonly string[]): Promise<number> {
  const values = parsed(args);
  if (values['list-formats']) {
    for (const { name, description } of FORMATS.values()) {
      process.stdout.write(`${name.padEnd(12)} ${description}\n`);
    }
    return 0;
  }
  try {
    await run(values);
  } catch (error) {
    throw error instanceof GraphError ? asOption(error) : error;
  }
  if (values.output !== '-') process.stderr.write(`The graph is in ${values.output}.\n`);
  return 0;
}

type Values = ReturnType<typeof parsed>;

async function run(values: Values): Promise<void> {
  const asked = Object.fromEntries(
    EXPORT_ARGUMENTS.map((argument) => [argument, values[optionOf(argument)]]),
  );
  const { format, cut } = exportRequest(asked);
  const { output, url } = values;
  if (output === undefined) {
    throw new GraphError(
      'USAGE',
      '--output: expected a file, or - for standard output, found nothing.',
    );
  }
  if (url !== undefined) return exportByServer(url, asked, format, output);
  const settings = readSettings(process.env);
  const engine = await openHere(settings);
  try {
    await engine.prepare(indexes());
    const today = settings.today ?? dayInBerlin(new Date());
    const source = await openGraphSource(engine, cut, { baseUri: settings.baseUri, today });
    const progress = exportProgress();
    await write(format, counted(source, progress.tell), output);
    progress.end();
  } finally {
    await engine.close();
  }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        format: { type: 'string', short: 'f' },
        output: { type: 'string', short: 'o' },
        url: { type: 'string' },
        'as-of': { type: 'string' },
        types: { type: 'string' },
        around: { type: 'string' },
        depth: { type: 'string' },
        project: { type: 'string' },
        search: { type: 'string' },
        list: { type: 'string' },
        where: { type: 'string' },
        'list-formats': { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    throw new GraphError('USAGE', error instanceof Error ? error.message : String(error));
  }
}

/** The option by which an argument is given. */
function optionOf(argument: ExportArgument) {
  return argument === 'asOf' ? 'as-of' : argument;
}

/** Opens the graph, which only one process can where it is embedded. */
async function openHere(settings: Settings): Promise<Engine> {
  try {
    return await openEngine(settings);
  } catch (error) {
    if (!(error instanceof StoreError) || error.code !== 'STORE_IN_USE') throw error;
    const hint =
      'If that is a server of the graph, export through it: --url http://localhost:4000/';
    throw new StoreError('STORE_IN_USE', `${error.message} ${hint}`, error);
  }
}

/** The same error, in the words of the option by which the argument was given. */
function asOption(error: GraphError): GraphError {
  const argument = EXPORT_ARGUMENTS.find((one) => one === error.details.argument);
  if (argument === undefined) return error;
  const message = error.message.replace(`Argument "${argument}"`, `--${optionOf(argument)}`);
  const code = error.code === 'NOT_FOUND' ? error.code : 'USAGE';
  return new GraphError(code, message, { cause: error });
}
