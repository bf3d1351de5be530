import { useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

/**
 * The editors mark characters that look like others, such as dashes in names: a slip in what somebody types, but none
 * in an answer.
 */
export function UnmarkedAnswers() {
  const editor = useGraphiQL((state) => state.responseEditor);

  useEffect(() => {
    editor?.updateOptions({ unicodeHighlight: { ambiguousCharacters: false } });
  }, [editor]);

  return null;
}
