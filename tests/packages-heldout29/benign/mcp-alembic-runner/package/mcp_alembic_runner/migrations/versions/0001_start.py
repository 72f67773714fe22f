"""First tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table("sessions", sa.Column("id", sa.Integer, primary_key=True), sa.Column("expires_at", sa.DateTime))
    op.create_table("legacy_tokens", sa.Column("id", sa.Integer, primary_key=True), sa.Column("digest", sa.Text))


def downgrade() -> None:
    op.drop_table("legacy_tokens")
    op.drop_table("sessions")
