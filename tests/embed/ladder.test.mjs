// The ladder, on the way to the engine: whatever comes in place of its files, the reader has the
// finished card, the page one event and its developer one line that say why, and no other card
// notices. What can be had later is taken later.
import assert from 'node:assert/strict';
import { files } from './lib/dist.mjs';
import * as faults from './lib/faults.mjs';
import { inBothBrowsers } from './lib/in-both-browsers.mjs';
import { visitTwoPublishers } from './lib/other-claim.mjs';
import { reads, told } from './lib/rung.mjs';

const { cut, dropped, missing, withoutCors } = faults;
const SCRIPT = 'text/javascript';
const MODULE = 'application/wasm';

const UNREACHABLE = /^report-denial: engine-unreachable/;
const BROKEN = /^report-denial: engine-broken/;
/** What browsers say of their own accord of a file that did not come. */
const NOT_LOADED = /^Failed to load (resource|module script)|^Loading (module|failed)|^Cross-Origin Request Blocked|by CORS/;

/** What comes in place of the engine's files. */
const FAULTS = {
  'no glue': [[files.glue, missing]],
  'a front page for glue': [[files.glue, faults.frontPage]],
  'a front page that is called a script': [[files.glue, faults.frontPageAs(SCRIPT)]],
  'glue as text': [[files.glue, faults.typed(files.glue, 'text/plain')]],
  'glue as bytes': [[files.glue, faults.typed(files.glue, 'application/octet-stream')]],
  'glue as HTML': [[files.glue, faults.typed(files.glue, 'text/html')]],
  'half of the glue': [[files.glue, cut]],
  'glue for its own origin': [[files.glue, withoutCors]],
  'no module': [[files.wasm, missing]],
  'a front page for a module': [[files.wasm, faults.frontPage]],
  'a bare front page for a module': [[files.wasm, faults.bareFrontPage]],
  'a front page that is called a module': [[files.wasm, faults.frontPageAs(MODULE)]],
  'a lost connection': [[files.wasm, cut]],
  'half of the module as the whole': [[files.wasm, faults.halved(files.wasm, MODULE)]],
  'a module for its own origin': [[files.wasm, withoutCors]],
  'neither file': [[files.glue, missing], [files.wasm, missing]],
  'no connection': [[files.glue, dropped], [files.wasm, dropped]],
};

inBothBrowsers(
  'whatever comes in place of the engine, the card reads, and takes the engine when it can be had',
  { provokes: [UNREACHABLE, NOT_LOADED] },
  async (scene) => {
    const { page, cards, cardAt, hears, heard } = scene;
    const [one, other] = [cardAt('#one'), cardAt('#other')];
    for (const [what, broken] of Object.entries(FAULTS)) {
      for (const [file, fault] of broken) cards.fault(file, fault);
      await visitTwoPublishers(scene);
      await told(scene, 'engine-unreachable', ['one'], what);
      await reads(one, false, what);
      await other.taken();

      for (const [file] of broken) cards.repair(file);
      await page.evaluate(() => dispatchEvent(new Event('online')));
      await one.taken();
      await hears('ready', 2);
      assert.equal((await heard('error')).length, 1, `${what}: once`);
    }
    await reads(one, true, 'at last');
    await reads(other, true, 'the other card');
  },
);

inBothBrowsers('a module of any type is a module', async (scene) => {
  const { cards, cardAt, heard } = scene;
  for (const type of ['text/plain', 'application/octet-stream', 'text/html']) {
    cards.fault(files.wasm, faults.typed(files.wasm, type));
    await visitTwoPublishers(scene);
    await cardAt('#one').taken();
    assert.deepEqual(await heard('error'), [], type);
  }
});

inBothBrowsers(
  'who was offline has the card, and the engine when the connection is back',
  { provokes: [UNREACHABLE, NOT_LOADED] },
  async (scene) => {
    const { page, card, hears, heard } = scene;
    await scene.visit('far');
    await card.standing();
    await page.setOfflineMode(true);
    await card.ask((host) => host.scrollIntoView());
    const [{ detail }] = await hears('error');
    assert.equal(detail.code, 'engine-unreachable');
    await reads(card, false, 'offline');
    await page.setOfflineMode(false);
    await card.taken();
    assert.equal((await heard('error')).length, 1);
  },
);

/** Files of another build, or of nobody's. */
const STRANGERS = {
  'glue that is no engine': [files.glue, faults.instead('export default {}', SCRIPT)],
  'a module that is no engine': [files.wasm, faults.instead(Buffer.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]), MODULE)],
};

inBothBrowsers('an engine of another build is not started', { provokes: [BROKEN] }, async (scene) => {
  const { cards, cardAt } = scene;
  for (const [what, [file, fault]] of Object.entries(STRANGERS)) {
    cards.fault(file, fault);
    await visitTwoPublishers(scene);
    await told(scene, 'engine-broken', ['one'], what);
    await reads(cardAt('#one'), false, what);
    await cardAt('#other').taken();
    cards.repair(file);
  }
});

inBothBrowsers('two cards without an engine: one event and one line each', { provokes: [UNREACHABLE, NOT_LOADED] }, async (scene) => {
  const { visit, cards, hears, noise } = scene;
  cards.fault(files.wasm, missing);
  await visit('two');
  const errors = await hears('error', 2);
  assert.deepEqual(errors.map((event) => event.from).sort(), ['one', 'two']);
  assert.equal(noise.ours().length, 2);
});

for (const [what, file] of [['glue', files.glue], ['module', files.wasm]]) {
  inBothBrowsers(`a ${what} that failed for one card may come for a later one`, { provokes: [UNREACHABLE, NOT_LOADED] }, async (scene) => {
    const { visit, card, cards, cardAt, hears, page } = scene;
    cards.fault(file, missing);
    await visit('article');
    await hears('error');
    cards.repair(file);
    await page.evaluate(() => {
      const later = document.createElement('report-denial');
      later.setAttribute('claim', 'rocket-man-cd');
      later.id = 'later';
      document.body.prepend(later);
    });
    await cardAt('#later').taken();
    assert.equal(await card.live(), true);
  });
}
