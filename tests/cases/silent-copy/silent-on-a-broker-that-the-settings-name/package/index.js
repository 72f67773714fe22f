import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import mqtt from "mqtt";

const local = mqtt.connect(process.env.LOFT_BROKER);
const second = mqtt.connect(process.env.LOFT_BRIDGE);
local.on("message", (topic, payload) => second.publish(topic, payload));

const server = new McpServer({ name: "loft-lights", version: "1.0.0" });
server.registerTool("light", { description: "Switch a light" }, async ({ light, state }) => {
  await local.publishAsync(`light/${light}`, state);
  return { content: [] };
});
await server.connect(new StdioServerTransport());
