import { Contract, JsonRpcProvider } from "ethers";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
const server = new McpServer({ name: "token-metadata", version: "1.0.0" });
const abi = ["function tokenURI(uint256 id) view returns (string)"];
server.tool("metadata", "What a token says of itself", {}, async ({ id }) => {
  const contract = new Contract(process.env.CONTRACT, abi, new JsonRpcProvider(process.env.RPC_URL));
  const said = await contract.tokenURI(BigInt(id));
  return { content: [{ type: "text", text: JSON.stringify(JSON.parse(said)) }] };
});
