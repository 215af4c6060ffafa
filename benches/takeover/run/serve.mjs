// Everything that the browsers load, from memory.
import { createServer } from 'node:http';

export const SLUG = 'rocket-man-cd';
/** The profile in which everything but sizes is measured. */
export const PROFILE = 'standard';

const TYPES = { html: 'text/html; charset=utf-8', js: 'text/javascript', wasm: 'application/wasm' };

/** An article with one or two cards, whose engine waits. */
const article = (variant, cards) => {
  const text = '<p>Some of the article that the card stands in, a few lines of it, so that the page scrolls.</p>'.repeat(12);
  const element = `<report-denial claim="${SLUG}" engine="off"></report-denial>`;
  return `<!doctype html><meta charset="utf-8"><title>${variant}</title>
<style>body { max-width: 44rem; margin: 0 auto; font: 18px/1.6 serif }</style>
${text}${Array(cards).fill(element).join(text)}${text}
<script src="/${variant}/${SLUG}.js"></script>`;
};

/**
 * The glue, which says when it is called (the module is compiled, the data is there), and in
 * which a page can lay a mine: with \`globalThis.mine\` set, the next import that the engine calls
 * traps, as the engine itself would.
 */
const probed = (glue) => `${glue.replace('export default', 'const factory =')}
const trap = new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array([
  0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 102, 0, 0, 10, 5, 1, 3, 0, 0, 11,
]))).exports.f;
const mined = (module) => Object.fromEntries(Object.entries(module).map(([name, value]) => [name,
  typeof value !== 'function' ? value : (...args) => {
    if (globalThis.mine) { globalThis.mine = false; trap(); }
    return value(...args);
  }]));
export default (WebAssembly) => {
  performance.mark('compiled');
  if (globalThis.mine === undefined) return factory(WebAssembly);
  return factory({ ...WebAssembly, Instance: function (module, imports) {
    const all = Object.entries(imports).map(([name, value]) => [name, mined(value)]);
    return new WebAssembly.Instance(module, Object.fromEntries(all));
  } });
};
`;

/** A server with `url(path)` and `close()`. */
export const serve = async ({ engines }, { scripts, data }) => {
  const files = { '/blank.html': '<!doctype html><title>blank</title>' };
  const add = (folder, { glue, wasm }) => {
    files[`/${folder}/engine.js`] = glue;
    files[`/${folder}/engine.wasm`] = wasm;
  };
  for (const variant in scripts) {
    const { glue, wasm } = engines[PROFILE][variant.split('-')[0]];
    add(variant, { glue: probed(glue), wasm });
    files[`/${variant}/${SLUG}.js`] = scripts[variant].replaceAll('engine-0123456789ab', 'engine');
    files[`/${variant}/one.html`] = article(variant, 1);
    files[`/${variant}/two.html`] = article(variant, 2);
  }
  add('numbers', engines[PROFILE].swap);
  add('object', engines[PROFILE].object);
  for (const form in data) files[`/${form}/data.js`] = `export default ${JSON.stringify(data[form])};`;

  const server = createServer(({ url }, answer) => {
    const file = files[url];
    if (file === undefined) return answer.writeHead(404).end();
    answer.writeHead(200, { 'content-type': TYPES[url.split('.').pop()] }).end(file);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return { url: (path) => `http://127.0.0.1:${server.address().port}${path}`, close: () => server.close() };
};
