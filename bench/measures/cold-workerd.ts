import { planCards } from '../cards/plan-cards.ts';
import type { Bench } from '../process/open-bench.ts';
import type { ColdRow } from '../report/results.ts';
import { median } from '../report/statistics.ts';
import { versionOf } from '../report/versions.ts';
import type { Settings } from '../settings.ts';
import { type DrawWorker, startDrawWorker, WORKER_CONTESTANTS } from '../workerd/start-worker.ts';
import { type Sample, sumUp } from './cold-samples.ts';

/** A contestant in workerd, and what has been seen of it over the rounds. */
interface Seat {
  readonly id: string;
  readonly firstCards: number[];
  readonly samples: Sample[];
  /** Ms that the way took for answers as long as the cards. */
  readonly ways: number[];
  failure: string | undefined;
}

async function seatDown(seat: Seat): Promise<DrawWorker | undefined> {
  try {
    return await startDrawWorker(seat.id);
  } catch (error) {
    seat.failure = error instanceof Error ? error.message : String(error);
    return undefined;
  }
}

async function round(bench: Bench, seats: readonly Seat[], number: number, { cold }: Settings): Promise<void> {
  const { warmUp, measured } = planCards(bench.project.catalog, number, cold);
  const players: { readonly seat: Seat; readonly worker: DrawWorker }[] = [];
  for (const seat of seats) {
    const worker = await seatDown(seat);
    if (worker) players.push({ seat, worker });
  }
  for (const [i, spec] of warmUp.entries()) {
    const task = await bench.task(spec);
    for (const { seat, worker } of players) {
      const { ms, png } = await worker.draw(task);
      await worker.hello(png.length);
      if (i === 0) seat.firstCards.push(ms);
    }
  }
  for (const [kind, cards] of measured) {
    for (const spec of cards) {
      const task = await bench.task(spec);
      const card = `${number} ${spec.language.tag} ${spec.slogan.id}`;
      for (const { seat, worker } of players) {
        const { ms, png } = await worker.draw(task);
        seat.samples.push({ kind: kind.id, card, ms, bytes: png.length });
        seat.ways.push(await worker.hello(png.length));
      }
    }
  }
  for (const { worker } of players) await worker.stop();
}

/** The samples without the way to the contestant and back. */
function withoutWay({ samples, ways }: Seat): readonly Sample[] {
  const way = median(ways);
  return samples.map((sample) => ({ ...sample, ms: sample.ms - way }));
}

/** The same in workerd, measured from outside, since no clock runs inside while a card is drawn. The way there and back is measured beside every card, and taken off. */
export async function measureColdWorkerd(
  bench: Bench,
  settings: Settings,
): Promise<{ readonly rows: readonly ColdRow[]; readonly way: number }> {
  const seats: readonly Seat[] = WORKER_CONTESTANTS.map(({ id }) => ({ id, firstCards: [], samples: [], ways: [], failure: undefined }));
  for (let number = 0; number < settings.cold.rounds; number++) await round(bench, seats, number, settings);
  const ours = seats.find(({ id }) => id === 'ours');
  const reference = ours ? withoutWay(ours) : [];
  const rows = WORKER_CONTESTANTS.flatMap(({ id, label, package: name }): readonly ColdRow[] => {
    const seat = seats.find((candidate) => candidate.id === id);
    if (!seat) return [];
    const version = name === undefined ? undefined : versionOf(name);
    const figures = sumUp(withoutWay(seat), reference);
    return [{ id, label, version, firstCard: median(seat.firstCards), figures, memory: undefined, failure: seat.failure }];
  });
  return { rows, way: median(seats.flatMap(({ ways }) => ways)) };
}
