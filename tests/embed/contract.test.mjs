// What the element promises to entry scripts of any release, and no more: the first script of a
// page defines it, and those of all other releases live with it. DESIGN.md has the contract.
import assert from 'node:assert/strict';
import { expected, reading, TODAY } from './lib/first-claim.mjs';
import { inBothBrowsers } from './lib/in-both-browsers.mjs';

inBothBrowsers('an entry of a later release is told of its elements, and of nothing else', async ({ visit, card, page }) => {
  await visit('element');
  await card.taken();
  const told = await page.evaluate(async () => {
    const Shell = customElements.get('report-denial');
    const told = [];
    const [one, two] = ['tomorrow', 'yesterday'].map((name) => {
      const element = document.createElement('report-denial');
      element.setAttribute('claim', name);
      document.body.append(element);
      return element;
    });
    Shell.register(
      {
        id: 'https://cards.example/tomorrow.js',
        names: ['tomorrow', 'yesterday'],
        attach(host, ...more) {
          told.push(['attach', host === one ? 'one' : 'two', more.length]);
          return { detach: (...more) => told.push(['detach', host === one ? 'one' : 'two', more.length]), later: 1 };
        },
        // What nobody knows yet.
        future: { of: 'the entry' },
      },
      null,
    );
    const task = () => new Promise((done) => setTimeout(done));
    one.setAttribute('view', 'compact');
    one.setAttribute('claim', 'tomorrow');
    document.body.prepend(one);
    await task();
    told.push('moved');
    one.remove();
    await task();
    document.body.append(one);
    told.push('put back');
    two.setAttribute('claim', 'nobody-knows-this');
    return { told, engines: typeof Shell.engines, inserted: document.querySelectorAll('report-denial').length };
  });
  assert.deepEqual(told, {
    told: [
      ['attach', 'one', 0],
      ['attach', 'two', 0],
      'moved',
      ['detach', 'one', 0],
      ['attach', 'one', 0],
      'put back',
      ['detach', 'two', 0],
    ],
    engines: 'object',
    inserted: 3,
  });
  assert.deepEqual(await reading(card), expected(TODAY), 'the first card is as it was');
});

inBothBrowsers(
  'an entry that fails leaves the element’s text, and every other card, as they are',
  { provokes: [/^report-denial: Error: an entry of the test/] },
  async ({ visit, card, page, cardAt, noise }) => {
    await visit('element');
    await card.taken();
    const seen = await page.evaluate(() => {
      const elements = ['bad', 'rocket-man-cd'].map((name) => {
        const element = document.createElement('report-denial');
        element.setAttribute('claim', name);
        element.id = `made-${name}`;
        element.textContent = 'The text in the element.';
        return element;
      });
      document.querySelector('h1').before(...elements);
      customElements.get('report-denial').register({
        id: 'bad',
        names: ['bad'],
        attach() {
          throw new Error('an entry of the test');
        },
      });
      return elements[0].innerText;
    });
    assert.equal(seen, 'The text in the element.');
    await cardAt('#made-rocket-man-cd').taken();
    assert.equal(noise.ours().length, 1);
  },
);
