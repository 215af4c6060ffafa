// The rungs that a card can stand on: with the engine, finished without it, or as the text in
// its element; and that a failure is told once.
import assert from 'node:assert/strict';
import { expected, reading, TODAY } from './first-claim.mjs';
import { until } from './until.mjs';

/**
 * Opens every part without a mouse, tells what stays closed or cannot be read, and closes them
 * again: a card that is open costs most of a test's time. Runs in the page.
 */
const openAll = ({ shadowRoot }) => {
  const summaries = [...shadowRoot.querySelectorAll('details:not([open]) > summary')];
  for (const summary of summaries) summary.click();
  const links = [...shadowRoot.querySelectorAll('a:not(svg a)')].filter((link) => !link.closest('[hidden]'));
  const found = {
    closed: shadowRoot.querySelectorAll('details:not([open])').length,
    links: links.length,
    unseen: links.filter((link) => !link.getClientRects().length).length,
  };
  for (const summary of summaries) summary.click();
  return found;
};

/** Asserts that the card reads, report and denial, that every section opens, and whose it is. */
export const reads = async (card, live, what) => {
  assert.equal(await card.live(), live, `${what}: whether the engine has it`);
  assert.deepEqual(await reading(card), expected(TODAY), what);
  for (const side of ['report', 'denial'])
    assert.ok((await card.text(`[data-part=${side}]`))?.length > 100, `${what}: the ${side} is to be seen`);
  assert.equal((await card.texts('.steps')).length > 0, live, `${what}: a control is shown where it does something`);
  const { closed, links, unseen } = await card.ask(openAll);
  assert.deepEqual([closed, unseen], [0, 0], `${what}: every section opens`);
  assert.ok(links > 50, `${what}: it leads to its sources`);
};

/** Asserts that the text in an element is what is seen of it, and all. */
export const showsText = async (card, what) => {
  const seen = await card.ask((host) => {
    const range = document.createRange();
    range.selectNodeContents(host);
    const { visibility } = getComputedStyle(host);
    return { drawn: range.getClientRects().length > 0, visibility, inside: host.shadowRoot?.textContent || '' };
  });
  assert.deepEqual(seen, { drawn: true, visibility: 'visible', inside: '' }, what);
};

/**
 * What a failure has told: one event and one line for each card of `from`, by id, with this code.
 * Waits for them; those that should not be would have come meanwhile, at the latest in this task.
 */
export const told = async ({ page, heard, noise }, code, from, what) => {
  const slugs = { one: ['rocket-man-cd'], other: ['other-claim'], '': ['rocket-man-cd', 'other-claim'] };
  const errors = () => heard('error');
  await until(`${what}: ${code} is told of ${from}`, async () => (await errors()).length >= from.length);
  await page.evaluate(() => new Promise((done) => setTimeout(done)));
  const events = await errors();
  assert.deepEqual(events.map((event) => event.from).sort(), from, `${what}: one event each`);
  await until(`${what}: a line says so`, async () => noise.news().length >= from.length);
  const lines = noise.news();
  noise.take();
  assert.equal(lines.length, from.length, `${what}: one line each, not ${lines.join(' | ')}`);
  for (const event of events) {
    const { code: named, slug, message } = event.detail;
    assert.deepEqual([named, event.live], [code, false], what);
    assert.ok(slugs[event.from].includes(slug), `${what}: of ${slug}`);
    assert.ok(message.length > 0, `${what}: the event says more than the code`);
    assert.ok(lines.some((line) => line.startsWith(`report-denial: ${code} (${slug}): `)), `${what}: ${lines}`);
  }
};
