const municipalities = [
  ['Aßlar', '06532001', '14482'],
  ['Bischoffen', '06532002', '3196'],
  ['Braunfels', '06532003', '11045'],
  ['Breitscheid', '06532004', '4539'],
  ['Dietzhölztal', '06532005', '5328'],
  ['Dillenburg', '06532006', '22974'],
  ['Driedorf', '06532007', '5056'],
  ['Ehringshausen', '06532008', '9399'],
  ['Eschenburg', '06532009', '9795'],
  ['Greifenstein', '06532010', '6560'],
  ['Haiger', '06532011', '18888'],
  ['Herborn', '06532012', '20421'],
  ['Hohenahr', '06532013', '4874'],
  ['Hüttenberg', '06532014', '10550'],
  ['Lahnau', '06532015', '8181'],
  ['Leun', '06532016', '5715'],
  ['Mittenaar', '06532017', '4604'],
  ['Schöffengrund', '06532018', '6590'],
  ['Siegbach', '06532019', '2488'],
  ['Sinn', '06532020', '6485'],
  ['Solms', '06532021', '13579'],
  ['Waldsolms', '06532022', '4660'],
] as const;

/** All of the district's 23 but Wetzlar, which had 54,665 inhabitants. */
export const municipalitiesBelowPopulation = {
  district: { name: 'Lahn-Dill-Kreis', parts: { totalCount: 23 } },
  municipalities: {
    totalCount: 22,
    pageInfo: { hasNextPage: false, endCursor: expect.any(String) },
    nodes: municipalities.map(([name, ags, value]) => ({
      name,
      ags,
      population: { value, observedOn: '2024-12-31' },
    })),
  },
};
