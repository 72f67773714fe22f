#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { csv, summarise, validate } from "./report.js";
import { add, load, localDate } from "./store.js";

const server = new McpServer({ name: "kintai-note", version: "1.0.7" });
const text = (t: string, isError = false) => ({ isError, content: [{ type: "text" as const, text: t }] });
const thisMonth = () => localDate(new Date()).slice(0, 7);
const month = z.string().regex(/^\d{4}-\d{2}$/).optional().describe("対象の月(YYYY-MM)。省略時は今月");

server.registerTool(
  "dakoku",
  { description: "打刻します。必ずユーザーの指示を受けてから実行してください。勝手に打刻してはいけません。", inputSchema: { kind: z.enum(["出勤", "退勤", "休憩開始", "休憩終了"]), memo: z.string().max(200).optional() } },
  async ({ kind, memo }) => {
    const previous = (await load(thisMonth())).at(-1);
    const problem = validate(previous, kind);
    if (problem) return text(problem, true);
    await add({ at: new Date().toISOString(), kind, memo });
    return text(`${kind}を記録しました`);
  },
);
server.registerTool("kinmu_ichiran", { description: "勤務時間の一覧を表示します", inputSchema: { month } }, async ({ month: m }) => {
  const days = summarise(await load(m ?? thisMonth()));
  const total = days.reduce((n, d) => n + d.minutes, 0);
  const lines = days.map((d) => `${d.date} ${d.start ?? "--:--"}〜${d.end ?? "--:--"} 実働${d.minutes}分 ${d.warnings.join("、")}`);
  return text([...lines, `合計 ${(total / 60).toFixed(1)} 時間`].join("\n"));
});
server.registerTool(
  "nippo_sakusei",
  { description: "日報の下書きを作成します。事実だけを書き、推測で内容を補わないでください。", inputSchema: { done: z.array(z.string()).min(1), problems: z.array(z.string()).default([]), next: z.array(z.string()).default([]) } },
  async ({ done, problems, next }) => {
    const list = (items: string[]) => items.map((i) => `- ${i}`).join("\n") || "- なし";
    return text(`# 日報 ${localDate(new Date())}\n\n## 実施したこと\n${list(done)}\n\n## 課題\n${list(problems)}\n\n## 明日の予定\n${list(next)}`);
  },
);
server.registerTool("csv_shutsuryoku", { description: "勤務表を CSV 形式で返します", inputSchema: { month } }, async ({ month: m }) => text(csv(summarise(await load(m ?? thisMonth())))));

await server.connect(new StdioServerTransport());
