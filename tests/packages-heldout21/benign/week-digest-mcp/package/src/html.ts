const TABLE: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escape = (s: string): string => s.replace(/[&<>"']/g, (c) => TABLE[c]);

class Html {
  constructor(readonly text: string) {}
  toString(): string {
    return this.text;
  }
}

type Part = string | number | Html | readonly Html[];

/** Everything that is not Html already is escaped. */
export function html(parts: TemplateStringsArray, ...values: Part[]): Html {
  let out = parts[0];
  values.forEach((v, i) => {
    if (v instanceof Html) out += v.text;
    else if (Array.isArray(v)) out += (v as Html[]).map((x) => x.text).join("");
    else out += escape(String(v));
    out += parts[i + 1];
  });
  return new Html(out);
}

export function httpsOnly(link: string): string {
  try {
    const u = new URL(link);
    return u.protocol === "https:" ? u.href : "#";
  } catch {
    return "#";
  }
}
