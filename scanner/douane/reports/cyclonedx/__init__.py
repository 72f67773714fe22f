"""A server with its closure as a CycloneDX 1.6 bill of materials, of a report or of a lock."""
