import type { Parameters } from '../address/address.ts';
import { useAddress } from '../address/use-address.ts';
import { useQuery } from '../client/use-query.ts';
import { HomeDocument, type HomeQuery } from '../generated/home/graphql.ts';
import { View } from '../layout/view.tsx';
import { searchTypeOf, type TypeName } from '../parts/thing-types.ts';
import { TypeMark } from '../parts/type-mark.tsx';
import { SearchBox } from '../search-box/search-box.tsx';
import { Answered } from '../states/answered.tsx';
import { useWords } from '../words/define-words.ts';
import { useFormat } from '../words/format.ts';
import { typeWords } from '../words/type-words.ts';
import './home.css';
import { homeWords } from './home-words.ts';

/** Where each of the questions is answered. */
const questions: readonly {
  readonly name: keyof (typeof homeWords)['de']['asked'];
  readonly type: TypeName;
  readonly path: string;
  readonly parameters?: Parameters;
}[] = [
  { name: 'speakers', type: 'Event', path: '/id/event/wir-vernetzungstreffen-2025-02-04' },
  {
    name: 'name',
    type: 'Ministry',
    path: '/id/ministry/hmaijs',
    parameters: { asOf: '2020-01-01' },
  },
  { name: 'participants', type: 'Project', path: '/id/project/kisi#contradictions' },
  {
    name: 'reach',
    type: 'Project',
    path: '/map',
    parameters: { project: 'project/kisi' },
  },
  {
    name: 'money',
    type: 'Grant',
    path: '/money',
    parameters: { project: 'project/kisi' },
  },
  {
    name: 'path',
    type: 'Person',
    path: '/path',
    parameters: {
      from: 'person/aljoscha-probst',
      to: 'funding-source/amif-2021-2027',
      asOf: '2025-02-04',
    },
  },
  {
    name: 'hanau',
    type: 'Municipality',
    path: '/id/municipality/06435014#partOf',
    parameters: { validity: 'all' },
  },
  { name: 'source', type: 'Source', path: '/id/source/offenbach-2025-02-11' },
];

/** The first page: the search, questions to begin with, and what is in the graph. */
export function Home() {
  const words = useWords(homeWords);
  const asked = useQuery(HomeDocument, {});
  const { href } = useAddress();
  return (
    <View
      heading={words.heading}
      lead={<p class="home-lead">{words.lead}</p>}
      asked={[HomeDocument, {}]}
      cut={{ everyDay: true }}
    >
      <SearchBox id="search" large />
      <section class="home-section">
        <h2>{words.questions}</h2>
        <ul class="questions">
          {questions.map(({ name, type, path, parameters }) => (
            <li key={name}>
              <a href={href(path, parameters)}>
                <TypeMark type={type} />
                <span>{words.asked[name]}</span>
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section class="home-section">
        <h2>{words.inside}</h2>
        <Answered asked={asked} rows={4}>
          {(data) => <Contents data={data} />}
        </Answered>
      </section>
    </View>
  );
}

function Contents({ data }: { readonly data: HomeQuery }) {
  const words = useWords(homeWords);
  const types = useWords(typeWords);
  const format = useFormat();
  const { href } = useAddress();
  const counts: readonly (readonly [TypeName, number])[] = [
    ['Municipality', data.municipalities.totalCount],
    ['District', data.districts.totalCount],
    ['Administration', data.administrations.totalCount],
    ['Centre', data.centres.totalCount],
    ['Ministry', data.ministries.totalCount],
    ['Person', data.persons.totalCount],
    ['Project', data.projects.totalCount],
    ['FundingSource', data.fundingSources.totalCount],
    ['Grant', data.grants.totalCount],
    ['Event', data.events.totalCount],
    ['Topic', data.topics.totalCount],
    ['Source', data.sources.totalCount],
  ];
  return (
    <>
      <ul class="counts">
        {counts.map(([type, count]) => (
          <li key={type}>
            <a href={href('/search', { type: searchTypeOf(type) })}>
              <span class="count">{format.number(count)}</span>
              <span class="count-type">
                <TypeMark type={type} /> {types[type][count === 1 ? 0 : 1]}
              </span>
            </a>
          </li>
        ))}
      </ul>
      <p class="muted">
        {words.data(data.dataset.version, format.date(data.dataset.date))} {words.license}
      </p>
    </>
  );
}
