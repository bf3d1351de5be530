import { shapesText } from '../export/linked-data/shapes.ts';
import { readSettings } from '../settings.ts';

/**
 * Writes the shapes of exports in RDF to standard output, for the address in `BASE_URI`; returns the
 * exit status.
 *
 * @throws SettingsError for a variable that cannot be used
 */
export async function shapesCommand(): Promise<number> {
  process.stdout.write(await shapesText(readSettings(process.env).baseUri));
  return 0;
}
