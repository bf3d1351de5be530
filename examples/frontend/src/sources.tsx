import { type FragmentType, graphql, readFragment } from './generated/index.ts';

const Passage = graphql(`
  fragment Passage on Evidence {
    id
    quote
    locator
    source {
      id
      title
      publisher
      publishedOn
      url
    }
  }
`);

/** Who says so: a link to each source, with the passage. */
export function Sources({ of }: { readonly of: readonly FragmentType<typeof Passage>[] }) {
  return (
    <span className="sources">
      {readFragment(Passage, of).map(({ id, quote, locator, source }) => {
        const said = quote === null ? locator : `“${quote}”`;
        const title = [source.publisher, source.publishedOn, said].filter(Boolean).join(', ');
        return source.url === null ? (
          <cite key={id} title={title} lang="de">
            {source.title}
          </cite>
        ) : (
          <a key={id} href={source.url} title={title} rel="noreferrer" lang="de">
            {source.title}
          </a>
        );
      })}
    </span>
  );
}
