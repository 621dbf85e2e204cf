import { graphemes } from '../content/graphemes.ts';

/** What is shared: a slogan's words, and the address of its share page. */
export interface Shared {
  readonly text: string;
  readonly url: string;
}

/** A place to share at, by a plain link that a visitor opens. */
interface ShareService {
  /** Its own name, the same in all languages. */
  readonly name: string;
  readonly link: (shared: Shared) => string;
}

/** How long a post on Bluesky may be, in graphemes. */
const BLUESKY_LIMIT = 300;

const encode = encodeURIComponent;

/**
 * The services in the order of the page, each by the address that it documents or that its own buttons open. Two are missing.
 * Signal has none (signalapp/Signal-Android#7310): it is reached by the system's share sheet and by copying. Mastodon has one on every server:
 * see `mastodon-form.tsx`.
 */
export const SHARE_SERVICES: readonly ShareService[] = [
  { name: 'WhatsApp', link: (shared) => `https://wa.me/?text=${encode(postText(shared))}` },
  { name: 'Telegram', link: ({ text, url }) => `https://t.me/share/url?url=${encode(url)}&text=${encode(text)}` },
  { name: 'Facebook', link: ({ url }) => `https://www.facebook.com/sharer/sharer.php?u=${encode(url)}` },
  { name: 'X', link: ({ text, url }) => `https://x.com/intent/post?text=${encode(text)}&url=${encode(url)}` },
  { name: 'Threads', link: ({ text, url }) => `https://www.threads.com/intent/post?text=${encode(text)}&url=${encode(url)}` },
  { name: 'Bluesky', link: (shared) => `https://bsky.app/intent/compose?text=${encode(blueskyPost(shared))}` },
  { name: 'LinkedIn', link: ({ url }) => `https://www.linkedin.com/sharing/share-offsite/?url=${encode(url)}` },
  { name: 'Reddit', link: ({ text, url }) => `https://www.reddit.com/submit?url=${encode(url)}&title=${encode(text)}` },
  { name: 'VK', link: ({ text, url }) => `https://vk.com/share.php?url=${encode(url)}&title=${encode(text)}` },
];

/** A message that the visitor's mail program has ready (RFC 6068). */
export function mailLink(shared: Shared): string {
  return `mailto:?subject=${encode(shared.text)}&body=${encode(postText(shared))}`;
}

/** The words and below them the address, as they are posted. */
export function postText({ text, url }: Shared): string {
  return `${text}\n\n${url}`;
}

function blueskyPost(shared: Shared): string {
  return graphemes(postText(shared)).length > BLUESKY_LIMIT ? shared.url : postText(shared);
}
