// A claim as large as any is meant to be: 8 points, 80 sources on 20 days, 200 statements, most
// of them relayed, some through three hands. The same one on every machine: all chance comes
// from one seed. It goes to standard output and has to pass `card check`.
import { series } from './run/chance.mjs';

const POINTS = 8;
const SOURCES = 80;
const DAYS = 20;
const STATEMENTS = 200;

const { pick, whole } = series(20180706);

const WORDS = (
  'the harbour office said on the record that a letter about the new pier was signed and sealed before noon and then ' +
  'carried by hand across the old bridge while nobody at the council knew of any copy or of who had asked for it first'
).split(' ');
const OUTLETS = ['Courier', 'Gazette', 'Herald', 'Observer', 'Tribune', 'Chronicle', 'Messenger', 'Echo'];
const TOWNS = ['Northport', 'Southport', 'Eastport', 'Westport', 'Oldport', 'Newport', 'Highport', 'Lowport', 'Midport', 'Farport'];

const words = (count) => Array.from({ length: count }, () => pick(WORDS)).join(' ');
const day = (number) => `2024-03-${String(number + 1).padStart(2, '0')}`;

/** Unnamed ones report, named ones deny: nobody but a speaker in a made-up claim. */
const parties = [
  ...Array.from({ length: 6 }, (_, n) => ({ id: `source-${n}`, name: `a clerk of office ${n + 1}`, kind: 'unnamed' })),
  ...Array.from({ length: 6 }, (_, n) => ({ id: `office-${n}`, name: `Harbour office ${n + 1}`, kind: 'office' })),
];
const [unnamed, named] = [parties.slice(0, 6), parties.slice(6)];

const points = Array.from({ length: POINTS }, (_, n) => ({
  id: `letter-${n}`,
  text: `Letter ${n + 1} about the pier was signed by the harbour office and sent to the council.`,
  short: `Letter ${n + 1}`,
}));

// Four a day, so each day is a step.
const sources = Array.from({ length: SOURCES }, (_, n) => ({
  id: `paper-${n}`,
  outlet: `${TOWNS[n % TOWNS.length]} ${OUTLETS[Math.floor(n / TOWNS.length)]}`,
  title: `Of the letters, number ${n + 1}: ${words(8)}`,
  day: Math.floor((n * DAYS) / SOURCES),
}));

const statements = [];
/** By stance and point, the statements that a later source can relay. */
const told = new Map();

/** What a source says of a point: somebody's own word, or what it has from an earlier source. */
const state = (source, stance, point) => {
  const key = `${stance} ${point.id}`;
  const earlier = (told.get(key) ?? []).filter((one) => one.source.day < source.day);
  const from = earlier.length && whole(3) ? pick(earlier) : undefined;
  const by = from?.by ?? pick(stance === 'asserts' ? unnamed : named);
  const statement = { by, source, stance, point, from, length: 12 + whole(36) };
  statements.push(statement);
  told.set(key, [...(told.get(key) ?? []), statement]);
};

// Every party and every point has a word of its own on the first days; then every source.
for (let n = 0; n < parties.length; n++) {
  const source = sources[n];
  const party = parties[n];
  const stance = n < unnamed.length ? 'asserts' : 'denies';
  const point = points[n % POINTS];
  const statement = { by: party, source, stance, point, length: 20 };
  statements.push(statement);
  told.set(`${stance} ${point.id}`, [statement]);
}
const said = new Set(statements.map(({ source, stance, point }) => `${source.id} ${stance} ${point.id}`));
for (let n = 0; statements.length < STATEMENTS; n++) {
  const source = sources[n % SOURCES];
  // The last two points are never denied: that is what a card has to show.
  const stance = whole(3) ? 'asserts' : 'denies';
  const point = stance === 'denies' ? points[whole(POINTS - 2)] : pick(points);
  const key = `${source.id} ${stance} ${point.id}`;
  const opposite = `${source.id} ${stance === 'denies' ? 'asserts' : 'denies'} ${point.id}`;
  if (said.has(key) || said.has(opposite)) continue;
  said.add(key);
  state(source, stance, point);
}

const text = (value) => JSON.stringify(value);
const table = (name, keys) =>
  [`[[${name}]]`, ...Object.entries(keys).flatMap(([key, value]) => (value === undefined ? [] : [`${key} = ${value}`]))].join('\n');

const output = [
  [
    `headline = ${text('Were the eight letters about the pier signed and sent?')}`,
    `summary = ${text(`Made up to measure with. ${words(60)}.`)}`,
    'language = "en"',
    'authors = ["report-denial"]',
    'last-checked = 2024-04-01',
  ].join('\n'),
  ...points.map(({ id, text: sentence, short }) => table('point', { id: text(id), text: text(sentence), short: text(short) })),
  ...parties.map(({ id, name, kind }) => table('party', { id: text(id), name: text(name), kind: text(kind) })),
  ...sources.map(({ id, outlet, title, day: number }) =>
    table('source', {
      id: text(id),
      outlet: text(outlet),
      title: text(title),
      published: text(day(number)),
      url: text(`https://${id}.example/letters`),
    }),
  ),
  ...statements.map(({ by, source, stance, point, from, length }) =>
    table('statement', {
      by: text(by.id),
      source: text(source.id),
      [stance]: `[${text(point.id)}]`,
      words: text(words(length)),
      'relayed-from': from && text(from.source.id),
    }),
  ),
  table('change', { on: '2024-04-01', what: text('Made.') }),
];
console.log(output.join('\n\n'));
