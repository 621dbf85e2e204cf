import { Hono, type MiddlewareHandler } from 'hono';

import { answerFailure } from './routes/answer-failure.tsx';
import { answerFile } from './routes/answer-file.ts';
import { answerImage } from './routes/answer-image.ts';
import { answerMisspelt } from './routes/answer-misspelt.ts';
import { answerNotFound } from './routes/answer-not-found.tsx';
import { answerOptions } from './routes/answer-options.ts';
import { answerPage } from './routes/answer-page.tsx';
import { answerRoot } from './routes/answer-root.ts';
import { createService, type Service, type ServiceParts } from './routes/service.ts';

/** Answers a request, or leaves it to the next one by `undefined`. */
type Answer = (service: Service, request: Request) => Promise<Response | undefined> | Response | undefined;

const METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Everything at a path other than `/`: the exact names first, then their misspellings. */
const ANSWERS: readonly Answer[] = [answerImage, answerPage, answerFile, answerMisspelt, answerNotFound];

/** The whole service as a Hono application, the same on every runtime. It keeps nothing between requests but its parts. */
export function createApp(parts: ServiceParts): Hono {
  const service = createService(parts);
  const answered =
    (answer: Answer): MiddlewareHandler =>
    async ({ req }, next) =>
      (await answer(await service, req.raw)) ?? next();

  // Hono would match the decoded path, in which %2e and %00 count as characters of a name.
  const app = new Hono({ getPath: ({ url }) => new URL(url).pathname });
  app.use(answered((ready, request) => (METHODS.has(request.method) ? undefined : answerFailure(ready, request, 'method'))));
  app.options('*', answered(answerOptions));
  app.get('/', answered(answerRoot));
  for (const answer of ANSWERS) app.get('*', answered(answer));
  app.onError(async (error, { req }) => {
    console.error(error);
    return answerFailure(await service, req.raw, 'internal');
  });
  return app;
}
