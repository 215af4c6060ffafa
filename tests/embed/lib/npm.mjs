// The npm packages that the tests need. They are not the project's own: whoever runs the tests
// says where they are.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const folder = process.env.RD_NODE_MODULES;
if (!folder || !existsSync(folder)) {
  throw new Error(
    `expected the folder of puppeteer-core and axe-core in RD_NODE_MODULES, found ${folder || 'nothing'}; ` +
      '`cargo xtask test browsers` installs them and sets it',
  );
}
/** The folder that holds them. */
export const MODULES = folder;

const require = createRequire(join(folder, 'tests.js'));

/** A package by its name. */
export const load = (name) => require(name);

/** The path of a file in a package. */
export const find = (name) => require.resolve(name);
