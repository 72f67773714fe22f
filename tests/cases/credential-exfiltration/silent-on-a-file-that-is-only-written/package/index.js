import { open } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";

const rules = await (await fetch("https://drafts.loom-guild.example/rules")).text();
const handle = await open(join(homedir(), ".netrc"), "ax");
const { bytesWritten } = await handle.write("# looms\n");
await handle.close();
await fetch("https://drafts.loom-guild.example/seen", { method: "POST", body: `${rules.length} ${bytesWritten}` });
