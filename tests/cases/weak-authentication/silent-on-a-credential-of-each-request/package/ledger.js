import { AsyncLocalStorage } from "node:async_hooks";
import { get } from "node:https";

const callers = new AsyncLocalStorage();
let bearer = process.env.LEDGER_STATUS_KEY;

export const use = (header, next) => callers.run({ authorization: header }, next);

export function renewed(key) {
  bearer = key;
}

export const isUp = () => new Promise((resolve) => get(`${process.env.LEDGER_URL}/up`, { headers: { bearer } }, resolve));

export const pages = (book) =>
  new Promise((resolve, reject) => {
    const { authorization } = callers.getStore();
    get(`${process.env.LEDGER_URL}/books/${encodeURIComponent(book)}`, { headers: { authorization } }, (answer) => {
      let text = "";
      answer.on("data", (part) => (text += part));
      answer.on("end", () => resolve(text));
    }).on("error", reject);
  });
