import {
  bensheim,
  butzbach,
  evidence,
  neustadt,
  oestrichWinkel,
  schwalbach,
  stateOfHesse,
} from './sources.ts';

type Source = typeof bensheim;

function participant(name: string, population: string, sources: Source[], partner?: string) {
  return {
    node: { name, population: { value: population, observedOn: '2024-12-31' } },
    status: 'ACTUAL',
    jointlyWith: partner === undefined ? [] : [{ name: partner }],
    evidence: evidence(...sources),
  };
}

/** Sources name six; two figures of how many there are stand side by side. */
export const participantsBySource = {
  project: {
    name: 'KISI – Kommunale Integrationsguides zur Stärkung der Integrationserfolge',
    observations: {
      nodes: [
        {
          value: '42',
          unit: 'municipalities',
          observedOn: '2025-10-01/2025-12-31',
          evidence: evidence(bensheim, butzbach, stateOfHesse),
        },
        {
          value: '38',
          unit: 'municipalities',
          observedOn: '2025-01-01/2026-11-22',
          evidence: evidence(schwalbach),
        },
      ],
    },
    participants: {
      totalCount: 6,
      pageInfo: { hasNextPage: false, endCursor: expect.any(String) },
      edges: [
        participant('Bensheim', '41124', [bensheim]),
        participant('Butzbach', '27046', [butzbach]),
        participant('Kirchhain', '16254', [neustadt, stateOfHesse], 'Neustadt (Hessen)'),
        participant('Neustadt (Hessen)', '9316', [neustadt, stateOfHesse], 'Kirchhain'),
        participant('Oestrich-Winkel', '11443', [oestrichWinkel]),
        participant('Schwalbach am Taunus', '15443', [schwalbach, stateOfHesse]),
      ],
    },
  },
};
