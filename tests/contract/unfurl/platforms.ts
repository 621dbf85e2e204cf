import { type Rule, RULES } from './rules.ts';

/** A platform that shows link previews. */
export interface Platform {
  readonly name: string;
  /** As its crawler names itself, or clients that it passes for. */
  readonly userAgent: string;
  /** Where its rules were read: its own source or documentation, or what others found out. */
  readonly known: 'source' | 'report';
  readonly rules: readonly Rule[];
  /** How long it keeps a preview. */
  readonly remembers: string;
}

/** The platforms in the order of the table. */
export const PLATFORMS: readonly Platform[] = [
  {
    name: 'Facebook, Threads',
    userAgent: 'facebookexternalhit/1.1',
    known: 'report',
    rules: [RULES.title, RULES.ownAddress, RULES.large, RULES.most5000, RULES.early16, RULES.locale],
    remembers: '30 days',
  },
  {
    name: 'X',
    userAgent: 'Twitterbot/1.0',
    known: 'report',
    rules: [RULES.largeCard, RULES.cardImage, RULES.png, RULES.most5000, RULES.robots],
    remembers: 'about 7 days',
  },
  {
    name: 'WhatsApp',
    userAgent: 'WhatsApp/2.24',
    known: 'source',
    rules: [RULES.titleDescriptionUrl, RULES.most600, RULES.under300, RULES.wide300, RULES.early300],
    remembers: 'in the message',
  },
  {
    name: 'Telegram',
    userAgent: 'TelegramBot (like TwitterBot)',
    known: 'report',
    rules: [RULES.title, RULES.png, RULES.languageInPath, RULES.revision],
    remembers: 'by address, until asked to look again',
  },
  {
    name: 'Signal',
    userAgent: 'WhatsApp/2',
    known: 'source',
    rules: [RULES.title, RULES.lengths, RULES.mostMebibyte, RULES.noRedirect],
    remembers: 'in the message',
  },
  {
    name: 'Mastodon',
    userAgent: 'Mastodon/4.6 (http.rb/5.2.0; +https://mastodon.example/)',
    known: 'source',
    rules: [RULES.oembed, RULES.headline, RULES.alt, RULES.png],
    remembers: 'two weeks, each server for itself',
  },
  {
    name: 'Bluesky',
    userAgent: 'Bluesky Cardyb/1.1',
    known: 'report',
    rules: [RULES.title, RULES.description, RULES.most1000],
    remembers: 'in the post',
  },
  {
    name: 'LinkedIn',
    userAgent: 'LinkedInBot/1.0',
    known: 'report',
    rules: [RULES.title, RULES.large, RULES.oembedImage],
    remembers: 'about 7 days',
  },
  {
    name: 'Slack, Discord',
    userAgent: 'Slackbot-LinkExpanding 1.0',
    known: 'report',
    rules: [RULES.title, RULES.description, RULES.largeCard, RULES.themeColour],
    remembers: '30 minutes',
  },
  {
    name: 'iMessage',
    userAgent: 'Mozilla/5.0 (Macintosh) AppleWebKit/601.2.4 facebookexternalhit/1.1 Facebot Twitterbot/1.0',
    known: 'source',
    rules: [RULES.title, RULES.png, RULES.icon],
    remembers: 'in the message',
  },
];
