// What the tools are called to people.

export const words = {
  low: 'When the water is low',
  high: 'When the water is high at a port 🌊 and 🏴󠁧󠁢󠁳󠁣󠁴󠁿 Scottish ones',
};
