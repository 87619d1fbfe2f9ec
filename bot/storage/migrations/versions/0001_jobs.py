"""The tables of procrastinate, which runs our jobs.

The file beside this one is the schema of procrastinate 3.10, frozen, so that this step stays what it was. A newer
procrastinate brings its own steps (`procrastinate/sql/migrations`), and a new step of ours then runs those. A test
compares what all steps together make with what the installed procrastinate expects.
"""

from pathlib import Path

from alembic import op

revision = "0001"
down_revision = None

SCHEMA = Path(__file__).with_name("0001_procrastinate_3_10.sql")


def upgrade() -> None:
    """Make them."""
    # Its percent signs are no parameters.
    op.get_bind().exec_driver_sql(SCHEMA.read_text(), execution_options={"no_parameters": True})
