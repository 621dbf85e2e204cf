import { beforeAll, describe, expect, it } from 'vitest';

import { auditCard, measureCard } from '../../../scripts/audit/audit-card.ts';
import { auditCards, type Audit } from '../../../scripts/audit/audit-cards.ts';
import { auditedCards, type AuditedCard } from '../../../scripts/audit/audited-cards.ts';
import type { CheckId } from '../../../scripts/audit/checks.ts';
import { contrastOf } from '../../../scripts/audit/contrast.ts';
import { formatAudit } from '../../../scripts/audit/format-audit.ts';
import { openContext } from '../../../scripts/audit/open-context.ts';
import { composeCard, type ComposedCard, type DrawingContext } from '../../../src/render/compose.ts';
import type { SetLine } from '../../../src/typeset/set-text.ts';

const root = new URL('../../../', import.meta.url);

/** A fit that takes longer hangs, ms. */
const HANGS = 250;
const MINUTES = 60_000;

let context: DrawingContext;
beforeAll(async () => {
  context = await openContext(new URL('slogans.yaml', root), new URL('fonts/', root));
});

function cardNamed(name: string): AuditedCard {
  const card = auditedCards(context.catalog).find((candidate) => candidate.name === name);
  if (!card) throw new Error(`No card ${name}`);
  return card;
}

describe('every slogan in every language, format and layout', () => {
  let audit: Audit;
  beforeAll(async () => {
    audit = await auditCards(context);
  }, 5 * MINUTES);

  it('is audited', () => {
    const layouts = audit.cards.map(({ name }) => name.split(' ').at(-1));
    expect(layouts.filter((layout) => layout === 'wall')).toHaveLength(7 * 21 * 8);
    expect(layouts.filter((layout) => layout === 'march').length).toBeGreaterThan(7 * 21 * 5);
  });

  it('keeps every limit', () => {
    const faults = audit.cards.flatMap(({ name, measures, broken }) => broken.map((id) => `${name}: ${id} ${measures[id]?.toFixed(3)}`));
    expect(faults).toEqual([]);
    expect(audit.passes).toBe(true);
  });

  it('has texts that stand out from their ground', () => {
    for (const { contrast } of audit.contrasts) expect(contrast).toBeGreaterThanOrEqual(4.5);
  });

  it('is set without hanging', async () => {
    for (const { name, fit } of audit.cards.filter((card) => card.fit > HANGS)) {
      // A busy machine is slow once, a fit that hangs always.
      // oxlint-disable-next-line no-await-in-loop
      const again = await auditCard(cardNamed(name), context);
      expect(Math.min(fit, again?.fit ?? 0), name).toBeLessThan(HANGS);
    }
  });

  it('is reported with the worst cards by name', () => {
    const report = formatAudit(audit);
    expect(report).toContain('emptiest line of a wall, of the measure');
    expect(report).toMatch(/^ +\d+\.\d{2} px {2}\S+ \S+ sticker wall$/m);
    for (const { worst } of audit.checks) expect(worst).toHaveLength(20);
  });
});

/** A card whose headline is changed: its lines, or its box. */
function withHeadline(card: ComposedCard, change: (line: SetLine, index: number) => Partial<SetLine>): ComposedCard {
  const texts = card.texts.map((text) =>
    text.role === 'headline'
      ? { ...text, set: { ...text.set, lines: text.set.lines.map((line, i) => ({ ...line, ...change(line, i) })) } }
      : text,
  );
  return { ...card, texts };
}

const moved =
  (x: number, y: number) =>
  (line: SetLine): Partial<SetLine> => ({ x: line.x + x, baseline: line.baseline + y });

const shrunk =
  (share: number) =>
  (line: SetLine): Partial<SetLine> => ({ size: line.size * share, x: line.x * share });

const firstLine =
  (change: (line: SetLine) => Partial<SetLine>) =>
  (line: SetLine, index: number): Partial<SetLine> =>
    index === 0 ? change(line) : {};

describe('a card that was broken on purpose', () => {
  const broken = async (name: string, change: (line: SetLine, index: number) => Partial<SetLine>): Promise<readonly CheckId[]> => {
    const audited = cardNamed(name);
    const card = await composeCard(audited.spec, context);
    expect(measureCard(audited, card, context).broken).toEqual([]);
    return measureCard(audited, withHeadline(card, change), context).broken;
  };

  it('is noticed when the headline was moved to the side by 100 px', async () => {
    expect(await broken('en nato-out og wall', moved(100, 0))).toEqual(['outside', 'edge']);
    expect(await broken('ar nato-out square wall', moved(-100, 0))).toEqual(['outside', 'edge', 'wallWidthElsewhere']);
  });

  it('is noticed when letters hang out where only punctuation may', async () => {
    expect(await broken('en nato-out og wall', moved(-5, 0))).toEqual(['outside']);
  });

  it('is noticed when the headline was moved onto the footer', async () => {
    expect(await broken('ja nato-out og wall', moved(0, 100))).toEqual(['outside', 'parts']);
  });

  it('is noticed when the headline was moved into what an app covers', async () => {
    expect(await broken('uk nato-out story wall', moved(0, -20))).toEqual(['outside', 'covered']);
  });

  it('is noticed when the headline was moved onto the march', async () => {
    expect(await broken('de support-resistance og march', moved(300, 0))).toEqual(['outside', 'march']);
  });

  it('is noticed when a line fills 90 % of the measure', async () => {
    expect(await broken('en nato-out og wall', firstLine(shrunk(0.9)))).toEqual(['measure']);
  });

  it('is noticed when a line of one of two walls side by side fills 90 % of its measure', async () => {
    expect(await broken('zh nato-out header wall', firstLine(shrunk(0.9)))).toEqual(['measure']);
  });

  it('is noticed when the other words are larger than the marked, in a header too', async () => {
    const enlarged = firstLine((line) => ({ size: line.size * 1.5 }));
    expect(await broken('ko nato-out header wall', enlarged)).toContain('loudness');
  });

  it('is noticed when a line was moved onto the next', async () => {
    expect(await broken('ka nato-out wide wall', firstLine(moved(0, 100)))).toContain('lines');
  });

  it('is noticed when a line is too small to be read', async () => {
    expect(await broken('en nato-out square wall', firstLine(shrunk(0.2)))).toEqual(['capitals', 'measure']);
  });

  it('is noticed when the link reaches the edge of its panel', async () => {
    const audited = cardNamed('en nato-out poster march');
    const card = await composeCard(audited.spec, context);
    const left = card.panel?.left ?? 0;
    const texts = card.texts.map((text) =>
      text.role === 'link' ? { ...text, box: { ...text.box, left: left - text.set.ink.left } } : text,
    );
    expect(measureCard(audited, { ...card, texts }, context).broken).toEqual(['panel']);
  });
});

describe('contrastOf', () => {
  it('is computed as WCAG does', () => {
    expect(contrastOf('#FFFFFF', '#000000')).toBeCloseTo(21, 5);
    expect(contrastOf('#777777', '#FFFFFF')).toBeCloseTo(4.48, 2);
  });
});
