/** What a catalog is. */
export const CATALOG = {
  DE: 'Der Graph dieses Servers und seine Exporte.',
  EN: 'The graph of this server and its exports.',
} as const;

/** What the package that ships does not say of itself in its tables. */
export const SHIPPED = {
  name: 'integration-graph-hesse',
  title: {
    DE: 'Integration Graph: Integrationspolitik in Hessen',
    EN: 'Integration Graph: integration policy in Hesse',
  },
  description: {
    DE: 'Akteure, Gebiete, Projekte, Förderprogramme, Zuwendungen, Veranstaltungen und Themen der Integrationspolitik in Hessen, jede Aussage mit Beleg und Datum.',
    EN: 'Actors, territories, projects, funds, grants, events and topics of integration policy in Hesse, each statement with its evidence and dates.',
  },
  keywords: { DE: ['Integration', 'Hessen', 'Förderung'], EN: ['integration', 'Hesse', 'funding'] },
  themes: ['GOVE', 'SOCI'],
  /** The authors of `CITATION.cff`. */
  publisher: 'Integration Graph contributors',
} as const;
