// Pages of `tests/hosts`, put up for one test.
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { files, folder, text } from './dist.mjs';
import { fillIn } from './host.mjs';

const FOLDER = new URL('../../hosts/', import.meta.url);

const source = (file) => readFileSync(new URL(file, FOLDER), 'utf8');

const TYPES = {
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  wasm: 'application/wasm',
  html: 'text/html; charset=utf-8',
};
const typed = (type) => ({ 'content-type': TYPES[type] });

/** A page with the cards beside it, on this machine's disk. */
const onDisk = (name) => {
  const place = mkdtempSync(join(tmpdir(), 'report-denial-host-'));
  process.on('exit', () => rmSync(place, { recursive: true }));
  for (const file of Object.values(files)) cpSync(join(folder, file), join(place, file));
  writeFileSync(join(place, 'own.js'), source('own.js'));
  writeFileSync(join(place, 'page.html'), source(`${name}.html`));
  return pathToFileURL(join(place, 'page.html')).href;
};

/** The whole card as text, as it is pasted into an element. */
const pasted = () => /<report-denial[^>]*>(.*?)<\/report-denial>/s.exec(text('rocket-man-cd.html'))[1];

/** Opens a host's page. */
export const openHost = async ({ host, cards, open }, { name, hash = '', headers, frame, with: others = [], programs = {} }) => {
  if (name === 'file') return open(onDisk(name));
  const origins = { cards: cards.origin, own: host.origin };
  const integrity = `sha384-${createHash('sha384').update(readFileSync(join(folder, files.entry))).digest('base64')}`;
  const values = { cards: cards.origin, integrity, text: pasted(), glue: files.glue, wasm: files.wasm };
  host.serve('/own.js', source('own.js'), typed('js'));
  for (const [file, program] of Object.entries(programs)) {
    const path = file.includes('.') ? file : `${file}.js`;
    host.serve(`/${path}`, await program(), typed(path.split('.').at(-1)));
  }
  for (const other of others) host.serve(`/${other}`, fillIn(source(`${other}.html`), values), typed('html'));
  const file = name === 'xhtml' ? 'xhtml.xhtml' : `${name}.html`;
  const page = host.serve(`/${name}`, fillIn(source(file), values), { ...typed('html'), ...headers?.(origins) });
  await open(page + hash, frame);
};
