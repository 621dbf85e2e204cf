/** `@hono/node-server` answering every request with the same bytes from memory, and nothing else. Arguments: port, file, headers as JSON. */
import { readFileSync } from 'node:fs';

import { serve } from '@hono/node-server';

const [port, file = '', headers = '{}'] = process.argv.slice(2);
const bytes = new Uint8Array(readFileSync(file));
const fields: Record<string, string> = JSON.parse(headers);

serve({ fetch: () => new Response(bytes, { headers: fields }), port: Number(port), hostname: '127.0.0.1' });
