"""The commands. Each imports what it needs when it is called, so that every one starts fast."""

import sys
from pathlib import Path

import click

from bot.conversation.session import Channel
from bot.errors import MehfoozError


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def commands() -> None:
    """Mehfooz: safety advice for children and parents, by SMS and WhatsApp."""


@commands.command()
@click.option("--data", type=click.Path(path_type=Path), help="Another folder than .data.")
def run(data: Path | None) -> None:
    """Run everything on this machine, for development."""
    from bot import development, settings

    development.run(data or settings.DATA)


@commands.command()
def web() -> None:
    """Answer Twilio, the console and the simulator."""
    from bot import settings
    from bot.web import serving

    serving.serve(settings.production())


@commands.command()
def worker() -> None:
    """Send what is to be sent."""
    from bot import settings, worker

    worker.run(settings.production())


@commands.command()
def migrate() -> None:
    """Bring the tables of DATABASE_URL up to date."""
    from bot import settings
    from bot.storage import migrations

    migrations.upgrade(settings.database_url())


@commands.command()
@click.option("--report", is_flag=True, help="List what the content lacks, too.")
def check(report: bool) -> None:
    """Check flows, texts, words and facts; every problem with file, place and cure."""
    from bot import content

    sys.exit(content.check_command(report=report))


@commands.command()
def learn() -> None:
    """Learn the recogniser anew from the example sentences."""
    from bot import learning

    learning.run()


@commands.command()
@click.option("--channel", type=click.Choice(["sms", "whatsapp"]), default="whatsapp")
@click.option("--locale", type=click.Choice(["en", "ur", "ur-Latn"]), help="Absent: the bot asks.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line in, one a line out.")
def chat(channel: Channel, locale: str | None, as_json: bool) -> None:
    """Talk to the bot here, on the real engine."""
    from bot import chat as talking

    talking.run(channel=channel, locale=locale or "", as_json=as_json)


@commands.command()
@click.argument("texts", nargs=-1)
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
def recognise(texts: tuple[str, ...], as_json: bool) -> None:
    """Show how each of TEXTS, or else each line of input, was read, and why."""
    from bot import recognising

    recognising.run(texts, as_json=as_json)


@commands.command("eval")
@click.option("--accept", is_flag=True, help="Make these the accepted figures and write the page in docs/.")
def evaluate(accept: bool) -> None:
    """Measure how well messages are understood that nothing was learned from."""
    from bot import evaluating

    sys.exit(evaluating.run(accept=accept))


@commands.command()
@click.argument("flow", required=False)
def draw(flow: str | None) -> None:
    """Print a flow (or all of them) as a Mermaid diagram."""
    from bot import drawing

    drawing.run(flow)


def main() -> None:
    """Run a command; an error of our own ends it with a sentence instead of a traceback."""
    try:
        commands(prog_name="mehfooz")
    except MehfoozError as error:
        click.echo(error, err=True)
        sys.exit(1)


if __name__ == "__main__":
    main()
