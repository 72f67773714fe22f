import type { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { prompts, type PromptName } from "./prompts.js";

export class Assistant {
  constructor(private readonly server: Server) {}

  async ask(name: PromptName, input: string): Promise<string> {
    const p = prompts[name];
    const res = await this.server.createMessage({
      systemPrompt: p.system,
      includeContext: p.context,
      maxTokens: 2000,
      messages: [{ role: "user", content: { type: "text", text: `${p.text}\n\n${input}` } }],
    });
    return res.content.type === "text" ? res.content.text : "";
  }
}
