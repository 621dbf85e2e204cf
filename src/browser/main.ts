import { chooseLanguage } from './choose-language.ts';
import { followChoice } from './follow-choice.ts';
import { offerCopies } from './offer-copies.ts';
import { offerMastodon } from './offer-mastodon.ts';
import { offerShare } from './offer-share.ts';

// The entry of the pages' script. Without it the pages work, but for copying, the system's share sheet and Mastodon.

chooseLanguage();
followChoice();
offerShare();
offerCopies();
offerMastodon();
