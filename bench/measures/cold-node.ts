import { planCards } from '../cards/plan-cards.ts';
import { CONTESTANTS } from '../contestants/table.ts';
import { memoryOf } from '../process/memory.ts';
import type { Bench } from '../process/open-bench.ts';
import { type DrawProcess, startProcess } from '../process/start-process.ts';
import type { ColdRow, MemoryFigures } from '../report/results.ts';
import { median } from '../report/statistics.ts';
import { versionOf } from '../report/versions.ts';
import type { Settings } from '../settings.ts';
import { type Sample, sumUp } from './cold-samples.ts';

/** A contestant, and what has been seen of it over the rounds. */
interface Seat {
  readonly id: string;
  readonly elsewhere: boolean;
  readonly samples: Sample[];
  readonly firstCards: number[];
  readonly memory: MemoryFigures[];
  failure: string | undefined;
}

async function seatDown(seat: Seat): Promise<DrawProcess | undefined> {
  try {
    return await startProcess(seat.id);
  } catch (error) {
    seat.failure = error instanceof Error ? error.message : String(error);
    return undefined;
  }
}

async function round(bench: Bench, seats: readonly Seat[], number: number, { cold }: Settings): Promise<void> {
  const { warmUp, measured } = planCards(bench.project.catalog, number, cold);
  const players: { readonly seat: Seat; readonly process: DrawProcess; readonly ready: number }[] = [];
  const [first] = warmUp;
  for (const seat of seats) {
    const start = performance.now();
    const process = await seatDown(seat);
    if (!process) continue;
    const ready = (await memoryOf(process.pid))?.now ?? 0;
    if (first) await process.draw(await bench.task(first));
    seat.firstCards.push(performance.now() - start);
    players.push({ seat, process, ready });
  }
  for (const spec of warmUp.slice(1)) {
    const task = await bench.task(spec);
    for (const { process } of players) await process.draw(task);
  }
  for (const [kind, cards] of measured) {
    for (const spec of cards) {
      const task = await bench.task(spec);
      const card = `${number} ${spec.language.tag} ${spec.slogan.id}`;
      for (const { seat, process } of players) {
        const { ms, cpu, bytes } = await process.draw(task);
        seat.samples.push({ kind: kind.id, card, ms, bytes, ...(seat.elsewhere ? {} : { cpu }) });
      }
    }
  }
  for (const { seat, process, ready } of players) {
    const memory = await memoryOf(process.pid);
    if (memory) seat.memory.push({ ready, end: memory.now, peak: memory.peak });
    await process.stop();
  }
}

function memoryFigures(memory: readonly MemoryFigures[]): MemoryFigures | undefined {
  if (memory.length === 0) return undefined;
  return {
    ready: median(memory.map(({ ready }) => ready)),
    end: median(memory.map(({ end }) => end)),
    peak: Math.max(...memory.map(({ peak }) => peak)),
  };
}

/** Has everyone draw flat cards on Node that they have not drawn before, in turn, card by card, each in a warm process of its own. */
export async function measureColdNode(bench: Bench, settings: Settings): Promise<readonly ColdRow[]> {
  const seats: readonly Seat[] = CONTESTANTS.map(({ id, elsewhere }) => ({
    id,
    elsewhere: elsewhere ?? false,
    samples: [],
    firstCards: [],
    memory: [],
    failure: undefined,
  }));
  for (let number = 0; number < settings.cold.rounds; number++) await round(bench, seats, number, settings);
  const ours = seats.find(({ id }) => id === 'ours')?.samples ?? [];
  return CONTESTANTS.flatMap(({ id, label, package: name }) => {
    const seat = seats.find((candidate) => candidate.id === id);
    if (!seat) return [];
    const { samples, firstCards, memory, failure } = seat;
    const version = name === undefined ? undefined : versionOf(name);
    return [{ id, label, version, firstCard: median(firstCards), figures: sumUp(samples, ours), memory: memoryFigures(memory), failure }];
  });
}
