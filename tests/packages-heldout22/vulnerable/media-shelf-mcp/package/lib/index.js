#!/usr/bin/env node
'use strict';
const { Shelf } = require('./shelf');
const { serve } = require('./rpc');

const shelf = new Shelf(process.env.MEDIA_DIR || process.argv[2] || 'media');
const string = { type: 'string' };
const schema = (properties, required = Object.keys(properties)) => ({ type: 'object', properties, required });

serve({ name: 'media-shelf', version: '2.1.1' }, [
  {
    name: 'list_media',
    description: 'Media files and folders',
    inputSchema: schema({ folder: string }, []),
    run: async ({ folder }) => (await shelf.list(folder)).join('\n'),
  },
  {
    name: 'read_sidecar',
    description: 'Read the text file that belongs to a media file (lyrics, notes, tags)',
    inputSchema: schema({ file: string }),
    run: ({ file }) => shelf.sidecar(file),
  },
  {
    name: 'write_sidecar',
    description: 'Write the text file that belongs to a media file',
    inputSchema: schema({ file: string, text: string }),
    run: async ({ file, text }) => `saved ${await shelf.setSidecar(file, text)}`,
  },
]);
