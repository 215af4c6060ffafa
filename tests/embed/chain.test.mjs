// The chain as a picture: it grows with the days, its nodes lead into the card, and choosing one
// lights its way back, in the picture and in the list.
import assert from 'node:assert/strict';
import { inBothBrowsers } from './lib/in-both-browsers.mjs';
import { until } from './lib/until.mjs';

/** Written from the sources: whose denial Newsis has, and by way of whom. */
const NEWSIS = ['Heather Nauert', 'The Washington Post, 7 July 2018', 'Newsis'];

const NODES = '.picture a[href]';
const node = (part) => `.picture a[href$="/${part}"]`;

/** The visible labels of what matches, as they read. */
const labels = async (card, selector = NODES) =>
  (await card.texts(selector)).map((label) => label.replaceAll('\u00a0', ' '));

/** What is lit: labels and edges of the picture, and lines of the list. */
const lit = async (card) => ({
  nodes: await labels(card, '.picture a[data-lit]'),
  edges: await card.ask((host) => host.shadowRoot.querySelectorAll('.picture path[data-lit]').length),
  list: await card.texts('.origin[data-lit] > .who > b, .chain [data-lit] > :first-child'),
});

const DARK = { nodes: [], edges: 0, list: [] };
const NEWSIS_LIT = {
  nodes: NEWSIS,
  edges: 2,
  list: ['Heather Nauert, spokeswoman, U.S. State Department', 'The Washington Post', 'Newsis'],
};

/** Waits until the way stands as it should, and says what it was instead. */
const shines = async (card, expected) => {
  let now;
  await until('something else is lit', async () => {
    now = await lit(card);
    return JSON.stringify(now) === JSON.stringify(expected);
  }).catch(() => assert.deepEqual(now, expected));
};

const open = async ({ visit, card }, page = 'article', values) => {
  await visit(page, values);
  await card.taken();
  await card.click('.origins summary');
};

inBothBrowsers('the picture shows who was known on the day, and no more', async (scene) => {
  const { card } = scene;
  await open(scene);
  assert.equal((await labels(card)).length, 25, 'seven origins and eighteen sources');
  await card.set('as-of', '2018-07-06');
  const first = [
    'a diplomatic source in Washington',
    'Mike Pompeo',
    'Chosun Ilbo, 6 July 2018',
    'NBC News',
    'Fortune',
    'The Guardian',
    'People',
    'Global News',
  ];
  await until('the picture stands as on 6 July', async () => (await labels(card)).length === first.length);
  assert.deepEqual((await labels(card)).sort(), [...first].sort());
  const edges = await card.ask((host) => host.shadowRoot.querySelectorAll('.picture path[class]:not([hidden])').length);
  assert.equal(edges, 7, 'two origins to their outlets, five relays');
  await card.set('as-of', null);
  await until('the picture stands as today', async () => (await labels(card)).length === 25);
});

inBothBrowsers('without the engine too', async ({ visit, card }) => {
  await visit('element', { attributes: 'engine="off" as-of="2018-07-06"' });
  await card.standing();
  await card.click('.origins summary');
  assert.equal((await labels(card)).length, 8);
});

inBothBrowsers('by mouse: what is pointed at lights its way back, until the pointer leaves', async (scene) => {
  const { card, page } = scene;
  await open(scene);
  await shines(card, DARK);
  await page.mouse.move(...(await card.point(node('source-newsis'))));
  await shines(card, NEWSIS_LIT);
  // Its other origin is not on the way of what Newsis has from there.
  await page.mouse.move(...(await card.point(node('source-mediaite'))));
  await shines(card, {
    nodes: ['John Bolton', 'The Washington Post', 'Mediaite'],
    edges: 2,
    list: ['John Bolton, former U.S. National Security Adviser', 'The Washington Post', 'Mediaite'],
  });
  await page.mouse.move(...(await card.point('.headline')));
  await shines(card, DARK);
});

inBothBrowsers('by mouse: the list lights the picture', async (scene) => {
  const { card, page } = scene;
  await open(scene);
  const place = await card.ask((host) =>
    [...host.shadowRoot.querySelectorAll('.chain .source')].findIndex((source) => source.textContent === 'Newsis'),
  );
  await page.mouse.move(...(await card.point('.chain .source', place)));
  await shines(card, NEWSIS_LIT);
  await page.mouse.move(...(await card.point('.origin:nth-child(3) > .who > b')));
  await shines(card, {
    nodes: ['Heather Nauert', 'NBC News', 'The Washington Post, 7 July 2018', 'The Hill', 'Newsis'],
    edges: 4,
    list: ['Heather Nauert, spokeswoman, U.S. State Department', 'The Washington Post', 'Newsis', 'NBC News', 'The Hill'],
  });
});

inBothBrowsers('by keyboard: Tab goes through the picture in reading order and lights each way', async (scene) => {
  const { card, page } = scene;
  await open(scene);
  const order = await card.ask((host) =>
    [...host.shadowRoot.querySelectorAll('.picture a[href]')].map((link) => link.getAttribute('aria-label')),
  );
  const passed = [];
  for (const name of order) {
    await page.keyboard.press('Tab');
    passed.push(await card.ask(({ shadowRoot }) => shadowRoot.activeElement.getAttribute('aria-label')));
    if (name.startsWith('Newsis')) await shines(card, NEWSIS_LIT);
  }
  assert.deepEqual(passed, order);
  // On into the list, and out of it all.
  await page.keyboard.press('Tab');
  await shines(card, {
    nodes: [
      'a diplomatic source in Washington',
      'Mike Pompeo',
      'Chosun Ilbo, 6 July 2018',
      'NBC News',
      'People',
    ],
    edges: 4,
    list: [
      'a diplomatic source in Washington (unnamed)',
      'Chosun Ilbo',
      'People',
      'Mike Pompeo, Secretary of State in 2018, U.S. State Department',
      'NBC News',
      'People',
    ],
  });
  await card.ask(({ shadowRoot }) => shadowRoot.activeElement.blur());
  await shines(card, DARK);
});

inBothBrowsers('a node is a link into the card, says its way, and is no source that is opened', async (scene) => {
  const { card, page, hears } = scene;
  await open(scene);
  await card.click(node('source-newsis'));
  await until('the source is pointed at', () =>
    card.ask(({ shadowRoot }) => shadowRoot.activeElement?.dataset.part === 'source-newsis'),
  );
  assert.equal(await page.evaluate(() => location.hash), '', 'the page keeps its address');
  const name = await card.ask(
    (host, selector) => host.shadowRoot.querySelector(selector).getAttribute('aria-label'),
    node('source-newsis'),
  );
  assert.equal(name, 'Newsis, from The Washington Post, 7 July 2018, from Heather Nauert (U.S. State Department)');
  assert.deepEqual(await hears('source', 0), []);
  const targets = await card.ask(({ shadowRoot }) =>
    [...shadowRoot.querySelectorAll('.picture a[href^="#rd=rocket-man-cd/origin-"]')].map((link) => {
      const part = link.getAttribute('href').split('/')[1];
      return shadowRoot.querySelectorAll(`li[data-part="${part}"]`).length;
    }),
  );
  assert.deepEqual(targets, targets.map(() => 1), 'each origin has one place in the list');
});

inBothBrowsers('at 320 px every node can be read and hit', async (scene) => {
  const { card, page } = scene;
  await open(scene);
  await page.setViewport({ width: 320, height: 900 });
  const small = await card.ask((host) => {
    const picture = host.shadowRoot.querySelector('.picture');
    if (picture.scrollWidth > picture.clientWidth) return ['the picture is wider than its place'];
    return [...picture.querySelectorAll('a[href]')].flatMap((link) => {
      const { width, height } = link.querySelector('path').getBoundingClientRect();
      const text = link.querySelector('text').getBoundingClientRect();
      return width >= 24 && height >= 24 && text.height >= 11 ? [] : [`${link.ariaLabel}: ${width} by ${height}`];
    });
  });
  assert.deepEqual(small, []);
});
