import { pictureFile } from './picture-file.ts';

/** How long a button says that it has copied, in ms. */
const SAID = 2000;

/** Makes the copy buttons copy: the text of the element that `data-copies` names, or the picture. Those that cannot are hidden. */
export function offerCopies(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copies]')) {
    const { copies = '' } = button.dataset;
    const copy = copies === 'picture' ? copyPicture() : copyText(copies);
    if (copy) button.addEventListener('click', () => void attempt(copy, button));
    else button.hidden = true;
  }
}

/** A copy that is refused says nothing: the texts can be selected, and the picture saved. */
async function attempt(copy: () => Promise<void>, button: HTMLButtonElement): Promise<void> {
  await copy().then(
    () => confirm(button),
    () => undefined,
  );
}

function copyPicture(): (() => Promise<void>) | undefined {
  // Insecure origins have no clipboard, some browsers none for pictures.
  if (!('ClipboardItem' in globalThis) || !navigator.clipboard?.write) return undefined;
  // A promise, not its result: Safari lets nothing be written once the tap is over.
  return () => navigator.clipboard.write([new ClipboardItem({ 'image/png': pictureFile() })]);
}

function copyText(id: string): (() => Promise<void>) | undefined {
  if (!navigator.clipboard) return undefined;
  return () => navigator.clipboard.writeText(document.getElementById(id)?.textContent ?? '');
}

/** Says for a moment, to eyes and to screen readers, that it is done. */
function confirm(button: HTMLButtonElement): void {
  const status = document.querySelector('[role=status]');
  button.classList.add('copied');
  if (status) status.textContent = button.querySelector('.done')?.textContent ?? '';
  setTimeout(() => {
    button.classList.remove('copied');
    if (status) status.textContent = '';
  }, SAID);
}
