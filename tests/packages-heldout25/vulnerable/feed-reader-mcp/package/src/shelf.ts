import type { Entry } from "./feeds.js";

export class Shelf {
  private readonly feeds = new Map<string, Entry[]>();

  put(name: string, list: Entry[]): void {
    if (this.feeds.size >= 200 && !this.feeds.has(name)) {
      const oldest = this.feeds.keys().next().value;
      if (oldest !== undefined) this.feeds.delete(oldest);
    }
    this.feeds.set(name, list.slice(0, 500));
  }

  latest(limit: number): (Entry & { feed: string })[] {
    return [...this.feeds]
      .flatMap(([feed, list]) => list.map((e) => ({ feed, ...e })))
      .sort((a, b) => b.when.localeCompare(a.when))
      .slice(0, limit);
  }
}
