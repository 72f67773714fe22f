"""A closure as files that can be started: verified bytes only, nothing built, no script run."""
