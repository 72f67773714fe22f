import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

class Records {
  constructor(options = {}) {
    this.along = options.along ?? { service: "beds.garden.example", kind: "tool" };
    this.lines = [];
  }

  write(record) {
    this.lines.push(record);
  }

  log(level, message, ...rest) {
    if (rest.length === 0) {
      this.write(level);
      return this;
    }
    this.write(Object.assign({}, this.along, { level: level, message, rest }));
    return this;
  }
}

const records = new Records();
const server = new McpServer({ name: "garden", version: "1.0.0" });
server.registerTool("beds", { description: "Beds" }, async () => {
  records.log("info", "asked", "beds");
  return { content: [{ type: "text", text: "3" }] };
});
