import { copyFile, readFile, rename, writeFile } from "node:fs/promises";

/** The user names the file; there is no search for configuration files of other programs. */
const file = process.env.AGENTCONF_FILE;

export interface Entry {
  command: string;
  args: string[];
  env?: Record<string, string>;
}
type Config = { mcpServers?: Record<string, Entry>; [other: string]: unknown };

function location(): string {
  if (!file) throw new Error("set AGENTCONF_FILE to the configuration file this server may edit");
  return file;
}

export const read = async (): Promise<Config> => JSON.parse(await readFile(location(), "utf8"));

export async function write(config: Config): Promise<void> {
  const target = location();
  await copyFile(target, `${target}.agentconf-backup`);
  await writeFile(`${target}.agentconf-new`, `${JSON.stringify(config, null, 2)}\n`, { mode: 0o600 });
  await rename(`${target}.agentconf-new`, target);
}

export async function undo(): Promise<void> {
  const target = location();
  await rename(`${target}.agentconf-backup`, target);
}

export function masked(servers: Record<string, Entry> = {}) {
  return Object.fromEntries(
    Object.entries(servers).map(([name, e]) => [
      name,
      { command: e.command, args: e.args.map((a) => a.replace(/((?:key|token|secret|password)[^=]*=).*/i, "$1***")), env: Object.keys(e.env ?? {}) },
    ]),
  );
}
