#!/usr/bin/env node
import { FastMCP, UserError } from 'fastmcp';
import { z } from 'zod';
import { importAlbum, photos } from './albums.js';

const album = z.string().regex(/^[a-z0-9-]{1,40}$/);
const server = new FastMCP({ name: 'album-zip', version: '0.8.0' });

server.addTool({
  name: 'import_album',
  description: 'Import a ZIP archive of photos as an album',
  parameters: z.object({ zip: z.string().endsWith('.zip'), album }),
  execute: async ({ zip, album }) => {
    try {
      return `${await importAlbum(zip, album)} files imported`;
    } catch (e) {
      throw new UserError(e.message);
    }
  },
});

server.addTool({
  name: 'list_photos',
  description: 'Photos of an album',
  parameters: z.object({ album }),
  execute: async ({ album }) => (await photos(album)).join('\n'),
});

server.start({ transportType: 'stdio' });
