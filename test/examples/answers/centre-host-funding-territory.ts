import { evidence } from './sources.ts';

const funded = evidence(
  {
    title: 'Förderprogramm WIR - Vielfalt und Teilhabe',
    publisher: 'Regierungspräsidium Darmstadt',
    publishedOn: null,
    url: 'https://rp-darmstadt.hessen.de/gesellschaft-und-integration/migration/integrationsfoerderung/foerderprogramm-wir',
  },
  {
    title: 'Landesprogramm WIR stärkt Vielfalt und Teilhabe auch in ländlichen Regionen',
    publisher: 'Land Hessen',
    publishedOn: null,
    url: 'https://www.land-hat-zukunft.de/leben-in-vielfalt-wir-koordinationsstellen.html?gs=1',
  },
  {
    title: 'WIR-Vielfaltszentrum in Offenbach',
    publisher: 'Stadt Offenbach am Main',
    publishedOn: '2022-05-12',
    url: 'https://offenbach.de/leben-in-of/familie_soziales/integration_und_zusammenleben/meldungen/wir-vielfaltszentrum12.05.2022.php',
  },
);

export const centreHostFundingTerritory = {
  centre: {
    name: 'WIR-Vielfaltszentrum Offenbach am Main',
    english: 'WIR Diversity Centre Offenbach am Main',
    host: {
      name: 'Stadtverwaltung Offenbach am Main',
      english: 'City Administration of Offenbach am Main',
      territory: {
        name: 'Offenbach am Main',
        population: { value: '132746', observedOn: '2024-12-31' },
      },
    },
    funding: {
      edges: [
        {
          validFrom: '2022',
          node: {
            name: 'Landesprogramm WIR – Vielfalt und Teilhabe',
            english: 'WIR state programme – Diversity and Participation',
          },
          evidence: funded,
        },
      ],
    },
  },
};
