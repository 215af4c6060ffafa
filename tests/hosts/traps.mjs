// What cards and other embeds have tripped over elsewhere: forty-nine traps. Each is a page of this folder that springs it;
// what else holds it is named by its file, and words in that. What no page can spring is not ours, and DESIGN.md says why.

/** @typedef {{host: string}} Page a host of the table */
/** @typedef {[file: string, words: string]} Test */
/** @typedef {[what: string, ...held: (Page | Test)[]]} Trap */

const hosts = (name) => ({ host: name });
const embed = (file, words) => [`tests/embed/${file}.test.mjs`, words];

/** No page can spring these: they are of the build alone, or of what an author writes. */
export const NOT_OURS = ['T13', 'T15', 'T16', 'T38'];

/** @type {Record<string, Trap>} */
export const TRAPS = {
  T1: ['no current script, in modules and behind script movers', hosts('script-created'), hosts('script-evaluated')],
  T2: ['a script that declares the same name twice', hosts('twice'), embed('embed', 'a script pasted twice makes one card')],
  T3: [
    'an element that is defined twice',
    hosts('two-copies'),
    embed('embed', 'a script pasted twice makes one card'),
    embed('routes', 'of two claims only the one that is meant is touched'),
  ],
  T4: [
    'modules and WebAssembly need leave for other origins',
    hosts('no-leave'),
    hosts('file'),
    hosts('sandbox-frame'),
    embed('ladder', 'a module for its own origin'),
  ],
  T5: [
    'WebAssembly of the wrong type, or HTML in its place',
    hosts('untyped'),
    hosts('front-page'),
    embed('ladder', 'a front page for a module'),
    embed('ladder', 'a module of any type is a module'),
  ],
  T6: [
    'a preload that does not match fetches twice',
    hosts('preloads'),
    hosts('preloads-amiss'),
    embed('embed', 'each file once'),
  ],
  T7: ['`<base href>`', hosts('base')],
  T8: [
    'scripts in HTML that is swapped',
    hosts('turbo'),
    hosts('pjax'),
    embed('life', 'a card that is taken out and put back lives'),
  ],
  T9: [
    'hidden at the start',
    hosts('accordion'),
    embed('late', 'in a closed accordion and in a hidden tab panel the engine is not fetched'),
  ],
  T10: ['filter lists', hosts('filtered'), embed('filter-lists', 'no rule that hides elements hits the card')],
  T11: [
    'Trunk starts whole apps, by an inline script',
    hosts('trunk'),
    embed('policies', 'the strictest policy'),
    embed('isolation', 'a card leaves no trace in its page'),
  ],
  T12: [
    'hashed names against a snippet that lives for years',
    hosts('stale'),
    embed('releases', 'what was pasted then shows today’s card'),
    ['tests/card.rs', 'an_entry_script_is_ascii_and_changes_with_card_loader_and_engine'],
  ],
  T13: ['Trunk’s hooks write beside the folder that is kept', ['xtask/src/test/group.rs', 'trunk build --release']],
  T14: ['nonces and integrity that Trunk writes are static', hosts('csp-nonce')],
  T15: ['Trunk downloads its tools', ['xtask/src/setup.rs', 'all_that_is_blocked_is_told_and_nothing_installed']],
  T16: ['wasm-opt and Rust do not agree on features', ['crates/cli/src/bundle/tools.rs', 'FEATURES']],
  T17: [
    'a panic in one card stops all',
    hosts('meddles'),
    embed('traps', 'a trap in one card is not noticed by another'),
    embed('random-traps', 'a trap at any call that the module exports harms one card, once'),
  ],
  T18: [
    'custom elements need a JavaScript class',
    hosts('made-early'),
    embed('life', 'an element that is made after the script has run gets its card'),
  ],
  T19: ['leaks', hosts('live-blog'), embed('leaks', 'of cards that are gone nothing is left')],
  T20: [
    'mounting clears the children',
    hosts('with-text'),
    embed('life', 'an element whose claim nobody knows keeps its text'),
  ],
  T21: ['delegated events, and hosts that stop them', hosts('stops-clicks'), embed('sources', 'the page hears of it')],
  T22: ['Yew in a page that is Yew', hosts('yew')],
  T23: ['`style` attributes and raw HTML', hosts('csp-no-styles'), hosts('trusted-types-none')],
  T24: ['page translators', hosts('translated'), embed('readable', 'a translated card is set back all the same')],
  T25: ['hosts that hydrate', hosts('react'), hosts('vue')],
  T26: [
    'declarative shadow roots are stripped',
    hosts('declarative'),
    embed('life', 'an element that comes as markup gets its card'),
  ],
  T27: [
    'ids and labels do not cross a shadow root',
    hosts('same-names'),
    embed('accessibility', 'axe finds nothing in the card that is live'),
  ],
  T28: [
    'a heading inside a summary is lost',
    hosts('outline'),
    embed('spoken', 'headings, table and parts are told as what they are'),
  ],
  T29: [
    'an address does not reach into a shadow tree',
    hosts('led-to'),
    hosts('router'),
    embed('deep-links', 'a page that is opened at a part shows it'),
    embed('routes', 'the page’s router hears everything'),
  ],
  T30: [
    '`@font-face` and `@property` in shadow trees',
    hosts('registers'),
    embed('isolation', 'a card leaves no trace in its page'),
  ],
  T31: ['root sizes and what is inherited', hosts('root-font'), hosts('inherited')],
  T32: ['the page’s rules for the element', hosts('hides'), hosts('important')],
  T33: ['dark and light', hosts('dark-page'), hosts('light-page')],
  T34: ['keys of the page', hosts('shortcuts'), embed('shortcuts', 'keys that set the day are no short cuts of the page')],
  T35: ['print does not open what is closed', hosts('prints'), embed('print', 'on paper closed parts are open')],
  T36: ['the policy that the card needs', hosts('csp-documented'), embed('policies', 'the shortest policy')],
  T37: ['no WebAssembly', hosts('no-webassembly'), hosts('csp-self'), embed('fallbacks', 'no WebAssembly')],
  T38: ['links that are scripts', ['crates/claim/tests/bad/bad-link-script.toml', 'javascript:']],
  T39: ['integrity of the script only', hosts('integrity')],
  T40: ['third parties', hosts('consent'), embed('isolation', 'a card asks for three files and for nothing else')],
  T41: ['patched globals', hosts('prototypes'), hosts('broken-builtins'), hosts('wrapped')],
  T42: [
    'content systems that mangle what is pasted',
    hosts('mangled'),
    ['tests/card.rs', 'the_plain_card_says_the_denial_too_and_is_one_line_that_nothing_strips'],
    embed('copy', 'the copied line embeds the card in another page'),
  ],
  T43: [
    'reader modes, feeds and crawlers',
    hosts('no-scripts'),
    embed('plain', 'with scripting off the card is there as text'),
  ],
  T44: ['web archives', hosts('archived')],
  T45: ['structured data that says too much', hosts('structured'), embed('isolation', 'head: document.head.innerHTML')],
  T46: ['links to words', hosts('copies'), embed('landing', 'every link lands on its words')],
  T47: [
    'dates that are less precise than they look',
    hosts('other-time'),
    ['crates/claim/tests/bad/false-precision.toml', 'published'],
  ],
  T48: ['two directions in one text', hosts('right-to-left'), embed('languages', 'say language and direction')],
  T49: [
    'an allegation without its denial',
    hosts('teaser'),
    ['tests/card.rs', 'no_day_of_any_card_shows_an_allegation_without_its_denial'],
    embed('compact', 'it shows the question, its state, the report and the denial'),
  ],
};
