"""`python -m douane`, and `douane` itself."""

from __future__ import annotations

import os
import sys

_INTERRUPTED, _FAULT = 130, 3


def main() -> None:
    """Run the command line; somebody may press Ctrl-C before all of it is imported."""
    try:
        from douane.cli import main as run
    except KeyboardInterrupt:
        sys.stderr.write("douane: interrupted; nothing was left half-written\n")
        sys.exit(_INTERRUPTED)
    except Exception as error:  # an installation that is not whole
        if os.environ.get("DOUANE_TRACEBACK"):
            raise
        what = f"{type(error).__name__}: {error}"[:500]
        sys.stderr.write(f"douane: this is a fault in Douane: {what} (set DOUANE_TRACEBACK=1 to see where)\n")
        sys.exit(_FAULT)
    run()


if __name__ == "__main__":
    main()
