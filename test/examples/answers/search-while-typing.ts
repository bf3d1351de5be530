export const searchWhileTyping = {
  search: {
    totalCount: 12,
    counts: [
      { type: 'ADMINISTRATION', count: 2 },
      { type: 'CENTRE', count: 2 },
      { type: 'GOVERNMENT_REGION', count: 1 },
      { type: 'DISTRICT', count: 5 },
      { type: 'MUNICIPALITY', count: 1 },
      { type: 'PROJECT', count: 1 },
    ],
    edges: [
      {
        // biome-ignore lint/suspicious/noApproximativeNumericConstant: a score, not a root
        score: 0.7071,
        type: 'MUNICIPALITY',
        field: 'NAME',
        excerpt: [{ text: 'Gießen', match: true }],
        node: { id: 'municipality/06531005', name: 'Gießen' },
      },
      {
        score: 0.6771,
        type: 'DISTRICT',
        field: 'ALTERNATE_NAME',
        excerpt: [{ text: 'Gießen', match: true }],
        node: { id: 'district/06531', name: 'Landkreis Gießen' },
      },
      {
        score: 0.6341,
        type: 'ADMINISTRATION',
        field: 'NAME',
        excerpt: [
          { text: 'Stadtverwaltung ', match: false },
          { text: 'Gießen', match: true },
        ],
        node: { id: 'administration/06531005', name: 'Stadtverwaltung Gießen' },
      },
    ],
  },
};
