import { useAddress } from '../address/use-address.ts';
import { Empty } from '../states/empty.tsx';
import { coreWords } from '../words/core-words.ts';
import { useWords } from '../words/define-words.ts';
import { View } from './view.tsx';

/** What stands at the address of a view that is still to come. */
export function NotBuilt() {
  const words = useWords(coreWords);
  const { href } = useAddress();
  return (
    <View heading={words.notBuilt}>
      <Empty wayOn={<a href={href('/')}>{words.toHome}</a>}>{words.notFoundHint}</Empty>
    </View>
  );
}
