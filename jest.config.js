import { existsSync } from 'node:fs';

/** The clients of others, a package of their own: `npm ci --prefix test/clients` installs them. */
const clients = new URL('test/clients/', import.meta.url);
const withClients = existsSync(new URL('node_modules', clients));

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', ...(withClients ? [] : ['<rootDir>/test/clients/'])],
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
