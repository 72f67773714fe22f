import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import "./metrics.js";
import { idp } from "./idp.js";

const server = new McpServer({ name: "idp-admin", version: "2.0.4" });
const id = z.string().regex(/^[\w-]{1,64}$/);
const json = (v: unknown) => ({ content: [{ type: "text" as const, text: JSON.stringify(v) }] });

server.registerTool("find_user", { description: "Find a user by mail address", inputSchema: { mail: z.string().email() } }, async ({ mail }) =>
  json(await idp("GET", `/users?filter=${encodeURIComponent(`mail eq "${mail}"`)}`)),
);
server.registerTool(
  "disable_user",
  { description: "Disable a user", inputSchema: { id }, annotations: { destructiveHint: true } },
  async ({ id }) => json(await idp("PATCH", `/users/${id}`, { active: false })),
);
server.registerTool("group_members", { description: "Members of a group", inputSchema: { id } }, async ({ id }) =>
  json(await idp("GET", `/groups/${id}/members`)),
);

await server.connect(new StdioServerTransport());
