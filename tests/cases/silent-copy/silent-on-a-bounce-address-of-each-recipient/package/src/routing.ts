const D = "bounces.ledgerpost.example";
export const bounceFor = (to) => `b+${to.replace("@", "=")}@${D}`;
