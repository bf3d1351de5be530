/** Syllables that sound German and mean nothing, so that no name is one that somebody bears. */
const SYLLABLES = [
  ...['löh', 'grüm', 'brüß', 'wäl', 'möß', 'tanz', 'stür', 'heß', 'kröf', 'lüd', 'bärn', 'dör'],
  ...['füß', 'gäl', 'hüm', 'jöß', 'kült', 'mähr', 'nöt', 'öhr', 'pfäl', 'quer', 'rüm', 'säß'],
  ...['träß', 'ühl', 'vöß', 'wörn', 'zähr', 'übel', 'schwö', 'knüß'],
];
const PLACE_ENDINGS = ['hausen', 'bach', 'stedt', 'ingen', 'rode'];
const FAMILY_ENDINGS = ['mann', 'huber', 'meister', 'brecht', 'wald', 'groß', 'stein'];
const GIVEN_NAMES = [
  ...['Änne', 'Björn', 'Çiğdem', 'Dörte', 'Elif', 'Fatma', 'Günther', 'Hülya', 'İbrahim', 'Jürgen'],
  ...['Käthe', 'Łucja', 'Matthäus', 'Nadège', 'Özlem', 'Pınar', 'Renée', 'Søren', 'Tomáš', 'Ümit'],
  ...['Véronique', 'Wiebke', 'Xaver', 'Yıldız', 'Zoë', 'André', 'Bärbel', 'Cem', 'Dragana', 'Emre'],
];
export const DIRECTIONS = ['Nord', 'Ost', 'Süd', 'West'] as const;
const AIMS = [
  ['Sprachbrücken', 'Language Bridges'],
  ['Lotsen für Zugewanderte', 'Guides for Newcomers'],
  ['Ankommen im Quartier', 'Arriving in the Neighborhood'],
  ['Vielfalt gestalten', 'Shaping Diversity'],
  ['Teilhabe vor Ort', 'Local Participation'],
  ['Größere Chancen', 'Greater Opportunities'],
  ['Öffnung der Verwaltung', 'Opening the Administration'],
] as const;

/** The entry of a list that belongs to a number, from its start again after its end. */
export function nth<Item>(list: readonly Item[], number: number): Item {
  const item = list[number % list.length];
  if (item === undefined) throw new Error('An empty list has no entries');
  return item;
}

/** A word of at least two syllables for a number, another one for each. */
export function stemOf(number: number): string {
  const first = nth(SYLLABLES, number);
  const rest = Math.floor(number / SYLLABLES.length);
  return rest < SYLLABLES.length ? first + nth(SYLLABLES, rest) : first + stemOf(rest);
}

/** A municipality's name: a place of its own by the river of its region. */
export function placeName(number: number, region: string): string {
  const ending = nth(PLACE_ENDINGS, Math.floor(number / SYLLABLES.length));
  return `${capitalized(nth(SYLLABLES, number))}${ending} an der ${capitalized(region)}e`;
}

/** Given and family name of a person; the family is named after its region. */
export function personName(number: number, region: string) {
  const ending = nth(FAMILY_ENDINGS, Math.floor(number / SYLLABLES.length));
  return {
    givenName: nth(GIVEN_NAMES, number + region.length),
    familyName: `${capitalized(nth(SYLLABLES, number))}${ending}-${capitalized(region)}`,
  };
}

/** What a project is called in German and English. */
export function projectName(number: number, region: string) {
  const [name, nameEn] = nth(AIMS, number);
  const place = `${capitalized(region)} ${number + 1}`;
  return { name: `${name} ${place}`, nameEn: `${nameEn} ${place}` };
}

export function capitalized(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
