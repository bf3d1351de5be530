import { AnswerSize } from './answer-size.ts';
import type { Engine } from './engine.ts';
import { type Load, loader } from './load.ts';
import { type Memory, memory } from './memory.ts';

/** What one request reads with. */
export interface Reading {
  readonly engine: Engine;
  readonly load: Load;
  /** How large the operation's answer is so far. */
  readonly size: AnswerSize;
  readonly memory: Memory;
}

/** What a request reads an engine with. */
export function reading(engine: Engine): Reading {
  const own = memory();
  return { engine, load: loader(engine, own), size: new AnswerSize(), memory: own };
}
