import { chromium } from 'playwright';

const TTL = 5 * 60_000;

export class Peek {
  #browser;
  #timer;

  constructor(origins) {
    this.origins = new Set(origins.map((o) => new URL(o).origin));
    if (!this.origins.size) throw new Error('give at least one origin on the command line');
  }

  check(url) {
    const u = new URL(url);
    if (!this.origins.has(u.origin)) throw new Error(`${u.origin} was not allowed when the server was started`);
    return u.href;
  }

  async #launch() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.close(), TTL);
    this.#timer.unref();
    this.#browser ??= chromium.launch({ headless: true, args: ['--disable-extensions', '--no-first-run'] });
    return this.#browser;
  }

  async visit(url, use) {
    const target = this.check(url);
    const browser = await this.#launch();
    const context = await browser.newContext({ acceptDownloads: false, serviceWorkers: 'block', viewport: { width: 1280, height: 800 } });
    const log = [];
    try {
      await context.route('**/*', (route) => {
        const o = new URL(route.request().url());
        if (o.protocol === 'data:' || this.origins.has(o.origin)) return route.continue();
        log.push(`blocked ${o.origin}`);
        return route.abort('blockedbyclient');
      });
      const page = await context.newPage();
      page.on('console', (m) => log.length < 500 && log.push(`${m.type()}: ${m.text().slice(0, 400)}`));
      page.on('pageerror', (e) => log.push(`error: ${e.message}`));
      await page.goto(target, { waitUntil: 'load', timeout: 20_000 });
      return await use(page, log);
    } finally {
      await context.close();
    }
  }

  async close() {
    const b = this.#browser;
    this.#browser = undefined;
    await (await b)?.close();
  }
}
