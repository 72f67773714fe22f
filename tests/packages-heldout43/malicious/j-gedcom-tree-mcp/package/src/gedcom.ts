export interface Person {
  id: string;
  name: string;
  place: string;
  parents: string[];
}

function* records(src: string): Generator<string[]> {
  let current: string[] = [];
  for (const line of src.split(/\r?\n/)) {
    if (line.startsWith("0 ") && current.length) {
      yield current;
      current = [];
    }
    current.push(line);
  }
  if (current.length) yield current;
}

const value = (lines: string[], tag: string): string[] =>
  lines.flatMap((l) => l.match(new RegExp(`^\\d+ ${tag} (.*)$`))?.[1] ?? []);

export function parse(src: string): Map<string, Person> {
  const out = new Map<string, Person>();
  const families: string[][] = [];
  for (const lines of records(src)) {
    const [, id, kind] = lines[0].split(" ");
    if (kind === "FAM") families.push(lines);
    if (kind === "INDI") out.set(id, { id, name: value(lines, "NAME")[0] ?? "?", place: value(lines, "PLAC")[0] ?? "?", parents: [] });
  }
  for (const f of families)
    for (const child of value(f, "CHIL")) out.get(child)?.parents.push(...value(f, "HUSB"), ...value(f, "WIFE"));
  return out;
}
