"""A pack of small SVG icons."""
