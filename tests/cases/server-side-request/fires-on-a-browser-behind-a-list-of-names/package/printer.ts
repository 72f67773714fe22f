import puppeteer, { type Browser } from "puppeteer-core";
import type { Page } from "./hosts.js";

export class Printer {
  private browser?: Promise<Browser>;

  async print(wanted: Page): Promise<Uint8Array> {
    this.browser ??= puppeteer.launch({ executablePath: "/usr/bin/chromium" });
    const tab = await (await this.browser).newPage();
    await tab.goto(wanted.address, { waitUntil: "load" });
    return tab.pdf();
  }
}
