// A second claim on the publisher's host: the first one's card under another name.
import { files, text } from './dist.mjs';
import { typed } from './faults.mjs';

const SLUG = 'other-claim';

/** The script of the other claim, as a fault in place of a file that is not there. */
const script = (response) => {
  response.writeHead(200, { 'access-control-allow-origin': '*', 'content-type': 'text/javascript' });
  response.end(text(files.entry).replace('slug:"rocket-man-cd"', `slug:"${SLUG}"`));
};

/** Serves `other-claim.js`, for `pages/claims.html`. */
export const publishAnother = (cards) => cards.fault(`${SLUG}.js`, script);

/**
 * Opens `pages/ladder.html`: a card of the first publisher, and the other claim's from a folder
 * of its own with an engine of its own, which comes when the first one's does not.
 */
export const visitTwoPublishers = async ({ cards, page, visit }, values) => {
  // Low: what is drawn is not looked at.
  await page.setViewport({ width: 1000, height: 200 });
  cards.fault(`elsewhere/${SLUG}.js`, script);
  cards.fault(`elsewhere/${files.glue}`, typed(files.glue, 'text/javascript'));
  cards.fault(`elsewhere/${files.wasm}`, typed(files.wasm, 'application/wasm'));
  await visit('ladder', values);
};
