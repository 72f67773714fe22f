import { randomBytes } from "node:crypto";

export interface Link {
  key: string;
  target: string;
  hits: number;
}

export class LinkStore {
  private readonly links = new Map<string, Link>();

  add(target: string): Link {
    const key = randomBytes(4).toString("base64url");
    const link = { key, target, hits: 0 };
    this.links.set(key, link);
    return link;
  }

  get(key: string): Link | undefined {
    return this.links.get(key);
  }

  follow(key: string): string | undefined {
    const link = this.links.get(key);
    if (link) link.hits += 1;
    return link?.target;
  }
}
