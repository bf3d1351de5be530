import { usePoint } from '../address/point-context.ts';
import { useAddress } from '../address/use-address.ts';
import { CopyButton } from '../parts/copy-button.tsx';
import type { LinkedNode } from '../parts/thing-link.tsx';
import { typeOfId } from '../parts/thing-types.ts';
import { coreWords } from '../words/core-words.ts';
import { useWords } from '../words/define-words.ts';
import { useFormat } from '../words/format.ts';
import { Places } from './places.tsx';
import { type RelationName, relationWords } from './relation-words.ts';
import type { Relation, ThingHead } from './thing-answer.ts';
import { thingWords } from './thing-words.ts';

interface Props {
  readonly head: ThingHead;
  readonly there: readonly { readonly name: RelationName; readonly relation: Relation }[];
  readonly places: readonly LinkedNode[];
  readonly contradictions: number;
}

/** Beside a thing: its keys to copy, where to go on with it, and what is on its page. */
export function ThingSide({ head, there, places, contradictions }: Props) {
  const words = useWords(thingWords);
  const core = useWords(coreWords);
  const relations = useWords(relationWords);
  const format = useFormat();
  const { asOf } = usePoint();
  const { href } = useAddress();
  const keys = head.identifiers.filter(
    ({ scheme, validFrom, validTo }) =>
      scheme !== 'URL' && (validFrom ?? '') <= asOf && (validTo ?? '9999') >= asOf,
  );
  const { id } = head;
  const type = typeOfId(id);
  const ways: readonly (readonly [label: string, way: string])[] = [
    [core.seeGraph, href('/graph', { center: id })],
    ...(type === 'Project' ? [[core.map, href('/map', { project: id })] as const] : []),
    ...(type === 'Project' ? [[core.money, href('/money', { project: id })] as const] : []),
    ...(type === 'FundingSource'
      ? [[core.money, href('/money', { fundingSource: id })] as const]
      : []),
    [core.path, href('/path', { from: id })],
  ];
  return (
    <aside class="thing-side">
      <dl class="keys">
        {keys.map(({ scheme, value }) => (
          <div key={`${scheme} ${value}`}>
            <dt>
              <abbr title={words.schemes[scheme]}>{scheme}</abbr>
            </dt>
            <dd>
              <code>{value}</code>
              <CopyButton value={value} />
            </dd>
          </div>
        ))}
        <div>
          <dt>ID</dt>
          <dd>
            <code>{id}</code>
            <CopyButton value={head.uri} />
          </dd>
        </div>
      </dl>
      <ul class="side-actions">
        {ways.map(([label, way]) => (
          <li key={label}>
            <a class="action" href={way}>
              {label}
            </a>
          </li>
        ))}
      </ul>
      <Places places={places} />
      <nav aria-label={words.onThisPage}>
        <h2>{words.onThisPage}</h2>
        <ul class="contents">
          {contradictions > 0 && (
            <li>
              <a href="#contradictions">{words.contradictions}</a>
              <span class="section-count">{contradictions}</span>
            </li>
          )}
          {there.map(({ name, relation }) => (
            <li key={name}>
              <a href={`#${name}`}>{relations[name]}</a>
              <span class="section-count">{format.number(relation.totalCount)}</span>
            </li>
          ))}
          {head.observations.nodes.length > 0 && (
            <li>
              <a href="#figures">{words.figures}</a>
              <span class="section-count">{format.number(head.observations.totalCount)}</span>
            </li>
          )}
          <li>
            <a href="#names">{words.namesAndKeys}</a>
          </li>
        </ul>
      </nav>
    </aside>
  );
}
