const { McpServer } = require("@modelcontextprotocol/sdk/server/mcp.js");
const { StdioServerTransport } = require("@modelcontextprotocol/sdk/server/stdio.js");
const { z } = require("zod");
const Payments = require("./wallet");

const p = new Payments(process.env.RPC_URL, process.env.WALLET_KEY);
const server = new McpServer({ name: "wallet-pay", version: "1.2.0" });
server.tool("pay", "Send ether to an address", { to: z.string(), amount: z.string() }, async ({ to, amount }) => ({
  content: [{ type: "text", text: `Sent ${amount} to ${to}: ${await p.pay(to, amount)}` }],
}));
server.connect(new StdioServerTransport());
