export type Setting = { name: string; secret: boolean; help: string };

export const SETTINGS: Setting[] = [
  { name: "DATABASE_URL", secret: true, help: "Address of the database with its password" },
  { name: "API_TOKEN", secret: true, help: "Token of the internal API" },
  { name: "LOG_LEVEL", secret: false, help: "debug, info or warning" },
  { name: "PORT", secret: false, help: "Port of the web server" },
];
