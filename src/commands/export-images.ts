import type { Drawer } from '../render/drawing.ts';
import type { Renderer } from '../render/renderer.ts';
import { diskFault } from './disk-fault.ts';
import type { PlannedCard, PlannedImage } from './export-plan.ts';
import { inParallel } from './in-parallel.ts';
import { isWhole } from './is-whole.ts';
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

/** After so many cards that fail the others will fare no better. */
const MOST_FAILURES = 20;

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** What is told of cards that failed, a line each. */
const failed = (failures: readonly string[], cause: unknown): Error =>
  new Error(`${failures.join('\n')}\nPages were not written. Run it again to draw what is missing.`, { cause });

/**
 * Writes the images of cards under all their names; makes those whose immutable name is not there yet, all of a card from one drawing.
 * A card that fails does not keep the others from being written: rejects at the end with the names of all that failed. Rejects at
 * once when the disk fails.
 */
export async function writeImages(cards: readonly PlannedCard[], { lanes, ...parts }: ImageExport): Promise<void> {
  const failures: string[] = [];
  let last: unknown;
  await inParallel(cards, lanes, async (card) => {
    const { language, slogan, format } = card.names;
    await writeCard(card, parts).catch((cause: unknown) => {
      if (diskFault(cause)) throw cause;
      last = cause;
      const count = failures.push(`${language}/${slogan}/${format} could not be written: ${reasonOf(cause)}`);
      if (count >= MOST_FAILURES) throw failed([...failures, 'No more were tried.'], cause);
    });
  });
  if (failures.length > 0) throw failed(failures, last);
}

async function writeCard({ names, images }: PlannedCard, { folder, drawer, file, done }: Omit<ImageExport, 'lanes'>): Promise<void> {
  const present = new Map<PlannedImage, Uint8Array>();
  for (const image of images) {
    const bytes = await readSiteFile(folder, image.path.slice(1));
    if (bytes && isWhole(bytes, image.encoding)) present.set(image, bytes);
  }
  const missing = new Set(images.filter((image) => !present.has(image)).map(({ encoding }) => encoding));
  if (missing.size > 1) await drawer.both(names);
  for (const image of images) {
    const bytes = present.get(image) ?? (await file(image.spec, image.encoding));
    for (const name of [image.path, ...image.aliases]) writeSiteFile(folder, name.slice(1), bytes);
    done(!present.has(image));
  }
}
