// The entry scripts that are compared: the same loader, style and card, in different forms.
import assert from 'node:assert';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { ROOT } from './build.mjs';
import { minify } from './tools.mjs';

/** As `quoted` in src/entry.rs: a literal of ASCII characters. */
const quoted = (text) =>
  `"${text.replace(/[^ -~]|["\\]/g, (c) => (/["\\]/.test(c) ? `\\${c}` : `\\u${c.charCodeAt().toString(16).padStart(4, '0')}`))}"`;

const KEY = /^[a-z_]\w*$/i;

/** A value as the shortest literal; `text` writes the strings in it. */
const literal = (value, text = quoted) => {
  if (typeof value === 'string') return text(value);
  if (Array.isArray(value)) return `[${value.map((item) => literal(item, text)).join()}]`;
  if (typeof value !== 'object') return `${value}`;
  // What is null is left out: serde reads what is missing as none.
  const fields = Object.entries(value).filter(([, field]) => field !== null);
  assert(fields.every(([key]) => KEY.test(key)));
  return `{${fields.map(([key, field]) => `${key}:${literal(field, text)}`).join()}}`;
};

/** The loader with one place changed. */
const change = (loader, from, to) => {
  assert.equal(loader.split(from).length, 2, `www/loader.js: expected one \`${from}\`; adapt benches/takeover/run/entry.mjs`);
  return loader.replace(from, () => to);
};

/** The shipped loader, hydrating in place; its net for traps stays as it is. */
const hydrating = (loader) =>
  [
    ['const fresh = frame();', 'const fresh = root;'],
    ['await quiet();', ''],
    ['swap(fresh);', 'dress(fresh);'],
  ].reduce((text, [from, to]) => change(text, from, to), loader);

const APPEND = 'root.append(node());';
/** A component's marks, as Yew's server renderer writes them without debug assertions. */
const marked = (loader) =>
  change(loader, APPEND, "root.append(document.createComment('<[]>'), node(), document.createComment('</[]>'));");
const parsed = (loader) =>
  change(
    change(loader, APPEND, "const t = make('template'); t.innerHTML = html; root.append(t.content);"),
    'strings, tree, numbers }',
    'strings, html, numbers }',
  );

/** Each number as one of 91 ASCII characters, or as two where it is 32 or more. */
const characters = (numbers) => {
  const character = (n) => String.fromCharCode(n < 57 ? n + 35 : n + 36);
  const two = (n) => character(32 + Math.floor(n / 91)) + character(n % 91);
  assert(numbers.every((n) => n < 32 + 59 * 91));
  return numbers.map((n) => (n < 32 ? character(n) : two(n - 32))).join('');
};

/**
 * `scripts` are entry scripts that work, `forms` entry scripts with the data in further forms,
 * of which only the size is compared; `data` is what the engines of the two forms read.
 */
export const entries = ({ material }) => {
  const read = (name) => readFileSync(path.join(ROOT, 'www', name), 'utf8');
  const shipped = material.call.slice('()('.length, -');\n'.length);
  const card = JSON.parse(material.object);
  const { style, engine, wasm, ...fields } = vm.runInNewContext(`(${shipped})`);
  const { tree, numbers, strings, ...rest } = {
    ...fields,
    engine: 'engine-0123456789ab.js',
    wasm: 'engine-0123456789ab.wasm',
    style: minify(read('card.css'), 'css').trim(),
  };

  const loader = read('loader.js');
  const script = (loader, card) =>
    minify(`(${loader.trim().replace(/;$/, '')})(REPORT_DENIAL_CARD);\n`).replace('REPORT_DENIAL_CARD', () => card);
  const shared = literal({ ...rest, strings, tree, numbers });
  const swap = script(loader, shared);

  const places = new Map(strings.map((text, place) => [text, `s[${place}]`]));
  const placed = literal(card, (text) => places.get(text) ?? quoted(text));
  const head = literal({ ...rest, tree }).slice(0, -1);
  return {
    data: { numbers: { strings, numbers }, object: { card } },
    scripts: {
      swap,
      'hydrate-html': script(parsed(hydrating(loader)), literal({ ...rest, html: material.html, ...material.alone })),
      'hydrate-tree': script(marked(hydrating(loader)), shared),
    },
    forms: {
      numbers: swap,
      object: script(loader, literal({ ...rest, strings: strings.slice(0, material.treeStrings), tree, card })),
      placed: script(loader, `(s=>(${head},strings:s,card:${placed}}))(${literal(strings)})`),
      characters: script(loader, literal({ ...rest, strings, tree: characters(tree), numbers: characters(numbers) })),
    },
  };
};
