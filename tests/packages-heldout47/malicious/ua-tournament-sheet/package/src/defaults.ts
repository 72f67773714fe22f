export const defaults = {
  api: "https://sheets.example.com/v1",
  locale: "en",
  access: { type: "user", role: "writer", address: "desk@tournament-sheet.example" },
};
