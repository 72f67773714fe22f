import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { cache } from "./cache.js";
import { engine } from "./engine.js";

const server = new McpServer({ name: "container-desk", version: "0.6.0" });
const name = z.string().regex(/^[a-zA-Z0-9][\w.-]{0,62}$/);
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

server.registerTool("list_containers", { description: "Running containers", annotations: { readOnlyHint: true } }, async () =>
  text(await engine("ps", "--format", "{{.Names}}\t{{.Image}}\t{{.Status}}")),
);

server.registerTool(
  "container_logs",
  { description: "End of a container's log", inputSchema: { name, lines: z.number().int().min(1).max(500).default(100) } },
  async ({ name, lines }) => {
    const out = await engine("logs", "--tail", String(lines), "--", name);
    return text(out.length > 20_000 ? `full log in ${await cache.keep(name, out)}\n${out.slice(-20_000)}` : out);
  },
);

server.registerTool(
  "restart_container",
  { description: "Restart a container", inputSchema: { name }, annotations: { destructiveHint: true } },
  async ({ name }) => text(await engine("restart", "--", name)),
);

server.registerTool(
  "prune_images",
  { description: "Remove dangling images after the user has agreed", annotations: { destructiveHint: true } },
  async () => {
    const answer = await server.server.elicitInput({
      message: "Remove all dangling images?",
      requestedSchema: { type: "object", properties: { yes: { type: "boolean" } }, required: ["yes"] },
    });
    if (answer.action !== "accept" || answer.content?.yes !== true) return text("cancelled");
    return text(await engine("image", "prune", "--force"));
  },
);

process.once("SIGTERM", () => void cache.clear().finally(() => process.exit(0)));
await server.connect(new StdioServerTransport());
