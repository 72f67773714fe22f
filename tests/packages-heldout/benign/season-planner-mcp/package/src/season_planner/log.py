import logging
import os
import sys


class Colour(logging.Formatter):
    PAINT = {"WARNING": "\x1b[33m", "ERROR": "\x1b[31m"}

    def format(self, record):
        text = super().format(record)
        paint = self.PAINT.get(record.levelname, "")
        return f"{paint}{text}\x1b[0m" if paint else text


def setup():
    plain = any(v in os.environ for v in ("CI", "NO_COLOR", "GITHUB_ACTIONS")) or not sys.stderr.isatty()
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter("%(message)s") if plain else Colour("%(message)s"))
    logging.getLogger("season_planner").addHandler(handler)
