import { article, call, FOR_THE_MINISTRY, MINISTRY } from './sources.ts';

const PROBST = { id: 'person/aljoscha-probst' };
const KISI = { id: 'project/kisi' };
const AMIF = { id: 'funding-source/amif-2021-2027' };

const stated = (...titles: string[]) => titles.map((title) => ({ source: { title } }));
const presented = {
  direction: 'FORWARD',
  status: 'ACTUAL',
  validFrom: '2025-02-04',
  validTo: null,
  evidence: stated(article.title),
};
const planned = {
  direction: 'FORWARD',
  status: 'PLANNED',
  validFrom: '2025-02-04',
  validTo: '2025-09-30',
};
const funded = {
  from: KISI,
  type: 'FUNDED_BY',
  to: AMIF,
  ...planned,
  evidence: stated(article.title, call.title),
};

/** Answer to the eleventh question. */
export const shortestPaths = {
  shortestPaths: {
    length: 3,
    totalCount: 2,
    hasMore: false,
    paths: [
      {
        sentence: `Aljoscha Probst hält den Beitrag „Vorstellung des Projekts KISI“ (${FOR_THE_MINISTRY}); dieser Beitrag behandelt das Projekt „KISI – Kommunale Integrationsguides zur Stärkung der Integrationserfolge“; dieses Projekt wird aus der Förderquelle „Asyl-, Migrations- und Integrationsfonds (AMIF) 2021–2027 in Deutschland“ gefördert (geplant).`,
        english:
          'Aljoscha Probst gives the contribution “Presentation of the KISI project” (For the Hessian Ministry of Labour, Integration, Youth and Social Affairs); this contribution is about the project “KISI – Municipal Integration Guides to Strengthen Integration Outcomes”; this project is funded from the funding source “Asylum, Migration and Integration Fund (AMIF) 2021–2027 in Germany” (planned).',
        steps: [
          { from: PROBST, type: 'GAVE', to: { id: 'contribution/2025-02-04-kisi' }, ...presented },
          { from: { id: 'contribution/2025-02-04-kisi' }, type: 'ABOUT', to: KISI, ...presented },
          funded,
        ],
      },
      {
        sentence: `Aljoscha Probst gehört zur Organisation „${MINISTRY}“; diese Organisation leitet das Projekt „KISI – Kommunale Integrationsguides zur Stärkung der Integrationserfolge“ (geplant; Projektträger); dieses Projekt wird aus der Förderquelle „Asyl-, Migrations- und Integrationsfonds (AMIF) 2021–2027 in Deutschland“ gefördert (geplant).`,
        english:
          'Aljoscha Probst belongs to the organization “Hessian Ministry of Labour, Integration, Youth and Social Affairs”; this organization leads the project “KISI – Municipal Integration Guides to Strengthen Integration Outcomes” (planned; Lead organization); this project is funded from the funding source “Asylum, Migration and Integration Fund (AMIF) 2021–2027 in Germany” (planned).',
        steps: [
          {
            from: PROBST,
            type: 'MEMBER_OF',
            direction: 'FORWARD',
            to: { id: 'ministry/hmaijs' },
            status: 'ACTUAL',
            validFrom: null,
            validTo: null,
            evidence: stated(article.title),
          },
          {
            from: { id: 'ministry/hmaijs' },
            type: 'LEADS',
            to: KISI,
            ...planned,
            evidence: stated(call.title, article.title),
          },
          funded,
        ],
      },
    ],
  },
};
