import puppeteer, { type Browser, type Page } from "puppeteer-core";
import type { Target } from "./policy.js";

export class Shooter {
  private browser?: Promise<Browser>;
  private busy = 0;

  private launch(): Promise<Browser> {
    this.browser ??= puppeteer.launch({ executablePath: process.env.CHROME_PATH ?? "/usr/bin/chromium" });
    return this.browser;
  }

  async use<T>(t: Target, width: number, work: (p: Page) => Promise<T>): Promise<T> {
    if (this.busy >= 4) throw new Error("too many pages are open");
    this.busy++;
    const page = await (await this.launch()).newPage();
    try {
      await page.setViewport({ width, height: Math.round(width * 0.625) });
      await page.goto(t.href, { waitUntil: "networkidle2", timeout: 20_000 });
      return await work(page);
    } finally {
      this.busy--;
      await page.close();
    }
  }

  async stop(): Promise<void> {
    await (await this.browser)?.close();
  }
}
