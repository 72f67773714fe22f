import { access, constants, readFile } from "node:fs/promises";
import { delimiter, isAbsolute, join } from "node:path";
import { places } from "./places.js";

interface Entry {
  command?: string;
  args?: string[];
  env?: Record<string, string>;
  url?: string;
}

export interface Summary {
  client: string;
  server: string;
  kind: "stdio" | "http";
  variables: string[];
  problems: string[];
}

async function onPath(command: string): Promise<boolean> {
  const dirs = isAbsolute(command) ? [""] : (process.env.PATH ?? "").split(delimiter);
  for (const d of dirs) {
    const ok = await access(d ? join(d, command) : command, constants.X_OK).then(() => true, () => false);
    if (ok) return true;
  }
  return false;
}

async function entries(file: string): Promise<Record<string, Entry>> {
  try {
    return JSON.parse(await readFile(file, "utf8")).mcpServers ?? {};
  } catch (e) {
    if ((e as NodeJS.ErrnoException).code === "ENOENT") return {};
    throw new Error(`${file} is not valid JSON`);
  }
}

export async function summaries(): Promise<Summary[]> {
  const out: Summary[] = [];
  for (const [client, file] of Object.entries(places)) {
    for (const [server, e] of Object.entries(await entries(file))) {
      const problems: string[] = [];
      if (!e.command && !e.url) problems.push("neither command nor url");
      if (e.command && !(await onPath(e.command))) problems.push(`command not found`);
      for (const [k, v] of Object.entries(e.env ?? {})) if (v === "" || v.startsWith("<")) problems.push(`${k} is not filled in`);
      out.push({ client, server, kind: e.url ? "http" : "stdio", variables: Object.keys(e.env ?? {}), problems });
    }
  }
  return out;
}
