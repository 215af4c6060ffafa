// Another build of the first claim: what a publisher serves who built at another time.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { files, folder, text } from './dist.mjs';

/** The first words of its question, by which a reader tells it from the first. */
const HEADLINE = 'Did another signed';
const ENGINE = 'engine-another-build';
const BUILD = 'another-build';

const answer = (type, body) => (response) =>
  response.writeHead(200, { 'access-control-allow-origin': '*', 'content-type': type }).end(body);

/**
 * Serves it in place of the first build: an entry script with a build id of its own, another
 * question, and an engine of another name.
 *
 * @returns `entry`, the fault that serves the script; `engine`, the names of the engine's files
 */
export const rebuild = (cards) => {
  const stem = files.wasm.replace('.wasm', '');
  const script = text(files.entry)
    .replaceAll(stem, ENGINE)
    .replace(/build:"\w+"/, `build:"${BUILD}"`)
    .replace('Did the signed', HEADLINE);
  const entry = answer('text/javascript', script);
  cards.fault(files.entry, entry);
  cards.fault(`${ENGINE}.js`, answer('text/javascript', text(files.glue)));
  cards.fault(`${ENGINE}.wasm`, answer('application/wasm', readFileSync(join(folder, files.wasm))));
  return { entry, engine: [`${ENGINE}.js`, `${ENGINE}.wasm`] };
};

/** Whether a card is the other build's. */
export const isRebuilt = async (card) => (await card.text('.headline')).startsWith(HEADLINE);
