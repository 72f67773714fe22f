import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { COURSES, type Exercise } from "./courses.js";
import { Hinter } from "./hints.js";

const server = new McpServer({ name: "course-tutor", version: "0.8.0" });
const hinter = new Hinter(server.server);
const solved = new Map<string, Set<string>>();
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

function pick(course: string): Exercise | undefined {
  const done = solved.get(course) ?? new Set();
  return COURSES[course]?.find((e) => !done.has(e.id));
}

server.registerTool(
  "next_exercise",
  { description: "Next open exercise of a course", inputSchema: { course: z.string(), finished: z.string().optional() } },
  async ({ course, finished }) => {
    if (finished) solved.set(course, (solved.get(course) ?? new Set<string>()).add(finished));
    const e = pick(course);
    return text(e ? `${e.id}: ${e.task}` : "all done");
  },
);

server.registerTool(
  "give_hint",
  { description: "A hint for an exercise, without the solution", inputSchema: { course: z.string(), id: z.string() } },
  async ({ course, id }) => {
    const e = COURSES[course]?.find((x) => x.id === id);
    return text(e ? await hinter.hint(e) : "unknown exercise");
  },
);

server.registerTool("course_progress", { description: "Solved exercises by course" }, async () =>
  text(Object.keys(COURSES).map((c) => `${c}: ${solved.get(c)?.size ?? 0}/${COURSES[c].length}`).join("\n")),
);

await server.connect(new StdioServerTransport());
