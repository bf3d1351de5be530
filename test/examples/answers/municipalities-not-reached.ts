/** The largest three of the municipalities in the Wetteraukreis that no source names, and how many. */
export const municipalitiesNotReached = {
  municipalities: {
    totalCount: 24,
    pageInfo: { hasNextPage: true, endCursor: expect.any(String) },
    nodes: [
      { name: 'Bad Vilbel', population: { value: '35961', observedOn: '2024-12-31' } },
      { name: 'Bad Nauheim', population: { value: '32894', observedOn: '2024-12-31' } },
      { name: 'Friedberg (Hessen)', population: { value: '30409', observedOn: '2024-12-31' } },
    ],
    groups: [
      {
        keys: [{ value: 'TOWN' }],
        count: 13,
        figures: [{ sum: '221133', average: '17010.230769' }],
      },
      {
        keys: [{ value: 'MUNICIPALITY' }],
        count: 11,
        figures: [{ sum: '63414', average: '5764.909091' }],
      },
    ],
  },
};
