import { describeEachEngine } from '../support/engines.ts';
import { smallGraphs } from '../support/small-graph.ts';

describeEachEngine('official keys', (engine) => {
  const serve = smallGraphs(engine);

  test('tell their register, their dates, their sources and where they resolve', async () => {
    const thing = 'municipality/m';
    const ask = await serve({
      municipality: [{ id: thing }],
      identifier: [{ thing, scheme: 'AGS', value: '06440005', validFrom: '1972-08-01' }],
    });
    const { municipality } = await ask(`{
      municipality(id: "municipality/m") {
        identifiers { scheme value url validFrom validTo evidence { id } }
      }
    }`);
    expect(municipality.identifiers).toEqual([
      {
        scheme: 'AGS',
        value: '06440005',
        url: 'http://dcat-ap.de/def/politicalGeocoding/municipalityKey/06440005',
        validFrom: '1972-08-01',
        validTo: null,
        evidence: [{ id: 'evidence/e' }],
      },
    ]);
  });

  test('can be asked for by their register', async () => {
    const thing = 'municipality/m';
    const ask = await serve({
      municipality: [{ id: thing }],
      identifier: [
        { thing, scheme: 'AGS', value: '06440005' },
        { thing, scheme: 'WIKIDATA', value: 'Q569680' },
        { thing, scheme: 'LAU', value: '06440005' },
      ],
    });
    const { municipality } = await ask(`{
      municipality(id: "municipality/m") {
        wikidata: identifiers(scheme: WIKIDATA) { value url }
        lau: identifiers(scheme: LAU) { value url }
        nuts: identifiers(scheme: NUTS) { value }
        all: identifiers { scheme }
      }
    }`);
    expect(municipality).toEqual({
      wikidata: [{ value: 'Q569680', url: 'http://www.wikidata.org/entity/Q569680' }],
      lau: [{ value: '06440005', url: null }],
      nuts: [],
      all: [{ scheme: 'AGS' }, { scheme: 'WIKIDATA' }, { scheme: 'LAU' }],
    });
  });

  test('find the thing that bears them', async () => {
    const ask = await serve({
      municipality: [{ id: 'municipality/m' }],
      district: [{ id: 'district/d' }],
      identifier: [
        { thing: 'municipality/m', scheme: 'AGS', value: '06440005' },
        { thing: 'district/d', scheme: 'AGS', value: '06440' },
        { thing: 'district/d', scheme: 'NUTS', value: 'DE71E' },
      ],
    });
    const found = await ask(`{
      municipality: thing(scheme: AGS, value: "06440005") { __typename id }
      byAgs: municipality(ags: "06440005") { id }
      district: thing(scheme: AGS, value: "06440") { __typename id }
      byNuts: thing(scheme: NUTS, value: "DE71E") { id }
      nobody: thing(scheme: AGS, value: "06440006") { id }
      otherRegister: thing(scheme: ARS, value: "000006440005") { id }
    }`);
    expect(found).toEqual({
      municipality: { __typename: 'Municipality', id: 'municipality/m' },
      byAgs: { id: 'municipality/m' },
      district: { __typename: 'District', id: 'district/d' },
      byNuts: { id: 'district/d' },
      nobody: null,
      otherRegister: null,
    });
  });

  test('that have ended find the thing that bore them last', async () => {
    const ask = await serve({
      municipality: [{ id: 'municipality/former' }, { id: 'municipality/last' }],
      identifier: [
        {
          thing: 'municipality/last',
          scheme: 'AGS',
          value: '06435014',
          validFrom: '2001',
          validTo: '2025',
        },
        { thing: 'municipality/former', scheme: 'AGS', value: '06435014', validTo: '2000' },
      ],
    });
    const { municipality, thing } = await ask(`{
      municipality(ags: "06435014") { id ags }
      thing(scheme: AGS, value: "06435014") { id }
    }`);
    expect(municipality).toEqual({ id: 'municipality/last', ags: null });
    expect(thing).toEqual({ id: 'municipality/last' });
  });

  test('that passed to another thing find the one that bears them on the day', async () => {
    const ask = await serve({
      municipality: [{ id: 'municipality/a' }, { id: 'municipality/b' }],
      identifier: [
        { thing: 'municipality/a', scheme: 'AGS', value: '06435014', validTo: '2020-12-31' },
        { thing: 'municipality/b', scheme: 'AGS', value: '06435014', validFrom: '2021-01-01' },
      ],
    });
    const question = '{ municipality(ags: "06435014") { id } }';
    const former = await ask(`query @asOf(date: "2020-12-31") ${question}`);
    const present = await ask(question);
    expect([former.municipality.id, present.municipality.id]).toEqual([
      'municipality/a',
      'municipality/b',
    ]);
  });
});
