import '../../src/entities/resolvers.ts';
import '../../src/explore/resolvers.ts';
import { FORMATS } from '../../src/export/formats/all-formats.ts';
import type { Engine } from '../../src/graph/engine.ts';
import { openGraph } from '../work/graphs.ts';
import { DRIVER_ALONE, driverAlone } from './driver-alone.ts';
import { type Exported, exported } from './exported.ts';

// One export in a process of its own, so that its memory is its own: prints what it took as JSON.
const [name, place = '', format = ''] = process.argv.slice(2);
if (name !== 'embedded' && name !== 'neo4j') throw new Error(`No engine ${name}`);
if (format === DRIVER_ALONE) say(await driverAlone(place));
else await writeOne(name);

async function writeOne(name: Engine['name']): Promise<void> {
  const { engine, close } = await openGraph(name, place, () => undefined);
  try {
    // The embedded engine keeps in memory what it has read once: that is no export's own.
    if (name === 'embedded') await exported(engine, null);
    say(await exported(engine, FORMATS.get(format) ?? null));
  } finally {
    await close();
  }
}

function say(took: Exported): void {
  process.stdout.write(JSON.stringify(took));
}
