import { useState } from 'preact/hooks';
import { ThingLink } from '../parts/thing-link.tsx';
import { useWords } from '../words/define-words.ts';
import { useFormat } from '../words/format.ts';
import { mapWords } from './map-words.ts';
import type { MapContent, TerritoryRow } from './mapped.ts';

interface Props {
  readonly content: MapContent;
  readonly chosen: ReadonlySet<string>;
}

/** The districts and independent cities in numbers; a district opens to the list of its municipalities. */
export function TerritoryTable({ content, chosen }: Props) {
  const words = useWords(mapWords);
  const format = useFormat();
  const { rows, columns } = content;
  return (
    <table class="territories">
      <caption>
        <strong>{words.table(format.number(rows.length))}</strong>
        {columns.some(({ key }) => key === 'eligible') && <span> {words.tableHint}</span>}
      </caption>
      <thead>
        <tr>
          <th scope="col">{words.territory}</th>
          {columns.map(({ key, label, sign }) => (
            <th key={key} scope="col" class="number" title={label}>
              {sign !== undefined && <span class={`sign sign-${sign}`} aria-hidden="true" />}
              <span class={sign === undefined ? '' : 'column-label'}>{label}</span>
            </th>
          ))}
        </tr>
      </thead>
      {rows.map((row) => (
        <Territory key={row.node.id} row={row} content={content} chosen={chosen} />
      ))}
    </table>
  );
}

function Territory({ row, content, chosen }: Props & { readonly row: TerritoryRow }) {
  const words = useWords(mapWords);
  const format = useFormat();
  const [open, setOpen] = useState(false);
  const { node, naming, numbers } = row;
  const listed = `in-${node.id.replace('/', '-')}`;
  const members = content.municipalities.filter(
    ({ id, territory }) => territory === node.id && id !== node.id,
  );
  return (
    <tbody>
      <tr>
        <th scope="row">
          {members.length === 0 ? (
            <ThingLink node={node} />
          ) : (
            <button
              type="button"
              class="territory-toggle"
              aria-expanded={open}
              aria-controls={listed}
              onClick={() => setOpen(!open)}
            >
              {node.name}
            </button>
          )}
          {naming !== null && (
            <span class="tag tag-whole">
              {naming === 'PLANNED' ? words.asWholePlanned : words.asWhole}
            </span>
          )}
        </th>
        {content.columns.map(({ key }) => {
          const value = numbers[key] ?? null;
          return (
            <td key={key} class={value === 0 ? 'number zero' : 'number'}>
              {value === null ? '–' : format.number(value)}
            </td>
          );
        })}
      </tr>
      {open && (
        <tr id={listed} class="territory-members">
          <td colSpan={content.columns.length + 1}>
            <p>
              <ThingLink node={node} />
            </p>
            <Members members={members} chosen={chosen} />
          </td>
        </tr>
      )}
    </tbody>
  );
}

function Members({
  members,
  chosen,
}: {
  readonly members: MapContent['municipalities'];
  readonly chosen: ReadonlySet<string>;
}) {
  const words = useWords(mapWords);
  const shown = members.filter((each) => chosen.has(each.class));
  if (shown.length === 0) return <p class="muted">{words.noneChosen}</p>;
  return (
    <ul class="members">
      {shown.map((each) => (
        <Member key={each.id} member={each} />
      ))}
    </ul>
  );
}

function Member({ member }: { readonly member: MapContent['municipalities'][number] }) {
  const format = useFormat();
  const { id, name, population } = member;
  return (
    <li>
      <span class={`sign sign-${member.class}`} aria-hidden="true" />
      <ThingLink node={{ __typename: '', id, name }} />
      {population !== null && <span class="muted">{format.number(population)}</span>}
    </li>
  );
}
