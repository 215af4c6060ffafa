// What tests of hosts ask of a page in the same words.
import { Card } from '../embed/lib/card.mjs';
import { until } from '../embed/lib/until.mjs';

/** What a page keeps under a name of its own, for its test to read. */
export const kept = (page, name) => page.evaluate((name) => document[Symbol.for(name)], name);

/** Goes where one of a page's cards is, as a reader would, waits until it is live, and gives it. */
export const lives = async (page, selector) => {
  const card = new Card(page, selector);
  await card.ask((host) => host.scrollIntoView({ behavior: 'instant' }));
  await card.taken();
  return card;
};

/** Waits until a live card is set to a day. */
export const standsAs = (card, day) =>
  until(`the card stands as on ${day.words}`, async () => (await card.text('[aria-current]')) === day.words);
