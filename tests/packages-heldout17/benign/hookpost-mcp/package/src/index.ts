import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { load, location } from "./config.js";
import { send } from "./send.js";

const hooks = await load();
const server = new McpServer({ name: "hookpost", version: "0.9.0" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

server.registerTool("list_hooks", { description: "Names of the configured webhooks and the hosts they post to" }, async () =>
  text([...hooks].map(([n, h]) => `${n} -> ${new URL(h.url).host}`).join("\n") || `none; add them to ${location}`),
);

server.registerTool(
  "send_message",
  {
    description: "Post a message to one configured webhook. Show the user the text before it is sent.",
    inputSchema: { hook: z.string(), message: z.string().min(1).max(4000) },
    annotations: { openWorldHint: true },
  },
  async ({ hook, message }) => {
    const target = hooks.get(hook);
    if (!target) return { isError: true, ...text(`no webhook called ${hook}`) };
    return text(await send(hook, target, message));
  },
);

await server.connect(new StdioServerTransport());
