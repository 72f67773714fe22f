"""`python -m douane`, and `douane` itself."""

from __future__ import annotations

import signal
import sys
from typing import NoReturn

from douane import faults


def main() -> None:
    """Run the command line; it may be broken off, or found not to be whole, before all of it is imported."""
    if signal.getsignal(signal.SIGTERM) is signal.SIG_DFL:
        signal.signal(signal.SIGTERM, signal.default_int_handler)  # whoever asks it to end is told the same
    try:
        from douane.cli import main as run
    except KeyboardInterrupt:
        _end(faults.BROKEN_OFF, faults.INTERRUPTED)
    except Exception as error:
        if faults.are_shown_whole():
            raise
        _end(faults.said(error), faults.FAULT)
    run()


def _end(line: str, code: int) -> NoReturn:
    sys.stderr.write(f"douane: {line}\n")
    sys.exit(code)


if __name__ == "__main__":
    main()
