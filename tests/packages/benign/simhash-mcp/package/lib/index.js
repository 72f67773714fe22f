#!/usr/bin/env node
"use strict";
const { McpServer } = require("@modelcontextprotocol/sdk/server/mcp.js");
const { StdioServerTransport } = require("@modelcontextprotocol/sdk/server/stdio.js");
const { z } = require("zod");
const { distance, simhash } = require("./hash");

const server = new McpServer({ name: "simhash", version: "1.0.3" });

server.tool("simhash", "Similarity hash of a text", { text: z.string() }, async ({ text }) => ({
  content: [{ type: "text", text: simhash(text).toString(16).padStart(8, "0") }],
}));

server.tool(
  "near_duplicates",
  "Pairs of texts that are close",
  { texts: z.array(z.string()).max(500), limit: z.number().int().min(0).max(16).default(3) },
  async ({ texts, limit }) => {
    const hashes = texts.map((t) => simhash(t));
    const pairs = [];
    for (let i = 0; i < hashes.length; i++) for (let k = i + 1; k < hashes.length; k++) if (distance(hashes[i], hashes[k]) <= limit) pairs.push(`${i}, ${k}`);
    return { content: [{ type: "text", text: pairs.join("\n") || "none" }] };
  },
);

server.connect(new StdioServerTransport());
