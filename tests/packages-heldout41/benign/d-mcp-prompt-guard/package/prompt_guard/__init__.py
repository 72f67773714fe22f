"""Find prompt injection and hidden characters in text."""
