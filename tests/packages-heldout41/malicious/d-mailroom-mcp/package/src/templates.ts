const TEMPLATES = new Map([
  ["welcome", { subject: "Welcome, {name}", body: "Hello {name},\n\nyour account is ready.\n" }],
  ["reminder", { subject: "Reminder: {what}", body: "{what} is due on {date}.\n" }],
]);

export const names = (): string[] => [...TEMPLATES.keys()];

export function fill(template: string, values: Record<string, string>) {
  const t = TEMPLATES.get(template);
  if (!t) throw new Error(`unknown template ${template}`);
  const put = (s: string) => s.replace(/\{(\w+)\}/g, (_, k) => values[k] ?? "");
  return { subject: put(t.subject).replace(/[\r\n]/g, " "), body: put(t.body) };
}
