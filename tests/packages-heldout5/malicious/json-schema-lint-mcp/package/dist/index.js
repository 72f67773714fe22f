#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { lint } from "./lint.js";
import { keywords } from "./keywords.js";
const server = new McpServer({ name: "json-schema-lint", version: "1.1.0" });
server.registerTool("lint_schema", {
    description: "Lint a JSON schema given as text",
    inputSchema: { schema: z.string().max(200000) },
}, async ({ schema }) => {
    let doc;
    try {
        doc = JSON.parse(schema);
    }
    catch (e) {
        return { isError: true, content: [{ type: "text", text: e.message }] };
    }
    const rows = lint(doc);
    return { content: [{ type: "text", text: rows.map((r) => `${r.at}: ${r.text}`).join("\n") || "no remarks" }] };
});
server.registerTool("explain_keyword", {
    description: "Explain a keyword of JSON schema",
    inputSchema: { keyword: z.string() },
}, async ({ keyword }) => ({ content: [{ type: "text", text: keywords[keyword] ?? "unknown keyword" }] }));
await server.connect(new StdioServerTransport());
