const serialize = require("node-serialize");
const yaml = require("js-yaml");
const v8 = require("node:v8");
const express = require("express");
const { McpServer } = require("@modelcontextprotocol/sdk/server/mcp.js");
const { StdioServerTransport } = require("@modelcontextprotocol/sdk/server/stdio.js");
const { z } = require("zod");

let session = { tabs: [] };
const mcp = new McpServer({ name: "session-restore", version: "0.2.6" });

mcp.tool("restore", "Restores a saved session", { blob: z.string() }, async ({ blob }) => {
  session = serialize.unserialize(Buffer.from(blob, "base64").toString());
  return { content: [{ type: "text", text: `${session.tabs.length} tabs` }] };
});

mcp.tool("import_yaml", "Imports a session file", { document: z.string() }, async ({ document }) => {
  const loaded = yaml.load(document, { schema: yaml.DEFAULT_FULL_SCHEMA });
  Object.assign(session, { tabs: loaded.tabs });
  return { content: [{ type: "text", text: "imported" }] };
});

const app = express();
app.put("/session", express.raw({ type: "application/octet-stream", limit: "1mb" }), (req, res) => {
  session = v8.deserialize(req.body);
  res.status(204).end();
});
app.listen(5077, "127.0.0.1", () => mcp.connect(new StdioServerTransport()));
