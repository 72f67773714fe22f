import express from "express";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

export const server = new McpServer({ name: "lock-desk", version: "1.0.0" });
const pages = { desk: "/desk", gates: "/gates" };
const known = ["/desk", "/gates"];
const app = express();

app.get("/signed-in", (req, res) => {
  const back = [req.query.back].flat().map((name) => pages[name] ?? "/")[0];
  res.redirect(302, back);
});

app.get("/signed-out", (req, res) => {
  const back = [req.query.back].flat().map(String).filter((page) => known.includes(page))[0] ?? "/";
  res.redirect(back);
});

app.listen(4501, "127.0.0.1");
