import { describeEachEngine } from '../support/engines.ts';
import { smallGraphs } from '../support/small-graph.ts';

describeEachEngine('amounts of money', (engine) => {
  const serve = smallGraphs(engine);

  test('are exact decimals with their currency', async () => {
    const ask = await serve({
      grant: [
        {
          id: 'grant/g',
          amountPlanned: '1000000',
          amountAwarded: '290657.90',
          amountPaid: '0.05',
          ceiling: '-12.5',
          currency: 'EUR',
          cofinancingRate: '75.0',
        },
      ],
    });
    const { grant } = await ask(`{
      grant(id: "grant/g") {
        amountPlanned { amount currency } amountAwarded { amount } amountPaid { amount }
        ceiling { amount } cofinancingRate
      }
    }`);
    expect(grant).toEqual({
      amountPlanned: { amount: '1000000.00', currency: 'EUR' },
      amountAwarded: { amount: '290657.90' },
      amountPaid: { amount: '0.05' },
      ceiling: { amount: '-12.50' },
      cofinancingRate: '75.0',
    });
  });

  test('stay exact beyond what JavaScript counts', async () => {
    const ask = await serve({
      grant: [
        { id: 'grant/g', amountAwarded: '90071992547409.93', currency: 'EUR' },
        { id: 'grant/h', amountAwarded: '999999999999999.99', currency: 'EUR' },
      ],
    });
    const { grants } = await ask('{ grants { nodes { amountAwarded { amount } } } }');
    expect(grants.nodes).toEqual([
      { amountAwarded: { amount: '90071992547409.93' } },
      { amountAwarded: { amount: '999999999999999.99' } },
    ]);
  });

  test('are null where they or their currency are not known', async () => {
    const ask = await serve({ grant: [{ id: 'grant/g', amountPaid: '1.00' }] });
    const { grant } = await ask(
      '{ grant(id: "grant/g") { amountAwarded { amount } amountPaid { amount } } }',
    );
    expect(grant).toEqual({ amountAwarded: null, amountPaid: null });
  });

  test('limit what one participant of a project can receive', async () => {
    const ask = await serve({
      project: [
        { id: 'project/p', ceilingPerParticipant: '290657.90', currency: 'EUR', ownShare: '8' },
      ],
    });
    const { project } = await ask(
      '{ project(id: "project/p") { ceilingPerParticipant { amount currency } ownShare } }',
    );
    expect(project).toEqual({
      ceilingPerParticipant: { amount: '290657.90', currency: 'EUR' },
      ownShare: '8',
    });
  });

  test('pass from grant to grant', async () => {
    const ask = await serve({
      grant: [{ id: 'grant/parent' }, { id: 'grant/part' }],
      'parent-grant': [{ from: 'grant/part', to: 'grant/parent' }],
    });
    const { parent, part } = await ask(`{
      parent: grant(id: "grant/parent") { parentGrants { nodes { id } } subGrants { nodes { id } } }
      part: grant(id: "grant/part") { parentGrants { nodes { id } } subGrants { nodes { id } } }
    }`);
    expect(parent).toEqual({
      parentGrants: { nodes: [] },
      subGrants: { nodes: [{ id: 'grant/part' }] },
    });
    expect(part).toEqual({
      parentGrants: { nodes: [{ id: 'grant/parent' }] },
      subGrants: { nodes: [] },
    });
  });
});
