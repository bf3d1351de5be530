import { MINISTRY } from './sources.ts';

const KISI = 'KISI – Kommunale Integrationsguides zur Stärkung der Integrationserfolge';
const AMIF = 'Asyl-, Migrations- und Integrationsfonds (AMIF) 2021–2027 in Deutschland';

const nearby = (id: string, name: string) => ({ distance: 1, thing: { id, name } });

const ledBy = (organization: string, role: string) => ({
  type: 'LEADS',
  direction: 'BACKWARD',
  status: 'ACTUAL',
  sentence: `Das Projekt „${KISI}“ wird von der Organisation „${organization}“ geleitet (${role}).`,
});
const withParticipant = (municipality: string) => ({
  type: 'PARTICIPATES_IN',
  direction: 'BACKWARD',
  status: 'ACTUAL',
  sentence: `Am Projekt „${KISI}“ nimmt die Gemeinde „${municipality}“ teil (als Empfänger der Förderung).`,
});
const paidBy = (grant: string) => ({
  type: 'GRANTED_FOR',
  direction: 'BACKWARD',
  status: 'ACTUAL',
  sentence: `Für das Projekt „${KISI}“ ist die Zuwendung „${grant}“ bestimmt.`,
});

/** Answer to the twelfth question: of 14 neighbors the first eleven by name. */
export const neighborhood = {
  neighborhood: {
    nodes: [
      { distance: 0, thing: { id: 'project/kisi', name: KISI } },
      nearby('ministry/hmaijs-abteilung-v', 'Abteilung V Integration'),
      nearby('grant/kisi-amif', 'AMIF-Zuwendung für das Projekt KISI'),
      nearby('funding-source/amif-2021-2027', AMIF),
      nearby('municipality/06431002', 'Bensheim'),
      nearby('municipality/06440005', 'Butzbach'),
      nearby('ministry/hmaijs', MINISTRY),
      nearby('municipality/06534011', 'Kirchhain'),
      nearby('grant/kisi-bensheim', 'KISI-Weiterleitung an Bensheim'),
      nearby('grant/kisi-butzbach', 'KISI-Weiterleitung an Butzbach'),
      nearby('grant/kisi-oestrich-winkel', 'KISI-Weiterleitung an Oestrich-Winkel'),
      nearby('grant/kisi-schwalbach', 'KISI-Weiterleitung an Schwalbach am Taunus'),
    ],
    edges: [
      ledBy('Abteilung V Integration', 'Zuständige Abteilung laut Förderaufruf'),
      paidBy('AMIF-Zuwendung für das Projekt KISI'),
      {
        type: 'FUNDED_BY',
        direction: 'FORWARD',
        status: 'ACTUAL',
        sentence: `Das Projekt „${KISI}“ wird aus der Förderquelle „${AMIF}“ gefördert.`,
      },
      withParticipant('Bensheim'),
      withParticipant('Butzbach'),
      ledBy(MINISTRY, 'Steuerung und Abwicklung'),
      withParticipant('Kirchhain'),
      paidBy('KISI-Weiterleitung an Bensheim'),
      paidBy('KISI-Weiterleitung an Butzbach'),
      paidBy('KISI-Weiterleitung an Oestrich-Winkel'),
      paidBy('KISI-Weiterleitung an Schwalbach am Taunus'),
    ],
    truncated: [{ thing: { id: 'project/kisi' }, facts: 3, neighbors: 3 }],
  },
};
