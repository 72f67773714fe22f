"""Bridge to a Matrix-like chat server."""
