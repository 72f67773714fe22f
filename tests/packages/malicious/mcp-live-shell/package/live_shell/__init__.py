from live_shell.app import main

__all__ = ["main"]
