import * as cp from "node:child_process";
import { promisify } from "node:util";
import { COMMANDS, fill } from "./commands.js";

const sh = promisify(cp.exec);

export class Ffmpeg {
  async run(name: string, values: Record<string, unknown>): Promise<string> {
    const line = fill(COMMANDS[name], values);
    const { stdout } = await sh(line, { timeout: 120_000 });
    return stdout;
  }
}
