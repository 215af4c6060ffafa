// Links that lead into a card, and where they have led.
import assert from 'node:assert/strict';
import { expected, reading } from './first-claim.mjs';
import { until } from './until.mjs';

/** The fragment of a link to a part of the first card, on a day if there is one. */
export const to = (part, day) => `#rd=rocket-man-cd/${part}${day ? `@${day}` : ''}`;

/**
 * The part that has the focus (`card` for the whole), how far it is from the window's upper edge,
 * and the parts in which something is open.
 */
export const place = (card) =>
  card.ask(({ shadowRoot }) => {
    const focus = shadowRoot.activeElement;
    const open = [...shadowRoot.querySelectorAll('details[open]:not(.rest)')];
    return {
      part: (focus?.matches('.card') ? 'card' : focus?.dataset.part) ?? null,
      top: focus?.getBoundingClientRect().top ?? null,
      open: [...new Set(open.map((part) => part.closest('[data-part]').dataset.part))],
    };
  });

/** The place of a reader who was led nowhere. */
export const NOWHERE = { part: null, top: null, open: [] };

/** Which part a link opens. */
const opens = (part) => {
  if (part.startsWith('source-')) return ['sources'];
  return /^(point-.*|origins|retellings|sources)$/.test(part) ? [part] : [];
};

/** Asserts that the reader was led to a part: it has the focus, is open and stands where one reads. */
export const ledTo = async (card, part) => {
  let now;
  await until(`${part} has the focus, at the window's upper edge`, async () => {
    now = await place(card);
    return now.part === part && Math.abs(now.top) < 2;
  }).catch((error) => {
    error.message += `; it is ${JSON.stringify(now)}`;
    throw error;
  });
  assert.deepEqual(now.open, opens(part), `the parts open after ${part}`);
};

/** Closes every part, lets go of the focus and scrolls up: as if nobody had been there. */
export const forget = (card) =>
  card.ask(({ shadowRoot }) => {
    shadowRoot.querySelectorAll('details[open]:not(.rest)').forEach((part) => (part.open = false));
    shadowRoot.activeElement?.blur();
    scrollTo({ top: 0, behavior: 'instant' });
  });

/** Opens a page whose address leads somewhere. */
export const arrive = async ({ host, page, card }, hash, values) => {
  await page.goto(host.put('reader', { above: 600, ...values }) + hash);
  await card.standing();
};

/** Leads elsewhere on the page that is open. */
export const follow = (page, hash) =>
  page.evaluate((hash) => {
    location.hash = hash;
  }, hash);

/** Asserts that the card stands as on a day. */
export const standsAsOn = async (card, day) => {
  await until(`the card stands as on ${day.words}`, async () => (await card.texts('.state > p')).join() === day.state.join());
  assert.deepEqual(await reading(card), expected(day), day.words);
};
