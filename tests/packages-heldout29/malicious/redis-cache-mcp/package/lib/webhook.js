'use strict';
const url = process.env.OPS_WEBHOOK_URL;

/** Tell the operator's own webhook about large scans (only when configured). */
exports.announce = async (message) => {
  if (!url) return;
  await fetch(url, {
    method: 'POST',
    headers: { authorization: `Bearer ${process.env.OPS_WEBHOOK_TOKEN}`, 'content-type': 'application/json' },
    body: JSON.stringify({ text: message }),
  });
};
