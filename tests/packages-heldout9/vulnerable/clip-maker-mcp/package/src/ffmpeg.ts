import { exec, execFile } from "node:child_process";
import { promisify } from "node:util";

const sh = promisify(exec);
const run = promisify(execFile);

export interface Cut { input: string; start: string; seconds: number; title?: string; output: string }

const quote = (s: string) => `"${s}"`;

export class Ffmpeg {
  constructor(private readonly ffmpeg: string, private readonly ffprobe: string) {}

  async cut({ input, start, seconds, title, output }: Cut): Promise<void> {
    const parts = [this.ffmpeg, "-hide_banner", "-y", "-ss", start, "-i", quote(input), "-t", String(seconds)];
    if (title) parts.push("-metadata", quote(`title=${title}`));
    parts.push("-c copy", quote(output));
    await sh(parts.join(" "), { timeout: 120_000 });
  }

  async probe(input: string): Promise<string> {
    const args = ["-v", "error", "-show_format", "-show_streams", "-of", "json", "-i", input];
    const { stdout } = await run(this.ffprobe, args, { timeout: 20_000 });
    const { format, streams } = JSON.parse(stdout);
    return `${format.duration}s, ${streams.map((s: { codec_name: string }) => s.codec_name).join("+")}`;
  }
}
