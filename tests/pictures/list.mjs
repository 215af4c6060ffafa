// Every picture of the card. A new one is a new line here: what it is called, what it shows, and
// what is not the same as on the usual page (the first claim, light, 700 px, today, with the engine).

/**
 * @typedef {object} Picture
 * @property {string} says what the picture shows
 * @property {string} [claim] which claim; another than the first is one of `tests/claims`
 * @property {number} [width] of the page, in CSS px
 * @property {number} [scale] device px for one of them
 * @property {'light' | 'dark'} [theme] the card's and the page's
 * @property {'ltr' | 'rtl'} [direction] the page's
 * @property {string} [day] `as-of`
 * @property {'full' | 'compact'} [view]
 * @property {'auto' | 'off' | 'waiting'} [engine] `waiting`: before it has arrived
 * @property {string} [open] the parts to open, as a selector of `details`
 * @property {string} [style] rules of the page
 * @property {string} [within] rules that a reader's own tool puts into the card
 * @property {Record<string, string>} [features] media features, by name
 * @property {boolean} [paper] printed, and the first page of it taken
 * @property {string} [to] only from the card's top to the lower edge of what this selects
 * @property {string} [readme] what it is called in `docs/`, where the README shows it
 */

const EVERYTHING = 'details';

/** What a reader's tool sets to the values that WCAG 1.4.12 asks a page to bear. */
const TEXT_SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-block-end: 2em !important }`;

const HOSTILE = `body * { color: red !important; font-size: 9px !important; letter-spacing: 4px !important;
display: block !important; text-transform: uppercase !important }
*::first-letter { font-size: 90px !important }`;

/** The invented claim, in each language of the interface. */
const LANGUAGES = { en: 'English', ko: 'Korean', de: 'German', fr: 'French', es: 'Spanish', ar: 'Arabic', he: 'Hebrew' };

const harbour = (language) => `harbour-bridge${language === 'en' ? '' : `.${language}`}`;

const languages = Object.entries(LANGUAGES).map(([language, name]) => [
  `language-${language}`,
  { says: `${name}, all parts open`, claim: harbour(language), open: EVERYTHING, direction: 'ar he'.includes(language) ? 'rtl' : 'ltr' },
]);

/** @type {Record<string, Picture>} */
export const PICTURES = {
  // Sizes and themes
  'size-320-light': { says: '320 px, light', width: 320 },
  'size-320-dark': { says: '320 px, dark', width: 320, theme: 'dark' },
  'size-700-light': { says: '700 px, light', readme: 'card', to: 'tbody tr:nth-child(3)', width: 760 },
  'size-700-dark': { says: '700 px, dark', theme: 'dark' },
  'size-1200-light': { says: '1200 px, light', width: 1200 },
  'size-1200-dark': { says: '1200 px, dark', width: 1200, theme: 'dark' },

  // Steps
  'step-first-320': { says: 'Set back to the first day, 320 px', width: 320, day: '2018-07-06' },
  'step-first-700': { says: 'Set back to the first day: denied by nobody yet', day: '2018-07-06', readme: 'first-day', to: '.sides' },
  'step-second-700': { says: 'Set back to the day of the first denial', day: '2018-07-07' },
  'step-10-july-1200': { says: 'Set back to 10 July, dark, 1200 px', width: 1200, theme: 'dark', day: '2018-07-10' },

  // States
  'state-open-320': { says: 'Everything open, 320 px', width: 320, open: EVERYTHING },
  'state-open-1200': { says: 'Everything open, 1200 px', width: 1200, open: EVERYTHING },
  'state-open-matrix': { says: 'Point by point, all cells open', open: '.matrix details' },
  'state-open-origins': { says: 'On whose word, open', open: '.origins details' },
  'state-open-retellings': { says: 'Retellings that differ, open', open: '.retellings details' },
  'state-open-sources': { says: 'Sources, open', open: '.sources details' },
  'state-compact-320': { says: 'Compact view, 320 px', width: 320, view: 'compact' },
  'state-compact-700': { says: 'Compact view', view: 'compact', readme: 'compact', to: '.card' },
  'state-before-engine': { says: 'Before the engine: the place of its controls is kept', engine: 'waiting' },
  'state-engine-off': { says: 'Engine off: no control that needs it', engine: 'off' },

  // Languages
  ...Object.fromEntries(languages),
  'language-ko-320': { says: 'Korean, 320 px', claim: harbour('ko'), width: 320, readme: 'korean', to: '.denial' },
  'language-ar-320': { says: 'Arabic, 320 px', claim: harbour('ar'), width: 320, direction: 'rtl' },

  // Readers and pages
  'reader-print': { says: 'Printed, first page', paper: true },
  'reader-forced-colours': { says: 'Forced colours, matrix open', features: { 'forced-colors': 'active' }, open: '.matrix details' },
  'reader-forced-colours-chain': { says: 'Forced colours, the chain', features: { 'forced-colors': 'active' }, open: '.origins details' },
  'reader-text-spacing': { says: 'Text spacing of WCAG 1.4.12, everything open', within: TEXT_SPACING, open: EVERYTHING },
  'reader-zoom-400': { says: '400 % zoom of a window of 1280 px', width: 320, scale: 4, to: '.denial' },
  'page-hostile': { says: 'On a page whose rules mean harm', style: HOSTILE },
  'page-rtl': { says: 'An English card on a right-to-left page, matrix open', direction: 'rtl', open: '.matrix details' },
};
