import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(new URL('./', import.meta.url));
/** Says which lockfile node_modules was made from. */
const STAMP = `${HERE}node_modules/.placard-lock`;

function stampOfModules(): string | undefined {
  try {
    return readFileSync(STAMP, 'utf8');
  } catch {
    return undefined;
  }
}

/** Installs the peers as bench/package-lock.json names them, unless they already are. No script of theirs runs: all that need one ship their binaries. Throws when npm fails. */
export function installPeers(): void {
  const stamp = createHash('sha256')
    .update(readFileSync(`${HERE}package-lock.json`))
    .digest('hex');
  if (stampOfModules() === stamp) return;
  process.stderr.write('Installing the peers into bench/node_modules …\n');
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts'], { cwd: HERE, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error('npm ci in bench/ failed.');
  writeFileSync(STAMP, stamp);
}
