"""Search bank statements in CSV form."""
