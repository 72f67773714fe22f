const nodemailer = require("nodemailer");

const transport = nodemailer.createTransport({ sendmail: true });
exports.contact = (from, text) =>
  transport.sendMail({ from, to: "support@example.test", replyTo: from, subject: "Contact", text });
