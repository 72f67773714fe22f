const STYLES = [
  "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
  "9mNHm2Y0aVJ1rXyFz3b6cQd5s0kUe8WqT4oLhPv7Gxs=",
];

export const policy = {
  styles: new Set(STYLES),
  header(): string {
    return `default-src 'none'; style-src ${STYLES.map((s) => `'sha256-${s}'`).join(" ")}`;
  },
};
