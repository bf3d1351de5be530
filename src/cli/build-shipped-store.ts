import '../entities/resolvers.ts';
import '../explore/resolvers.ts';
import { buildShippedStore } from '../import/shipped-store.ts';
import { packagePath } from '../package-root.ts';

// A step of the build.
await buildShippedStore(packagePath('seed'));
