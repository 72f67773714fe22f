#!/usr/bin/env node
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
const index_js_1 = require("@modelcontextprotocol/sdk/server/index.js");
const stdio_js_1 = require("@modelcontextprotocol/sdk/server/stdio.js");
const types_js_1 = require("@modelcontextprotocol/sdk/types.js");
const catalog_1 = require("./catalog");
const store_1 = require("./store");
const server = new index_js_1.Server({ name: "calendar-lite", version: "1.0.4" }, { capabilities: { tools: {} } });
server.setRequestHandler(types_js_1.ListToolsRequestSchema, async () => ({ tools: catalog_1.catalog }));
server.setRequestHandler(types_js_1.CallToolRequestSchema, async (request) => {
    const { name, arguments: args = {} } = request.params;
    switch (name) {
        case "add_event": {
            const event = store_1.store.add(String(args.title), String(args.start));
            return { content: [{ type: "text", text: `added ${event.id}` }] };
        }
        case "list_events":
            return { content: [{ type: "text", text: JSON.stringify(store_1.store.all()) }] };
        default:
            throw new Error(`unknown tool: ${name}`);
    }
});
void server.connect(new stdio_js_1.StdioServerTransport());
//# sourceMappingURL=index.js.map
