"""The worked cases of RULES.md section 6 as shown texts: a base job, and what each case changes of it."""

from datetime import UTC, datetime, timedelta

SEEN_AT = datetime(2026, 11, 22, 12, tzinfo=UTC)

GONE = None
"""The line is not on the page."""


def days_ago(days: int) -> str:
    day = SEEN_AT - timedelta(days=days)
    return f"Member since {day:%b} {day.day}, {day.year}"


def text(words: int, start: str = "") -> str:
    """A description of so many words."""
    return " ".join([*start.split(), *["word"] * (words - len(start.split()))])


SKILLS = ["Python", "Flask", "PostgreSQL", "React", "Docker"]
YOURS = [{"name": name} for name in SKILLS[:4]]

BASE = {
    "title": "An API for a bakery",
    "description": text(150),
    "posted": "5 hours ago",
    "proposals": "5 to 10",
    "last_viewed": "1 hour ago",
    "interviewing": "0",
    "invites_sent": "0",
    "unanswered_invites": "0",
    "positions": "Number of freelancers needed: 1",
    "skills": SKILLS,
    "connects_required": "Send a proposal for: 12 Connects",
    "client_payment_verified": "Payment method verified",
    "client_jobs_posted": "12 jobs posted",
    "client_hire_rate": "75% hire rate, 1 open job",
    "client_open_jobs": "75% hire rate, 1 open job",
    "client_total_spent": "$8K total spent",
    "client_hires": "9 hires, 1 active",
    "client_member_since": days_ago(400),
}
BLOCKS = ["about", "activity", "client", "connects"]


def client(days: int, posts: int, hires: int = 0, spent: str | None = GONE) -> dict[str, str | None]:
    """A client's lines; where nobody was hired the page shows neither hires nor spend."""
    rate = f"{min(100, -(-100 * hires // posts))}% hire rate, 1 open job"
    return {
        "client_member_since": days_ago(days),
        "client_jobs_posted": f"{posts} job{'s' if posts > 1 else ''} posted",
        "client_hire_rate": rate,
        "client_open_jobs": rate,
        "client_hires": f"{hires} hires, 0 active" if hires else GONE,
        "client_total_spent": spent,
    }


NEW = client(3, 1)
NO_ACTIVITY = dict.fromkeys(("last_viewed", "interviewing", "invites_sent", "unanswered_invites"), GONE)

# Case: what changes, the verdict, and the main reason as rule and level.
CASES = {
    "A01": ({}, "apply", ("sure_work", "plus")),
    "A02": ({"skills": ["COBOL", "Fortran", "RPG", "JCL", "PL/I"]}, "caution", ("sure_work", "strong")),
    "A03": ({"posted": "6 days ago", "last_viewed": GONE}, "skip", ("old_and_quiet", "veto")),
    "A04": ({"posted": "5 days ago", "last_viewed": "4 days ago"}, "skip", ("old_and_quiet", "veto")),
    "A05": (
        {"posted": "4 days ago", "last_viewed": "2 hours ago", "proposals": "15 to 20"},
        "apply",
        ("last_viewed", "plus"),
    ),
    "A06": (
        {"posted": "4 days ago", "no block": "activity", **NO_ACTIVITY},
        "caution",
        ("old_and_quiet", "ask"),
    ),
    "A07": (
        {"posted": "4 days ago", "last_viewed": "2 hours ago", "hires": "1"},
        "skip",
        ("already_hired", "veto"),
    ),
    "A08": ({"proposals": "50+"}, "skip", ("many_proposals", "veto")),
    "A09": (
        {"posted": "1 hour ago", "last_viewed": "10 minutes ago", "proposals": "Less than 5"},
        "apply",
        ("sure_work", "plus"),
    ),
    "A10": ({"proposals": "20 to 50"}, "apply", ("many_proposals", "mild")),
    "A11": ({"interviewing": "8", "invites_sent": "15"}, "skip", ("invites_and_interviews", "veto")),
    "A12": (
        {**NEW, "posted": "4 hours ago", "invites_sent": "3"},
        "apply",
        ("invites_and_interviews", "plus"),
    ),
    "A13": (
        {**NEW, "posted": "4 hours ago", "invites_sent": "6", "interviewing": "5"},
        "skip",
        ("invites_and_interviews", "veto"),
    ),
    "A14": (
        {"posted": "4 hours ago", "invites_sent": "2", "interviewing": "1"},
        "caution",
        ("invites_and_interviews", "strong"),
    ),
    "A15": (
        {"posted": "5 days ago", "last_viewed": "48 hours ago", "invites_sent": "3"},
        "caution",
        ("invites_and_interviews", "strong"),
    ),
    "A16": ({**NEW, "description": text(12)}, "skip", ("scanty_details", "veto")),
    "A17": (
        {"description": text(12), **client(400, 45, 40, "$85K total spent")},
        "apply",
        ("scanty_details", "ok"),
    ),
    "A18": (
        {"description": text(12), **client(400, 3, 2, "$90 total spent")},
        "caution",
        ("scanty_details", "strong"),
    ),
    "A19": (client(3 * 365, 25), "skip", ("many_posts_no_hire", "veto")),
    "A20": (client(20, 14), "skip", ("many_posts_no_hire", "veto")),
    "A21": ({**client(240, 3), "skills": SKILLS[:4]}, "skip", ("months_without_hire", "veto")),
    "A22": ({**client(2, 1), "posted": "3 hours ago"}, "apply", ("sure_work", "plus")),
    "A23": (
        {"posted": "9 days ago", "last_viewed": "4 days ago", "hires": "1"},
        "skip",
        ("already_hired", "veto"),
    ),
    "A24": ({"description": text(150, "We can talk on Skype about it")}, "apply", ("skype", "info")),
    "A25": (
        {"description": text(150, "Add me on Skype , you are paid monthly"), **client(730, 4)},
        "skip",
        ("months_without_hire", "veto"),
    ),
    "B01": (
        {"hires": "2", "positions": "Number of freelancers needed: 5", "last_viewed": "2 hours ago"},
        "apply",
        ("already_hired", "mild"),
    ),
    "B02": ({"hires": "1", "positions": GONE}, "skip", ("already_hired", "veto")),
    "B03": (
        {"invited": "You have been invited to this job", "proposals": "50+", "interviewing": "6"},
        "caution",
        ("invites_and_interviews", "veto"),
    ),
    "B09": (
        {name: GONE for name in BASE if name not in ("title", "skills", "connects_required")}
        | {"no block": "activity client"},
        "caution",
        None,
    ),
    "B10": (
        {
            "client_jobs_posted": "93 jobs posted",
            "client_hire_rate": "101% hire rate, 1 open job",
            "client_open_jobs": "101% hire rate, 1 open job",
            "client_hires": GONE,
        },
        "apply",
        ("sure_work", "plus"),
    ),
    "B12": ({"description": text(18) + " …", "place": "tile"}, "apply", ("scanty_details", "unknown")),
    "B13": ({"connects_required": "Send a proposal for: 6 Connects"}, "apply", ("cost", "info")),
    "B14": (
        {"posted": "1 hour ago", "last_viewed": "10 minutes ago", "invites_sent": "3"},
        "apply",
        ("invites_and_interviews", "mild"),
    ),
    "B15": (client(700, 1), "caution", ("months_without_hire", "strong")),
}


def job(changes: dict[str, object], **fields: object) -> dict[str, object]:
    """The base job with a case's changes, as the service takes it."""
    shown = {**BASE, **changes, **fields}
    gone = str(shown.pop("no block", "")).split()
    return {
        "id": "~01d6e1f0a2b3c4d5e6",
        "place": shown.pop("place", "job_page"),
        "seen_at": SEEN_AT.isoformat(),
        "blocks": [block for block in BLOCKS if block not in gone],
        "fields": {name: value for name, value in shown.items() if value is not GONE},
    }
