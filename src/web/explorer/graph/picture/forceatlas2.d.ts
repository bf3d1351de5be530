/** The parts of graphology-layout-forceatlas2 that it ships without types. */
declare module 'graphology-layout-forceatlas2/iterate' {
  import type { ForceAtlas2Settings } from 'graphology-layout-forceatlas2';

  /** Moves the things once, by the forces between them; writes into the first matrix. */
  export default function iterate(
    settings: Required<ForceAtlas2Settings>,
    nodes: Float32Array,
    edges: Float32Array,
  ): object;
}

declare module 'graphology-layout-forceatlas2/helpers' {
  import type { AbstractGraph } from 'graphology-types';

  /** What the layout knows of a graph: ten numbers for a node, three for an edge. */
  export function graphToByteArrays(
    graph: AbstractGraph,
    weight: () => number,
  ): { readonly nodes: Float32Array; readonly edges: Float32Array };
}

declare module 'graphology-layout-forceatlas2/defaults' {
  import type { ForceAtlas2Settings } from 'graphology-layout-forceatlas2';

  const settings: Required<ForceAtlas2Settings>;
  export default settings;
}
