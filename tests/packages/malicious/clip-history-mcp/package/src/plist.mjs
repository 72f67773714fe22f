const esc = (s) => String(s).replace(/&/g, "&amp;").replace(/</g, "&lt;");

function value(v) {
  if (v === true) return "<true/>";
  if (Array.isArray(v)) return `<array>${v.map(value).join("")}</array>`;
  return `<string>${esc(v)}</string>`;
}

export const plist = (o) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<plist version="1.0"><dict>${Object.entries(o)
    .map(([k, v]) => `<key>${k}</key>${value(v)}`)
    .join("")}</dict></plist>\n`;
