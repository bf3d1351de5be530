import type { Format } from '../format.ts';
import { cypher } from './cypher.ts';
import { dataPackage } from './data-package.ts';
import { followTheMoney } from './follow-the-money.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { jsonLines } from './json-lines.ts';
import { jsonld, nquads, turtle } from './linked-data.ts';
import { neo4jAdmin } from './neo4j-admin.ts';
import { parquet } from './parquet.ts';
import { workbook } from './workbook.ts';

const ALL: readonly Format[] = [
  graphml,
  gexf,
  jsonLines,
  jsonld,
  turtle,
  nquads,
  followTheMoney,
  workbook,
  dataPackage,
  neo4jAdmin,
  cypher,
  parquet,
];

/** Every format that the graph can be taken home in, by name. */
export const FORMATS: ReadonlyMap<string, Format> = new Map(
  ALL.map((format) => [format.name, format]),
);
