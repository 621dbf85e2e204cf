/** Letters that join to the letter after them (Unicode joining type D, as used in Arabic, Persian, Sorani and Urdu). */
const JOINS_ONWARDS = /[بتثجحخسشصضطظعغفقكلمنهيئپچڤگکڵیێھٹہں]/u;
/** Letters that join to the letter before them only (joining type R), and alef maksura, which ends words in these languages. */
const JOINS_BACK = /[اأإآدذرزوؤةىڈڑژڕۆەۇےۓ]/u;
const LAM = /[لڵ]/u;
const ALEF = /[اأإآ]/u;
const MARK = /\p{M}/u;
const LETTER = /\p{L}/u;
/** What a word is made of; the zero-width non-joiner parts letters, not words. */
const WORD = /[\p{Script=Arabic}\p{M}\u200C]+/gu;
const TATWEEL = '\u0640';
/** Shorter words are not drawn out. */
const SHORTEST = 4;

interface Join {
  /** UTF-16 offset where the tatweel goes. */
  readonly at: number;
  readonly score: number;
}

/** How well a stroke after `before` may be drawn out: the teeth of seen and sad first, then towards a letter of a wide or a falling form, rather late than early in a word. */
function scoreOf(before: string, after: string, position: number): number {
  let score = position * 0.6;
  if (/[سشصض]/u.test(before)) score += 1;
  if (/[ةدذكطظگک]/u.test(after)) score += 0.5;
  if (/[رزوڕۆ]/u.test(after)) score += 0.25;
  if (/[لي]/u.test(before) && position < 0.35) score -= 0.4;
  return score;
}

/** The joins of a word that may be drawn out: none inside lam-alef, none next to what does not join. */
function joinsOf(word: string): readonly Join[] {
  const letters = [...word].filter((char) => LETTER.test(char)).length;
  const joins: Join[] = [];
  let previous = '';
  let index = 0;
  let offset = 0;
  for (const char of word) {
    if (!MARK.test(char)) {
      const lamAlef = LAM.test(previous) && ALEF.test(char);
      if (JOINS_ONWARDS.test(previous) && !lamAlef && (JOINS_ONWARDS.test(char) || JOINS_BACK.test(char))) {
        joins.push({ at: offset, score: scoreOf(previous, char, index / letters) });
      }
      previous = char;
      if (LETTER.test(char)) index++;
    }
    offset += char.length;
  }
  return letters < SHORTEST ? [] : joins;
}

/** Openings, 0 to 1, at which a word gets its first, second and third tatweel, by how well it can be drawn out: a line is drawn out in few words first, and in all of them only at last. */
const STAGES: readonly { readonly score: number; readonly openings: readonly number[] }[] = [
  { score: 1, openings: [0.15, 0.55, 0.85] },
  { score: 0.8, openings: [0.4, 0.75] },
  { score: -Infinity, openings: [0.65, 1] },
];

/** How many tatweels a join gets in a line that is opened by `opening`. */
function strokesAt({ score }: Join, opening: number): number {
  const stage = STAGES.find(({ score: least }) => score >= least);
  return stage?.openings.filter((from) => opening >= from).length ?? 0;
}

/** Draws a text in Arabic script out by tatweels (U+0640), further the more its line is to be opened, 0 (not at all) to 1: one stroke a word, where a calligrapher would (after the rules in Microsoft's justification of Arabic text), in the words that bear it best first. Marks stay with their letters. */
export function drawOut(text: string, opening: number): string {
  if (opening <= 0) return text;
  return text.replace(WORD, (word) => {
    const [best] = joinsOf(word).toSorted((a, b) => b.score - a.score);
    return best ? word.slice(0, best.at) + TATWEEL.repeat(strokesAt(best, opening)) + word.slice(best.at) : word;
  });
}
