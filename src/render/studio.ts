import { init } from 'satori/standalone';

import { openTypefaces, type Typefaces } from '../card/typefaces.ts';
import type { Runtime } from '../runtime/runtime.ts';

/** What cards are made with, whatever they say. */
export interface Studio {
  readonly runtime: Runtime;
  readonly typefaces: Typefaces;
}

/** Makes ready what takes time once: Satori and the typefaces. */
export async function openStudio(runtime: Runtime): Promise<Studio> {
  await init(runtime.layoutEngine);
  return { runtime, typefaces: openTypefaces(runtime.fonts) };
}
