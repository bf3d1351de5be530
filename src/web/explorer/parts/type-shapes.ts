import type { TypeGroup } from './thing-types.ts';

/**
 * The shapes of the groups as paths of SVG, filled by the even-odd rule, in a box of 16 units; each
 * repeats what the color says.
 */
export const typeShapes: { readonly [Group in TypeGroup]: string } = {
  person: 'M8 2a6 6 0 1 0 0 12A6 6 0 1 0 8 2Z',
  authority: 'M2.5 2.5h11v11h-11Z',
  centre: 'M1.5 1.5h13v13h-13Z M4.2 4.2v7.6h7.6V4.2Z M6 6h4v4H6Z',
  body: 'M2 2h12v12H2Z M4.6 4.6v6.8h6.8V4.6Z',
  place: 'M8 1l6.1 3.5v7L8 15l-6.1-3.5v-7Z',
  project: 'M8 .8 15.2 8 8 15.2.8 8Z',
  money:
    'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 1 0 0-13Z M8 4a4 4 0 1 1 0 8 4 4 0 1 1 0-8Z M8 6a2 2 0 1 0 0 4 2 2 0 1 0 0-4Z',
  event: 'M8 1.5 15 14H1Z',
  topic: 'M8 4a4 4 0 1 0 0 8 4 4 0 1 0 0-8Z',
};
