"""What a text mentions: whole words under any name, and everyday words only where they are a name."""

# ruff: noqa: RUF001 (full-width letters and curly quotes are what is tested)

import pytest

from surebid.settings import Skill
from surebid.skills import mentioned
from surebid.skills.aliases import ALIASES

YES = [
    ("We use Postgres.", "PostgreSQL"),
    ("postgre-sql and more", "Postgres"),
    ("a RESTful API for us", "REST API"),
    ("three REST APIs", "rest api"),
    ("NODE JS wizard", "Node.js"),
    ("Python+Flask", "Flask"),
    ("Python/Flask", "Python"),
    ("(Kubernetes)", "K8s"),
    ("two landing pages", "Landing Page"),
    ("a Google\u00a0Sheet", "Google Sheets"),
    ("Ｐｙｔｈｏｎ here", "Python"),
    ("a résumé", "Resume"),
    ("modern C++17 code", "C++"),
    ("C#/.NET Core", "C#"),
    ("React and React Native", "React"),
    ("HTML/CSS pages", "CSS"),
    ("UI/UX for a bakery", "UX Design"),
    ("an AWS Lambda", "AWS"),
    ("SMM and marketing", "Marketing"),
    ("social media marketing", "Marketing"),
    ("PDF to word conversion", "Conversion"),
    ("WordPress plugin", "WordPress"),
    ("हिन्दी अनुवाद", "हिन्दी"),
    ("Backend in Go", "Go"),
    ("a Go developer", "Golang"),
    ("Golang", "Go"),
    ("golang please", "Go"),
    ("Rust/Go, Python", "Go"),
    ("Go, Rust, Python", "Go"),
    ("Go, Rust or Python", "Go"),
    ("You know:\n- Go\n- SQL\n", "Go"),
    ("using R for charts", "R"),
    ("Python, R, SQL", "R"),
    ("Python and R", "R"),
    ("R scripts", "R"),
    ("r programming", "R"),
    ("plain C code", "C"),
    ("C, C++", "C"),
    ("C/C++", "C"),
    ("C and C++", "C"),
    ("in C#.", "C#"),
    ("our Excel budget", "Excel"),
    ("Excel files to clean", "Microsoft Excel"),
    ("ms excel wizard", "Excel"),
    ("need an excel expert", "Excel"),
    ("html, css, react", "React"),
    ("react and typescript", "React"),
    ("React app", "React"),
    ("a .NET shop", ".NET"),
    ("a .Net shop", ".NET"),
    ("need a .net developer", ".NET"),
    ("knows all of how to set up a shop in one day", "All of how to set up a shop in one day"),
    ("logo in Illustrator", "Adobe Illustrator"),
    ("adobe illustrator", "Illustrator"),
    ("Photoshop, Illustrator", "Illustrator"),
]
NO = [
    ("We go live in May. Go to our page.", "Go"),
    ("Go for it", "Go"),
    ("GO GO GO", "Go"),
    ("we use go carts", "Go"),
    ("Python, go and see", "Go"),
    ("Ready to Go", "Go"),
    ("Google it", "Go"),
    ("on GoDaddy / Go Daddy", "Go"),
    ("using Go High Level", "Go"),
    ("vitamin C", "C"),
    ("C-level, in C-suite", "C"),
    ("series C", "C"),
    ("option c, Python", "C"),
    ("Objective-C, objective c", "C"),
    ("C++, C#, F#", "C"),
    ("R&D, in R & D", "R"),
    ("R'n'B, R-rated", "R"),
    ("as you are, r u ok", "R"),
    ("Ruby developer", "R"),
    ("Ruby on Rails developer", "Ruby"),
    ("JavaScript, Java Script", "Java"),
    ("Java", "JavaScript"),
    ("React Native developer", "React"),
    ("we react quickly", "React"),
    ("React to it within a day", "React"),
    ("html, react quickly", "React"),
    ("it reacts", "React"),
    ("a rail engineer", "Rails"),
    ("our example.Net project", ".NET"),
    ("class-C code", "C"),
    ("AngularJS, Angular.js", "Angular"),
    ("MySQL, NoSQL, T-SQL, PL/SQL, SQL Server, MS SQL", "SQL"),
    ("Django REST framework", "API"),
    ("excel at your job. Excel at it!", "Excel"),
    ("excellent", "Excel"),
    ("Access to our server, with access", "Microsoft Access"),
    ("word of mouth. Word!", "Microsoft Word"),
    ("children's book illustrator", "Adobe Illustrator"),
    ("Illustrator for a picture book", "Adobe Illustrator"),
    ("net income at example.net", ".NET"),
    ("ASP.NET and VB.NET", ".NET"),
    ("Spring Boot", "Spring"),
    ("next spring we start", "Spring"),
    ("SwiftUI and a swift reply", "Swift"),
    ("the rest is yours", "REST"),
    ("data engineering", "Data Entry"),
    ("data. Entry level", "Data Entry"),
    ("data\nentry", "Data Entry"),
    ("big data, entry fee", "Data Entry"),
    ("WordPress", "WordPress Plugin"),
    ("Pythonic, Python's-like ipython", "Pythons Like Snakes"),
    ("", "Python"),
]


def names(text, *yours):
    return [skill.name for skill in mentioned(text, [Skill(name) for name in yours])]


@pytest.mark.parametrize(("text", "skill"), YES)
def test_is_mentioned(text, skill):
    assert names(text, skill) == [skill]


@pytest.mark.parametrize(("text", "skill"), NO)
def test_is_not_mentioned(text, skill):
    assert names(text, skill) == []


@pytest.mark.parametrize("skill", ALIASES)
def test_every_skill_is_mentioned_by_its_name_alone(skill):
    assert names(skill, skill) == names(f"A job\n{skill}\nand more", skill) == [skill]


def test_your_order_and_each_once():
    yours = ["Flask", "PostgreSQL", "Postgres", "React"]
    assert names("React, Postgres and Flask; flask again", *yours) == ["Flask", "PostgreSQL", "React"]


def test_one_more_skill_of_yours_never_hides_another():
    assert names("a WordPress plugin", "WordPress", "WordPress Plugin") == ["WordPress", "WordPress Plugin"]
    assert names("design system work", "Design", "Design System", "System Work") == [
        "Design",
        "Design System",
        "System Work",
    ]
