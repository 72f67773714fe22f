export const open = (jwt: string): { kid?: string; exp: number } => JSON.parse(atob(jwt.split(".")[1]));
