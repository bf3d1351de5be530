import type { CoverageClass, PopulationClass } from './classes.ts';

/** What an area can be drawn as. */
export type AreaClass = CoverageClass | PopulationClass;

/** A municipality of the day, as the map shows it. */
export interface Mapped {
  readonly id: string;
  /** Official key by which its outline is found. */
  readonly key: string;
  readonly name: string;
  /** Id of its district on the day, or its own. */
  readonly territory: string;
  readonly class: AreaClass;
  /** Inhabitants by the newest figure; null without one. */
  readonly population: string | null;
}

/** An entry of the legend, which is also a filter. */
export interface LegendEntry {
  readonly class: AreaClass;
  readonly label: string;
  /** How many areas it stands for. */
  readonly count: number;
}

/** A number in a row of the table; null where it is not known. */
export interface Column {
  readonly key: string;
  readonly label: string;
  /** The class whose sign stands above it. */
  readonly sign?: AreaClass;
}

/** A district or independent city in the table. */
export interface TerritoryRow {
  readonly node: { readonly __typename: string; readonly id: string; readonly name: string };
  /** Whether it takes part in a project as a whole. */
  readonly naming: 'ACTUAL' | 'PLANNED' | null;
  /** By the keys of the columns. */
  readonly numbers: { readonly [column: string]: string | number | null };
}

/** Everything that a map shows. */
export interface MapContent {
  readonly municipalities: readonly Mapped[];
  readonly legend: readonly LegendEntry[];
  readonly columns: readonly Column[];
  readonly rows: readonly TerritoryRow[];
}

/** The official key in which the id of a municipality ends. */
export function keyOf(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}

/** How many municipalities there are of each class. */
export function countsOf(municipalities: readonly Mapped[]): ReadonlyMap<AreaClass, number> {
  const counts = new Map<AreaClass, number>();
  for (const each of municipalities) counts.set(each.class, (counts.get(each.class) ?? 0) + 1);
  return counts;
}
