"""Queue of render jobs for a command line renderer."""
