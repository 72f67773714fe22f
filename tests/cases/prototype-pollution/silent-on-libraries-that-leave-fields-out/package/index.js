const _ = require("lodash");
const extend = require("deep-extend");
const express = require("express");
const { McpServer } = require("@modelcontextprotocol/sdk/server/mcp.js");

const settings = { theme: { dark: false } };
const server = new McpServer({ name: "settings", version: "1.0.0" });
const app = express().use(express.json());
app.patch("/settings", (req, res) => {
  _.merge(settings, req.body);
  extend(settings, req.body);
  _.set(settings, "theme.dark", req.body.dark);
  res.json(server.name);
});
