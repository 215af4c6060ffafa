// What a run found on each host, in each engine.
import { mkdirSync, writeFileSync } from 'node:fs';

const found = {};

/** Where the results of a host in an engine are kept. */
export const told = (host, engine) => {
  found[host] ??= {};
  return (found[host][engine] = { ends: 'nothing', passed: false });
};

const byName = (object) => Object.fromEntries(Object.entries(object).sort(([one], [other]) => (one < other ? -1 : 1)));

/** Writes them into `target/hosts.json`, and gives them. */
export const written = () => {
  const sorted = byName(Object.fromEntries(Object.entries(found).map(([host, engines]) => [host, byName(engines)])));
  const target = new URL('../../../target/', import.meta.url);
  mkdirSync(target, { recursive: true });
  writeFileSync(new URL('hosts.json', target), `${JSON.stringify(sorted, null, 2)}\n`);
  return found;
};
