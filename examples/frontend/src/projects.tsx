import { type FragmentType, graphql, readFragment } from './generated/index.ts';
import { Sources } from './sources.tsx';

const ProjectsOf = graphql(`
  fragment Projects on Municipality {
    participatesIn {
      edges {
        role
        status
        node {
          id
          name
        }
        jointlyWith {
          id
          name
        }
        evidence {
          ...Passage
        }
      }
    }
  }
`);

/** The projects in which a municipality takes part. */
export function Projects({ of }: { readonly of: FragmentType<typeof ProjectsOf> }) {
  const { edges } = readFragment(ProjectsOf, of).participatesIn;
  return (
    <section>
      <h3>Projects</h3>
      {edges.length === 0 && <p>None is known.</p>}
      <ul>
        {edges.map(({ role, status, node, jointlyWith, evidence }) => (
          <li key={node.id}>
            <span lang="de">{node.name}</span>{' '}
            <small>
              {role.toLowerCase()}
              {status === 'PLANNED' && ', planned'}
            </small>
            {jointlyWith.length > 0 &&
              ` jointly with ${jointlyWith.map(({ name }) => name).join(', ')}`}{' '}
            <Sources of={evidence} />
          </li>
        ))}
      </ul>
    </section>
  );
}
