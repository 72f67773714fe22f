import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { members, person } from "./directory.js";

const server = new McpServer({ name: "university-directory", version: "0.4.4" });
const json = (v: unknown) => ({ content: [{ type: "text" as const, text: JSON.stringify(v) }] });

server.registerTool(
  "find_person",
  { title: "Find person", description: "Public entry of a member of staff", inputSchema: { name: z.string().min(2) } },
  async ({ name }) => json(await person(name)),
);

server.registerTool(
  "department_members",
  { description: "Members of a department", inputSchema: { code: z.string().regex(/^[A-Z]{2,5}$/) } },
  async ({ code }) => json(await members(code)),
);

await server.connect(new StdioServerTransport());
