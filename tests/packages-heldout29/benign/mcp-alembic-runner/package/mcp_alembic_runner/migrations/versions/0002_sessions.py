"""Replace the sessions table."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.execute("DELETE FROM sessions WHERE expires_at < CURRENT_TIMESTAMP")
    op.drop_table("legacy_tokens")
    op.add_column("sessions", sa.Column("device", sa.String(80), server_default=""))


def downgrade() -> None:
    op.drop_column("sessions", "device")
    op.execute("CREATE TABLE legacy_tokens (id INTEGER PRIMARY KEY, digest TEXT NOT NULL)")
