import { exec, execFile } from "node:child_process";
import { promisify } from "node:util";
import { flag, quote } from "./quote.js";

const sh = promisify(exec);
const direct = promisify(execFile);

export interface Cut {
  input: string;
  output: string;
  start: number;
  seconds: number;
  title?: string;
}

export class Ffmpeg {
  constructor(private readonly cwd: string, private readonly bin = "ffmpeg") {}

  private command(c: Cut): string {
    const meta = c.title ? flag("metadata", `title=${c.title}`) : "";
    return `${this.bin} -y -ss ${c.start} -i ${quote(c.input)} -t ${c.seconds}${meta} ${quote(c.output)}`;
  }

  async cut(c: Cut): Promise<string> {
    const { stderr } = await sh(this.command(c), { cwd: this.cwd, timeout: 120_000 });
    return stderr.split("\n").slice(-3).join("\n");
  }

  async info(input: string): Promise<string> {
    const { stdout } = await direct("ffprobe", ["-v", "error", "-show_format", "-of", "json", `file:${input}`], { cwd: this.cwd });
    return stdout;
  }
}
