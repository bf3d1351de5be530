import neo4j, { type Driver, type Session } from 'neo4j-driver';
import type { Neo4jSettings } from './neo4j.ts';

/** Sessions of a driver. Close each when done. */
export interface Neo4jSessions {
  reader(): Session;
  writer(): Session;
  /** For indexes, and what else has to be there before there is any data. */
  preparer(): Session;
  /** Says which database is the home database, where none was named: to a named one the driver has a shorter way. */
  nameHome(database: string): void;
}

/** Addresses behind which the driver picks a member for each session. */
const ROUTED = /^neo4j(\+s|\+ssc)?:/;

/**
 * Sessions in which this program reads what it has written, and never earlier data than it has read: they carry
 * bookmarks, which say after what a member has to answer. One server shows a read all that it has committed, so
 * bookmarks, a tenth of the time of a short read, are left out there while this program has written nothing.
 */
export function neo4jSessions(
  driver: Driver,
  { uri, database }: Pick<Neo4jSettings, 'uri' | 'database'>,
): Neo4jSessions {
  const bookmarkManager = neo4j.bookmarkManager();
  let carriesBookmarks = ROUTED.test(uri);
  let name = database;
  const session = (defaultAccessMode: 'READ' | 'WRITE', carries: boolean) =>
    driver.session({
      defaultAccessMode,
      ...(name !== null && { database: name }),
      ...(carries && { bookmarkManager }),
    });
  return {
    reader: () => session('READ', carriesBookmarks),
    writer() {
      carriesBookmarks = true;
      return session('WRITE', true);
    },
    preparer: () => session('WRITE', true),
    nameHome(database) {
      name ??= database;
    },
  };
}
