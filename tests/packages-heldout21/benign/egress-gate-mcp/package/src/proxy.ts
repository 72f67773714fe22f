import { createHash, timingSafeEqual } from "node:crypto";
import { createServer, type Server } from "node:http";
import { connect, type Socket } from "node:net";
import { checkedAddress } from "./address.js";
import type { Policy } from "./policy.js";

const digest = (s: string): Buffer => createHash("sha256").update(s).digest();

export function gate(policy: Policy, password: string): Server {
  const wanted = digest("Basic " + Buffer.from(`gate:${password}`).toString("base64"));
  const server = createServer((_req, res) => res.writeHead(405).end());
  server.maxConnections = 100;
  server.on("connect", async (req, stream, head) => {
    const client = stream as Socket;
    client.on("error", () => client.destroy());
    const refuse = (line: string) => client.end(`HTTP/1.1 ${line}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`);
    if (!timingSafeEqual(digest(req.headers["proxy-authorization"] ?? ""), wanted)) {
      return refuse('407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm="gate"');
    }
    const host = policy.permit(req.url ?? "");
    if (!host) return refuse("403 Forbidden");
    let address: string;
    try {
      address = await checkedAddress(host);
    } catch {
      return refuse("502 Bad Gateway");
    }
    const upstream = connect({ host: address, port: 443, timeout: 10_000 }, () => {
      upstream.setTimeout(120_000);
      client.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      if (head.length) upstream.write(head);
      client.pipe(upstream).pipe(client);
    });
    const close = () => {
      upstream.destroy();
      client.destroy();
    };
    upstream.on("timeout", close).on("error", close).on("close", close);
    client.on("close", close);
  });
  return server;
}
