import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** Linux counts the time of processes in hundredths of a second. */
const MILLISECONDS_PER_TICK = 10;
const USER_TIME = 11;
const SYSTEM_TIME = 12;
const LISTENING = '0A';
const BYTES_PER_KILOBYTE = 1_024;

/** How long all threads of a process have computed, in milliseconds; null where `/proc` does not say. */
export function processTime(pid: number | null): number | null {
  const stat = pid === null ? null : readOrNull(`/proc/${pid}/stat`);
  if (stat === null) return null;
  // The name of the program stands in parentheses, and may hold spaces.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[USER_TIME]) + Number(fields[SYSTEM_TIME])) * MILLISECONDS_PER_TICK;
}

/** The memory of a process that is not swapped out, in bytes; null where `/proc` does not say. */
export function residentMemory(pid: number): number | null {
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readOrNull(`/proc/${pid}/status`) ?? '')?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) * BYTES_PER_KILOBYTE;
}

/** The process of this machine that listens on a port; null where `/proc` does not say. */
export function processOnPort(port: number): number | null {
  const inode = inodeOf(port);
  if (inode === null) return null;
  const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const found = processes.find((pid) => socketsOf(pid).includes(`socket:[${inode}]`));
  return found === undefined ? null : Number(found);
}

function inodeOf(port: number): string | null {
  const suffix = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  for (const table of ['/proc/net/tcp', '/proc/net/tcp6']) {
    for (const line of (readOrNull(table) ?? '').split('\n')) {
      const [, local, , state, , , , , , inode] = line.trim().split(/\s+/);
      if (local?.endsWith(suffix) && state === LISTENING && inode !== undefined) return inode;
    }
  }
  return null;
}

function socketsOf(pid: string): readonly string[] {
  const folder = `/proc/${pid}/fd`;
  try {
    return readdirSync(folder).flatMap((name) => {
      try {
        return [readlinkSync(`${folder}/${name}`)];
      } catch {
        return [];
      }
    });
  } catch {
    return [];
  }
}

function readOrNull(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
