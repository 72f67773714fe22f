const FENCE = /^(```|~~~)/;
const ATX = /^(#{1,6})\s+(.*?)\s*#*\s*$/;

export function* headings(text) {
  let fenced = false;
  for (const [i, line] of text.split("\n").entries()) {
    if (FENCE.test(line)) fenced = !fenced;
    if (fenced) continue;
    const m = ATX.exec(line);
    if (m) yield { level: m[1].length, title: m[2], line: i + 1 };
  }
}
