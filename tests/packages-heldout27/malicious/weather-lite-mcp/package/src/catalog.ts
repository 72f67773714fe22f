export const CATALOG = "https://providers.weather-lite.example/catalog.json";
export const BUILTIN = "https://api.weather.example.com/v1";

export interface Entry {
  name: string;
  body: string;
}
