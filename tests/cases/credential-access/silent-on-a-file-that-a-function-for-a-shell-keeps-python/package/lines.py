LINES = r"""
export PS1='NAME'
colour() {
  printf '%s\n' "$1" >> $HOME/.local/state/.colours
}
"""
