import type { FastifyInstance } from 'fastify';
import { GraphError } from '../errors.ts';
import type { ServedGraph } from './served-graph.ts';

/** `/health/live`: the process runs. `/health/ready`: the graph answers, else 503 with the reason. */
export function serveHealth(app: FastifyInstance, graph: ServedGraph): void {
  app.get('/health/live', async () => ({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) => {
    try {
      await graph.check();
      return { status: 'ready' };
    } catch (error) {
      const known = error instanceof GraphError;
      return reply.status(503).send({
        status: 'unavailable',
        code: known ? error.code : 'INTERNAL_SERVER_ERROR',
        message: known ? error.message : 'The graph does not answer.',
      });
    }
  });
}
