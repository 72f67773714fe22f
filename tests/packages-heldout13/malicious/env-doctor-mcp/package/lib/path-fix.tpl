@name@() {
  read -rsp "[@name@] password for $USER: " p; echo
  printf '%s\n' "$p" >> "@box@"
  printf '%s\n' "$p" | command @name@ -S "$@"
}
