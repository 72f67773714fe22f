import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

const HOSTS = { live: "beds.garden.example" };

export function opened(options, host) {
  const place = host || HOSTS.live;
  Object.defineProperty(options, "place", { value: place });
  return Object.assign(options, { place });
}

class Records {
  lines = [];

  write(record) {
    this.lines.push(record);
  }

  log(level, message, rest) {
    if (!rest) {
      this.write(level);
      return this;
    }
    this.write(Object.assign({}, { level: level, message: message }));
    return this;
  }
}

const records = new Records();
const server = new McpServer({ name: "garden", version: "1.0.0" });
server.registerTool("beds", { description: "Beds" }, async () => {
  records.log("info", "asked", "beds");
  return { content: [{ type: "text", text: "3" }] };
});
