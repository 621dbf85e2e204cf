import { fileResponse } from './file-response.ts';
import { siteFiles } from './files.ts';
import type { Service } from './service.ts';

/** Answers the path of a file beside the pages; `undefined` when it is none. */
export async function answerFile({ site }: Service, request: Request): Promise<Response | undefined> {
  const file = siteFiles(site).get(new URL(request.url).pathname);
  return file && fileResponse(request, file(site));
}
