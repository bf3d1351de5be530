/** The 21 districts and 12 towns that have a centre, in the order of the centres' names. */
export const territories = [
  ['06434001', 'Bad Homburg v.d.Höhe'],
  ['06411000', 'Darmstadt'],
  ['06412000', 'Frankfurt am Main'],
  ['06631009', 'Fulda'],
  ['06531005', 'Gießen'],
  ['06435014', 'Hanau'],
  ['06434', 'Hochtaunuskreis'],
  ['06611000', 'Kassel'],
  ['06532', 'Lahn-Dill-Kreis'],
  ['06431', 'Landkreis Bergstraße'],
  ['06432', 'Landkreis Darmstadt-Dieburg'],
  ['06631', 'Landkreis Fulda'],
  ['06531', 'Landkreis Gießen'],
  ['06433', 'Landkreis Groß-Gerau'],
  ['06632', 'Landkreis Hersfeld-Rotenburg'],
  ['06633', 'Landkreis Kassel'],
  ['06533', 'Landkreis Limburg-Weilburg'],
  ['06534', 'Landkreis Marburg-Biedenkopf'],
  ['06438', 'Landkreis Offenbach'],
  ['06635', 'Landkreis Waldeck-Frankenberg'],
  ['06435', 'Main-Kinzig-Kreis'],
  ['06436', 'Main-Taunus-Kreis'],
  ['06534014', 'Marburg'],
  ['06437', 'Odenwaldkreis'],
  ['06413000', 'Offenbach am Main'],
  ['06439', 'Rheingau-Taunus-Kreis'],
  ['06433012', 'Rüsselsheim am Main'],
  ['06634', 'Schwalm-Eder-Kreis'],
  ['06535', 'Vogelsbergkreis'],
  ['06636', 'Werra-Meißner-Kreis'],
  ['06440', 'Wetteraukreis'],
  ['06532023', 'Wetzlar'],
  ['06414000', 'Wiesbaden'],
] as const;

const DISTRICT_DIGITS = 5;

export const isDistrict = (key: string) => key.length === DISTRICT_DIGITS;
export const centreName = (territory: string) => `WIR-Vielfaltszentrum ${territory}`;
export const hostName = (key: string, territory: string) =>
  `${isDistrict(key) ? 'Kreisverwaltung' : 'Stadtverwaltung'} ${territory}`;

export const allCentres = {
  centres: {
    totalCount: 33,
    pageInfo: { hasNextPage: false, endCursor: expect.any(String) },
    nodes: territories.map(([key, name]) => ({
      name: centreName(name),
      host: { name: hostName(key, name), territory: { name } },
    })),
  },
};
