import type { CardSpec } from '../../src/card/spec.ts';
import { openProject, type Project } from '../../src/commands/project.ts';
import { cutFonts } from '../cards/cut-fonts.ts';
import { describeCard } from '../cards/describe-card.ts';
import type { Task } from '../cards/flat-card.ts';
import { writePeerFonts } from '../contestants/peer-fonts.ts';
import { openFlatCards } from '../ours.ts';

/** What all measures start from. */
export interface Bench {
  readonly project: Project;
  /** A card as contestants are asked for it. */
  readonly task: (spec: CardSpec) => Promise<Task>;
}

/** Reads the project, cuts the fonts of the peers, and makes ready to describe cards to them. */
export async function openBench(): Promise<Bench> {
  const project = await openProject();
  await writePeerFonts(await cutFonts(project.runtime.fonts));
  const flat = await openFlatCards(project.catalog, project.runtime);
  return {
    project,
    task: async (spec) => ({
      name: { language: spec.language.tag, slogan: spec.slogan.id, format: spec.format, theme: spec.theme },
      flat: await describeCard(spec, flat),
    }),
  };
}
