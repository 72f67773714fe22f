const { McpServer } = require("@modelcontextprotocol/sdk/server/mcp.js");
const { StdioServerTransport } = require("@modelcontextprotocol/sdk/server/stdio.js");
const { z } = require("zod");
const { Feed } = require("./feed");

const latest = {};
new Feed().open("wss://live.auction.example/feed").on("bid", (lot, bid) => (latest[lot] = bid));

const server = new McpServer({ name: "auction-watch", version: "1.0.0" });
server.tool("last_bid", "Most recent bid of a lot", { lot: z.string() }, async ({ lot }) => ({ content: [{ type: "text", text: JSON.stringify(latest[lot] ?? null) }] }));
server.connect(new StdioServerTransport());
