/**
 * The largest three districts without a municipality of 50,000 inhabitants. The figure of the
 * Main-Kinzig-Kreis is that of the end of 2024, with Hanau's 97,956; its municipalities are those of
 * today.
 */
export const districtsOfSmallMunicipalities = {
  districts: {
    totalCount: 15,
    nodes: [
      district('Main-Kinzig-Kreis', '420914', ['Maintal', '38987'], 29, '322958'),
      district('Landkreis Offenbach', '358022', ['Rodgau', '45277'], 13, '358022'),
      district('Wetteraukreis', '311593', ['Bad Vilbel', '35961'], 25, '311593'),
    ],
  },
};

function district(
  name: string,
  value: string,
  [largest, inhabitants]: readonly [string, string],
  count: number,
  sum: string,
) {
  return {
    name,
    population: { value, observedOn: '2024-12-31' },
    parts: {
      nodes: [{ name: largest, population: { value: inhabitants } }],
      groups: [{ count, figures: [{ sum }] }],
    },
  };
}
