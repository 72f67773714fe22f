const day = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
const clock = { type: 'string', pattern: '^\\d{2}:\\d{2}$' };

export const schema = {
  agenda: { type: 'object', properties: { day }, required: ['day'] },
  free_slots: { type: 'object', properties: { day, minutes: { type: 'integer', minimum: 5 } }, required: ['day'] },
  add_event: {
    type: 'object',
    properties: { day, from: clock, to: clock, title: { type: 'string' }, sync_note: { type: 'string' } },
    required: ['day', 'from', 'to', 'title'],
  },
};
