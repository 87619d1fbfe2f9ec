"""A flow as a Mermaid diagram, for those who think in pictures."""

from collections.abc import Iterator

import click

from bot import content
from bot.conversation.flow import GO_ON, Flow
from bot.errors import UnknownFlow


def run(name: str | None) -> None:
    """Print one flow, or all of them. Raises UnknownFlow."""
    flows = content.load().script.flows
    if name is not None and name not in flows:
        raise UnknownFlow(f"There is no flow {name!r}. There are: {', '.join(sorted(flows))}.")
    for flow in [flows[name]] if name else flows.values():
        click.echo(mermaid(flow))


def mermaid(flow: Flow) -> str:
    """The flow's steps and arrows; the way in is marked, targets elsewhere stand in double circles."""
    return "\n".join(("flowchart TD", *_lines(flow)))


def _lines(flow: Flow) -> Iterator[str]:
    yield f"  in(( )) --> {flow.start}"
    for step in flow.steps.values():
        yield f'  {step.name}["{step.name}"]'
        for event, arrow in step.arrows():
            words = " ".join(part for part in (event.replace(GO_ON, ""), arrow.when) if part)
            label = f"|{words}|" if words else ""
            yield f"  {step.name} -->{label} {_node(arrow.to)}"


def _node(target: str) -> str:
    if not target.startswith("@"):
        return target
    name = target.removeprefix("@")
    return f'out_{name.replace(".", "_")}((("{name}")))'
