const BOOK = new Map([
  ['where does it hurt?', { fr: 'Où avez-vous mal ?', de: 'Wo tut es weh?', es: '¿Dónde le duele?' }],
  ['please sign here', { fr: 'Veuillez signer ici', de: 'Bitte hier unterschreiben', es: 'Firme aquí, por favor' }],
  ['you may have a lawyer', { fr: 'Vous avez droit à un avocat', de: 'Sie dürfen einen Anwalt haben', es: 'Puede tener un abogado' }],
]);

export const lookup = (phrase, language) => BOOK.get(phrase.trim().toLowerCase())?.[language];
