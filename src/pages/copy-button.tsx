/** @jsxRuntime automatic @jsxImportSource hono/jsx */
import type { CatalogLanguage } from '../content/catalog.ts';
import { Icon } from './icon.tsx';
import { messagesFor } from './messages/messages.ts';

interface CopyButtonProps {
  readonly language: CatalogLanguage;
  readonly say: 'copy.link' | 'copy.text' | 'copy.image';
  /** The id of the element whose text is copied, or `picture`. */
  readonly copies: string;
}

/** A button that copies. Without script it is not shown; what it copies can be selected. */
export function CopyButton({ language, say, copies }: CopyButtonProps) {
  const messages = messagesFor(language.tag);
  return (
    <button type="button" class="button second scripted" data-copies={copies}>
      <Icon name="copy" />
      <span class="said">
        <span>{messages[say]}</span>
        {/* In the same place, so that the button keeps its width. */}
        <span class="done" aria-hidden="true">
          {messages.copied}
        </span>
      </span>
    </button>
  );
}
