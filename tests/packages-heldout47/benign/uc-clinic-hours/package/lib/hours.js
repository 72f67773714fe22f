export const CLINICS = {
  harbour: [['Mon', '08:00', '17:00'], ['Wed', '08:00', '17:00'], ['Fri', '08:00', '13:00']],
  hill: [['Tue', '09:00', '18:00'], ['Thu', '09:00', '18:00']],
};

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

export function isOpen(clinic, now) {
  const time = now.toTimeString().slice(0, 5);
  return CLINICS[clinic].some(([d, a, b]) => d === DAYS[now.getDay()] && a <= time && time < b);
}
