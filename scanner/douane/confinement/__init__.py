"""Starting a program that nobody trusts, so that it reaches nothing, and telling what it tried.

The only place, beside `revisions` (git), that starts a process. It knows nothing of packages or protocols.
"""
