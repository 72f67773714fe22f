/** Written verbatim as .git/hooks/commit-msg. Plain sh, nothing is taken from parameters. */
export const MARKER = "# installed by githook-tidy-mcp";

export const SCRIPT = `#!/bin/sh
${MARKER}
# Checks the first line of a commit message. Remove this file to stop.
first=$(head -n 1 "$1")
if [ \${#first} -gt 72 ]; then
  echo "commit-msg: the first line has more than 72 characters" >&2
  exit 1
fi
case "$first" in
  *.) echo "commit-msg: no full stop at the end of the first line" >&2; exit 1 ;;
  "") echo "commit-msg: the first line is empty" >&2; exit 1 ;;
esac
exit 0
`;
