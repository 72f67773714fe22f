export const relayFor = (to) => `c-${to.split("@")[0]}@relay.ledgerpost.example`;
