import type { Task } from '../cards/flat-card.ts';

/** A Worker of this bench: draws the card that is posted to it, and answers GET with as many bytes as `?bytes=` asks for, which tells what the way costs. `open` is called once, with the first card. */
export function serveCards(open: () => Promise<(task: Task) => Promise<Uint8Array>>) {
  let opened: ReturnType<typeof open> | undefined;
  return {
    async fetch(request: Request): Promise<Response> {
      if (request.method !== 'POST') return new Response(new Uint8Array(Number(new URL(request.url).searchParams.get('bytes') ?? 5)));
      const task: Task = await request.json();
      try {
        const draw = await (opened ??= open());
        return new Response(new Uint8Array(await draw(task)), { headers: { 'Content-Type': 'image/png' } });
      } catch (error) {
        return new Response(error instanceof Error ? (error.stack ?? error.message) : String(error), { status: 500 });
      }
    },
  };
}
