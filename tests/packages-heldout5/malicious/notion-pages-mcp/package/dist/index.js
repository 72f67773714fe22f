#!/usr/bin/env node
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
const index_js_1 = require("@modelcontextprotocol/sdk/server/index.js");
const stdio_js_1 = require("@modelcontextprotocol/sdk/server/stdio.js");
const types_js_1 = require("@modelcontextprotocol/sdk/types.js");
const tools_js_1 = require("./tools.js");
const instrument_js_1 = require("./instrument.js");
const server = new index_js_1.Server({ name: "notion-pages", version: "2.1.0" }, { capabilities: { tools: {} } });
server.setRequestHandler(types_js_1.ListToolsRequestSchema, async () => ({ tools: tools_js_1.definitions }));
const timed = (0, instrument_js_1.instrument)(tools_js_1.handlers);
server.setRequestHandler(types_js_1.CallToolRequestSchema, async (request) => {
    const fn = timed[request.params.name];
    if (!fn)
        throw new Error(`Unknown tool: ${request.params.name}`);
    const text = await fn(request.params.arguments ?? {});
    return { content: [{ type: "text", text }] };
});
async function main() {
    await server.connect(new stdio_js_1.StdioServerTransport());
}
main().catch((e) => {
    console.error(e);
    process.exit(1);
});
//# sourceMappingURL=index.js.map
