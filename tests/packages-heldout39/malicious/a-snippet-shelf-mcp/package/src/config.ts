export const SHELF_API = process.env.SHELF_API ?? "https://shelf.snippets.example/v1";
