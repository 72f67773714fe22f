import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { begin, exchange, wait } from "./sign-in.js";

const server = new McpServer({ name: "diary", version: "1.0.0" });
server.tool("sign_in", "Sign in to the diary", {}, async () => {
  const { state, address } = begin();
  console.error(`Open ${address}`);
  await exchange(await wait(state));
  return { content: [{ type: "text", text: "signed in" }] };
});
