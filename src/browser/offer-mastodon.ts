/** Makes the Mastodon form open the visitor's own server with the post prepared. The name of the server goes nowhere else. */
export function offerMastodon(): void {
  const form = document.querySelector<HTMLFormElement>('form.mastodon');
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    const host = serverName(form.querySelector('input')?.value ?? '');
    if (host !== undefined)
      open(`https://${host}/share?text=${encodeURIComponent(form.dataset['text'] ?? '')}`, '_blank', 'noopener,noreferrer');
  });
}

/** The server in what people write: `mastodon.social`, `https://mastodon.social/about`, `@somebody@mastodon.social`. */
function serverName(text: string): string | undefined {
  const name = text
    .trim()
    .replace(/^https?:\/\//i, '')
    .replace(/\/.*$/, '')
    .replace(/^.*@/, '');
  const url = URL.canParse(`https://${name}`) ? new URL(`https://${name}`) : undefined;
  return url?.host.includes('.') ? url.host : undefined;
}
