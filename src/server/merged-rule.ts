import {
  type ASTNode,
  type ASTVisitFn,
  type ASTVisitor,
  BREAK,
  getEnterLeaveForKind,
  type ValidationRule,
} from 'graphql';

/**
 * One rule that reports what all of these do, in the same order. `validate` asks each rule what it does at each of the
 * kinds of nodes that there are, for every document, which takes longer than to go through a short one; this asks for
 * the kinds that a document has. The rules change no nodes.
 */
export function mergedRule(rules: readonly ValidationRule[]): ValidationRule {
  return (context) => mergedVisitor(rules.map((rule) => rule(context)));
}

type Visit = ASTVisitFn<ASTNode>;

/** What visitors do at nodes of one kind, with the place of each among them. */
interface Visits {
  readonly enter: readonly (readonly [place: number, visit: Visit])[];
  readonly leave: readonly (readonly [place: number, visit: Visit])[];
}

function mergedVisitor(visitors: readonly ASTVisitor[]): ASTVisitor {
  const visitsOf = visitsByKind(visitors);
  /** By visitor: the node below which it does not look, or `BREAK` where it looks no further; else null. */
  const passed: unknown[] = visitors.map(() => null);
  return {
    enter(...at) {
      const [node] = at;
      for (const [place, visit] of visitsOf(node).enter) {
        if (passed[place] !== null) continue;
        const said: unknown = visit(...at);
        if (said === false) passed[place] = node;
        else if (said === BREAK) passed[place] = BREAK;
      }
    },
    leave(...at) {
      const [node] = at;
      for (const [place, visit] of visitsOf(node).leave) {
        if (passed[place] === null && visit(...at) === BREAK) passed[place] = BREAK;
      }
      for (const [place, above] of passed.entries()) {
        if (above === node) passed[place] = null;
      }
    },
  };
}

function visitsByKind(visitors: readonly ASTVisitor[]): (node: ASTNode) => Visits {
  const known = new Map<string, Visits>();
  return ({ kind }) => {
    const before = known.get(kind);
    if (before !== undefined) return before;
    const [enter, leave]: [[number, Visit][], [number, Visit][]] = [[], []];
    for (const [place, visitor] of visitors.entries()) {
      const visits = getEnterLeaveForKind(visitor, kind);
      if (visits.enter) enter.push([place, visits.enter]);
      if (visits.leave) leave.push([place, visits.leave]);
    }
    const visits = { enter, leave };
    known.set(kind, visits);
    return visits;
  };
}
