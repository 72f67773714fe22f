import { timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";

export class Authentication {
  constructor(private config: { apiKey?: string }) {}

  accepts(req: IncomingMessage): boolean {
    if (!this.config.apiKey) return true;
    const apiKey = req.headers["x-api-key"];
    if (!apiKey || typeof apiKey !== "string") return false;
    const expected = Buffer.from(this.config.apiKey);
    const actual = Buffer.from(apiKey);
    return actual.length === expected.length && timingSafeEqual(actual, expected);
  }
}
