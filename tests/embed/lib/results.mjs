// What a run found on each host, in each engine.
import { mkdirSync, writeFileSync } from 'node:fs';

const found = {};

/** Where the results of a host in an engine are kept. */
export const told = (host, engine) => {
  found[host] ??= {};
  return (found[host][engine] = { ends: 'nothing', passed: false });
};

/** Writes them into `target/hosts.json`, and gives them. */
export const written = () => {
  const target = new URL('../../../target/', import.meta.url);
  mkdirSync(target, { recursive: true });
  writeFileSync(new URL('hosts.json', target), `${JSON.stringify(found, null, 2)}\n`);
  return found;
};
