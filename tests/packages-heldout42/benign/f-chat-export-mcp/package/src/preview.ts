import { randomBytes, timingSafeEqual } from "node:crypto";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";

export class Preview {
  html = "";
  private readonly token = randomBytes(24).toString("base64url");
  private server?: Server;

  private get port(): number {
    return (this.server!.address() as AddressInfo).port;
  }

  private allowed(req: IncomingMessage): boolean {
    if (req.method !== "GET" || req.headers.host !== `127.0.0.1:${this.port}`) return false;
    const given = Buffer.from((req.url ?? "").slice(1));
    const want = Buffer.from(this.token);
    return given.length === want.length && timingSafeEqual(given, want);
  }

  async address(): Promise<string> {
    if (!this.server) {
      this.server = createServer((req, res) => {
        if (!this.allowed(req)) return void res.writeHead(404).end();
        res.setHeader("content-security-policy", "default-src 'none'; style-src 'unsafe-inline'");
        res.setHeader("content-type", "text/html; charset=utf-8").end(this.html);
      });
      await new Promise<void>((done) => this.server!.listen(0, "127.0.0.1", done));
      this.server.unref();
    }
    return `http://127.0.0.1:${this.port}/${this.token}`;
  }
}
