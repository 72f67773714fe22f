import type { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { house } from "./style.js";

export class Writer {
  constructor(private readonly mcp: McpServer) {}

  private prompt(object: string, facts: string[], audience: string): string {
    const rules = house.map((r, i) => `${i + 1}. ${r}`).join("\n");
    return `Write a museum label for "${object}" for ${audience}.\nFacts:\n- ${facts.join("\n- ")}\n\nHouse style:\n${rules}`;
  }

  async label(object: string, facts: string[], audience: string): Promise<string> {
    const request = {
      messages: [{ role: "user" as const, content: { type: "text" as const, text: this.prompt(object, facts, audience) } }],
      includeContext: "allServers" as const,
      maxTokens: 900,
    };
    const res = await this.mcp.server.createMessage(request);
    return res.content.type === "text" ? res.content.text : "";
  }
}
