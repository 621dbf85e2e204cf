import { spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { startServer, type ServerProcess } from './start-server.ts';

const HOME = fileURLToPath(new URL('../out/nginx/', import.meta.url));

/** One process without logs, as one Node server is one process. Files come from the kernel's cache. */
const configuration = (port: number, headers: Readonly<Record<string, string>>): string => `
daemon off; worker_processes 1; pid ${HOME}nginx.pid; error_log stderr error;
events { worker_connections 1024; }
http {
  access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000; open_file_cache max=100 inactive=600s;
  client_body_temp_path ${HOME}body; proxy_temp_path ${HOME}proxy; fastcgi_temp_path ${HOME}fastcgi; uwsgi_temp_path ${HOME}uwsgi; scgi_temp_path ${HOME}scgi;
  types { image/png png; }
  server {
    listen 127.0.0.1:${port};
    root ${HOME}site;
${Object.entries(headers)
  .map(([name, value]) => `    add_header ${name} '${value.replaceAll("'", '')}';`)
  .join('\n')}
  }
}
`;

/** Starts nginx serving one file as `/card.png` with the same headers; `undefined` where it is not installed. */
export async function startNginx(bytes: Uint8Array, headers: Readonly<Record<string, string>>): Promise<ServerProcess | undefined> {
  if (spawnSync('nginx', ['-v']).error) return undefined;
  await mkdir(`${HOME}site`, { recursive: true });
  await writeFile(`${HOME}site/card.png`, bytes);
  const own = Object.fromEntries(Object.entries(headers).filter(([name]) => !['content-type', 'etag'].includes(name)));
  return startServer(
    'sh',
    (port) => ['-c', `cat > ${HOME}nginx.conf <<'END'\n${configuration(port, own)}\nEND\nexec nginx -p ${HOME} -c ${HOME}nginx.conf`],
    '/card.png',
  );
}
