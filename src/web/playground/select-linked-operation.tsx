import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useRef } from 'react';

interface Props {
  query: string;
  name: string;
}

/** Of several operations in a shared link, selects the one that the link names: once, then the reader decides. */
export function SelectLinkedOperation({ query, name }: Props) {
  const { setOperationName } = useGraphiQLActions();
  const isDone = useRef(false);
  const isLoaded = useGraphiQL(
    (state) =>
      state.queryEditor?.getValue() === query &&
      (state.operations?.some((operation) => operation.name?.value === name) ?? false),
  );

  useEffect(() => {
    if (!isLoaded || isDone.current) return;
    isDone.current = true;
    setOperationName(name);
  }, [isLoaded, name, setOperationName]);

  return null;
}
