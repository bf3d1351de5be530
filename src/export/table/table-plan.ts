import { type GraphQLNamedType, isLeafType } from 'graphql';
import { GraphError } from '../../errors.ts';
import { type ChosenField, chosenFields, isListOfThings, type Operation } from './chosen-field.ts';

/** A column of a table: a value that an operation chooses. */
export interface Column {
  /** Its path in the answer, with dots, such as `municipalities.nodes.name`. */
  readonly name: string;
  readonly path: readonly string[];
  readonly type: GraphQLNamedType;
  /** Whether a cell holds a list of values. */
  readonly isList: boolean;
}

/** How the answers of an operation become rows: known from the operation alone, whatever it finds. */
export interface TablePlan {
  /** In the order of the document. */
  readonly columns: readonly Column[];
  /** The lists around a row, the outermost first, which are each within the one before. */
  readonly lists: readonly ChosenField[];
  /** The way from the root to the deepest list: all fields on it. */
  readonly way: readonly ChosenField[];
}

/**
 * The table of an operation.
 *
 * @throws GraphError TABLE_AMBIGUOUS for two lists neither of which is within the other, with both
 */
export function tablePlan(operation: Operation): TablePlan {
  const fields = chosenFields(operation);
  const way = wayToRows(fields);
  return { columns: columnsOf(fields), lists: way.filter(isListOfThings), way };
}

function columnsOf(fields: readonly ChosenField[]): readonly Column[] {
  return fields.flatMap(({ path, type, isList, children }) =>
    isLeafType(type) ? [{ name: path.join('.'), path, type, isList }] : columnsOf(children),
  );
}

/** The fields on the way to the deepest list; none where there is no list. */
function wayToRows(fields: readonly ChosenField[]): readonly ChosenField[] {
  const ways = fields.flatMap((field) => {
    const below = wayToRows(field.children);
    return below.length > 0 || isListOfThings(field) ? [[field, ...below]] : [];
  });
  const [way = [], other] = ways;
  if (other === undefined) return way;
  const lists = [way, other].map((one) => one.find(isListOfThings)?.path.join('.') ?? '');
  throw new GraphError(
    'TABLE_AMBIGUOUS',
    `A table has one row per element of the deepest list, and neither of ${lists.join(' and ')} is within the other. Ask for them in two tables.`,
    { details: { lists } },
  );
}
