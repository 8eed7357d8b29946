"""Words as they are: title, description, places, and lists of texts."""

import re
from typing import Any

from marshmallow import ValidationError

from .counts import Count
from .line import (
    EMPTY,
    LIST_LIMIT,
    NO_TEXT,
    ODD_CHARACTERS,
    RAW_LIMIT,
    TOO_MANY,
    Line,
    Lines,
    collapse,
    well_formed,
)


class Text(Line[str]):
    """A line whose words are the value."""

    def read(self, text: str) -> str:
        """The text itself."""
        return text


class Paragraphs(Line[str]):
    """The description: line breaks stay, other space is collapsed, and what exceeds the limit is cut off."""

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> str:
        if not isinstance(value, str):
            raise ValidationError(NO_TEXT)
        value = value[:RAW_LIMIT]
        if not well_formed(value):
            raise ValidationError(ODD_CHARACTERS)
        text = "\n".join(" ".join(line.split()) for line in value.splitlines()).strip("\n")
        if not text:
            raise ValidationError(EMPTY)
        return text


class Place(Line[str]):
    """Where a client is, without the label and the local clock that stand beside it."""

    _clock = re.compile(r" [0-9]{1,2}:[0-9]{2} ?[AaPp][Mm]$")

    def read(self, text: str) -> str:
        """Country and, where it is shown, city: "United States", "USA Kansas City"."""
        place = self._clock.sub("", text).removeprefix("Location").lstrip(": ")
        if not place:
            raise ValidationError(EMPTY)
        return place


class Skills(Lines):
    """Skill names, each once: layouts group them, and one skill may stand in two groups."""

    _more = re.compile(r"\+ ?[0-9]{1,3}(?: more)?")

    def keep(self, texts: list[str]) -> list[str]:
        """The names without repetitions (in any case) and without the "+3 more" that hides the rest."""
        names: dict[str, str] = {}
        for text in texts:
            if not self._more.fullmatch(text.casefold()):
                names.setdefault(text.casefold(), text)
        return list(names.values())


class Attachments(Count):
    """How many files are attached: "2 attachments", or the list of their names."""

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> int:
        if isinstance(value, list | tuple):
            if len(value) > LIST_LIMIT:
                raise ValidationError(TOO_MANY)
            return len([name for name in map(collapse, value) if name])
        return super()._deserialize(value, attr, data, **kwargs)
