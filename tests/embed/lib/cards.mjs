// The publisher's host: the built folder on an origin of its own, as docs/embedding.md says that
// it must be served; with a log of what was asked for, and faults that a test switches on.
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { folder } from './dist.mjs';
import { listen } from './server.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.wasm': 'application/wasm',
};

/** @param {string} [root] the folder that is served */
export const serveCards = async (root = folder) => {
  const asked = [];
  const told = [];
  const faults = new Map();

  const send = async (name, response) => {
    const body = await readFile(join(root, name)).catch(() => null);
    response.writeHead(body ? 200 : 404, {
      'access-control-allow-origin': '*',
      'content-type': TYPES[extname(name)] ?? 'application/octet-stream',
    });
    response.end(body ?? '');
  };

  const { origin, close } = await listen((request, response) => {
    const name = new URL(request.url, 'http://cards').pathname.slice(1);
    if (name === 'favicon.ico') return response.writeHead(204).end();
    asked.push(name);
    told.push({ name, ...request.headers });
    const fault = faults.get(name);
    return fault ? fault(response, () => send(name, response)) : send(name, response);
  });

  return {
    origin,
    close,
    /** The names of the files asked for, in order. */
    asked,
    /** What was told with each: its name and the headers. */
    told,
    /** Answers for a file in another way: see `faults.mjs`. */
    fault: (name, fault) => faults.set(name, fault),
    /** Serves a file as it should be again. */
    repair: (name) => faults.delete(name),
  };
};
