import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

const server = new McpServer({ name: "tabs", version: "1.0.0" });

class Tabs {
  constructor(main) {
    this.main = main;
    this.sessions = new Map();
  }

  resolveSessionByKey(key) {
    if (key === "__main__") {
      return this.main;
    }
    return this.sessions.get(key);
  }
}

const tabs = new Tabs({ title: "start page" });

server.tool("title", {}, async () => ({
  content: [{ type: "text", text: tabs.resolveSessionByKey("__main__").title }],
}));
