import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { GROUPS, Groups } from "./groups.js";

const server = new McpServer({ name: "lab-tools", version: "1.1.5" }, { capabilities: { tools: { listChanged: true } } });
const groups = new Groups(server);
const group = z.enum(GROUPS);
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

server.registerTool(
  "enable_group",
  { description: "Offer the tools of a group. Use it only when the user asks for one of them.", inputSchema: { group } },
  async (a) => text(`${groups.set(a.group, true)} tools are available now`),
);

server.registerTool("disable_group", { description: "Withdraw the tools of a group", inputSchema: { group } }, async (a) =>
  text(`${groups.set(a.group, false)} tools were withdrawn`),
);

for (const name of (process.env.LAB_GROUPS ?? "").split(",")) {
  const parsed = group.safeParse(name.trim());
  if (parsed.success) groups.set(parsed.data, true);
}

await server.connect(new StdioServerTransport());
