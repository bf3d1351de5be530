import { type FragmentType, graphql, readFragment } from './generated/index.ts';
import { formatDecimal } from './graph/scalars.ts';
import { Sources } from './sources.tsx';

const FiguresOf = graphql(`
  fragment Figures on Municipality {
    observations(orderBy: [{ observedOn: DESCENDING }]) {
      nodes {
        id
        measure
        value
        unit
        observedOn
        basis
        evidence {
          ...Passage
        }
      }
    }
  }
`);

/** The figures about a municipality, the newest first; sources that differ stand side by side. */
export function Figures({ of }: { readonly of: FragmentType<typeof FiguresOf> }) {
  const { nodes } = readFragment(FiguresOf, of).observations;
  return (
    <section>
      <h3>Figures</h3>
      {nodes.length === 0 ? (
        <p>None is known.</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">Measure</th>
              <th scope="col">Value</th>
              <th scope="col">On</th>
              <th scope="col">Rests on</th>
              <th scope="col">Source</th>
            </tr>
          </thead>
          <tbody>
            {nodes.map(({ id, measure, value, unit, observedOn, basis, evidence }) => (
              <tr key={id}>
                <th scope="row">{measure.toLowerCase().replaceAll('_', ' ')}</th>
                <td>
                  {formatDecimal(value)} {unit}
                </td>
                <td>{observedOn ?? 'unknown'}</td>
                <td>{basis ?? 'unknown'}</td>
                <td>
                  <Sources of={evidence} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
