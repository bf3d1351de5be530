import { capitalized, stemOf } from './names.ts';

/** How many regions there are at scale 1, and how many states they are in. */
export const REGIONS_AT_SCALE_1 = 100;
const STATES_AT_SCALE_1 = 16;
export const DISTRICTS = 4;
export const MUNICIPALITIES = 110;
/** Municipalities with an administration of their own, the first of each region. */
export const TOWNS = 20;
export const PEOPLE = 200;
export const PROJECTS = 100;
export const GRANTS = 300;

/**
 * A part of the graph that is the same at every scale: a government region with all that goes on in
 * it. A larger graph has more of them, not larger ones.
 */
export interface Region {
  readonly seed: number;
  readonly number: number;
  /** What its ids start with; the shipped ones start otherwise. */
  readonly code: string;
  /** The word that is in all its names. */
  readonly stem: string;
  readonly state: State;
  /** Whether it is the first one of its state. */
  readonly isFirst: boolean;
}

export interface State {
  readonly number: number;
  readonly code: string;
  readonly stem: string;
}

/** The region of a number; numbers start with 0. */
export function regionOf(seed: number, number: number): Region {
  const state = stateOf(number);
  return {
    seed,
    number,
    code: `g${String(number).padStart(4, '0')}`,
    stem: stemOf(number),
    state: { number: state, code: `gs${String(state).padStart(3, '0')}`, stem: stemOf(state) },
    isFirst: number === 0 || stateOf(number - 1) !== state,
  };
}

function stateOf(region: number): number {
  return Math.floor((region * STATES_AT_SCALE_1) / REGIONS_AT_SCALE_1);
}

/** How many regions a graph of a scale has. */
export function regionCount(scale: number): number {
  return Math.max(1, Math.round(scale * REGIONS_AT_SCALE_1));
}

export const idOf = {
  state: ({ state }: Region) => `state/${state.code}`,
  ministry: ({ state }: Region) => `ministry/${state.code}`,
  department: ({ state }: Region) => `ministry/${state.code}-integration`,
  stateFund: ({ state }: Region) => `funding-source/${state.code}-programme`,
  unionFund: ({ state }: Region) => `funding-source/${state.code}-union`,
  stateGrant: ({ state }: Region) => `grant/${state.code}-union`,
  topic: ({ state }: Region, topic: number) => `topic/${state.code}-${topic}`,
  region: ({ code }: Region) => `government-region/${code}`,
  agency: ({ code }: Region) => `agency/${code}`,
  university: ({ code }: Region) => `university/${code}`,
  association: ({ code }: Region, number: number) => `association/${code}-${number}`,
  district: ({ code }: Region, number: number) => `district/${code}-${number}`,
  municipality: ({ code }: Region, number: number) => `municipality/${code}-${number}`,
  districtOffice: ({ code }: Region, number: number) => `administration/${code}-d${number}`,
  townHall: ({ code }: Region, number: number) => `administration/${code}-${number}`,
  centre: ({ code }: Region, number: number) => `centre/${code}-${number}`,
  person: ({ code }: Region, number: number) => `person/${code}-${number}`,
  project: ({ code }: Region, number: number) => `project/${code}-${number}`,
  grant: ({ code }: Region, number: number) => `grant/${code}-${number}`,
  event: ({ code }: Region, number: number) => `event/${code}-${number}`,
} as const;

/** The stem of a region or state as it stands in names. */
export function title({ stem }: { readonly stem: string }): string {
  return capitalized(stem);
}
