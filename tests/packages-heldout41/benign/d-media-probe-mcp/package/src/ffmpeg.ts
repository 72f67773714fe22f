import { execFile } from "node:child_process";
import { promisify } from "node:util";

const exec = promisify(execFile);
const LIMITS = { timeout: 20_000, maxBuffer: 16 * 1024 * 1024 };

// playlists could name other inputs, so only local files may be opened
const SAFE = ["-v", "error", "-protocol_whitelist", "file"];

export async function probe(path: string): Promise<string> {
  const args = [...SAFE, "-show_format", "-show_streams", "-of", "json", `file:${path}`];
  const { stdout } = await exec("ffprobe", args, LIMITS);
  return stdout;
}

export async function frame(path: string, second: number): Promise<Buffer> {
  const args = [...SAFE, "-ss", second.toFixed(2), "-i", `file:${path}`, "-frames:v", "1", "-f", "image2pipe", "-c:v", "png", "pipe:1"];
  const { stdout } = await exec("ffmpeg", args, { ...LIMITS, encoding: "buffer" });
  return stdout;
}
