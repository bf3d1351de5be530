import { writeFileSync } from 'node:fs';
import { parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { rateRatios } from './report.ts';
import type { Results } from './results.ts';
import { FLOOR, OURS_EMBEDDED, OURS_ON_NEO4J, PEER } from './systems.ts';

const SYSTEMS = [OURS_ON_NEO4J, OURS_EMBEDDED, PEER];
/** Apart from each other for eyes that see fewer colors, too; shapes tell them apart as well. */
const COLORS = ['#0b6e4f', '#6db38f', '#c8553d'];
/** Tells where half of the floor is. */
const HALF = 0.5;
const TITLE = `Answers of each system for one of the ${FLOOR}`;
const TICKS = [0.01, 0.1, HALF, 1, 10, 100];
const CONNECTIONS = "datum.value + (datum.value == 1 ? ' connection' : ' connections')";

/** Writes a picture, in SVG, of how many answers each system gives for one of the floor. */
export async function plotRates({ measured }: Results, file: string): Promise<void> {
  const values = SYSTEMS.flatMap((system) =>
    rateRatios(measured, system, FLOOR).map((each) => ({ ...each, system })),
  );
  const requests = [...new Set(values.map(({ request }) => request))];
  const x = {
    field: 'ratio',
    type: 'quantitative',
    scale: { type: 'log' },
    title: `answers for one of the ${FLOOR}`,
    axis: { values: TICKS, format: '~g' },
  } as const;
  const rule = (at: number, strokeDash: number[]) => ({
    mark: { type: 'rule', color: '#555555', strokeDash } as const,
    encoding: { x: { datum: at, type: 'quantitative' } as const },
  });
  const spec: TopLevelSpec = {
    background: 'white',
    padding: 12,
    data: { values },
    facet: {
      column: {
        field: 'connections',
        type: 'ordinal',
        header: { title: null, labelExpr: CONNECTIONS, labelFontSize: 12 },
      },
    },
    spec: {
      width: 300,
      height: { step: 26 },
      layer: [
        rule(1, []),
        rule(HALF, [4, 4]),
        {
          mark: { type: 'point', filled: true, size: 90, opacity: 1 },
          encoding: {
            x,
            y: { field: 'request', type: 'nominal', sort: requests, title: null },
            color: {
              field: 'system',
              type: 'nominal',
              scale: { domain: SYSTEMS, range: COLORS },
              title: null,
            },
            shape: { field: 'system', type: 'nominal', scale: { domain: SYSTEMS }, title: null },
          },
        },
      ],
    },
    config: { font: 'sans-serif', axis: { grid: true, gridColor: '#e5e5e5' } },
  };
  const view = new View(parse(compile(spec).spec), { renderer: 'none' });
  const picture = await view.toSVG();
  // As part of a document it is one picture, not a page of objects.
  const plain = picture.replaceAll(/ (role|aria-[a-z]+)="[^"]*"/g, '');
  writeFileSync(file, plain.replace(/<svg[^>]*>/, `$&<title>${TITLE}</title>`));
}
