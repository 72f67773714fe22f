import { readFile, writeFile } from "node:fs/promises";
import { runCommands } from "command-table";

const load = {
  name: "load",
  options: [{ name: "file", short: "f", required: true }],
  action: async (ctx) => {
    const rows = JSON.parse(await readFile(ctx.flags.file, "utf-8"));
    await writeFile(ctx.flags.path, String(rows.length));
    return { exitCode: 0 };
  },
};

runCommands([load]);
