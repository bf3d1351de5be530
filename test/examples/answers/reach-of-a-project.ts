const CALL_LATER = 'AMIF Projektvorhaben KISI (spätere Fassung)';
const RULE = 'Teilnehmen können Kommunen mit mindestens 10.000 und weniger als 50.000 Einwohnern.';

/** 409 of 421 municipalities are under the limit; six are named, where sources count 42 or 38. */
export const reachOfProject = {
  project: {
    name: 'KISI – Kommunale Integrationsguides zur Stärkung der Integrationserfolge',
    coverage: {
      rule: { populationBelow: 50_000, populationAtLeast: 10_000, consortiumAllowed: true },
      total: {
        all: tally(421, '6280793', '100.00'),
        eligible: tally(153, '2847688', '45.34'),
        onlyInConsortium: tally(256, '1388136', '22.10'),
        notEligible: tally(12, '2044969', '32.56'),
        named: tally(6, '120626', '1.92'),
        notNamed: tally(403, '4115198', '65.52'),
      },
      statedParticipants: [
        {
          value: '42',
          observedOn: '2025-10-01/2025-12-31',
          evidence: [
            titled('Zwei Integrationsguides für Bensheim (Pressedienst Bensheim)'),
            titled('Stadt Butzbach ist Kooperationspartner im Rahmen des Projekts KISI'),
            titled(CALL_LATER),
          ],
        },
        {
          value: '38',
          observedOn: '2025-01-01/2026-11-22',
          evidence: [titled('Integrationsguide')],
        },
      ],
      municipalities: {
        nodes: [
          {
            municipality: { name: 'Kirchhain' },
            answer: 'ELIGIBLE',
            reason: `Kirchhain hat 16.254 Einwohner (Stand 2024-12-31). ${RULE}`,
            participations: [jointly('Neustadt (Hessen)')],
          },
          {
            municipality: { name: 'Neustadt (Hessen)' },
            answer: 'ONLY_IN_CONSORTIUM',
            reason: `Neustadt (Hessen) hat 9.316 Einwohner (Stand 2024-12-31) und damit zu wenige, um allein teilzunehmen; gemeinsam mit anderen ist es möglich. ${RULE}`,
            participations: [jointly('Kirchhain')],
          },
        ],
      },
    },
    whatIf: { total: { eligible: tally(155, '2959041', '47.11') } },
  },
};

function tally(count: number, population: string, populationShare: string) {
  return { count, population, populationShare };
}

function titled(title: string) {
  return { source: { title } };
}

function jointly(name: string) {
  return { status: 'ACTUAL', jointlyWith: [{ name }] };
}
