/** Numbers for each thing in the matrix of ForceAtlas2; the first two are its place. */
export const PER_NODE = 10;
