// How long an author waits, in Chromium, from saving a file to seeing it in the preview: the change is written, Trunk and its
// hook do what they do, the page is loaded anew, and the card in the frame has it.
//
//   cargo card preview --port 8197      # in another terminal
//   RD_NODE_MODULES=... node benches/preview/run.mjs http://127.0.0.1:8197/ [--what claim|style|view] [--claims 200] [--rounds 5]
//
// `claim` (the limit is 1.5 s): a claim's headline, among the claims of claims/ and as many invented ones as are asked for.
// `style` and `view` (3 s): a line of www/card.css; a text in src/view.rs, for which card and engine are compiled anew.
// What is written is taken away again. Fails where the median is over the limit. Every number says at which load.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { end, start } from '../../tests/embed/lib/programs.mjs';
import * as changes from './changes.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    what: { type: 'string', default: 'claim' },
    claims: { type: 'string', default: '0' },
    rounds: { type: 'string', default: '5' },
  },
});
const [address = 'http://127.0.0.1:8080/'] = positionals;
const change = changes[values.what];
if (!change) throw new Error(`--what: expected claim, style or view, found ${values.what}`);

const claims = new URL('../../claims/', import.meta.url);
const NAME = 'preview-bench';
const invented = Array.from({ length: Number(values.claims) }, (_, number) => new URL(`preview-bench-${number}.toml`, claims));
const own = new URL(`${NAME}.toml`, claims);

const until = async (what, ask, patience = 300_000) => {
  const begun = performance.now();
  for (;;) {
    // While the page is loaded anew nobody answers.
    if (await ask().catch(() => false)) return performance.now();
    if (performance.now() - begun > patience) throw new Error(`never came true: ${what}`);
    await new Promise((done) => setTimeout(done, 10));
  }
};

const browser = await start('chromium');
const restore = change.file && readFileSync(change.file, 'utf8');
try {
  const letter = readFileSync(new URL('../../crates/claim/tests/languages/letter.toml', import.meta.url), 'utf8');
  invented.forEach((file, number) => writeFileSync(file, letter.replace(/^headline = .*/m, `headline = "Is this number ${number}?"`)));
  const claim = readFileSync(new URL('rocket-man-cd.toml', claims), 'utf8');
  writeFileSync(own, claim);
  const served = (text) => async () => (await (await fetch(address + change.served(NAME))).text()).includes(text);
  await until('every claim is in the catalogue', async () => {
    const names = [NAME, ...invented.map((file) => file.pathname.split('/').at(-1).replace('.toml', ''))];
    const page = await (await fetch(address)).text();
    return names.every((name) => page.includes(`data-slug="${name}"`));
  });
  const page = await browser.newPage();
  await page.goto(`${address}#claim=${NAME}&view=article`);
  await until('the card stands', () => page.evaluate(() => !!document.querySelector('#stage iframe')
    ?.contentDocument?.querySelector('report-denial')?.shadowRoot?.querySelector('.headline')));
  const rounds = [];
  for (let round = 1; round <= Number(values.rounds); round++) {
    // Trunk waits a little after a build before it looks again; an author does too.
    await new Promise((done) => setTimeout(done, 2_000));
    const { text, save } = change.round(round, { own, claim, restore });
    const begun = performance.now();
    save();
    const [built, shown] = await Promise.all([
      until(`round ${round} is served`, served(text)),
      until(`round ${round} is shown`, async () => (await page.evaluate(change.shown)) === change.expects(round)),
    ]);
    rounds.push({ built: Math.round(built - begun), shown: Math.round(shown - begun) });
    console.log(`round ${round}: shown after ${rounds.at(-1).shown} ms, served after ${rounds.at(-1).built} ms; load ${loadavg()[0].toFixed(1)}`);
  }
  const sorted = (key) => rounds.map((round) => round[key]).sort((a, b) => a - b);
  const [shown, built] = [sorted('shown'), sorted('built')];
  const median = shown[shown.length >> 1];
  console.log(`${values.what}, ${invented.length} invented claims: shown after ${median} ms (median), ${shown[0]} at least, ${shown.at(-1)} at most; `
    + `served after ${built[built.length >> 1]} ms; load ${loadavg()[0].toFixed(1)}; limit ${change.limit} ms`);
  if (median > change.limit) process.exitCode = 1;
} finally {
  await end(browser);
  for (const file of [own, ...invented]) rmSync(file, { force: true });
  if (restore) writeFileSync(change.file, restore);
}
