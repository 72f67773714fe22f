#!/bin/sh
tar cz "$1" | ssh "$2" "cat > backup.tgz"
