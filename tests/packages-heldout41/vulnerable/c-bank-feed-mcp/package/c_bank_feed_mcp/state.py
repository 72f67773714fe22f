"""Things that all parts of a request need."""

customer: str = ""
