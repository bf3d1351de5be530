import type { NodeLabelDrawingFunction } from 'sigma/rendering';
import type { RelationAttributes, ThingAttributes } from './attributes.ts';
import type { Palette } from './palette.ts';

/** Characters in a line of a name, and lines of one; what is longer is cut. */
const LINE_LENGTH = 22;
const LINES = 2;
const LEADING = 1.2;
const HALO_PIXELS = 4;

type Draw = NodeLabelDrawingFunction<ThingAttributes, RelationAttributes>;

/** A name in a few short lines; the last one says by an ellipsis that the name goes on. */
export function linesOf(name: string, lineLength = LINE_LENGTH, most = LINES): string[] {
  const lines: string[] = [];
  for (const word of name.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= lineLength) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  const kept = lines.slice(0, most).map((line) => cut(line, lineLength));
  const last = kept.at(-1);
  if (lines.length > most && last !== undefined) {
    kept[most - 1] = `${cut(last, lineLength - 1).replace(/[\s–,;:…-]+$/, '')}…`;
  }
  return kept;
}

/** Draws names beneath their marks, with a rim in the color of the page where lines pass behind. */
export function labelDrawing(palette: () => Palette): Draw {
  return (context, { x, y, size, label, ...data }, { labelSize, labelWeight, labelFont }) => {
    if (!label) return;
    const { background, text } = palette();
    context.font = `${data.highlighted ? 600 : labelWeight} ${labelSize}px ${labelFont}`;
    context.textAlign = 'center';
    context.textBaseline = 'top';
    context.lineJoin = 'round';
    context.lineWidth = HALO_PIXELS;
    context.strokeStyle = background;
    context.fillStyle = text;
    linesOf(label).forEach((line, row) => {
      const top = y + size + 1 + row * labelSize * LEADING;
      context.strokeText(line, x, top);
      context.fillText(line, x, top);
    });
    context.textAlign = 'start';
    context.textBaseline = 'alphabetic';
  };
}

/** Draws the ring around the thing that is pointed at or looked at, and its name in full. */
export function hoverDrawing(palette: () => Palette): Draw {
  const drawLabel = labelDrawing(palette);
  return (context, data, settings) => {
    context.beginPath();
    context.arc(data.x, data.y, data.size + 3, 0, Math.PI * 2);
    context.lineWidth = 2.5;
    context.strokeStyle = palette().link;
    context.stroke();
    drawLabel(context, { ...data, highlighted: true }, settings);
  };
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
