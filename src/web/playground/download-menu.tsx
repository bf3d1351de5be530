import { ToolbarButton, ToolbarMenu, useGraphiQL } from '@graphiql/react';
import { useEffect, useState } from 'react';
import { type Downloads, listDownloads, saveGraph, saveTable, type Table } from './download.ts';

interface Props {
  /** Where the server is. */
  readonly origin: string;
}

/** The answer of the tab's query as a table, or the whole graph, in each format that the server has. */
export function DownloadMenu({ origin }: Props) {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const responseEditor = useGraphiQL((state) => state.responseEditor);
  const operationName = useGraphiQL((state) => state.operationName);
  const tab = useGraphiQL((state) => state.tabs[state.activeTabIndex]);
  const [downloads, setDownloads] = useState<Downloads | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  useEffect(() => {
    if (problem === null || responseEditor === undefined) return;
    responseEditor.setValue(failure(problem));
    setProblem(null);
  }, [problem, responseEditor]);

  const load = async () => setDownloads(await listDownloads(origin));
  const save = async (table: Table) => {
    setProblem(
      await saveTable(origin, table, {
        // The editors come a moment later than the tab that they show.
        query: (queryEditor?.getValue() || tab?.query) ?? '',
        variables: (variableEditor?.getValue() || tab?.variables) ?? '',
        operationName: operationName ?? null,
      }),
    );
  };

  return (
    <ToolbarMenu
      onOpenChange={(isOpen) => {
        if (isOpen) void load();
      }}
      button={
        <ToolbarButton label="Download">
          <DownloadIcon />
        </ToolbarButton>
      }
    >
      <div className="playground-downloads">
        <Heading>All rows of this query</Heading>
        {downloads?.tables.map((table) => (
          <ToolbarMenu.Item key={table.accept} onSelect={() => void save(table)}>
            <Described {...table} />
          </ToolbarMenu.Item>
        ))}
        <Heading>The whole graph</Heading>
        {downloads?.formats.map((format) => (
          <ToolbarMenu.Item key={format.name} onSelect={() => saveGraph(origin, format.url)}>
            <Described {...format} />
          </ToolbarMenu.Item>
        ))}
        {downloads?.formats.length === 0 && (
          <ToolbarMenu.Item disabled>The server cannot be reached.</ToolbarMenu.Item>
        )}
      </div>
    </ToolbarMenu>
  );
}

function Heading({ children }: { readonly children: string }) {
  return <div className="playground-downloads-heading">{children}</div>;
}

function Described({ description, extension }: Pick<Table, 'description' | 'extension'>) {
  return (
    <span className="playground-download">
      <span>{description}</span> <code>.{extension}</code>
    </span>
  );
}

function DownloadIcon() {
  return (
    <svg
      className="graphiql-toolbar-icon"
      viewBox="0 0 18 18"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      aria-hidden="true"
    >
      <path d="M9 1.5v10m0 0 4-4m-4 4-4-4M1.5 12v3A1.5 1.5 0 0 0 3 16.5h12a1.5 1.5 0 0 0 1.5-1.5v-3" />
    </svg>
  );
}

/** As the response panel shows what went wrong. */
function failure(message: string): string {
  return JSON.stringify({ errors: [{ message }] }, null, 2);
}
