import { Hono } from 'hono';

import { Overloaded } from './render/overloaded.ts';
import { answerFailure } from './routes/answer-failure.tsx';
import { answerFile } from './routes/answer-file.ts';
import { answerImage } from './routes/answer-image.ts';
import { answerKit } from './routes/answer-kit.ts';
import { answerMisspelt } from './routes/answer-misspelt.ts';
import { answerNotFound } from './routes/answer-not-found.tsx';
import { answerOembed } from './routes/answer-oembed.tsx';
import { answerOptions } from './routes/answer-options.ts';
import { answerPage } from './routes/answer-page.tsx';
import { answerRoot } from './routes/answer-root.ts';
import { createService, type Service, type ServiceParts } from './routes/service.ts';

/** Answers a request, or leaves it to the next one by `undefined`. */
type Answer = (service: Service, request: Request) => Promise<Response | undefined> | Response | undefined;

const METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/** The exact names first, then their misspellings. */
const ANSWERS: readonly Answer[] = [answerImage, answerPage, answerKit, answerOembed, answerFile, answerRoot, answerMisspelt];

async function answer(service: Service, request: Request): Promise<Response> {
  if (!METHODS.has(request.method)) return answerFailure(service, request, 'method');
  if (request.method === 'OPTIONS') return answerOptions(service, request);
  for (const attempt of ANSWERS) {
    const response = await attempt(service, request);
    if (response) return response;
  }
  return answerNotFound(service, request);
}

/** The whole service as a Hono application, the same on every runtime. It keeps nothing between requests but its parts. */
export function createApp(parts: ServiceParts): Hono {
  const service = createService(parts);
  // Hono would match the decoded path, in which %2e and %00 count as characters of a name. So it is told of one path, and the answers read the URL.
  const app = new Hono({ getPath: () => '/' });
  app.all('/', async ({ req }) => answer(await service, req.raw));
  app.onError(async (error, { req }) => {
    if (error instanceof Overloaded)
      return answerFailure(await service, req.raw, 'overloaded', { 'Retry-After': String(error.retryAfter) });
    console.error(error);
    return answerFailure(await service, req.raw, 'internal');
  });
  return app;
}
