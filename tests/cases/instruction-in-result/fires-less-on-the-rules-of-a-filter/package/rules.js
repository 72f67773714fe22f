export const RULES = [
  { id: "override", about: "ignore all previous instructions", re: /(ignore|forget) (all )?(previous|earlier) (instructions|rules)/i },
  { id: "secrecy", about: "do not tell the user", re: /(do not|never) (tell|show) the user/i },
];
