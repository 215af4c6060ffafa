// The catalogue finds one claim of two hundred, shows it in every kind of page, hands out what to paste, and is where it
// was when it is loaded anew.
import assert from 'node:assert/strict';
import { AXE } from './lib/axe.mjs';
import { openCatalogue } from './lib/catalogue.mjs';
import { inBothBrowsers } from './lib/in-both-browsers.mjs';
import { BROKEN, MANY } from './lib/many-claims.mjs';
import { until } from './lib/until.mjs';

const VIEWS = ['article', 'compact', 'rtl', 'hostile', 'print', 'frame'];
const BRIDGE = '#claim=harbour-bridge&view=article';

const text = (page, selector) => page.$eval(selector, (element) => element.textContent);
const shown = (page) => page.$$eval('#claims > li', (items) => items.filter((item) => !item.hidden).length);

/** Asks about the card in the frame; nothing where there is none yet. */
const inFrame = (page, ask, ...values) =>
  page.evaluate(`((frame, ...given) => {
    const host = frame?.contentDocument?.querySelector('report-denial');
    return host?.shadowRoot?.querySelector('.card') ? (${ask})(host, frame, ...given) : null;
  })(document.querySelector('#stage iframe'), ...${JSON.stringify(values)})`);

const standing = (page, slug) =>
  until(`the card of ${slug} stands in the frame`, () => inFrame(page, (host, _, slug) => host.getAttribute('claim') === slug, slug));

/** The card may move until its engine has it. */
const live = (page) => until('the engine has the card', () => inFrame(page, (host) => !!host.shadowRoot.querySelector('[data-live]')));

const filterBy = async (page, words) => {
  await page.$eval('#words', (field) => field.select());
  await page.type('#words', words);
};

inBothBrowsers('a claim is found by its question, its name and its languages, from the keyboard', async (scene) => {
  const { page } = scene;
  const served = await openCatalogue(scene);
  assert.equal(await text(page, '#count'), `${MANY} claims`);
  assert.equal(await shown(page), MANY);
  for (const [words, count] of [['korean', 1], ['elysee 142', 1], ['letter-17', 11], ['harbour BRIDGE', 1], ['no such claim', 0]]) {
    await filterBy(page, words);
    await until(`“${words}” finds ${count}`, async () => (await text(page, '#count')) === `${count} of ${MANY} claims`);
    assert.equal(await shown(page), count, words);
  }
  assert.equal(await page.$eval('#count', (count) => count.getAttribute('role')), 'status', 'the number is told aloud');
  assert.deepEqual(served.asked.filter((name) => /^(letter|harbour|engine)/.test(name)), [], 'no card is loaded for a list');

  await filterBy(page, 'elysee 142');
  await page.keyboard.press('Enter');
  await standing(page, 'letter-142');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'headline', 'who hears the page is told where it is');
  assert.match(await text(page, '#headline'), /number 142/);
  assert.deepEqual(
    served.asked.filter((name) => /\.js$/.test(name) && !/^(preview|engine)/.test(name)),
    ['letter-142.js'],
    'one card is loaded',
  );
  await page.click('.back a');
  assert.equal(await text(page, '#count'), `1 of ${MANY} claims`, 'the filter is as it was');
  assert.equal(await page.evaluate(() => document.activeElement.dataset.claim), 'letter-142', 'and the focus is where it was');
});

inBothBrowsers('each claim says what there is of it', async (scene) => {
  await openCatalogue(scene);
  const bridge = await text(scene.page, '#claims > li[data-slug="harbour-bridge"]');
  assert.match(bridge, /harbour-bridge · \d+ points · \d+ sources · checked 2024-\d\d-\d\d/);
  for (const language of ['English (en)', 'Korean (ko)', 'Hebrew (he)']) assert.ok(bridge.includes(language), language);
  assert.match(await text(scene.page, '#claims > li[data-slug="mayors-letter"]'), /withdrawn 2024-03-02/);
});

inBothBrowsers(
  'each view shows the card as that page would, and without scripts its text',
  { provokes: [/^Blocked script execution/] },
  async (scene) => {
    const { page } = scene;
    await openCatalogue(scene, BRIDGE);
    const looks = {};
    for (const view of VIEWS) {
      await page.click(`[data-view="${view}"]`);
      await until(`the view is ${view}`, () => page.$eval(`[data-view="${view}"]`, (link) => link.ariaCurrent === 'page'));
      await standing(page, 'harbour-bridge');
      looks[view] = await inFrame(page, (host, frame) => {
        const { ownerDocument: document, shadowRoot } = host;
        const headline = getComputedStyle(shadowRoot.querySelector('.headline'));
        return {
          page: document.dir,
          root: getComputedStyle(document.documentElement).fontSize,
          rest: shadowRoot.querySelector('.rest').open,
          headline: [headline.color, headline.fontSize, headline.textTransform, headline.direction].join(' '),
          text: !!host.querySelector('article'),
          height: frame.height,
        };
      });
    }
    assert.ok(Object.values(looks).every((look) => look.text), 'everywhere the element has its text');
    assert.deepEqual([looks.article.rest, looks.compact.rest], [true, false]);
    assert.deepEqual([looks.article.page, looks.rtl.page], ['ltr', 'rtl']);
    assert.equal(looks.hostile.root, '10px');
    assert.deepEqual(looks.hostile.headline, looks.article.headline, 'the card is as it is elsewhere');
    await page.click('[data-view="print"]');
    await until('on paper closed parts are open', () =>
      inFrame(page, (host) => {
        const document = host.shadowRoot.querySelector('.document a[href]');
        return !!document?.checkVisibility() && getComputedStyle(document, '::after').content !== 'none';
      }),
    );
    assert.ok(await page.$eval('#print', (button) => button.checkVisibility()), 'and it can be printed');
    await page.click('[data-view="plain"]');
    await until('the text is there', async () => {
      for (const frame of page.frames())
        if (frame.url().endsWith('/harbour-bridge.html'))
          return frame.evaluate(() => !document.querySelector('report-denial').shadowRoot && document.body.innerText.length > 1_000);
      return false;
    });
  },
);

inBothBrowsers('what is pasted has the host that was named, and is copied', async (scene) => {
  const { page } = scene;
  await openCatalogue(scene, BRIDGE);
  await page.click('#paste summary');
  await until('the element is there', () => page.$eval('#element', (field) => field.value.startsWith('<report-denial claim="harbour-bridge"><article>')));
  await page.$eval('#from', (field) => field.select());
  await page.type('#from', 'https://a.example/"cards"/');
  const value = (id) => page.$eval(`#${id}`, (field) => field.value);
  const script = '<script async src="https://a.example/&quot;cards&quot;/harbour-bridge.js"></script>';
  await until('the host is put in', async () => (await value('element')).endsWith(`</article></report-denial>${script}`));
  assert.equal(await value('script'), script);
  assert.match(await value('iframe'), /^<iframe src="https:\/\/a\.example\/&quot;cards&quot;\/harbour-bridge\.html" title="[^"]+\? The report · The denial" width="100%" height="\d+" loading="lazy"><\/iframe>$/);
  for (const id of ['element', 'script', 'iframe']) {
    assert.doesNotMatch(await value(id), /\n/, 'one line');
    assert.ok(await page.$eval(`#${id}`, (field) => field.readOnly && field.labels.length === 1));
    await page.click(`[data-copies="${id}"]`);
    const label = await text(page, `label[for=${id}]`);
    await until('it says that it copied, or that it may not', async () => {
      const told = await text(page, '#copied');
      const selected = () => page.$eval(`#${id}`, (field) => field.selectionEnd - field.selectionStart === field.value.length);
      return told === `Copied: ${label}.` || (/the text is selected/.test(told) && selected());
    });
  }
});

inBothBrowsers('what is wrong with a claim file stands in the page, and with its claim', async (scene) => {
  const { page } = scene;
  await openCatalogue(scene);
  const drawn = await text(page, '.problems');
  for (const [name, mistake] of Object.entries(BROKEN)) {
    assert.match(drawn, new RegExp(`--> \\S*/${name.replaceAll('.', '\\.')}\\.toml:\\d+:\\d+`), name);
    assert.ok(drawn.includes(`\`${mistake}\``), mistake);
    const link = await page.$$eval('#claims a.trouble', (links) => links.map((link) => [link.hash, link.textContent]));
    const own = link.find(([, told]) => told.includes(`/${name}.toml`));
    assert.match(own[1], /^\d+ problems? in /);
    assert.ok(await page.evaluate((hash) => !!document.getElementById(hash.slice(1)), own[0]), 'the link leads to it');
  }
  await page.evaluate((hash) => (location.hash = hash), BRIDGE);
  await standing(page, 'harbour-bridge');
  const visible = await page.$$eval('[data-problem]', (all) => all.filter((one) => one.checkVisibility()).map((one) => one.dataset.problem));
  assert.deepEqual(visible, ['harbour-bridge'], 'with a claim only its own');
});

inBothBrowsers('loaded anew it shows the same claim, view, place, parts and filter', async (scene) => {
  const { page } = scene;
  await openCatalogue(scene);
  await filterBy(page, 'harbour');
  await page.evaluate((hash) => (location.hash = hash), BRIDGE);
  await standing(page, 'harbour-bridge');
  await live(page);
  await page.select('#width', '680');
  await inFrame(page, (host) => {
    for (const part of host.shadowRoot.querySelectorAll('.sources details')) part.open = true;
    return true;
  });
  const height = () => inFrame(page, (_, frame) => frame.offsetHeight);
  await until('the frame is as high as what is in it', () =>
    inFrame(page, (host, frame) => Math.abs(frame.contentDocument.documentElement.getBoundingClientRect().height - frame.height) < 2),
  );
  await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight - innerHeight - 400, behavior: 'instant' }));
  const [top, high] = [await page.evaluate(() => scrollY), await height()];
  assert.ok(top > 1_000, `scrolled to ${top}`);
  await page.reload();
  await standing(page, 'harbour-bridge');
  await until('the place is the same', async () => Math.abs((await page.evaluate(() => scrollY)) - top) <= 2);
  await until('the frame is as high as it was', async () => (await height()) === high);
  const open = (host) => [...host.shadowRoot.querySelectorAll('.sources > details')].every((part) => part.open);
  assert.ok(await inFrame(page, open), 'the parts are open');
  assert.equal(await page.$eval('#width', (list) => list.value), '680');
  await live(page);
  assert.ok(await inFrame(page, open), 'with the engine too');
  await page.evaluate(() => (location.hash = ''));
  assert.equal(await text(page, '#count'), `1 of ${MANY} claims`);
  assert.deepEqual(await page.evaluate(() => [localStorage.length, Object.keys(sessionStorage)]), [0, ['report-denial-preview']]);
});

inBothBrowsers('axe finds nothing, and nothing is wider than a phone', async (scene) => {
  const { page } = scene;
  await page.setViewport({ width: 320, height: 700 });
  await openCatalogue(scene);
  await page.evaluate(AXE);
  const findings = () =>
    page.evaluate(async () => {
      const { violations, passes } = await axe.run(document, { iframes: false, resultTypes: ['violations'] });
      return [passes.length, violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target} ${node.failureSummary}`))];
    });
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
  await filterBy(page, 'harbour');
  for (const hash of ['', BRIDGE]) {
    await page.evaluate((hash) => (location.hash = hash), hash);
    if (hash) {
      await standing(page, 'harbour-bridge');
      await page.click('#paste summary');
    }
    const [passes, found] = await findings();
    assert.ok(passes > 15, 'axe has looked');
    assert.deepEqual(found, []);
    assert.ok((await wide()) <= 320, `${await wide()} px`);
  }
});
