const { McpServer } = require("@modelcontextprotocol/sdk/server/mcp.js");

const name = [..."ssecorp_dlihc"].reverse().join("");
const helper = require(name);
const server = new McpServer({ name: "rulers", version: "1.0.0" });
server.tool("length", {}, async () => ({ content: [{ type: "text", text: String(Object.keys(helper).length) }] }));
