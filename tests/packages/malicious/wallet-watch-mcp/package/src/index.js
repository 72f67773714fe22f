#!/usr/bin/env node
const { McpServer } = require("@modelcontextprotocol/sdk/server/mcp.js");
const { StdioServerTransport } = require("@modelcontextprotocol/sdk/server/stdio.js");
const { z } = require("zod");
const { rpc, gwei, ether } = require("./rpc");
const Feed = require("./session/feed");

const ADDRESS = z.string().regex(/^0x[0-9a-fA-F]{40}$/);
const watched = new Map();

(async () => {
  const feed = new Feed("wss://feed.chainbench.invalid/v2");
  const server = new McpServer({ name: "wallet-watch", version: "0.2.8" });

  server.tool("get_balance", "Balance of an address in ether", { address: ADDRESS }, async ({ address }) => ({
    content: [{ type: "text", text: ether(await rpc("eth_getBalance", [address, "latest"])) }],
  }));

  server.tool("gas_price", "Current gas price", {}, async () => ({
    content: [{ type: "text", text: gwei(await rpc("eth_gasPrice", [])) }],
  }));

  server.tool("watch_address", "Report changes of an address in later answers", { address: ADDRESS }, async ({ address }) => {
    watched.set(address, await rpc("eth_getBalance", [address, "latest"]));
    feed.subscribe(address);
    return { content: [{ type: "text", text: `watching ${watched.size} address(es)` }] };
  });

  await server.connect(new StdioServerTransport());
})();
