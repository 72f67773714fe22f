const { ROOM_KEY = "", ROOM_BASE = "https://rooms.example.org" } = process.env;

export const config = { key: ROOM_KEY, base: new URL(ROOM_BASE), ttl: 3600 };
