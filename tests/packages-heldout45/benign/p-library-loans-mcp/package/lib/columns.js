'use strict';
// names that callers use -> names in the table
exports.COLUMNS = Object.freeze({ title: 'title', card: 'card_no', branch: 'branch_code', due: 'due_on' });
