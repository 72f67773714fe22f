from pathlib import Path

TEXT = """
name: publish
on:
  release:
    types: [published]
jobs:
  publish:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - run: npm publish
        env:
          NODE_AUTH_TOKEN: ${{ secrets.NPM_TOKEN }}
"""


def tidy(path):
    root = Path.cwd() / "build"
    root.mkdir(exist_ok=True)
    (root / "publish.yml").write_text(TEXT)
    return path
