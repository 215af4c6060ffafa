// On paper everything is there: what is closed too, and where each source is found.
import assert from 'node:assert/strict';
import { inBothBrowsers } from './lib/in-both-browsers.mjs';
import { asOnPaper } from './lib/paper.mjs';

inBothBrowsers('on paper closed parts are open, and each source has its address', async ({ visit, card }) => {
  await visit('element');
  await card.taken();
  const quotations = await card.texts('td blockquote');
  assert.deepEqual(quotations, [], 'on the screen they are closed');
  assert.ok((await card.ask(asOnPaper)) > 0, 'there are rules for paper');
  assert.ok((await card.texts('td blockquote')).length > 10, 'on paper they are read');
  assert.ok((await card.texts('.document')).length > 20, 'and the sources');
  assert.deepEqual(await card.texts('.days'), [], 'what only a screen can do is left out');
  const after = await card.ask(({ shadowRoot }) =>
    [...shadowRoot.querySelectorAll('.document a[href]')].map((link) => getComputedStyle(link, '::after').content),
  );
  assert.ok(after.length > 15, `there are addresses: ${after.length}`);
  assert.ok(after.every((content) => content !== 'none'), 'with its address');
});

inBothBrowsers('on paper the compact card is the whole card', async ({ visit, card }) => {
  await visit('element', { attributes: 'view="compact"' });
  await card.taken();
  assert.deepEqual([await card.texts('.summary'), await card.texts('.document')], [[], []], 'on the screen it is short');
  await card.ask(asOnPaper);
  assert.equal((await card.texts('.summary')).length, 1);
  assert.ok((await card.texts('.document')).length > 20, 'the sources too');
});
