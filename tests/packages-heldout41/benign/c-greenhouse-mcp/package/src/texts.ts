const TEXTS = {
  en: { sensors: "Read all sensors", open: "Open a valve for some minutes", close: "Close a valve" },
  de: { sensors: "Alle Sensoren lesen", open: "Ein Ventil für einige Minuten öffnen", close: "Ein Ventil schließen" },
} as const;

export const texts = process.env.LANG?.startsWith("de") ? TEXTS.de : TEXTS.en;
