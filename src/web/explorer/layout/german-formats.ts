/** What the formats are called in German, and what each is good for; by their names in `/export`. */
export const germanFormats: {
  readonly [format: string]: readonly [name: string, purpose: string];
} = {
  graphml: ['GraphML', 'für networkx, Gephi, yEd und igraph'],
  gexf: ['GEXF 1.3', 'für Gephi und seine Zeitleiste: was wann gilt'],
  jsonl: ['JSON Lines', 'ein Objekt je Knoten und je Beziehung'],
  jsonld: ['JSON-LD', 'dasselbe RDF in JSON'],
  turtle: ['Turtle', 'RDF mit den Begriffen von W3C ORG, schema.org, PROV-O, SKOS und EURIO'],
  nquads: ['N-Quads', 'dasselbe RDF, eine Aussage je Zeile'],
  ftm: ['FollowTheMoney', 'Entitäten als JSON Lines, für Aleph und yente'],
  xlsx: ['Arbeitsmappe', 'für Excel oder LibreOffice: ein Blatt je Art, eines der Beziehungen'],
  datapackage: [
    'Frictionless Data Package',
    'ein Ordner mit Tabellen, der sich wieder einlesen lässt',
  ],
  'neo4j-admin': [
    'Tabellen für Neo4j 5',
    'ein Ordner für neo4j-admin database import, mit dem Befehl dazu',
  ],
  cypher: ['Cypher-Skript', 'legt den Graphen in einem leeren Neo4j an'],
  parquet: ['Parquet', 'für pandas, DuckDB, Arrow und R: ein Ordner mit Tabellen'],
};
