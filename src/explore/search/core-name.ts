import { normalized } from './analysis.ts';

/** What tells places of one name apart: `Offenbach am Main`, `Allendorf (Lumda)`, `Limburg a.d.Lahn`. */
const PLACE = /\s(?:\([^)]*\)|(?:am|an der|im)\s[^\s,]+|[aiv]\.\s?(?:d\.\s?)?[^\s,]+)(?=,|$)/;
/** What explains a name that stands before it: `KISI – Kommunale Integrationsguides …`. */
const EXPLANATION = /\s[–-]\s/;

/** Where the name proper ends in a name that goes on with a place or an explanation. */
export function coreEnd(name: string): number {
  return Math.min(placeStart(name), startOf(EXPLANATION, name));
}

/** Where a name begins to tell its place from others of that name; its end where it does not. */
export function placeStart(name: string): number {
  return startOf(PLACE, name);
}

function startOf(pattern: RegExp, name: string): number {
  const text = normalized(name);
  const start = text.search(pattern);
  return start > 0 ? start : text.length;
}
