import { useAddress } from '../address/use-address.ts';
import { useQuery } from '../client/use-query.ts';
import { ConnectionsDocument, PathEndsDocument, PathsDocument } from '../generated/path/graphql.ts';
import { View } from '../layout/view.tsx';
import type { LinkedNode } from '../parts/thing-link.tsx';
import { Answered } from '../states/answered.tsx';
import { Empty } from '../states/empty.tsx';
import { useWords } from '../words/define-words.ts';
import { EndPicker } from './end-picker.tsx';
import './path.css';
import { FoundPaths } from './found-paths.tsx';
import { pathWords } from './path-words.ts';
import { STEPS, stepsOf } from './steps.ts';

const LIMIT = 10;

/** `/path`: how two things are connected, in sentences and with sources. */
export function PathView() {
  const words = useWords(pathWords);
  const { query, href } = useAddress();
  const from = query.get('from');
  const to = query.get('to');
  const ids = [from, to].filter((id) => id !== null);
  const ends = useQuery(PathEndsDocument, ids.length === 0 ? null : { ids });
  const nodes = ends.state === 'answered' ? (ends.data?.nodes ?? []) : [];
  const nodeOf = (id: string | null): LinkedNode | null =>
    id === null ? null : (nodes.find((node) => node?.id === id) ?? null);
  const [start, end] = [nodeOf(from), nodeOf(to)];
  const named = start?.name !== undefined && end?.name !== undefined;
  const variables =
    from === null || to === null || from === to
      ? null
      : { from, to, maxLength: stepsOf(query), limit: LIMIT };
  return (
    <View
      heading={named ? words.headingOf(start.name ?? '', end.name ?? '') : words.heading}
      lead={<p>{words.lead}</p>}
      {...(variables === null
        ? {}
        : {
            asked: [PathsDocument, variables] as const,
            table: [ConnectionsDocument, variables] as const,
          })}
    >
      <div class="path-ends">
        <EndPicker key={`from ${from}`} name="from" label={words.from} id={from} node={start} />
        <EndPicker key={`to ${to}`} name="to" label={words.to} id={to} node={end} />
        {from !== null && to !== null && (
          <a class="action" href={href('/path', { from: to, to: from })}>
            {words.swap}
          </a>
        )}
      </div>
      {variables !== null && (
        <Paths variables={variables} unknown={ids.filter((id) => nodeOf(id) === null)} />
      )}
      {from !== null && from === to && <Empty>{words.same}</Empty>}
      {(from === null || to === null) && (
        <Empty
          wayOn={
            <a
              href={href('/path', {
                from: 'person/aljoscha-probst',
                to: 'funding-source/amif-2021-2027',
                asOf: '2025-02-04',
              })}
            >
              {words.example}
            </a>
          }
        >
          {words.choose}
        </Empty>
      )}
    </View>
  );
}

interface PathsProps {
  readonly variables: {
    readonly from: string;
    readonly to: string;
    readonly maxLength: number;
    readonly limit: number;
  };
  /** Those of the two ends that are not in the graph, as far as that is known. */
  readonly unknown: readonly string[];
}

function Paths({ variables, unknown }: PathsProps) {
  const words = useWords(pathWords);
  const { here } = useAddress();
  const asked = useQuery(PathsDocument, variables);
  const codes = asked.state === 'answered' ? asked.errors.map(({ code }) => code) : [];
  if (codes.includes('TOO_LARGE')) {
    return (
      <Empty wayOn={<a href={here({ steps: null })}>{words.further(String(STEPS.first))}</a>}>
        {words.tooLarge}
      </Empty>
    );
  }
  if (codes.includes('NOT_FOUND') || codes.includes('INVALID_ID')) {
    return <Empty>{words.unknown(unknown.join(', '))}</Empty>;
  }
  return (
    <Answered asked={asked} rows={8}>
      {({ shortestPaths }) => (
        <FoundPaths
          found={shortestPaths}
          from={variables.from}
          to={variables.to}
          steps={variables.maxLength}
        />
      )}
    </Answered>
  );
}
