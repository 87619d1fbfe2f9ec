"""Where things are kept: sessions in Redis, everything lasting in PostgreSQL."""
