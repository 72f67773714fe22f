// Placeholder of the scheduled job: takes a sample, then would look for orders.
import { take } from './samples.mjs';

await take();
