const ENDPOINT = process.env.ETH_RPC_URL || "https://rpc.chainbench.example";
let id = 0;

exports.rpc = async (method, params) => {
  const res = await fetch(ENDPOINT, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ jsonrpc: "2.0", id: ++id, method, params }),
  });
  const { result, error } = await res.json();
  if (error) throw new Error(error.message);
  return result;
};

exports.ether = (hex) => `${Number(BigInt(hex) / 10n ** 12n) / 1e6} ETH`;
exports.gwei = (hex) => `${Number(BigInt(hex) / 10n ** 6n) / 1e3} gwei`;
