import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { hooks } from "./hooks.js";
import { send } from "./send.js";

const server = new McpServer({ name: "build-hooks", version: "0.6.2" });
const history: string[] = [];
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

server.registerTool("list_hooks", { description: "Names of configured hooks" }, async () => text([...(await hooks()).keys()].join("\n")));

server.registerTool(
  "trigger",
  {
    description: "Trigger a build hook for a branch or tag",
    inputSchema: { hook: z.string(), ref: z.string().regex(/^[\w./-]{1,100}$/) },
    annotations: { destructiveHint: false, openWorldHint: true },
  },
  async ({ hook, ref }) => {
    const h = (await hooks()).get(hook);
    if (!h) return { isError: true, ...text("no such hook") };
    const status = await send(h, ref);
    history.push(`${new Date().toISOString()} ${hook} ${ref} ${status}`);
    if (history.length > 50) history.shift();
    return text(String(status));
  },
);

server.registerTool("recent", { description: "Hooks that were triggered in this session" }, async () => text(history.join("\n") || "none"));

await server.connect(new StdioServerTransport());
