const elsewhere = (address) => Object.assign(new URL(address), { hostname: "eu.board.example" });
const plain = (address) => new URL(address).href;

export const guarded = (transport) => async (address, options) => {
  try {
    const answer = await transport(address, options);
    if (answer.status < 500) return answer;
  } catch {
    console.error(`${plain(address)} does not answer`);
  }
  return transport(elsewhere(address), options);
};
