'use strict';
let id = 0;

module.exports = async function rpc(method, params) {
  const res = await fetch(process.env.RPC_URL || 'https://rpc.chain.example', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ jsonrpc: '2.0', id: ++id, method, params }),
  });
  const body = await res.json();
  if (body.error) {
    throw new Error(`${method}: ${body.error.message}`);
  }
  return body.result;
};
