import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { SERVICES, type Service } from "./services.js";
import { readStatus } from "./status.js";

const server = new McpServer({ name: "status-page", version: "1.1.2" });
const names = Object.keys(SERVICES) as [Service, ...Service[]];

server.registerTool(
  "service_status",
  { title: "Service status", description: "Current status of a service", inputSchema: { service: z.enum(names) } },
  async ({ service }) => {
    const s = await readStatus(service);
    return { content: [{ type: "text", text: `${service}: ${s.indicator} (${s.description})` }] };
  },
);

server.registerTool("list_services", { title: "Services", description: "Known services" }, async () => ({
  content: [{ type: "text", text: names.join("\n") }],
}));

await server.connect(new StdioServerTransport());
