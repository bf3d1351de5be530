import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';

/** Suites that need a package of its own, by its folder: `npm ci --prefix FOLDER` installs it. */
const packages = { 'test/clients': 'test/clients', 'test/frontend': 'examples/frontend' };
const left = Object.entries(packages)
  .filter(([, folder]) => !existsSync(new URL(`${folder}/node_modules`, import.meta.url)))
  .map(([suites]) => `<rootDir>/${suites}/`);

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', ...left],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }],
  },
  setupFiles: ['<rootDir>/test/support/seed.ts'],
  globalSetup: '<rootDir>/test/neo4j-setup.ts',
  globalTeardown: '<rootDir>/test/neo4j-teardown.ts',
  // Each worker has a Neo4j of its own, and each suite says what is in it; one that is named is shared.
  maxWorkers: process.env.NEO4J_URI ? 1 : Math.min(2, availableParallelism()),
  testTimeout: 120_000,
};
