// What can go wrong between a publisher's host and a reader.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder } from './dist.mjs';

const CORS = { 'access-control-allow-origin': '*' };

const answer = (body, type, headers = CORS) => (response) =>
  response.writeHead(200, { ...headers, 'content-type': type }).end(body);

const bytes = (name) => readFileSync(join(folder, name));

/** The file is not there. */
export const missing = (response) => response.writeHead(404, CORS).end();

/** A host that answers everything with its front page. */
export const frontPage = answer('<!doctype html><title>Welcome</title>', 'text/html');

/** The same without a doctype: its fourth byte is the one of a module. */
export const bareFrontPage = answer('<html><title>Welcome</title></html>', 'text/html');

/** The same from a host that goes by the file's name. */
export const frontPageAs = (type) => answer('<!doctype html><title>Welcome</title>', type);

/** The connection is lost half-way. */
export const cut = (response) => {
  response.writeHead(200, { ...CORS, 'content-length': 100_000 });
  response.write('half', () => response.destroy());
};

/** There is no connection. */
export const dropped = (response) => response.destroy();

/** What came before the connection was lost is taken for the whole, as old proxies do. */
export const halved = (name, type) => answer(bytes(name).subarray(0, bytes(name).length / 2), type);

/** The file, as something that it is not. */
export const typed = (name, type) => answer(bytes(name), type);

/** Another file of the same kind. */
export const instead = (body, type) => answer(body, type);

/** Served, but without leave for other origins. */
export const withoutCors = answer('not for you', 'application/wasm', {});

/**
 * A slow connection: the file comes when the test says so.
 *
 * @returns `fault` to switch on, `asked` that resolves when a browser waits for the file, and
 *   `release`, which sends the file, or answers with another fault.
 */
export const hold = () => {
  let release;
  let arrive;
  const released = new Promise((done) => (release = done));
  const asked = new Promise((done) => (arrive = done));
  const fault = async (response, send) => {
    arrive();
    const instead = await released;
    instead ? instead(response) : send();
  };
  return { fault, asked, release };
};
