export const answer = (method) => ({ method });
