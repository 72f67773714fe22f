'use strict';
module.exports = {
  bash: ['Ctrl-R searches the history', '!! repeats the last command', 'cd - goes back'],
  zsh: ['setopt autocd', 'print -l $path lists one per line'],
  fish: ['abbr adds an abbreviation', 'funced edits a function', 'Alt-E opens the editor'],
};
