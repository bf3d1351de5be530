import { evidence } from './sources.ts';

const museum = {
  title: 'Objekt der Woche #301: Kreisfreiheit: Geschichte mit Wiederholung',
  publisher: 'Städtische Museen Hanau',
};
const HNA = 'Hessische/Niedersächsische Allgemeine (HNA)';

const membershipsOfHanau = {
  edges: [
    {
      validFrom: null,
      validTo: '2025-12-31',
      node: { name: 'Main-Kinzig-Kreis' },
      evidence: evidence(
        {
          title: 'Gemeindeverzeichnis GV100AD, Gebietsstand 31.08.2025',
          publisher: 'Statistisches Bundesamt (Destatis)',
        },
        museum,
      ),
    },
    {
      validFrom: '2026-01-01',
      validTo: null,
      node: { name: 'Regierungsbezirk Darmstadt' },
      evidence: evidence(museum, { title: 'Kreisfreiheit', publisher: 'Stadt Hanau' }),
    },
  ],
};

const bromskirchen = {
  name: 'Bromskirchen',
  validTo: '2022-12-31',
  successors: {
    edges: [
      {
        validFrom: '2023-01-01',
        node: { name: 'Allendorf (Eder)' },
        evidence: evidence(
          {
            title: 'Gemeindefusion am 1. Januar 2023: Bromskirchen gehört jetzt zu Allendorf-Eder',
            publisher: HNA,
          },
          {
            title: 'Grenzänderungsvertrag für Allendorf und Bromskirchen: Das steht drin',
            publisher: HNA,
          },
          {
            title:
              'Pressemitteilung zum Grenzänderungsvertrag von Allendorf (Eder) und Bromskirchen',
            publisher: 'Regierungspräsidium Kassel',
          },
        ),
      },
    ],
  },
};

export const membershipIn2025 = {
  hanau: {
    name: 'Hanau',
    district: { name: 'Main-Kinzig-Kreis' },
    partOf: membershipsOfHanau,
  },
  bromskirchen,
};

export const membershipIn2026 = {
  hanau: { name: 'Hanau', district: null, partOf: membershipsOfHanau },
  bromskirchen,
};
