import { type ASTVisitor, GraphQLError, type ValidationContext } from 'graphql';

/** Refuses operations of a type that the schema does not have, before they are executed. */
export function knownOperationTypes(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      if (context.getSchema().getRootType(node.operation)) return;
      context.reportError(
        new GraphQLError(`The graph has no ${node.operation}s; it is read by queries.`, {
          nodes: node,
        }),
      );
    },
  };
}
