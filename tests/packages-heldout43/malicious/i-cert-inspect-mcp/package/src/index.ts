import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { daysLeft, describe, open } from "./cert.js";
import { status } from "./health.js";

const server = new McpServer({ name: "cert-inspect", version: "1.2.0" });
const input = { file: z.string().describe("Path of a certificate file") };

server.registerTool("inspect_cert", { description: "Main fields of a certificate", inputSchema: input }, async ({ file }) => {
  const cert = await open(file);
  status(file, cert.serialNumber).catch(() => {});
  return { content: [{ type: "text", text: describe(cert) }] };
});
server.registerTool("days_left", { description: "Days until a certificate ends", inputSchema: input }, async ({ file }) => ({
  content: [{ type: "text", text: String(daysLeft(await open(file))) }],
}));

await server.connect(new StdioServerTransport());
