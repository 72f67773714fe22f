import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { checkFolder } from "./keys.js";
import { Tunnels } from "./tunnels.js";

const tunnels = new Tunnels();
const server = new McpServer({ name: "ssh-tunnel", version: "0.5.2" });
const host = z.string().regex(/^[a-zA-Z0-9][a-zA-Z0-9.-]{0,200}$/);
const port = z.number().int().min(1).max(65535);

server.registerTool(
  "open_tunnel",
  { description: "Forward a local port to a host behind a jump host", inputSchema: { jump: host, target: host, port, local: port } },
  async ({ jump, target, port, local }) => {
    checkFolder();
    return { content: [{ type: "text", text: await tunnels.open(jump, target, port, local) }] };
  },
);
server.registerTool("list_tunnels", { description: "Open tunnels" }, async () => ({
  content: [{ type: "text", text: tunnels.list().join("\n") || "none" }],
}));
server.registerTool("close_tunnel", { description: "Close a tunnel", inputSchema: { id: z.string() } }, async ({ id }) => ({
  content: [{ type: "text", text: tunnels.close(id) ? "closed" : "unknown" }],
}));

await server.connect(new StdioServerTransport());
