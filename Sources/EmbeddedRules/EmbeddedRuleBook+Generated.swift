// Generated from Rules/ by `swift run embed-rules`. Do not edit.
// swift-format-ignore-file

extension EmbeddedRuleBook {
  /// The chapters, in byte order of their paths.
  public static let chapters: [Chapter] = [
    Chapter(
      path: "Rules/citations/chapters.md",
      text: ##"""
# Chapters: number against title, region against item

## Number and title

```rules
rule chapter-number-against-title
  title      "The chapter's number and title do not belong together"
  kind       citation-conflict
  severity   error
  authority  regulation "8 CCR 9792.22, 9792.23.1-9792.23.9"
  since      1.0
  for each   source S
  require    chapter-number of S is number-of-title of S
  when unknown  -> pass
  say        "The source is given as chapter {chapter-number of S}, but its title is that of chapter {number-of-title of S}."
  point at   chapter-number of S as "the number" ; title of S as "the title"

test "the low back under the neck's number"
  item       "Lumbar MRI: Upheld"
  reviewer-guideline "Decision based on MTUS ACOEM Chapter 8 Low Back Complaints Page(s): 303."
  expect     chapter-number-against-title at item 1, and nothing else

test "in the claims administrator's line"
  item       "Knee brace: Upheld"
  claims-administrator-guideline "Decision based on MTUS ACOEM Chapter 14 Knee Complaints."
  expect     chapter-number-against-title at item 1, and nothing else

test "number and title that belong together"
  letter     Examples/consistent/cervical-hardware.txt
  expect     no chapter-number-against-title
```

## The part of the body

A chapter on one part of the body seldom supports a decision about another. Some chapters are used for
every region (pain, general approaches), and publishers keep some topics in one chapter for all:
`vocabulary/guidelines.md` lists those uses.

```rules
rule chapter-region-against-item
  title      "The cited chapter is about another part of the body than the item"
  kind       citation-conflict
  severity   warning
  authority  practice "chapters are cited for the part of the body they are about"
  since      1.0
  for each   source S
  let        I = item of S
  only if    covers-any-region of S is no
  require    regions of S overlaps regions of I
  unless     used-for-item of S is yes     label cross-region-use
  when unknown  -> pass
  say        "The cited chapter is about the {regions of S}, the item about the {regions of I}."
  point at   words of S as "another part of the body" ; heading of I as "the item"

test "the wrist's chapter for a knee"
  letter     Examples/conflicting/knee-mri-under-wrist-chapter.txt
  expect     chapter-region-against-item, and nothing else

test "the shoulder's chapter of another publisher for an elbow"
  item       "Physical therapy for the right elbow: Upheld"
  reviewer-guideline "Decision based on Non-MTUS Citation Official Disability Guidelines, Shoulder Chapter, Physical therapy."
  expect     chapter-region-against-item at item 1, and nothing else

test "a chapter for every region, and a heading without one"
  item       "Physical therapy for the right elbow: Upheld"
  reviewer-guideline "Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Physical medicine treatment."
  item       "Six visits of acupuncture: Upheld"
  reviewer-guideline "Decision based on MTUS Knee Complaints 2004."
  expect     no chapter-region-against-item

test "a part lies in the whole"
  item       "Left thumb splint: Upheld"
  reviewer-guideline "Decision based on MTUS Forearm, Wrist, and Hand Complaints 2004."
  expect     no chapter-region-against-item, and nothing else
```

```rules
rule chapter-region-cross-use
  title      "A chapter on another part of the body is cited for a service that it is used for everywhere"
  kind       citation-conflict
  severity   info
  authority  practice "publishers keep some topics in one chapter for all parts of the body"
  since      1.0
  for each   source S
  let        I = item of S
  only if    covers-any-region of S is no
  only if    used-for-item of S is yes
  require    regions of S overlaps regions of I
  when unknown  -> pass
  say        "The cited chapter is about the {regions of S}, the item about the {regions of I}; it is used for this service in every region."
  point at   words of S as "another part of the body" ; heading of I as "the item"

test "tests before a shoulder operation, from the low back chapter"
  item       "Pre-operative EKG before right shoulder surgery: Upheld"
  reviewer-guideline "Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Low Back Chapter, Preoperative electrocardiogram."
  expect     chapter-region-cross-use at item 1, no chapter-region-against-item, and nothing else

test "the same chapter for its own region"
  item       "Lumbar MRI: Upheld"
  reviewer-guideline "Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Low Back Chapter, MRI."
  expect     no chapter-region-cross-use, and nothing else
```

"""##),
    Chapter(
      path: "Rules/citations/mtus-label.md",
      text: ##"""
# The MTUS label against the cited source

A guideline line says first whether the decision was based on the Medical Treatment Utilization
Schedule, then names the source. Until 30 November 2017 the schedule held ACOEM's second edition of 2004
without its chapters 4, 6 and 7, and the chronic pain, opioids, acupuncture and postsurgical guidelines.

A line that denies resting on the MTUS and then names the MTUS contradicts itself. If what it names is
part of the schedule, both cannot be true; if only the word is wrong, one reading saves it.

```rules
rule outside-label-on-mtus-source
  title      "Said not to be based on the MTUS, and the source is the MTUS"
  kind       citation-conflict
  severity   error
  authority  regulation "8 CCR 9792.22, 9792.23.1-9792.23.9, 9792.24.1-9792.24.4"
  since      1.0
  effective from 2009-07-18 until 2017-11-30
  for each   source S where label of S is outside-mtus
  only if    calls-itself-mtus of S is yes
  require    is-mtus of S is no
  when unknown  -> pass
  say        "The line cites from outside of the MTUS, and names a part of the MTUS: {guidelines of S}."
  point at   calls-itself-mtus of S as "called the MTUS" ; denies-mtus of S as "said not to be based on it"

test "not the MTUS, and its low back chapter"
  letter     Examples/conflicting/not-mtus-but-mtus.txt
  expect     outside-label-on-mtus-source, and nothing else

test "in another chapter and era"
  header     "Decision Date: 05/04/2016"
  item       "Wrist splint: Upheld"
  reviewer-guideline "The Expert Reviewer did not base their decision on the MTUS. Decision based on"
                     "Non-MTUS Citation MTUS Chronic Pain Medical Treatment Guidelines, splints."
  expect     outside-label-on-mtus-source at item 1

test "the MTUS named as silent is not named as the source"
  header     "Decision Date: 05/04/2016"
  item       "Wrist splint: Upheld"
  reviewer-guideline "Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Forearm, Wrist and Hand."
                     "The MTUS does not address this splint."
  expect     no outside-label-on-mtus-source, no outside-label-names-mtus

test "MTUS and non-MTUS side by side"
  header     "Decision Date: 05/04/2016"
  item       "Lumbar MRI: Upheld"
  reviewer-guideline "Decision based on MTUS Low Back Complaints 2004. Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Low Back."
  expect     no outside-label-on-mtus-source, no outside-label-names-mtus

rule outside-label-names-mtus
  title      "Said not to be based on the MTUS, and the source is called the MTUS"
  kind       citation-conflict
  severity   warning
  authority  practice "a source cited as outside of the MTUS does not go by its name"
  since      1.0
  for each   source S where label of S is outside-mtus
  only if    calls-itself-mtus of S is yes
  require    is-mtus of S is known and is-mtus of S is yes
  when unknown  -> pass
  say        "The line cites from outside of the MTUS, and calls its source the MTUS."
  point at   calls-itself-mtus of S as "called the MTUS" ; denies-mtus of S as "said not to be based on it"

test "called the MTUS, a chapter that is no part of it"
  header     "Decision Date: 03/04/2014"
  item       "Orthopedic consultation: Upheld"
  reviewer-guideline "The Expert Reviewer did not base their decision on the MTUS. Decision based on"
                     "Non-MTUS Citation California MTUS ACOEM, Chapter 7 Independent Medical Examinations and Consultations."
  expect     outside-label-names-mtus at item 1, no outside-label-on-mtus-source

test "a source outside of the MTUS that does not claim otherwise"
  item       "Orthopedic consultation: Upheld"
  reviewer-guideline "Decision based on Non-MTUS Citation ACOEM, Chapter 7 Independent Medical Examinations and Consultations."
  expect     no outside-label-names-mtus

rule mtus-label-on-outside-source
  title      "Said to be based on the MTUS, and the source is no part of it"
  kind       citation-conflict
  severity   warning
  authority  regulation "8 CCR 9792.22, 9792.23.1-9792.23.9"
  since      1.0
  effective from 2009-07-18 until 2017-11-30
  for each   source S where label of S is mtus
  require    is-mtus of S is yes
  when unknown  -> pass
  say        "The line cites the MTUS, and names what is no part of it: {guidelines of S}."
  point at   words of S as "not in the MTUS"

test "a chapter that never was part of the schedule"
  header     "Decision Date: 03/04/2014"
  item       "Orthopedic consultation: Upheld"
  reviewer-guideline "Decision based on MTUS ACOEM Chapter 7 Independent Medical Examinations and Consultations."
  expect     mtus-label-on-outside-source at item 1

test "a chapter of the schedule"
  header     "Decision Date: 03/04/2014"
  item       "Lumbar MRI: Upheld"
  reviewer-guideline "Decision based on MTUS ACOEM Chapter 12 Low Back Complaints Page(s): 303-305."
  expect     no mtus-label-on-outside-source
```

"""##),
    Chapter(
      path: "Rules/guidelines/spine-fusion-revision.md",
      text: ##"""
# Revision or exploration of a fusion

Reviewers ask for imaging evidence that a fusion has failed, a nonunion on CT or failed hardware, before
a revision or an exploration is approved. Whether they are right to is not judged here; a letter that
applies the criterion and then decides against its own account of the evidence is.

The four rules of a criterion: approved although the letter says that the evidence is not there;
approved in silence; denied for want of evidence that the summary shows; denied although the rationale
says that the criterion is met. "No CT showing failure" denies the showing, not the CT: it is consistent
with a summary that reports a CT which shows nothing of the kind.

```rules
criterion fusion-revision-ct
  title      "Revision or exploration of a fusion"
  service    fusion-revision or fusion-exploration
  needs      evidence of fusion-failure by ct
             or evidence of hardware-failure by radiograph or ct
  authority  practice "reviewers ask for CT evidence of failed fusion, or for failed hardware on film, before revision or exploration"
  since      1.0

test "approved against its own CT"
  letter     Examples/conflicting/revision-without-ct.txt
  expect     fusion-revision-ct/approved-absent at item 1, and nothing else

test "approved, and the films show intact hardware"
  summary    "Radiographs show hardware is intact. CT shows a solid fusion."
  item       "Exploration of fusion L4-L5: Overturned"
  expect     fusion-revision-ct/approved-absent at item 1, no fusion-revision-ct/approved-silent

test "approved on a CT that shows it"
  letter     Examples/consistent/lumbar-fusion-revision.txt
  expect     no fusion-revision-ct/approved-absent, no fusion-revision-ct/approved-silent, and nothing else

test "approved without a word on the evidence"
  summary    "He had a fusion at L4-L5 in 2011 and still hurts."
  item       "Revision of fusion L4-L5: Overturned"
  rationale  "His pain limits him. The request is medically necessary."
  expect     fusion-revision-ct/approved-silent at item 1, and nothing else

test "denied for want of a CT that the summary reports"
  summary    "A CT scan of 2/3/2014 shows a nonunion at L4-L5."
  item       "Revision of fusion L4-L5: Upheld"
  rationale  "There is no CT showing failure of fusion. The request is not medically necessary."
  expect     fusion-revision-ct/denied-shown at item 1, and nothing else

test "a CT that shows nothing of the kind does not contradict its absence"
  summary    "A CT scan of 2/3/2014 shows the spacers in place at L4-L5."
  item       "Exploration of fusion L4-L5: Upheld"
  rationale  "There is no CT demonstrating failure of fusion. The request is not medically necessary."
  expect     no fusion-revision-ct/denied-shown, no fusion-revision-ct/denied-met, and nothing else

test "the criterion is met, and still denied"
  summary    "He had a fusion at L4-L5 in 2011."
  item       "Revision of fusion L4-L5: Upheld"
  rationale  "CT shows a pseudarthrosis, and the criteria are met. The visit note is unsigned."
  expect     fusion-revision-ct/denied-met at item 1, and nothing else
```

"""##),
    Chapter(
      path: "Rules/letter/associated-services.md",
      text: ##"""
# Associated services

An assistant surgeon, an inpatient stay, a pre-operative clearance or a cold therapy unit is necessary
only because of an operation. Reviewers decide such services with the operation: "since the primary
procedure is not medically necessary, none of the associated services are". The rules here hold that
dependence against the decisions.

Which services are associated, and with what, is vocabulary (`vocabulary/services.md`): a service that
`serves` procedures, a heading marked "Associated surgical service", or a rationale whose ground is the
procedure. An associated service depends on every item of the letter that could be its procedure, and
support by any one of them is support. Where the letter holds no such procedure, nothing can be said:
it may have been decided elsewhere.

```rules
rule associated-approved-without-primary
  title      "Associated service approved although every procedure it could serve was denied"
  kind       dependency-conflict
  severity   error
  authority  practice "reviewers deny associated services with their primary procedure"
  since      1.0
  for each   item A where role of A is associated
  let        P = primaries of A
  only if    A is approved
  require    some X in P satisfies X is approved
  unless     rationale of A states independent-need     label independent-need
  when unknown  -> pass
  say        "{A} is approved, but every procedure it could depend on was denied: {P}."
  point at   decision of A as "approved here" ; decision of P as "denied here"

test "the assistant survives alone"
  letter     Examples/conflicting/associated-approved-alone.txt
  expect     associated-approved-without-primary at item 2, and nothing else

test "a brace marked as associated outlives its operation"
  item       "Left knee meniscectomy: Upheld"
  rationale  "The request is not medically necessary."
  item       "Associated surgical service: Knee brace: Overturned"
  rationale  "The brace is medically necessary."
  expect     associated-approved-without-primary at item 2, and nothing else

test "one approved operation supports what could serve either"
  letter     Examples/consistent/shoulder-arthroscopy.txt
  expect     no associated-approved-without-primary, and nothing else

test "a need of its own carries an associated service"
  item       "Lumbar fusion: Upheld"
  rationale  "The request is not medically necessary."
  item       "Medical clearance: Overturned"
  rationale  "His new arrhythmia is to be looked into whether or not surgery follows. The visit is medically necessary."
  expect     no associated-approved-without-primary

test "no operation in the letter, nothing to depend on"
  item       "Assistant surgeon: Overturned"
  rationale  "The operation was certified before. The assistant is medically necessary."
  expect     no associated-approved-without-primary

rule associated-denied-for-approved-primary
  title      "Associated service denied because its procedure fell, and the procedure was approved"
  kind       dependency-conflict
  severity   error
  authority  statute "Labor Code 4610.6(h)(5)"
  since      1.0
  for each   item A where role of A is associated
  let        P = primaries of A
  only if    A is denied
  only if    ground of A is not-necessary
  require    some X in P satisfies X is denied
  when unknown  -> pass
  say        "{A} is denied because its procedure is not medically necessary, but that was approved: {P}."
  point at   ground of A as "the ground" ; decision of P as "approved here" ; decision of A as "denied here"

test "the operation is approved, and its assistant still falls with it"
  letter     Examples/consistent/knee-arthroscopy.txt
  edit       decision of item 1 = overturned
  expect     associated-denied-for-approved-primary at item 2, associated-denied-for-approved-primary at item 3,
             approved-but-found-unnecessary at item 1, and nothing else

test "in other words"
  item       "Cervical fusion C5-C6: Overturned"
  rationale  "The request is medically necessary."
  item       "Two day hospital stay: Upheld"
  rationale  "Because the operation is not medically necessary, the stay is not medically necessary."
  expect     associated-denied-for-approved-primary at item 2, and nothing else

test "an associated service denied for a reason of its own"
  letter     Examples/consistent/shoulder-arthroscopy.txt
  expect     no associated-denied-for-approved-primary

test "denied with its operation"
  letter     Examples/consistent/cervical-hardware.txt
  expect     no associated-denied-for-approved-primary, and nothing else

rule associated-approved-for-denied-primary
  title      "Associated service approved because its procedure stands, and the procedure was denied"
  kind       dependency-conflict
  severity   error
  authority  statute "Labor Code 4610.6(h)(5)"
  since      1.0
  for each   item A where role of A is associated
  let        P = primaries of A
  only if    A is approved
  only if    ground of A is necessary
  require    some X in P satisfies X is approved
  when unknown  -> pass
  say        "{A} rests on a procedure that it calls medically necessary, but that was denied: {P}."
  point at   ground of A as "the ground" ; decision of P as "denied here"

test "the stay rests on an operation that the letter denies"
  item       "Lumbar fusion L4-S1: Upheld"
  rationale  "The request is not medically necessary."
  item       "Inpatient stay, 3 days: Overturned"
  rationale  "Since the surgery is medically necessary, the stay is medically necessary."
  expect     associated-approved-for-denied-primary at item 2,
             associated-approved-without-primary at item 2, and nothing else

test "a ground in other words"
  item       "Right shoulder arthroscopy: Upheld"
  rationale  "The request is not medically necessary."
  item       "Cold therapy unit, 7 days: Overturned"
  rationale  "As the surgical procedure is medically appropriate, the unit is medically necessary."
  expect     associated-approved-for-denied-primary at item 2

test "the operation stands, and so does what serves it"
  item       "Lumbar fusion L4-S1: Overturned"
  rationale  "The request is medically necessary."
  item       "Inpatient stay, 3 days: Overturned"
  rationale  "Since the surgery is medically necessary, the stay is medically necessary."
  expect     no associated-approved-for-denied-primary, and nothing else

rule associated-ground-ambiguous
  title      "Associated service denied with its procedure, and only some of the procedures were denied"
  kind       dependency-conflict
  severity   warning
  authority  practice "a rationale that rests on 'the primary procedure' means one that the letter decides"
  since      1.0
  for each   item A where role of A is associated
  let        P = primaries of A
  only if    A is denied
  only if    ground of A is not-necessary
  only if    some X in P satisfies X is denied
  require    every X in P satisfies X is denied
  when unknown  -> pass
  say        "{A} is denied with its procedure, but of the procedures it could mean only some were denied: {P}."
  point at   ground of A as "which procedure?" ; decision of P

test "one of two operations was approved"
  letter     Examples/consistent/cervical-hardware.txt
  edit       heading of item 3 = "C5-C6 ARTHRODESIS"
  edit       decision of item 3 = overturned
  edit       rationale of item 3 = "The request is medically necessary."
  expect     associated-ground-ambiguous at item 2, associated-ground-ambiguous at item 4, and nothing else

test "in a letter of our own"
  item       "Right knee arthroscopy: Upheld"
  rationale  "The request is not medically necessary."
  item       "Removal of hardware: Overturned"
  rationale  "The request is medically necessary."
  item       "Assistant surgeon: Upheld"
  rationale  "Since the primary procedure is not medically necessary, the assistant is not medically necessary."
  expect     associated-ground-ambiguous at item 3, and nothing else

test "every procedure it could mean was denied"
  letter     Examples/consistent/cervical-hardware.txt
  expect     no associated-ground-ambiguous
```

"""##),
    Chapter(
      path: "Rules/letter/chronology.md",
      text: ##"""
# The order of dates, and one date for one event

## The header's own dates

Injury, utilization review, application, assignment, decision: each can only follow the one before it.
A request for independent medical review follows a utilization review decision (Labor Code 4610.5(h)),
and the review follows the request.

```rules
rule injury-after-ur
  title      "The header dates the injury after the utilization review denial"
  kind       date-conflict
  severity   error
  authority  arithmetic
  since      1.0
  require    injury-date of letter is on or before ur-date of letter
  when unknown  -> pass
  say        "The header dates the injury {injury-date of letter} and the utilization review denial {ur-date of letter}."
  point at   injury-date of letter as "injury" ; ur-date of letter as "utilization review denial"

test "injury and utilization review are swapped"
  letter     Examples/consistent/shoulder-mri.txt
  edit       injury-date of letter = "12/30/2017"
  expect     injury-after-ur, injury-date-differs, and nothing else

test "denied on the day of the injury"
  header     "Date of Injury: 03/04/2016"
  header     "UR Denial Date: 03/04/2016"
  expect     no injury-after-ur

rule ur-after-application
  title      "The header dates the utilization review denial after the application for review"
  kind       date-conflict
  severity   error
  authority  statute "Labor Code 4610.5(h)"
  since      1.0
  require    ur-date of letter is on or before received-date of letter
  when unknown  -> pass
  say        "The header dates the utilization review denial {ur-date of letter} and the application received {received-date of letter}."
  point at   ur-date of letter as "utilization review denial" ; received-date of letter as "application received"

test "the application precedes the denial"
  header     "UR Denial Date: 05/01/2016"
  header     "Application Received: 04/15/2016"
  expect     ur-after-application

test "the application follows the denial"
  letter     Examples/consistent/shoulder-mri.txt
  expect     no ur-after-application, and nothing else

rule application-after-assignment
  title      "The header dates the application after the assignment of the case"
  kind       date-conflict
  severity   error
  authority  arithmetic
  since      1.0
  require    received-date of letter is on or before assigned-date of letter
  when unknown  -> pass
  say        "The header dates the application received {received-date of letter} and the case assigned {assigned-date of letter}."
  point at   received-date of letter as "application received" ; assigned-date of letter as "assigned"

test "assigned before it came in"
  letter     Examples/consistent/shoulder-mri.txt
  edit       received-date of letter = "12/30/2017"
  expect     application-after-assignment, and nothing else

test "assigned on the day it came in"
  header     "Application Received: 04/15/2016"
  header     "Date Assigned: 04/15/2016"
  expect     no application-after-assignment

rule assignment-after-decision
  title      "The header dates the assignment of the case after its decision"
  kind       date-conflict
  severity   error
  authority  arithmetic
  since      1.0
  require    assigned-date of letter is on or before decision-date of letter
  when unknown  -> pass
  say        "The header dates the case assigned {assigned-date of letter} and decided {decision-date of letter}."
  point at   assigned-date of letter as "assigned" ; decision-date of letter as "decided"

test "decided before it was assigned"
  letter     Examples/consistent/shoulder-mri.txt
  edit       decision-date of letter = "01/01/2010"
  expect     assignment-after-decision

test "an unreadable date gives no order"
  header     "Date Assigned: 04/31/2016"
  header     "Decision Date: 04/15/2016"
  expect     no assignment-after-decision
```

## The injury in the text and in the header

One letter decides about one injury: disputes are joined only where employee, requesting physician and
date of injury are the same (8 CCR 9792.10.4(a)).

```rules
rule injury-date-differs
  title      "The text dates the injury otherwise than the header"
  kind       date-conflict
  severity   error
  authority  regulation "8 CCR 9792.10.4(a)"
  since      1.0
  for each   event E where kind of E is a injury
  let        H = injury-date of letter
  require    date of E is H
  when unknown  -> pass
  say        "The injury is dated {H} in the header and {date of E} in the {section of E}."
  point at   injury-date of letter as "in the header" ; date of E as "otherwise here"

test "another year in the summary"
  letter     Examples/conflicting/two-injury-dates.txt
  expect     injury-date-differs, and nothing else

test "another day in the rationale"
  header     "Date of Injury: 06/02/2016"
  rationale  "The date of injury was 6/20/16. The request is not medically necessary."
  expect     injury-date-differs

test "the same day in another style, and the month alone"
  header     "Date of Injury: 06/02/2016"
  summary    "She sustained an industrial injury on June 2, 2016. The industrial injury of June 2016 was a fall."
  expect     no injury-date-differs

test "a visit is no injury"
  header     "Date of Injury: 06/02/2016"
  summary    "The injured worker was seen on 06/20/2016. Utilization review of 07/05/2016 denied the request."
  expect     no injury-date-differs
```

## Utilization review in the text and in the header

The header gives the date of the denial as mailed, the text often that of the decision: a few days
between them are a warning, more are an error.

```rules
rule ur-date-differs
  title      "The text dates utilization review some days off the header"
  kind       date-conflict
  severity   warning
  authority  regulation "8 CCR 9792.10.4(b)(2)"
  since      1.0
  for each   event E where kind of E is a ur-decision and section of E is summary
  let        H = ur-date of letter
  only if    date of E is on or before H by more than 6 days
  require    date of E is H
  when unknown  -> pass
  say        "Utilization review is dated {H} in the header and {date of E} in the {section of E}."
  point at   ur-date of letter as "in the header" ; date of E as "otherwise here"

test "a few days off the header"
  header     "UR Denial Date: 05/10/2016"
  summary    "On 5-6-16, utilization review non-certified the request."
  expect     ur-date-differs

test "utilization review after the header's date"
  header     "UR Denial Date: 05/10/2016"
  summary    "In a utilization review report dated May 12, 2016, the request was denied."
  expect     ur-date-differs

test "the same day"
  header     "UR Denial Date: 05/10/2016"
  summary    "The utilization review (05/10/2016) modified the request. A visit of 05/06/2016 preceded it."
  expect     no ur-date-differs
```

"""##),
    Chapter(
      path: "Rules/letter/decisions.md",
      text: ##"""
# Decisions and what their rationales conclude

"Upheld" means that the denial is upheld: the service is denied. "Overturned" means that it is
approved. A rationale that concludes the other way leaves the parties with two decisions. A
determination may be set aside for a plainly erroneous finding that needs no expert to see
(Labor Code 4610.6(h)(5)).

The verdict is the reviewer's own conclusion about the request: not what utilization review concluded,
not a guideline's words, not a condition ("would be necessary if"), not the ground on which an
associated service rests ("since the procedure is not necessary"). Advice on weaning behind the verdict
does not change it. A rationale that concludes both ways is left to the rule on mixed conclusions.

```rules
rule upheld-but-found-necessary
  title      "Upheld, although the rationale finds the service medically necessary"
  kind       decision-conflict
  severity   error
  authority  statute "Labor Code 4610.6(e), (h)(5)"
  since      1.0
  for each   item I
  only if    decision of I is upheld
  require    verdict of I is not necessary
  when unknown  -> pass
  say        "{I} is upheld, that is denied, but its rationale concludes that it is medically necessary."
  point at   decision of I as "denied here" ; verdict of I as "found necessary here"

test "the decision of an approved study is flipped"
  letter     Examples/consistent/shoulder-mri.txt
  edit       decision of item 1 = upheld
  expect     upheld-but-found-necessary at item 1, and nothing else

test "a conclusion in other words"
  item       "Lumbar corset: Upheld"
  rationale  "Bracing after such a sprain is customary. Medical necessity for the corset has been established."
  expect     upheld-but-found-necessary at item 1, and nothing else

test "what utilization review, a guideline or a condition says is no conclusion"
  item       "Lumbar MRI: Upheld"
  rationale  "The guidelines state that imaging is medically necessary with progressive deficits."
             "Imaging would be medically necessary if strength were lost. In this case strength is normal."
             "The request is not medically necessary."
  expect     no upheld-but-found-necessary

test "the necessity of the procedure is not that of the service"
  item       "Knee arthroscopy: Overturned"
  rationale  "The request is medically necessary."
  item       "Hot packs: Upheld"
  rationale  "Although the surgery is medically necessary, warmth can be applied at home. The packs are not medically necessary."
  expect     no upheld-but-found-necessary

rule approved-but-found-unnecessary
  title      "Approved, although the rationale finds the service not medically necessary"
  kind       decision-conflict
  severity   error
  authority  statute "Labor Code 4610.6(e), (h)(5)"
  since      1.0
  for each   item I
  only if    decision of I is overturned
  require    verdict of I is not not-necessary
  when unknown  -> pass
  say        "{I} is overturned, that is approved, but its rationale concludes that it is not medically necessary."
  point at   decision of I as "approved here" ; verdict of I as "found not necessary here"

test "the decision of a denied consultation is flipped"
  letter     Examples/consistent/lumbar-epidural.txt
  edit       decision of item 2 = overturned
  expect     approved-but-found-unnecessary at item 2, and nothing else

test "denied in a single opening word"
  item       "Topical gel: Overturned"
  rationale  "No, the request was not medically necessary here. Oral agents were tolerated."
  expect     approved-but-found-unnecessary at item 1, and nothing else

test "a denial that utilization review made is overturned"
  item       "Lumbar MRI: Overturned"
  rationale  "Utilization review held that the study was not medically necessary. In this case foot drop is new."
             "It would not be appropriate to wait. The request is medically necessary."
  expect     no approved-but-found-unnecessary
```

## One request decided twice

```rules
rule same-request-decided-both-ways
  title      "One request is listed twice and decided both ways"
  kind       decision-conflict
  severity   error
  authority  statute "Labor Code 4610.6(e)"
  since      1.0
  for each   item A
  for each   item B in duplicates of A where number of B is more than number of A
  require    decision of A is decision of B
  when unknown  -> pass
  say        "{A} and {B} ask for the same in the same words, and are decided differently."
  point at   decision of B ; decision of A as "decided otherwise here"

test "the second of two equal requests is approved"
  letter     Examples/conflicting/one-request-decided-twice.txt
  expect     same-request-decided-both-ways at item 3, and nothing else

test "two drugs of one class are two requests"
  item       "Naproxen 500mg #60: Upheld"
  rationale  "The request is not medically necessary."
  item       "Naproxen 250mg #60: Overturned"
  rationale  "The request is medically necessary."
  expect     no same-request-decided-both-ways, no same-request-listed-twice

rule same-request-listed-twice
  title      "One request is listed twice"
  kind       omission
  severity   info
  authority  practice "each disputed service is listed once"
  since      1.0
  for each   item A
  for each   item B in duplicates of A where number of B is more than number of A
  require    decision of A is not decision of B
  when unknown  -> pass
  say        "{A} and {B} ask for the same in the same words."
  point at   heading of B ; heading of A as "listed first here"

test "one request, listed twice, denied twice"
  item       "Lumbar MRI without contrast: Upheld"
  rationale  "The request is not medically necessary."
  item       "lumbar MRI without contrast: Upheld"
  rationale  "The request is not medically necessary."
  expect     same-request-listed-twice at item 2, and nothing else

test "two sides are two requests"
  item       "MRI of the left knee: Upheld"
  rationale  "The request is not medically necessary."
  item       "MRI of the right knee: Upheld"
  rationale  "The request is not medically necessary."
  expect     no same-request-listed-twice
```

"""##),
    Chapter(
      path: "Rules/letter/structure.md",
      text: ##"""
# What a determination must hold

Each determination states whether the disputed service is medically necessary, and each analysis cites
the employee's condition, the documents and the findings that support it (Labor Code 4610.6(e)). The
form gives every item four parts: a heading with its decision, the claims administrator's guideline
line, the reviewer's, and a decision rationale.

An extract of a letter's body has no header; the rules on header fields speak only where there is one.

## The clinical case summary

```rules
rule summary-missing
  title      "There is no clinical case summary"
  kind       omission
  severity   error
  authority  statute "Labor Code 4610.6(e)"
  since      1.0
  require    summary of letter is present
  say        "The letter has no clinical case summary."
  point at   letter

test "a letter whose summary section was lost"
  letter     Examples/consistent/lumbar-mri-and-tens.txt
  edit       replace "CLINICAL CASE SUMMARY The expert" with "RECORDS The expert"
  expect     summary-missing

test "an ordinary letter has its summary"
  letter     Examples/consistent/lumbar-mri-and-tens.txt
  expect     no summary-missing, no summary-empty, and nothing else

rule summary-empty
  title      "The clinical case summary is empty"
  kind       omission
  severity   error
  authority  statute "Labor Code 4610.6(e)"
  since      1.0
  require    summary of letter is not empty
  when unknown  -> pass
  say        "Nothing stands under the heading of the clinical case summary."
  point at   letter

test "a summary heading with nothing under it"
  letter     Examples/consistent/shoulder-mri.txt
  edit       summary of letter = ""
  expect     summary-empty, and nothing else

test "one sentence is a summary"
  summary    "The worker strained his back."
  expect     no summary-empty, no summary-missing
```

## The decision of an item

```rules
rule decision-missing
  title      "A disputed item has no decision"
  kind       omission
  severity   error
  authority  statute "Labor Code 4610.6(e)"
  since      1.0
  for each   item I
  require    decision of I is present
  say        "{I} has no decision behind its heading."
  point at   heading of I as "no decision here"

test "a heading that ends with its colon"
  letter     Examples/consistent/cervical-hardware.txt
  edit       decision of item 3 = ""
  expect     decision-missing at item 3

test "a colon inside the heading is no missing decision"
  item       "Pre-op labs: CBC: Overturned"
  expect     no decision-missing, no decision-unrecognised

rule decision-unrecognised
  title      "A decision word is none of the form's"
  kind       omission
  severity   warning
  authority  practice "the form's decisions are Upheld, Overturned and Modified"
  since      1.0
  for each   item I
  require    decision of I is not unrecognised
  when unknown  -> pass
  say        "The decision of {I} is a word that the form does not have."
  point at   decision of I as "not a decision of the form"

test "a slip of the decision word"
  letter     Examples/consistent/shoulder-mri.txt
  edit       decision of item 1 = "Upholded"
  expect     decision-unrecognised at item 1, and nothing else

test "partial decisions are words of the form"
  item       "Twelve therapy visits: Partially Overturned"
  rationale  "Six of the visits are medically necessary."
  expect     no decision-unrecognised
```

## The rationale and the guideline lines

```rules
rule rationale-missing
  title      "A disputed item has no decision rationale"
  kind       omission
  severity   error
  authority  statute "Labor Code 4610.6(e)"
  since      1.0
  for each   item I
  require    rationale of I is present
  say        "{I} has no decision rationale."
  point at   heading of I as "no rationale follows"

test "an item that ends with its guideline lines"
  letter     Examples/consistent/home-health-aide.txt
  edit       replace "Decision rationale:" with ""
  expect     rationale-missing at item 1

test "an ordinary item has its rationale"
  letter     Examples/consistent/lumbar-epidural.txt
  expect     no rationale-missing, no rationale-empty, and nothing else

rule rationale-empty
  title      "The rationale of an item is empty"
  kind       omission
  severity   error
  authority  statute "Labor Code 4610.6(e)"
  since      1.0
  for each   item I
  require    rationale of I is not empty
  when unknown  -> pass
  say        "Nothing stands in the decision rationale of {I}."
  point at   heading of I as "its rationale is empty"

test "a rationale label with the next heading behind it"
  letter     Examples/consistent/cervical-hardware.txt
  edit       rationale of item 2 = ""
  expect     rationale-empty at item 2, and nothing else

test "a single sentence is a rationale"
  item       "Lumbar MRI: Upheld"
  rationale  "The request is not medically necessary."
  expect     no rationale-empty

rule guideline-line-missing
  title      "A guideline line of an item is missing"
  kind       omission
  severity   warning
  authority  practice "every item of the form has both guideline lines, if only to say that nothing was cited"
  since      1.0
  for each   item I
  require    reviewer-guideline of I is present and claims-administrator-guideline of I is present
  say        "{I} lacks the reviewer's or the claims administrator's guideline line."
  point at   heading of I as "a guideline line is missing"

test "the reviewer's line was lost"
  letter     Examples/consistent/home-health-aide.txt
  edit       replace "MAXIMUS guideline:" with ""
  expect     guideline-line-missing at item 1

test "a line that says that nothing was cited is a line"
  item       "Assistant surgeon: Upheld"
  reviewer-guideline "The Expert Reviewer did not cite any medical evidence for its decision."
  expect     no guideline-line-missing
```

## The header

```rules
rule header-date-missing
  title      "A date of the header is missing or no date of the calendar"
  kind       omission
  severity   warning
  authority  practice "the form's header names the dates of injury, utilization review, receipt, assignment and decision"
  since      1.0
  only if    has-header of letter is yes
  require    injury-date of letter is present and ur-date of letter is present
             and received-date of letter is present and assigned-date of letter is present
             and decision-date of letter is present
  say        "A date of the header is missing or is no date of the calendar."
  point at   injury-date of letter ; ur-date of letter ; received-date of letter ;
             assigned-date of letter ; decision-date of letter

test "a header date that is no day of the calendar"
  letter     Examples/consistent/shoulder-mri.txt
  edit       assigned-date of letter = "02/30/2016"
  expect     header-date-missing, and nothing else

test "an extract without a header lacks nothing"
  letter     Examples/consistent/cervical-hardware.txt
  expect     no header-date-missing, and nothing else
```

## The reviewer's qualifications

The organisation describes its reviewers' qualifications (Labor Code 4610.6(f)); licence and specialty
are among the minimum requirements (Labor Code 139.5(d)(4)).

```rules
rule reviewer-block-incomplete
  title      "The statement of the reviewer's qualifications is incomplete"
  kind       qualification
  severity   error
  authority  statute "Labor Code 4610.6(f), 139.5(d)(4)"
  since      1.0
  only if    reviewer-block of letter is present
  require    licensure of letter is present and specialty of letter is present
             and no-affiliation of letter is present
  say        "The letter does not state the reviewer's licence, specialty or independence."
  point at   reviewer-block of letter

test "no specialty is stated"
  letter     Examples/consistent/shoulder-mri.txt
  edit       specialty of letter = ""
  expect     reviewer-block-incomplete, and nothing else

test "credentials told in a sentence are stated"
  letter     Examples/consistent/cervical-hardware.txt
  expect     no reviewer-block-incomplete
```

"""##),
    Chapter(
      path: "Rules/vocabulary/anatomy.md",
      text: ##"""
# The body

Regions, with the larger region each belongs to; levels of the spine; sides.

```table regions
| concept         | is a   | part of         | levels | words |
|-----------------|--------|-----------------|--------|-------|
| head            | region |                 |        | head, skull, cranial, brain, scalp, concussion, post-concussive |
| face            | region | head            |        | face, facial, jaw, mandible, TMJ, temporomandibular joint, nose, nasal |
| eye             | region | head            |        | eye, ocular, eyelid, orbit, vision |
| ear             | region | head            |        | ear, hearing, tinnitus |
| spine           | region |                 |        | spine, spinal, back, vertebral, paraspinal |
| neck            | region | spine           | C1-C7  | neck, cervical, cervical spine, c-spine, cervicalgia, cervicogenic, paracervical |
| upper-back      | region | spine           |        | upper back, mid back, midback, middle back |
| thoracic        | region | upper-back      | T1-T12 | thoracic, thoracic spine, t-spine, dorsal spine |
| low-back        | region | spine           | L1-L5  | low back, lower back, lumbar, lumbar spine, l-spine, lumbosacral, lumbosacral spine, LBP, thoracolumbar |
| sacrum          | region | low-back        | S1-S5  | sacrum, sacral, sacroiliac, sacroiliac joint, SI joint, coccyx, tailbone |
| chest           | region |                 |        | chest, rib, ribs, sternum, thorax, breast |
| abdomen         | region |                 |        | abdomen, abdominal, stomach, bowel, hernia, umbilical, epigastric |
| groin           | region | abdomen         |        | groin, inguinal |
| pelvis          | region |                 |        | pelvis, pelvic, buttock, buttocks, pelvic girdle |
| upper-extremity | region |                 |        | upper extremity, upper extremities, upper limb, upper limbs |
| shoulder        | region | upper-extremity |        | shoulder, rotator cuff, acromioclavicular, AC joint, glenohumeral, labrum, labral, clavicle, scapula, scapular, subacromial, supraspinatus, deltoid, biceps tendon |
| upper-arm       | region | upper-extremity |        | upper arm, humerus, humeral, arm, arms |
| elbow           | region | upper-extremity |        | elbow, cubital, epicondyle, epicondylitis, olecranon |
| forearm         | region | upper-extremity |        | forearm, radius, radial, ulna, ulnar |
| wrist           | region | upper-extremity |        | wrist, carpal, carpal tunnel, distal radius, scaphoid, TFCC |
| hand            | region | upper-extremity |        | hand, metacarpal, palm, grip |
| finger          | region | hand            |        | finger, thumb, digit, phalanx, phalanges, trigger finger |
| lower-extremity | region |                 |        | lower extremity, lower extremities, lower limb, lower limbs |
| hip             | region | lower-extremity |        | hip, acetabulum, acetabular, femoral head, trochanteric, trochanter |
| thigh           | region | lower-extremity |        | thigh, femur, femoral shaft, hamstring, quadriceps |
| knee            | region | lower-extremity |        | knee, patella, patellar, patellofemoral, meniscus, meniscal, ACL, PCL, MCL, anterior cruciate ligament |
| lower-leg       | region | lower-extremity |        | lower leg, leg, tibia, tibial, fibula, calf, shin |
| ankle           | region | lower-extremity |        | ankle, malleolus, achilles, achilles tendon, talus |
| foot            | region | lower-extremity |        | foot, heel, plantar, plantar fascia, metatarsal, tarsal, hindfoot, midfoot |
| toe             | region | foot            |        | toe, hallux, great toe |
```

```terms
concept left
  words  left, left-sided, left side

concept right
  words  right, right-sided, right side

concept bilateral
  words  bilateral, bilaterally, both
```

"""##),
    Chapter(
      path: "Rules/vocabulary/events.md",
      text: ##"""
# Dated events

What letters tell with a date: the injury, utilization review, requests, visits, studies. A date goes
with the event it stands against.

```terms
concept injury is a event
  words  industrial injury, industrial injury date, injury date, date of injury, DOI, date of the injury,
         industrially related injury, work injury, work-related injury, work related injury,
         occupational injury, occupational claim, industrial accident, work accident,
         work related accident, work-related accident, industrial claim, date of industrial injury,
         was injured, injured at work, injured on the job, (sustained|suffered|incurred|reported|had) (an|a|the) [work] (injury|accident|fall),
         (sustained|reported|suffered) injury, injury (occurred|occurring|happened|sustained),
         industrial related injury, original injury, alleged injury, claimed injury

concept ur-decision is a event
  words  utilization review, utilization review (report|decision|determination|letter|denial|form|documentation|physician|notice),
         utilization reviewer, UR, UR (report|decision|determination|letter|denial|physician),
         prior (review|determination|denial|adverse determination|utilization review),
         previous (review|determination|denial|utilization review),
         original utilization review, initial utilization review, initial review,
         (denied|non-certified|noncertified|not certified), previously (denied|non-certified|noncertified|reviewed and denied),
         treatment was denied, failed to approve

concept request-for-authorization is a event
  words  request for authorization, RFA, requests for authorization, RFA form, request was received,
         request was submitted, requested authorization, authorization request,
         request for authorization form, request was made, application

concept visit is a event
  words  visit, office visit, follow-up visit, clinic visit, evaluation, examination, exam,
         physical examination, physical exam, progress note, progress report, clinic note,
         clinical note, office note, report, note, PR-2, consultation, seen, evaluated, presented,
         doctor's first report, first report, complained, complains, reported, follow-up,
         re-evaluation, reevaluation, appointment, date of service, DOS, medical records, records,
         documentation, handwritten progress note, initial exam, initial examination, work status report,
         clinical progress report, medical report, initial evaluation

concept study-date is a event
  words  MRI, CT, x-ray, x-rays, radiograph, radiographs, EMG, NCV, NCS, ultrasound, bone scan,
         arthrogram, electrodiagnostic testing, imaging, MRI report, CT scan

concept operation is a event
  words  surgery, operation, underwent, arthroscopy, fusion, discectomy, laminectomy, surgical,
         open reduction, repair, procedure

concept treatment-date is a event
  words  therapy, physical therapy, injection, prescribed, started, treatment, medication

concept work-status is a event
  words  work status, off work, placed off [of] work, return to work, modified duty, temporary disability,
         temporary total disability, total temporary disability
```

"""##),
    Chapter(
      path: "Rules/vocabulary/findings.md",
      text: ##"""
# Findings

What examinations and studies show. `opposite` names the finding that is the contrary.

```terms
concept fusion-failure is a finding
  words  nonunion, non-union, pseudarthrosis, pseudoarthrosis, failed fusion, failure of fusion,
         failure fusion, fusion failure, failure of the fusion, failed to fuse, lack of fusion,
         incomplete fusion, lucency, lucencies, not fused, unfused, delayed union, failed arthrodesis,
         failure of (the|a|her|his) [spinal|cervical|lumbar] fusion
  opposite solid-fusion

concept solid-fusion is a finding
  words  solid fusion, solidly fused, fusion is solid, fused solidly, bony fusion, healed fusion,
         bridging bone, solid arthrodesis, mature fusion, fusion mass is solid, well healed fusion,
         complete fusion, successful fusion

concept hardware-failure is a finding
  words  hardware failure, broken (screw|hardware|rod|plate|implant), (screw|rod|plate|hardware)
         (fracture|breakage|loosening), loosening, loosening of (the|) hardware, loose (screw|hardware),
         hardware loosening, hardware was loose, implant failure, failed hardware, migration of hardware,
         fractured (screw|rod|hardware|plate), failure of (the|) (hardware|instrumentation|implants),
         hardware breakage, screw loosening, backed out, hardware migration
  opposite intact-hardware

concept intact-hardware is a finding
  words  hardware [is|was|are] intact, intact hardware, hardware in (good|excellent) position,
         (good|excellent) position of the (implants|hardware|implant), hardware in place,
         stable hardware
```

# Statements

What rationales say beside findings.

```terms
concept independent-need is a statement
  words  regardless of (the|) surgery, regardless of the (operation|procedure|surgical), independent of the (surgery|operation|procedure),
         irrespective of (the|) (surgery|operation|procedure), apart from the (surgery|operation|procedure),
         even without [the] surgery, whether or not surgery, unrelated to the (surgery|operation|procedure),
         independently necessary, independently indicated, in its own right, with or without surgery,
         for his current condition, for her current condition, needed now, non-operative treatment,
         not dependent on the (surgery|operation|procedure)

concept criteria-met is a statement
  words  criteria are met, criteria is met, criteria have been met, criteria has been met, criterion is met,
         criteria were met, criterion has been met, meets (the|all|established|) criteria, meets the guideline criteria,
         criteria are satisfied, satisfies the criteria, all criteria are met, met the criteria,
         guideline criteria have been met, fulfills the criteria, meets guideline criteria
```

"""##),
    Chapter(
      path: "Rules/vocabulary/guidelines.md",
      text: ##"""
# Guidelines, their publishers and chapters

Which guideline a citation names, which chapter, what part of the body the chapter is about, and
whether it was part of the MTUS.

## Publishers

```terms
concept mtus-publisher is a publisher
  words  MTUS, California MTUS, CA MTUS, Medical Treatment Utilization Schedule
  mtus   yes

concept acoem is a publisher
  words  ACOEM, American College of Occupational and Environmental Medicine,
         Occupational Medicine Practice Guidelines, OMPG, ACOEM OMPG, ACOEM Practice Guidelines,
         American College of Occupational & Environmental Medicine

concept odg is a publisher
  words  ODG, Official Disability Guidelines, Official Disability Guideline, ODG-TWC,
         Official Disability Guidelines-TWC, Work Loss Data Institute

concept other-publisher is a publisher
  words  American College of Radiology, ACR, AAOS, American Academy of Orthopaedic Surgeons, AMA Guides,
         Centers for Medicare, CMS, Medicare, FDA, NIH, CDC, PubMed, Cochrane, Campbell's Operative Orthopaedics,
         MD Guidelines, mdguidelines, Physicians Desk Reference, PDR, Aetna, Cigna, Harris J
```

## ACOEM, second edition (2004)

The chapters of the Occupational Medicine Practice Guidelines, 2nd edition. They were the MTUS until
30 November 2017, except chapters 4, 6 and 7: chapter 6 was replaced by the chronic pain guideline in
July 2009, and 4 and 7 have no section of their own in the schedule. Titles, numbers and which section
adopts them: California Code of Regulations, title 8, sections 9792.22 and 9792.23.1 to 9792.23.9. The
elbow chapter is used in its revision of 2007. Letters print the claims administrators' pick-list
title "Forewarm, Wrist, and Hand Complaints".

```table acoem-2004
| concept         | is a      | publisher | number | region                           | pages   | mtus | any region | uses | words |
|-----------------|-----------|-----------|--------|----------------------------------|---------|------|------------|------|-------|
| acoem-chapter   | guideline | acoem, mtus-publisher |  |                             |         |      |            | | |
| acoem-prevention | acoem-chapter |       | 1      |                                  | 1-20    | yes  | yes        | | prevention |
| acoem-assessment | acoem-chapter |       | 2      |                                  | 21-36   | yes  | yes        | | general approach to initial assessment and documentation, initial assessment and documentation |
| acoem-initial   | acoem-chapter |        | 3      |                                  | 37-55   | yes  | yes        | | initial approaches to treatment |
| acoem-work      | acoem-chapter |        | 4      |                                  | 56-70   | no   | yes        | | work-relatedness |
| acoem-disability | acoem-chapter |       | 5      |                                  | 71-103  | yes  | yes        | | cornerstones of disability prevention and management |
| acoem-pain      | acoem-chapter |        | 6      |                                  | 104-126 | no   | yes        | | "pain, suffering, and the restoration of function" |
| acoem-consultations | acoem-chapter |    | 7      |                                  | 127-146 | no   | yes        | | independent medical examinations and consultations, independent medical examinations |
| acoem-neck      | acoem-chapter |        | 8      | neck, upper-back                 | 165-194 | yes  |            | electrodiagnostic | neck and upper back complaints, neck & upper back complaints, neck and upper back chapter, neck and upper back, neck chapter |
| acoem-shoulder  | acoem-chapter |        | 9      | shoulder                         | 195-225 | yes  |            | | shoulder complaints, shoulder chapter |
| acoem-elbow     | acoem-chapter |        | 10     | elbow                            | 1-251   | yes  |            | electrodiagnostic | elbow complaints, elbow disorders, elbow chapter |
| acoem-hand      | acoem-chapter |        | 11     | forearm, wrist, hand             | 253-285 | yes  |            | electrodiagnostic | "forearm, wrist, and hand complaints", "forearm, wrist and hand complaints", "forewarm, wrist, and hand complaints", forearm wrist & hand complaints, "forearm, wrist, & hand complaints" |
| acoem-low-back  | acoem-chapter |        | 12     | low-back                         | 286-326 | yes  |            | electrodiagnostic | low back complaints, low back chapter, low back |
| acoem-knee      | acoem-chapter |        | 13     | knee                             | 329-360 | yes  |            | | knee complaints, knee chapter |
| acoem-ankle     | acoem-chapter |        | 14     | ankle, foot                      | 361-386 | yes  |            | | ankle and foot complaints, ankle & foot complaints, ankle and foot chapter |
| acoem-stress    | acoem-chapter |        | 15     |                                  | 387-410 | yes  | yes        | | stress related conditions, stress-related conditions, stress related |
| acoem-eye       | acoem-chapter |        | 16     | eye                              | 411-446 | yes  |            | | eye chapter, eye complaints |
| acoem-general   | acoem-chapter |        |        |                                  |         | yes  | yes        | | general approaches |
```

## Later ACOEM editions

Editions after the second were no part of the MTUS before 1 December 2017.

```terms
concept acoem-later is a guideline
  publisher acoem
  mtus      no
  words  low back disorders, shoulder disorders, knee disorders, hip and groin, hip and groin chapter,
         hip and groin disorders, cervical and thoracic spine disorders, third edition, 3rd edition,
         3rd ed, chronic pain disorders
```

## Special topics of the MTUS

```table mtus-topics
| concept          | is a      | publisher      | mtus | any region | words |
|------------------|-----------|----------------|------|------------|-------|
| chronic-pain-guideline | guideline | mtus-publisher | yes | yes     | chronic pain medical treatment, chronic pain medical treatment guidelines, chronic pain treatment guidelines, chronic pain guidelines, CPMTG, chronic pain medical treatment guideline |
| opioids-guideline | guideline | mtus-publisher | yes | yes        | opioid treatment, opioids treatment guidelines, opioid treatment guidelines, opioids treatment |
| acupuncture-guideline | guideline | mtus-publisher | yes | yes    | acupuncture treatment, acupuncture medical treatment guidelines, acupuncture treatment guidelines, acupuncture guidelines |
| postsurgical-guideline | guideline | mtus-publisher | yes | yes   | postsurgical treatment, postsurgical treatment guidelines, post-surgical treatment guidelines |
```

## Official Disability Guidelines

Chapters by region. Some chapters are cited for services elsewhere in the body: the Low Back chapter
for pre-operative testing and hospital stays, Knee & Leg for equipment, Shoulder and Knee for cold
therapy. `uses` lists them.

```table odg-chapters
| concept         | is a      | publisher | mtus | region               | any region | uses | words |
|-----------------|-----------|-----------|------|----------------------|------------|------|-------|
| odg-chapter     | guideline | odg       | no   |                      |            |      | |
| odg-neck        | odg-chapter |         |      | neck, upper-back     |            | inpatient-stay, bone-stimulator, electrodiagnostic | neck and upper back, neck & upper back, neck and upper back chapter, neck chapter, neck section |
| odg-low-back    | odg-chapter |         |      | low-back, thoracic   |            | electrodiagnostic, preoperative-test, medical-clearance, laboratory-test, electrocardiogram, surgical-assistant, inpatient-stay, hardware-removal, fusion, bone-stimulator, shockwave, bed, anesthesia, hardware-block, discogram, dvt-device | low back, low back chapter, low back - lumbar & thoracic, low back lumbar and thoracic, low back & thoracic, low back section, low back procedure summary, low back pain chapter, low back pain, lumbar and thoracic |
| odg-shoulder    | odg-chapter |         |      | shoulder             |            | surgical-assistant, cold-therapy, sling, dvt-device | shoulder, shoulder chapter, shoulder section |
| odg-elbow       | odg-chapter |         |      | elbow                |            |      | elbow, elbow chapter, elbow section |
| odg-hand        | odg-chapter |         |      | forearm, wrist, hand |            | fracture-surgery | "forearm, wrist and hand", "forearm, wrist & hand", "forearm, wrist, and hand", "forearm, wrist and hand chapter", "forearm, wrist, & hand" |
| odg-carpal      | odg-chapter |         |      | wrist, hand, forearm |            | electrodiagnostic | carpal tunnel syndrome, carpal tunnel |
| odg-hip         | odg-chapter |         |      | hip, pelvis, groin   |            |      | hip and pelvis, hip & pelvis, hip and pelvis chapter, hip & pelvis chapter |
| odg-knee        | odg-chapter |         |      | knee, lower-leg, thigh |          | equipment, tens, mobility-aid, brace, bed, home-care, transportation, cold-therapy, dvt-device, cpm-machine, surgical-assistant, workstation, bone-stimulator, home-exercise | knee, knee and leg, knee & leg, knee chapter, knee and leg chapter, knee & leg chapter |
| odg-ankle       | odg-chapter |         |      | ankle, foot          |            |      | ankle and foot, ankle & foot, ankle and foot section, ankle and foot chapter |
| odg-head        | odg-chapter |         |      | head                 |            |      | head, head chapter, head section |
| odg-hernia      | odg-chapter |         |      | abdomen              |            |      | hernia, hernia chapter, hernia section |
| odg-eye         | odg-chapter |         |      | eye                  |            |      | eye |
| odg-pain        | odg-chapter |         |      |                      | yes        |      | pain, pain chapter, pain section, pain (chronic) |
| odg-mental      | odg-chapter |         |      |                      | yes        |      | mental illness and stress, mental illness & stress |
| odg-fitness     | odg-chapter |         |      |                      | yes        |      | fitness for duty |
| odg-preface     | odg-chapter |         |      |                      | yes        |      | preface, physical therapy guidelines, chiropractic guidelines, physical medicine guidelines |
| odg-other       | odg-chapter |         |      |                      | yes        |      | diabetes, infectious diseases, pulmonary, burns |
```

"""##),
    Chapter(
      path: "Rules/vocabulary/language.md",
      text: ##"""
# How letters speak

The words by which a letter denies, doubts, supposes, plans and reports. The program knows what each
of these roles does to the words around it; which words play it is written here.

## Denying

A negation denies what follows it in its clause: "no fracture, tumor or infection" denies all three.

```terms
concept negation
  words  no, not, none of, none, neither, nor, never, cannot, without, w/o,
         absence of, absent, lack of, lacks, lacking, negative for, neg for, free of, rather than, instead of,
         no evidence of, no evidence for, no documentation of, no documented, no documentation for,
         no indication of, no mention of, no sign of, no signs of, no record of, no report of,
         no discussion of, no history of, no complaint of, no complaints of, lack of evidence of,
         lack of documentation of, absence of evidence of, without evidence of, without documentation of,
         not document, not documented, not describe, not show, not demonstrate, not reveal, not mention,
         (fails|failed|fail|failure) to (document|demonstrate|show|establish|reveal|mention|note|provide|describe|identify|include),
         insufficient (evidence|documentation|information) (of|for|regarding),
         inadequate documentation of, silent (as to|on|about), in the absence of,
         isn't, aren't, wasn't, weren't, doesn't, don't, didn't, hasn't, haven't, hadn't, can't,
         couldn't, won't, wouldn't, shouldn't

concept denial
  words  denies, denied, denying, deny, denies any, denied any

concept contrary
  words  fails to, failed to, fail to, failure to, unable to, refused, declined,
         insufficient, inadequate

concept negation-after
  words  (is|are|was|were) absent, (was|were|is|are) ruled out, (has|have) been ruled out,
         (is|are|was|were) not (established|seen|present|noted|documented|evident|identified|demonstrated|shown|observed),
         (is|are|was|were) not (appreciated|found|reported|visualized|provided|available|specified|apparent|performed|done|tried|attempted),
         (is|are|was|were) not (mentioned|included|given|discussed|recorded|described|taken|received|completed|used|listed),
         (has|have|had) not been (established|documented|demonstrated|shown|provided|met|identified|reported|performed|tried|done|given|attempted|completed|described|taken|exhausted),
         (cannot|could not) be (established|determined|confirmed|supported), not (established|documented|demonstrated),
         (is|are|was) lacking, (is|are|was|were|test|tests|sign|signs) negative, (is|are|was|were) neg,
         (has|have) resolved, (is|are|was) insufficient,
         (is|are|was|were) not met, not met, is not supported, was not supported, not been established,
         did not occur, was not a complaint, (is|are|was|were) denied by the (patient|claimant|applicant)
```

What stands between a denial and the thing says how much is denied: a kind, a time or an extent of it;
something about it; only the need of it; or it is there all the same, and something else is denied.

```terms
concept qualifier
  words  recent, recently, current, currently, new, further, additional, more, significant, significantly,
         severe, gross, objective, objectively, clear, clearly, specific, specifically, detailed, progressive,
         prolonged, long term, ongoing, continued, sufficient, adequate, adequately, appropriate,
         successful, formal, updated, repeat, repeated, subsequent, acute, overt, obvious, focal,
         substantial, meaningful, sustained, lasting, consistent, comprehensive, complete, full,
         definite, definitive, frank, clinical, other, such, same, major, serious, unequivocal, measurable,
         functional, quantifiable, at this time, worsening, abnormal, radiographic, corroborating, convincing,
         exhausted, supervised

concept aspect
  words  trial of, trials of, failure of, failed trial of, failure to respond to, response to, responses to, results of, result of,
         effect of, effects of, efficacy of, outcome of, outcomes of, benefit of, number of, frequency of, duration of,
         dose of, course of, amount of, extent of, details of, use of, dates of, date of, report of the,
         copy of, findings of, nature of, reason for, tolerance of, improvement in, improvement of, decrease in, reduction in,
         reduction of, increase in, change in, changes in, worsening of, progression of, relief of, exhaustion of, completion of,
         compliance with, participation in, adherence to, failed, exhausted, unresponsive to, refractory to,
         explanation of, description of, measurement of, measurements of, severity of, location of, cause of,
         plan for the, type of, types of, contraindication to, contraindications to, intolerance to, intolerance of, side effects from,
         side effects of, abuse of, misuse of, dependence on, weaning of, taper of, goals for, goals of

concept restriction
  words  showing, demonstrating, revealing, indicating, documenting, supporting, confirming,
         suggesting, corroborating, that, which, to support, to suggest, to corroborate, to indicate,
         to warrant, to justify, to necessitate, consistent with, since the, since last, since, until, on file,
         beyond, other than, except, specific to, sufficient to, severe enough, within the last, in the last,
         in the past, in the recent

concept presupposition
  words  after, following, despite, since, during, with, from, due to, secondary to, because of, caused by, prior to, before,
         related to, attributed to, relief (with|from|after|by), improvement (with|from|after|following|by),
         benefit (with|from|of|after), improved (with|by|after), helped by, relieved (by|with), responded to, respond to,
         response from, controlled (by|with), change (in|of), changes in, gain from, gains from, better (with|after|by),
         difficulty with, pain with, pain from, tolerate, tolerated

concept need
  words  indication for, indications for, need for, no need of, rationale for, justification for, reason for, basis for, support for,
         necessity for, necessity of, medical necessity for, medical necessity of, evidence to support,
         evidence supporting, documentation to support, documentation supporting, plan for, plans for, recommendation for,
         request for, requests for, discussion of, role for, role of, benefit to, candidate for, support,
         recommend, recommends, recommended, certify, certified, approve, approved, authorize, authorized, warrant, warranted,
         justify, justified, require, required, indicated, appropriate for, the requested, evidence for, clear rationale for,
         rationale provided for, explanation for
```

Some words look like a denial, a doubt or a plan and are none. "Without contrast" is a kind of study.

```terms
concept neutral
  words  not only, no change, no changes, no change in, no changes in, not necessarily, no increase, no further increase,
         without contrast, with and without contrast, with or without, without and with contrast,
         cannot rule out, could not rule out, not ruled out, not rule out,
         no doubt, no less than, no more than, not until, not later than, not limited to,
         no significant change, no significant change in, no better, without difficulty, if not, whether or not,
         did or did not, non-steroidal, non-MTUS, failed to control, not relieved, not relieved by,
         not improved, not improving, not improve, not better, has not resolved, have not resolved, not resolved,
         not controlled, not well controlled, not adequately controlled, not respond to, not responded to,
         not helped, not help, cannot be denied, no problem, unable to sleep, unable to work,
         not able to, no longer, not tolerate, not working, not yet, not at goal, negative pressure, history and physical
```

## Saying outright; results

```terms
concept affirmation
  words  (is|are|was|were) (present|noted|observed|found|seen|marked|positive|reported|evident),
         there (is|was|were|are), but there, reveals, showed, exhibited, mild, moderate, palpable, tender

concept positive
  words  positive, pos, present, equivocal

concept negative
  words  negative, neg, none, absent, unremarkable, denied, nil

concept normal
  words  normal, intact, full, symmetric, symmetrical, preserved, within normal limits, WNL, unremarkable, unrestricted,
         5/5, grossly intact

concept abnormal
  words  decreased, diminished, reduced, limited, restricted, impaired, abnormal, weak, absent, painful, altered,
         diminution, loss, lost, asymmetric, hypoactive, hyperactive, restricted in
```

## Doubting, supposing, remembering, planning

```terms
concept uncertainty
  words  possible, possibly, probable, probably, likely, suspected, suspects, suspect, suspicious for, suspicion of,
         suspicion for, suggestive of, suggests, concern for, concerning for, rule out, r/o, questionable, question of,
         presumed, may have, might have, may represent, apparent, apparently, versus, vs, evaluate for, to exclude, to assess for,
         ruling out, differential diagnosis, differential includes, not rule out, cannot rule out, could not rule out,
         cannot exclude, could not exclude, compatible with

concept uncertainty-after
  words  is possible, are possible, is suspected, are suspected, was suspected, were suspected, is likely, is questionable,
         cannot be ruled out, could not be ruled out, cannot be excluded, could not be excluded, not ruled out,
         is contingent, is unclear, was unclear, versus, vs, not excluded

concept hypothesis
  words  if, whether, whether or not, unless, when, would be, should be, in order to, in order to be,
         to determine if, to determine whether, to see if, to see whether, must be, to be considered, may be, may also be, could be, can be,
         provided that, in the event, until, might be, as long as, should, candidates for, patients who, patients with,
         those who, those with, individuals with, cases of, in cases where, criteria for, criteria include, criteria for the use of,
         an option for, prior to considering

concept modal
  words  would have been, would have to, should have been

concept history
  words  history of, medical history, surgical history, past history, past medical history, past surgical history,
         history included, history includes, history is significant for, history significant for, history notable for, hx of,
         h/o, no history of, history

concept past
  words  prior, previous, previously, status post, s/p, past, earlier, remote, old, former, post-operative from,
         at an earlier time, preexisting, pre-existing

concept history-after
  words  in the past, years ago, several years ago, in childhood, as a child, previously

concept plan
  words  requested, requests, requesting, request for, requests for, requested authorization for, request,
         authorization for, authorization of, planned, plan for, plan was for, plan is for, plan, plans, scheduled, scheduled for, recommended,
         recommends, recommending, recommendation for, recommendations for, recommendation of, proposed, ordered, to undergo, referral for,
         referral to, referred for, referred to, consider, considering, candidate for, pending, awaiting, sought, seeking,
         is to have, will undergo, will have, need for, in need of, approve, approved, authorize, authorized, certify, certified,
         non-certified, modified, to proceed with, proceeding with, proceed with, proposes, wishes, wants, plan of care, treatment plan,
         suggested, suggests, advised, advising, denial of, to approve

concept plan-after
  words  (is|are|was|were) [also] (requested|recommended|ordered|scheduled|planned|proposed|pending|considered|sought|advised),
         (is|are|was|were) [being] (requested|recommended|ordered|scheduled|planned|proposed),
         (has|have|had) been (requested|recommended|ordered|scheduled|planned|proposed|denied|certified|approved|authorized|modified|non-certified),
         (is|are|was|were) (denied|certified|non-certified|noncertified|approved|authorized|modified|upheld|overturned|not certified),
         (is|are|was|were) not (indicated|warranted|recommended|supported|justified|necessary|approved|authorized|certified|reasonable|appropriate|needed|required|medically necessary|consistent|established as),
         (is|are|was|were) (indicated|warranted|supported|justified|necessary|reasonable|appropriate|medically necessary),
         (is|are|was|were) (therefore|thus|also|both|considered|deemed) (indicated|warranted|supported|justified|reasonable|medically necessary),
         (is|are|was|were) (found|determined) to be (necessary|reasonable|appropriate|medically necessary|not medically necessary),
         (is|are|was|were) considered [not] medically (necessary|appropriate),
         (is|are|was|were) [found|deemed|determined|considered] [to be] not medically (necessary|appropriate),
         (cannot|could not|can not) be (supported|recommended|certified|approved|authorized|justified|established|endorsed),
         would [not] be (indicated|warranted|supported|reasonable|appropriate|necessary|recommended),
         (does|do|did) not (meet|appear), is not medically necessary, is medically necessary, is at issue, in question

concept prescription
  words  prescribed, prescribes, prescribing, prescription for, prescription of, prescriptions for

concept prescription-after
  words  (was|were|is|are|has been|have been) [also] prescribed
```

## Joining and breaking

```terms
concept clause-break
  words  but, however, although, though, even though, while, whereas, except, except for, yet,
         nevertheless, nonetheless, despite, in spite of, therefore, thus, hence, who, and there,
         and he, and she, and it, and they, and the (patient|claimant|applicant|worker), and this,
         furthermore, moreover, in addition, additionally, nor (has|have|had|is|was|does|did|were|are)

concept because
  words  since the, since there, since this, since it, since he, since she, since they,
         as the, as there, as this, as these, as it, as he, as she, as they, as no, as her, as his,
         because, because of, given that, given the, due to the fact that, considering that,
         in light of, inasmuch as, seeing that, insofar as

concept carry-on
  words  additionally, furthermore, moreover, also, in addition, similarly, likewise,
         the rationale, the reviewer, there was, there were, there is, it was noted, it was,
         the request, the requests, the denial, the patient did not

concept verb
  words  is, are, was, were, has, have, had, does, did, shows, showed, demonstrates, demonstrated, reveals, revealed,
         includes, included, presents, presented, underwent, received, receives, complained, complains, reported, reports, denied, denies,
         noted, notes, found, remains, remained, continues, continued, appears, appeared, exhibited, sustained, suffered,
         states, stated, indicates, indicated, requested, requests, recommends, recommended, prescribed, takes, took, tried,
         attended, completed, works, worked, helps, helped, would, could, should, may, can, will, cannot, doesn't, didn't,
         isn't, wasn't, hasn't, failed, developed, injured, fell, started, began, returned, obtained, certified, approved,
         modified, wrote, writes, describes, described, documents, documented, diagnosed, opined, consisted, consists, seeks, sought

concept preposition
  words  with, for, given, despite, due to, based on, because of, without, in view of, in light of, secondary to, resulting in,
         regarding, other than, upon
```

## Who speaks

```terms
concept report-verb
  words  (state|states|stated|stating), (note|notes|noted|noting),
         (indicate|indicates|indicated|indicating), (recommend|recommends|recommended),
         (report|reports|reported|reporting), (suggest|suggests|suggested),
         (require|requires|required), (document|documents|documented), (advise|advises|advised),
         (acknowledge|acknowledges|acknowledged), (specify|specifies|specified),
         (describe|describes|described), (support|supports|supported), (allow|allows|allowed),
         (say|says|said), (hold|holds|held), (believe|believes|believed), (feel|feels|felt),
         (argue|argues|argued), (claim|claims|claimed), (assert|asserts|asserted), (opine|opines|opined), (complain|complains|complained),
         (explain|explains|explained), (conclude|concludes|concluded), (find|finds|found),
         (deem|deems|deemed), (consider|considers|considered), (write|writes|wrote), (read|reads),
         (determine|determines|determined), do not recommend, does not recommend, do not address, does not address, warrant, warrants, specify, define,
         (include|includes|included), denied, denies, denying, non-certified, not certified, modified, certified, cite, cites,
         cited, (rate|rates|rated), (describe|describes|described), (discuss|discusses|discussed), (address|addresses|addressed),
         (list|lists|listed), (endorse|endorses|endorsed), (further state), (propose|proposes|proposed), (prefer|prefers), (caution|cautions)

concept decision-verb
  words  denied, non-certified, noncertified, not certified, certified, approved, partially approved, modified, authorized,
         partially certified, conditionally certified, conditionally non-certified, failed to approve, upheld, did not certify, did not approve

concept report-preposition
  words  according to, per, as noted in, as noted by, as noted on, as stated in, as stated by,
         as outlined in, as described in, as per, as indicated in, as recommended by, in accordance with, states the, state the, notes the

concept utilization-review
  words  utilization review, utilization reviewer, utilization review physician, UR, UR physician,
         claims administrator, prior reviewer, previous reviewer, prior review, previous review,
         prior determination, previous determination, prior denial, previous denial,
         prior utilization review, initial review, original utilization review, peer reviewer,
         claims adjuster, insurance carrier, prior adverse determination, rationale for denial, rationale for the denial,
         reason for denial, reason for the denial, treatment was denied, request was denied, request was non-certified,
         requests were denied, denial was based, denial stated, denial letter, denial rationale, original determination,
         original decision, initial determination, non-certification was

concept guideline-voice
  words  guideline, guidelines, these guidelines, criteria for, the criteria, evidence based guidelines,
         medical literature, literature, treatment guidelines, practice guidelines

concept generality
  words  is a dietary supplement, studies have shown, studies show, is an option (for|in), are an option (for|in), is recommended (for|as|in|when|if),
         are recommended (for|as|in|when|if), is not recommended (for|as|in|when|unless|except), are not recommended (for|as|in|when|unless|except),
         is indicated (for|in|when|if), are indicated (for|in|when|if), in patients (with|who), for patients (with|who), patients (with|who),
         is (supported|considered) (for|in|when) patients, first-line (treatment|therapy|medication|agent), (is|are) first line,
         (carry|carries) (many|a|some|significant) (risk|risks), come with risks, (is|are) (generally|typically|usually|routinely|commonly|often), not routinely recommended,
         should (only|not) be, should be (reserved|avoided|limited|considered|used|tapered|discontinued|prescribed), may be (considered|appropriate|used|indicated|recommended) (for|in|when|if|as),
         it is recommended, is a (muscle relaxant|medication|drug|procedure|test|technique|device|therapy|treatment|modality), is FDA approved, is an (opioid|antidepressant|anticonvulsant|injection),
         is defined as, (has|have) been shown to, evidence supports, there is (limited|strong|moderate|insufficient|good|little) evidence, randomized, clinical trials, systematic review

concept provider
  words  (treating|attending|requesting|primary|prescribing|referring|primary treating|secondary treating)
         (provider|physician|doctor|surgeon|practitioner|chiropractor),
         provider, physician, surgeon, orthopedist, neurologist, podiatrist, therapist, treater, chiropractor, psychologist, psychiatrist, physiatrist,
         PTP, doctor, (orthopedic|hand|spine|treating) (surgeon|specialist), specialist, radiologist, examiner, (nurse practitioner|physician assistant),
         progress (report|note|notes|reports), (clinic|office|clinical|medical|operative|doctor's|physician's|provider's|therapy|chiropractic|handwritten|visit|initial|treatment) (note|notes|report|reports),
         doctor's first report, first report, PR-2, PR2, same report, report dated, note dated, primary treating physician's progress report

concept patient
  words  patient, claimant, applicant, injured worker, IW, employee, worker, member,
         this (woman|man|lady|gentleman), patient's, injured employee, individual

concept pronoun
  words  he, she, they

concept complaint
  words  complains of, complained of, complaining of, complaints of, complaint of, complaints include, complaints included, complaints, chief complaint,
         subjective complaints, presents with complaints, denies, endorses, self-reported, patient report, patient reports, c/o, presenting complaints, subjectively

concept family
  words  (his|her|patient's|family|applicant's|claimant's) (mother|father|brother|sister|parent|wife|husband|spouse|son|daughter|uncle|aunt|parents|siblings),
         family history, family history of, family medical history, no family history of, no family history, mother, father, brother, brothers, sister, sisters, coworker, co-worker,
         mother's, father's, sister's, brother's, grandfather, grandmother

concept reviewer-voice
  words  in this case, in the present case, in this instance, in the case at hand, here,
         in this particular case, for this patient, for this case, for this worker, in this patient, in this claimant, for this claimant,
         based on the (records|documentation|available|submitted|provided|information|above|lack|clinical),
         as such, given the above, in summary, in conclusion, submitted for review,
         available for review, provided for review, the records, medical records, the documentation,
         submitted documentation, the clinical documentation, documentation provided,
         documentation submitted, the clinical information, I am, I agree, I disagree, I find, I believe, after review, in my opinion,
         in short, within the documentation, (lack|absence) of documentation, no documentation, no documented, no (clear|objective|specific) documentation,
         in the file, file presented, recorded in, submitted records, records submitted, records provided, provided records, in the record, the record, the chart,
         not documented, not been documented, the current evidence, the notes, the file, however there, there is no (evidence|indication|mention|discussion|record|report|rationale|explanation|clear|objective|recent|current|prior|specific),
         there are no, there was no, no evidence of, no evidence that, no indication that, there is no, does not document, do not document, therefore

concept own-reference
  words  the (request|requests), this (request|item|service|treatment|study),
         the requested [<number>] (service|services|treatment|study|procedure|test|surgery|medication|therapy|evaluation|visits|sessions|item|items|ancillary),
         the requested, requested service, the (item|service|treatment|study|procedure) in question,
         request in question, the current request, current request, disputed service,
         disputed item, the disputed

concept primary-reference
  words  primary procedure, primary surgery, primary service, primary request, primary operation,
         requested surgical intervention, surgical intervention, requested surgical procedure,
         surgical procedure, surgical request, surgical services, requested surgery,
         requested procedure, proposed surgery, proposed procedure, planned surgery,
         planned procedure, the surgery, the operation, the procedure, index procedure,
         index surgery, the primary, underlying procedure, underlying surgery, surgery itself,
         operation itself, surgery, operation, procedure, complex surgical procedure, surgical treatment
  serves procedure

concept associated-label
  words  associated surgical (service|services|item), associated (service|services),
         associated surgical, post-operative service, associated operative service
  serves procedure
```

"""##),
    Chapter(
      path: "Rules/vocabulary/necessity.md",
      text: ##"""
# The conclusion of a rationale

A rationale concludes with words about medical necessity. The verdict is read from them: affirmed or
denied, by the reviewer, about the request or about the procedure that the request depends on.

Words of necessity itself decide wherever they stand; weaker words of support decide only where they
speak of the request and no word of necessity does.

```terms
concept necessity
  words  medically necessary, medically-necessary, a medical necessity, medically appropriate,
         medically indicated, medically warranted, medically reasonable

concept necessity-noun
  words  medical necessity, necessity

concept confirmation
  words  is established, are established, has been established, have been established, was established,
         is supported, has been supported, was supported, is demonstrated, has been demonstrated,
         is met, has been met, is documented, has been documented, is evident, is shown, exists,
         is confirmed, has been shown, established

concept support
  words  is appropriate, are appropriate, is indicated, are indicated, is warranted, are warranted,
         is supported, are supported, is reasonable, are reasonable, is justified, are justified,
         is needed, are needed, is recommended, are recommended, is certified, is approved,
         is necessary, are necessary, be appropriate, be indicated, be warranted, be supported,
         be approved, be certified, be recommended, appropriate, indicated, warranted, supported,
         justified, needed, certified, approved, authorized, recommended, necessary
```

"""##),
    Chapter(
      path: "Rules/vocabulary/services.md",
      text: ##"""
# Services

What can be requested. A procedure is what other services can depend on; an associated service says
with `serves` on which kind of procedure it depends.

## Procedures

```table procedures
| concept                 | is a               | region   | words |
|-------------------------|--------------------|----------|-------|
| procedure               | service            |          | |
| surgery                 | procedure          |          | surgery, operation, surgical intervention, surgical procedure, operative procedure, exploration, excision, resection, debridement |
| spine-surgery           | surgery            | spine    | spine surgery, spinal surgery, decompression, laminectomy, laminotomy, hemilaminectomy, foraminotomy, discectomy, diskectomy, microdiscectomy, corpectomy, kyphoplasty, vertebroplasty, disc replacement, artificial disc, disc arthroplasty |
| fusion                  | spine-surgery      | spine    | fusion, arthrodesis, interbody fusion, posterolateral fusion, spinal fusion, level fusion, ACDF, TLIF, PLIF, ALIF, XLIF, OLIF |
| fusion-revision         | fusion             | spine    | revision fusion, fusion revision, revision of fusion, revision of the fusion, revision spine surgery, revision spinal fusion, revision (cervical\|lumbar\|thoracic) (fusion\|surgery), redo fusion, pseudarthrosis repair, pseudoarthrosis repair, repair of pseudarthrosis, repair of pseudoarthrosis, regrafting, re-grafting, refusion, re-fusion |
| fusion-exploration      | fusion             | spine    | exploration of fusion, exploration of the fusion, fusion exploration, exploration of (spinal\|cervical\|lumbar) fusion, inspection of the fusion mass, exploration of the fusion mass, inspection of fusion mass, explore the fusion |
| hardware-removal        | surgery            |          | removal of hardware, hardware removal, removal of [the] [loose\|broken\|retained\|painful] hardware, hardware exchange, exchange of hardware, removal of [cervical\|lumbar\|the] (plate\|plates) and screws, removal of (cervical\|lumbar\|spine\|spinal) [spine] hardware, removal of implant, implant removal, removal of instrumentation, removal of (plate\|screws\|pins\|rod), screw removal, plate removal, removal of (deep\|orthopedic) (hardware\|implant) |
| shoulder-surgery        | surgery            | shoulder | rotator cuff repair, subacromial decompression, acromioplasty, mumford, mumford procedure, distal clavicle (excision\|resection), SLAP repair, labral repair, labrum repair, bankart repair, biceps tenodesis, capsular release, shoulder arthroplasty, shoulder replacement, shoulder debridement |
| arthroscopy             | surgery            |          | arthroscopy, arthroscopic surgery, arthroscopic (repair\|debridement\|decompression\|meniscectomy\|rotator cuff repair\|procedure) |
| knee-surgery            | surgery            | knee     | meniscectomy, meniscus repair, meniscal repair, chondroplasty, ACL reconstruction, ACL repair, knee replacement, knee arthroplasty, total knee replacement, total knee arthroplasty, patellar realignment, lateral release, synovectomy |
| hip-surgery             | surgery            | hip      | hip replacement, hip arthroplasty, total hip replacement, total hip arthroplasty, labral reconstruction, femoroplasty, acetabuloplasty |
| hand-surgery            | surgery            | wrist, hand, forearm, elbow | carpal tunnel release, trigger finger release, cubital tunnel release, ulnar nerve transposition, ulnar nerve decompression, de quervain release, ganglion excision, epicondylar release, tenolysis, tendon repair, tendon transfer, nerve repair |
| foot-surgery            | surgery            | foot, ankle | bunionectomy, ankle arthroscopy, ankle fusion, achilles repair, plantar fasciotomy, osteotomy, brostrom procedure |
| fracture-surgery        | surgery            |          | open reduction, ORIF, open reduction internal fixation, internal fixation, closed reduction, percutaneous pinning |
| hernia-surgery          | surgery            | abdomen  | hernia repair, herniorrhaphy, hernioplasty |
| other-surgery           | surgery            |          | arthroplasty, joint replacement, manipulation under anesthesia, MUA, amputation, skin graft, cholecystectomy, septoplasty, tenotomy, fasciotomy, neurolysis, neurectomy |
| injection               | procedure          |          | injection, block, nerve block |
| epidural-injection      | injection          | spine    | epidural, epidural steroid injection, epidural injection, ESI, LESI, CESI, TFESI, transforaminal epidural steroid injection, transforaminal epidural, interlaminar epidural steroid injection, selective nerve root block, caudal epidural |
| facet-injection         | injection          | spine    | facet injection, facet joint injection, facet block, facet joint block, medial branch block, MBB, facet joint steroid injection |
| ablation                | injection          | spine    | radiofrequency ablation, RFA procedure, rhizotomy, neurotomy, radiofrequency neurotomy, radiofrequency rhizotomy, medial branch neurotomy |
| sacroiliac-injection    | injection          | sacrum   | sacroiliac joint injection, SI joint injection, sacroiliac injection |
| joint-injection         | injection          |          | cortisone injection, steroid injection, corticosteroid injection, viscosupplementation, hyaluronic acid injection, synvisc, supartz, orthovisc, euflexxa, PRP injection, platelet rich plasma, toradol injection, ketorolac injection |
| trigger-point-injection | injection          |          | trigger point injection, trigger point injections |
| hardware-block          | injection          |          | hardware block, hardware injection |
| discogram               | injection          | spine    | discogram, discography, provocative discography |
| stimulator-implant      | procedure          |          | spinal cord stimulator, SCS trial, SCS implant, dorsal column stimulator, intrathecal pump, pain pump |
```

## Associated services

An assistant surgeon, a stay, a clearance or a cold therapy unit after an operation has no purpose
without the operation.

```table associated
| concept               | is a               | serves    | words |
|-----------------------|--------------------|-----------|-------|
| associated-service    | service            | procedure | |
| surgical-assistant    | associated-service | surgery   | assistant surgeon, surgical assistant, assistant PA, PA assist, PA assistant, physician assistant, assistant at surgery, first assist, first assistant, co-surgeon, assist surgeon, surgeon assistant, RNFA, PA-C assistant, surgical first assist |
| inpatient-stay        | associated-service | surgery   | inpatient stay, hospital stay, inpatient hospital stay, inpatient admission, length of stay, overnight stay, observation stay, inpatient, day stay, days inpatient, outpatient facility, facility fee, surgical facility, surgery center, ambulatory surgery center, inpatient facility, hospital admission, twenty-three hour observation |
| medical-clearance     | associated-service | procedure | medical clearance, pre-operative clearance, pre-op clearance, pre-operative medical clearance, pre-op medical clearance, preoperative clearance, surgical clearance, cardiac clearance, clearance for surgery, pre-operative evaluation, pre-op evaluation, pre-operative consultation, history and physical, H&P, psychological clearance |
| preoperative-test     | associated-service | procedure | pre-operative (EKG\|ECG\|CBC\|BMP\|CMP\|labs\|laboratory\|lab\|testing\|tests\|chest x-ray\|urinalysis\|UA\|PT/PTT\|chem panel\|electrocardiogram\|workup), pre-op (EKG\|ECG\|CBC\|BMP\|CMP\|labs\|laboratory\|lab\|testing\|tests\|chest x-ray\|urinalysis\|UA\|PT/PTT\|chem panel\|electrocardiogram\|workup), pre-operative, pre-op, preop, preoperative, before [the] (surgery\|operation), prior to surgery |
| anesthesia            | associated-service | procedure | anesthesia, anesthesiologist, monitored anesthesia care, IV sedation, conscious sedation, general anesthesia, intraoperative neuromonitoring, neuromonitoring, intraoperative monitoring, spinal cord monitoring |
| postoperative-care    | associated-service | procedure | post-operative, post-op, postop, post-surgical, postsurgical, after [the] (surgery\|operation), following [the] (surgery\|operation), for use after surgery |
| postoperative-therapy | postoperative-care | procedure | post-operative (physical therapy\|PT\|occupational therapy\|therapy\|rehabilitation\|hand therapy), post-op (physical therapy\|PT\|occupational therapy\|therapy\|rehabilitation\|hand therapy), post-surgical (physical therapy\|PT\|therapy) |
| cold-therapy          | associated-service | surgery   | cold therapy unit, cold therapy, cryotherapy, cold compression, continuous flow cryotherapy, polar care, game ready, vascutherm, vascutherm unit, ice machine, cold unit, cryo unit, thermacooler, hot/cold therapy unit |
| dvt-device            | associated-service | surgery   | DVT prophylaxis, DVT unit, DVT device, DVT compression, compression device, pneumatic compression, intermittent pneumatic compression device, sequential compression device, SCD |
| cpm-machine           | associated-service | surgery   | CPM, CPM machine, continuous passive motion, continuous passive motion machine, CPM unit |
| bone-stimulator       | associated-service | surgery   | bone growth stimulator, bone stimulator |
| sling                 | associated-service | surgery   | arc sling, ultrasling, ultra sling, abduction sling, abduction pillow, abduction pillow sling, shoulder sling, shoulder immobilizer |
```

## Studies

```table studies
| concept           | is a            | words |
|-------------------|-----------------|-------|
| study             | service         | study, studies, diagnostic testing |
| imaging           | study           | imaging, imaging study, imaging studies, diagnostic imaging, radiologic study, radiology |
| mri               | imaging         | MRI, MR, magnetic resonance imaging, magnetic resonance, MRI scan |
| mr-arthrogram     | imaging         | MR arthrogram, MRI arthrogram, arthrogram, MR arthrography |
| ct                | imaging         | CT, CT scan, CAT scan, computed tomography, fine cut CT, thin cut CT, thin section CT, computerized tomography, CT imaging, CT myelogram |
| radiograph        | imaging         | x-ray, x-rays, radiograph, radiographs, plain films, plain film, films, radiography, flexion and extension views, flexion-extension films, flexion extension x-rays |
| bone-scan         | imaging         | bone scan, three phase bone scan, bone scintigraphy, triple-phase bone scan |
| diagnostic-ultrasound | imaging     | diagnostic ultrasound, ultrasound imaging, sonogram |
| electrodiagnostic | study           | EMG, NCV, NCS, EMG/NCV, EMG/NCS, electromyography, nerve conduction study, nerve conduction studies, nerve conduction velocity, electrodiagnostic testing, electrodiagnostic study, electrodiagnostic studies, neurophysiologic testing |
| eeg               | study           | EEG, electroencephalogram, electroencephalography |
| drug-test         | study           | urine drug screen, urine drug test, UDS, UDT, drug screen, toxicology screen, urine toxicology |
| laboratory-test   | study           | CBC, complete blood count, BMP, basic metabolic panel, CMP, comprehensive metabolic panel, chem panel, PT/PTT, urinalysis, blood test, lab work, laboratory testing, labs, HbA1c |
| electrocardiogram | study           | EKG, ECG, electrocardiogram |
| sleep-study       | study           | sleep study, polysomnogram |
| fce               | study           | functional capacity evaluation, FCE, work capacity evaluation |
```

## Therapies, equipment, drugs, consultations

```table therapies
| concept            | is a      | words |
|--------------------|-----------|-------|
| therapy            | service   | therapy, therapy sessions, rehabilitation |
| physical-therapy   | therapy   | physical therapy, PT, physiotherapy, physical therapy sessions, aquatic therapy, therapeutic exercise, PT/OT |
| occupational-therapy | therapy | occupational therapy, OT, hand therapy |
| chiropractic       | therapy   | chiropractic, chiropractic treatment, chiropractic therapy, chiropractic care, chiropractic manipulation, spinal manipulation, manipulation, manipulative therapy, chirotherapy, manual therapy |
| acupuncture        | therapy   | acupuncture, electroacupuncture |
| massage            | therapy   | massage, massage therapy, myofascial release |
| electrotherapy     | therapy   | electrical stimulation, electrical muscle stimulation, interferential, interferential current, neurostimulation |
| therapeutic-ultrasound | therapy | ultrasound therapy, therapeutic ultrasound, pulsed ultrasound |
| shockwave          | therapy   | shockwave therapy, shock wave therapy, shock wave, extracorporeal shockwave therapy, extracorporeal shock wave therapy, ESWT |
| traction           | therapy   | traction, spinolator |
| infrared-therapy   | therapy   | infrared, infrared therapy, low level laser therapy |
| biofeedback        | therapy   | biofeedback |
| psychological-evaluation | consultation | psychological evaluation, psychiatric evaluation, psychological consultation, psychology evaluation, psych evaluation |
| psychotherapy      | therapy   | psychotherapy, cognitive behavioral therapy, CBT, counseling, psychological treatment |
| work-conditioning  | therapy   | work conditioning, work hardening, functional restoration program, FRP |
| weight-loss        | therapy   | weight loss program |
| home-exercise      | therapy   | home exercise program, home exercise, HEP, gym membership |
| equipment          | service   | durable medical equipment, DME, supplies |
| tens               | equipment | TENS, TENS unit, transcutaneous electrical nerve stimulation, EMS/TENS unit, H-wave, interferential unit |
| brace              | equipment | brace, back brace, LSO, lumbar support, cervical collar, orthosis, splint, walking boot, CAM boot, collar |
| mobility-aid       | equipment | walker, crutches, cane, wheelchair, scooter, knee scooter, commode, raised toilet seat, shower chair |
| bed                | equipment | hospital bed, mattress, bed |
| workstation        | equipment | workstation, sit-stand workstation, ergonomic chair, ergonomic evaluation |
| home-care          | service   | home health, home health care, home aide, home health aide, home care, skilled nursing, caregiver |
| transportation     | service   | transportation |
| consultation       | service   | consultation, consult, evaluation, referral, office visit, follow-up visit, follow-up, re-evaluation, exam, examination, second opinion, specialist, consultant |
| drug               | service   | medication |
```

"""##),
  ]
}
