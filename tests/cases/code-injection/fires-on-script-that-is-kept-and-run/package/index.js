import vm from "node:vm";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

class Rule {
  constructor(text) {
    this.compiled = new vm.Script(text);
  }

  weigh(items) {
    const scope = vm.createContext({ item: null });
    const weights = [];
    for (const item of items) {
      scope.item = item;
      weights.push(this.compiled.runInContext(scope));
    }
    return weights;
  }
}

const server = new McpServer({ name: "scales", version: "1.0.0" });
server.tool("weigh", "Weigh items", { rule: z.string(), items: z.array(z.any()) }, async ({ rule, items }) => ({
  content: [{ type: "text", text: JSON.stringify(new Rule(rule).weigh(items)) }],
}));
