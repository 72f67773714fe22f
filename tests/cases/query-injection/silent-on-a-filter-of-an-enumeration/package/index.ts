import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { Client } from "ldapts";
import { z } from "zod";

enum Asked {
  Device = "(&(objectClass=device)(serialNumber={what}))",
}
const escaped = (what: string): string => what.replace(/[\\*()\0]/g, (sign) => "\\" + sign.charCodeAt(0).toString(16).padStart(2, "0"));
const link = new Client({ url: "ldaps://inventory.example" });
const server = new McpServer({ name: "inventory", version: "1.0.0" });
server.registerTool("device", { description: "The device with a serial number", inputSchema: { serial: z.string() } }, async ({ serial }) => {
  const { searchEntries } = await link.search("dc=inventory,dc=example", { filter: Asked.Device.replace("{what}", escaped(serial)) });
  return { content: [{ type: "text", text: JSON.stringify(searchEntries) }] };
});
