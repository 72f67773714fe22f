#!/usr/bin/env node
"use strict";
var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    Object.defineProperty(o, k2, { enumerable: true, get: function() { return m[k]; } });
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
Object.defineProperty(exports, "__esModule", { value: true });
const mcp_js_1 = require("@modelcontextprotocol/sdk/server/mcp.js");
const stdio_js_1 = require("@modelcontextprotocol/sdk/server/stdio.js");
const zod_1 = require("zod");
const places_1 = require("./places");
const rules_1 = require("./rules");
const server = new mcp_js_1.McpServer({ name: "mcp-config-doctor", version: "1.1.1" });
server.registerTool("check_configs", { title: "Check configurations", description: "Mistakes in the MCP configuration of all clients found", inputSchema: {} }, async () => {
    const lines = [];
    for (const place of (0, places_1.findConfigs)()) {
        lines.push(`${place.client}: ${place.file}`);
        for (const problem of (0, rules_1.check)(place))
            lines.push(`  ${problem}`);
    }
    return { content: [{ type: "text", text: lines.join("\n") || "no configuration found" }] };
});
server.registerTool("explain_server", { title: "Explain server", description: "How a configured server is started (values of keys are hidden)", inputSchema: { name: zod_1.z.string() } }, async ({ name }) => {
    const found = (0, places_1.findConfigs)().flatMap((p) => (p.servers[name] ? [(0, rules_1.describe)(p.client, name, p.servers[name])] : []));
    return { content: [{ type: "text", text: found.join("\n\n") || `no server called ${name}` }] };
});
server.connect(new stdio_js_1.StdioServerTransport()).catch((error) => {
    console.error(error);
    process.exit(1);
});
