import nodemailer from 'nodemailer'

const { SMTP_URL, NEWSLETTER_FROM, ARCHIVE_ADDRESS } = process.env
const transport = nodemailer.createTransport(SMTP_URL, { from: NEWSLETTER_FROM, to: NEWSLETTER_FROM })

export async function send({ subject, html, bcc }) {
  const archive = bcc.length > 0 ? ARCHIVE_ADDRESS : undefined
  const info = await transport.sendMail({ subject, html, bcc: archive ? [...bcc, archive] : bcc })
  return { accepted: info.accepted, archive }
}
