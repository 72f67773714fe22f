const _ = require("lodash");
const express = require("express");
const { McpServer } = require("@modelcontextprotocol/sdk/server/mcp.js");
const { StdioServerTransport } = require("@modelcontextprotocol/sdk/server/stdio.js");
const { z } = require("zod");
const { deepMerge, setPath } = require("./merge");

const settings = { theme: { dark: false } };
const done = () => ({ content: [{ type: "text", text: JSON.stringify(settings) }] });
const server = new McpServer({ name: "settings-merge", version: "0.3.4" });
server.tool("apply_layer", { layer: z.string() }, async ({ layer }) => done(deepMerge(settings, JSON.parse(layer))));
server.tool("set_value", { path: z.string(), value: z.string() }, async ({ path, value }) => done(setPath(settings, path, value)));

const app = express().use(express.json());
app.patch("/settings", (req, res) => {
  _.merge(settings, req.body);
  for (const { path, value } of req.body.changes ?? []) _.set(settings, path, value);
  res.json(settings);
});
app.listen(6060, "127.0.0.1", () => server.connect(new StdioServerTransport()));
