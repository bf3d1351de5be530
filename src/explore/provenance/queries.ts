import { MEASURES, observation } from '../../entities/observation/observation.ts';
import { eligibilityRule } from '../../entities/project/eligibility-rule.ts';
import { project } from '../../entities/project/project.ts';
import { thing } from '../../entities/thing/thing.ts';
import { type Fact, parseFact } from '../../graph/fact.ts';
import { idsOfAll } from '../../graph/read-whole.ts';
import { oneOf, type Record, record, text } from '../../graph/record.ts';
import { query } from '../../graph/statement.ts';
import { known } from '../../time/moment.ts';
import { EDGE_TYPES, type EdgeTypeName } from '../paths/edge-types.ts';

export const thingIds = idsOfAll('thingIds', thing);
export const projectIds = idsOfAll('projectIds', project);
export const observationIds = idsOfAll('observationIds', observation);
export const eligibilityRuleIds = idsOfAll('eligibilityRuleIds', eligibilityRule);

/** A relationship between two things, from the one that it starts at. */
export interface StoredFact extends Fact {
  readonly key: string;
  readonly id: string;
  readonly type: EdgeTypeName;
  readonly from: string;
  readonly to: string;
}

/** What things start, and what leads to them, whatever day it holds on. */
export const factsFromThing = facts('factsFromThing', ['-', '->']);
export const factsToThing = facts('factsToThing', ['<-', '-']);

function facts(name: string, [tail, head]: readonly [string, string]) {
  return query(
    name,
    'keyedAtMoment',
    `UNWIND $keys AS key
     MATCH (a:Node {id: key})${tail}[r:${EDGE_TYPES.join('|')}]${head}(b:Thing)
     WHERE ${known('r')}
     RETURN key, type(r) AS type, b.id AS other, r{.*} AS edge, r.id AS fact
     ORDER BY key, fact`,
    (row): StoredFact => {
      const [key, other] = [text(row, 'key'), text(row, 'other')];
      return {
        key,
        id: text(row, 'fact'),
        type: oneOf(row, 'type', EDGE_TYPES),
        from: tail === '-' ? key : other,
        to: tail === '-' ? other : key,
        ...parseFact(record(row, 'edge')),
      };
    },
  );
}

/** Ids of the things of which there are several figures of a measure and unit, by id. */
export const idsWithSeveralFigures = query(
  'idsWithSeveralFigures',
  'total',
  `MATCH (n:Observation)
   WHERE n.measure IN $measures
   WITH n.about AS id, n.measure AS measure, n.unit AS unit, count(n) AS figures
   WHERE figures > 1
   RETURN DISTINCT id
   ORDER BY id`,
  (row) => text(row, 'id'),
  { measures: [...MEASURES] },
);

/** The figures of things that the graph knew, whatever day they are of. */
export const figuresByThing = query(
  'figuresByThing',
  'keyedAtMoment',
  `UNWIND $keys AS key
   MATCH (a:Node {id: key})<-[r:OBSERVATION_OF]-(n:Observation)
   WHERE n.measure IN $measures AND ${known('r')}
   RETURN key, n{.*} AS node, n.id AS id
   ORDER BY key, id`,
  (row: Record) => ({ key: text(row, 'key'), figure: observation.parse(record(row, 'node')) }),
  { measures: [...MEASURES] },
);

/** The rules for projects that the graph knew, whatever day they hold on. */
export const knownRulesByProject = query(
  'knownRulesByProject',
  'keyedAtMoment',
  `UNWIND $keys AS key
   MATCH (a:Node {id: key})<-[r:APPLIES_TO]-(n:EligibilityRule)
   WHERE ${known('r')}
   RETURN key, n{.*} AS node, n.id AS id
   ORDER BY key, id`,
  (row: Record) => ({ key: text(row, 'key'), rule: eligibilityRule.parse(record(row, 'node')) }),
);

/** The sources that passages belong to. */
export const sourceIdsByEvidence = query(
  'sourceIdsByEvidence',
  'keyed',
  `UNWIND $keys AS key
   MATCH (a:Node {id: key})-[r:FROM]->(s:Source)
   RETURN key, s.id AS id
   ORDER BY key, id`,
  (row) => ({ key: text(row, 'key'), id: text(row, 'id') }),
);
