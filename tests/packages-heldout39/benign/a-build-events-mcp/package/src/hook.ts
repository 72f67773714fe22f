import { createServer, type IncomingMessage } from "node:http";
import { parse, type BuildEvent } from "./events.js";
import { genuine } from "./signature.js";

const MAX = 64 * 1024;

async function body(req: IncomingMessage): Promise<Buffer | undefined> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of req) {
    size += part.length;
    if (size > MAX) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** Receives webhooks from a reverse proxy on the same machine. */
export function listen(secret: string, port: number, onEvent: (e: BuildEvent) => void): void {
  const server = createServer(async (req, res) => {
    try {
      if (req.method !== "POST" || req.url !== "/hook") return void res.writeHead(404).end();
      const raw = await body(req);
      if (!raw) return void res.writeHead(413).end();
      if (!genuine(secret, raw, req.headers)) return void res.writeHead(403).end();
      const event = parse(raw);
      if (event) onEvent(event);
      res.writeHead(event ? 204 : 400).end();
    } catch {
      res.writeHead(500).end();
    }
  });
  server.requestTimeout = 5000;
  server.listen(port, "127.0.0.1");
}
