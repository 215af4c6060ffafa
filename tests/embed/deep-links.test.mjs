// An address leads to a part of the card, on a day: opened, focused and in sight.
import assert from 'node:assert/strict';
import { arrive, follow, forget, ledTo, place, standsAsOn, to } from './lib/deep-link.mjs';
import { files } from './lib/dist.mjs';
import { hold } from './lib/faults.mjs';
import { DAYS, TODAY } from './lib/first-claim.mjs';
import { inBothBrowsers } from './lib/in-both-browsers.mjs';
import { until } from './lib/until.mjs';

const [FIRST, SECOND] = DAYS;
const ENGINES = { 'with the engine': '', 'without it': 'engine="off"' };
/** One part of each kind. */
const KINDS = ['report', 'denial', 'points', 'point-handed-over', 'origins', 'retellings', 'sources', 'source-people', 'changes'];

for (const [how, attributes] of Object.entries(ENGINES)) {
  inBothBrowsers(`${how}, a page that is opened at a part shows it`, async (scene) => {
    for (const part of KINDS) {
      await arrive(scene, to(part), { above: 6000, attributes });
      await ledTo(scene.card, part);
      if (attributes) continue;
      await scene.card.taken();
      await ledTo(scene.card, part);
    }
  });

  inBothBrowsers(`${how}, each part can be led to`, async (scene) => {
    const { card, page } = scene;
    await arrive(scene, '', { attributes });
    if (!attributes) await card.taken();
    const parts = await card.ask(({ shadowRoot }) =>
      [...shadowRoot.querySelectorAll('[data-part]')]
        .filter((part) => part.checkVisibility({ visibilityProperty: true }) || part.matches('.document'))
        .map((part) => part.dataset.part),
    );
    assert.ok(parts.length > 30, `${parts.length} parts`);
    assert.equal(new Set(parts).size, parts.length, 'each has a name of its own');
    assert.equal(parts.includes('as-of'), !attributes, 'the days are a part where they can be chosen');
    for (const part of parts) {
      await forget(card);
      await follow(page, to(part));
      await ledTo(card, part);
    }
  });

  inBothBrowsers(`${how}, an address leads to a day as well`, async (scene) => {
    const { card, page, heard } = scene;
    await arrive(scene, to('denial', FIRST.date), { attributes });
    await ledTo(card, 'denial');
    await standsAsOn(card, FIRST);
    if (!attributes) await card.taken();
    await standsAsOn(card, FIRST);
    // A day between two steps is the earlier one's.
    for (const [hash, part, day] of [
      [to('point-handed-over', '2018-07-09'), 'point-handed-over', SECOND],
      [to('report', TODAY.date), 'report', TODAY],
      [to('', FIRST.date), 'card', FIRST],
      [`#rd=rocket-man-cd@${SECOND.date}`, 'card', SECOND],
      // No day: the one that is shown.
      [to('sources'), 'sources', SECOND],
    ]) {
      await forget(card);
      await follow(page, hash);
      await ledTo(card, part);
      await standsAsOn(card, day);
    }
    assert.deepEqual(await heard('as-of'), [], 'the reader has chosen no day');
  });

  inBothBrowsers(`${how}, a source that is not known yet on the day shown is shown as of today`, async (scene) => {
    const { card, page } = scene;
    await arrive(scene, '', { attributes: `as-of="${FIRST.date}" ${attributes}` });
    if (!attributes) await card.taken();
    await follow(page, to('source-the-week'));
    await ledTo(card, 'source-the-week');
    await standsAsOn(card, TODAY);
    // One that is known stays on its day.
    await card.set('as-of', SECOND.date);
    await standsAsOn(card, SECOND);
    await follow(page, to('source-the-hill'));
    await ledTo(card, 'source-the-hill');
    await standsAsOn(card, SECOND);
    // A day on which it is not known is shown as it was, from its beginning.
    await forget(card);
    await follow(page, to('source-the-week', FIRST.date));
    await until('the card has the focus', async () => (await place(card)).part === 'card');
    await standsAsOn(card, FIRST);
  });

  inBothBrowsers(`${how}, a part that nobody knows is the card itself`, async (scene) => {
    const { card, page } = scene;
    await arrive(scene, '', { attributes });
    if (!attributes) await card.taken();
    for (const part of ['nobody-knows-this', '', 'constructor', '"]<b>', 'point-', '%E0%A4%A', 'denial/report']) {
      await forget(card);
      await follow(page, to(part));
      await ledTo(card, 'card');
    }
    await forget(card);
    await follow(page, '#rd=rocket-man-cd');
    await ledTo(card, 'card');
  });

  inBothBrowsers(`${how}, the compact card opens only where the part is in the rest of it`, async (scene) => {
    const { card, page } = scene;
    const whole = () => card.ask((host) => host.shadowRoot.querySelector('.rest').open);
    await arrive(scene, to('denial'), { attributes: `view="compact" ${attributes}` });
    await ledTo(card, 'denial');
    if (!attributes) await card.taken();
    assert.equal(await whole(), false);
    await follow(page, to('point-signed'));
    await ledTo(card, 'point-signed');
    assert.equal(await whole(), true);
  });
}

inBothBrowsers('without the engine there are no days to lead to', async (scene) => {
  await arrive(scene, to('as-of'), { attributes: 'engine="off"' });
  await ledTo(scene.card, 'card');
});

inBothBrowsers('where the engine takes over, focus, open parts and place stay', async (scene) => {
  const { card, cards } = scene;
  for (const part of ['point-carried', 'source-the-hill', 'retellings']) {
    const engine = hold();
    cards.fault(files.wasm, engine.fault);
    await arrive(scene, to(part));
    await engine.asked;
    await ledTo(card, part);
    assert.equal(await card.live(), false);
    engine.release();
    await card.taken();
    await ledTo(card, part);
  }
});

inBothBrowsers('a link of the article leads there, and the keyboard goes on from there', async (scene) => {
  const { card, page } = scene;
  await arrive(scene, '', { hash: to('sources') });
  await card.taken();
  await page.click('#link');
  await ledTo(card, 'sources');
  await page.keyboard.press('Tab');
  const next = await card.ask(({ shadowRoot }) => shadowRoot.activeElement?.closest('[data-part]').dataset.part);
  assert.equal(next, 'sources', 'the next stop is in the part');
});
