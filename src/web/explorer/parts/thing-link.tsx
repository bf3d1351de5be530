import { pathOf } from '../address/address.ts';
import { useAddress } from '../address/use-address.ts';
import { useWords } from '../words/define-words.ts';
import { typeWords } from '../words/type-words.ts';
import { isTypeName } from './thing-types.ts';
import { TypeMark } from './type-mark.tsx';

/** What the fragment `Linked` brings of a node. */
export interface LinkedNode {
  readonly __typename: string;
  readonly id: string;
  readonly name?: string;
}

interface Props {
  readonly node: LinkedNode;
  /** Whether its type is said to a screen reader, where the words around do not. */
  readonly withType?: boolean;
}

/** A link to a thing's page, with the mark of its type. */
export function ThingLink({ node, withType = false }: Props) {
  const types = useWords(typeWords);
  const { href } = useAddress();
  const type = isTypeName(node.__typename) ? node.__typename : null;
  return (
    <a class="thing-link" href={href(pathOf(node.id))}>
      {type !== null && <TypeMark type={type} />}
      {type !== null && withType && <span class="visually-hidden">{types[type][0]}: </span>}
      <span>{node.name ?? node.id}</span>
    </a>
  );
}
