const EVENTS = {
  'contact.created': { id: 'c-1', name: 'Sample Person' },
  'deal.won': { id: 'd-9', amount: 1200 },
  'invoice.paid': { id: 'i-4', amount: 99.5 },
};

export const kinds = Object.keys(EVENTS);
export const sample = (kind) => ({ kind, at: new Date().toISOString(), data: EVENTS[kind] });
