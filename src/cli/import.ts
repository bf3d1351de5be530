import '../entities/resolvers.ts';
import { indexes } from '../import/commands.ts';
import { importPackage } from '../import/import-package.ts';
import { openEngine } from '../server/served-graph.ts';
import { placeOf, readSettings } from '../settings.ts';
import { progressLine, say } from './terminal.ts';

/** Loads the package in a folder into the graph of the settings; resolves to the exit status. */
export async function importCommand(folder: string): Promise<number> {
  const settings = readSettings(process.env);
  const engine = await openEngine(settings);
  try {
    await engine.prepare(indexes());
    const { changed, rows } = await importPackage(folder, engine, progressLine());
    const place = placeOf(settings);
    say(changed ? `${rows} rows are in ${place}.` : `The data is in ${place} already.`);
    return 0;
  } finally {
    await engine.close();
  }
}
