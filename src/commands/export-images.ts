import type { Drawer } from '../render/drawing.ts';
import type { Renderer } from '../render/renderer.ts';
import type { PlannedCard, PlannedImage } from './export-plan.ts';
import { inParallel } from './in-parallel.ts';
import { readSiteFile, writeSiteFile } from './site-folder.ts';

/** What images are written with. */
interface ImageExport {
  readonly folder: string;
  /** Draws and keeps what it drew for a while. */
  readonly drawer: Pick<Drawer, 'both'>;
  /** The bytes of an image, as the service answers them. */
  readonly file: Renderer['file'];
  /** How many cards are under way at a time. */
  readonly lanes: number;
  /** Told of every image that stands under all its names, and whether it was made for that. */
  readonly done: (made: boolean) => void;
}

/** Writes the images of cards under all their names; makes those whose immutable name is not there yet, all of a card from one drawing. Rejects with the first card that fails, by its name. */
export async function writeImages(cards: readonly PlannedCard[], { lanes, ...parts }: ImageExport): Promise<void> {
  await inParallel(cards, lanes, async (card) => {
    const { language, slogan, format } = card.names;
    await writeCard(card, parts).catch((cause: unknown) => {
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new Error(`${language}/${slogan}/${format} could not be written: ${reason}`, { cause });
    });
  });
}

async function writeCard({ names, images }: PlannedCard, { folder, drawer, file, done }: Omit<ImageExport, 'lanes'>): Promise<void> {
  const present = new Map<PlannedImage, Uint8Array>();
  for (const image of images) {
    const bytes = await readSiteFile(folder, image.path.slice(1));
    if (bytes) present.set(image, bytes);
  }
  const missing = new Set(images.filter((image) => !present.has(image)).map(({ encoding }) => encoding));
  if (missing.size > 1) await drawer.both(names);
  for (const image of images) {
    const bytes = present.get(image) ?? (await file(image.spec, image.encoding));
    for (const name of [image.path, ...image.aliases]) writeSiteFile(folder, name.slice(1), bytes);
    done(!present.has(image));
  }
}
