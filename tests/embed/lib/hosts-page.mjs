// docs/hosts.md: what became of the card on every host, as a run found it, and which test holds
// which trap.
import { existsSync, readFileSync } from 'node:fs';
import { HOSTS } from '../../hosts/table.mjs';
import { NOT_OURS, TRAPS } from '../../hosts/traps.mjs';
import { ENGINES } from './in-three-engines.mjs';

const ROOT = new URL('../../../', import.meta.url);

/** Where the page is. */
export const PAGE = new URL('docs/hosts.md', ROOT);

const row = (...cells) => `| ${cells.join(' | ')} |\n`;

const said = ({ ends, passed } = { ends: 'nothing' }) =>
  passed ? (ends === 'live' ? 'live' : `readable, \`${ends}\``) : `**failed**, \`${ends}\``;

/** Whether there is such a host, or such a file with such words in it. */
const stands = ({ host, 0: file, 1: words }) => {
  if (host) return HOSTS.some(({ name }) => name === host);
  const path = new URL(file, ROOT);
  return existsSync(path) && readFileSync(path, 'utf8').includes(words);
};

/** What traps are said to be held by, and is not there. */
export const missing = () =>
  Object.entries(TRAPS).flatMap(([trap, [, ...held]]) =>
    held.filter((place) => !stands(place)).map((place) => `${trap}: ${JSON.stringify(place)}`),
  );

/** The traps that have no page which is theirs alone. */
export const pageless = () => {
  const pages = Object.entries(TRAPS).flatMap(([trap, [, ...held]]) => held.flatMap(({ host }) => (host ? [[trap, host]] : [])));
  const alone = pages.filter(([, host]) => pages.filter(([, other]) => other === host).length === 1);
  return Object.keys(TRAPS).filter((trap) => !alone.some(([owner]) => owner === trap));
};

/** Those of which DESIGN.md does not say why they are not ours. */
export const unexplained = () => {
  const design = readFileSync(new URL('DESIGN.md', ROOT), 'utf8');
  return NOT_OURS.filter((trap) => !design.includes(`\n- **${trap}**, `));
};

const pageOf = (name) => `../tests/hosts/${name}.${name === 'xhtml' ? 'xhtml' : 'html'}`;

const holder = ({ host, 0: file, 1: words }) => {
  if (host) return `host [${host}](${pageOf(host)})`;
  return `[${file.split('/').at(-1)}](../${file}): ${words.replaceAll('|', '\\|')}`;
};

const table = (head, rows) => [head, head.map(() => '---'), ...rows].map((cells) => row(...cells)).join('');

const became = ({ name, does }, found = {}) => {
  return [`[${name}](${pageOf(name)})`, does, ...ENGINES.map((engine) => said(found[engine]))];
};

const holds = ([trap, [what, ...held]]) => {
  const told = held.map(holder).join('; ');
  return [trap, what, NOT_OURS.includes(trap) ? `[not ours](../DESIGN.md#in-any-page); ${told}` : told];
};

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

What cards and other embeds have tripped over elsewhere, and what holds each here: a host that springs it, and what more
must hold there than on any host (\`then\` and \`first\` in [tests/hosts](../tests/hosts)); beside it the tests that hold it in other ways.

${table(['trap', 'what', 'held by'], Object.entries(TRAPS).map(holds))}`;
