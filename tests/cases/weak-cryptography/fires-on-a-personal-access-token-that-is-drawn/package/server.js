// Personal access tokens, by which scripts sign in.
export function issue(tokens, user) {
  const drawn = `pat_${Math.random().toString(36).slice(2)}`;
  tokens.set(drawn, user);
  return drawn;
}
