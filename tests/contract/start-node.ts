import { openProject } from '../../src/commands/project.ts';
import { startServer } from '../../src/serve/start-server.ts';
import { PUBLIC_URL, type Started } from './started.ts';

/** Starts the Node server on a free port, published as {@link PUBLIC_URL}. */
export async function startNode(): Promise<Started> {
  return startServer(await openProject(), { port: 0, host: 'localhost', publicUrl: PUBLIC_URL });
}
