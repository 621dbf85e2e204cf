const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** The characters of a text as people count them (grapheme clusters, UAX 29), with their UTF-16 offsets. */
export function graphemes(text: string): readonly Intl.SegmentData[] {
  return [...segmenter.segment(text)];
}
