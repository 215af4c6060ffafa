// Who hears the card hears the same before the engine and after it; and of another day, what is
// other about it and nothing more.
import assert from 'node:assert/strict';
import { files } from './lib/dist.mjs';
import { hold } from './lib/faults.mjs';
import { DAYS } from './lib/first-claim.mjs';
import { inBothBrowsers } from './lib/in-both-browsers.mjs';
import { spoken } from './lib/spoken.mjs';
import { until } from './lib/until.mjs';

const [FIRST] = DAYS;

const VIEWS = {
  'closed': { attributes: '' },
  'all open': { attributes: '', open: true },
  'compact': { attributes: 'view="compact"' },
  'with other headings': { attributes: 'heading-level="4"' },
  'on the first day, all open': { attributes: `as-of="${FIRST.date}"`, open: true },
};

for (const [how, { attributes, open }] of Object.entries(VIEWS)) {
  inBothBrowsers(`${how}: what is told is the same before the engine and after it`, async (scene) => {
    const { visit, card, cards } = scene;
    const engine = hold();
    cards.fault(files.wasm, engine.fault);
    await visit('element', { attributes });
    await engine.asked;
    if (open)
      await card.ask((host) => host.shadowRoot.querySelectorAll('details').forEach((part) => (part.open = true)));
    const before = await spoken(scene);
    assert.ok(before.length > (how === 'compact' ? 15 : 100), `${before.length} things are told`);
    assert.ok(before.some((line) => line.includes('Did the signed “Rocket Man” CD reach Kim Jong Un?')));
    engine.release();
    await card.taken();
    assert.deepEqual(await spoken(scene), before);
  });
}

inBothBrowsers('headings, table and parts are told as what they are', async (scene) => {
  if (scene.browser !== 'chromium') return assert.ok((await opened(scene)).length > 100);
  const told = await opened(scene);
  const roles = (role) => told.filter((line) => line.startsWith(`${role} |`));
  assert.deepEqual(
    // Small headings are drawn in capitals, and told as they are drawn.
    roles('heading').map((line) => [line.split(' | ')[1].toLowerCase(), line.match(/level=(\d)/)?.[1]]),
    [
      ['did the signed “rocket man” cd reach kim jong un?', '2'],
      ...['the report', 'the denial', 'point by point', 'on whose word', 'retellings that differ', 'sources', 'changes to this card'].map(
        (title) => [title, '3'],
      ),
    ],
    'the headings in their order, those of the controls aside',
  );
  assert.deepEqual([roles('table').length, roles('columnheader').length, roles('rowheader').length], [1, 3, 6]);
  assert.equal(roles('row').length, 7);
  assert.equal(roles('cell').length, 12);
  for (const landmark of ['banner', 'main', 'navigation', 'region', 'contentinfo', 'complementary', 'form', 'search'])
    assert.deepEqual(roles(landmark), [], 'the page’s landmarks are the page’s own');
});

/** What a card tells that is whole and live. */
const opened = async (scene) => {
  await scene.visit('element');
  await scene.card.taken();
  return spoken(scene);
};

inBothBrowsers('the live region is the state, and nothing but its lines', async (scene) => {
  const { visit, card } = scene;
  await visit('element');
  await card.taken();
  const regions = await card.ask(({ shadowRoot }) =>
    [...shadowRoot.querySelectorAll('[aria-live], [role=status], [role=alert], [role=log], output')].map((e) => [
      e.className,
      e.getAttribute('role'),
      e.getAttribute('aria-live'),
      e.hasAttribute('aria-atomic'),
    ]),
  );
  // The second one says that something was copied.
  assert.deepEqual(regions, [
    ['state', null, 'polite', false],
    ['', 'status', null, false],
  ]);
  for (const day of DAYS) {
    await card.set('as-of', day.date);
    await until(`the day is ${day.words}`, async () => (await card.text('[aria-current]')) === day.words);
    assert.deepEqual(await card.text('[aria-live]'), day.state.join(' '));
  }
  assert.deepEqual(await card.texts('[role=status]'), []);
});

/** Notes what appears in the live regions from now on, as a screen reader would. */
const overhear = (card) =>
  card.ask(({ shadowRoot }) => {
    const said = (document[Symbol.for('said')] = []);
    const note = (records) => {
      for (const { type, target, oldValue, addedNodes } of records) {
        if (type === 'attributes' && oldValue !== null && !target.hidden)
          said.push([...target.children].map((part) => part.textContent).join(' ') || target.textContent);
        if (type === 'characterData') said.push(`changed: ${target.data}`);
        for (const node of addedNodes) said.push(`added: ${node.textContent}`);
      }
    };
    const what = { subtree: true, childList: true, characterData: true, attributeFilter: ['hidden'], attributeOldValue: true };
    for (const region of shadowRoot.querySelectorAll('[aria-live], [role=status]')) new MutationObserver(note).observe(region, what);
  });

for (const [how, attributes] of Object.entries({ 'with the engine': '', 'without it': 'engine="off"' })) {
  inBothBrowsers(`${how}, of another day the lines are said that are other`, async ({ visit, card, page }) => {
    await visit('element', { attributes });
    if (attributes) await card.standing();
    else await card.taken();
    await overhear(card);
    let shown = DAYS.at(-1);
    for (const day of [...DAYS, ...DAYS.toReversed()]) {
      if (attributes) await card.set('as-of', day.date);
      else await card.click('.days button', DAYS.indexOf(day));
      await until(`the card stands as on ${day.words}`, async () => (await card.texts('.state > p')).join() === day.state.join());
      const said = await page.evaluate(() => document[Symbol.for('said')].splice(0));
      assert.deepEqual(
        // All in one go: in which order the elements were touched nobody hears.
        said.sort(),
        day.state.filter((line) => !shown.state.includes(line)).sort(),
        `${shown.words} → ${day.words}`,
      );
      shown = day;
    }
  });
}
