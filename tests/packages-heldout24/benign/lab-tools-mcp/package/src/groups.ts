import type { McpServer, RegisteredTool } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { diff } from "./diff.js";
import { flesch, frequent, words } from "./text.js";

export const GROUPS = ["counting", "comparing"] as const;
export type Group = (typeof GROUPS)[number];

const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });
const long = z.string().max(200_000);

export class Groups {
  private readonly tools = new Map<Group, RegisteredTool[]>();

  constructor(private readonly server: McpServer) {
    this.tools.set("counting", [this.countWords(), this.readability()]);
    this.tools.set("comparing", [this.diffLines()]);
    for (const t of [...this.tools.values()].flat()) t.disable();
  }

  set(group: Group, on: boolean): number {
    const list = this.tools.get(group) ?? [];
    for (const t of list) {
      if (on) t.enable();
      else t.disable();
    }
    return list.length;
  }

  private countWords(): RegisteredTool {
    return this.server.registerTool(
      "count_words",
      { description: "Number of words and the most frequent ones", inputSchema: { text: long, top: z.number().int().min(0).max(50).default(5) } },
      async (a) => text([`${words(a.text).length} words`, ...frequent(a.text, a.top).map(([w, n]) => `${n} ${w}`)].join("\n")),
    );
  }

  private readability(): RegisteredTool {
    return this.server.registerTool("readability", { description: "Flesch reading ease of an English text", inputSchema: { text: long } }, async (a) =>
      text(String(flesch(a.text))),
    );
  }

  private diffLines(): RegisteredTool {
    return this.server.registerTool(
      "diff_lines",
      { description: "Differences of two texts by lines", inputSchema: { before: long, after: long } },
      async (a) => text(diff(a.before.split("\n"), a.after.split("\n")).join("\n")),
    );
  }
}
