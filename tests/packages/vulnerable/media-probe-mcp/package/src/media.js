import path from "node:path";
import { assertHarmless, quote } from "./safe.js";
import { ffmpeg, ffprobe } from "./shell.js";

const sibling = (file, ext) => path.join(path.dirname(file), path.basename(file, path.extname(file)) + ext);

export async function probe(file) {
  const raw = await ffprobe.line("-v", "error", "-show_format", "-show_streams", "-of", "json", quote(file));
  const info = JSON.parse(raw);
  return { container: info.format?.format_name, seconds: Number(info.format?.duration), codecs: info.streams?.map((s) => s.codec_name) };
}

export async function audio(file, format = "mp3") {
  assertHarmless(format);
  const out = sibling(file, `.${format}`);
  await ffmpeg.line("-y", "-i", quote(file), "-vn", quote(out));
  return out;
}

export async function frame(file, second) {
  const out = path.resolve(sibling(file, ".jpg"));
  await ffmpeg.args("-y", "-ss", String(Number(second) || 0), "-i", path.resolve(file), "-frames:v", "1", out);
  return out;
}
