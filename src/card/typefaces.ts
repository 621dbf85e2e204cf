import type { ScriptCode } from '../content/scripts.ts';
import type { FontFile } from '../runtime/runtime.ts';
import { openFace, type Face } from '../typeset/face.ts';
import type { StackFace } from '../typeset/style.ts';
import { facesOf, type Role } from './faces.ts';

/** The part of Roboto Flex's width axis that stands well beside another script. */
const COMPANION_WIDTHS = [40, 85] as const;

/** The opened fonts of a deployment. */
export interface Typefaces {
  /** The faces for a script and a role, in order of preference. Throws when there is none. */
  stack(script: ScriptCode, role: Role): readonly StackFace[];
}

function asMember(face: Face, first: Face): StackFace {
  const family = (name: string): string => name.split('-').slice(0, 2).join('-');
  const own = family(face.name) === family(first.name);
  return { face, widths: face.widths && (own ? face.widths : COMPANION_WIDTHS) };
}

/** Opens fonts as they are first needed; a face is opened once, a stack built once. */
export function openTypefaces(fonts: readonly (FontFile & { readonly bytes: Uint8Array })[]): Typefaces {
  const faces = new Map<string, Face>();
  const stacks = new Map<string, readonly StackFace[]>();
  const open = (name: string): Face | undefined => {
    const font = fonts.find((candidate) => candidate.face === name);
    if (font && !faces.has(name)) faces.set(name, openFace(name, font.bytes));
    return faces.get(name);
  };
  const build = (script: ScriptCode, role: Role): readonly StackFace[] => {
    const found = facesOf(script, role).flatMap((name) => open(name) ?? []);
    const [first] = found;
    if (!first) throw new Error(`There is no font for the script ${script}. Run "npm run fonts".`);
    return found.map((face) => asMember(face, first));
  };
  return {
    stack: (script, role) => {
      const key = `${script} ${role}`;
      const stack = stacks.get(key) ?? build(script, role);
      stacks.set(key, stack);
      return stack;
    },
  };
}
