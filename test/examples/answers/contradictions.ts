import { bensheim, butzbach, evidence, schwalbach, stateOfHesse } from './sources.ts';

const BAMF = 'Bundesamt für Migration und Flüchtlinge';

/** Three totals of AMIF in Germany, and two numbers of the municipalities in KISI; nothing else. */
export const contradictions = {
  contradictions: {
    totalCount: 2,
    nodes: [
      {
        kind: 'FIGURE',
        explanation:
          'Zu „Asyl-, Migrations- und Integrationsfonds (AMIF) 2021–2027 in Deutschland“ gehen die Angaben auseinander: Budget, von 2021 bis 2027: ungefähr 1.500.000.000,00 EUR; 2.000.000.000,00 EUR; ungefähr 1.300.000.000,00 EUR.',
        english:
          'What is stated of “Asylum, Migration and Integration Fund (AMIF) 2021–2027 in Germany” differs: budget, from 2021 to 2027: about 1,500,000,000.00 EUR; 2,000,000,000.00 EUR; about 1,300,000,000.00 EUR.',
        subject: { id: 'funding-source/amif-2021-2027' },
        measure: 'BUDGET',
        statements: [
          {
            object: { value: '1500000000.00', qualifier: 'APPROXIMATE' },
            observedOn: '2022-08',
            evidence: evidence({
              title: 'Projektförderung im AMIF 2021-2027 startet',
              publisher: BAMF,
              url: 'https://eu-migrationsfonds.de/SharedDocs/Meldungen/DE/220801-start-projektfoerderung.html?nn=1235266',
            }),
          },
          {
            object: { value: '2000000000.00', qualifier: 'EXACT' },
            observedOn: '2022-09-29',
            evidence: evidence({
              title: 'Leichte Sprache: Über den AMIF 2021-2027',
              publisher: BAMF,
              url: 'https://www.eu-migrationsfonds.de/DE/Service/LeichteSprache/Aufgaben/aufgaben.html',
            }),
          },
          {
            object: { value: '1300000000.00', qualifier: 'APPROXIMATE' },
            observedOn: '2024-08-21',
            evidence: evidence({
              title: '20.000 neue Unterbringungsplätze',
              publisher: 'Behörden Spiegel',
              url: 'https://www.behoerden-spiegel.de/2024/08/21/20-000-neue-unterbringungsplaetze',
            }),
          },
        ],
      },
      {
        kind: 'FIGURE',
        explanation:
          'Zu „KISI – Kommunale Integrationsguides zur Stärkung der Integrationserfolge“ gehen die Angaben auseinander: Teilnehmende: 38 Kommunen; 42 Kommunen.',
        english:
          'What is stated of “KISI – Municipal Integration Guides to Strengthen Integration Outcomes” differs: participants: 38 municipalities; 42 municipalities.',
        subject: { id: 'project/kisi' },
        measure: 'PARTICIPANTS',
        statements: [
          {
            object: { value: '38', qualifier: 'EXACT' },
            observedOn: '2025-01-01/2026-11-22',
            evidence: evidence(schwalbach),
          },
          {
            object: { value: '42', qualifier: 'EXACT' },
            observedOn: '2025-10-01/2025-12-31',
            evidence: evidence(bensheim, butzbach, stateOfHesse),
          },
        ],
      },
    ],
  },
  unsourced: { totalCount: 0 },
};
