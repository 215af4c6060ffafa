// Interaction to Next Paint: how long a reader waits for what is pressed to be seen, on a
// processor four times slower than this one. On the first claim and on one of 200 statements,
// beside a page with bare controls.
//
//   cargo xtask bench interaction
//
// or, with a folder that holds a build and the scripts of both claims:
//
//   RD_NODE_MODULES=… RD_DIST=… node benches/interaction/run.mjs [--rounds 5]
import { parseArgs } from 'node:util';
import { serveCards } from '../../tests/embed/lib/cards.mjs';
import { end, start } from '../../tests/embed/lib/programs.mjs';
import { listen } from '../../tests/embed/lib/server.mjs';
import { round } from './run/measure.mjs';
import { first } from './run/priority.mjs';
import { report, within } from './run/report.mjs';
import { article, PLAIN, Subject } from './run/subject.mjs';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' } } });
const rounds = Number(values.rounds);

const cards = await serveCards();
const subjects = [
  { name: 'bare controls', html: PLAIN },
  { name: 'first claim', html: article(cards.origin, 'rocket-man-cd'), limit: 56 },
  { name: '200 statements', html: article(cards.origin, 'two-hundred-statements'), limit: 100 },
];
const host = await listen((request, response) => {
  const { html } = subjects[Number(request.url.slice(1))] ?? {};
  response.writeHead(html ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(html);
});
const browser = await start('chromium');
const alone = first(browser);

// Subjects take turns, so that what disturbs the machine for a while disturbs all of them.
const measured = subjects.map((subject) => ({ ...subject, rounds: [] }));
for (let number = 1; number <= rounds; number++)
  for (const [place, subject] of measured.entries()) {
    const opened = await Subject.open(browser, `${host.origin}/${place}`);
    subject.rounds.push(await round(opened));
    await opened.close();
    console.error(`round ${number} of ${rounds}: ${subject.name}`);
  }

console.log(report(measured, await browser.version(), alone));
await Promise.all([end(browser), host.close(), cards.close()]);
process.exitCode = measured.every(within) ? 0 : 1;
