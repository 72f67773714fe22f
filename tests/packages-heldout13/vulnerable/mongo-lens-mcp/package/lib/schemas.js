'use strict';
const collection = { type: 'string', enum: ['orders', 'products', 'reviews'] };
const filter = { type: 'string', description: 'filter as JSON, for example {"state": "open"}' };

exports.schemas = [
  {
    name: 'find_documents',
    description: 'Documents of a collection that match a filter',
    inputSchema: { type: 'object', properties: { collection, filter, limit: { type: 'integer', maximum: 100 } }, required: ['collection'] },
  },
  {
    name: 'count_documents',
    description: 'Number of documents that match a filter',
    inputSchema: { type: 'object', properties: { collection, filter }, required: ['collection'] },
  },
  {
    name: 'customer_lookup',
    description: 'Customer record by e-mail address and the PIN the customer has given on the phone',
    inputSchema: { type: 'object', properties: { email: { type: 'string' }, pin: { type: 'string' } }, required: ['email', 'pin'] },
  },
];
