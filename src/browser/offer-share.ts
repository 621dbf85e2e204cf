import { pictureAtHand, pictureFile } from './picture-file.ts';

/** Makes "Share" open the system's share sheet, with the picture where files can be shared (Web Share Level 2). Without one it stays a link to the services below. */
export function offerShare(): void {
  const link = document.querySelector<HTMLAnchorElement>('a.share-sheet');
  if (!link || !('share' in navigator)) return;
  const { text = '', url = '' } = link.dataset;
  const files = canShare({ files: [new File(['.'], 'card.png', { type: 'image/png' })] });
  if (files) keepPictureAtHand();
  link.addEventListener('click', (event) => {
    event.preventDefault();
    const share = async () => {
      if (!files) return navigator.share({ text, url });
      // A tap allows one share sheet, and on iOS only without waiting. The link goes into the text: with `url`, apps there drop the file.
      const file = pictureAtHand() ?? (await pictureFile());
      return navigator.share({ files: [file], text: `${text}\n\n${url}` });
    };
    share().catch(() => undefined); // closed without sharing, or the tap was too long ago: the next one will do
  });
}

function canShare(data: ShareData): boolean {
  return 'canShare' in navigator && navigator.canShare(data);
}

/** Fetches the picture when the page has loaded, and after every choice. It is in the browser's cache by then, or on its way. */
function keepPictureAtHand(): void {
  const fetchSoon = () => setTimeout(pictureAtHand, 100);
  if (document.readyState === 'complete') fetchSoon();
  else addEventListener('load', fetchSoon);
  document.addEventListener('load', ({ target }) => target instanceof HTMLImageElement && fetchSoon(), true);
  document.addEventListener('pointerdown', ({ target }) => target instanceof Element && target.closest('.share-sheet') && pictureAtHand());
}
