"""What PostgreSQL holds. All times are UTC; a number stands nowhere but sealed, and is found by its keyed hash."""

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    Date,
    DateTime,
    ForeignKey,
    Identity,
    LargeBinary,
    MetaData,
    Table,
    Text,
)

metadata = MetaData(
    naming_convention={
        "pk": "%(table_name)s_pkey",
        "uq": "%(table_name)s_%(column_0_N_name)s_key",
        "fk": "%(table_name)s_%(column_0_name)s_fkey",
        "ck": "%(table_name)s_%(constraint_name)s_check",
        "ix": "%(table_name)s_%(column_0_N_name)s_index",
    }
)
MOMENT = DateTime(timezone=True)

# Those who asked for tips, and nobody else: whoever says stop or "forget me" is deleted here.
people = Table(
    "people",
    metadata,
    Column("id", BigInteger, Identity(always=True), primary_key=True),
    Column("number_key", Text, nullable=False, unique=True),
    Column("number_sealed", LargeBinary, nullable=False),
    Column("channel", Text, CheckConstraint("channel IN ('sms', 'whatsapp')", "channel"), nullable=False),
    Column("locale", Text, nullable=False),
    Column("role", Text, nullable=False),
    Column("province", Text),
    Column(
        "frequency",
        Text,
        CheckConstraint("frequency IN ('weekly', 'fortnightly')", "frequency"),
        nullable=False,
    ),
    Column("subscribed_at", MOMENT, nullable=False),
)

# What was agreed to and taken back, in the order it came; rows are only added, and unlinked from the person in the
# end (number_key and person_id become NULL). `source` is a keyed hash of the message, or the file, that said so: the
# same one again adds nothing. `removed` is what a "forget me" removed, so that a repeated one can say the same.
consent_ledger = Table(
    "consent_ledger",
    metadata,
    Column("id", BigInteger, Identity(always=True), primary_key=True),
    Column("number_key", Text, index=True),
    Column("person_id", BigInteger, ForeignKey("people.id", ondelete="SET NULL"), index=True),
    Column("what", Text, CheckConstraint("what IN ('tips', 'stop', 'forget')", "what"), nullable=False),
    Column("action", Text, CheckConstraint("action IN ('given', 'withdrawn')", "action"), nullable=False),
    Column("at", MOMENT, nullable=False, index=True),
    Column("channel", Text),
    Column("source", Text, nullable=False, unique=True),
    Column("removed", Text),
)

# Nothing is pushed to these, and no import brings them back; only their own wish does.
do_not_contact = Table(
    "do_not_contact",
    metadata,
    Column("number_key", Text, primary_key=True),
    Column("since", MOMENT, nullable=False),
)

# Counts by day in Pakistan, without a trail of anybody.
statistics = Table(
    "statistics",
    metadata,
    Column("day", Date, primary_key=True),
    Column("name", Text, primary_key=True),
    Column("count", BigInteger, nullable=False),
)
