#!/usr/bin/env node
// The commands are TypeScript; tsx reads them as they stand.
import { register } from 'tsx/esm/api';

register();
await import('../src/cli.ts');
