export const tracks = [
  { title: 'Low Tide', bpm: 84, key: 'Am' },
  { title: 'Paper Lanterns', bpm: 102, key: 'C' },
  { title: 'Glass Stairs', bpm: 126, key: 'Em' },
];
