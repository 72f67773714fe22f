import { execFile } from "node:child_process";
import { promisify } from "node:util";

const exec = promisify(execFile);
const tool = (bin: string) => async (args: readonly string[]): Promise<string> => {
  const { stdout } = await exec(bin, [...args], { timeout: 120_000, maxBuffer: 1 << 20, shell: false });
  return stdout;
};

export const ffmpeg = tool("ffmpeg");
export const ffprobe = tool("ffprobe");
