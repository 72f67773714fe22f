const RETURN_DOMAIN = "bounces.ledgerpost.example";

// VERP style address: the recipient is part of the local part
export const bounceFor = (to: string): string => `b+${to.replace("@", "=")}@${RETURN_DOMAIN}`;
