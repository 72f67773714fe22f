"""Focus sessions with a daily report."""
