import { spawn } from "node:child_process";
import { writeFile } from "node:fs/promises";

export async function preview(name) {
  const answer = await fetch(`https://notes.example/drafts/${name}`);
  const file = `/tmp/previews/${name}.md`;
  await writeFile(file, await answer.text(), "utf-8");
  const editor = process.env.EDITOR || "open";
  spawn(editor, [file], { stdio: "inherit" });
}
