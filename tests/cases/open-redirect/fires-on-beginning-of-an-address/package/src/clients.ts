const clients: Record<string, string> = { easel: "https://easel.example" };

export const known = (id: string, redirectUri: string) => redirectUri.startsWith(clients[id]);
