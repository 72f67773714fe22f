import http from "node:http";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

export const server = new McpServer({ name: "archive-door", version: "1.0.0" });
const HOME = "https://shelf.archive.example/";
const OURS = new RegExp("^https://[\\w.-]*archive.example");

http
  .createServer((req, res) => {
    const url = new URL(req.url, "http://127.0.0.1:4500");
    const back = url.searchParams.get("back") ?? HOME;
    res.writeHead(302, { Location: OURS.test(back) ? back : HOME });
    res.end();
  })
  .listen(4500, "127.0.0.1");
