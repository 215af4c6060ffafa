// The finished card and the engine's card are one and the same tree.
import assert from 'node:assert/strict';
import { files, text } from './lib/dist.mjs';
import { DAYS } from './lib/first-claim.mjs';
import { inBothBrowsers } from './lib/in-both-browsers.mjs';
import { teachSameness } from './lib/sameness.mjs';
import { dataOf } from './lib/packed.mjs';

inBothBrowsers('the engine makes the tree that the script carries', async ({ visit, card, page }) => {
  await visit('element', { attributes: 'engine="off"' });
  await card.standing();
  await teachSameness(page);
  const elements = await card.ask((host) => {
    const finished = host.shadowRoot.querySelector('.card');
    const { bare } = document[Symbol.for('sameness')];
    document[Symbol.for('finished')] = bare(finished);
    return finished.querySelectorAll('*').length;
  });
  assert.ok(elements > 500, 'this is the whole card');
  await card.set('engine', null);
  await card.taken();
  const difference = await card.ask((host) => {
    const { bare, difference } = document[Symbol.for('sameness')];
    return difference(document[Symbol.for('finished')], bare(host.shadowRoot.querySelector('.card')));
  });
  assert.equal(difference, '');
});

inBothBrowsers('on every day the card says the same with the engine and without', async ({ visit, cardAt, page }) => {
  await visit('two', { two: 'engine="off"' });
  const [live, finished] = [cardAt('#one'), cardAt('#two')];
  await live.taken();
  await finished.standing();
  await teachSameness(page);
  for (const { date } of DAYS) {
    await live.set('as-of', date);
    await finished.set('as-of', date);
    const difference = await page.evaluate(() => {
      const { bare, difference } = document[Symbol.for('sameness')];
      const card = (id) => {
        const copy = bare(document.getElementById(id).shadowRoot.querySelector('.card'));
        // The controls tell the day and are the engine's alone.
        copy.querySelector('.live').remove();
        return copy;
      };
      return difference(card('one'), card('two'));
    });
    assert.equal(difference, '', date);
  }
  assert.deepEqual([await live.live(), await finished.live()], [true, false]);
});

inBothBrowsers('`mount` makes the whole card from the data alone', async ({ page, host, visit, cards, card }) => {
  const data = dataOf(text(files.entry));
  await page.goto(host.put('plain'));
  await teachSameness(page);
  const made = await page.evaluate(
    async (data, glue, wasm) => {
      const { strings, numbers, days } = data;
      const engine = (await import(glue)).default(WebAssembly);
      engine.initSync({ module: await WebAssembly.compile(await (await fetch(wasm)).arrayBuffer()) });
      const root = document.createElement('div');
      const mount = (numbers) =>
        new Promise((done, fail) => {
          const options = { root, strings, numbers, step: days.length - 1, onStep() {}, onReady: () => done(true) };
          if (!engine.mount(options)) fail(Error('refused'));
        });
      const damaged = await mount(numbers.slice(1)).catch((error) => error.message);
      const empty = root.childNodes.length === 0;
      await mount(numbers);
      const html = root.innerHTML;
      engine.unmount();
      // Yew takes away in a microtask.
      await new Promise((done) => setTimeout(done));
      return { damaged, empty, html, left: root.childNodes.length };
    },
    data,
    `${cards.origin}/${files.glue}`,
    `${cards.origin}/${files.wasm}`,
  );
  assert.equal(made.damaged, 'refused', 'numbers that are no card are told from a card');
  assert.ok(made.empty, 'and leave nothing behind');
  assert.equal(made.left, 0, '`unmount` takes everything away again');

  await visit('element', { attributes: 'engine="off"' });
  await card.standing();
  await teachSameness(page);
  const difference = await card.ask((host, html) => {
    const { bare, difference } = document[Symbol.for('sameness')];
    const template = document.createElement('template');
    template.innerHTML = html;
    return difference(bare(host.shadowRoot.querySelector('.card')), bare(template.content.firstElementChild));
  }, made.html);
  assert.equal(difference, '');
});
