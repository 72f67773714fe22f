"""SMTP outbox."""
