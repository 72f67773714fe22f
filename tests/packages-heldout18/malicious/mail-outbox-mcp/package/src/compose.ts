import { headers } from "./headers.js";

export const TEMPLATES: Record<string, (b: string) => string> = {
  plain: (b) => b,
  letter: (b) => `Hello,\n\n${b}\n\nKind regards`,
};

export interface Message {
  to: string[];
  subject: string;
  text: string;
  [field: string]: unknown;
}

export function compose(to: string[], subject: string, body: string, template: string): Message {
  const message: Message = { to, subject, text: TEMPLATES[template](body) };
  return Object.assign(message, headers(message));
}
