import { Failure } from './failure.tsx';
import { Figures } from './figures.tsx';
import { graphql } from './generated/index.ts';
import type { Day } from './graph/scalars.ts';
import { useAnswer } from './graph/use-answer.ts';
import { Projects } from './projects.tsx';
import { Sources } from './sources.tsx';

const Municipality = graphql(`
  query Municipality($asOf: Date!, $id: ID!) @asOf(date: $asOf) {
    municipality(id: $id) {
      name
      ags
      partOf {
        edges {
          node {
            __typename
            id
            name
          }
          evidence {
            ...Passage
          }
        }
      }
      ...Projects
      ...Figures
    }
  }
`);

/** A municipality on a day: where it belongs, what it takes part in, its figures, each with its sources. */
export function MunicipalityPage({ asOf, id }: { readonly asOf: Day; readonly id: string }) {
  const { data, failure, asking } = useAnswer(Municipality, { asOf, id });
  if (failure !== null) return <Failure failure={failure} />;
  if (data === null) return <p className="hint">Looking …</p>;
  const { municipality } = data;
  if (municipality === null) return <p className="hint">There is no municipality {id}.</p>;
  const { name, ags, partOf } = municipality;
  return (
    <article aria-busy={asking}>
      <h2 lang="de">{name}</h2>
      <p>
        {ags === null ? 'Without an official key' : `Official key ${ags}`}, as of {asOf}
      </p>
      {partOf.edges.map(({ node, evidence }) => (
        <p key={node.id}>
          {node.__typename === 'District' ? 'In the district of' : 'Directly in'}{' '}
          <span lang="de">{node.name}</span> <Sources of={evidence} />
        </p>
      ))}
      <Projects of={municipality} />
      <Figures of={municipality} />
    </article>
  );
}
