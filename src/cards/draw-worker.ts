import { parentPort, workerData } from 'node:worker_threads';
import type { Card } from './card.ts';
import { drawCard, readDrawingTools } from './draw-card.ts';
import type { DrawReply } from './draw-thread.ts';

// The program of a thread that draws the cards of one record that it is sent.
const { accent } = workerData as { accent: string | undefined };
const tools = readDrawingTools(accent);

parentPort?.on('message', (card: Card) => {
  draw(card).then(reply, (error: unknown) => {
    reply({ fault: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  });
});

async function draw(card: Card): Promise<DrawReply> {
  return { drawn: await drawCard(card, await tools) };
}

function reply(message: DrawReply): void {
  parentPort?.postMessage(message);
}
