import type { Format } from '../format.ts';
import { dataPackage } from './data-package.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { jsonLines } from './json-lines.ts';
import { jsonld, nquads, turtle } from './linked-data.ts';

/** Every format that the graph can be taken home in, by name. */
export const FORMATS: ReadonlyMap<string, Format> = new Map(
  [graphml, gexf, jsonLines, jsonld, turtle, nquads, dataPackage].map((format) => [
    format.name,
    format,
  ]),
);
