// The third browser: WebKitGTK's MiniBrowser, by plain WebDriver. It has no headless mode, so it
// gets a display of its own; and one driver has one session, so all tests of a file share a window.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { until } from './until.mjs';
import { listen } from './server.mjs';

const DRIVER = process.env.WEBKIT_DRIVER || '/usr/bin/WebKitWebDriver';
const BROWSER = process.env.WEBKIT || '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
const DISPLAY = process.env.XVFB || '/usr/bin/Xvfb';

/** The window's own bar is within its height. */
const BAR = 38;

/** A driver whose browser does not come says nothing; and machines may be busy. */
const PATIENCE = 60_000;

// So that what was started ends with a run that is ended.
process.once('SIGTERM', () => process.exit(1));

/** A program in a group of its own, so that what it starts ends with it. */
const begin = (program, words, options) => {
  const child = spawn(program, words, { detached: true, stdio: 'ignore', ...options });
  // A run that fails does not wait for it, and ends it all the same.
  child.unref();
  const end = () => {
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // Ended already.
    }
  };
  process.on('exit', end);
  return { child, end };
};

const freePort = () =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });

/** Keys that write nothing, as the protocol has them. */
const KEYS = { End: '\uE010', Home: '\uE011', ArrowLeft: '\uE012', ArrowRight: '\uE014' };

/** The little of a page that tests of hosts need, in the shape that puppeteer's pages have. */
class Page {
  #ask;
  /** Addresses on other hosts that something was asked of. */
  foreign;

  constructor(ask, foreign) {
    this.#ask = ask;
    this.foreign = foreign;
  }

  /** Opens an address, and waits until it is loaded. */
  async goto(url) {
    await this.#ask('POST', '/frame', { id: null });
    await this.#ask('POST', '/url', { url });
  }

  /** Runs a function, or gives the value of an expression; what it gives is awaited. */
  async evaluate(run, ...values) {
    const expression = typeof run === 'function' ? `(${run})(...${JSON.stringify(values)})` : run;
    // As text, which the driver gives back whatever the page has done to its objects.
    const script = `
      const done = arguments[0];
      const tell = (told) => done(JSON.stringify(told));
      (async () => ({ value: await ${expression} }))().then(tell, (error) => tell({ error: String(error) }));`;
    const { value, error } = JSON.parse(await this.#ask('POST', '/execute/async', { script, args: [] }));
    if (error) throw new Error(error);
    return value;
  }

  mouse = {
    click: async (x, y) => {
      const move = { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 };
      const actions = [move, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }];
      const parameters = { pointerType: 'mouse' };
      await this.#ask('POST', '/actions', { actions: [{ type: 'pointer', id: 'mouse', parameters, actions }] });
    },
  };

  keyboard = {
    press: async (name) => {
      const value = KEYS[name] ?? name;
      const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value }));
      await this.#ask('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
  };

  /** From here to the next `goto` everything is asked of the frame that matches. */
  async enter(selector) {
    const id = await this.#ask('POST', '/element', { using: 'css selector', value: selector });
    await this.#ask('POST', '/frame', { id });
    return this;
  }
}

/** A driver with its browser on a display; all that is not of this machine is asked of a proxy. */
const startDriver = async (display, proxy) => {
  const port = await freePort();
  const driver = begin(DRIVER, [`--port=${port}`], { env: { ...process.env, DISPLAY: display, GDK_BACKEND: 'x11' } });
  const send = async (method, path, body) => {
    const signal = AbortSignal.timeout(PATIENCE);
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { method, body: body && JSON.stringify(body), signal });
    const { value } = await response.json();
    if (value?.error) throw new Error(`WebKit: ${method} ${path}: ${value.error}: ${value.message}`);
    return value;
  };
  try {
    await until('WebKit’s driver answers', () => send('GET', '/status').catch(() => null));
    const { sessionId } = await send('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          browserName: 'MiniBrowser',
          proxy: { proxyType: 'manual', httpProxy: proxy, sslProxy: proxy, noProxy: ['127.0.0.1'] },
          'webkitgtk:browserOptions': { binary: BROWSER, args: ['--automation'] },
        },
      },
    });
    return { driver, ask: (method, path, body) => send(method, `/session/${sessionId}${path}`, body) };
  } catch (error) {
    driver.end();
    throw error;
  }
};

/** @returns `page`, and `end` to be called once */
export const startWebKit = async ({ width, height }) => {
  const [missing] = [DISPLAY, DRIVER, BROWSER].filter((program) => !existsSync(program));
  if (missing) {
    throw new Error(`expected ${missing}, found none; \`cargo xtask test browsers\` installs webkit2gtk-driver and xvfb`);
  }
  const display = begin(DISPLAY, ['-displayfd', '3', '-screen', '0', '1400x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const told = display.child.stdio[3];
  const number = await new Promise((done) => told.once('data', (data) => done(String(data).trim())));
  told.unref();
  // Who asks for another machine asks here, is noted, and gets nothing.
  const foreign = [];
  const proxy = await listen((request, response) => {
    foreign.push(request.url);
    response.writeHead(502).end();
  });
  const browser = () => startDriver(`:${number}`, proxy.origin.slice('http://'.length));
  // Now and then, on a busy machine, a browser does not come to its driver, and nothing says why: then once more.
  const { driver, ask } = await browser().catch(browser).catch(async (error) => {
    await proxy.close();
    throw error;
  });
  await ask('POST', '/window/rect', { width, height: height + BAR });
  return {
    page: new Page(ask, foreign),
    async end() {
      driver.end();
      display.end();
      await proxy.close();
    },
  };
};
