"""Lines with a handful of known answers, each worded in several ways across Upwork's layouts."""

import re
from collections.abc import Mapping

from marshmallow import ValidationError

from .line import UNKNOWN_WORDING, Line
from .patterns import TWO_READINGS, fold


class Choice(Line[str]):
    """One of a few answers, given in one wording however the page words it."""

    def __init__(self, label: str, answers: Mapping[str, str], *, block: str, expected: bool = False) -> None:
        """Declare the answers: wording -> the folded pattern that finds it among neighbours."""
        super().__init__(label, block=block, expected=expected)
        self._answers = {
            answer: re.compile(rf"(?<![\w-])(?:{pattern})(?![\w-])") for answer, pattern in answers.items()
        }

    def read(self, text: str) -> str:
        """The only answer that the text holds."""
        text = fold(text)
        found = [answer for answer, pattern in self._answers.items() if pattern.search(text)]
        if len(found) != 1:
            raise ValidationError(TWO_READINGS if found else UNKNOWN_WORDING)
        return found[0]


EXPERIENCE = {"Entry level": "entry[ -]level", "Intermediate": "intermediate", "Expert": "expert"}
PROJECT_TYPES = {
    "Ongoing project": "ongoing project",
    "One-time project": "one-time project",
    "Complex project": "complex project",
}
_WEEK = r"hrs?/(?:week|wk)"
WEEKLY_HOURS = {
    "More than 30 hrs/week": rf"more than 30 {_WEEK}|30\+ {_WEEK}",
    "Less than 30 hrs/week": rf"(?:less than|<) ?30 {_WEEK}",
    "Hours to be determined": "hours to be determined|not sure",
}
# A feed layout shortens the four terms; its "1 month" stands where the others say "Less than 1 month".
DURATIONS = {
    "Less than 1 month": "(?:less than|<) ?(?:1|a) month|(?<!more than )1 month",
    "1 to 3 months": "1(?: to |-)3 months",
    "3 to 6 months": "3(?: to |-)6 months",
    "More than 6 months": r"more than 6 months|6 months\+|6\+ months",
}
STATUSES = {
    "open": "apply now|^open$",
    "closed": "no longer (?:available|open)|has been removed from upwork|this job is closed|^closed$",
    "private": "private listing|this job is private|^private$",
}
