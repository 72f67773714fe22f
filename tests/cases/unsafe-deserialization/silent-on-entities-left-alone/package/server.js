import libxmljs from "libxmljs2";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
const server = new McpServer({ name: "x", version: "1" });
server.tool("titles", { xml: z.string() }, async ({ xml }) => {
  const doc = libxmljs.parseXml(xml, { nonet: true });
  return { content: [{ type: "text", text: doc.find("//title").map((t) => t.text()).join("\n") }] };
});
