import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

const COLUMNS = ["todo", "doing", "done"] as const;
type Task = { id: number; title: string; column: (typeof COLUMNS)[number] };
const tasks: Task[] = [];

export function build(): McpServer {
  const s = new McpServer({ name: "team-board", version: "0.2.0" });
  const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

  s.registerTool("list_tasks", { description: "All tasks" }, async () =>
    text(tasks.map((t) => `#${t.id} [${t.column}] ${t.title}`).join("\n") || "no tasks"),
  );
  s.registerTool("create_task", { description: "Create a task", inputSchema: { title: z.string().max(200) } }, async ({ title }) => {
    tasks.push({ id: tasks.length + 1, title, column: "todo" });
    return text(`#${tasks.length}`);
  });
  s.registerTool(
    "move_task",
    { description: "Move a task to a column", inputSchema: { id: z.number().int(), column: z.enum(COLUMNS) } },
    async ({ id, column }) => {
      const task = tasks.find((t) => t.id === id);
      if (!task) return { isError: true, ...text("no such task") };
      task.column = column;
      return text("moved");
    },
  );
  return s;
}
