import type { GraphSource } from './graph-source.ts';

/** A format that a cut of the graph is written in, piece by piece. */
export type Format = FileFormat | FolderFormat;

interface Described {
  /** What it is asked for by, such as `graphml`. */
  readonly name: string;
  readonly description: string;
  /** Set where it keeps what was corrected, too, so that nothing is lost. */
  readonly withCorrections?: true;
}

/** A format of one file. */
export interface FileFormat extends Described {
  readonly kind: 'file';
  /** Ending of its files, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** The file in pieces, made as they are wanted. */
  write(source: GraphSource): AsyncIterable<Chunk>;
}

/** A format of several files: a folder on a disk, a ZIP archive elsewhere. */
export interface FolderFormat extends Described {
  readonly kind: 'folder';
  /** Name of the file, written last, that says what else there is; a folder with it is an earlier export. */
  readonly index: string;
  /** Its files, made as they are wanted: each has to be read to its end before the next is taken. */
  files(source: GraphSource): AsyncIterable<ExportedFile>;
}

export interface ExportedFile {
  /** Name within the folder. */
  readonly path: string;
  write(): AsyncIterable<Chunk>;
}

/** A piece of a file; text is encoded as UTF-8. */
export type Chunk = string | Uint8Array;
