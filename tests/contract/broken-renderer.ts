import type { Renderer } from '../../src/render/renderer.ts';

/** A renderer that draws so many images and fails from then on. */
export function breakAfter(whole: number, renderer: Renderer): Renderer {
  let drawn = 0;
  return {
    ...renderer,
    file: async (spec, encoding) => {
      if (++drawn > whole) throw new Error('The pen is broken');
      return renderer.file(spec, encoding);
    },
  };
}
