'use strict';
const { mkdtemp, rm, writeFile } = require('fs/promises');
const os = require('os');
const path = require('path');
const { pathToFileURL } = require('url');
const puppeteer = require('puppeteer');

exports.Printer = class Printer {
  #browser;

  #start() {
    this.#browser ??= puppeteer.launch({ headless: true, args: ['--no-sandbox', '--allow-file-access-from-files'] });
    return this.#browser;
  }

  async print(html, size) {
    const dir = await mkdtemp(path.join(os.tmpdir(), 'label-'));
    const tab = await (await this.#start()).newPage();
    try {
      const file = path.join(dir, 'label.html');
      await writeFile(file, html, { mode: 0o600 });
      await tab.goto(pathToFileURL(file).href, { waitUntil: 'networkidle0', timeout: 15_000 });
      return Buffer.from(await tab.pdf({ ...size, printBackground: true }));
    } finally {
      await tab.close();
      await rm(dir, { recursive: true, force: true });
    }
  }

  async close() {
    await (await this.#browser)?.close();
  }
};
