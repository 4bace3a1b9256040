import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { projectDir } from '../project.ts';
import type { Card } from './card.ts';
import type { DrawnCard } from './draw-card.ts';

/** What the program of the thread answers to a card. */
export type DrawReply = { drawn: DrawnCard } | { fault: DrawFault };

/** What kept a card from being drawn, as errors tell it. */
export type DrawFault = { [key in 'name' | 'message' | 'stack' | 'code' | 'path']?: string | undefined };

/** A thread that draws one card at a time; it starts with the first. */
export class DrawThread {
  #worker: Worker | undefined;

  async draw(card: Card): Promise<DrawnCard> {
    this.#worker ??= startWorker(card.accent);
    const reply = await this.#ask(this.#worker, card);
    if ('fault' in reply)
      throw new Error(`The card of ${card.collection}/${card.id} cannot be drawn: ${reply.fault.message ?? ''}`, {
        cause: Object.assign(new Error(), reply.fault),
      });
    const { png, missing } = reply.drawn;
    // A buffer arrives from another thread as plain bytes.
    return { png: Buffer.from(png.buffer, png.byteOffset, png.byteLength), missing };
  }

  async #ask(worker: Worker, card: Card): Promise<DrawReply> {
    try {
      const answer = once(worker, 'message') as Promise<[DrawReply]>;
      worker.postMessage(card);
      return (await answer)[0];
    } catch (error) {
      // A thread that failed answers no more: the next card starts another one.
      this.#worker = undefined;
      throw error;
    }
  }

  async stop(): Promise<void> {
    await this.#worker?.terminate();
  }
}

function startWorker(accent: string | undefined): Worker {
  // Found from the project: a build puts this module into a bundle elsewhere, without the worker's program.
  return new Worker(join(projectDir, 'src/cards/draw-worker.ts'), {
    workerData: { accent },
    // Pictures are freed when the young generation is cleaned up: a small one keeps fewer of them.
    resourceLimits: { maxYoungGenerationSizeMb: 16 },
  });
}
