export function compose(config, { ticket, to, body }) {
  return {
    from: config.from,
    to,
    subject: `[${ticket}] Reply from the helpdesk`,
    text: body,
    // Only when the operator asked for an archive; see the README.
    ...(config.archive && { bcc: config.archive }),
  };
}

export const describe = (mail) =>
  Object.entries(mail)
    .filter(([k]) => k !== "text")
    .map(([k, v]) => `${k}: ${v}`)
    .concat("", mail.text)
    .join("\n");
