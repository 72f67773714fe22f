#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { realpathSync } from "node:fs";
import { z } from "zod";
import { run, type Outcome } from "./run.js";
import { commandLine } from "./tasks.js";
import { load, trust } from "./trust.js";

const project = realpathSync(process.cwd());
if (process.argv[2] === "trust") {
  await trust(project);
  process.exit(0);
}

const server = new McpServer({ name: "make-runner", version: "1.0.2" });
const last = new Map<string, Outcome>();
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

server.registerTool("list_tasks", { description: "Tasks of the project" }, async () => {
  const tasks = await load(project);
  return text(Object.entries(tasks).map(([k, t]) => `${k} ${JSON.stringify(t.choices)}`).join("\n"));
});

server.registerTool(
  "run_task",
  { description: "Run a task of the project. The user sees the command and decides", inputSchema: { task: z.string().max(31), choices: z.record(z.string(), z.string()).default({}) } },
  async ({ task, choices }) => {
    const tasks = await load(project);
    if (!Object.hasOwn(tasks, task)) return text(`tasks: ${Object.keys(tasks).join(", ")}`);
    const argv = commandLine(tasks[task], choices);
    const r = await server.server.elicitInput({
      message: `Run in ${project}:\n${JSON.stringify(argv)}`,
      requestedSchema: { type: "object", properties: { run: { type: "boolean", title: "Run it" } }, required: ["run"] },
    });
    if (r.action !== "accept" || r.content?.run !== true) return text("the user declined");
    const out = await run(argv, project, tasks[task].seconds);
    last.set(task, out);
    return text(`exit ${out.code}\n${out.output.slice(-4000)}`);
  },
);

server.registerTool("task_output", { description: "The whole output of the last run of a task", inputSchema: { task: z.string().max(31) } }, async ({ task }) =>
  text(last.get(task)?.output ?? "this task did not run"),
);

await server.connect(new StdioServerTransport());
