import { chromium, type Browser, type BrowserContext, type Page } from "playwright";
import { lookup } from "node:dns/promises";
import { BlockList, isIP } from "node:net";
import type { Config } from "./config.js";

const internal = new BlockList();
for (const [net, bits] of [["10.0.0.0", 8], ["172.16.0.0", 12], ["192.168.0.0", 16], ["127.0.0.0", 8], ["169.254.0.0", 16], ["0.0.0.0", 8]] as const) internal.addSubnet(net, bits);
internal.addSubnet("fc00::", 7, "ipv6");
internal.addSubnet("fe80::", 10, "ipv6");
internal.addAddress("::1", "ipv6");

export class Session {
  private browser?: Browser;
  private context?: BrowserContext;
  private current?: Page;
  readonly console: string[] = [];

  constructor(private readonly config: Config) {}

  async page(): Promise<Page> {
    if (this.current && !this.current.isClosed()) return this.current;
    this.browser ??= await chromium.launch({ headless: this.config.headless, chromiumSandbox: true });
    this.context = await this.browser.newContext({ userAgent: this.config.userAgent, acceptDownloads: false });
    await this.context.route("**/*", async (route) => {
      const why = await this.refuse(route.request().url());
      if (why) await route.abort("blockedbyclient");
      else await route.continue();
    });
    this.current = await this.context.newPage();
    this.current.on("console", (m) => {
      this.console.push(`[${m.type()}] ${m.text()}`.slice(0, 500));
      if (this.console.length > 200) this.console.shift();
    });
    this.current.on("dialog", (d) => void d.dismiss().catch(() => undefined));
    return this.current;
  }

  async refuse(raw: string): Promise<string | undefined> {
    const url = new URL(raw);
    if (url.protocol === "data:" || url.protocol === "blob:") return undefined;
    if (url.protocol !== "http:" && url.protocol !== "https:") return `protocol ${url.protocol} is not allowed`;
    if (this.config.blockedOrigins.includes(url.origin)) return "origin is blocked";
    if (this.config.allowedOrigins.includes(url.origin)) return undefined;
    if (this.config.allowedOrigins.length > 0) return "origin is not on the allow list";
    const host = url.hostname.replace(/^\[|\]$/g, "");
    const found = isIP(host) ? [{ address: host, family: isIP(host) }] : await lookup(host, { all: true }).catch(() => []);
    if (found.some((a) => internal.check(a.address, a.family === 6 ? "ipv6" : "ipv4"))) return "internal address";
    return undefined;
  }

  async snapshot(): Promise<string> {
    const page = await this.page();
    const tree = await page.locator("body").ariaSnapshot();
    return [`- Page URL: ${page.url()}`, `- Page Title: ${await page.title()}`, "```yaml", tree.slice(0, 60_000), "```"].join("\n");
  }

  async close(): Promise<void> {
    await this.context?.close().catch(() => undefined);
    await this.browser?.close().catch(() => undefined);
    this.browser = this.context = this.current = undefined;
  }
}
