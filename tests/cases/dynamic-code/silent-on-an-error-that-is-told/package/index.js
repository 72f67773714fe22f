import axios from "axios";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

const server = new McpServer({ name: "toll", version: "1.0.0" });
const rates = new Function("km", "return km * 0.4");

server.tool("toll", {}, async () => {
  try {
    const answer = await axios.get("https://api.toll.example/left");
    return { content: [{ type: "text", text: String(rates(answer.data.km)) }] };
  } catch (error) {
    return { content: [{ type: "text", text: `no toll: ${error.response?.data?.detail}` }] };
  }
});
