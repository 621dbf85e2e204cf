import { findCard } from '../../src/card/spec.ts';
import { openProject } from '../../src/commands/project.ts';
import { createRenderer } from '../../src/render/create-renderer.ts';
import type { Draw } from './contestant.ts';

/** The card of the service for the same slogan and format: a wall or a march, with its art. */
export async function openShipped(): Promise<Draw> {
  const { catalog, runtime } = await openProject();
  const renderer = await createRenderer(catalog, runtime, 'https://placard.example');
  return ({ name }) => {
    const spec = findCard(catalog, name);
    if (!spec) throw new Error(`There is no card ${JSON.stringify(name)}.`);
    return renderer.png(spec);
  };
}
