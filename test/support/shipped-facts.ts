/** A graph as a reader has it that knows nothing of ours: attributes of nodes by id, and of edges. */
export interface ReadGraph {
  readonly nodes: { readonly [id: string]: Attributes };
  /** Their ends are `start` and `finish`, their type is `type`. */
  readonly edges: readonly Attributes[];
}

interface Attributes {
  readonly [name: string]: unknown;
}

interface Fact {
  /** Of which node it is, or of which edge: type, start and end. */
  readonly of: string | readonly [type: string, start: string, finish: string];
  readonly says: Attributes;
}

/** Facts of the shipped data, which every format has to bring home. */
export const SHIPPED_FACTS: readonly Fact[] = [
  {
    of: 'observation/population-06534016-2024-12-31',
    says: { about: 'municipality/06534016', value: 9316, observedOn: '2024-12-31' },
  },
  { of: 'municipality/06534016', says: { name: 'Neustadt (Hessen)' } },
  { of: 'municipality/06440004', says: { name: 'Büdingen', kind: 'TOWN' } },
  { of: 'municipality/06440005', says: { AGS: '06440005' } },
  { of: 'municipality/06411000', says: { latitude: 49.872238, longitude: 8.653838 } },
  {
    of: ['PART_OF', 'municipality/06435014', 'district/06435'],
    says: { validTo: '2025-12-31', status: 'ACTUAL' },
  },
  {
    of: ['SUCCEEDED_BY', 'municipality/06635005', 'municipality/06635001'],
    says: { validFrom: '2023-01-01' },
  },
  {
    of: ['MEMBER_OF', 'person/constanze-janda', 'university/duv-speyer'],
    says: { role: 'Inhaberin des Lehrstuhls für Sozialrecht und Verwaltungswissenschaft' },
  },
  { of: 'grant/kisi-bensheim', says: { ceiling: 290_657.9, currency: 'EUR' } },
  {
    of: 'observation/participants-kisi-42',
    says: { value: 42, observedOn: '2025-10-01/2025-12-31' },
  },
];

/**
 * What a graph says where the shipped data have those facts, in their form. A number may come as text,
 * as formats have it that keep decimals exact.
 */
export function factsIn({ nodes, edges }: ReadGraph): readonly Fact[] {
  return SHIPPED_FACTS.map(({ of, says }) => {
    const found = typeof of === 'string' ? nodes[of] : edges.find((edge) => isThat(edge, of));
    const values = Object.entries(says).map(([name, expected]) => {
      const value = found?.[name];
      const number = typeof expected === 'number' && typeof value === 'string';
      return [name, number ? Number(value) : value];
    });
    return { of, says: Object.fromEntries(values) };
  });
}

function isThat({ type, start, finish }: Attributes, edge: Exclude<Fact['of'], string>): boolean {
  return type === edge[0] && start === edge[1] && finish === edge[2];
}

/** How many nodes or edges there are of each type. */
export function countsByType(all: Iterable<Attributes>): { readonly [type: string]: number } {
  const counts: { [type: string]: number } = {};
  for (const { type } of all) counts[String(type)] = (counts[String(type)] ?? 0) + 1;
  return counts;
}
