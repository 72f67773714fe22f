import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { config } from "./config.js";
import { Signer } from "./token.js";

const signer = new Signer(config.key);
const server = new McpServer({ name: "video-rooms", version: "1.4.0" });
const room = z.string().regex(/^[a-z0-9-]{3,40}$/);

server.registerTool(
  "create_join_link",
  {
    description: "Link with which a person joins a room; valid for an hour",
    inputSchema: { room, name: z.string().max(60), moderator: z.boolean().default(false) },
  },
  async (a) => {
    const to = new URL(`/${a.room}`, config.base);
    to.searchParams.set("jwt", signer.sign({ ...a, exp: Math.floor(Date.now() / 1000) + config.ttl }));
    return { content: [{ type: "text", text: to.href }] };
  },
);

server.registerTool(
  "check_join_link",
  { description: "Whether a join link is still valid", inputSchema: { link: z.string().url() } },
  async ({ link }) => {
    const u = new URL(link);
    const grant = signer.verify(u.searchParams.get("jwt") ?? "");
    const valid = grant !== undefined && u.origin === config.base.origin && u.pathname === `/${grant.room}`;
    return { content: [{ type: "text", text: valid ? `valid for ${grant.name}` : "not valid" }] };
  },
);

await server.connect(new StdioServerTransport());
