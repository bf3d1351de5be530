import { normalized } from './analysis.ts';
import type { Mark } from './rate.ts';

/** A part of an excerpt, and whether it is what was looked for. */
export interface ExcerptPart {
  readonly text: string;
  readonly match: boolean;
}

/** How many characters an excerpt has at most, besides the dots where it is cut. */
const LONGEST = 160;
const BEFORE = 40;
const CUT = '…';

/**
 * The passage of a text around the first of its marks, in parts that together read as the text, with
 * dots where something was left out.
 */
export function excerptOf(value: string, marks: readonly Mark[]): readonly ExcerptPart[] {
  const text = normalized(value);
  const ordered = merged(marks);
  const [start, end] = windowOf(text, ordered[0]?.start ?? 0);
  const parts: ExcerptPart[] = [];
  let place = start;
  for (const mark of ordered) {
    if (mark.start < start || mark.end > end) continue;
    parts.push({ text: text.slice(place, mark.start), match: false });
    parts.push({ text: text.slice(mark.start, mark.end), match: true });
    place = mark.end;
  }
  parts.push({ text: text.slice(place, end), match: false });
  if (start > 0) parts.unshift({ text: CUT, match: false });
  if (end < text.length) parts.push({ text: CUT, match: false });
  return joined(parts);
}

/** Where the excerpt starts and ends, at spaces where there are some. */
function windowOf(text: string, first: number): readonly [number, number] {
  if (text.length <= LONGEST) return [0, text.length];
  const wanted = Math.min(Math.max(0, first - BEFORE), text.length - LONGEST);
  const space = text.indexOf(' ', wanted);
  const start = wanted === 0 || space < 0 || space >= first ? wanted : space + 1;
  if (start + LONGEST >= text.length) return [start, text.length];
  const last = text.lastIndexOf(' ', start + LONGEST);
  return [start, last > first ? last : start + LONGEST];
}

/** Marks in their order, those that overlap as one. */
function merged(marks: readonly Mark[]): readonly Mark[] {
  const result: Mark[] = [];
  for (const mark of marks.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last !== undefined && mark.start < last.end) {
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, mark.end) };
    } else result.push(mark);
  }
  return result;
}

/** Parts of one kind that meet, as one; none that are empty. */
function joined(parts: readonly ExcerptPart[]): readonly ExcerptPart[] {
  const result: ExcerptPart[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (part.text === '') continue;
    if (last?.match === part.match) {
      result[result.length - 1] = { text: last.text + part.text, match: part.match };
    } else result.push(part);
  }
  return result;
}
