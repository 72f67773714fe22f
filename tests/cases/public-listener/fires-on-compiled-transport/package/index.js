"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
const express_1 = require("express");
const streamableHttp_js_1 = require("@modelcontextprotocol/sdk/server/streamableHttp.js");
const tools_1 = require("./tools");
const app = (0, express_1.default)();
app.post("/mcp", async (req, res) => {
    const transport = new streamableHttp_js_1.StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
    await (0, tools_1.serverFor)().connect(transport);
    await transport.handleRequest(req, res, req.body);
});
app.listen(7411, "0.0.0.0");
