import { useAddress } from '../address/use-address.ts';
import { useQuery } from '../client/use-query.ts';
import { MapProjectsDocument } from '../generated/map/graphql.ts';
import { useWords } from '../words/define-words.ts';
import { mapWords } from './map-words.ts';

/** Links to what the map can show: the inhabitants, and the reach of each project. */
export function Subjects() {
  const words = useWords(mapWords);
  const { query, here } = useAddress();
  const asked = useQuery(MapProjectsDocument, {});
  const projects = asked.state === 'answered' ? (asked.data?.projects.nodes ?? []) : [];
  const chosen = query.get('project');
  return (
    <nav aria-label={words.subjects}>
      <ul class="kind-filter">
        <li>
          <a
            href={here({ project: null, class: null })}
            aria-current={chosen === null ? 'page' : undefined}
          >
            {words.population}
          </a>
        </li>
        {projects.map(({ id, name }) => (
          <li key={id}>
            <a
              href={here({ project: id, class: null })}
              aria-current={chosen === id ? 'page' : undefined}
            >
              {words.reachOf(name)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
