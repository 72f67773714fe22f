import http from "node:http";
import { answer } from "./tools.js";

const PAGES = new Set(["https://shelf.example", "https://desk.example"]);

http
  .createServer((req, res) => {
    const origin = req.headers.origin;
    if (PAGES.has(origin)) {
      res.setHeader("Access-Control-Allow-Origin", origin);
      res.setHeader("Access-Control-Allow-Credentials", "true");
    }
    const { hostname } = new URL(origin ?? "https://shelf.example");
    const inner = hostname === "shelf.example" || hostname.endsWith(".shelf.example");
    res.end(inner && req.method === "POST" ? JSON.stringify(answer("tools/call")) : "{}");
  })
  .listen(7421, "127.0.0.1");
