// The programs of pages that are apps: bundled from this folder, or as their packages have them.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { files, folder, text } from '../embed/lib/dist.mjs';
import { find, load, MODULES } from '../embed/lib/npm.mjs';
import { dataOf } from '../embed/lib/packed.mjs';

const HERE = new URL('.', import.meta.url).pathname;

/** A file of a package. */
export const packaged = (name) => () => readFile(find(name), 'utf8');

/** Svelte's components are made into programs by its own compiler. */
const svelte = {
  name: 'svelte',
  setup(build) {
    build.onLoad({ filter: /\.svelte$/ }, async ({ path }) => {
      const { compile } = load('svelte/compiler');
      return { contents: compile(await readFile(path, 'utf8'), { generate: 'client', dev: false }).js.code };
    });
  },
};

const made = new Map();

/** A file of this folder, with all that it imports. Once for all engines. */
export const bundled = (name) => () => {
  if (!made.has(name)) {
    const building = load('esbuild').build({
      entryPoints: [HERE + name],
      bundle: true,
      write: false,
      minify: true,
      format: 'iife',
      nodePaths: [MODULES],
      define: { 'process.env.NODE_ENV': '"production"' },
      plugins: [svelte],
      logLevel: 'error',
    });
    made.set(name, building.then(({ outputFiles: [file] }) => file.text));
  }
  return made.get(name);
};

/**
 * A page that is a Yew app: the engine itself, with the names on elements that Yew gives it by
 * itself. The hook gives the engine's own others, see `crates/cli/src/bundle/engine.rs`.
 */
export const yewApp = {
  yew: async () => text(files.glue).replaceAll('__rd_', '__yew_'),
  'yew.wasm': () => readFile(join(folder, files.wasm)),
  'yew.json': async () => {
    const { strings, numbers } = dataOf(text(files.entry));
    return JSON.stringify({ strings, numbers });
  },
};

/** The cards' files in a folder of the page's own host. */
export const beside = (path) =>
  Object.fromEntries(Object.values(files).map((name) => [`${path}/${name}`, () => readFile(join(folder, name))]));

/** As web archives keep them: each under its whole address, on the archive's host. */
export const archive = beside('web/20260301js_/https://cards.example.org');
