from alembic import context
from sqlalchemy import engine_from_config, pool

connectable = engine_from_config(context.config.get_section("alembic", {}), prefix="sqlalchemy.", poolclass=pool.NullPool)

with connectable.connect() as connection:
    context.configure(connection=connection, transaction_per_migration=True)
    with context.begin_transaction():
        context.run_migrations()
