let count = 0;
const pad = (n: number, width: number) => n.toString(36).padStart(width, "0");

export const nextId = (): string => `${pad(Date.now(), 9)}-${pad(count++, 3)}-${pad(Math.floor(Math.random() * 46656), 3)}`;
