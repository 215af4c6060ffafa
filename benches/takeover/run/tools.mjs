// Programs and packages that this does not bring along.
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const modules = process.env.RD_NODE_MODULES;
if (!modules) {
  console.error('expected RD_NODE_MODULES, the folder with esbuild, binaryen and puppeteer-core, found nothing');
  process.exit(2);
}

/** A package of RD_NODE_MODULES. */
export const load = createRequire(path.join(path.resolve(modules), 'x.js'));

const PATH = `${path.join(path.resolve(modules), '.bin')}${path.delimiter}${process.env.PATH}`;

/** What a program prints; its errors go to ours. */
export const run = (program, args, { env, ...options } = {}) =>
  execFileSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, PATH, ...env },
    ...options,
  });

/** Minified as `crates/cli/src/bundle/tools.rs` does it. */
export const minify = (text, loader = 'js') =>
  run(
    'esbuild',
    ['--minify', '--charset=ascii', '--target=es2022,chrome123,firefox121,safari17.5', `--loader=${loader}`],
    { input: text },
  );

/** Bytes as served: brotli at its best. */
export const brotli = (bytes) =>
  brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
  }).length;

/** The middle value; of an even number the upper. */
export const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
