import grafeo from '@grafeo-db/js';
import '../../dist/entities/resolvers.js';
import { openEmbedded } from '../../dist/graph/embedded.js';
import { indexes } from '../../dist/import/commands.js';
import { importPackage } from '../../dist/import/import-package.js';

// A process that imports a package into a store and is killed at a point of it, without any warning:
//   node killed-import.js STORE PACKAGE POINT
// Points: settled, first progress, last progress, commit (before it), committed (right after it),
// checkpoint (after all of it was noted).
const [, , path, folder, point] = process.argv;

function die() {
  process.kill(process.pid, 'SIGKILL');
}

const { prototype } = grafeo.GrafeoDB;
if (point === 'checkpoint') prototype.walCheckpoint = die;
if (point === 'commit' || point === 'committed') {
  const begin = prototype.beginTransaction;
  prototype.beginTransaction = function (...options) {
    const transaction = begin.apply(this, options);
    const { commit } = transaction;
    Object.getPrototypeOf(transaction).commit = function () {
      if (point === 'committed') commit.call(this);
      die();
    };
    return transaction;
  };
}

const engine = openEmbedded(path);
await engine.prepare(indexes());
await importPackage(folder, engine, (written, total) => {
  if (point === 'first progress' || (point === 'last progress' && written === total)) die();
});
die();
