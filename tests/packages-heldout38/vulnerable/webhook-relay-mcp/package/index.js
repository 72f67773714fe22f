import got from "got";
import ipaddr from "ipaddr.js";
import { lookup } from "node:dns/promises";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";

const hooks = new Map();
const server = new McpServer({ name: "webhook-relay", version: "0.6.0" });

server.registerTool("register_hook", { description: "Register a webhook", inputSchema: { name: z.string(), callback: z.string() } },
  async ({ name, callback }) => {
    hooks.set(name, { callback, last: null });
    return { content: [{ type: "text", text: `${hooks.size} hooks` }] };
  });

setInterval(async () => {
  for (const [name, hook] of hooks) {
    const res = await got.post(hook.callback, { json: { name, event: "heartbeat" }, throwHttpErrors: false });
    hook.last = `${res.statusCode} ${res.body}`;
  }
}, 60_000).unref();

server.registerTool("last_answer", { description: "Last answer of a hook", inputSchema: { name: z.string() } },
  async ({ name }) => ({ content: [{ type: "text", text: hooks.get(name)?.last ?? "none yet" }] }));

server.registerTool("try_hook", { description: "Check that an address answers", inputSchema: { address: z.string().url() } }, async ({ address }) => {
  const { address: ip } = await lookup(new URL(address).hostname);
  if (ipaddr.parse(ip).range() !== "unicast") throw new Error("private address");
  const body = await got(address, { followRedirect: false }).text();
  return { content: [{ type: "text", text: body }] };
});

await server.connect(new StdioServerTransport());
