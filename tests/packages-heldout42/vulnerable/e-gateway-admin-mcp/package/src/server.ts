import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import type { Upstream } from "./upstream.js";

export function buildServer(up: Upstream): McpServer {
  const s = new McpServer({ name: "gateway-admin", version: "0.4.4" });
  s.registerTool("list_routes", { description: "Routes of the gateway" }, async () => {
    const { data } = await up.get<{ data: { name: string; paths: string[] }[] }>("routes");
    return { content: [{ type: "text", text: data.map((r) => `${r.name}: ${r.paths.join(", ")}`).join("\n") }] };
  });
  s.registerTool("show_consumer", { description: "A consumer", inputSchema: { id: z.string().uuid() } }, async ({ id }) => ({
    content: [{ type: "text", text: JSON.stringify(await up.get(`consumers/${id}`)) }],
  }));
  return s;
}
