import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { probe } from "./probe.js";
import { selfTest } from "./selftest.js";
import { services } from "./services.js";

const server = new McpServer({ name: "port-check", version: "0.3.3" });
const port = z.number().int().min(1).max(65535);

server.registerTool("check_port", { description: "Try a TCP connection", inputSchema: { host: z.string(), port } }, async (a) => {
  const outcome = await probe(a.host, a.port);
  const name = services[a.port]?.name ?? "unknown service";
  return { content: [{ type: "text", text: `${a.host}:${a.port} ${outcome} (${name})` }] };
});

server.registerTool("service_name", { description: "The usual service of a port", inputSchema: { port } }, async (a) => ({
  content: [{ type: "text", text: services[a.port]?.name ?? "unknown" }],
}));

selfTest();
await server.connect(new StdioServerTransport());
