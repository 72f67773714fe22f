import { exec, execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(exec);
const runFile = promisify(execFile);

export class Tool {
  #bin;
  constructor(bin) {
    this.#bin = bin;
  }

  async line(...words) {
    const { stdout, stderr } = await run([this.#bin, ...words].join(" "), { timeout: 120_000 });
    return stdout || stderr;
  }

  async args(...argv) {
    const { stdout, stderr } = await runFile(this.#bin, argv, { timeout: 120_000 });
    return stdout || stderr;
  }
}

export const ffprobe = new Tool(process.env.FFPROBE ?? "ffprobe");
export const ffmpeg = new Tool(process.env.FFMPEG ?? "ffmpeg");
