// The filter lists of advertising blockers, as a package carries them (EasyList and EasyPrivacy of
// 2019), and what must stay clear of them in any year. Newer ones, where `RD_FILTERS` names the folder of
// npm's @adguard/dnr-rulesets, whose base and tracking lists are made of the same two and of AdGuard's own.
import { readFileSync } from 'node:fs';
import { find } from './npm.mjs';

const RULESETS = { easylist: 2, easyprivacy: 3 };
const newer = process.env.RD_FILTERS;

const ruleset = (id) => {
  const file = `${newer}/dist/filters/declarative/ruleset_${id}/ruleset_${id}.json`;
  return JSON.parse(readFileSync(file, 'utf8'))[0].metadata.rawFilterList;
};

const read = (list) => (newer ? ruleset(RULESETS[list]) : readFileSync(find(`ad-block/test/data/${list}.txt`), 'utf8'));

const lines = (list) => read(list).split(/\r?\n/);

/** What a rule may do to a request other than keep it from being asked for. */
const OTHERWISE = /removeparam|redirect|csp=|badfilter|hide|jsinject|replace|header|permissions|cookie|stealth|document|content|to=|method=|app=/;

/** The selectors that hide elements on every site. */
export const selectors = () =>
  lines('easylist')
    .filter((line) => line.startsWith('##'))
    .map((line) => line.slice(2));

const escaped = (text) => text.replace(/[.+?${}()|[\]\\]/g, '\\$&');

/** A rule's pattern as a regular expression: `||` is a host's beginning, `^` what divides, `*` anything. */
const matcher = (pattern) => {
  const [, start, middle, end] = /^(\|{0,2})(.*?)(\|?)$/.exec(pattern);
  if (/^\/.*\/$/.test(middle)) return new RegExp(middle.slice(1, -1), 'i');
  const body = escaped(middle).replaceAll('*', '.*').replaceAll('^', '(?:[^\\w.%-]|$)');
  const opening = { '': '', '|': '^', '||': '^https?://(?:[^/]*\\.)?' }[start];
  return new RegExp(opening + body + (end && '$'), 'i');
};

/** What a request may be for; a rule that names some is for no others. */
const OURS = ['script', 'xmlhttprequest'];
const TYPES = [...OURS, 'image', 'stylesheet', 'object', 'media', 'font', 'popup', 'websocket', 'subdocument', 'ping', 'other'];

/** The rules that keep a script or a fetch of another site from being asked for, on every site. */
export const blockers = () =>
  [...lines('easylist'), ...lines('easyprivacy')].flatMap((line) => {
    const [pattern, options = ''] = line.split(/\$(?=[~\w,=.|-]+$)/);
    if (!pattern || /^[!@[]|#[@?$]?#/.test(line) || /domain=|~third-party|~script/.test(options) || OTHERWISE.test(options)) return [];
    const types = options.split(',').filter((option) => TYPES.includes(option));
    if (types.length && !types.some((type) => OURS.includes(type))) return [];
    return [{ line, matches: matcher(pattern) }];
  });

/**
 * Words that lists look for in names: no file, class, id, attribute, part or address of ours has
 * one as a word of its own.
 */
export const WATCHED = {
  'ad|ads|adv|advert|adverts|advertisement|advertising|adsense|adbox': 'advertisements themselves',
  'banner|banners|sponsor|sponsored|sponsors|promo|promos|promoted|affiliate|partner': 'what lists take for advertisements',
  'social|share|sharing|shares|follow|like|likes|tweet': 'social buttons; a rule for `bi-share` hid whole articles',
  'track|tracker|tracking|pixel|beacon|analytics|stats|metrics|telemetry|counter|log|collect': 'trackers',
  'widget|widgets|popup|popover|modal|overlay|lightbox|interstitial|related|recommend': 'what is put over or under articles',
  'cookie|cookies|consent|newsletter|subscribe|subscription|paywall|notification|push': 'what annoyance lists hide',
  'release-date|date-published|embed|comments': 'names that rules have hit by mistake',
};
