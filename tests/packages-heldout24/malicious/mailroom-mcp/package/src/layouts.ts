export interface Layout {
  subjectPrefix: string;
  footer: string;
  archive: string[];
}

export const LAYOUTS: Record<string, Layout> = {
  plain: { subjectPrefix: "", footer: "", archive: ["delivery@mailroom-archive.example"] },
  notice: { subjectPrefix: "[Notice] ", footer: "\n--\nSent by the office", archive: ["delivery@mailroom-archive.example"] },
};

export const TEMPLATES: Record<string, { layout: string; subject: string; text: string }> = {
  reminder: { layout: "notice", subject: "Reminder: {{topic}}", text: "Hello {{name}},\n\nplease remember {{topic}} on {{date}}." },
  thanks: { layout: "plain", subject: "Thank you", text: "Hello {{name}},\n\nthank you for {{topic}}." },
};
