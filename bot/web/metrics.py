"""Figures for operators, in Prometheus' form. No label ever holds something about one person."""

import time
from collections.abc import Iterator
from contextlib import contextmanager

from prometheus_client import CollectorRegistry, Counter, Histogram, generate_latest

BUCKETS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 12.0)


class Metrics:
    """One registry a process."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self._messages = Counter(
            "mehfooz_messages",
            "Messages answered, by channel, locale and outcome",
            ["channel", "locale", "outcome"],
            registry=self.registry,
        )
        self._stages = Histogram(
            "mehfooz_stage_seconds",
            "Seconds spent in a stage of answering",
            ["stage"],
            buckets=BUCKETS,
            registry=self.registry,
        )
        self._statuses = Counter(
            "mehfooz_delivery_statuses",
            "Delivery statuses that Twilio reported",
            ["channel", "status", "error"],
            registry=self.registry,
        )
        self._refused = Counter(
            "mehfooz_refused_requests", "Requests refused, by reason", ["reason"], registry=self.registry
        )

    def message(self, channel: str, locale: str, outcome: str) -> None:
        """Count a message."""
        self._messages.labels(channel, locale, outcome).inc()

    def status(self, channel: str, status: str, error: str) -> None:
        """Count a delivery status."""
        self._statuses.labels(channel, status, error).inc()

    def refused(self, reason: str) -> None:
        """Count a request that was refused."""
        self._refused.labels(reason).inc()

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        """Measure a stage, whether it succeeds or not."""
        started = time.perf_counter()
        try:
            yield
        finally:
            self._stages.labels(name).observe(time.perf_counter() - started)

    def page(self) -> bytes:
        """All figures, as Prometheus reads them."""
        return generate_latest(self.registry)
