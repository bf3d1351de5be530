import { useAddress } from '../address/use-address.ts';
import type { PathsQuery } from '../generated/path/graphql.ts';
import { PlannedMark } from '../parts/planned-mark.tsx';
import { Sourced } from '../parts/sourced.tsx';
import { ThingLink } from '../parts/thing-link.tsx';
import { Empty } from '../states/empty.tsx';
import { useWords } from '../words/define-words.ts';
import { useFactTime } from '../words/fact-time.ts';
import { useFormat } from '../words/format.ts';
import { pathWords } from './path-words.ts';
import { STEPS } from './steps.ts';

type Found = PathsQuery['shortestPaths'];

interface Props {
  readonly found: Found;
  readonly from: string;
  readonly to: string;
  /** How far was looked. */
  readonly steps: number;
}

/** The paths that were found, or how far was looked in vain. */
export function FoundPaths({ found, from, to, steps }: Props) {
  const words = useWords(pathWords);
  const format = useFormat();
  const { here, href } = useAddress();
  const { length, totalCount, paths, hasMore } = found;
  if (length === null) {
    return (
      <Empty
        wayOn={
          steps < STEPS.most && (
            <a href={here({ steps: STEPS.most })}>{words.further(format.number(STEPS.most))}</a>
          )
        }
      >
        {words.none(format.number(steps))}
      </Empty>
    );
  }
  const count = format.number(totalCount ?? paths.length);
  const inGraph = { center: from, from, to, steps: length > STEPS.inGraph ? length : null };
  return (
    <>
      <p role="status">
        <strong>
          {length === 1
            ? words.foundOne(count)
            : words.found(count, format.number(length), totalCount === 1)}
        </strong>
        {hasMore && <span class="muted"> {words.more}</span>}
      </p>
      <ol class="paths">
        {paths.map((path, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two paths may read the same
          <li key={place}>
            <PathSteps path={path} />
            <p class="screen-only">
              <a href={href('/graph', { ...inGraph, way: place === 0 ? null : place + 1 })}>
                {words.inGraph}
              </a>
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}

/** A path as a sentence, and its steps with their sources. */
function PathSteps({ path }: { readonly path: Found['paths'][number] }) {
  const timeOf = useFactTime();
  return (
    <>
      <p class="path-sentence">{path.sentence}</p>
      <ol class="path-steps">
        {path.steps.map((step) => {
          const span = timeOf(step, step.from.id, step.to.id);
          return (
            <li
              key={`${step.from.id} ${step.type} ${step.to.id}`}
              class={step.status === 'PLANNED' ? 'path-step path-step-planned' : 'path-step'}
            >
              <Sourced evidence={step.evidence}>
                <p class="path-things">
                  <ThingLink node={step.from} withType /> <span aria-hidden="true">→</span>{' '}
                  <ThingLink node={step.to} withType /> <PlannedMark status={step.status} />
                </p>
                <p class="muted">
                  {step.sentence} {span !== '' && <span>({span})</span>}
                </p>
              </Sourced>
            </li>
          );
        })}
      </ol>
    </>
  );
}
