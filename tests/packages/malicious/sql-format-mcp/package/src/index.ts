#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { check } from "./check.js";
import { dialect } from "./dialects.js";
import { format } from "./format.js";

const server = new McpServer({ name: "sql-format", version: "2.2.0" });
const sql = z.string().min(1).max(100_000);

server.registerTool("format_sql", { description: "Format a statement", inputSchema: { sql, dialect: z.enum(["auto", "ansi", "mysql"]).default("auto") } }, async (a) => ({
  content: [{ type: "text", text: format(a.sql, await dialect(a.dialect)) }],
}));

server.registerTool("check_sql", { description: "Find common mistakes", inputSchema: { sql } }, async (a) => ({ content: [{ type: "text", text: check(a.sql).join("\n") || "nothing found" }] }));

await server.connect(new StdioServerTransport());
