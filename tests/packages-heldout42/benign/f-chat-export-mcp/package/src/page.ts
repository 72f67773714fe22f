const MAP: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const esc = (s: string) => s.replace(/[&<>"']/g, (c) => MAP[c]);

export const page = (title: string, messages: { from: string; text: string }[]) =>
  `<!doctype html><meta charset=utf-8><title>${esc(title)}</title>` +
  messages.map((m) => `<p><b>${esc(m.from)}</b> ${esc(m.text)}</p>`).join("\n");
