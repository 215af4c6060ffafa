// What can go wrong between a publisher's host and a reader.

const CORS = { 'access-control-allow-origin': '*' };

/** The file is not there. */
export const missing = (response) => response.writeHead(404, CORS).end();

/** A host that answers everything with its front page. */
export const frontPage = (response) =>
  response.writeHead(200, { ...CORS, 'content-type': 'text/html' }).end('<!doctype html><title>Welcome</title>');

/** The connection is lost half-way. */
export const cut = (response) => {
  response.writeHead(200, { ...CORS, 'content-length': 100_000 });
  response.write('half', () => response.destroy());
};

/** Served, but without leave for other origins. */
export const withoutCors = (response) =>
  response.writeHead(200, { 'content-type': 'application/wasm' }).end('not for you');

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
