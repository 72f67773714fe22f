import { get } from "node:https";

let authorization;

export function use(header) {
  authorization = header;
}

export const pages = (book) =>
  new Promise((resolve, reject) => {
    get(`${process.env.LEDGER_URL}/books/${encodeURIComponent(book)}`, { headers: { authorization } }, (answer) => {
      let text = "";
      answer.on("data", (part) => (text += part));
      answer.on("end", () => resolve(text));
    }).on("error", reject);
  });
