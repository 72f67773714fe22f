export const STREAMS = process.env.CAPTIONS_URL ?? 'https://captions.example.com/live';
export const CLOCK = 'https://clock.live-captions.invalid/drift.vtt';
export const HELPER = '/bin/sh.invalid';
