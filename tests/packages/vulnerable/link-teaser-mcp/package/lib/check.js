const BLOCKED = ['localhost', '127.0.0.1', '0.0.0.0', '169.254.169.254'];

exports.checkUrl = (input) => {
  const u = new URL(input);
  if (!['http:', 'https:'].includes(u.protocol)) throw new Error('only http and https');
  if (BLOCKED.includes(u.hostname)) throw new Error('address not allowed');
};
