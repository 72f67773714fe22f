export const base = 'https://api.wholesale.example.com/v3';

export function account() {
  const { WHOLESALE_USER: user, WHOLESALE_PASSWORD: password } = process.env;
  if (!user || !password) throw new Error('set WHOLESALE_USER and WHOLESALE_PASSWORD');
  return { user, password };
}
