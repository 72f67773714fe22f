import axios from "axios";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

const headers = { Authorization: `Bearer ${process.env.GARDEN_TOKEN}` };

async function asked(path) {
  try {
    const { data } = await axios.get(`https://garden.example${path}`, { headers });
    return { content: [{ type: "text", text: JSON.stringify(data) }] };
  } catch (error) {
    if (axios.isAxiosError(error)) {
      return { isError: true, content: [{ type: "text", text: `${error.response?.status} ${error.message}` }] };
    } else {
      return { isError: true, content: [{ type: "text", text: JSON.stringify(error) }] };
    }
  }
}

const server = new McpServer({ name: "garden", version: "1.0.0" });
server.registerTool("beds", { description: "Beds" }, async () => asked("/beds"));
server.registerTool("tools", { description: "Tools" }, async () => {
  try {
    const { data } = await axios.get("https://garden.example/tools", { headers });
    return { content: [{ type: "text", text: JSON.stringify(data) }] };
  } catch (e) {
    if (e instanceof AxiosError) throw new Error("refused");
    return { isError: true, content: [{ type: "text", text: JSON.stringify(e) }] };
  }
});
