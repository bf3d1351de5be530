import { existsSync } from 'node:fs';

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
  // The suites share one Neo4j, and each says what is in it.
  maxWorkers: 1,
  testTimeout: 120_000,
};
