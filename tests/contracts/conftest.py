"""A cluster of three, from the same program as the single server."""

import contextlib
import signal
import socket
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import redis

from bot.storage.embedded import tied
from bot.storage.embedded.valkey import find_program

SLOTS = ((0, 5460), (5461, 10922), (10923, 16383))


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@dataclass(frozen=True, slots=True)
class Node:
    process: tied.Tied
    port: int
    bus: int

    def says(self, *words: str | int) -> str:
        """What it answers to a command; nothing while it is not up."""
        with contextlib.suppress(redis.ConnectionError), redis.Redis(port=self.port) as client:
            client.response_callbacks.clear()
            said: bytes = client.execute_command(*words)
            return said.decode()
        return ""


def start_node(home: Path) -> Node:
    home.mkdir()
    port, bus = free_port(), free_port()
    options = {
        "port": port,
        "cluster-port": bus,
        "cluster-enabled": "yes",
        "bind": "127.0.0.1",
        "dir": home,
        "save": "",
    }
    words = [str(word) for name, value in options.items() for word in (f"--{name}", value)]
    with (home / "log").open("wb") as log:
        process = tied.start(
            [find_program(), *words], end_with=signal.SIGKILL, environment={"LC_ALL": "C"}, output=log
        )
    node = Node(process, port, bus)
    process.wait_until(lambda: node.says("PING") == "PONG", name="a node", log=home / "log")
    return node


def join(nodes: list[Node]) -> None:
    for epoch, (node, (first, last)) in enumerate(zip(nodes, SLOTS, strict=True), 1):
        node.says("CLUSTER SET-CONFIG-EPOCH", epoch)
        node.says("CLUSTER ADDSLOTSRANGE", first, last)
        node.says("CLUSTER MEET", "127.0.0.1", nodes[0].port, nodes[0].bus)
    deadline = time.monotonic() + 30
    while not all("cluster_state:ok" in node.says("CLUSTER INFO") for node in nodes):
        assert time.monotonic() < deadline, "the nodes do not find each other"
        time.sleep(0.02)


@pytest.fixture(scope="session")
def cluster_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """One address of a cluster; the client finds the others."""
    home = tmp_path_factory.mktemp("cluster")
    nodes: list[Node] = []
    try:
        for number in range(len(SLOTS)):
            nodes.append(start_node(home / str(number)))
        join(nodes)
        yield f"redis://127.0.0.1:{nodes[0].port}"
    finally:
        for node in nodes:
            node.process.stop(patience=1)
