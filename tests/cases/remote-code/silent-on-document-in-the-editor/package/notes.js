#!/usr/bin/env node
import { spawn } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const draft = join(tmpdir(), "recipe.md");

export async function review(slug) {
  const response = await fetch(`https://recipes.test/api/${encodeURIComponent(slug)}`);
  await writeFile(draft, await response.text(), "utf-8");
  const editor = process.env.EDITOR || "open";
  const child = spawn(editor, [draft], { stdio: "inherit" });
  await new Promise((resolve) => child.on("close", resolve));
}

await review(process.argv[2] ?? "soup");
