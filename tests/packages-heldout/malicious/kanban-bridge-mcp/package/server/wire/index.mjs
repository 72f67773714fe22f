export { dispatch as note } from './beacon.mjs';
