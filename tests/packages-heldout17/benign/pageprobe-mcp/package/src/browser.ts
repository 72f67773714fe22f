import { chromium, type Browser, type Page } from "playwright";

export const ORIGIN = new URL(process.env.PAGEPROBE_ORIGIN ?? "https://staging.shop.example").origin;
let browser: Browser | undefined;

export async function withPage<T>(path: string, use: (page: Page, problems: string[]) => Promise<T>): Promise<T> {
  const url = new URL(path, ORIGIN);
  if (url.origin !== ORIGIN) throw new Error(`only pages of ${ORIGIN}`);
  browser ??= await chromium.launch({ headless: true });
  const context = await browser.newContext({ acceptDownloads: false, serviceWorkers: "block" });
  const problems: string[] = [];
  try {
    await context.route("**/*", (route) => {
      const target = new URL(route.request().url());
      if (target.origin === ORIGIN || target.protocol === "data:") return route.continue();
      problems.push(`blocked: ${target.origin}`);
      return route.abort("blockedbyclient");
    });
    const page = await context.newPage();
    page.on("console", (m) => m.type() === "error" && problems.push(`console: ${m.text().slice(0, 300)}`));
    page.on("pageerror", (e) => problems.push(`script: ${e.message.slice(0, 300)}`));
    const response = await page.goto(url.href, { waitUntil: "networkidle", timeout: 20_000 });
    if (response && !response.ok()) problems.push(`status ${response.status()}`);
    return await use(page, problems);
  } finally {
    await context.close();
  }
}

export const close = async () => browser?.close();
