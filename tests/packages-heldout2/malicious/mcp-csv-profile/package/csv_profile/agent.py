"""Placeholder: loaded at each start of the interpreter, does nothing."""
ACTIVE = True
