// docs/hosts.md: what became of the card on every host, as a run found it, and which test holds
// which trap.
import { existsSync, readFileSync } from 'node:fs';
import { HOSTS } from '../../hosts/table.mjs';
import { TRAPS } from '../../hosts/traps.mjs';
import { ENGINES } from './in-three-engines.mjs';

const ROOT = new URL('../../../', import.meta.url);

/** Where the page is. */
export const PAGE = new URL('docs/hosts.md', ROOT);

const row = (...cells) => `| ${cells.join(' | ')} |\n`;

const said = ({ ends, passed } = { ends: 'nothing' }) =>
  passed ? (ends === 'live' ? 'live' : `readable, \`${ends}\``) : `**failed**, \`${ends}\``;

/** The files that hold traps, and whether the words that are named stand in them. */
export const missing = () =>
  Object.entries(TRAPS).flatMap(([trap, [, ...held]]) =>
    held
      .filter(([file, words]) => {
        const path = new URL(file, ROOT);
        return !existsSync(path) || !readFileSync(path, 'utf8').includes(words);
      })
      .map((place) => `${trap}: ${place.join(': ')}`),
  );

const holder = ([file, words]) => {
  const host = /^name: '(.*)'$/.exec(words);
  const told = host ? `host \`${host[1]}\`` : words.replaceAll('|', '\\|');
  return `[${file.split('/').at(-1)}](../${file}): ${told}`;
};

const table = (head, rows) => [head, head.map(() => '---'), ...rows].map((cells) => row(...cells)).join('');

const became = ({ name, does }, found = {}) => {
  const page = `../tests/hosts/${name}.${name === 'xhtml' ? 'xhtml' : 'html'}`;
  return [`[${name}](${page})`, does, ...ENGINES.map((engine) => said(found[engine]))];
};

const holds = ([trap, [what, ...held]]) => [trap, what, held.map(holder).join('; ')];

/** @param {Record<string, Record<string, {ends: string, passed: boolean}>>} found */
export const hostsPage = (found) =>
  `<!-- Written by the test run: UPDATE=1 cargo xtask test browsers -->

# Hosts

What a page may do to a card, and what became of the card there, in Chromium, Firefox and WebKitGTK. *Live*: drawn in full
and in its place, opening, its day chosen, the page's own program at work, nothing moved when the engine took over, no line
in the console but the browser's own of what the page forbids, and nobody else asked for anything. *Readable*: the same
without the choice of a day, with one event and one line that tell the code.

${table(['host', 'what it does', 'Chromium', 'Firefox', 'WebKitGTK'], HOSTS.map((host) => became(host, found[host.name])))}
## Traps

What cards and other embeds have tripped over elsewhere, and what holds each here.

${table(['trap', 'what', 'held by'], Object.entries(TRAPS).map(holds))}`;
