export const sourcesThatMention = {
  one: {
    totalCount: 2,
    nodes: [
      { id: 'source/hanau-kreisfreiheit', title: 'Kreisfreiheit', publisher: 'Stadt Hanau' },
      {
        id: 'source/museen-hanau-301',
        title: 'Objekt der Woche #301: Kreisfreiheit: Geschichte mit Wiederholung',
        publisher: 'Städtische Museen Hanau',
      },
    ],
  },
  other: {
    totalCount: 1,
    nodes: [
      {
        id: 'evidence/offenbach-2025-02-11-antidiscrimination',
        quote:
          'Herausforderungen bei der Implementierung kommunaler Antidiskriminierungsstrategien',
        source: { title: 'Hessische WIR-Vielfaltszentren zu Gast in Offenbach' },
      },
    ],
  },
};
