/** A figure as a point in time. */
export interface TimedFigure {
  /** Day of observation, `YYYY-MM-DD`. */
  readonly day: string;
  readonly value: number;
  /** On what the figure rests, such as a census; figures of different bases do not compare. */
  readonly basis: string | null;
}

/** A figure and its place in a box of the given size. */
export interface PlacedFigure extends TimedFigure {
  readonly x: number;
  readonly y: number;
}

/** Lines through figures, one for each run of the same basis. */
export interface FigureLines {
  readonly runs: readonly (readonly PlacedFigure[])[];
  readonly least: number;
  readonly greatest: number;
}

/**
 * Places figures by time and value, and parts the line where the basis changes, so that a jump from one
 * census to another is not drawn as growth.
 */
export function lineThrough(
  figures: readonly TimedFigure[],
  box: { readonly width: number; readonly height: number },
): FigureLines {
  const inOrder = figures.toSorted((a, b) => (a.day < b.day ? -1 : 1));
  const times = inOrder.map(({ day }) => Date.parse(day));
  const values = inOrder.map(({ value }) => value);
  const [start, end] = [Math.min(...times), Math.max(...times)];
  const [least, greatest] = [Math.min(...values), Math.max(...values)];
  const placed = inOrder.map((figure) => ({
    ...figure,
    x:
      end === start
        ? box.width / 2
        : ((Date.parse(figure.day) - start) / (end - start)) * box.width,
    y:
      greatest === least
        ? box.height / 2
        : box.height - ((figure.value - least) / (greatest - least)) * box.height,
  }));
  const runs: PlacedFigure[][] = [];
  for (const figure of placed) {
    const run = runs.at(-1);
    if (run !== undefined && run[0]?.basis === figure.basis) run.push(figure);
    else runs.push([figure]);
  }
  return { runs, least, greatest };
}
