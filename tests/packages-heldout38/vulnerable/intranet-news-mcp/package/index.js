const { McpServer } = require("@modelcontextprotocol/sdk/server/mcp.js");
const { StdioServerTransport } = require("@modelcontextprotocol/sdk/server/stdio.js");
const { z } = require("zod");
const news = require("./client");

const s = new McpServer({ name: "intranet-news", version: "0.2.8" });
const put = (v) => ({ content: [{ type: "text", text: JSON.stringify(v) }] });
s.tool("headlines", async () => put(await news.headlines()));
s.tool("weather", async () => put(await news.weather()));
s.tool("archive", { day: z.string() }, async ({ day }) => put(await news.archive(day)));
s.connect(new StdioServerTransport());
