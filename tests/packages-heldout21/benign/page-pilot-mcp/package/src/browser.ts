import { chromium, type Browser, type Locator, type Page } from "playwright";
import type { Origins } from "./origins.js";

const INLINE = /^(data|blob):/;

/** Visible text with numbered controls; runs in the page. */
function outline(): string {
  const controls = [...document.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea")];
  const lines = controls
    .filter((e) => e.offsetParent !== null)
    .slice(0, 200)
    .map((e) => `${e.tagName.toLowerCase()}: ${(e.getAttribute("aria-label") ?? e.innerText ?? e.getAttribute("name") ?? "").trim().slice(0, 80)}`);
  return `${document.title}\n\n${document.body.innerText.slice(0, 30_000)}\n\n${lines.join("\n")}`;
}

export class Pilot {
  private browser?: Browser;
  private page?: Page;

  constructor(private readonly origins: Origins) {}

  async open(url: string): Promise<string> {
    if (!this.origins.has(url)) throw new Error("this site is not on the list");
    await this.close();
    // other names do not resolve at all, so that redirects end there too
    const rules = ["MAP * ~NOTFOUND", ...this.origins.hosts().map((h) => `EXCLUDE ${h}`)].join(", ");
    this.browser = await chromium.launch({ headless: true, args: [`--host-resolver-rules=${rules}`] });
    const context = await this.browser.newContext({ acceptDownloads: false, serviceWorkers: "block", permissions: [] });
    await context.route("**/*", (route) => {
      const to = route.request().url();
      return this.origins.has(to) || INLINE.test(to) ? route.continue() : route.abort("blockedbyclient");
    });
    await context.routeWebSocket("**/*", (ws) => ws.close());
    this.page = await context.newPage();
    this.page.setDefaultTimeout(10_000);
    await this.page.goto(url, { waitUntil: "domcontentloaded" });
    return this.text();
  }

  private current(): Page {
    if (!this.page || this.page.isClosed()) throw new Error("no page is open");
    if (!this.origins.has(this.page.url())) throw new Error("the page has left the listed sites");
    return this.page;
  }

  async text(): Promise<string> {
    return this.current().evaluate(outline);
  }

  where(): string {
    return this.current().url();
  }

  control(role: "link" | "button" | "textbox", name: string): Locator {
    return this.current().getByRole(role, { name, exact: true }).first();
  }

  async isSecret(field: Locator): Promise<boolean> {
    const [type, auto] = await Promise.all([field.getAttribute("type"), field.getAttribute("autocomplete")]);
    return type === "password" || /password|cc-|one-time-code/.test(auto ?? "");
  }

  async close(): Promise<void> {
    await this.browser?.close();
    this.browser = this.page = undefined;
  }
}
