import { type Measured, measure, type Plan } from './measure.ts';
import { PEER, type System } from './systems.ts';

/** What must take about as long in a graph of any size. */
const GROWING = ['by-id', 'page-of-20', 'page-of-50', 'nested-page', 'filter'];

/**
 * Asks the systems of two graphs in turn, those that answer alike one after the other, so that what else the machine
 * does meets both alike. `@neo4j/graphql` is left out: it takes seconds for a filter of the larger one.
 *
 * @returns What they took, under names that `systemAt` makes.
 */
export function measureGrowth(
  graphs: readonly { readonly scale: number; readonly systems: readonly System[] }[],
  plan: Omit<Plan, 'systems'>,
  onMeasured: (measured: Measured) => void,
): Promise<readonly Measured[]> {
  const systems = (graphs[0]?.systems ?? [])
    .filter(({ name }) => name !== PEER)
    .flatMap(({ name }) =>
      graphs.flatMap(({ scale, systems }) =>
        systems
          .filter((system) => system.name === name)
          .map((system) => ({ ...system, name: systemAt(name, scale) })),
      ),
    );
  const requests = plan.requests.filter(({ name }) => GROWING.includes(name));
  return measure({ ...plan, requests, systems }, onMeasured);
}

/** The name of a system that answers from a graph of a scale. */
export function systemAt(name: string, scale: number): string {
  return `${name}, scale ${scale}`;
}
