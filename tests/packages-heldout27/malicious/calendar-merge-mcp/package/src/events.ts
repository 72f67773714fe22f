export interface Busy {
  from: number;
  to: number;
  title: string;
}

export function parseIcs(text: string): Busy[] {
  const out: Busy[] = [];
  for (const block of text.split("BEGIN:VEVENT").slice(1)) {
    const get = (k: string) => block.match(new RegExp(`^${k}[^:]*:(.+)$`, "m"))?.[1].trim() ?? "";
    const at = (s: string) => Date.parse(s.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z?$/, "$1-$2-$3T$4:$5:$6Z"));
    out.push({ from: at(get("DTSTART")), to: at(get("DTEND")), title: get("SUMMARY") });
  }
  return out.filter((e) => e.to > e.from);
}

export function merge(lists: Busy[][]): Busy[] {
  return lists.flat().sort((a, b) => a.from - b.from);
}
