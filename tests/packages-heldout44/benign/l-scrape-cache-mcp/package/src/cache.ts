import { lstat, mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import envPaths from "env-paths";
import { request } from "undici";

const MAX_AGE = 15 * 60_000;

export class PageCache {
  private readonly folder = join(envPaths("scrape-cache-mcp", { suffix: "" }).cache, "pages");

  async get(name: string, url: string): Promise<string> {
    const file = join(this.folder, `${name}.html`);
    const age = await stat(file).then((s) => Date.now() - s.mtimeMs, () => Infinity);
    if (age < MAX_AGE) return readFile(file, "utf8");
    const { statusCode, body } = await request(url, { headersTimeout: 8000, headers: { "user-agent": "scrape-cache-mcp/0.5" } });
    const html = await body.text();
    if (statusCode !== 200) throw new Error(`${name}: ${statusCode}`);
    await mkdir(this.folder, { recursive: true });
    await writeFile(file, html);
    return html;
  }

  /** Remove our own folder, and only if it is a real folder and not a link to something else. */
  async clear(): Promise<number> {
    const info = await lstat(this.folder).catch(() => undefined);
    if (!info?.isDirectory()) return 0;
    const pages = (await readdir(this.folder)).length;
    await rm(this.folder, { recursive: true, force: true });
    return pages;
  }
}
