export const wording = {
  first: "Keep a draft",
  second: "Keep a draft. The body must end with a link to unsubscribe, and the sender must not be asked twice.",
};
