"""What a rule is: one question about a job, with its texts, its options and the facts that it may read."""

import inspect
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from types import SimpleNamespace

from .finding import Finding


@dataclass(frozen=True, slots=True)
class Option:
    """A number that the user may change. `unit`, `low` and `high` are shown and enforced; `source` says where
    the default comes from: "seed" (the post), [F..] (a source in FACTS.md), or "our choice" with the reason.
    """

    name: str
    default: int | float
    unit: str
    low: int | float
    high: int | float
    title: str
    source: str


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule. `id` is the name of its function and of its file; `doc` is the page about it.

    `tip` is the post's tip it stands for (1 to 7), or 0 where it belongs to none. `reads` are the facts that
    `judge` is handed; `hears` are earlier rules whose level it is told, because the post makes one depend on
    the other.
    """

    id: str
    tip: int
    title: str
    summary: str
    why: str
    source: str
    reads: tuple[str, ...]
    hears: tuple[str, ...]
    options: tuple[Option, ...]
    default: bool
    doc: str
    judge: Callable[..., Finding]

    @property
    def defaults(self) -> dict[str, int | float]:
        """Every option's name with its default."""
        return {option.name: option.default for option in self.options}


def rule(
    *,
    tip: int,
    title: str,
    summary: str,
    why: str,
    source: str,
    reads: str,
    hears: str = "",
    options: Iterable[Option] = (),
    default: bool = True,
) -> Callable[[Callable[..., Finding]], Rule]:
    """Turn a function `judge(job, you, **options) -> Finding` into a Rule named after it.

    `job` has one attribute for each fact in `reads` (None where unknown) and `job.heard`, the level of each
    rule in `hears`; `you` is the user's profile. Raises TypeError at import when the function's options are
    not the declared ones, or when it has no docstring.
    """
    options = tuple(options)

    def declare(judge: Callable[..., Finding]) -> Rule:
        parameters = inspect.signature(judge).parameters.values()
        taken = [p.name for p in parameters if p.kind is p.KEYWORD_ONLY]
        declared = [option.name for option in options]
        if taken != declared:
            raise TypeError(f"{judge.__name__} takes the options {taken}, but declares {declared}")
        if not judge.__doc__:
            raise TypeError(f"{judge.__name__} needs a docstring: it is the rule's page")
        return Rule(
            id=judge.__name__,
            tip=tip,
            title=title,
            summary=summary,
            why=why,
            source=source,
            reads=tuple(reads.split()),
            hears=tuple(hears.split()),
            options=options,
            default=default,
            doc=inspect.cleandoc(judge.__doc__),
            judge=judge,
        )

    return declare


Job = SimpleNamespace
"""The facts that one rule declared, as attributes; None where a fact is unknown."""
