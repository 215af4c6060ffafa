// What a reader takes along: the address of a part, of the card on a day, and the line that
// embeds it. What was copied leads back to where it was copied.
import assert from 'node:assert/strict';
import { Card } from './lib/card.mjs';
import { ledTo } from './lib/deep-link.mjs';
import { DAYS, expected, reading, TODAY } from './lib/first-claim.mjs';
import { inBothBrowsers } from './lib/in-both-browsers.mjs';
import { until } from './lib/until.mjs';

const [FIRST] = DAYS;
const ENGINES = { 'with the engine': '', 'without it': 'engine="off"' };
const HERE = (part) => (part ? `[data-part="${part}"] .here` : '.foot > .copies [data-copy="#"]');
const EMBED = '[data-copy="<"]';
const STATUS = '[role=status]';

const open = async ({ visit, card }, attributes) => {
  await visit('reader', { attributes, above: 300 });
  if (attributes.includes('off')) await card.standing();
  else await card.taken();
};

/** What is in the clipboard: pasted, as a reader would. */
const paste = async (page) => {
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'field';
    document.body.prepend(field);
    field.focus();
  });
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
  return page.evaluate(() => {
    const field = document.querySelector('#field');
    field.remove();
    return field.value;
  });
};

/** Copies with a button, waits until the card says so, and gives what was copied. */
const copy = async ({ card, page }, button) => {
  await card.click(button);
  await until('the card says that it has copied', async () => (await card.text(STATUS)) === 'Copied');
  return paste(page);
};

/** Opens an address in a new tab, and gives the card there. */
const inNewTab = async ({ page }, address, work) => {
  const tab = await page.browserContext().newPage();
  try {
    await tab.goto(address);
    const card = new Card(tab);
    await card.standing();
    await work(card, tab);
  } finally {
    await tab.close();
  }
};

for (const [how, attributes] of Object.entries(ENGINES)) {
  inBothBrowsers(`${how}, the copied address of a part leads there in a new tab`, async (scene) => {
    const { card, page } = scene;
    await open(scene, attributes);
    assert.deepEqual(await card.texts(STATUS), [], 'nothing was copied yet');
    await card.click('.sources > details > summary');
    const here = page.url();
    for (const part of ['point-handed-over', 'origins', 'source-people']) {
      const address = await copy(scene, HERE(part));
      assert.equal(address, `${here}#rd=rocket-man-cd/${part}`);
      await inNewTab(scene, address, (there) => ledTo(there, part));
    }
    assert.equal(page.url(), here, 'the address of the page itself is left alone');
  });

  inBothBrowsers(`${how}, on an earlier day the address leads to that day`, async (scene) => {
    const { card, page } = scene;
    await open(scene, `${attributes} as-of="${FIRST.date}"`);
    for (const part of ['', 'points']) {
      const address = await copy(scene, HERE(part));
      assert.equal(address, `${page.url()}#rd=rocket-man-cd/${part}@${FIRST.date}`);
      await inNewTab(scene, address, async (there) => {
        await ledTo(there, part || 'card');
        assert.deepEqual(await reading(there), expected(FIRST));
      });
    }
    await card.set('as-of', null);
    await until('the card stands as of today', async () => (await card.texts('.stood')).length === 0);
    assert.equal(await copy(scene, HERE('')), `${page.url()}#rd=rocket-man-cd/`, 'today is no day of its own');
  });

  inBothBrowsers(`${how}, the copied line embeds the card in another page`, async (scene) => {
    const { host, cards } = scene;
    await open(scene, attributes);
    const line = await copy(scene, EMBED);
    assert.equal(line, `<script async src="${cards.origin}/rocket-man-cd.js"></script>`);
    await inNewTab(scene, host.put('pasted', { pasted: line }), async (there) => {
      await there.taken();
      assert.deepEqual(await reading(there), expected(TODAY));
    });
  });

  inBothBrowsers(`${how}, each copy is said, also the second`, async (scene) => {
    const { card, page } = scene;
    await open(scene, attributes);
    await card.ask(({ shadowRoot }, status) => {
      const said = (document[Symbol.for('said')] = []);
      const line = shadowRoot.querySelector(status).firstChild;
      new MutationObserver(() => said.push(line.hidden)).observe(line, { attributeFilter: ['hidden'] });
    }, STATUS);
    const said = () => page.evaluate(() => document[Symbol.for('said')].splice(0));
    // What is to be said anew must be hidden first.
    await copy(scene, HERE('points'));
    assert.deepEqual(await said(), [true, false]);
    assert.deepEqual(await card.texts(`${HERE('points')}[data-copied]`), ['#'], 'the button shows it as well');
    await copy(scene, HERE('origins'));
    assert.deepEqual(await said(), [true, false]);
    await card.ask(({ shadowRoot }, button) => shadowRoot.querySelector(button).focus(), HERE('retellings'));
    await page.keyboard.press('Enter');
    await until('the third is said', async () => (await card.texts(`${HERE('retellings')}[data-copied]`)).length === 1);
    assert.deepEqual(await said(), [true, false]);
    assert.match(await paste(page), /\/retellings$/);
  });
}

/** Ways in which a page has no clipboard. */
const REFUSALS = {
  'a browser without a clipboard': ({ page }) =>
    page.evaluateOnNewDocument(() => Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined })),
  'a clipboard that refuses': ({ page }) =>
    page.evaluateOnNewDocument(() => {
      Clipboard.prototype.writeText = () => Promise.reject(new DOMException('Not allowed.', 'NotAllowedError'));
    }),
};

for (const [what, refuse] of Object.entries(REFUSALS)) {
  for (const [how, attributes] of Object.entries(ENGINES)) {
    inBothBrowsers(`${what}, ${how}: the text is there, selected, for the reader’s own keys`, async (scene) => {
      const { card, page } = scene;
      await refuse(scene);
      await open(scene, attributes);
      await card.click(HERE('points'));
      const field = () =>
        card.ask(({ shadowRoot }) => {
          const { activeElement: e } = shadowRoot;
          const { selectionStart, selectionEnd, value, ariaLabel } = e;
          return { tag: e.localName, text: value, selected: value?.slice(selectionStart, selectionEnd), label: ariaLabel };
        });
      const text = `${page.url()}#rd=rocket-man-cd/points`;
      await until('a field has the focus', async () => (await field()).tag === 'input');
      assert.deepEqual(await field(), { tag: 'input', text, selected: text, label: 'Copy link' });
      assert.deepEqual(await card.texts(STATUS), [], 'nothing was copied, and nothing says so');
      // The reader's own keys do it.
      await page.keyboard.down('Control');
      await page.keyboard.press('c');
      await page.keyboard.up('Control');
      assert.equal(await paste(page), text);

      const fields = () => card.ask(({ shadowRoot }) => shadowRoot.querySelectorAll('input:not([type=range])').length);
      await card.click(HERE('points'));
      await until('the field has the focus again', async () => (await field()).tag === 'input');
      assert.equal(await fields(), 1, 'one field, however often');
      await card.click(EMBED);
      await until('the other field has the focus', async () => (await field()).label === 'Copy embed code');
      assert.match((await field()).selected, /^<script async src="http.*<\/script>$/);
      // The card lives on.
      await card.set('as-of', FIRST.date);
      await until('the day is shown', async () => (await card.texts('.stood')).length === 1);
      assert.deepEqual(await reading(card), expected(FIRST));
    });
  }
}

inBothBrowsers(
  'a page whose policy forbids the clipboard gives the text as well',
  { provokes: [/permissions policy/i] },
  async (scene) => {
    const { visit, card, page, browser } = scene;
    // Firefox knows no such policy, and copies.
    await visit('reader', { above: 300, headers: { 'permissions-policy': 'clipboard-write=()' } });
    await card.taken();
    await card.click(HERE('points'));
    if (browser === 'firefox') return until('it is copied', async () => (await card.text(STATUS)) === 'Copied');
    await until('a field has the focus', async () => (await card.focus())?.tag === 'input');
    assert.equal(
      await card.ask(({ shadowRoot }) => shadowRoot.activeElement.value),
      `${page.url()}#rd=rocket-man-cd/points`,
    );
  },
);
