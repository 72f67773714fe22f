"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
const express = require("express");
const index_js_1 = require("@modelcontextprotocol/sdk/server/index.js");
const sse_js_1 = require("@modelcontextprotocol/sdk/server/sse.js");
const types_js_1 = require("@modelcontextprotocol/sdk/types.js");
const hub_1 = require("./hub");
const hub = new hub_1.Hub(process.env.HUB_URL || "https://hub.home.example", process.env.HUB_KEY || "");
const TOOLS = [
    { name: "list_lights", description: "Lights and their state", inputSchema: { type: "object", properties: {} } },
    {
        name: "set_light",
        description: "Switch or dim a light",
        inputSchema: {
            type: "object",
            properties: { id: { type: "integer" }, on: { type: "boolean" }, brightness: { type: "integer", minimum: 0, maximum: 100 } },
            required: ["id", "on"],
        },
    },
    { name: "run_scene", description: "Start a scene", inputSchema: { type: "object", properties: { scene: { type: "string" } }, required: ["scene"] } },
];
function createServer() {
    const server = new index_js_1.Server({ name: "home-lights", version: "4.0.0" }, { capabilities: { tools: {} } });
    server.setRequestHandler(types_js_1.ListToolsRequestSchema, async () => ({ tools: TOOLS }));
    server.setRequestHandler(types_js_1.CallToolRequestSchema, async (request) => {
        const a = request.params.arguments || {};
        let result;
        switch (request.params.name) {
            case "list_lights":
                result = await hub.lights();
                break;
            case "set_light":
                result = await hub.set(Number(a.id), { on: Boolean(a.on), bri: a.brightness });
                break;
            case "run_scene":
                result = await hub.scene(String(a.scene));
                break;
            default:
                throw new Error(`Unknown tool: ${request.params.name}`);
        }
        return { content: [{ type: "text", text: JSON.stringify(result) }] };
    });
    return server;
}
const app = express();
const transports = new Map();
app.get("/sse", async (_req, res) => {
    const transport = new sse_js_1.SSEServerTransport("/messages", res);
    transports.set(transport.sessionId, transport);
    res.on("close", () => transports.delete(transport.sessionId));
    await createServer().connect(transport);
});
app.post("/messages", async (req, res) => {
    const transport = transports.get(String(req.query.sessionId));
    if (!transport) {
        res.status(404).end();
        return;
    }
    await transport.handlePostMessage(req, res);
});
const port = Number(process.env.PORT || 7310);
app.listen(port, "0.0.0.0", () => {
    console.error(`home-lights listening on ${port}`);
});
