// Builds the engines that are compared, each as the product builds its own, and the card in
// every form.
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { minify, run } from './tools.mjs';

const BENCH = fileURLToPath(new URL('..', import.meta.url));
export const ROOT = path.resolve(BENCH, '../..');
const TARGET = process.env.CARGO_TARGET_DIR ?? path.join(ROOT, 'target/takeover');
const WASM = 'wasm32-unknown-unknown';
/** What stands around an instance, in the engine's script. */
const AROUND = readFileSync(path.join(ROOT, 'www/engine.js'), 'utf8');

/** What each profile adds to the environment of a build for browsers. */
const PROFILES = {
  standard: {},
  smallest: {
    RUSTC_BOOTSTRAP: '1',
    CARGO_UNSTABLE_BUILD_STD: 'std,panic_abort',
    CARGO_UNSTABLE_BUILD_STD_FEATURES: 'optimize_for_size',
    CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS: '-Zunstable-options -Cpanic=immediate-abort',
  },
};

/** The engines: the shipped one takes over by render and swap and reads numbers. */
const ENGINES = {
  swap: { cwd: ROOT, bin: 'engine', args: [] },
  hydrate: { cwd: BENCH, bin: 'hydrate', args: ['--features=hydrate'] },
  object: { cwd: BENCH, bin: 'object', args: ['--features=object'] },
};

const FEATURES = ['bulk-memory', 'bulk-memory-opt', 'reference-types', 'sign-ext', 'mutable-globals'].concat(
  ['nontrapping-float-to-int', 'multivalue'],
);

/** `{ engines: { <profile>: { <engine>: { glue, wasm } } }, material }` */
export const build = async () => {
  // One set of versions for both; cargo drops what it does not need and adds what is missing.
  if (existsSync(path.join(ROOT, 'Cargo.lock')))
    copyFileSync(path.join(ROOT, 'Cargo.lock'), path.join(BENCH, 'Cargo.lock'));
  const engines = {};
  for (const profile in PROFILES) {
    engines[profile] = {};
    for (const name in ENGINES) engines[profile][name] = engine(profile, name);
  }
  return { engines, material: material() };
};

const cargo = (args, cwd, folder, env) =>
  run('cargo', args, { cwd, env: { ...env, CARGO_TARGET_DIR: path.join(TARGET, folder) } });

const engine = (profile, name) => {
  console.error(`building ${name}, ${profile}`);
  const { cwd, bin, args } = ENGINES[name];
  cargo(['build', '--quiet', '--release', `--target=${WASM}`, `--bin=${bin}`, ...args], cwd, profile, PROFILES[profile]);
  const out = path.join(TARGET, 'engines', profile, name);
  mkdirSync(out, { recursive: true });
  const module = path.join(TARGET, profile, WASM, 'release', `${bin}.wasm`);
  run('wasm-bindgen', ['--target=no-modules', '--no-typescript', '--out-name=engine', `--out-dir=${out}`, module]);
  const wasm = path.join(out, 'engine.wasm');
  run('wasm-opt', [
    '-Oz',
    '--converge',
    ...FEATURES.map((feature) => `--enable-${feature}`),
    path.join(out, 'engine_bg.wasm'),
    '-o',
    wasm,
  ]);
  const glue = readFileSync(path.join(out, 'engine.js'), 'utf8');
  return {
    // As `crates/cli/src/bundle/engine.rs` does it.
    glue: minify(`const glue = (WebAssembly) => {\n${glue}\nreturn wasm_bindgen;\n};\nexport default glue;\n${AROUND}`),
    wasm: readFileSync(wasm),
  };
};

const material = () => {
  console.error('composing the card');
  cargo(['build', '--quiet', '--features=material', '--bin=material'], BENCH, 'native');
  const claim = path.join(ROOT, 'claims/rocket-man-cd.toml');
  return JSON.parse(run(path.join(TARGET, 'native/debug/material'), [claim]));
};
