import { createServer } from "node:http";
import type { Inbox } from "./inbox.js";
import { valid } from "./signature.js";

const MAX = 256 * 1024;

export function listen(inbox: Inbox, secret: string, port: number): void {
  const server = createServer(async (req, res) => {
    const end = (code: number) => res.writeHead(code).end();
    if (req.method !== "POST" || req.url !== "/deliveries" || req.headers.origin) return end(404);
    try {
      const parts: Buffer[] = [];
      let size = 0;
      for await (const part of req) {
        size += part.length;
        if (size > MAX) return end(413);
        parts.push(part);
      }
      const body = Buffer.concat(parts);
      if (!valid(body, req.headers["x-signature-256"], secret)) return end(401);
      inbox.add(String(req.headers["x-event"] ?? "unknown").slice(0, 60), JSON.parse(body.toString("utf8")));
      end(202);
    } catch {
      end(400);
    }
  });
  server.requestTimeout = 10_000;
  server.listen(port, "127.0.0.1");
}
