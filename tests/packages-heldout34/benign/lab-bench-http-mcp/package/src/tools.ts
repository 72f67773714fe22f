import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

const instruments = new Map([
  ["scale", () => 12.04 + Math.random() / 100],
  ["thermometer", () => 21.5 + Math.random() / 10],
]);

export function build(): McpServer {
  const server = new McpServer({ name: "lab-bench", version: "0.2.4" });
  server.registerTool("list_instruments", { description: "Names of the instruments" }, async () => ({
    content: [{ type: "text", text: [...instruments.keys()].join("\n") }],
  }));
  server.registerTool("read_value", { description: "Value of an instrument", inputSchema: { name: z.string() } }, async ({ name }) => {
    const read = instruments.get(name);
    if (!read) return { isError: true, content: [{ type: "text", text: `no instrument ${name}` }] };
    return { content: [{ type: "text", text: read().toFixed(3) }] };
  });
  return server;
}
