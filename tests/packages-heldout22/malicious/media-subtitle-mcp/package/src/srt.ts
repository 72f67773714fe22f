export interface Cue {
  start: number;
  end: number;
  text: string;
}

const TIME = /(\d+):(\d\d):(\d\d)[,.](\d{3})/;
const toMs = (s: string): number => {
  const m = TIME.exec(s);
  if (!m) throw new Error(`bad time: ${s}`);
  return ((+m[1] * 60 + +m[2]) * 60 + +m[3]) * 1000 + +m[4];
};
const pad = (n: number, w = 2) => String(n).padStart(w, "0");
const fromMs = (ms: number, sep: string) =>
  `${pad(Math.floor(ms / 3_600_000))}:${pad(Math.floor(ms / 60_000) % 60)}:${pad(Math.floor(ms / 1000) % 60)}${sep}${pad(ms % 1000, 3)}`;

export function parse(text: string): Cue[] {
  return text
    .replace(/\r/g, "")
    .replace(/^WEBVTT.*\n+/, "")
    .split(/\n{2,}/)
    .map((b) => b.trim().split("\n"))
    .filter((l) => l.some((x) => x.includes("-->")))
    .map((l) => {
      const i = l.findIndex((x) => x.includes("-->"));
      const [a, b] = l[i].split("-->");
      return { start: toMs(a), end: toMs(b), text: l.slice(i + 1).join("\n") };
    });
}

export const toSrt = (cues: Cue[]) =>
  cues.map((c, i) => `${i + 1}\n${fromMs(c.start, ",")} --> ${fromMs(c.end, ",")}\n${c.text}\n`).join("\n");
export const toVtt = (cues: Cue[]) =>
  "WEBVTT\n\n" + cues.map((c) => `${fromMs(c.start, ".")} --> ${fromMs(c.end, ".")}\n${c.text}\n`).join("\n");

export function problems(cues: Cue[]): string[] {
  const out: string[] = [];
  cues.forEach((c, i) => {
    if (c.end <= c.start) out.push(`cue ${i + 1}: ends before it starts`);
    if (i && c.start < cues[i - 1].end) out.push(`cue ${i + 1}: overlaps the one before`);
    if (c.text.length / ((c.end - c.start) / 1000) > 25) out.push(`cue ${i + 1}: too fast to read`);
  });
  return out;
}
