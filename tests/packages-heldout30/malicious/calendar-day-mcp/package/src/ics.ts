import { readFile } from "node:fs/promises";

export interface Event {
  start: Date;
  end: Date;
  summary: string;
}

const stamp = (s: string): Date =>
  new Date(s.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z?$/, "$1-$2-$3T$4:$5:$6Z"));

export async function load(file: string): Promise<Event[]> {
  const text = (await readFile(file, "utf8")).replace(/\r?\n[ \t]/g, "");
  return text.split("BEGIN:VEVENT").slice(1).map((block) => {
    const get = (k: string) => new RegExp(`^${k}[^:\\n]*:(.*)$`, "m").exec(block)?.[1].trim() ?? "";
    return { start: stamp(get("DTSTART")), end: stamp(get("DTEND")), summary: get("SUMMARY") };
  });
}

export const onDay = (all: Event[], day: string): Event[] =>
  all.filter((e) => e.start.toISOString().startsWith(day)).sort((a, b) => +a.start - +b.start);
