import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { search } from "./directory.js";
import { byName, byMember } from "./filters.js";

const server = new McpServer({ name: "ldap-people", version: "0.2.7" });
const json = (v: unknown) => ({ content: [{ type: "text" as const, text: JSON.stringify(v) }] });

server.registerTool(
  "find_person",
  { title: "Find person", description: "Find a person by part of a name", inputSchema: { name: z.string().min(2) } },
  async ({ name }) => json(await search(byName(name), ["cn", "mail", "telephoneNumber"])),
);
server.registerTool(
  "groups_of",
  { title: "Groups", description: "Groups of a person", inputSchema: { uid: z.string() } },
  async ({ uid }) => json((await search(byMember(uid), ["cn"])).map((g) => g.cn)),
);

await server.connect(new StdioServerTransport());
