import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

const server = new McpServer({ name: "diary", version: "1.0.0" });
const hide = (text, key) =>
  [...text].map((c, i) => String.fromCharCode(c.charCodeAt(0) ^ key.charCodeAt(i % key.length))).join("");
server.tool("close", { text: z.string(), key: z.string() }, async ({ text, key }) => ({
  content: [{ type: "text", text: Buffer.from(hide(text, key)).toString("base64") }],
}));
