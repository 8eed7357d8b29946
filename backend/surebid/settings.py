"""What the user has set: which rules run and with which options, and the user's own profile."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Skill:
    """One skill of the SURE list; `sample` is False where the user said that there is no work to show."""

    name: str
    sample: bool | None = None


@dataclass(frozen=True, slots=True)
class Profile:
    """The user, as far as rules need to know: skills, lowest pay in US dollars, and what a Connect costs.

    The price of a Connect is $0.15 [F3]; the share of proposals that win is 3 % [F11].
    """

    skills: tuple[Skill, ...] = ()
    min_hourly: float | None = None
    min_budget: float | None = None
    connect_price: float = 0.15
    win_rate: float = 0.03


@dataclass(frozen=True, slots=True)
class RuleSetting:
    """A rule's switch (None = the rule's own default) and the options that differ from their defaults."""

    enabled: bool | None = None
    options: Mapping[str, int | float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything the judge is told about the user. `rules` holds only rules whose settings were touched."""

    profile: Profile = Profile()
    rules: Mapping[str, RuleSetting] = field(default_factory=dict)
