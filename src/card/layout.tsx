/** @jsxRuntime automatic @jsxImportSource satori/jsx */
import type { Arrangement } from './arrangement.ts';
import type { Format } from './formats.ts';
import type { Theme } from './themes.ts';

/** The boxes that are filled after Satori has laid them out. */
export type BoxName = 'headline' | 'mark' | 'name' | 'link' | 'panel';

/** What a layout has to know beyond format and theme. Lengths in px. */
export interface LayoutInput {
  readonly format: Format;
  readonly theme: Theme;
  readonly arrangement: Arrangement;
  /** Whether the language runs from right to left: the layout is mirrored. */
  readonly mirrored: boolean;
  /** Width of the link as it will be set; 0 for none. */
  readonly linkWidth: number;
  /** Side of the code with its quiet zone; 0 for none. */
  readonly codeSide: number;
}

/** Space between the mark and the name, in sides of the mark. */
const MARK_GAP = 0.28;
/** Height of the link under the code, in sizes of the small print, and its width in sides of the code. */
const PANEL_LINK = 1.9;
const PANEL_LINK_WIDTH = 0.86;

const row = (mirrored: boolean) => (mirrored ? 'row-reverse' : 'row');

const Signature = ({ format, mirrored, linkWidth, codeSide }: LayoutInput) => (
  <div
    style={{
      display: 'flex',
      flexDirection: row(mirrored),
      flexShrink: 0,
      height: format.footer,
      columnGap: Math.round(format.footer * MARK_GAP),
      paddingLeft: Math.max(0, (format.avatar ?? 0) - format.margin),
    }}
  >
    <div data-box="mark" style={{ width: format.footer, height: format.footer, flexShrink: 0 }} />
    <div data-box="name" style={{ flexGrow: 1, height: format.footer }} />
    {linkWidth > 0 && codeSide === 0 ? (
      <div data-box="link" style={{ width: Math.ceil(linkWidth), height: format.footer, flexShrink: 0 }} />
    ) : null}
  </div>
);

/** The code with the link under it, in the lower corner where reading ends. */
const CodePanel = ({ format, mirrored, codeSide }: LayoutInput) => {
  const linkHeight = Math.round(format.small * PANEL_LINK);
  const left = mirrored ? format.margin : format.width - format.margin - codeSide;
  return (
    <div
      data-box="panel"
      style={{
        display: 'flex',
        justifyContent: 'center',
        position: 'absolute',
        boxSizing: 'border-box',
        left,
        top: format.height - format.bottom - codeSide - linkHeight,
        width: codeSide,
        height: codeSide + linkHeight,
        paddingTop: codeSide,
      }}
    >
      <div data-box="link" style={{ width: Math.round(codeSide * PANEL_LINK_WIDTH), height: linkHeight }} />
    </div>
  );
};

/** Space under the text, px: the card's own, or what the march takes up. */
function spaceBelow({ format, arrangement }: LayoutInput): number {
  return arrangement === 'band' ? Math.round(format.height * (1 - (format.march?.text ?? 1))) : format.bottom;
}

/** Space beside the text where reading ends, px: the card's own, or what the march takes up. */
function spaceBeside({ format, arrangement }: LayoutInput): number {
  return arrangement === 'column' ? Math.round(format.width * (1 - (format.march?.text ?? 1))) : format.margin;
}

/** Lays a card out for Satori. The boxes named by `data-box` stay empty; texts, mark, code and march are drawn into them as paths. */
export function layout(input: LayoutInput) {
  const { format, theme, mirrored, arrangement } = input;
  const beside = spaceBeside(input);
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: arrangement === 'band' ? 'column-reverse' : 'column',
        boxSizing: 'border-box',
        width: format.width,
        height: format.height,
        paddingTop: format.top,
        paddingBottom: spaceBelow(input),
        paddingLeft: mirrored ? beside : format.margin,
        paddingRight: mirrored ? format.margin : beside,
        rowGap: format.gap,
        backgroundColor: theme.ground,
        borderRadius: format.radius ?? 0,
      }}
    >
      <div data-box="headline" style={{ flexGrow: 1 }} />
      <Signature {...input} />
      {input.codeSide > 0 ? <CodePanel {...input} /> : null}
    </div>
  );
}
