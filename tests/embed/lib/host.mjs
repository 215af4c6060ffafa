// A newspaper: pages that embed cards from somewhere else.
import { readFileSync } from 'node:fs';
import { listen } from './server.mjs';

const PAGES = new URL('../../pages/', import.meta.url);

/** A page's text, with what stands in double braces replaced; nothing is left over. */
export const fillIn = (text, values) => text.replace(/\{\{(\w+)\}\}/g, (_, key) => values[key] ?? '');

/** A page of `tests/pages`. */
export const fill = (name, values) => fillIn(readFileSync(new URL(`${name}.html`, PAGES), 'utf8'), values);

/** @param {string} cards the origin of the cards, `{{cards}}` in a page */
export const serveHost = async (cards) => {
  const pages = new Map();
  const { origin, close } = await listen((request, response) => {
    const page = pages.get(request.url);
    if (page) return response.writeHead(200, page.headers).end(page.html);
    // Browsers ask for a favicon; an error would stand in the console.
    return response.writeHead(request.url === '/favicon.ico' ? 204 : 404).end();
  });
  return {
    origin,
    close,
    /** Puts something up at a path of its own, and gives its address. */
    serve(path, text, headers) {
      pages.set(path, { html: text, headers });
      return origin + path;
    },
    /** Puts a page of `tests/pages` up, and gives its address. */
    put(name, { headers = {}, ...values } = {}) {
      const path = `/${name}-${pages.size}.html`;
      const html = fill(name, { cards, ...values });
      pages.set(path, { html, headers: { 'content-type': 'text/html; charset=utf-8', ...headers } });
      return origin + path;
    },
  };
};
