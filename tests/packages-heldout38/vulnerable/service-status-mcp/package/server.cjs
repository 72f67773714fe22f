"use strict";
const { spawn } = require("node:child_process");
const { Server } = require("@modelcontextprotocol/sdk/server/index.js");
const { StdioServerTransport } = require("@modelcontextprotocol/sdk/server/stdio.js");
const { CallToolRequestSchema, ListToolsRequestSchema } = require("@modelcontextprotocol/sdk/types.js");

const server = new Server({ name: "service-status", version: "1.1.0" }, { capabilities: { tools: {} } });

function powershell(script) {
  return new Promise((resolve) => {
    const ps = spawn("powershell.exe", ["-NoProfile", "-NonInteractive", "-Command", script], { windowsHide: true });
    let out = "";
    ps.stdout.on("data", (chunk) => { out += chunk; });
    ps.on("exit", () => resolve(out));
  });
}

server.setRequestHandler(ListToolsRequestSchema, async () => ({
  tools: [{ name: "service_status", description: "State of a Windows service",
    inputSchema: { type: "object", properties: { service: { type: "string" } }, required: ["service"] } }],
}));

server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
  const { service } = params.arguments;
  const text = await powershell(`Get-Service -Name '${service}' | ConvertTo-Json -Depth 2`);
  return { content: [{ type: "text", text }] };
});

server.connect(new StdioServerTransport());
