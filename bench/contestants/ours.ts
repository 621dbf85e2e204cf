import { findCard } from '../../src/card/spec.ts';
import { openProject } from '../../src/commands/project.ts';
import { openFlatCards } from '../ours.ts';
import type { Draw } from './contestant.ts';

/** The flat card by the project's own parts. */
export async function openOurs(): Promise<Draw> {
  const { catalog, runtime } = await openProject();
  const flat = await openFlatCards(catalog, runtime);
  return ({ name }) => {
    const spec = findCard(catalog, name);
    if (!spec) throw new Error(`There is no card ${JSON.stringify(name)}.`);
    return flat.png(spec);
  };
}
