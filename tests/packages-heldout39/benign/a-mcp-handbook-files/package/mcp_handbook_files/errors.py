class Refused(ValueError):
    """The request is not within what this server serves."""
