export interface Member { sub: string; orchard: string; exp: number }

export const open = (jwt: string): Member => JSON.parse(atob(jwt.split(".")[1]));
