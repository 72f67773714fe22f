import express from "express";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

export const server = new McpServer({ name: "ferry-desk", version: "1.0.0" });
const app = express();

app.get("/signed-in", (req, res) => {
  const [back = "/"] = [req.query.back].flat().filter(Boolean).map((each) => String(each));
  res.redirect(302, back);
});

app.get("/signed-out", (req, res) => {
  const back = [].concat(req.query.back ?? []).map(String).pop();
  res.redirect(back || "/");
});

app.listen(4500, "127.0.0.1");
