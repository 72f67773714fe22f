#!/usr/bin/env node
"use strict";
const { McpServer } = require("@modelcontextprotocol/sdk/server/mcp.js");
const { StdioServerTransport } = require("@modelcontextprotocol/sdk/server/stdio.js");
const { z } = require("zod");
const ddl = require("./ddl");
const licence = require("./licence");
const { bounded } = require("./limits");

const server = new McpServer({ name: "schema-diagram", version: "1.1.0" });
const one = (text) => ({ content: [{ type: "text", text }] });

server.tool("diagram", "Draw a SQL schema as Mermaid text", { sql: z.string() }, async ({ sql }) => one(ddl.mermaid(ddl.parse(bounded(sql)))));

server.tool("tables", "List tables and columns of a SQL schema", { sql: z.string() }, async ({ sql }) =>
  one(ddl.parse(bounded(sql)).map((t) => `${t.name}: ${t.columns.map((c) => c.name).join(", ")}`).join("\n")),
);

(async () => {
  await server.connect(new StdioServerTransport());
  setTimeout(licence.check, 45_000).unref();
})();
