import { arrangePlacards } from './arrange-placards.ts';
import { drawPerson, gatherCrowd, type Person } from './crowd.ts';
import { drawPole, drawSign, type Placard } from './placards.ts';
import { seededRandom, type Random } from './random.ts';
import { sceneOf, type Bleeds, type Scene } from './scene.ts';
import { drawLayer, type Layer, type Point } from './shapes.ts';
import type { ArtInks, Theme } from './themes.ts';

/** What a march is drawn from. */
export interface MarchInput {
  /** Its place, px of the card. It reaches beyond the edges of the card over which the picture bleeds. */
  readonly box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  /** The sides of the box over which points may lie; nothing lies above it, and beside text nothing on the text's side. */
  readonly bleeds: Bleeds;
  /** Widths of the slogan's words, em, in reading order. */
  readonly words: readonly number[];
  readonly theme: Theme;
  /** Whether the picture is flipped, as it is for right-to-left languages. */
  readonly mirrored: boolean;
  /** What the picture hangs on beside all that: the same for the same slogan. */
  readonly seed: string;
}

/** Thickness of a pole, in heads. */
const POLE = 0.27;

/** A colour for each sign, never that of the sign before, and mostly not that of the one before it. */
function chooseInks(count: number, fronts: readonly string[], random: Random): readonly string[] {
  const inks: string[] = [];
  for (let i = 0; i < count; i++) {
    const recent = inks.slice(random() < 0.7 ? -2 : -1);
    const fresh = fronts.filter((ink) => !recent.includes(ink));
    inks.push(fresh[Math.floor(random() * fresh.length)] ?? '');
  }
  return inks;
}

/** The front row from the highest sign to the lowest, so that no pole runs over the face of another sign that hangs lower. */
function paintFront(scene: Scene, row: readonly Placard[], art: ArtInks, random: Random): readonly Layer[] {
  const inks = chooseInks(row.length, art.fronts, random);
  const lowerEdge = ({ sign }: Placard): number => sign.centre.y + sign.height / 2;
  return row
    .map((placard, i) => ({ placard, ink: inks[i] ?? art.pole }))
    .toSorted((a, b) => lowerEdge(a.placard) - lowerEdge(b.placard))
    .flatMap(({ placard, ink }) => [
      { ink: art.pole, shapes: placard.poles.map((pole) => drawPole(pole, scene.head * POLE, scene.height)) },
      { ink, shapes: [drawSign(placard.sign)] },
    ]);
}

function paintScene(scene: Scene, words: readonly number[], art: ArtInks, random: Random): readonly Layer[] {
  const crowd = gatherCrowd(scene, random);
  const { back, front } = arrangePlacards(scene, words, crowd, random);
  const people = (row: readonly Person[]) => row.flatMap((person) => drawPerson(person, scene.height));
  const backPoles = back.flatMap(({ poles }) => poles).map((pole) => drawPole(pole, scene.head * POLE, scene.height));
  return [
    { ink: art.back, shapes: [...backPoles, ...back.map(({ sign }) => drawSign(sign))] },
    { ink: art.crowdBehind, shapes: people(crowd.behind) },
    ...paintFront(scene, front, art, random),
    { ink: art.crowd, shapes: people(crowd.front) },
  ];
}

/** Draws a crowd with blank placards as wide as the words of a slogan, as SVG elements: `<path>` and `<circle>` with a fill and nothing else. The same march gives the same picture, on every runtime. */
export function drawMarch({ box, bleeds, words, theme, mirrored, seed }: MarchInput): string {
  const random = seededRandom(seed);
  const scene = sceneOf(box.width, box.height, bleeds, random());
  const widths = words.filter((width) => width > 0);
  const place = ({ x, y }: Point): Point => ({ x: box.left + (mirrored ? box.width - x : x), y: box.top + y });
  const layers = paintScene(scene, widths.length > 0 ? widths : [1], theme.art, random);
  return layers.map((layer) => drawLayer(layer, place)).join('');
}
