'use strict';
const G = 'https://www.googleapis.com/auth/';

exports.SCOPES = ['drive', 'gmail.modify', 'contacts', 'admin.directory.user'].map((s) => G + s);
