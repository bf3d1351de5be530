const ceilings = euro('1162631.60');
const awarded = euro('1200000.00');

/** Of AMIF's money for KISI only four ceilings are known; WIR awarded twice 600,000.00. */
export const moneyBySource = {
  fundingFlows: {
    flows: {
      nodes: [
        {
          things: [
            { name: 'Asyl-, Migrations- und Integrationsfonds (AMIF) 2021–2027 in Deutschland' },
          ],
          year: null,
          grants: 5,
          regrants: 4,
          unknownAmounts: 5,
          planned: nothing(5),
          awarded: nothing(5),
          paid: nothing(5),
          ceilings: { amount: ceilings, regranted: ceilings, grants: 4, unknown: 1 },
        },
        {
          things: [{ name: 'Landesprogramm WIR – Vielfalt und Teilhabe' }],
          year: null,
          grants: 2,
          regrants: 0,
          unknownAmounts: 0,
          planned: nothing(2),
          awarded: { amount: awarded, regranted: null, grants: 2, unknown: 0 },
          paid: nothing(2),
          ceilings: nothing(2),
        },
      ],
    },
    totals: [
      {
        currency: 'EUR',
        awarded: { amount: awarded, regranted: null, grants: 2, unknown: 5 },
      },
    ],
    inconsistencies: { totalCount: 0 },
  },
};

function nothing(unknown: number) {
  return { amount: null, regranted: null, grants: 0, unknown };
}

function euro(amount: string) {
  return { amount, currency: 'EUR' };
}
