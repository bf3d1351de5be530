import type { FastifyCompressOptions } from '@fastify/compress';

/** How the routes that ask for it pack what they send: every type but those that are packed already. */
export const COMPRESSION = {
  encodings: ['br', 'gzip'],
  customTypes: (type) => !/zip|parquet|spreadsheet/.test(type),
} satisfies FastifyCompressOptions;
