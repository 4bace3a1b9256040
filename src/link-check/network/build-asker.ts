import { ask } from './ask.ts';
import { askInTurn } from './ask-in-turn.ts';
import { askPatiently } from './ask-patiently.ts';
import { type Asker, isAnswer } from './answer.ts';
import type { Network } from './network.ts';

/** A polite asker that remembers whether anybody answered it. */
export interface HearingAsker {
  ask: Asker;
  hasHeard: () => boolean;
}

/** An asker that takes turns and is patient. */
export function buildAsker(network: Network): HearingAsker {
  let hasHeard = false;
  const askAndListen: Asker = async (url, signal) => {
    const exchange = await ask(url, network, signal);
    hasHeard ||= isAnswer(exchange);
    return exchange;
  };
  return { ask: askPatiently(askInTurn(askAndListen, network), network), hasHeard: () => hasHeard };
}
