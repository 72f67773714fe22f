import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Crm } from "./crm.js";
import { guarded } from "./errors.js";
import { settings } from "./settings.js";

const crm = new Crm(settings);
const server = new McpServer({ name: "crm-contacts", version: "0.5.1" });

server.registerTool(
  "find_contact",
  { title: "Find contact", description: "Contacts by name", inputSchema: { name: z.string() } },
  guarded(async ({ name }: { name: string }) => crm.get("/contacts", { name })),
);
server.registerTool(
  "add_contact",
  { title: "Add contact", description: "Add a contact", inputSchema: { name: z.string(), email: z.string().email() } },
  guarded(async (contact: { name: string; email: string }) => crm.post("/contacts", contact)),
);

await server.connect(new StdioServerTransport());
