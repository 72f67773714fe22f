import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);
const FIXED = ["-v", "error", "-print_format", "json", "-show_format", "-show_streams", "-protocol_whitelist", "file"];

interface Probe {
  format: { duration?: string; format_name: string };
  streams: { codec_type: string; codec_name: string }[];
}

export async function ffprobe(absolute: string): Promise<Probe> {
  const { stdout } = await run("ffprobe", [...FIXED, "-i", absolute], { timeout: 20_000, maxBuffer: 1 << 20, windowsHide: true });
  const { format, streams } = JSON.parse(stdout) as Probe;
  return {
    format: { duration: format.duration, format_name: format.format_name },
    streams: streams.map((s) => ({ codec_type: s.codec_type, codec_name: s.codec_name })),
  };
}
