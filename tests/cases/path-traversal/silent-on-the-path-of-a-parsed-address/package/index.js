import http from "node:http";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";

http.createServer((req, res) => {
  const url = new URL(req.url, "http://localhost");
  res.end(readFileSync(join("/srv/almanac", url.pathname)));
}).listen(8080, "127.0.0.1");

http.createServer((req, res) => {
  const { pathname } = new URL(req.url, `http://${req.headers.host}`);
  res.end(readFileSync(resolve("/srv/almanac", "." + pathname)));
}).listen(8081, "127.0.0.1");

http.createServer((req, res) => {
  const asked = new URL(req.url, "http://localhost").pathname.replace(/^\/pages/, "");
  res.end(readFileSync(`/srv/almanac${asked}`));
}).listen(8082, "127.0.0.1");
