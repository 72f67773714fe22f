export { wire as told } from './wire.js';
