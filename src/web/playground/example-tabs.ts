/** A tab as GraphiQL takes it; both values are always texts, never missing. */
export interface StartTab {
  query: string;
  variables: string;
}

const queryFiles = import.meta.glob<string>('../../../examples/queries/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const variableFiles = import.meta.glob<string>('../../../examples/queries/*.variables.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const fallback: StartTab = {
  query: 'query Dataset {\n  dataset {\n    title\n    version\n    date\n  }\n}\n',
  variables: '',
};

/** One tab for each example query, in the order of the file names. */
export function listExampleTabs(): [StartTab, ...StartTab[]] {
  const [first = fallback, ...others] = Object.entries(queryFiles)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, query]) => ({
      query,
      variables: variableFiles[path.replace(/\.graphql$/, '.variables.json')] ?? '',
    }));
  return [first, ...others];
}
