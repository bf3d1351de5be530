import type { TypeName } from '../../parts/thing-types.ts';

/** What the drawn graph knows of a thing. */
export interface ThingAttributes {
  x: number;
  y: number;
  /** Half of its width in pixels, as long as the picture is not enlarged. */
  size: number;
  label: string;
  kind: TypeName;
  /** How many things the mark stands for. */
  stands: number;
  /** Whether it stays where the reader has put it. */
  fixed?: boolean;
}

/** What the drawn graph knows of a relationship. */
export interface RelationAttributes {
  type: 'planned' | 'actual';
  stands: number;
}
