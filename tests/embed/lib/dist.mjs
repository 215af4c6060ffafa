// A copy of the built folder: what is tested stays the same while somebody builds anew.
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const built = process.env.RD_DIST || new URL('../../../dist', import.meta.url).pathname;
if (!existsSync(join(built, 'rocket-man-cd.js'))) {
  throw new Error(`expected a build in ${built}, found none; \`cargo card build\` makes it`);
}
const copy = mkdtempSync(join(tmpdir(), 'report-denial-dist-'));
cpSync(built, copy, { recursive: true });
process.on('exit', () => rmSync(copy, { recursive: true }));

/** The folder that is served. */
export const folder = copy;

/** A file of it, as text. */
export const text = (name) => readFileSync(join(copy, name), 'utf8');

/** The name of the only file that matches: more than one would be left from two builds. */
const only = (pattern) => {
  const names = readdirSync(copy).filter((name) => pattern.test(name));
  if (names.length !== 1) throw new Error(`expected one file like ${pattern}, found ${names.length}: ${names}`);
  return names[0];
};

/** What a page with one card fetches, in this order: one script, then the engine's two files. */
export const files = {
  entry: 'rocket-man-cd.js',
  glue: only(/^engine-.*\.js$/),
  wasm: only(/^engine-.*\.wasm$/),
};
