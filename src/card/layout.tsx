/** @jsxRuntime automatic @jsxImportSource satori/jsx */
import type { Format } from './formats.ts';
import type { Theme } from './themes.ts';

/** The boxes that the typesetter fills after Satori has laid them out. */
export type BoxName = 'headline' | 'mark' | 'name' | 'link' | 'code';

/** What a layout has to know beyond format and theme. Lengths in px. */
export interface LayoutInput {
  readonly format: Format;
  readonly theme: Theme;
  /** Whether the language runs from right to left: the layout is mirrored. */
  readonly mirrored: boolean;
  /** Width of the link as it will be set; 0 for none. */
  readonly linkWidth: number;
  /** Side of the code with its quiet zone. */
  readonly codeSide: number;
}

/** Space between the mark and the name, in sides of the mark. */
const MARK_GAP = 0.28;
/** Height of the link under the code, in sizes of the small print. */
const PANEL_LINK = 1.9;

const Footer = ({ format, mirrored, linkWidth }: LayoutInput) => (
  <div
    style={{
      display: 'flex',
      flexDirection: mirrored ? 'row-reverse' : 'row',
      flexGrow: 1,
      height: format.footer,
      columnGap: Math.round(format.footer * MARK_GAP),
      paddingLeft: Math.max(0, (format.avatar ?? 0) - format.margin),
    }}
  >
    <div data-box="mark" style={{ width: format.footer, height: format.footer, flexShrink: 0 }} />
    <div data-box="name" style={{ flexGrow: 1, height: format.footer }} />
    {linkWidth > 0 ? <div data-box="link" style={{ width: Math.ceil(linkWidth), height: format.footer, flexShrink: 0 }} /> : null}
  </div>
);

const CodePanel = ({ format, codeSide }: LayoutInput) => (
  <div style={{ display: 'flex', flexDirection: 'column', flexShrink: 0, width: codeSide, backgroundColor: '#FFFFFF' }}>
    <div data-box="code" style={{ width: codeSide, height: codeSide }} />
    <div data-box="link" style={{ width: codeSide, height: Math.round(format.small * PANEL_LINK) }} />
  </div>
);

/** Lays a card out for Satori: headline above, signature below. The boxes named by `data-box` stay empty; texts, mark and code are drawn into them as paths. */
export function layout(input: LayoutInput) {
  const { format, theme, mirrored } = input;
  const withCode = format.signature === 'name and code';
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        boxSizing: 'border-box',
        width: format.width,
        height: format.height,
        padding: `${format.top}px ${format.margin}px ${format.bottom}px`,
        rowGap: format.gap,
        backgroundColor: theme.ground,
        borderRadius: format.radius ?? 0,
      }}
    >
      <div data-box="headline" style={{ flexGrow: 1 }} />
      <div
        style={{
          display: 'flex',
          flexDirection: mirrored ? 'row-reverse' : 'row',
          alignItems: 'flex-end',
          columnGap: format.gap,
          flexShrink: 0,
        }}
      >
        <Footer {...input} linkWidth={withCode ? 0 : input.linkWidth} />
        {withCode ? <CodePanel {...input} /> : null}
      </div>
    </div>
  );
}
