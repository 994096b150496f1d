#!/usr/bin/env python3
"""Thirteen of the rule book's rules as an able Python programmer writes them: compiled expressions of `re`,
one process, one pass over the items, NDJSON in and NDJSON out. It is what Concord's speed is held against.

    thirteen_rules.py <letters.ndjson >findings.ndjson

A line in is {"id": ..., "text": ...}, a line out {"id": ..., "findings": [{"rule", "item", "start", "line"}]}.
It reads the letters of `concord-bench generate`; `agreement` says how far it finds in them what Concord finds.
"""
import json
import re
import sys
from datetime import date

MONTHS = {name: number for number, name in enumerate(
    "january february march april may june july august september october november december".split(), 1)}
NUMERIC = r"\d{1,2}[/-]\d{1,2}[/-](?:\d{4}|\d{2})"
WRITTEN = r"(?:" + "|".join(name.title() for name in MONTHS) + r")\s+\d{1,2},\s+\d{4}"

HEADER_DATE = re.compile(r"\d\d/\d\d/\d{4}")
SUMMARY = re.compile(r"CLINICAL CASE SUMMARY\s+")
ISSUES = re.compile(r"IMR ISSUES, DECISIONS AND RATIONALES\s+.*?set\s+forth\s+below:\s+", re.S)
LABEL = re.compile(r"(Claims\s+Administrator\s+guideline:|MAXIMUS\s+guideline:|Decision\s+rationale:)")
DECISION = re.compile(r":\s*(Upheld|Overturned|Modified)\s*\Z")
SENTENCE_END = re.compile(r"[.)]\s*\n")
INJURY = re.compile(
    r"(?:date\s+of\s+injury|injury\s+dated|injur(?:y|ed)|hurt|accident|fell)\b[^.]{0,60}?\b(?:on|of|dated)\s+"
    r"(" + NUMERIC + "|" + WRITTEN + ")")
# No \b in front: an expression that begins with known letters is searched for several times as fast.
AGE = re.compile(r"years?[-\s]+old\b")
AGE_BEFORE = re.compile(r"(\d{1,3})[-\s]+\Z")
FEMALE = re.compile(r"[fwsS](?<!\w.)(?:emale|oman|he)\b")
MALE = re.compile(r"[mhH](?<!\w.)(?:ale|an|e)\b")
VERDICT = re.compile(
    r"(?:(not\s+(?:\w+\s+){0,3}?medically\s+(?:necessary|appropriate)"
    r"|medical\s+necessity\s+(?:\S+\s+){0,8}?(?:is|are|was|has)\s+not\b|not\s+(?:necessary|certified)\b)"
    r"|((?:is|are|was|were)\s+(?:(?!not\b)\w+\s+){0,4}?medically\s+(?:necessary|appropriate)))")
OUTSIDE_BUT_MTUS = re.compile(
    r"Non-MTUS\s+Citation\s+(?:MTUS|ACOEM|Chronic\s+Pain\s+Medical\s+Treatment|Postsurgical\s+Treatment"
    r"|(?:Low\s+Back|Neck\s+and\s+Upper\s+Back|Shoulder|Elbow|Knee|Ankle\s+and\s+Foot"
    r"|Forearm,\s+Wrist,\s+(?:and|&)\s+Hand|Stress[\s-]+Related)\s+(?:Complaints|Conditions)"
    r"|General\s+Approach)")


def day(text):
    """A written date as a date; None where the calendar has no such day."""
    try:
        if text[0].isdigit():
            month, number, year = (int(part) for part in re.split("[/-]", text))
            return date(year + 2000 if year < 100 else year, month, number)
        month, number, year = text.replace(",", " ").split()
        return date(int(year), MONTHS[month.lower()], int(number))
    except ValueError:
        return None


def header(text, end):
    """The header's dates by their names: in the order of the form, or of its two columns."""
    found = [match.group() for match in HEADER_DATE.finditer(text, 0, end)]
    if len(found) != 5:
        return {}
    in_columns = text.find("Date of Injury") > text.find(found[0])
    order = (["assigned", "decided", "injured", "denied", "received"] if in_columns
             and text.find("Date of Injury") > text.find(found[1])
             else ["assigned", "injured", "decided", "denied", "received"])
    return dict(zip(order, found))


def items(text, start):
    """The items: heading, decision, guideline labels, the reviewer's line, rationale, and where each begins."""
    parts = LABEL.split(text[start:])
    place = start
    heading = (parts[0], place)
    item = None
    found = []
    for index in range(1, len(parts), 2):
        place += len(parts[index - 1])
        label, content = parts[index], parts[index + 1]
        kind = label[0]
        place += len(label)
        if item is None:
            decision = DECISION.search(heading[0])
            item = {"at": heading[1], "heading": heading[0], "decision": decision and decision.group(1),
                    "C": None, "M": None, "rationale": None}
        if kind != "D":
            item[kind] = content
            continue
        end = 0
        if index + 2 < len(parts):
            for end_match in SENTENCE_END.finditer(content):
                end = end_match.end()
        else:
            end = len(content)
        item["rationale"] = content[:end]
        found.append(item)
        item, heading = None, (content[end:], place + end)
    return found


def verdict(rationale):
    """What a rationale concludes last: True for necessary, False for not, None where it does not say."""
    last = None
    for last in VERDICT.finditer(rationale):
        pass
    return None if last is None else last.group(1) is None


def findings(text):
    """The findings of a letter as (rule, item, place)."""
    issues = ISSUES.search(text)
    body = issues.end() if issues else len(text)
    summary = SUMMARY.search(text)
    fields = header(text, summary.start() if summary else body)
    if summary is None:
        yield "summary-missing", 0, 0
    for written in fields.values():
        if day(written) is None:
            yield "date-impossible", 0, text.find(written)
    denied, received = (day(fields.get(name, "?") or "?") for name in ("denied", "received"))
    if denied and received and denied > received:
        yield "ur-after-application", 0, text.find(fields["denied"])
    if summary:
        injured = day(fields.get("injured", "?"))
        if injured:
            for match in INJURY.finditer(text, summary.end(), body):
                told = day(match.group(1))
                if told and told != injured:
                    yield "injury-date-differs", 0, match.start(1)
                    break
        ages = [int(age.group(1)) for match in AGE.finditer(text, summary.end())
                if (age := AGE_BEFORE.search(text, match.start() - 5, match.start()))]
        if ages and max(ages) > min(ages) + 1:
            yield "age-differs", 0, AGE.search(text, summary.end()).start()
    start = summary.end() if summary else body
    female = FEMALE.search(text, start)
    male = female and MALE.search(text, start)
    if male:
        yield "sex-differs", 0, max(female.start(), male.start())
    seen = {}
    for number, item in enumerate(items(text, body), 1):
        place, decision = item["at"], item["decision"]
        if decision is None:
            yield "decision-missing", number, place
        if item["C"] is None or item["M"] is None:
            yield "guideline-line-missing", number, place
        if not item["rationale"].strip():
            yield "rationale-empty", number, place
        for line in (item["C"], item["M"]):
            if line and OUTSIDE_BUT_MTUS.search(line):
                yield "outside-label-on-mtus-source", number, place
        if decision:
            necessary = verdict(item["rationale"])
            if decision == "Upheld" and necessary:
                yield "upheld-but-found-necessary", number, place
            elif decision == "Overturned" and necessary is False:
                yield "approved-but-found-unnecessary", number, place
            request = " ".join(item["heading"].rsplit(":", 1)[0].lower().split())
            if seen.setdefault(request, decision) != decision:
                yield "same-request-decided-both-ways", number, place


def main():
    write = sys.stdout.write
    for line in sys.stdin.buffer:
        letter = json.loads(line)
        text = letter["text"]
        found = [{"rule": rule, "item": item, "start": place, "line": text.count("\n", 0, place) + 1}
                 for rule, item, place in findings(text)]
        write(json.dumps({"id": letter["id"], "findings": found}) + "\n")


if __name__ == "__main__":
    main()
