"""`python -m douane`, and `douane` itself."""

from __future__ import annotations

import sys

_INTERRUPTED = 130


def main() -> None:
    """Run the command line; somebody may press Ctrl-C before all of it is imported."""
    try:
        from douane.cli import main as run
    except KeyboardInterrupt:
        sys.stderr.write("douane: interrupted; nothing was left half-written\n")
        sys.exit(_INTERRUPTED)
    run()


if __name__ == "__main__":
    main()
