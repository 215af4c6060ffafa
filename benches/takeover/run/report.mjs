// What was measured, as Markdown.
import { brotli, median } from './tools.mjs';
import { BEHAVING } from './behaviour.mjs';
import { PROFILE } from './serve.mjs';
import { VARIANTS } from './time.mjs';

const NAMES = {
  swap: 'render and swap (as built)',
  'hydrate-tree': 'hydrate, tree with marks',
  'hydrate-html': "hydrate, ServerRenderer's HTML",
  numbers: 'numbers and table (as built)',
  object: 'object, serde-wasm-bindgen',
  placed: 'object, texts by place in the table',
  characters: 'numbers as a string of characters',
};

/** The first column is text, the others are numbers unless `words`. */
const table = (head, rows, words = false) =>
  [head, head.map((_, at) => (at && !words ? '---:' : '---')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

const bytes = (n) => n.toLocaleString('en');
const ratio = (a, b) => (a / b).toFixed(2);

/** The median, and in brackets the middle half. */
const spread = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (part) => sorted[Math.floor(sorted.length * part)].toFixed(1);
  return `${median(values).toFixed(1)} (${at(0.25)} to ${at(0.75)})`;
};

const small = ({ glue, wasm }) => brotli(glue) + brotli(wasm);

const engineRows = (engines) =>
  Object.entries(engines).flatMap(([profile, { swap, hydrate }]) =>
    Object.entries({ 'render and swap (as built)': swap, hydrate }).map(([name, { glue, wasm }]) => [
      `${name}, ${profile}`,
      ...[wasm.length, glue.length, brotli(wasm), brotli(glue), small({ glue, wasm })].map(bytes),
      ratio(small({ glue, wasm }), small(swap)),
    ]),
  );

const entryRows = (scripts) =>
  VARIANTS.map((name) => [
    NAMES[name],
    bytes(scripts[name].length),
    bytes(brotli(scripts[name])),
    ratio(brotli(scripts[name]), brotli(scripts.swap)),
  ]);

const timeRows = (takeover) =>
  Object.entries(takeover).flatMap(([rate, variants]) =>
    VARIANTS.map((name) => {
      const all = (name, what) => variants[name].map((time) => time[what]);
      const against = ratio(median(all(name, 'laid')), median(all('swap', 'laid')));
      return [`${NAMES[name]}, ${rate}x`, spread(all(name, 'live')), spread(all(name, 'laid')), against];
    }),
  );

const cell = ({ live, kept, note, traps }) => {
  const after = traps ? ` after ${traps} trap${traps > 1 ? 's' : ''}` : '';
  const fate = Object.entries(kept).map(([what, is]) => (is ? `${what} kept` : `**${what} lost**`));
  return [`${live ? 'live' : '**dead**'}${after}`, ...fate, ...(note ? [note] : [])].join(', ');
};

/** One cell where the browsers agree, else one for each. */
const both = (chromium, firefox) => (chromium === firefox ? chromium : `C: ${chromium}<br>F: ${firefox}`);

const behaviourRows = ({ chromium, firefox }) => [
  ...Object.keys(chromium.checks).map((name) => [
    name,
    ...BEHAVING.map((variant) => both(cell(chromium.checks[name][variant]), cell(firefox.checks[name][variant]))),
  ]),
  ['Layout shift (Chromium)', ...BEHAVING.map((variant) => chromium.shift[variant].toFixed(4))],
];

/** Each form with the engine that reads it. */
const FORMS = { numbers: 'swap', object: 'object', placed: 'object', characters: 'swap' };

const formRows = ({ engines, forms, reading }) => {
  const sum = (name, profile) => brotli(forms[name]) + small(engines[profile][FORMS[name]]);
  const ofProfile = (name, profile) => [
    bytes(small(engines[profile][FORMS[name]])),
    bytes(sum(name, profile)),
    ratio(sum(name, profile), sum('numbers', profile)),
  ];
  const time = (name, what) => reading['1'][name] && median(reading['1'][name].map((time) => time[what])).toFixed(2);
  return Object.keys(FORMS).map((name) => [
    NAMES[name],
    bytes(brotli(forms[name])),
    ...Object.keys(engines).flatMap((profile) => ofProfile(name, profile)),
    time(name, 'first') ?? '',
    time(name, 'further') ?? '',
  ]);
};

const FORM_HEAD = ['Form', 'entry'].concat(
  ['standard', 'smallest'].flatMap((profile) => [`engine, ${profile}`, 'sum', 'ratio']),
  ['first read, ms', 'further, ms'],
);

/** The report; what its columns mean is said in it. */
export const report = (measured) => {
  const { engines, scripts, takeover, runs, versions } = measured;
  return `# Taking a card over, and the form of its data

The card of \`claims/rocket-man-cd.toml\`. ${versions.join(', ')}; Node.js ${process.version}.
Profile standard: the stable toolchain as it is; smallest: the standard library rebuilt. Bytes are brotli 11
unless said otherwise, each file alone. Times: profile ${PROFILE}, Chromium, medians of ${runs} runs by turns, each in
a fresh process; in brackets the middle half of the runs.

## A. Taking over

${table(['Engine', 'wasm raw', 'glue raw', 'wasm', 'glue', 'sum', 'ratio'], engineRows(engines))}

${table(['Entry script', 'raw', 'brotli', 'ratio'], entryRows(scripts))}

${table(['Module compiled and data there, until', 'live, ms', 'live and laid out, ms', 'ratio'], timeRows(takeover))}

Both ways have the shipped loader's net: after a trap the finished card is put back and a fresh engine starts.
C is Chromium, F Firefox; one text where they agree.

${table(['Before or during takeover', ...BEHAVING.map((variant) => NAMES[variant])], behaviourRows(measured), true)}

## B. The form of the data

${table(FORM_HEAD, formRows(measured))}

The last form is the entry script alone, without the few bytes that would read it.
`;
};
