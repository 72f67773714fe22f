"""`python -m douane`."""

from douane.cli import main

main()
