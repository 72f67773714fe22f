"""Census queries."""
