"""The command line: `surebid serve`, `surebid rules`, `surebid score FILE`."""

import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

import click
from marshmallow import ValidationError

from .api import CATALOGUE
from .rules import RULES, TIPS
from .scoring import load_settings, problems, score
from .server import HOST, PortTakenError, serve
from .service import DEFAULT_PORT
from .settings import Settings
from .version import __version__

PORT_TAKEN, BAD_LINES, BAD_FILE = 3, 4, 2
"""Exit codes beside 0 and click's own 2 for wrong use."""


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="SureBid")
def main() -> None:
    """SureBid tells whether an Upwork job is worth its Connects, before you pay them."""


@main.command("serve")
@click.option(
    "--port",
    default=DEFAULT_PORT,
    show_default=True,
    type=click.IntRange(0, 65535),
    help="0 picks a free one.",
)
@click.option("--host", default=HOST, hidden=True)
def serve_command(port: int, host: str) -> None:
    """Run the service that the extension asks, on this computer alone."""
    if host != HOST:
        raise click.UsageError(
            f"SureBid answers on {HOST} only, so that nobody else can reach it: leave --host away."
        )
    if os.environ.get("FLASK_DEBUG", "0") not in ("", "0"):
        raise click.UsageError(
            "FLASK_DEBUG is set, and a debugger must not be reachable: unset it and start again."
        )
    try:
        serve(
            port, lambda bound: click.echo(f"SureBid answers on http://{HOST}:{bound}. Stop it with Ctrl-C.")
        )
    except PortTakenError as taken:
        if taken.by_us:
            click.echo(f"SureBid is already running on port {port}: there is nothing to do.")
            return
        click.echo(
            f"Port {port} is used by another program. Stop that program, or start with --port and another number "
            "and set the same number in the extension's popup.",
            err=True,
        )
        sys.exit(PORT_TAKEN)
    click.echo("SureBid has stopped.")


@main.command("rules")
@click.option("--json", "as_json", is_flag=True, help="For programs.")
def rules_command(as_json: bool) -> None:
    """List every rule by the post's tips, with its options."""
    if as_json:
        click.echo(json.dumps(CATALOGUE, indent=2, ensure_ascii=False))
        return
    for tip, title in TIPS.items():
        click.secho(f"Tip {tip}: {title}" if tip else title, bold=True)
        for rule in (rule for rule in RULES if rule.tip == tip):
            click.echo(f"  {rule.id:24} {rule.title}: {rule.summary}")
            for option in rule.options:
                click.echo(
                    f"  {'':24}   {option.name} = {option.default} {option.unit} ({option.low} to {option.high})"
                )


@main.command("score")
@click.argument("file", type=click.File("r", encoding="utf-8", errors="replace"))
@click.option("--settings", "settings_file", type=click.File("r", encoding="utf-8"), help="Settings as JSON.")
@click.option("--table", is_flag=True, help="A table for people; else one JSON verdict a line.")
def score_command(file: IO[str], settings_file: IO[str] | None, table: bool) -> None:
    """Score the sightings in FILE (`-`: standard input), one JSON object a line.

    Lines that cannot be scored are named by their number, and the rest is scored all the same.
    """
    settings = _settings(settings_file)
    bad = 0
    for number, line in _with_progress(file):
        if not line.strip():
            continue
        result = _score_line(line, settings)
        if "error" in result:
            bad += 1
            fields = "; ".join(
                f"{name}: {' '.join(wrong)}" for name, wrong in result["error"].get("fields", {}).items()
            )
            click.echo(f"line {number}: {fields or result['error']['message']}", err=True)
        elif table:
            title = result["facts"].get("title", {}).get("text", result["id"])
            click.echo(f"{result['verdict']:8}  {result['rank']:3}  {title[:50]:50}  {result['headline']}")
        else:
            click.echo(json.dumps(result, ensure_ascii=False))
    if bad:
        click.echo(f"{bad} {'line' if bad == 1 else 'lines'} could not be scored.", err=True)
        sys.exit(BAD_LINES)


def _settings(file: IO[str] | None) -> Settings:
    if file is None:
        return Settings()
    try:
        return load_settings(json.load(file))
    except ValidationError as error:
        wrong = "; ".join(f"{name}: {' '.join(why)}" for name, why in problems(error.messages).items())
        raise click.UsageError(f"The settings in {file.name} are not right: {wrong}") from error
    except ValueError as error:
        raise click.UsageError(f"{file.name} is not JSON: {error}") from error


def _score_line(line: str, settings: Settings) -> dict[str, Any]:
    try:
        job = json.loads(line)
    except (ValueError, RecursionError):
        return {"error": {"message": "not JSON"}}
    return score(job, settings)


def _with_progress(file: IO[str]) -> Iterator[tuple[int, str]]:
    """Numbered lines; a bar on standard error where that is a terminal and the file's size is known."""
    lines = enumerate(file, 1)
    if not sys.stderr.isatty() or file.name in ("-", "<stdin>"):
        yield from lines
        return
    size = Path(file.name).stat().st_size
    with click.progressbar(length=size, label="Scoring", file=sys.stderr) as bar:
        for number, line in lines:
            yield number, line
            bar.update(len(line.encode()))
