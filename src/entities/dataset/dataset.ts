import { optionalInteger, optionalText, text } from '../../graph/record.ts';
import { query } from '../../graph/statement.ts';

/** Which data the graph holds. */
export interface Dataset {
  /** Name of the package, the same in all its editions. */
  readonly name: string;
  readonly title: string;
  readonly version: string;
  /** Day of this version. */
  readonly date: string;
  readonly license: string;
  /** Fingerprint of the tables it was read from. */
  readonly checksum: string;
  /** How the graph keeps it; null where a program wrote it that did not say. */
  readonly layout: number | null;
}

/** Id of the one node that says which data the graph holds. */
export const DATASET_ID = 'dataset/current';

/** The data that was imported last; no row in an empty graph. */
export const currentDataset = query(
  'currentDataset',
  'single',
  `MATCH (d:Node {id: 'dataset/current'})
   RETURN d.name AS name, d.title AS title, d.version AS version, d.date AS date, d.license AS license, d.checksum AS checksum, d.layout AS layout`,
  (row): Dataset => ({
    name: optionalText(row, 'name') ?? '',
    title: text(row, 'title'),
    version: text(row, 'version'),
    date: text(row, 'date'),
    license: text(row, 'license'),
    checksum: text(row, 'checksum'),
    layout: optionalInteger(row, 'layout'),
  }),
);
