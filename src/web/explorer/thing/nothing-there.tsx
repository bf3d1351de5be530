import { useAddress } from '../address/use-address.ts';
import { View } from '../layout/view.tsx';
import { Empty } from '../states/empty.tsx';
import { coreWords } from '../words/core-words.ts';
import { useWords } from '../words/define-words.ts';
import { thingWords } from './thing-words.ts';

/** What stands at the address of an id that nothing has. */
export function NothingThere({ id }: { readonly id: string }) {
  const words = useWords(thingWords);
  const { toHome } = useWords(coreWords);
  const { href } = useAddress();
  return (
    <View heading={words.notFound}>
      <Empty wayOn={<a href={href('/')}>{toHome}</a>}>{words.notFoundHint(id)}</Empty>
    </View>
  );
}
