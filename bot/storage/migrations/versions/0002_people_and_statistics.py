"""Those who asked for tips, what they agreed to, who is never written to, and counts by day."""

from alembic import op

revision = "0002"
down_revision = "0001"

TABLES = (
    """
    CREATE TABLE people (
        id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT people_pkey PRIMARY KEY,
        number_key text NOT NULL CONSTRAINT people_number_key_key UNIQUE,
        number_sealed bytea NOT NULL,
        channel text NOT NULL CONSTRAINT people_channel_check CHECK (channel IN ('sms', 'whatsapp')),
        locale text NOT NULL,
        role text NOT NULL,
        province text,
        frequency text NOT NULL
            CONSTRAINT people_frequency_check CHECK (frequency IN ('weekly', 'fortnightly')),
        subscribed_at timestamptz NOT NULL
    )
    """,
    """
    CREATE TABLE consent_ledger (
        id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT consent_ledger_pkey PRIMARY KEY,
        number_key text,
        person_id bigint
            CONSTRAINT consent_ledger_person_id_fkey REFERENCES people (id) ON DELETE SET NULL,
        what text NOT NULL CONSTRAINT consent_ledger_what_check CHECK (what IN ('tips', 'stop', 'forget')),
        action text NOT NULL CONSTRAINT consent_ledger_action_check CHECK (action IN ('given', 'withdrawn')),
        at timestamptz NOT NULL,
        channel text,
        source text NOT NULL CONSTRAINT consent_ledger_source_key UNIQUE,
        removed text
    )
    """,
    "CREATE INDEX consent_ledger_number_key_index ON consent_ledger (number_key)",
    "CREATE INDEX consent_ledger_person_id_index ON consent_ledger (person_id)",
    "CREATE INDEX consent_ledger_at_index ON consent_ledger (at)",
    """
    CREATE TABLE do_not_contact (
        number_key text CONSTRAINT do_not_contact_pkey PRIMARY KEY,
        since timestamptz NOT NULL
    )
    """,
    """
    CREATE TABLE statistics (
        day date,
        name text,
        count bigint NOT NULL,
        CONSTRAINT statistics_pkey PRIMARY KEY (day, name)
    )
    """,
)


def upgrade() -> None:
    """Make them."""
    for table in TABLES:
        op.execute(table)
