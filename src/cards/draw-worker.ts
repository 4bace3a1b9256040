import { parentPort, workerData } from 'node:worker_threads';
import type { Card } from './card.ts';
import { drawCard, readDrawingTools } from './draw-card.ts';
import type { DrawFault, DrawReply } from './draw-thread.ts';

// The program of a thread that draws the cards of one record that it is sent.
const { accent } = workerData as { accent: string | undefined };
const tools = readDrawingTools(accent);

parentPort?.on('message', (card: Card) => {
  draw(card).then(reply, (error: unknown) => {
    reply({ fault: toFault(error) });
  });
});

async function draw(card: Card): Promise<DrawReply> {
  return { drawn: await drawCard(card, await tools) };
}

/** What another thread would lose of an error of the system: its code, and the path where it was met. */
function toFault(error: unknown): DrawFault {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message, stack, code, path } = error as NodeJS.ErrnoException;
  return { name, message, stack, code, path };
}

function reply(message: DrawReply): void {
  parentPort?.postMessage(message);
}
