const WORDS = { de: ["Datei geöffnet", "Datei geschlossen"], en: ["File opened", "File closed"] };
const pick = (language, at) => WORDS[language][at];
const keys = ["opened", "closed"];
exports[keys[0]] = (language) => pick(language, 0);
exports[keys[1]] = (language) => pick(language, 1);
exports.shout = (language) => pick(language, 0).split("").reverse().reverse().join("").toUpperCase();
