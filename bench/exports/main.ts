import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';
import { FORMATS } from '../../src/export/formats/all-formats.ts';
import type { Engine } from '../../src/graph/engine.ts';
import { loadedPlace } from '../work/graphs.ts';
import { DRIVER_ALONE } from './driver-alone.ts';

const USAGE = `Usage: npm run bench:exports -- embedded|neo4j [PLACE] [FORMAT…]

  PLACE   scale of a graph that is generated and loaded (1 where none is given), or where one has been
          loaded before: a file of the embedded graph, the URI of a Neo4j without authentication
  FORMAT  formats to measure; all where none is given`;
const EXIT_USAGE = 64;
/** How much memory an export may take beyond what the process has once the graph is open, and embedded, was read. */
const MOST_MEGABYTES = 200;
/**
 * The heap that Node may take for objects that live on, in megabytes. Without a bound it collects them when
 * it has to, not when it can, so that the memory of the process says how much there was, not how much was
 * needed. An export that needed more would end with an error.
 */
const HEAP_MEGABYTES = 256;
/** Reads the rows as exports do and throws them away. */
const READING = 'reading alone';
const CHILD = fileURLToPath(new URL('child.ts', import.meta.url));
const LOADER = fileURLToPath(new URL('../typescript.js', import.meta.url));

const exported = z.object({
  rows: z.number(),
  bytes: z.number(),
  seconds: z.number(),
  idle: z.number(),
  peak: z.number(),
});

type Exported = z.infer<typeof exported>;

/** An export by a process of its own. */
async function inProcess(name: Engine['name'], place: string, format: string): Promise<Exported> {
  const options = ['--expose-gc', `--max-old-space-size=${HEAP_MEGABYTES}`, '--import', LOADER];
  const args = [...options, CHILD, name, place, format];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return exported.parse(JSON.parse(stdout));
}

async function run([name, place = '1', ...asked]: readonly string[]): Promise<number> {
  if (name !== 'embedded' && name !== 'neo4j') {
    process.stderr.write(`${USAGE}\n`);
    return EXIT_USAGE;
  }
  const formats = asked.length > 0 ? asked : [...FORMATS.keys()];
  const graph = await loadedPlace(name, place);
  try {
    const yardstick = name === 'neo4j' ? DRIVER_ALONE : READING;
    say([
      'format',
      'rows',
      'seconds',
      'rows/s',
      `of ${yardstick}`,
      'MB written',
      'MB idle',
      'MB above',
    ]);
    const reading = await inProcess(name, graph.place, yardstick);
    print(yardstick, reading, reading);
    let isWithin = true;
    if (name === 'neo4j') print(READING, await inProcess(name, graph.place, READING), reading);
    for (const format of formats) {
      const took = await inProcess(name, graph.place, format);
      print(format, took, reading);
      isWithin &&= took.peak - took.idle <= MOST_MEGABYTES;
    }
    return isWithin ? 0 : 1;
  } finally {
    await graph.close();
  }
}

function print(name: string, { rows, seconds, bytes, idle, peak }: Exported, reading: Exported) {
  const pace = rows / seconds;
  const share = pace / (reading.rows / reading.seconds);
  const above = `${peak - idle}${peak - idle > MOST_MEGABYTES ? ' !!' : ''}`;
  const megabytes = (bytes / 1_000_000).toFixed(0);
  say([
    name,
    String(rows),
    seconds.toFixed(1),
    pace.toFixed(0),
    share.toFixed(2),
    megabytes,
    String(idle),
    above,
  ]);
}

function say([name = '', ...figures]: readonly string[]): void {
  process.stdout.write(`${name.padEnd(14)}${figures.map((one) => one.padStart(17)).join('')}\n`);
}

process.exitCode = await run(process.argv.slice(2));
