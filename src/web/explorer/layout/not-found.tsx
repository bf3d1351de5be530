import { useAddress } from '../address/use-address.ts';
import { Empty } from '../states/empty.tsx';
import { coreWords } from '../words/core-words.ts';
import { useWords } from '../words/define-words.ts';
import { View } from './view.tsx';

/** What stands at an address that nothing has. */
export function NotFound() {
  const words = useWords(coreWords);
  const { href } = useAddress();
  return (
    <View heading={words.notFound}>
      <Empty wayOn={<a href={href('/')}>{words.toHome}</a>}>{words.notFoundHint}</Empty>
    </View>
  );
}
