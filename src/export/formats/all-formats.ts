import type { Format } from '../format.ts';
import { graphml } from './graphml.ts';
import { jsonLines } from './json-lines.ts';

/** The formats of one file, by name. */
export const FORMATS: ReadonlyMap<string, Format> = new Map(
  [graphml, jsonLines].map((format) => [format.name, format]),
);

/** The format of a folder: a data package like `seed/`. */
export const DATA_PACKAGE = {
  name: 'datapackage',
  description: 'Frictionless data package: a folder of tables, which an import reads back',
} as const;
