import { readFileSync } from 'node:fs';
import { GraphQLError, parse, specifiedRules, validate } from 'graphql';
import { z } from 'zod';
import { GraphError } from '../errors.ts';
import { packagePath } from '../package-root.ts';
import { documentId, HASHED } from './document-id.ts';
import { knownOperationTypes } from './known-operation-types.ts';
import { executableSchema } from './schema.ts';

/** Documents that a client knows by their id, and whether others are answered, too. */
export interface PersistedDocuments {
  /** The text of the document with this id; null when there is none. */
  find(id: string): string | null;
  /** Whether nothing else is answered. */
  readonly only: boolean;
}

/** None, so that every request brings its own document. */
export const NO_DOCUMENTS: PersistedDocuments = { find: () => null, only: false };

/** A manifest of persisted documents that cannot be used; names the file and, where it is one, the document. */
export class ManifestError extends GraphError {
  constructor(path: string, problem: string, cause?: unknown) {
    super('INVALID_SETTING', `PERSISTED_DOCUMENTS: ${path}: ${problem}`, { cause });
  }
}

/** What the explorer asks and the playground shows as examples, as their builds have it. */
export const OWN_MANIFESTS: readonly string[] = ['explorer', 'playground'].map((page) =>
  packagePath(`dist/${page}/persisted-documents.json`),
);

const HASH = /^[0-9a-f]{64}$/;
/** An id that says nothing about its document, or says it in a way of its own. */
const OTHER_ID = /^(x-[\w.~-]+:)?[\w.~-]+$/;
const manifest = z.record(z.string(), z.string());

/**
 * Reads manifests as codegen's client preset and the Relay compiler write them: an object of documents
 * by id. Every document is held against its hash, where the id is `sha256:` and one, and against the
 * schema, so that what a client could not use is found now. Ids are as the appendix of GraphQL over HTTP
 * has them; 64 hexadecimal digits alone are found as `sha256:` and these, too.
 *
 * @throws ManifestError for the first file or document that cannot be used
 */
export function readPersistedDocuments(
  paths: readonly string[],
  only: boolean,
): PersistedDocuments {
  const documents = new Map<string, string>();
  for (const path of paths) {
    for (const [id, text] of Object.entries(readManifest(path))) {
      const problem = problemOf(id, text, documents.get(id));
      if (problem !== null) throw new ManifestError(path, `document ${id}: ${problem}`);
      documents.set(id, text);
    }
  }
  return { find: findIn(documents), only };
}

function findIn(documents: ReadonlyMap<string, string>): PersistedDocuments['find'] {
  return (id) =>
    documents.get(id) ?? (HASH.test(id) ? documents.get(HASHED + id) : undefined) ?? null;
}

/**
 * These documents, and those of the server's own pages, which it always answers. Those are taken as they
 * are: a test holds them against the schema.
 */
export function withOwnPages({ find, only }: PersistedDocuments): PersistedDocuments {
  const own = new Map(OWN_MANIFESTS.flatMap((path) => Object.entries(readManifest(path))));
  const findOwn = findIn(own);
  return { find: (id) => find(id) ?? findOwn(id), only };
}

function readManifest(path: string): z.infer<typeof manifest> {
  const content = parseJson(path, readText(path));
  const { data, error } = manifest.safeParse(content);
  if (data === undefined || Object.keys(data).length === 0) {
    const expected = 'expected an object of documents by id, as codegen’s client preset writes it';
    throw new ManifestError(path, `${expected}.`, error);
  }
  return data;
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new ManifestError(path, 'expected a file that can be read.', error);
  }
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ManifestError(path, 'expected JSON.', error);
  }
}

/** What is wrong with a document, in a sentence; null when nothing is. */
function problemOf(id: string, text: string, known: string | undefined): string | null {
  if (id.startsWith(HASHED)) {
    const expected = documentId(text);
    if (id !== expected) return `expected the hash of its text, ${expected}.`;
  } else if (!OTHER_ID.test(id)) {
    return 'expected an id such as sha256: and a hash.';
  }
  if (known !== undefined && known !== text) return 'another manifest has another text for it.';
  try {
    const rules = [...specifiedRules, knownOperationTypes];
    return validate(executableSchema(), parse(text), rules)[0]?.message ?? null;
  } catch (error) {
    if (error instanceof GraphQLError) return error.message;
    throw error;
  }
}
