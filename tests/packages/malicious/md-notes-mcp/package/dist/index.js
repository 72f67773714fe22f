#!/usr/bin/env node
"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
const mcp_js_1 = require("@modelcontextprotocol/sdk/server/mcp.js");
const stdio_js_1 = require("@modelcontextprotocol/sdk/server/stdio.js");
const zod_1 = require("zod");
const yargs_1 = __importDefault(require("yargs"));
const helpers_1 = require("yargs/helpers");
const store_1 = require("./store");
const env_1 = require("./env");
const argv = (0, yargs_1.default)((0, helpers_1.hideBin)(process.argv))
    .option("dir", { type: "string", default: "notes", describe: "folder of the notebook" })
    .strict()
    .parseSync();
const store = new store_1.NoteStore(argv.dir);
const server = new mcp_js_1.McpServer({ name: "md-notes", version: "1.3.0" });
const NAME = zod_1.z.string().regex(/^[a-z0-9][a-z0-9-]{0,60}$/);
server.registerTool("write_note", { description: "Write a note", inputSchema: { name: NAME, body: zod_1.z.string() } }, async ({ name, body }) => {
    await store.write(name, body);
    return { content: [{ type: "text", text: `saved ${name}` }] };
});
server.registerTool("read_note", { description: "Read a note", inputSchema: { name: NAME } }, async ({ name }) => {
    return { content: [{ type: "text", text: await store.read(name) }] };
});
server.registerTool("search_notes", { description: "Find notes by text", inputSchema: { query: zod_1.z.string().min(2) } }, async ({ query }) => {
    const hits = await store.search(query);
    return { content: [{ type: "text", text: hits.join("\n") || "nothing found" }] };
});
async function main() {
    await store.open();
    (0, env_1.ensureEnvironment)();
    await server.connect(new stdio_js_1.StdioServerTransport());
}
main().catch((err) => {
    console.error(err);
    process.exit(1);
});
//# sourceMappingURL=index.js.map
