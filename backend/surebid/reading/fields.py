"""The table: every line that SureBid reads, how it is read, what people call it, and in which unit."""

from typing import Any, NamedTuple, cast

from marshmallow import Schema

from .ages import Ago
from .bands import Proposals
from .choices import DURATIONS, EXPERIENCE, PROJECT_TYPES, STATUSES, WEEKLY_HOURS, Choice
from .counts import Count, HireRate, Rating, Reviews
from .dates import MemberSince
from .flags import Flag
from .line import Line, Lines
from .money import Amount, Bids, HourlyRate, Spent
from .texts import Attachments, Paragraphs, Place, Skills, Text

ABOUT, ACTIVITY, CLIENT, CONNECTS = "about", "activity", "client", "connects"
"""The parts of a page, by the names under which a sighting lists those that were there."""


class ShownFields(Schema):
    """The lines of job pages, slide-overs, tiles and apply pages; a field's `read` is its meaning."""

    title = Text("Title", block=ABOUT, expected=True)
    description = Paragraphs("Description", block=ABOUT, expected=True)
    deliverables = Lines("Deliverables", block=ABOUT)
    posted = Ago("Posted", "posted", "renewed", block=ABOUT, expected=True)
    location_rule = Text("Who may apply", block=ABOUT)
    fixed_budget = Amount(
        "Fixed budget",
        block=ABOUT,
        unit="usd",
        named="budget:? AMOUNT | fixed(?:[- ]price)?:? AMOUNT | AMOUNT fixed[- ]price",
    )
    hourly_rate = HourlyRate("Hourly range", block=ABOUT, unit="usd per hour")
    weekly_hours = Choice("Hours per week", WEEKLY_HOURS, block=ABOUT)
    duration = Choice("Duration", DURATIONS, block=ABOUT)
    experience_level = Choice("Experience level", EXPERIENCE, block=ABOUT, expected=True)
    project_type = Choice("Project type", PROJECT_TYPES, block=ABOUT)
    contract_to_hire = Flag("Contract-to-hire", block=ABOUT, yes="contract-to-hire")
    skills = Skills("Skills asked for", block=ABOUT, expected=True)
    questions = Lines("Screening questions", block=ABOUT)
    qualifications = Lines("Preferred qualifications", block=ABOUT)
    category = Text("Category", block=ABOUT)
    featured = Flag("Featured", block=ABOUT, yes="featured|^true$", no="^false$")
    positions = Count(
        "Freelancers needed", block=ABOUT, unit="freelancers", after="number of freelancers needed:", least=1
    )
    attachments = Attachments("Attachments", block=ABOUT, unit="files", before="attachments?")
    bid_range = Bids("Bid range", block=ACTIVITY, unit="usd")
    status = Choice("Status", STATUSES, block=ABOUT)
    invited = Flag(
        "Invited",
        block=ABOUT,
        yes="you(?:'ve| have| were|'re| are)?(?: been)? invited|invitation to interview|^invited$",
    )
    applied = Flag("Already applied", block=ABOUT, yes="already submitted a proposal|view proposal")

    proposals = Proposals("Proposals", block=ACTIVITY, unit="proposals", expected=True)
    last_viewed = Ago("Last viewed by the client", "last viewed by client", block=ACTIVITY, expected=True)
    hires = Count("Hires on this job", block=ACTIVITY, unit="hires", after="hires:", expected=True)
    interviewing = Count(
        "Interviewing", block=ACTIVITY, unit="freelancers", after="interviewing:", expected=True
    )
    invites_sent = Count("Invites sent", block=ACTIVITY, unit="invites", after="invites sent:", expected=True)
    unanswered_invites = Count(
        "Unanswered invites", block=ACTIVITY, unit="invites", after="unanswered invites:"
    )

    connects_required = Count(
        "Connects required",
        block=CONNECTS,
        unit="Connects",
        after="required connects to submit a proposal:|send a proposal for:|required for proposal:"
        "|this proposal requires",
        alone="(?: connects?)?",
        expected=True,
    )
    connects_available = Count(
        "Connects available",
        block=CONNECTS,
        unit="Connects",
        after="available connects:",
        alone="(?: connects?)?",
    )
    connects_remaining = Count(
        "Connects left after applying",
        block=CONNECTS,
        unit="Connects",
        after="remaining balance:",
        before="connects? remaining",
        alone="(?: connects?)?",
    )

    client_payment_verified = Flag(
        "Payment verified",
        block=CLIENT,
        yes="payment (?:method )?verified",
        no="payment (?:method )?(?:not verified|unverified)",
        expected=True,
    )
    client_phone_verified = Flag(
        "Phone verified",
        block=CLIENT,
        yes="phone (?:number )?verified",
        no="phone (?:number )?(?:not verified|unverified)",
    )
    client_rating = Rating("Client's rating", block=CLIENT, unit="stars out of 5")
    client_reviews = Reviews(
        "Client's reviews",
        block=CLIENT,
        unit="reviews",
        before="(?:reviews?|feedbacks?)",
        # A lone number in this place is the rating on some tiles.
        alone=None,
    )
    client_location = Place("Client's location", block=CLIENT)
    client_jobs_posted = Count(
        "Jobs posted by the client", block=CLIENT, unit="jobs", before="jobs? posted", expected=True
    )
    client_hire_rate = HireRate("Client's hire rate", block=CLIENT, unit="percent", expected=True)
    client_open_jobs = Count("Client's open jobs", block=CLIENT, unit="jobs", before="open jobs?")
    client_total_spent = Spent("Spent by the client", block=CLIENT, unit="usd", expected=True)
    client_hires = Count(
        "Client's hires", block=CLIENT, unit="hires", before="hires?(?! rate)", expected=True
    )
    client_active = Count("Client's active contracts", block=CLIENT, unit="contracts", before="active")
    client_avg_hourly_rate = Amount(
        "Average hourly rate paid",
        block=CLIENT,
        unit="usd per hour",
        named="AMOUNT ?/ ?hr avg hourly rate | AMOUNT avg hourly rate",
        alone="(?: ?/ ?hr)?",
    )
    client_hours = Count("Hours paid by the client", block=CLIENT, unit="hours", before="hours?")
    client_industry = Text("Client's industry", block=CLIENT)
    client_size = Text("Client's size", block=CLIENT)
    client_member_since = MemberSince("Client since", block=CLIENT, expected=True)
    client_history = Count(
        "Jobs in the client's recent history",
        block=CLIENT,
        unit="jobs",
        after=r"recent history \(",
        alone=r"",
    )
    client_enterprise = Flag(
        "Enterprise client", block=CLIENT, yes="enterprise client|^(?:upwork )?enterprise$"
    )


FIELDS: dict[str, Line[Any]] = cast("dict[str, Line[Any]]", ShownFields().fields)
"""Every readable field by name, in the table's order; `metadata` holds label, block, unit and expected."""


class About(NamedTuple):
    """What to call a fact in front of people, and what its number counts."""

    label: str
    unit: str | None
    block: str


FACTS: dict[str, About] = {
    **{
        name: About(line.metadata["label"], line.metadata["unit"], line.metadata["block"])
        for name, line in FIELDS.items()
    },
    "words": About("Length of the description", "words", ABOUT),
    "truncated": About("Description cut short", None, ABOUT),
    "renewed": About("Renewed", None, ABOUT),
    "client_member_days": About("Client for", "days", CLIENT),
}
"""Every fact by name, in the order in which a reading lists them; the last ones are derived from others."""
