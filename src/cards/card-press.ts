import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { type EntryRef, entryKey } from '../collections.ts';
import { projectDir } from '../project.ts';
import type { Card } from './card.ts';
import { CardStore } from './card-store.ts';
import { cardKey, cardVersion } from './card-version.ts';
import { describeMissing } from './describe-missing.ts';
import { DrawThread } from './draw-thread.ts';
import { type Output, reportProgress } from '../report-progress.ts';

interface Job {
  card: Card;
  key: string;
  /** Settled when the picture is in the store, or with the picture where the store could not take it. */
  drawn: PromiseWithResolvers<Buffer | undefined>;
}

export interface PressOptions {
  /** Where pictures are kept between builds. */
  folder?: string;
  threads?: number;
  output?: Output;
}

const defaultFolder = join(projectDir, 'node_modules/.cache/social-cards');

/**
 * Draws cards in threads of their own, beginning at once, and gives out each as soon as it is there. Cards that
 * an earlier build has drawn come from the store; so do all others once they are drawn, so that they need no memory.
 */
export class CardPress {
  readonly #store: CardStore;
  readonly #jobs: Promise<ReadonlyMap<string, Job>>;
  readonly #output: Output;
  readonly #missing = new Map<string, string[]>();
  /** Done when all cards are drawn and what is to be told of them is printed. */
  readonly finished: Promise<void>;
  /** How many cards were drawn and not found in the store. */
  drawnCount = 0;

  constructor(
    cards: readonly Card[],
    { folder = defaultFolder, threads = availableParallelism(), output }: PressOptions = {},
  ) {
    this.#store = new CardStore(folder);
    this.#output = output ?? process.stdout;
    this.#jobs = toJobs(cards);
    this.finished = this.#run(threads);
    // Told by the card that could not be drawn, to whoever asks for it.
    this.finished.catch(() => undefined);
  }

  /** The picture of an entry's card. */
  async png(entry: EntryRef): Promise<Buffer> {
    const job = (await this.#jobs).get(entryKey(entry));
    if (!job) throw new RangeError(`Unexpected entry \`${entryKey(entry)}\`, expected one with a card`);
    const png = (await job.drawn.promise) ?? (await this.#store.read(job.key))?.png;
    // The store was emptied or spoilt meanwhile.
    return png ?? this.#drawAlone(job.card);
  }

  async #run(threads: number): Promise<void> {
    const jobs = await this.#jobs;
    const progress = reportProgress('Social cards', jobs.size, this.#output);
    const queue = jobs.values();
    let done = 0;
    const work = async (): Promise<void> => {
      const thread = new DrawThread();
      try {
        for (const job of queue) {
          await this.#settle(job, thread);
          progress(++done);
        }
      } finally {
        await thread.stop();
      }
    };
    await Promise.all(Array.from({ length: Math.max(1, threads) }, work));
    for (const line of describeMissing(this.#missing)) this.#output.write(`${line}\n`);
    await this.#store.sweep(new Set(Array.from(jobs.values(), ({ key }) => key)));
  }

  async #settle({ card, key, drawn }: Job, thread: DrawThread): Promise<void> {
    try {
      const kept = await this.#store.read(key);
      const picture = kept ?? (await thread.draw(card));
      this.#missing.set(entryKey(card), picture.missing);
      if (kept) drawn.resolve(undefined);
      else {
        this.drawnCount++;
        drawn.resolve(await this.#keep(key, picture));
      }
    } catch (error) {
      drawn.reject(error);
    }
  }

  /** Puts a picture into the store; the picture itself where the store cannot take it, for want of room or of rights. */
  async #keep(key: string, picture: { png: Buffer; missing: string[] }): Promise<Buffer | undefined> {
    return this.#store.write(key, picture).then(
      () => undefined,
      () => picture.png,
    );
  }

  async #drawAlone(card: Card): Promise<Buffer> {
    const thread = new DrawThread();
    try {
      return (await thread.draw(card)).png;
    } finally {
      await thread.stop();
    }
  }
}

async function toJobs(cards: readonly Card[]): Promise<Map<string, Job>> {
  const version = await cardVersion();
  return new Map(
    cards.map((card) => {
      const drawn = Promise.withResolvers<Buffer | undefined>();
      // A card that cannot be drawn is told to whoever asks for it; nobody may.
      drawn.promise.catch(() => undefined);
      return [entryKey(card), { card, key: cardKey(card, version), drawn }];
    }),
  );
}
