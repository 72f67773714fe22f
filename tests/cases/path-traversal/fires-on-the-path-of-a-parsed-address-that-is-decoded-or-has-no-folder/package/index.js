import http from "node:http";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parse } from "node:url";

http.createServer((req, res) => {
  const url = new URL(req.url, "http://localhost");
  const name = decodeURIComponent(url.pathname);
  res.end(readFileSync(join("/srv/almanac", name)));
}).listen(8080, "127.0.0.1");

http.createServer((req, res) => {
  const url = new URL(req.url, "http://localhost");
  res.end(readFileSync(resolve("/srv/almanac", url.pathname)));
}).listen(8081, "127.0.0.1");

http.createServer((req, res) => {
  const url = new URL(req.url, "http://localhost");
  res.end(readFileSync(url.pathname));
}).listen(8082, "127.0.0.1");

http.createServer((req, res) => {
  const url = new URL(req.url, "http://localhost");
  res.end(readFileSync(join("/srv/almanac", url.pathname.replace("x", ""))));
}).listen(8083, "127.0.0.1");

http.createServer((req, res) => {
  res.end(readFileSync(join("/srv/almanac", parse(req.url).pathname)));
}).listen(8084, "127.0.0.1");

http.createServer((req, res) => {
  const url = new URL(req.url, "http://localhost");
  res.end(readFileSync(join("/srv/almanac", url.searchParams.get("page"))));
}).listen(8085, "127.0.0.1");
