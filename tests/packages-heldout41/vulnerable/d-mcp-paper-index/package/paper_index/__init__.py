"""Search a local index of papers."""
