import {
  type ASTNode,
  type ASTVisitFn,
  type ASTVisitor,
  BREAK,
  type GraphQLSchema,
  getEnterLeaveForKind,
  Kind,
  parse,
  TypeInfo,
  ValidationContext,
  type ValidationRule,
} from 'graphql';

/**
 * One rule that reports what all of these do, in the same order. `validate` prepares each rule for every document and
 * asks it what it does at each of the kinds of nodes that there are, which takes longer than to go through a short one;
 * this prepares a rule where a document has a node of a kind at which it does something. That must not depend on the
 * document, and the rules change no nodes.
 */
export function mergedRule(
  rules: readonly ValidationRule[],
  schema: GraphQLSchema,
): ValidationRule {
  const placesOf = placesByKind(rules, schema);
  return (context) => mergedVisitor(rules, placesOf, context);
}

/** Which of the rules, by their places, do something at nodes of a kind. */
type PlacesOf = ReadonlyMap<string, readonly number[]>;

function placesByKind(rules: readonly ValidationRule[], schema: GraphQLSchema): PlacesOf {
  const document = parse('{ __typename }');
  const context = new ValidationContext(schema, document, new TypeInfo(schema), () => undefined);
  const visitors = rules.map((rule) => rule(context));
  const places = (kind: Kind) =>
    visitors.flatMap((visitor, place) => {
      const { enter, leave } = getEnterLeaveForKind(visitor, kind);
      return enter || leave ? [place] : [];
    });
  return new Map(Object.values(Kind).map((kind) => [kind, places(kind)]));
}

type Visit = ASTVisitFn<ASTNode>;

/** What rules do at nodes of one kind, with the place of each among them. */
interface Visits {
  readonly enter: readonly (readonly [place: number, visit: Visit])[];
  readonly leave: readonly (readonly [place: number, visit: Visit])[];
}

function mergedVisitor(
  rules: readonly ValidationRule[],
  placesOf: PlacesOf,
  context: ValidationContext,
): ASTVisitor {
  const visitsOf = visitsByKind(rules, placesOf, context);
  /** By rule: the node below which it does not look, or `BREAK` where it looks no further; else null. */
  const passed: unknown[] = rules.map(() => null);
  /** How many rules do not look below some node. */
  let passing = 0;
  return {
    enter(...at) {
      const [node] = at;
      for (const [place, visit] of visitsOf(node).enter) {
        if (passed[place] !== null) continue;
        const said: unknown = visit(...at);
        if (said !== false && said !== BREAK) continue;
        passed[place] = said === BREAK ? BREAK : node;
        if (said === false) passing += 1;
      }
    },
    leave(...at) {
      const [node] = at;
      for (const [place, visit] of visitsOf(node).leave) {
        if (passed[place] === null && visit(...at) === BREAK) passed[place] = BREAK;
      }
      if (passing === 0) return;
      for (const [place, above] of passed.entries()) {
        if (above !== node) continue;
        passed[place] = null;
        passing -= 1;
      }
    },
  };
}

function visitsByKind(
  rules: readonly ValidationRule[],
  placesOf: PlacesOf,
  context: ValidationContext,
): (node: ASTNode) => Visits {
  const visitors = new Map<number, ASTVisitor>();
  const visitorAt = (place: number) => {
    const visitor = visitors.get(place) ?? rules[place]?.(context) ?? {};
    visitors.set(place, visitor);
    return visitor;
  };
  const known = new Map<string, Visits>();
  return ({ kind }) => {
    const before = known.get(kind);
    if (before !== undefined) return before;
    const [enter, leave]: [[number, Visit][], [number, Visit][]] = [[], []];
    for (const place of placesOf.get(kind) ?? []) {
      const visits = getEnterLeaveForKind(visitorAt(place), kind);
      if (visits.enter) enter.push([place, visits.enter]);
      if (visits.leave) leave.push([place, visits.leave]);
    }
    const visits = { enter, leave };
    known.set(kind, visits);
    return visits;
  };
}
