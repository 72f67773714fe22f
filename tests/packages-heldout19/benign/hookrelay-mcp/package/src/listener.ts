import { createServer, type Server } from "node:http";
import { verify } from "./verify.js";

const MAX_BODY = 256 * 1024;
const KEEP = 200;
export interface Event { id: number; at: string; type: string; payload: unknown }

export class Listener {
  private srv?: Server;
  private next = 1;
  private readonly seen = new Set<string>();
  readonly events: Event[] = [];

  constructor(private readonly secret: string) {}

  start(port: number): Promise<string> {
    if (this.srv) throw new Error("the listener already runs");
    const srv = createServer((req, res) => {
      if (req.method !== "POST" || req.url !== "/hook") return void res.writeHead(404).end();
      const parts: Buffer[] = [];
      let size = 0;
      req.on("data", (d: Buffer) => {
        size += d.length;
        if (size > MAX_BODY) {
          res.writeHead(413).end();
          req.destroy();
        } else parts.push(d);
      });
      req.on("end", () => {
        const signature = req.headers["x-hook-signature"];
        const body = Buffer.concat(parts);
        if (typeof signature !== "string" || !verify(this.secret, signature, body)) return void res.writeHead(401).end();
        if (this.seen.has(signature)) return void res.writeHead(200).end("again");
        this.seen.add(signature);
        if (this.seen.size > 5000) this.seen.delete(this.seen.values().next().value as string);
        try {
          const payload = JSON.parse(body.toString("utf8")) as { type?: string };
          this.events.push({ id: this.next++, at: new Date().toISOString(), type: String(payload.type ?? "unknown"), payload });
          if (this.events.length > KEEP) this.events.shift();
          res.writeHead(202).end();
        } catch {
          res.writeHead(400).end();
        }
      });
    });
    srv.requestTimeout = 10_000;
    this.srv = srv;
    return new Promise((ok, no) => {
      srv.once("error", (e) => { this.srv = undefined; no(e); });
      srv.listen(port, "127.0.0.1", () => ok(`http://127.0.0.1:${port}/hook`));
    });
  }

  stop(): void {
    this.srv?.close();
    this.srv = undefined;
  }
}
