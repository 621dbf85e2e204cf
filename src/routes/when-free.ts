import { Overloaded } from '../render/overloaded.ts';

const SECOND = 1000;
/** After so many refusals in a row the queue will hardly be free soon. */
const MOST_TRIES = 24;

/** Does a step, again and again as long as it rejects with `Overloaded`, after the time it names. Rejects with anything else, and with the last refusal of many. */
export async function whenFree<T>(step: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await step();
    } catch (error) {
      if (!(error instanceof Overloaded) || tries === MOST_TRIES) throw error;
      await new Promise((resolve) => {
        setTimeout(resolve, error.retryAfter * SECOND);
      });
    }
  }
}
