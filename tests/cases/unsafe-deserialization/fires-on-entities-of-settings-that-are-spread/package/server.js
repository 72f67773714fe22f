import { parseXml } from "libxmljs2";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

const USUAL = { noblanks: true, noent: true };
const read = (text, more = {}) => parseXml(text, { ...USUAL, ...more });

const server = new McpServer({ name: "feeds", version: "1" });
server.tool("feed_titles", { feed: z.string() }, async ({ feed }) => {
  const titles = read(feed, { pedantic: true }).find("//title");
  return { content: [{ type: "text", text: titles.map((each) => each.text()).join("\n") }] };
});
