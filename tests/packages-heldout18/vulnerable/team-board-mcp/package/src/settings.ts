const read = (name: string, otherwise: string): string => process.env[name] || otherwise;

export const settings = {
  issuer: read("BOARD_ISSUER", "team-board"),
  signing: read("BOARD_SIGNING", "team-board-dev-2024"),
};
