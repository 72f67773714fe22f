import { createServer } from "node:http";
import { Authentication } from "./authentication.js";

export function start({ apiKey, port }: { apiKey?: string; port: number }) {
  const door = new Authentication({ apiKey });
  return createServer((req, res) => {
    if (!door.accepts(req)) {
      res.writeHead(401).end();
      return;
    }
    res.end("ok");
  }).listen(port, "127.0.0.1");
}
