// How long it takes from saving a claim file to the changed text in the preview, in Chromium: the change is written, Trunk
// and its hook do what they do, the page is loaded anew, and the card in the frame says it.
//
//   cargo card preview --port 8197      # in another terminal
//   RD_NODE_MODULES=... node benches/preview/run.mjs http://127.0.0.1:8197/ [rounds]
//
// Writes a claim of its own into claims/ and takes it away again. Fails over the limit.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { end, start } from '../../tests/embed/lib/programs.mjs';

const [address = 'http://127.0.0.1:8080/', rounds = '5'] = process.argv.slice(2);
const LIMIT = 1500;
const NAME = 'preview-bench';
const file = new URL(`../../claims/${NAME}.toml`, import.meta.url);
const claim = readFileSync(new URL('../../claims/rocket-man-cd.toml', import.meta.url), 'utf8');
const save = (round) => writeFileSync(file, claim.replace(/^headline = .*/, `headline = "Is this round ${round}?"`));

/** Runs in the page: what the catalogue and the card in the frame say. */
const said = () => {
  const frame = document.querySelector('#stage iframe')?.contentDocument;
  const card = frame?.querySelector('report-denial')?.shadowRoot?.querySelector('.headline');
  return [document.querySelector('#headline')?.textContent, card?.textContent];
};

const until = async (what, ask, patience = 120_000) => {
  const begun = performance.now();
  for (;;) {
    // While the page is loaded anew nobody answers.
    if (await ask().catch(() => false)) return performance.now() - begun;
    if (performance.now() - begun > patience) throw new Error(`never came true: ${what}`);
    await new Promise((done) => setTimeout(done, 10));
  }
};

const browser = await start('chromium');
try {
  const page = await browser.newPage();
  save(0);
  const shows = (round) => async () => (await page.evaluate(said)).every((text) => text === `Is this round ${round}?`);
  await until('the claim is in the catalogue', async () => {
    const response = await fetch(`${address}${NAME}.html`);
    return response.ok && (await response.text()).includes('round 0');
  });
  await page.goto(`${address}#claim=${NAME}&view=article`);
  await until('the card stands', shows(0));
  const times = [];
  for (let round = 1; round <= Number(rounds); round++) {
    // Trunk waits a little after a build before it looks again; an author does too.
    await new Promise((done) => setTimeout(done, 2_000));
    save(round);
    times.push(Math.round(await until(`round ${round}`, shows(round))));
    console.log(`round ${round}: ${times.at(-1)} ms`);
  }
  times.sort((a, b) => a - b);
  const median = times[times.length >> 1];
  console.log(`from saving a claim to its text in the page: median ${median} ms, longest ${times.at(-1)} ms, limit ${LIMIT} ms`);
  if (median > LIMIT) process.exitCode = 1;
} finally {
  await end(browser);
  rmSync(file, { force: true });
}
