import { butzbach, call, evidence, MINISTRY, stateOfHesse } from './sources.ts';

const AMIF = 'Asyl-, Migrations- und Integrationsfonds (AMIF) 2021–2027 in Deutschland';
const PERIOD = { startDate: '2025-10-01', endDate: '2028-09-30' };

const named = (name: string) => ({ nodes: [{ name }] });

const grantToTheMinistry = {
  name: 'AMIF-Zuwendung für das Projekt KISI',
  ...PERIOD,
  ceiling: null,
  amountPlanned: null,
  amountAwarded: null,
  // No source says who awarded it.
  funders: { nodes: [] },
  recipients: named(MINISTRY),
  fundingSources: named(AMIF),
};

const kisi = {
  name: 'KISI – Kommunale Integrationsguides zur Stärkung der Integrationserfolge',
  funding: {
    edges: [
      {
        status: 'PLANNED',
        validFrom: '2025-02-04',
        validTo: '2025-09-30',
        node: { name: AMIF },
      },
      {
        status: 'ACTUAL',
        validFrom: '2025-10-01',
        validTo: '2028-09-30',
        node: { name: AMIF },
      },
    ],
  },
};

const grantToButzbach = {
  name: 'KISI-Weiterleitung an Butzbach',
  ...PERIOD,
  ceiling: { amount: '290657.90', currency: 'EUR' },
  amountPlanned: null,
  amountAwarded: null,
  funders: named(MINISTRY),
  recipients: named('Stadtverwaltung Butzbach'),
  fundingSources: named(AMIF),
  purposes: { nodes: [kisi] },
  parentGrants: { nodes: [grantToTheMinistry] },
};

/** No source tells what was awarded, only the ceiling of the grant that is passed on. */
export const grantChain = {
  municipality: {
    name: 'Butzbach',
    administration: {
      name: 'Stadtverwaltung Butzbach',
      grantsReceived: {
        totalCount: 1,
        pageInfo: { hasNextPage: false },
        edges: [
          {
            status: 'ACTUAL',
            evidence: evidence(butzbach, stateOfHesse, call),
            node: grantToButzbach,
          },
        ],
      },
    },
  },
};
