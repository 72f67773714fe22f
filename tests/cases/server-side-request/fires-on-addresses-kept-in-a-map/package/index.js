import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import got from "got";

const hooks = new Map();
const server = new McpServer({ name: "hooks", version: "1.0.0" });
server.tool("register", { name: z.string(), callback: z.string() }, async ({ name, callback }) => {
  hooks.set(name, { callback, last: "" });
  return { content: [] };
});
setInterval(async () => {
  for (const [name, hook] of hooks) {
    const answer = await got.post(hook.callback, { json: { name } });
    hook.last = answer.body;
  }
}, 60_000).unref();
