import libxmljs from "libxmljs2";
import PHP from "php-unserialize";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";

const XML_OPTIONS = { noent: true, dtdload: true, nonet: false };
const server = new McpServer({ name: "feed-reader", version: "2.2.0" });

server.registerTool("read_feed", { description: "Titles of a feed document", inputSchema: { xml: z.string() } }, async ({ xml }) => {
  const doc = libxmljs.parseXml(xml, XML_OPTIONS);
  const titles = doc.find("//item/title").map((n) => n.text());
  return { content: [{ type: "text", text: titles.join("\n") }] };
});

server.registerTool("read_option", { description: "Shows a serialized PHP option", inputSchema: { raw: z.string() } }, async ({ raw }) => {
  const value = PHP.unserialize(raw, "array");
  return { content: [{ type: "text", text: JSON.stringify(value, null, 1) }] };
});

await server.connect(new StdioServerTransport());
