import { useAddress } from '../address/use-address.ts';
import { View } from '../layout/view.tsx';
import type { TypeName } from '../parts/thing-types.ts';
import { TypeMark } from '../parts/type-mark.tsx';
import { coreWords } from '../words/core-words.ts';
import { useWords } from '../words/define-words.ts';
import { startWords } from './start-words.ts';

/** Things to begin with, one of each sort. */
const beginnings: readonly {
  readonly id: string;
  readonly type: TypeName;
  readonly name: keyof (typeof startWords)['de']['beginnings'];
}[] = [
  { id: 'project/kisi', type: 'Project', name: 'kisi' },
  { id: 'ministry/hmaijs', type: 'Ministry', name: 'ministry' },
  { id: 'event/wir-vernetzungstreffen-2025-02-04', type: 'Event', name: 'meeting' },
  { id: 'funding-source/wir', type: 'FundingSource', name: 'wir' },
  { id: 'state/06', type: 'State', name: 'hesse' },
];

/** What the graph shows before anything was chosen: where one may begin. */
export function GraphStart() {
  const words = useWords(startWords);
  const core = useWords(coreWords);
  const { here } = useAddress();
  return (
    <View heading={words.start} kicker={core.graph} lead={<p>{words.startLead}</p>}>
      <ul class="graph-beginnings">
        {beginnings.map(({ id, type, name }) => (
          <li key={id}>
            <a href={here({ center: id })}>
              <TypeMark type={type} />
              <span>{words.beginnings[name]}</span>
            </a>
          </li>
        ))}
      </ul>
    </View>
  );
}
