import { type Asker, isAnswer } from './answer.ts';

/** After how many questions in a row without success a server is left alone. */
const patience = 3;

/** An asker that stops asking a server that has not answered with success several times in a row. */
export function askWhileAnswered(ask: Asker): Asker {
  let failed = 0;
  return async (url, signal) => {
    if (failed >= patience)
      return { failure: 'no-answer', detail: `has failed ${patience} times and is not asked again` };
    const exchange = await ask(url, signal);
    failed = isAnswer(exchange) && exchange.status === 200 ? 0 : failed + 1;
    return exchange;
  };
}
