#!/usr/bin/env node
"use strict";
const express = require("express");
const { StreamableHTTPServerTransport } = require("@modelcontextprotocol/sdk/server/streamableHttp.js");
const { forwarded } = require("./headers");
const build = require("./tools");
const { Upstream } = require("./upstream");

const app = express();
app.use(express.json());

app.post("/mcp", async (req, res) => {
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  await build(new Upstream(forwarded(req))).connect(transport);
  await transport.handleRequest(req, res, req.body);
});

app.get("/language/:code", (req, res) => {
  res.cookie("language", req.params.code === "de" ? "de" : "en", { sameSite: "lax", httpOnly: true });
  res.redirect(String(req.query.back ?? "/").replace(/^https?:\/\/(?!gateway\.example)/, "/"));
});

app.listen(Number(process.env.PORT || 8300), "127.0.0.1");
