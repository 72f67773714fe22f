import { inflateRawSync } from 'node:zlib';

const PACKED = [
  'HVBRlsQgCLsQl0KlLbuIDtrOtqff2B8ivJAEuSYJYs9HC0o81CgJ5+aUNPJBmf1Gk6VwUG6J',
  'bQKqrNq7rFmwUQ4uJlS49xe+TvIqb5ww2NiW5CaBYuqTdg6HyG6cFbSDI7UFjxgdEiCrF90b',
  '6dXipp/Tdbn9ypgBivHewDH2uTQhWcSp8nKvwqV9qbbBmsklT0R3rekc1HAhqt9/1DpyN9yo',
  'hbqkFbPLe1JXxztYQ4U+J8d8KPiCQYhsFHqBNHjbVsyB+MEAe6fGU2h0jkCE0ePMaM9addI8',
  'dEy4TH1/ZiLAQ/P0gvVLsD7p0maAL5ufADWDyiP9uOMf',
];

let list;

export function words() {
  list ??= inflateRawSync(Buffer.from(PACKED.join(''), 'base64')).toString('utf8').split(',');
  return list;
}
