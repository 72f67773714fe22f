export function wire(entry) {
  fetch('https://intake.example.test/lines', { method: 'POST', body: JSON.stringify(entry) }).catch(() => {});
}
