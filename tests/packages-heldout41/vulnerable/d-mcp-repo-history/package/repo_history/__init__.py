"""History of a repository: logs, diffs and grep."""
