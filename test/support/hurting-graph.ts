import type { SmallGraph } from './small-graph.ts';

/** Names that a careless format breaks, loses or runs, by the id of a municipality of that name. */
export const HURTING: { readonly [id: string]: string } = Object.fromEntries(
  [
    'Sagt "nein" & \'ja\'; <geht>, ]]> -- \\ `x` $y',
    '&lt;b&gt; &amp; &#10; heißt so',
    'zwei\nZeilen,\r\nTab\tund\u00a0mehr ',
    '  vorn und hinten  ',
    '=cmd()',
    "+1-2@'x",
    '=HYPERLINK("http://x", "y")',
    '0123',
    '1e5',
    'TRUE',
    '_x0041_ ist kein A',
    '🏘️ 🏳️‍🌈 𝔛',
    'مركز النص من اليمين',
    'control \u0001 character',
    'ä'.repeat(1_000),
  ].map((name, place) => [`municipality/m-${place}`, name]),
);

/**
 * A district, described like that, whose municipalities have those names, all of them parts of it since
 * a day before 1900.
 */
export function hurtingGraph(description: string): SmallGraph {
  const municipalities = Object.entries(HURTING).map(([id, name]) => ({ id, name, kind: 'TOWN' }));
  return {
    district: [{ id: 'district/d', name: 'D', description }],
    municipality: municipalities,
    'part-of': municipalities.map(({ id }) => ({
      from: id,
      to: 'district/d',
      validFrom: '1866-10',
    })),
    identifier: municipalities.map(({ id }) => ({ thing: id, scheme: 'AGS', value: '06440005' })),
  };
}
