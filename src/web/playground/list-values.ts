import type { Plugin } from 'vite';

const MODULE = /graphiql-explorer\/dist\/Explorer\.js$/;
/** Where it chooses how to show the value of an argument that is not a variable. */
const CHOICE = '} else if ((0, _graphql.isScalarType)(argType)) {\n          if (argType.name';
const WITH_LISTS = `} else if (argValue.kind === 'ListValue') {
          input = React.createElement('span', { style: { color: styleConfig.colors.atom } }, (0, _graphql.print)(argValue));
        ${CHOICE}`;

/**
 * Lets the query builder show arguments that are lists, such as `orderBy`, as they stand in the query.
 * Its version 0.9.0, the last one, takes their values for faults of the query and says so in the console.
 */
export function listValues(): Plugin {
  return {
    name: 'list-values',
    transform(code, id) {
      if (!MODULE.test(id)) return null;
      if (code.split(CHOICE).length !== 2) this.error('graphiql-explorer is another than 0.9.0.');
      return code.replace(CHOICE, () => WITH_LISTS);
    },
  };
}
