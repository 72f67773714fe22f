import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline/promises";
import { File } from "./tasks.js";

const LIST = join(process.env.XDG_CONFIG_HOME ?? join(homedir(), ".config"), "make-runner-mcp", "trusted.json");

async function trusted(): Promise<Record<string, string>> {
  try {
    return JSON.parse(await readFile(LIST, "utf8")) as Record<string, string>;
  } catch {
    return {};
  }
}

const digest = (b: Buffer): string => createHash("sha256").update(b).digest("hex");

export async function load(project: string) {
  const file = join(project, "assistant-tasks.json");
  const bytes = await readFile(file).catch(() => {
    throw new Error("the project has no assistant-tasks.json");
  });
  const list = await trusted();
  if (!Object.hasOwn(list, file) || list[file] !== digest(bytes)) throw new Error("the task file is not trusted yet: run `npx make-runner-mcp trust` in the project");
  return File.parse(JSON.parse(bytes.toString("utf8"))).tasks;
}

export async function trust(project: string): Promise<void> {
  const file = join(project, "assistant-tasks.json");
  const bytes = await readFile(file);
  const { tasks } = File.parse(JSON.parse(bytes.toString("utf8")));
  for (const [name, t] of Object.entries(tasks)) console.log(`${name}: ${JSON.stringify(t.argv)}`);
  const rl = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await rl.question(`Trust these tasks of ${project}? Type yes: `);
  rl.close();
  if (answer.trim() !== "yes") return console.log("not trusted");
  await mkdir(dirname(LIST), { recursive: true, mode: 0o700 });
  await writeFile(LIST, JSON.stringify({ ...(await trusted()), [file]: digest(bytes) }, null, 1), { mode: 0o600 });
  console.log("trusted");
}
