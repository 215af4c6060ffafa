// Every page and every snippet is valid HTML to the Nu validator. Two things it would have otherwise
// are left as they are: an `article` without a heading, since no level of one fits every host's page;
// and the policy of a claim's own page, whose `'self'` it cannot know of a file (`own-page.test.mjs` asks browsers).
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { folder as dist } from './embed/lib/dist.mjs';
import { fill, fillIn } from './embed/lib/host.mjs';
import { find } from './embed/lib/npm.mjs';

/** What fills the pages of the tests. */
const VALUES = {
  cards: 'https://cards.example.org',
  claim: 'rocket-man-cd',
  hash: '#rd=rocket-man-cd/points',
  above: '600',
  integrity: `sha384-${'A'.repeat(64)}`,
  text: 'The text in the element.',
  glue: 'engine-0.js',
  wasm: 'engine-0.wasm',
};

/** The hosts that could not do what they do as valid pages, or with what the validator knows. */
const AMISS = ['base', 'mangled', 'quirks', 'registers', 'script-created', 'script-evaluated'];
const HOSTS = new URL('hosts/', import.meta.url);

/** What the validator says of the files in a folder, a line each. */
const told = (folder) => {
  const words = ['-jar', find('vnu-jar/build/dist/vnu.jar'), '--stdout', '--exit-zero-always', '--format', 'gnu'];
  const spared = ['--filterpattern', '.*(Article lacks heading|violates Content Security Policy|No files processed).*'];
  return execFileSync('java', [...words, ...spared, folder], { encoding: 'utf8' }).split('\n').filter(Boolean);
};

const inFolder = (work) => {
  const folder = mkdtempSync(join(tmpdir(), 'report-denial-html-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const page = (body) => `<!doctype html>\n<html lang="en">\n<title>A page</title>\n${body}\n</html>\n`;

test('every page that is served, every page of the tests and every snippet is valid', () =>
  inFolder((folder) => {
    const served = readdirSync(dist).filter((name) => name.endsWith('.html'));
    for (const name of served) cpSync(join(dist, name), join(folder, `dist-${name}`));
    const views = readdirSync(join(dist, 'preview')).filter((name) => name.endsWith('.html'));
    for (const name of views) cpSync(join(dist, 'preview', name), join(folder, `preview-${name}`));
    assert.ok(served.includes('index.html') && views.length > 4);
    const pages = readdirSync(new URL('pages', import.meta.url)).map((name) => name.replace('.html', ''));
    for (const name of pages) writeFileSync(join(folder, `tests-${name}.html`), fill(name, VALUES));
    const hosts = readdirSync(HOSTS).filter((name) => name.endsWith('html'));
    for (const name of hosts) writeFileSync(join(folder, `host-${name}`), fillIn(readFileSync(new URL(name, HOSTS), 'utf8'), VALUES));
    const trees = process.env.RD_TREES;
    const snippets = readdirSync(trees).filter((name) => name.endsWith('.html'));
    for (const name of snippets) {
      const script = `<script async src="https://cards.example.org/${name.replace('.html', '.js')}"></script>`;
      writeFileSync(join(folder, `snippet-${name}`), page(`${readFileSync(join(trees, name), 'utf8')}\n${script}`));
    }
    assert.ok(served.length && pages.length > 10 && hosts.length > 60 && snippets.length > 20);
    // One that is not, to hear that the validator looks.
    writeFileSync(join(folder, 'wrong.html'), page('<p><div style></p>'));
    const lines = told(folder).map((line) => line.slice(line.lastIndexOf('/') + 1));
    const wrong = lines.filter((line) => line.startsWith('wrong.html'));
    assert.ok(wrong.length > 0);
    const amiss = (line) => AMISS.find((name) => line.startsWith(`host-${name}.html"`));
    assert.deepEqual([...new Set(lines.map(amiss).filter(Boolean))].sort(), AMISS, 'what is amiss on purpose');
    assert.deepEqual(lines.filter((line) => !wrong.includes(line) && !amiss(line)), []);
  }));
