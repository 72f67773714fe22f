const rows = JSON.parse(process.env.USERS ?? "{}");
export const hashOf = (user: string): string | undefined => rows[user];
