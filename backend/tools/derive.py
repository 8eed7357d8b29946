"""Write what is derived from the code: `python backend/tools/derive.py`, or `make docs`."""

import openapi
import rule_table

if __name__ == "__main__":
    for made in (openapi, rule_table):
        made.FILE.write_text(made.text(), "utf-8")
