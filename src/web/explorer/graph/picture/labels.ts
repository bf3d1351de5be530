import type { NodeLabelDrawingFunction } from 'sigma/rendering';
import type { RelationAttributes, ThingAttributes } from './attributes.ts';
import type { Box, LabelPlaces } from './label-places.ts';
import type { Palette } from './palette.ts';

/** Characters in a line of a name, and lines of one; what is longer is cut. */
const LINE_LENGTH = 22;
const LINES = 2;
const LEADING = 1.2;
const HALO_PIXELS = 4;
/** Between a mark and its name. */
const GAP_PIXELS = 2;

type Draw = NodeLabelDrawingFunction<ThingAttributes, RelationAttributes>;

/** A name in a few short lines; the last one says by an ellipsis that the name goes on. */
export function linesOf(name: string, lineLength = LINE_LENGTH, most = LINES): string[] {
  const lines: string[] = [];
  for (const word of name.split(/ +/)) {
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

/**
 * Draws names beside their marks where there is room, beneath them if possible, with a rim in the
 * color of the page where lines pass behind. A name without room is left out, unless it has to be there.
 */
export function labelDrawing(palette: () => Palette, places: LabelPlaces): Draw {
  return (context, data, settings) => {
    if (!data.label || data.highlighted) return;
    const lines = linesOf(data.label);
    context.font = `${settings.labelWeight} ${settings.labelSize}px ${settings.labelFont}`;
    const width = Math.max(...lines.map((line) => context.measureText(line).width));
    const height = lines.length * settings.labelSize * LEADING;
    const box = places.take(data, width, height, data.size + GAP_PIXELS, data.forceLabel === true);
    if (box !== null) drawLines(context, lines, box, settings.labelSize, palette());
  };
}

/** Draws the ring around the thing that is pointed at or looked at, and its name in bold. */
export function hoverDrawing(palette: () => Palette): Draw {
  return (context, data, settings) => {
    const { x, y, size, label } = data;
    context.beginPath();
    context.arc(x, y, size + 2, 0, Math.PI * 2);
    context.lineWidth = 2.5;
    context.strokeStyle = palette().link;
    context.stroke();
    if (!label) return;
    const lines = boldLinesOf(label);
    context.font = `600 ${settings.labelSize}px ${settings.labelFont}`;
    const width = Math.max(...lines.map((line) => context.measureText(line).width));
    const box = boldBox(data, lines, width, settings.labelSize);
    context.fillStyle = palette().background;
    context.fillRect(box.left - 4, box.top - 2, box.width + 8, box.height + 2);
    drawLines(context, lines, box, settings.labelSize, palette());
  };
}

/** About how wide a letter is, as a part of the size of the font. */
const LETTER = 0.62;

/** About the room that the name of a thing takes that is pointed at or looked at. */
export function boldRoom(
  mark: { readonly x: number; readonly y: number; readonly size: number },
  name: string,
  fontSize: number,
): Box {
  const lines = boldLinesOf(name);
  const width = Math.max(...lines.map((line) => line.length)) * fontSize * LETTER;
  return boldBox(mark, lines, width, fontSize);
}

function boldLinesOf(name: string): string[] {
  return linesOf(name, LINE_LENGTH + 8, LINES + 1);
}

function boldBox(
  { x, y, size }: { readonly x: number; readonly y: number; readonly size: number },
  lines: readonly string[],
  width: number,
  fontSize: number,
): Box {
  const height = lines.length * fontSize * LEADING;
  return { left: x - width / 2, top: y + size + GAP_PIXELS + 2, width, height };
}

function drawLines(
  context: CanvasRenderingContext2D,
  lines: readonly string[],
  { left, top, width }: Box,
  size: number,
  { background, text }: Palette,
): void {
  context.textAlign = 'center';
  context.textBaseline = 'top';
  context.lineJoin = 'round';
  context.lineWidth = HALO_PIXELS;
  context.strokeStyle = background;
  context.fillStyle = text;
  lines.forEach((line, row) => {
    const place = [left + width / 2, top + row * size * LEADING] as const;
    context.strokeText(line, ...place);
    context.fillText(line, ...place);
  });
  context.textAlign = 'start';
  context.textBaseline = 'alphabetic';
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
