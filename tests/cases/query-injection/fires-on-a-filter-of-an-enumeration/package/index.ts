import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { Client } from "ldapts";
import { z } from "zod";
import { Asked, filled } from "./roll.js";

const link = new Client({ url: "ldaps://inventory.example" });
const server = new McpServer({ name: "inventory", version: "1.0.0" });
server.registerTool("device", { description: "The device with a serial number", inputSchema: { serial: z.string() } }, async ({ serial }) => {
  const { searchEntries } = await link.search("dc=inventory,dc=example", { filter: filled(Asked.Device, serial) });
  return { content: [{ type: "text", text: JSON.stringify(searchEntries) }] };
});
