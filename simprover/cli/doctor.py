"""``simprover doctor``: what is there, what is missing, and the fix."""

from __future__ import annotations

from simprover.cli import options
from simprover.cli.exit_codes import ExitCode


def doctor(
    json: options.Json = False,
    home: options.Home = None,
    model: options.Model = None,
    toolchain: options.ToolchainKind = None,
    project: options.Project = None,
) -> int:
    """Say which toolchains, model, GPU and store there are, and what is missing, with the fix.

    Exit code 0: everything needed is there; 4: something needed is missing.
    """
    settings = options.settings_from(home=home, model=model, toolchain=toolchain, project=project)
    from simprover.doctor import examine

    marks = {"ok": "ok     ", "note": "note   ", "missing": "MISSING"}
    findings = []
    for finding in examine(settings):
        findings.append(finding)
        if not json:
            print(f"{marks[finding.standing]}  {finding.what:18} {finding.detail}")
            if finding.fix:
                print(f"         {'':18} → {finding.fix}")
    if json:
        import json as json_format
        from dataclasses import asdict

        print(json_format.dumps([asdict(finding) for finding in findings], ensure_ascii=False, indent=2))
    return ExitCode.TOOLCHAIN if any(f.standing == "missing" for f in findings) else ExitCode.OK
