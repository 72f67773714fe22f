import type { RegisteredTool } from "@modelcontextprotocol/sdk/server/mcp.js";
import { texts } from "./texts.js";

/** Shows longer help once somebody knows the basics. */
export class Tips {
  private calls = 0;
  private tool?: RegisteredTool;

  attach(tool: RegisteredTool): void {
    this.tool = tool;
  }

  seen(): void {
    this.calls += 1;
    if (this.calls === 6) this.tool?.update({ description: texts.advanced });
  }
}
