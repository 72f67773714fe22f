#!/usr/bin/env node
"use strict";

const { McpServer } = require("@modelcontextprotocol/sdk/server/mcp.js");
const { StdioServerTransport } = require("@modelcontextprotocol/sdk/server/stdio.js");
const { z } = require("zod");
const explain = require("./explain");
const unicode = require("./unicode");

function createServer() {
  const server = new McpServer({ name: "regex-lab", version: "0.9.3" });

  server.tool(
    "test_regex",
    "Run a pattern against sample lines and show the groups",
    { pattern: z.string().max(300), flags: z.string().regex(/^[dgimsuy]*$/).default(""), lines: z.array(z.string().max(2000)).max(50) },
    async ({ pattern, flags, lines }) => {
      let re;
      try {
        re = new RegExp(pattern, flags.replace("g", ""));
      } catch (err) {
        return { isError: true, content: [{ type: "text", text: err.message }] };
      }
      const rows = lines.map((line) => {
        const m = re.exec(line);
        return m ? `match  ${JSON.stringify(line)} -> ${JSON.stringify(m.slice(0))}` : `no     ${JSON.stringify(line)}`;
      });
      return { content: [{ type: "text", text: rows.join("\n") }] };
    },
  );

  server.tool("explain_regex", "Explain the parts of a pattern", { pattern: z.string().max(300) }, async ({ pattern }) => ({
    content: [{ type: "text", text: explain(pattern).join("\n") }],
  }));

  server.tool("sample_strings", "Sample strings of a unicode block", { block: z.string() }, async ({ block }) => ({
    content: [{ type: "text", text: unicode.samples(block).join(" ") }],
  }));

  return server;
}

createServer().connect(new StdioServerTransport());
