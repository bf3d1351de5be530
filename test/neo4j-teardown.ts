/** Ends what `neo4j-setup.ts` has started and removes its data (jest's `globalTeardown`). */
export default async function neo4jTeardown(): Promise<void> {
  await globalThis.stopNeo4jOfTheRun?.();
}
