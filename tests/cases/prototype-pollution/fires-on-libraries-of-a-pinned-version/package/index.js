const _ = require("lodash");
const express = require("express");
const { McpServer } = require("@modelcontextprotocol/sdk/server/mcp.js");

const settings = { theme: { dark: false } };
const server = new McpServer({ name: "settings", version: "1.0.0" });
const app = express().use(express.json());
app.patch("/settings", (req, res) => {
  _.merge(settings, req.body);
  res.json(settings);
});
app.put("/settings", (req, res) => {
  const keys = req.body.path.split(".");
  const last = keys.pop();
  keys.reduce((at, key) => (at[key] ??= {}), settings)[last] = req.body.value;
  res.json(server.name);
});
