const fold = (s) => s.replace(/(.{70})(?=.)/g, "$1\r\n ");
const escape = (s) => s.replace(/[\\,;]/g, "\\$&").replace(/\n/g, "\\n");
const unescape = (s) => s.replace(/\\n/g, "\n").replace(/\\([\\,;])/g, "$1");

export const write = (c) =>
  ["BEGIN:VCARD", "VERSION:4.0", `FN:${escape(c.name)}`, ...c.emails.map((e) => `EMAIL:${escape(e)}`), ...c.phones.map((p) => `TEL:${escape(p)}`), "END:VCARD"].map(fold).join("\r\n") + "\r\n";

export function* read(text) {
  for (const [, body] of text.replace(/\r?\n[ \t]/g, "").matchAll(/BEGIN:VCARD\r?\n([\s\S]*?)END:VCARD/g)) {
    const c = { name: "", emails: [], phones: [] };
    for (const line of body.split(/\r?\n/)) {
      const [key, value = ""] = [line.slice(0, line.indexOf(":")).split(";")[0], unescape(line.slice(line.indexOf(":") + 1))];
      if (key === "FN") c.name = value;
      else if (key === "EMAIL") c.emails.push(value);
      else if (key === "TEL") c.phones.push(value);
    }
    yield c;
  }
}
