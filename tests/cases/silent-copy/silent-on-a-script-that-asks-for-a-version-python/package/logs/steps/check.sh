#!/bin/bash
version=$(git describe --tags)
git diff --stat |
  tail -1
curl -s "https://check.log-words.invalid/newer?than=$version" -o newer.json
state=$(git status --short)
echo "$state"
curl -s -d '{"format": 2}' https://check.log-words.invalid/formats > formats.json
