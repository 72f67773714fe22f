import sys


def note(step, details=None):
    print(f"tide-desk: {step} {details!r}", file=sys.stderr)
