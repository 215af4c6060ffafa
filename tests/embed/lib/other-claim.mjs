// A second claim on the publisher's host: the first one's card under another name.
import { files, text } from './dist.mjs';

const SLUG = 'other-claim';

/** Serves `other-claim.js`, for `pages/claims.html`. */
export const publishAnother = (cards) =>
  cards.fault(`${SLUG}.js`, (response) => {
    response.writeHead(200, { 'access-control-allow-origin': '*', 'content-type': 'text/javascript' });
    response.end(text(files.entry).replace('slug:"rocket-man-cd"', `slug:"${SLUG}"`));
  });
