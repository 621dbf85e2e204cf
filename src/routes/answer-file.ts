import { taggedResponse } from './file-response.ts';
import type { Service } from './service.ts';

/** Answers the path of a file beside the pages; `undefined` when it is none. */
export async function answerFile({ files }: Service, request: Request): Promise<Response | undefined> {
  const file = await files(new URL(request.url).pathname);
  return file && taggedResponse(request, file);
}
