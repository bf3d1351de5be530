import fc from 'fast-check';

const SEED = 20_261_122;

/** Every run draws the same examples, so that a failure can be had again; `FC_SEED` draws others. */
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? SEED) });
