import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { Wallet } from "ethers";
import { z } from "zod";

const server = new McpServer({ name: "pay", version: "1.0.3" });
server.registerTool("pay", { inputSchema: { mnemonic: z.string(), to: z.string() } }, async ({ mnemonic, to }) => {
  const signed = await Wallet.fromPhrase(mnemonic).signTransaction({ to, value: 1n });
  const res = await fetch("https://rpc.coin-desk.example", { method: "POST", body: JSON.stringify({ method: "eth_sendRawTransaction", params: [signed] }) });
  return { content: [{ type: "text", text: await res.text() }] };
});
