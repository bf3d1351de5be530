/** What a format is called in German, and what it is good for. */
type NameAndPurpose = readonly [name: string, purpose: string];

/** The formats of the graph by their names in `/export`. */
export const germanFormats: { readonly [format: string]: NameAndPurpose } = {
  graphml: ['GraphML', 'für networkx, Gephi, yEd und igraph'],
  gexf: ['GEXF 1.3', 'für Gephi und seine Zeitleiste: was wann gilt'],
  jsonl: ['JSON Lines', 'ein Objekt je Eintrag und je Beziehung'],
  jsonld: ['JSON-LD', 'dasselbe RDF in JSON'],
  turtle: ['Turtle', 'RDF mit den Begriffen von W3C ORG, schema.org, PROV-O, SKOS und EURIO'],
  nquads: ['N-Quads', 'dasselbe RDF, eine Aussage je Zeile'],
  ftm: ['FollowTheMoney', 'Entitäten als JSON Lines, für Aleph und yente'],
  xlsx: ['Arbeitsmappe', 'für Excel oder LibreOffice: ein Blatt je Art, eines der Beziehungen'],
  datapackage: [
    'Frictionless Data Package',
    'ein Ordner von Tabellen, der sich wieder einlesen lässt',
  ],
  'neo4j-admin': ['Tabellen für Neo4j 5', 'ein Ordner für neo4j-admin database import, mit Befehl'],
  cypher: ['Cypher-Skript', 'legt den Graphen in einem leeren Neo4j an'],
  parquet: ['Parquet', 'für pandas, DuckDB, Arrow und R: ein Ordner von Tabellen'],
};

/** The formats of a table by their endings. */
export const germanTables: { readonly [extension: string]: NameAndPurpose } = {
  csv: ['CSV', 'für Tabellenkalkulation und Statistik'],
  ndjson: ['JSON Lines', 'ein Objekt je Zeile'],
  xlsx: ['Arbeitsmappe', 'für Excel und LibreOffice'],
  parquet: ['Parquet', 'für pandas, DuckDB, Arrow und R'],
};
