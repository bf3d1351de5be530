import { FOR_THE_MINISTRY, MINISTRY } from './sources.ts';

const presentation = {
  name: 'Vorstellung des Projekts KISI',
  speakers: {
    edges: [{ capacity: FOR_THE_MINISTRY, node: { name: 'Aljoscha Probst' } }],
  },
  events: {
    nodes: [
      {
        name: 'Vernetzungstreffen der WIR-Vielfaltszentren in Offenbach',
        startDate: '2025-02-04',
        places: { edges: [{ venue: 'Rathaus Offenbach', node: { name: 'Offenbach am Main' } }] },
      },
    ],
  },
};

const kisi = {
  name: 'KISI – Kommunale Integrationsguides zur Stärkung der Integrationserfolge',
  english: 'KISI – Municipal Integration Guides to Strengthen Integration Outcomes',
  leaders: {
    edges: [
      { role: 'Zuständige Abteilung laut Förderaufruf', node: { name: 'Abteilung V Integration' } },
      { role: 'Steuerung und Abwicklung', node: { name: MINISTRY } },
    ],
  },
  contributions: { nodes: [presentation] },
};

/** GENIUS was paid from the same fund, but ended on 31 October 2026. */
export const projectWithEuropeanMoney = {
  fundingSource: {
    name: 'Asyl-, Migrations- und Integrationsfonds (AMIF) 2021–2027 in Deutschland',
    english: 'Asylum, Migration and Integration Fund (AMIF) 2021–2027 in Germany',
    projects: {
      totalCount: 1,
      pageInfo: { hasNextPage: false },
      edges: [{ status: 'ACTUAL', validFrom: '2025-10-01', validTo: '2028-09-30', node: kisi }],
    },
  },
};
