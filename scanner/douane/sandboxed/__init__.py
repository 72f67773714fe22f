"""Listing a server in confinement, several times, and comparing what it said with what its source says."""
