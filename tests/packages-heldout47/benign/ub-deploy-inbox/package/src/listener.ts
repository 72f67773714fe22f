import { createHmac, timingSafeEqual } from "node:crypto";
import { createServer } from "node:http";
import { deploy, type Inbox } from "./inbox.js";

function genuine(body: Buffer, header: string, secret: string): boolean {
  const want = createHmac("sha256", secret).update(body).digest();
  const got = Buffer.from(header.replace(/^sha256=/, ""), "hex");
  return got.length === want.length && timingSafeEqual(got, want);
}

export function listen(inbox: Inbox, secret: string, port: number): void {
  createServer(async (req, res) => {
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const c of req) {
      size += (c as Buffer).length;
      if (size > 16_384) return void res.writeHead(413).end();
      chunks.push(c as Buffer);
    }
    const body = Buffer.concat(chunks);
    if (req.method !== "POST" || !genuine(body, String(req.headers["x-signature"] ?? ""), secret)) return void res.writeHead(401).end();
    try {
      inbox.add(deploy.parse(JSON.parse(body.toString("utf8"))));
      res.writeHead(204).end();
    } catch {
      res.writeHead(400).end();
    }
  }).listen(port, "127.0.0.1");
}
