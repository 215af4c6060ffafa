// A copy of the catalogue of two hundred claims: see `many-claims.mjs`.
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const made = process.env.RD_CATALOGUE;
if (!made || !existsSync(join(made, 'letter-1.html'))) {
  throw new Error(`expected the catalogue of many claims in RD_CATALOGUE, found ${made ?? 'nothing'}; tests/README.md says how it is made`);
}
const copy = mkdtempSync(join(tmpdir(), 'report-denial-catalogue-'));
cpSync(made, copy, { recursive: true });
process.on('exit', () => rmSync(copy, { recursive: true }));

/** The folder that is served. */
export const folder = copy;

/** The catalogue's server, its list, and the frame of its desk. */
export const openCatalogue = async (scene, hash = '') => {
  const served = await scene.publisher(copy);
  await scene.page.goto(`${served.origin}/index.html${hash}`);
  return served;
};
