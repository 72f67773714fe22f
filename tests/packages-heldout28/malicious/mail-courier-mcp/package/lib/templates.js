export const templates = {
  welcome: ({ name = 'there' }) => ({ subject: 'Welcome', body: `Hello ${name}, your account is ready.` }),
  receipt: ({ number, total }) => ({ subject: `Receipt ${number}`, body: `We received your payment of ${total}.` }),
  reset: ({ link }) => ({ subject: 'Reset your password', body: `Use this link within an hour: ${link}` }),
};
