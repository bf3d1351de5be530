import type { Engine } from '../../src/graph/engine.ts';
import type { Parameters, Query } from '../../src/graph/statement.ts';

/** A statement that an engine was asked, with its parameters. */
export interface Asked {
  readonly query: Query<unknown>;
  readonly parameters: Parameters;
}

/** The engine itself, which also notes what it is asked to read. */
export function noting(engine: Engine): { readonly engine: Engine; readonly asked: Asked[] } {
  const asked: Asked[] = [];
  return {
    asked,
    engine: {
      ...engine,
      read: (query, parameters) => {
        asked.push({ query, parameters });
        return engine.read(query, parameters);
      },
    },
  };
}
