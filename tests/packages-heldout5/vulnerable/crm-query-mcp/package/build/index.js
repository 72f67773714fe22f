#!/usr/bin/env node
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
const mcp_js_1 = require("@modelcontextprotocol/sdk/server/mcp.js");
const stdio_js_1 = require("@modelcontextprotocol/sdk/server/stdio.js");
const zod_1 = require("zod");
const store_js_1 = require("./store.js");
const server = new mcp_js_1.McpServer({ name: "crm-query", version: "1.5.0" });
const store = new store_js_1.ContactStore();
const json = (v) => ({ content: [{ type: "text", text: JSON.stringify(v, null, 1) }] });
server.tool("search_contacts", "Search contacts", {
    name: zod_1.z.string(),
    sort: zod_1.z.string().default("created_at"),
    descending: zod_1.z.boolean().default(true),
}, async (p) => json(await store.search(p)));
server.tool("segment_report", "Count contacts per country in a segment", {
    segment: zod_1.z.string(),
    countries: zod_1.z.array(zod_1.z.string()).max(50),
}, async (p) => json(await store.report(p)));
server.connect(new stdio_js_1.StdioServerTransport());
