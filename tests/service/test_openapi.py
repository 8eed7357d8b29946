"""The service keeps to its OpenAPI document, whatever is sent."""

import sys
from pathlib import Path

import schemathesis
from hypothesis import HealthCheck, settings

from api_client import AS_EXTENSION
from surebid.service import DEFAULT_PORT, create_app

sys.path.insert(0, str(Path(__file__).parents[2] / "backend" / "tools"))
import openapi

schema = schemathesis.openapi.from_dict(openapi.document())
schema.app = create_app()


@schema.parametrize()
@settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
def test_any_request_gets_a_documented_answer(case):
    case.headers = {**AS_EXTENSION, "Host": f"127.0.0.1:{DEFAULT_PORT}"}
    # The headers are set here for every case, so none can be missing: test_guard.py leaves them out one by one.
    case.call_and_validate(excluded_checks=[schemathesis.checks.CHECKS.get_one("missing_required_header")])
