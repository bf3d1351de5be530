import { describeEachEngine } from '../support/engines.ts';
import { smallGraphs } from '../support/small-graph.ts';

describeEachEngine('names', (engine) => {
  const serve = smallGraphs(engine);

  test('are German unless English is asked for', async () => {
    const ask = await serve({
      state: [
        {
          id: 'state/06',
          name: 'Hessen',
          nameEn: 'Hesse',
          description: 'Ein Land.',
          descriptionEn: 'A state.',
        },
      ],
    });
    const { state } = await ask(`{
      state(id: "state/06") {
        name english: name(language: EN) description englishText: description(language: EN)
      }
    }`);
    expect(state).toEqual({
      name: 'Hessen',
      english: 'Hesse',
      description: 'Ein Land.',
      englishText: 'A state.',
    });
  });

  test('fall back to German where there is no English one', async () => {
    const ask = await serve({
      topic: [{ id: 'topic/t', name: 'Sprache', description: 'Ein Wort.' }],
    });
    const { topic } = await ask(
      '{ topic(id: "topic/t") { name(language: EN) description(language: EN) } }',
    );
    expect(topic).toEqual({ name: 'Sprache', description: 'Ein Wort.' });
  });

  test('in English are those of the day', async () => {
    const ask = await serve({
      ministry: [{ id: 'ministry/m', name: 'Neu', nameEn: 'New' }],
      name: [
        { thing: 'ministry/m', value: 'Alt', validTo: '2024-01-17' },
        { thing: 'ministry/m', value: 'Old', language: 'EN', validTo: '2024-01-17' },
      ],
    });
    const question = '{ ministry(id: "ministry/m") { name(language: EN) } }';
    const former = await ask(`query @asOf(date: "2020-01-01") ${question}`);
    const present = await ask(question);
    expect([former.ministry.name, present.ministry.name]).toEqual(['Old', 'New']);
  });

  test('that are not the one shown stand beside it, with dates and sources', async () => {
    const ask = await serve({
      ministry: [{ id: 'ministry/m', name: 'Neu' }],
      name: [
        { thing: 'ministry/m', value: 'Neu', validFrom: '2024-01-18' },
        { thing: 'ministry/m', value: 'N', label: 'ALTERNATE', validFrom: '2024' },
        { thing: 'ministry/m', value: 'Alt', validFrom: '2014', validTo: '2024-01-17' },
      ],
    });
    const { ministry } = await ask(`{
      ministry(id: "ministry/m") {
        name alternateNames { value label language validFrom validTo evidence { id } }
      }
    }`);
    const evidence = [{ id: 'evidence/e' }];
    expect(ministry).toEqual({
      name: 'Neu',
      alternateNames: [
        {
          value: 'Alt',
          label: 'PREFERRED',
          language: 'DE',
          validFrom: '2014',
          validTo: '2024-01-17',
          evidence,
        },
        {
          value: 'N',
          label: 'ALTERNATE',
          language: 'DE',
          validFrom: '2024',
          validTo: null,
          evidence,
        },
      ],
    });
  });

  test('of all times, languages and labels can be had at once', async () => {
    const ask = await serve({
      ministry: [{ id: 'ministry/m', name: 'Neu', nameEn: 'New' }],
      name: [
        { thing: 'ministry/m', value: 'Alt', validTo: '2024-01-17' },
        { thing: 'ministry/m', value: 'Neu', validFrom: '2024-01-18' },
      ],
    });
    const { ministry } = await ask(
      '{ ministry(id: "ministry/m") { names { value language validFrom } } }',
    );
    expect(ministry.names).toEqual([
      { value: 'New', language: 'EN', validFrom: null },
      { value: 'Alt', language: 'DE', validFrom: null },
      { value: 'Neu', language: 'DE', validFrom: '2024-01-18' },
    ]);
  });

  test('order lists as a German dictionary does', async () => {
    const names = ['Gießen', 'Apfelbaum', 'Groß-Gerau', 'Äpfel', 'Giesel', 'Großalmerode', 'Azur'];
    const ask = await serve({
      municipality: names.map((name, index) => ({ id: `municipality/m${index}`, name })),
    });
    const { municipalities } = await ask('{ municipalities { nodes { name } } }');
    expect(municipalities.nodes.map((node: { name: string }) => node.name)).toEqual([
      'Äpfel',
      'Apfelbaum',
      'Azur',
      'Giesel',
      'Gießen',
      'Groß-Gerau',
      'Großalmerode',
    ]);
  });

  test('of people order them by family name', async () => {
    const ask = await serve({
      person: [
        { id: 'person/a', name: 'Anna Zander', givenName: 'Anna', familyName: 'Zander' },
        { id: 'person/z', name: 'Zoe Adler', givenName: 'Zoe', familyName: 'Adler' },
        { id: 'person/b', name: 'Bea Adler', givenName: 'Bea', familyName: 'Adler' },
      ],
    });
    const { persons } = await ask('{ persons { nodes { id } } }');
    expect(persons.nodes).toEqual([{ id: 'person/b' }, { id: 'person/z' }, { id: 'person/a' }]);
  });
});
