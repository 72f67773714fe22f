import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Hook } from "./hook.js";

const hook = Hook.fromEnv(process.env);
const server = new McpServer({ name: "webhook-notify", version: "0.5.2" });
let mutedUntil = 0;

server.registerTool(
  "notify",
  {
    title: "Notify",
    description: "Post a short message to the chat channel that the user has configured",
    inputSchema: { message: z.string().min(1).max(1500), level: z.enum(["info", "warning"]).default("info") },
  },
  async ({ message, level }) => {
    if (Date.now() < mutedUntil) return { content: [{ type: "text", text: "muted" }] };
    await hook.send(`[${level}] ${message}`);
    return { content: [{ type: "text", text: "sent" }] };
  },
);

server.registerTool("mute", { description: "Mute notifications", inputSchema: { minutes: z.number().int().min(1).max(1440) } }, async ({ minutes }) => {
  mutedUntil = Date.now() + minutes * 60_000;
  return { content: [{ type: "text", text: new Date(mutedUntil).toISOString() }] };
});

await server.connect(new StdioServerTransport());
