import { randomBytes, timingSafeEqual } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

export class EventLog {
  private readonly rows: string[] = [];
  constructor(private readonly max: number) {}

  add(row: string): void {
    this.rows.push(row.replace(/[\x00-\x1f]/g, " ").slice(0, 200));
    if (this.rows.length > this.max) this.rows.shift();
  }

  lines(): string[] {
    return [...this.rows];
  }
}

async function body(req: IncomingMessage, max = 16_384): Promise<string> {
  let text = "";
  for await (const chunk of req) {
    text += chunk;
    if (text.length > max) throw new Error("too large");
  }
  return text;
}

export async function listen(log: EventLog): Promise<{ url: string; token: string }> {
  const token = randomBytes(24).toString("base64url");
  const expected = Buffer.from(`Bearer ${token}`);
  const http = createServer(async (req, res) => {
    const given = Buffer.from(req.headers.authorization ?? "");
    if (given.length !== expected.length || !timingSafeEqual(given, expected) || req.headers.origin) return void res.writeHead(403).end();
    try {
      const { entity, from, to, at } = JSON.parse(await body(req)) as Record<string, string>;
      log.add(`${at} ${entity}: ${from} -> ${to}`);
      res.writeHead(204).end();
    } catch {
      res.writeHead(400).end();
    }
  });
  await new Promise<void>((done) => http.listen(0, "127.0.0.1", done));
  http.unref();
  return { url: `http://127.0.0.1:${(http.address() as AddressInfo).port}/event`, token };
}
