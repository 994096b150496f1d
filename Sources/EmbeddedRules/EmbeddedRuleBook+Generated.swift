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
  unless     used-for-item of S is yes label cross-region-use
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

test "a guideline for every region with a part of the body behind it"
  item       "Physical therapy for the right elbow: Upheld"
  reviewer-guideline "Decision based on MTUS Chronic Pain Medical Treatment Guidelines, Knee."
  expect     no chapter-region-against-item
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

test "a guideline for every region is no chapter on another part"
  item       "Pre-operative EKG before right shoulder surgery: Upheld"
  reviewer-guideline "Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Pain Chapter, Low Back, Preoperative electrocardiogram."
  expect     no chapter-region-cross-use
```

## The postsurgical guideline without surgery

The Postsurgical Treatment Guidelines are about care after an operation. A letter that cites them
and tells of no operation cites the wrong guideline, or its summary leaves the operation out.

```rules
rule postsurgical-guideline-without-surgery
  title      "The postsurgical guideline is cited, and the letter tells of no surgery"
  kind       citation-conflict
  severity   warning
  authority  practice
  since      1.0
  for each   item I
  for each   source S in sources of I where guidelines of S is a postsurgical-guideline
  require    some M in mentions of letter satisfies concept of M is a surgery
  unless     some J in items of letter satisfies services of J is a surgery label surgery-requested
  when unknown  -> pass
  say        "Item {number of I} cites the postsurgical guideline, and the letter tells of no surgery."
  point at   S as "cited here" ; heading of I as "the item"

test "therapy for a sprain"
  summary    "The injured worker is under treatment for an ankle sprain. Treatment to date has included ibuprofen."
  item       "Physical therapy for the ankle: Upheld"
  reviewer-guideline "Decision based on MTUS Postsurgical Treatment Guidelines."
  rationale  "Eight visits are allowed. The request is not medically necessary."
  expect     postsurgical-guideline-without-surgery at item 1

test "after an operation"
  summary    "The injured worker is status post right rotator cuff repair."
  item       "Physical therapy for the shoulder: Upheld"
  reviewer-guideline "Decision based on MTUS Postsurgical Treatment Guidelines."
  rationale  "Eight visits are allowed. The request is not medically necessary."
  expect     no postsurgical-guideline-without-surgery

test "an operation among other things"
  summary    "The injured worker has knee pain and had a left knee arthroscopy. Treatment has included ibuprofen."
  item       "Physical therapy for the knee: Upheld"
  reviewer-guideline "Decision based on MTUS Postsurgical Treatment Guidelines."
  rationale  "Eight visits are allowed. The request is not medically necessary."
  expect     no postsurgical-guideline-without-surgery

test "an operation that is asked for beside it, and not spoken of"
  summary    "The injured worker has knee pain. Treatment has included ibuprofen."
  item       "Left knee arthroscopy: Upheld"
  rationale  "The knee is stable. The request is not medically necessary."
  item       "Physical therapy for the knee: Upheld"
  reviewer-guideline "Decision based on MTUS Postsurgical Treatment Guidelines."
  rationale  "Eight visits are allowed. The request is not medically necessary."
  expect     no postsurgical-guideline-without-surgery
```

## Pages and editions

The pages of the 2004 chapters stand in the table of the guidelines. A page more than two pages outside of its
chapter is another chapter's, or a slip of the pen; printings differ by less.

```rules
rule page-outside-chapter
  title      "The cited page is not in the cited chapter"
  kind       citation-conflict
  severity   warning
  authority  guideline "ACOEM, Occupational Medicine Practice Guidelines, 2nd edition (2004), pages of the chapters"
  since      1.0
  for each   source S where cited-by of S is reviewer
  require    page-outside of S is not known
  say        "A page that the reviewer's line cites lies outside of the chapter it names: check page and chapter."
  point at   page-outside of S as "not a page of it" ; words of S as "the chapter"

test "a page of the low back chapter under the neck"
  item       "Cervical MRI: Upheld"
  reviewer-guideline "Decision based on MTUS ACOEM Chapter 8 Neck and Upper Back Complaints Page(s): 303-305."
  rationale  "The request is not medically necessary."
  expect     page-outside-chapter at item 1, and nothing else

test "a page that the book has not"
  item       "Knee brace: Upheld"
  reviewer-guideline "Decision based on MTUS Knee Complaints 2004, Page(s): 840."
  rationale  "The request is not medically necessary."
  expect     page-outside-chapter at item 1, and nothing else

test "the first and last page, and one of another printing"
  item       "Lumbar MRI: Upheld"
  reviewer-guideline "Decision based on MTUS ACOEM Chapter 12 Low Back Complaints Page(s): 285, 303-5, 326-328."
  rationale  "The request is not medically necessary."
  expect     no page-outside-chapter

test "the claims administrator's line, and a guideline without pages in the table"
  item       "Lumbar MRI: Upheld"
  claims-administrator-guideline "Decision based on MTUS ACOEM Chapter 12 Low Back Complaints Page(s): 500."
  reviewer-guideline "Decision based on MTUS Chronic Pain Medical Treatment Guidelines Page(s): 111."
  rationale  "The request is not medically necessary."
  expect     no page-outside-chapter

rule pages-inverted
  title      "A range of pages ends before it begins"
  kind       citation-conflict
  severity   warning
  authority  arithmetic
  since      1.0
  for each   source S where cited-by of S is reviewer
  require    page-inverted of S is not known
  say        "A range of pages in the reviewer's line ends before it begins: check the pages."
  point at   page-inverted of S as "ends before it begins"

test "from high to low"
  item       "Lumbar MRI: Upheld"
  reviewer-guideline "Decision based on MTUS ACOEM Chapter 12 Low Back Complaints Page(s): 310-301."
  rationale  "The request is not medically necessary."
  expect     pages-inverted at item 1, and nothing else

test "of another guideline"
  item       "TENS unit: Upheld"
  reviewer-guideline "Decision based on MTUS Chronic Pain Medical Treatment Guidelines Page(s): 116-113."
  rationale  "The request is not medically necessary."
  expect     pages-inverted at item 1, and nothing else

test "a range, one page, a range with its end cut short"
  item       "Lumbar MRI: Upheld"
  reviewer-guideline "Decision based on MTUS ACOEM Chapter 12 Low Back Complaints Page(s): 301, 303-305, 308-10."
  rationale  "The request is not medically necessary."
  expect     no pages-inverted

rule edition-after-decision
  title      "A cited edition is younger than the decision"
  kind       citation-conflict
  severity   error
  authority  arithmetic
  since      1.0
  for each   source S
  require    year of S is at most decision-year of letter
  when unknown  -> pass
  say        "An edition of {year of S} is cited in a case decided in {decision-year of letter}: check the edition."
  point at   year of S as "the edition" ; decision-date of letter as "decided"

test "an edition of the year after"
  header     "Date of Injury: 03/04/2015"
  header     "Decision Date: 11/02/2015"
  item       "Lumbar MRI: Upheld"
  reviewer-guideline "Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Imaging."
  rationale  "The request is not medically necessary."
  expect     edition-after-decision at item 1

test "in the claims administrator's line"
  header     "Date of Injury: 03/04/2012"
  header     "Decision Date: 11/02/2013"
  item       "Lumbar MRI: Upheld"
  claims-administrator-guideline "Decision based on MTUS Low Back Complaints 2014."
  reviewer-guideline "Decision based on MTUS Low Back Complaints 2004."
  rationale  "The request is not medically necessary."
  expect     edition-after-decision at item 1

test "an older edition, one of the year of the decision, and no header"
  header     "Date of Injury: 03/04/2015"
  header     "Decision Date: 11/02/2016"
  item       "Lumbar MRI: Upheld"
  claims-administrator-guideline "Decision based on MTUS Low Back Complaints 2004."
  reviewer-guideline "Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Imaging."
  rationale  "The request is not medically necessary."
  expect     no edition-after-decision

test "an extract without a header"
  item       "Lumbar MRI: Upheld"
  reviewer-guideline "Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Imaging."
  rationale  "The request is not medically necessary."
  expect     no edition-after-decision
```

## One criterion for two parts of the body

A rationale that applies to the shoulder, word for word, the criterion that another of the letter's rationales applies to
the neck, while the two cite chapters of their own, has at one of the two places a criterion that the cited chapter does
not have.

```rules
rule criterion-of-another-chapter
  title      "Two items about unlike parts of the body quote one criterion, and cite different chapters"
  kind       citation-conflict
  severity   warning
  authority  practice "criteria stand in the chapter on the part of the body"
  since      1.0
  for each   item I where role of I is not associated
  for each   item J in shares-criterion-with of I where number of J is more than number of I
  for each   source S in sources of I where cited-by of S is reviewer and guidelines of S is a acoem-chapter and covers-any-region of S is no
  for each   source T in sources of J where cited-by of T is reviewer and guidelines of T is a acoem-chapter and covers-any-region of T is no
  only if    regions of I does not overlap regions of J
  only if    not (services of I is a electrodiagnostic) and not (services of J is a electrodiagnostic)
  only if    not (guidelines of S is a acoem-neck or acoem-low-back) or not (guidelines of T is a acoem-neck or acoem-low-back)
  require    guidelines of S overlaps guidelines of T
  when unknown  -> pass
  say        "Items {number of I} and {number of J} quote one criterion word for word, and cite {guidelines of S} and {guidelines of T}: check which chapter it stands in."
  point at   shared-criterion of I as "quoted here" ; shared-criterion of J as "and here" ; words of S as "one chapter" ; words of T as "another"

test "the neck's criterion for a shoulder"
  item       "MRI of the right shoulder: Upheld"
  reviewer-guideline "Decision based on MTUS Shoulder Complaints 2004, Section(s): Special Studies."
  rationale  "The MTUS states that clear signs of a pinched nerve on examination are enough to warrant a study of the part. There are none. The request is not medically necessary."
  item       "MRI of the cervical spine: Upheld"
  reviewer-guideline "Decision based on MTUS Neck and Upper Back Complaints 2004, Section(s): Special Studies."
  rationale  "The MTUS states that clear signs of a pinched nerve on examination are enough to warrant a study of the part. There are none. The request is not medically necessary."
  expect     criterion-of-another-chapter at item 1

test "the knee's for a wrist"
  item       "MRI of the right knee: Upheld"
  reviewer-guideline "Decision based on MTUS Knee Complaints 2004, Section(s): Special Studies."
  rationale  "ACOEM recommends a study where a tear of the meniscus is suspected after four weeks of care and observation. Care was short. The request is not medically necessary."
  item       "MRI of the left wrist: Upheld"
  reviewer-guideline "Decision based on MTUS Forearm, Wrist, and Hand Complaints 2004, Section(s): Special Studies."
  rationale  "Films were normal. ACOEM recommends a study where a tear of the meniscus is suspected after four weeks of care and observation. The request is not medically necessary."
  expect     criterion-of-another-chapter at item 1

test "neck and low back, which have it in common, one chapter, and reasons alike"
  item       "MRI of the lumbar spine: Upheld"
  reviewer-guideline "Decision based on MTUS Low Back Complaints 2004, Section(s): Special Studies."
  rationale  "The MTUS states that clear signs of a pinched nerve on examination are enough to warrant a study of the part. There are none. The request is not medically necessary."
  item       "MRI of the cervical spine: Upheld"
  reviewer-guideline "Decision based on MTUS Neck and Upper Back Complaints 2004, Section(s): Special Studies."
  rationale  "The MTUS states that clear signs of a pinched nerve on examination are enough to warrant a study of the part. There are none. The request is not medically necessary."
  expect     no criterion-of-another-chapter

test "the chronic pain guideline for every part"
  item       "Physical therapy of the right shoulder: Upheld"
  reviewer-guideline "Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Physical medicine treatment."
  rationale  "The MTUS recommends nine to ten visits over eight weeks for myalgia and myositis with a fading of frequency. Ten were used. The request is not medically necessary."
  item       "Physical therapy of the right knee: Upheld"
  reviewer-guideline "Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Physical medicine treatment."
  rationale  "The MTUS recommends nine to ten visits over eight weeks for myalgia and myositis with a fading of frequency. Ten were used. The request is not medically necessary."
  expect     no criterion-of-another-chapter
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
  for each   source S
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

test "a part of the schedule that is not called so"
  header     "Decision Date: 05/04/2016"
  item       "Lumbar MRI: Upheld"
  reviewer-guideline "Decision based on Non-MTUS Citation ACOEM Chapter 12 Low Back Complaints."
  expect     no outside-label-on-mtus-source, no outside-label-names-mtus

rule outside-label-names-mtus
  title      "Said not to be based on the MTUS, and the source is called the MTUS"
  kind       citation-conflict
  severity   warning
  authority  practice "a source cited as outside of the MTUS does not go by its name"
  since      1.0
  for each   source S
  require    calls-itself-mtus of S is not yes
  unless     is-mtus of S is known and is-mtus of S is yes label told-by-the-other-rule
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

test "called the MTUS, and nobody knows which part of it"
  item       "Orthopedic consultation: Upheld"
  reviewer-guideline "Decision based on Non-MTUS Citation California MTUS, Office visits."
  expect     outside-label-names-mtus at item 1, and nothing else

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
      path: "Rules/citations/rationale-guideline.md",
      text: ##"""
# The guideline of the rationale

The reviewer's guideline line names what the decision rests on. A rationale that lets another guideline speak
rests on something else, or the line is incomplete; the decision must identify the guideline or standard that
was used (Labor Code 4610.6(e)).

Rationales often quote the MTUS before they turn to the source that decides, and ACOEM is part of it: they are
not held against the line. Held against it are the Official Disability Guidelines, which are outside of the
MTUS and decide only where they are cited, and one guideline of the MTUS against another. A guideline that is
only mentioned does not count.

```rules
rule odg-of-rationale-not-cited
  title      "The rationale rests on the ODG, which the citation line does not name"
  kind       citation-conflict
  severity   info
  authority  statute "Labor Code 4610.6(e)"
  since      1.0
  for each   item I
  for each   reference R in references of I where R is speaking and names of R is a odg
  only if    some S in sources of I satisfies cited-by of S is reviewer
  require    some S in sources of I satisfies (cited-by of S is reviewer and publishers of S overlaps publishers of R)
  when unknown  -> pass
  say        "The rationale of item {number of I} rests on the ODG, which its guideline line does not name: check the line."
  point at   R as "relied on here" ; reviewer-guideline of I as "cited here"

test "ODG speaks, the MTUS is cited"
  item       "Lumbar MRI: Upheld"
  reviewer-guideline "Decision based on MTUS Low Back Complaints 2004."
  rationale  "The Official Disability Guidelines recommend a study after six weeks of care. The request is not medically necessary."
  expect     odg-of-rationale-not-cited at item 1

test "the cited guideline speaks, another is quoted before it"
  item       "Lumbar MRI: Upheld"
  reviewer-guideline "Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Low Back."
  rationale  "ACOEM recommends films first. ODG recommends a study after six weeks of care. The request is not medically necessary."
  expect     no odg-of-rationale-not-cited

test "only mentioned"
  item       "Lumbar MRI: Upheld"
  reviewer-guideline "Decision based on MTUS Low Back Complaints 2004."
  rationale  "ACOEM recommends films first. The ODG was not consulted. The request is not medically necessary."
  expect     no odg-of-rationale-not-cited

test "cited by the claims administrator alone"
  item       "Lumbar MRI: Upheld"
  claims-administrator-guideline "Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Low Back."
  reviewer-guideline "Decision based on MTUS Low Back Complaints 2004."
  rationale  "The Official Disability Guidelines recommend a study after six weeks of care. The request is not medically necessary."
  expect     odg-of-rationale-not-cited at item 1, and nothing else

test "a reviewer who cites nothing has a rule of his own"
  item       "Lumbar MRI: Upheld"
  claims-administrator-guideline "Decision based on MTUS Low Back Complaints 2004."
  rationale  "The Official Disability Guidelines recommend a study after six weeks of care. The request is not medically necessary."
  expect     none-cited-but-rests-on at item 1, and nothing else

test "the ODG among several sources of both lines"
  item       "Lumbar MRI: Upheld"
  claims-administrator-guideline "Decision based on MTUS Low Back Complaints 2004."
  reviewer-guideline "Decision based on MTUS Low Back Complaints 2004. Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Low Back."
  rationale  "The Official Disability Guidelines recommend a study after six weeks of care. The request is not medically necessary."
  expect     no odg-of-rationale-not-cited

rule mtus-guideline-of-rationale-not-cited
  title      "The rationale rests on another guideline of the MTUS than the citation line names"
  kind       citation-conflict
  severity   warning
  authority  statute "Labor Code 4610.6(e)"
  since      1.0
  for each   item I where reviewer-stance of I is mtus
  for each   reference R in references of I where R is speaking and names of R is a mtus-guideline
  only if    every S in sources of I satisfies (cited-by of S is claims-administrator or guidelines of S is a mtus-guideline)
  only if    count of mentions of I is 0 or (no M in mentions of I satisfies concept of M is a not-applicable)
  require    some S in sources of I satisfies (cited-by of S is reviewer and guidelines of S overlaps names of R)
  when unknown  -> pass
  say        "The rationale of item {number of I} rests on {names of R}, its guideline line names another: check the line."
  point at   R as "relied on here" ; reviewer-guideline of I as "cited here"

test "the chronic pain guideline speaks, the opioid guideline is cited"
  item       "Norco 10/325mg #60: Upheld"
  reviewer-guideline "Decision based on MTUS Opioids Treatment Guidelines."
  rationale  "The Chronic Pain Medical Treatment Guidelines recommend a trial of four weeks. The request is not medically necessary."
  expect     mtus-guideline-of-rationale-not-cited at item 1, and nothing else

test "the one that is cited, and one of two"
  item       "Norco 10/325mg #60: Upheld"
  reviewer-guideline "Decision based on MTUS Chronic Pain Medical Treatment 2009, Opioids Treatment Guidelines."
  rationale  "The Chronic Pain Medical Treatment Guidelines recommend a trial of four weeks. The request is not medically necessary."
  item       "Acupuncture: Upheld"
  reviewer-guideline "Decision based on MTUS Acupuncture Treatment."
  rationale  "The Acupuncture Medical Treatment Guidelines allow six visits. The chronic pain of the patient has lasted. The request is not medically necessary."
  expect     no mtus-guideline-of-rationale-not-cited

test "a guideline that does not apply"
  item       "Occupational therapy, 12 visits: Overturned"
  reviewer-guideline "Decision based on MTUS Postsurgical Treatment Guidelines."
  rationale  "The Chronic Pain Medical Treatment Guidelines recommend 10 visits and do not apply within months of an operation. The request is medically necessary."
  expect     no mtus-guideline-of-rationale-not-cited

test "the claims administrator's line is not held against it"
  item       "Norco 10/325mg #60: Upheld"
  claims-administrator-guideline "Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Pain."
  reviewer-guideline "Decision based on MTUS Opioids Treatment Guidelines."
  rationale  "The Chronic Pain Medical Treatment Guidelines recommend a trial of four weeks. The request is not medically necessary."
  item       "Tramadol 50mg #60: Upheld"
  claims-administrator-guideline "Decision based on MTUS Chronic Pain Medical Treatment Guidelines."
  reviewer-guideline "Decision based on MTUS Opioids Treatment Guidelines."
  rationale  "The Chronic Pain Medical Treatment Guidelines recommend a trial of six weeks. The request is not medically necessary."
  expect     mtus-guideline-of-rationale-not-cited at item 1, mtus-guideline-of-rationale-not-cited at item 2,
             and nothing else

test "only mentioned, a chapter of ACOEM in the line, and the right one behind the claims administrator's"
  item       "Norco 10/325mg #60: Upheld"
  reviewer-guideline "Decision based on MTUS Opioids Treatment Guidelines."
  rationale  "The Chronic Pain Medical Treatment Guidelines were not consulted. The request is not medically necessary."
  item       "Lumbar MRI: Upheld"
  reviewer-guideline "Decision based on MTUS Low Back Complaints 2004."
  rationale  "The Chronic Pain Medical Treatment Guidelines recommend films first. The request is not medically necessary."
  item       "Lumbar x-ray: Upheld"
  claims-administrator-guideline "Decision based on MTUS Opioids Treatment Guidelines."
  reviewer-guideline "Decision based on MTUS Low Back Complaints 2004."
  rationale  "The Chronic Pain Medical Treatment Guidelines recommend films first. The request is not medically necessary."
  item       "Acupuncture: Upheld"
  claims-administrator-guideline "Decision based on MTUS Opioids Treatment Guidelines."
  reviewer-guideline "Decision based on MTUS Chronic Pain Medical Treatment Guidelines."
  rationale  "The Chronic Pain Medical Treatment Guidelines recommend a trial of four weeks. The request is not medically necessary."
  expect     no mtus-guideline-of-rationale-not-cited

test "a reviewer who cites nothing has a rule of his own"
  item       "Norco 10/325mg #60: Upheld"
  claims-administrator-guideline "Decision based on MTUS Opioids Treatment Guidelines."
  rationale  "The Chronic Pain Medical Treatment Guidelines recommend a trial of four weeks. The request is not medically necessary."
  expect     none-cited-but-rests-on at item 1, and nothing else

rule none-cited-but-rests-on
  title      "The line says that nothing was cited, and the rationale rests on a guideline"
  kind       citation-conflict
  severity   warning
  authority  statute "Labor Code 4610.6(c)"
  since      1.0
  for each   item I where reviewer-stance of I is none-cited
  for each   reference R in references of I where R is speaking
  require    R is by-utilization-review
  when unknown  -> pass
  say        "The guideline line of item {number of I} says that nothing was cited, and its rationale rests on {names of R}: check the line."
  point at   reviewer-guideline of I as "nothing cited" ; R as "rests on"

test "the ODG speaks in the rationale"
  item       "Massage therapy: Upheld"
  rationale  "ODG recommends massage only as an adjunct to exercise. The request is not medically necessary."
  expect     none-cited-but-rests-on at item 1, and nothing else

test "according to the MTUS"
  item       "Naproxen 500mg #60: Overturned"
  rationale  "According to the MTUS chronic pain guidelines, an NSAID is a first-line drug. The request is medically necessary."
  expect     none-cited-but-rests-on at item 1, and nothing else

test "what utilization review cited, and an associated service without a guideline"
  item       "Massage therapy: Upheld"
  rationale  "The utilization reviewer cited the ODG. The visits gave no relief. The request is not medically necessary."
  item       "Assistant surgeon: Upheld"
  rationale  "Since the primary procedure is not medically necessary, none of the associated services are medically necessary."
  expect     no none-cited-but-rests-on

test "only mentioned, and what speaks in the words of utilization review"
  item       "Massage therapy: Upheld"
  rationale  "The ODG was not consulted. The visits gave no relief. The request is not medically necessary."
  item       "Acupuncture: Upheld"
  rationale  "The utilization reviewer relied on the ODG, which recommends a trial. The visits gave no relief. The request is not medically necessary."
  expect     no none-cited-but-rests-on
```

## The chapter that the rationale names

A rationale that names a chapter by its number or title rests on that chapter. Where it is about another part of the body
than the request, the number or the chapter is wrong, or the paragraph belongs to another request. Chapters that are
used for every region, and the uses across regions that the vocabulary lists, are left alone.

```rules
rule chapter-of-rationale-about-other-region
  title      "The rationale names a chapter on another part of the body than the request"
  kind       citation-conflict
  severity   warning
  authority  practice "chapters are cited for the part of the body they are about"
  since      1.0
  for each   item I where role of I is not associated
  for each   reference R in references of I where regions of R is known and R is not by-utilization-review and R is not used-for-item
  only if    no S in sources of I satisfies (cited-by of S is reviewer and guidelines of S overlaps chapters of R)
  require    some T in references of I satisfies (regions of T is known and regions of T overlaps regions of I)
  when unknown  -> pass
  say        "The rationale of item {number of I} names {chapters of R}, which is about the {regions of R}; the request is for the {regions of I}: check the chapter."
  point at   R as "named here" ; heading of I as "asked for"

test "chapter 8 for the low back"
  item       "X-ray of the lumbar spine: Upheld"
  reviewer-guideline "Decision based on MTUS Low Back Complaints 2004, Section(s): Special Studies."
  rationale  "This advice is to be found in chapter 8 of the ACOEM guidelines. Her pain is less. The request is not medically necessary."
  expect     chapter-of-rationale-about-other-region at item 1, and nothing else

test "the knee's chapter by its title"
  item       "MRI of the right shoulder: Upheld"
  reviewer-guideline "Decision based on MTUS Shoulder Complaints 2004, Section(s): Special Studies."
  rationale  "According to ACOEM Chapter 13, films come first. The shoulder was not filmed. The request is not medically necessary."
  expect     chapter-of-rationale-about-other-region at item 1, and nothing else

test "the chapter of the region, one for all regions, and no chapter"
  item       "MRI of the right knee: Upheld"
  reviewer-guideline "Decision based on MTUS Knee Complaints 2004, Section(s): Special Studies."
  rationale  "According to ACOEM Chapter 13, films come first. ACOEM, Chapter 3 asks for care before. ACOEM recommends rest. The request is not medically necessary."
  expect     no chapter-of-rationale-about-other-region

test "nerve studies of an arm under the neck, and what utilization review cited"
  item       "EMG of the right upper extremity: Upheld"
  reviewer-guideline "Decision based on MTUS Forearm, Wrist, and Hand Complaints 2004."
  rationale  "According to ACOEM Chapter 8, nerve studies tell a root from a nerve. The request is not medically necessary."
  item       "MRI of the right knee: Upheld"
  reviewer-guideline "Decision based on MTUS Knee Complaints 2004."
  rationale  "The utilization reviewer cited ACOEM Chapter 8. The knee was not filmed. The request is not medically necessary."
  expect     no chapter-of-rationale-about-other-region

test "a chapter that the line cites too"
  item       "Physical therapy for the right hand: Upheld"
  reviewer-guideline "Decision based on MTUS Elbow Complaints 2007."
  rationale  "ACOEM Chapter 10 allows twelve visits. The request is not medically necessary."
  expect     no chapter-of-rationale-about-other-region

test "a chapter that only the claims administrator cites, and a guideline without a chapter beside it"
  item       "X-ray of the lumbar spine: Upheld"
  claims-administrator-guideline "Decision based on MTUS Neck and Upper Back Complaints 2004."
  reviewer-guideline "Decision based on MTUS Low Back Complaints 2004."
  rationale  "ACOEM recommends rest. This advice is to be found in chapter 8 of the ACOEM guidelines. The request is not medically necessary."
  expect     chapter-of-rationale-about-other-region at item 1

test "a service that goes with a procedure, and the region's own chapter beside another"
  item       "Left knee arthroscopy: Overturned"
  reviewer-guideline "Decision based on MTUS Knee Complaints 2004."
  rationale  "According to ACOEM Chapter 13, locking counts. According to ACOEM Chapter 9, the shoulder is treated alike. The request is medically necessary."
  item       "Cold therapy unit for the left knee: Overturned"
  reviewer-guideline "Decision based on MTUS Knee Complaints 2004."
  rationale  "According to ACOEM Chapter 9, cold helps after surgery. The request is medically necessary."
  expect     no chapter-of-rationale-about-other-region

rule chapter-number-against-title-in-rationale
  title      "The rationale gives a chapter a number that is not that of its title"
  kind       citation-conflict
  severity   warning
  authority  regulation "8 CCR 9792.22, 9792.23.1-9792.23.9"
  since      1.0
  for each   item I
  for each   reference R in references of I where chapter-number of R is known
  require    titles-beside of R overlaps chapters of R
  when unknown  -> pass
  say        "The rationale names chapter {chapter-number of R}, which is {chapters of R}, with the title of {titles-beside of R}: check the number."
  point at   chapter-number of R as "the number" ; titles-beside of R as "the title"

test "chapter 8 with the title of chapter 12"
  item       "X-ray of the lumbar spine: Upheld"
  reviewer-guideline "Decision based on MTUS Low Back Complaints 2004, Section(s): Special Studies."
  rationale  "This is found in chapter 8 of the ACOEM guidelines, which deals with low back complaints. Her pain is less. The request is not medically necessary."
  expect     chapter-number-against-title-in-rationale at item 1, and nothing else

test "the knee's title under the shoulder's number"
  item       "MRI of the right knee: Upheld"
  reviewer-guideline "Decision based on MTUS Knee Complaints 2004, Section(s): Special Studies."
  rationale  "ACOEM, Chapter 9, Knee Complaints, asks for films first. The request is not medically necessary."
  expect     chapter-number-against-title-in-rationale at item 1, and nothing else

test "a number with its own title, a number alone, a title in another sentence"
  item       "MRI of the right knee: Upheld"
  reviewer-guideline "Decision based on MTUS Knee Complaints 2004, Section(s): Special Studies."
  rationale  "ACOEM, Chapter 13, Knee Complaints, asks for films first. ACOEM Chapter 13 says no more. The general approach is in ACOEM Chapter 3. The request is not medically necessary."
  expect     no chapter-number-against-title-in-rationale
```

"""##),
    Chapter(
      path: "Rules/guidelines/amounts.md",
      text: ##"""
# More than the guideline allows

A rationale quotes how much its guideline allows, and approves more, without a word on it. Whether the guideline says so is not
asked; held against one another are the number that the rationale quotes and the number that the heading asks for. Only the
greatest number that one rationale quotes counts: "a trial of 6 visits, and up to 18 with improvement" allows 18.

A reviewer may well approve more than a guideline foresees; then he says why. A rationale with any word of an exception
("although", "exceeds", "despite", "exceptional") is left alone, and so is one whose guideline lets the course be extended, a
request in portions, and one found not necessary.

```rules
-- words of a rationale that give a reason for going beyond its guideline
define reason-for-more of mention M
  when       concept of M is a exception-given or beyond-limit or within-limit or extension-allowed or (concept of M is a exceptional-factor and M is not denied)

-- whether the rationale of an item has such words
define gives-reason of item I
  when       count of mentions of I is at least 1 and (some E in mentions of I satisfies E is reason-for-more)
```

## Visits and days

Courses of therapy, acupuncture and psychotherapy are limited in visits; a cooling unit after an operation, a pump for the legs, a
machine that moves the joint and a stay in hospital in days.

```rules
rule approved-above-quoted-visits
  title      "More visits are approved than the rationale says its guideline allows"
  kind       criteria-conflict
  severity   warning
  authority  arithmetic
  since      1.0
  for each   quantity Q where Q is quoted-visits and most of Q is at least 4
  for each   item I in items of Q where I is approved and services of I is a therapy and count of orders of I is 1
  for each   order O in orders of I
  only if    found-unnecessary of I is missing
  only if    every R in quantities of letter satisfies (R is not quoted-visits or not (items of R is items of Q) or most of R is at most most of Q)
  require    visits of O is at most most of Q
  unless     I is gives-reason label reason
  when unknown  -> pass
  say        "Item {number of I} asks for {visits of O} visits; its rationale quotes {Q}, approves them, and says nothing of the difference: check the numbers."
  point at   decision of I as "approved here" ; Q as "the number quoted" ; heading of I as "asked for"

test "sixteen visits, and ten quoted; twelve, and six"
  item       "Physical therapy for the lumbar spine, 16 visits: Overturned"
  rationale  "The ODG recommends 9-10 visits over 8 weeks. The worker is stiff. The request is medically necessary."
  item       "Acupuncture, 12 sessions: Overturned"
  rationale  "The guidelines recommend a trial of 3 to 6 treatments. Pills upset his stomach. The request is medically necessary."
  expect     approved-above-quoted-visits at item 1, approved-above-quoted-visits at item 2

test "the greatest number counts"
  item       "Cognitive behavioral therapy, 24 visits: Overturned"
  rationale  "According to the ODG, an initial trial of 6 visits is recommended, for a total of up to 20 visits. She is depressed. The visits are medically necessary."
  expect     approved-above-quoted-visits at item 1

test "within it, another's number, no number, visits a week, and denied"
  item       "Physical therapy for the lumbar spine, 10 visits: Overturned"
  rationale  "The ODG recommends 9-10 visits over 8 weeks. The worker is stiff. The request is medically necessary."
  item       "Chiropractic care, 12 visits: Overturned"
  rationale  "The guidelines recommend a trial of 6 visits, and a total of up to 18 visits. He improved. The request is medically necessary."
  item       "Acupuncture, 12 sessions: Overturned"
  rationale  "The guidelines recommend up to 3 visits per week. The request is medically necessary."
  item       "Massage, 12 sessions: Upheld"
  rationale  "The guidelines recommend up to 6 visits. The form is unsigned."
  expect     no approved-above-quoted-visits

test "a reason, an extension, portions, found not necessary, and a service that is no therapy"
  item       "Physical therapy for the lumbar spine, 16 visits: Overturned"
  rationale  "The ODG recommends 9-10 visits over 8 weeks. The request exceeds that, but he was operated on twice. The request is medically necessary."
  item       "Acupuncture, 12 sessions: Overturned"
  rationale  "The guidelines recommend 3 to 6 treatments, which may be extended if functional improvement is documented. The request is medically necessary."
  item       "Hand therapy, 24 visits was the original request. Hand therapy, 6 visits was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, hand therapy, 18 visits is: Overturned"
  rationale  "The guidelines recommend up to 16 visits. The request is medically necessary."
  item       "Massage, 12 sessions: Overturned"
  rationale  "The guidelines recommend up to 6 visits. The request is not medically necessary."
  item       "Pain consultation, 12 visits: Overturned"
  rationale  "The guidelines recommend up to 6 visits. The request is medically necessary."
  expect     no approved-above-quoted-visits

test "another item quotes more"
  item       "Physical therapy for the lumbar spine, 16 visits: Overturned"
  rationale  "The ODG recommends 9-10 visits over 8 weeks. The worker is stiff. The request is medically necessary."
  item       "Psychotherapy, 6 visits: Overturned"
  rationale  "The ODG recommends up to 20 visits. The request is medically necessary."
  expect     approved-above-quoted-visits at item 1

test "eight visits, and four quoted, with what was done before"
  item       "Massage, 8 visits: Overturned"
  rationale  "The guidelines recommend up to 4 visits. In this case, he had 24 visits before. The request is medically necessary."
  expect     approved-above-quoted-visits at item 1

test "no exceptional factors"
  item       "Massage, 8 visits: Overturned"
  rationale  "The guidelines recommend up to 6 visits. In this case, there are no exceptional factors. The request is medically necessary."
  item       "Acupuncture, 12 visits: Overturned"
  rationale  "The guidelines recommend up to 6 visits. In this case, there are exceptional factors. The request is medically necessary."
  expect     approved-above-quoted-visits at item 1, and nothing else

test "no more than visits of the past"
  item       "Massage, 8 visits: Overturned"
  rationale  "In this case, he had 6 visits before. The request is medically necessary."
  expect     no approved-above-quoted-visits

rule approved-longer-than-quoted
  title      "A longer use is approved than the rationale says its guideline allows"
  kind       criteria-conflict
  severity   warning
  authority  arithmetic
  since      1.0
  for each   quantity Q where Q is quoted-time
  for each   item I in items of Q where I is approved and services of I is a cold-therapy or dvt-device or cpm-machine or inpatient-stay or tens
  for each   order O in orders of I
  let        WEEKS = weeks of O times 7
  let        MONTHS = months of O times 28
  only if    found-unnecessary of I is missing and count of orders of I is 1
  only if    every R in quantities of letter satisfies (R is not quoted-time or not (items of R is items of Q) or most-days of R is at most most-days of Q)
  require    days of O is at most most-days of Q and WEEKS is at most most-days of Q and MONTHS is at most most-days of Q
  unless     I is gives-reason label reason
  when unknown  -> pass
  say        "Item {number of I} is approved for longer than the {Q} that its rationale quotes, and nothing is said of the difference: check the numbers."
  point at   decision of I as "approved here" ; Q as "the time quoted" ; heading of I as "asked for"

test "thirty days of cold, and seven quoted; three days in hospital, and one"
  item       "Associated surgical service: Cold therapy unit, 30 day rental: Overturned"
  rationale  "Continuous-flow cryotherapy is recommended by the ODG for up to 7 days after surgery. The unit is medically necessary."
  item       "Inpatient stay, 3 days: Overturned"
  rationale  "The ODG gives a median of 1 day after this operation. The stay is medically necessary."
  expect     approved-longer-than-quoted at item 1, approved-longer-than-quoted at item 2

test "weeks and months"
  item       "CPM machine, 6 weeks: Overturned"
  rationale  "The ODG allows such a machine for up to 21 days. The machine is medically necessary."
  item       "TENS unit, rental for 3 months: Overturned"
  rationale  "The guidelines recommend a trial of 30 days. The rental is medically necessary."
  expect     approved-longer-than-quoted at item 1, approved-longer-than-quoted at item 2

test "just as long, no length, denied, a reason, and found not necessary"
  item       "Associated surgical service: Cold therapy unit, 7 day rental: Overturned"
  rationale  "Continuous-flow cryotherapy is recommended by the ODG for up to 7 days after surgery. The unit is medically necessary."
  item       "Cold therapy unit: Overturned"
  rationale  "Continuous-flow cryotherapy is recommended by the ODG for up to 7 days after surgery. The unit is medically necessary."
  item       "Inpatient stay, 3 days: Upheld"
  rationale  "The ODG gives a median of 1 day after this operation. The form is unsigned."
  item       "CPM machine, 6 weeks: Overturned"
  rationale  "The ODG allows such a machine for up to 21 days. Despite that, the stiffness asks for more. The machine is medically necessary."
  item       "TENS unit, rental for 3 months: Overturned"
  rationale  "The guidelines recommend a trial of 30 days. The request is not medically necessary."
  expect     no approved-longer-than-quoted

test "a longer time is quoted too, weeks and months within it, other services, portions"
  item       "Cold therapy unit, 14 day rental: Overturned"
  rationale  "The ODG recommends it for up to 7 days, and for 3 weeks after a replacement. The unit is medically necessary."
  item       "CPM machine, 2 weeks: Overturned"
  rationale  "The ODG allows such a machine for up to 21 days. The machine is medically necessary."
  item       "TENS unit, rental for 1 month: Overturned"
  rationale  "The guidelines recommend a trial of 30 days. The rental is medically necessary."
  item       "Knee brace, 6 weeks: Overturned"
  rationale  "The guidelines recommend it for up to 2 weeks. The brace is medically necessary."
  item       "Inpatient stay, 4 days was the original request. Inpatient stay, 1 day was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, inpatient stay, 3 days is: Overturned"
  rationale  "The ODG gives a median of 1 day after this operation. The stay is medically necessary."
  expect     no approved-longer-than-quoted

test "another item quotes a longer time"
  item       "Cold therapy unit, 30 day rental: Overturned"
  rationale  "The ODG recommends it for up to 7 days. The unit is medically necessary."
  item       "TENS unit, rental for 1 month: Overturned"
  rationale  "The guidelines recommend a trial of 60 days. The rental is medically necessary."
  expect     approved-longer-than-quoted at item 1

test "a time of the patient's own beside the guideline's"
  item       "Cold therapy unit, 30 day rental: Overturned"
  rationale  "The ODG recommends it for up to 7 days. In this case, he has hurt for three months. The unit is medically necessary."
  expect     approved-longer-than-quoted at item 1

test "weeks and months to the last day, and a time of the patient's own"
  item       "CPM machine, 3 weeks: Overturned"
  rationale  "The ODG allows such a machine for up to 21 days. The knee is stiff. The machine is medically necessary."
  item       "TENS unit, rental for 1 month: Overturned"
  rationale  "The guidelines recommend a trial of 28 days. The back is stiff. The rental is medically necessary."
  item       "Cold therapy unit, 30 day rental: Overturned"
  rationale  "In this case, he has been at home for five days. The unit is medically necessary."
  expect     no approved-longer-than-quoted

rule purchase-of-what-is-used-for-days
  title      "A purchase is approved of what the rationale says its guideline allows for some days"
  kind       criteria-conflict
  severity   warning
  authority  practice "reviewers grant a rental where the guideline allows a use of days"
  since      1.0
  for each   quantity Q where Q is quoted-time
  for each   item I in items of Q where I is approved and services of I is a cold-therapy or dvt-device or cpm-machine
  for each   order O in orders of I where O is purchase
  only if    found-unnecessary of I is missing
  only if    every R in quantities of letter satisfies (R is not quoted-time or not (items of R is items of Q) or most-days of R is at most most-days of Q)
  require    most-days of Q is more than 31
  unless     I is gives-reason label reason
  when unknown  -> pass
  say        "Item {number of I} is a purchase; its rationale quotes a use of {Q}, and approves it: check whether a rental was meant."
  point at   decision of I as "approved here" ; Q as "the time quoted" ; heading of I as "asked for"

test "a cooling unit, and a pump"
  item       "Cold therapy unit, purchase: Overturned"
  rationale  "Continuous-flow cryotherapy is recommended by the ODG for up to 7 days after surgery. The unit is medically necessary."
  item       "Purchase of DVT compression pump: Overturned"
  rationale  "The guidelines recommend such a pump for up to 14 days. The pump is medically necessary."
  expect     purchase-of-what-is-used-for-days at item 1, purchase-of-what-is-used-for-days at item 2

test "a rental, denied, a reason, found not necessary"
  item       "Cold therapy unit, 7 day rental: Overturned"
  rationale  "Continuous-flow cryotherapy is recommended by the ODG for up to 7 days after surgery. The unit is medically necessary."
  item       "Cold therapy unit, purchase: Upheld"
  rationale  "Continuous-flow cryotherapy is recommended by the ODG for up to 7 days after surgery. The form is unsigned."
  item       "Hot/cold therapy unit, purchase: Overturned"
  rationale  "The ODG recommends it for up to 7 days. Nevertheless, three operations are planned. The unit is medically necessary."
  item       "DVT compression pump, purchase: Overturned"
  rationale  "The ODG recommends it for up to 7 days. The request is not medically necessary."
  expect     no purchase-of-what-is-used-for-days

test "no time, a longer one too, and a device to keep"
  item       "Cold therapy unit, purchase: Overturned"
  rationale  "Continuous-flow cryotherapy is recommended by the ODG after surgery. The unit is medically necessary."
  item       "DVT compression pump, purchase: Overturned"
  rationale  "The ODG recommends it for up to 7 days, and for 3 months after a replacement. The pump is medically necessary."
  item       "Knee brace, purchase: Overturned"
  rationale  "The ODG recommends it for up to 7 days. The brace is medically necessary."
  expect     no purchase-of-what-is-used-for-days

test "thirty-one days, with a time of the patient's own, and another item's"
  item       "Cold therapy unit, purchase: Overturned"
  rationale  "The ODG recommends it for up to 31 days. In this case, he has hurt for three months. The unit is medically necessary."
  item       "TENS unit, rental for 1 month: Overturned"
  rationale  "The guidelines recommend a trial of 60 days. The back is stiff. The rental is medically necessary."
  expect     purchase-of-what-is-used-for-days at item 1

test "thirty-two days, and the patient's own time"
  item       "Cold therapy unit, purchase: Overturned"
  rationale  "The ODG recommends it for up to 32 days. The knee is swollen. The unit is medically necessary."
  item       "DVT compression pump, purchase: Overturned"
  rationale  "In this case, he has been in bed for five days. The pump is medically necessary."
  expect     no purchase-of-what-is-used-for-days
```

## Supplies of drugs

A muscle relaxant, a sleep aid or a benzodiazepine is meant for a short time. Where the heading gives how it is taken, the tablets tell for
how long they last. What is taken as needed lasts as long as it lasts.

```rules
rule supply-longer-than-quoted
  title      "A supply is approved that lasts longer than the rationale says its guideline allows"
  kind       criteria-conflict
  severity   warning
  authority  arithmetic
  since      1.0
  for each   quantity Q where Q is quoted-time
  for each   item I in items of Q where I is approved and services of I is a muscle-relaxant or sleep-aid or benzodiazepine
  for each   order O in orders of I where O is not as-needed
  let        DAILY = per-dose of O times per-day of O
  let        COURSE = DAILY times most-days of Q
  only if    found-unnecessary of I is missing and count of orders of I is 1
  only if    every R in quantities of letter satisfies (R is not quoted-time or not (items of R is items of Q) or most-days of R is at most most-days of Q)
  require    dispensed of O is at most COURSE
  unless     I is gives-reason label reason
  when unknown  -> pass
  say        "Item {number of I} is approved; at {DAILY} a day its {dispensed of O} last longer than the {Q} that the rationale quotes: check the numbers."
  point at   decision of I as "approved here" ; Q as "the time quoted" ; heading of I as "asked for"

test "a month of a muscle relaxant, three months of a sleep aid"
  item       "Cyclobenzaprine 7.5mg, one tablet three times a day, #90: Overturned"
  rationale  "The guidelines recommend cyclobenzaprine for no longer than 2-3 weeks. There is spasm. The drug is medically necessary."
  item       "Zolpidem 10mg, one at bedtime, #90: Overturned"
  rationale  "ODG recommends zolpidem for two to six weeks. She sleeps badly. The drug is medically necessary."
  expect     supply-longer-than-quoted at item 1, supply-longer-than-quoted at item 2

test "in other words"
  item       "Alprazolam 0.5mg, one tablet twice a day, #90: Overturned"
  rationale  "The MTUS limits benzodiazepines to 4 weeks. She is anxious. The drug is medically necessary."
  expect     supply-longer-than-quoted at item 1

test "two weeks, as needed, no directions, denied, a reason, found not necessary"
  item       "Cyclobenzaprine 7.5mg, one tablet three times a day, #45: Overturned"
  rationale  "The guidelines recommend cyclobenzaprine for no longer than 2-3 weeks. There is spasm. The drug is medically necessary."
  item       "Tizanidine 4mg, one tablet three times a day as needed, #90: Overturned"
  rationale  "The guidelines recommend it for no longer than 2-3 weeks. There is spasm. The drug is medically necessary."
  item       "Methocarbamol 750mg #90: Overturned"
  rationale  "The guidelines recommend it for no longer than 2-3 weeks. There is spasm. The drug is medically necessary."
  item       "Carisoprodol 350mg, one tablet three times a day, #90: Upheld"
  rationale  "The guidelines recommend it for no longer than 2-3 weeks. The form is unsigned."
  item       "Baclofen 10mg, one tablet three times a day, #90: Overturned"
  rationale  "The guidelines recommend it for no longer than 2-3 weeks. Although that is over, there is spasm. The drug is medically necessary."
  item       "Metaxalone 800mg, one tablet three times a day, #90: Overturned"
  rationale  "The guidelines recommend it for no longer than 2-3 weeks. The request is not medically necessary."
  expect     no supply-longer-than-quoted

test "a longer time is quoted too, another class, portions"
  item       "Cyclobenzaprine 7.5mg, one tablet three times a day, #90: Overturned"
  rationale  "The guidelines recommend it for 2-3 weeks, and for 6 weeks with spasticity. There is spasm. The drug is medically necessary."
  item       "Naproxen 500mg, one tablet twice a day, #60: Overturned"
  rationale  "The guidelines recommend it for 2 weeks. The drug is medically necessary."
  item       "Tizanidine 4mg, one tablet three times a day, #90 was the original request. Tizanidine 4mg, one tablet three times a day, #15 was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, tizanidine 4mg, one tablet three times a day, #75 is: Overturned"
  rationale  "The guidelines recommend it for no longer than 2-3 weeks. The drug is medically necessary."
  expect     no supply-longer-than-quoted

test "another item quotes a longer time"
  item       "Cyclobenzaprine 7.5mg, one tablet three times a day, #90: Overturned"
  rationale  "The guidelines recommend cyclobenzaprine for no longer than 2-3 weeks. There is spasm. The drug is medically necessary."
  item       "Zolpidem 10mg, one at bedtime, #30: Overturned"
  rationale  "ODG recommends zolpidem for two to six weeks. She sleeps badly. The drug is medically necessary."
  expect     supply-longer-than-quoted at item 1

test "a time of the patient's own beside the guideline's"
  item       "Cyclobenzaprine 7.5mg, one tablet three times a day, #90: Overturned"
  rationale  "The guidelines recommend cyclobenzaprine for no longer than 2-3 weeks. In this case, he has hurt for three months. The drug is medically necessary."
  expect     supply-longer-than-quoted at item 1

test "tablets to the last day, and the patient's own time"
  item       "Cyclobenzaprine 7.5mg, one tablet three times a day, #63: Overturned"
  rationale  "The guidelines recommend cyclobenzaprine for no longer than 2-3 weeks. There is spasm. The drug is medically necessary."
  item       "Tizanidine 4mg, one tablet three times a day, #90: Overturned"
  rationale  "In this case, the neck has hurt for five days. The drug is medically necessary."
  expect     no supply-longer-than-quoted
```

## Levels, hours and relief

```rules
rule approved-above-quoted-levels
  title      "More levels are approved than the rationale says its guideline allows"
  kind       criteria-conflict
  severity   warning
  authority  arithmetic
  since      1.0
  for each   item I where I is approved and services of I is a epidural-injection or facet-injection or ablation
  for each   mention Q in mentions of I where Q is quoted and concept of Q is a injection
  for each   order O in orders of I
  only if    found-unnecessary of I is missing
  only if    every R in mentions of I satisfies (R is not quoted or level-count of R is missing or level-count of R is at most level-count of Q)
  require    motion-segments of O is at most level-count of Q and level-count of O is at most level-count of Q
  unless     I is gives-reason label reason
  when unknown  -> pass
  say        "The rationale of item {number of I} quotes {level-count of Q} levels as what its guideline allows, and approves more: check the levels."
  point at   heading of I as "asked for" ; Q as "the number quoted" ; decision of I as "approved here"

test "three facet levels, and two quoted"
  item       "Bilateral facet injections at L3-4, L4-5 and L5-S1: Overturned"
  rationale  "ODG limits facet blocks to no more than two levels. The facets are tender. The request is medically necessary."
  item       "Three level radiofrequency ablation, lumbar: Overturned"
  rationale  "According to ODG, no more than 2 levels of radiofrequency ablation are done at one time. The blocks helped. The request is medically necessary."
  expect     approved-above-quoted-levels at item 1, approved-above-quoted-levels at item 2

test "an epidural injection"
  item       "Transforaminal epidural steroid injection at L3-4, L4-5 and L5-S1: Overturned"
  rationale  "The guidelines recommend epidural injections at no more than two levels. The request is medically necessary."
  expect     approved-above-quoted-levels at item 1

test "two levels, no number, denied, a reason, found not necessary, and other services"
  item       "Bilateral facet injections at L4-5 and L5-S1: Overturned"
  rationale  "ODG limits facet blocks to no more than two levels. The facets are tender. The request is medically necessary."
  item       "Bilateral facet injections at L2-3, L3-4 and L4-5: Overturned"
  rationale  "ODG recommends facet blocks for back pain. The facets are tender. The request is medically necessary."
  item       "Bilateral facet injections at C4-5, C5-6 and C6-7: Upheld"
  rationale  "ODG limits facet blocks to no more than two levels. The form is unsigned."
  item       "Bilateral facet injections at T4-5, T5-6 and T6-7: Overturned"
  rationale  "ODG limits facet blocks to no more than two levels. Although this is one more, it is a wide area. The request is medically necessary."
  item       "Bilateral facet injections at T8-9, T9-10 and T10-11: Overturned"
  rationale  "ODG limits facet blocks to no more than two levels. The request is not medically necessary."
  item       "Lumbar fusion at L3-4, L4-5 and L5-S1: Overturned"
  rationale  "ODG limits facet blocks to no more than two levels. The request is medically necessary."
  expect     no approved-above-quoted-levels

test "a greater number is quoted too, and the reviewer's own words"
  item       "Bilateral facet injections at L3-4, L4-5 and L5-S1: Overturned"
  rationale  "ODG limits facet blocks to two levels, and facet blocks of the neck to three levels. The request is medically necessary."
  item       "Bilateral facet injections at C3-4, C4-5 and C5-6: Overturned"
  rationale  "The patient had facet blocks at two levels before. The request is medically necessary."
  expect     no approved-above-quoted-levels

test "levels of the past beside the guideline's"
  item       "Bilateral facet injections at L3-4, L4-5 and L5-S1: Overturned"
  rationale  "ODG limits facet blocks to no more than two levels. In this case, he had facet blocks at four levels in 2015. The request is medically necessary."
  expect     approved-above-quoted-levels at item 1

test "two levels by number, and levels of an operation"
  item       "Two level radiofrequency ablation, lumbar: Overturned"
  rationale  "According to ODG, no more than 2 levels of radiofrequency ablation are done at one time. The blocks helped. The request is medically necessary."
  item       "Bilateral facet injections at L3-4, L4-5 and L5-S1: Overturned"
  rationale  "ODG limits lumbar fusion to one level. The facets are tender. The request is medically necessary."
  expect     no approved-above-quoted-levels

rule home-hours-above-quoted
  title      "More hours of home care are approved than the rationale says its guideline allows"
  kind       criteria-conflict
  severity   warning
  authority  arithmetic
  since      1.0
  for each   quantity Q where speaker of Q is guideline and unit of Q is a hours
  for each   item I in items of Q where services of I is a home-care and I is approved
  for each   order O in orders of I
  let        HOURS = hours-per-day of O times per-week of O
  only if    found-unnecessary of I is missing and count of orders of I is 1
  only if    every R in quantities of letter satisfies (speaker of R is not guideline or unit of R is not a hours or not (items of R is items of Q) or most of R is at most most of Q)
  require    HOURS is at most most of Q
  unless     I is gives-reason label reason
  when unknown  -> pass
  say        "Item {number of I} is approved for {HOURS} hours a week; its rationale quotes {Q}: check the hours."
  point at   heading of I as "asked for" ; Q as "the hours quoted" ; decision of I as "approved here"

test "fifty-six hours, and thirty-five quoted"
  item       "Home health aide 8 hours a day, 7 days a week for 4 weeks: Overturned"
  rationale  "The guidelines recommend home care for up to 35 hours per week. He cannot wash himself. The aide is medically necessary."
  expect     home-hours-above-quoted at item 1

test "forty hours"
  item       "Home care 8 hours per day, 5 days per week: Overturned"
  rationale  "Home health services are limited to no more than 35 hours per week by the MTUS. She is homebound. The care is medically necessary."
  expect     home-hours-above-quoted at item 1

test "within them, denied, a reason, found not necessary, more hours quoted, and portions"
  item       "Home health aide 4 hours a day, 5 days a week: Overturned"
  rationale  "The guidelines recommend home care for up to 35 hours per week. The aide is medically necessary."
  item       "Home health aide 8 hours a day, 6 days a week: Upheld"
  rationale  "The guidelines recommend home care for up to 35 hours per week. The form is unsigned."
  item       "Home health aide 9 hours a day, 6 days a week: Overturned"
  rationale  "The guidelines recommend home care for up to 35 hours per week. He needs more in spite of that. The aide is medically necessary."
  item       "Home health aide 10 hours a day, 6 days a week: Overturned"
  rationale  "The guidelines recommend home care for up to 35 hours per week. The request is not medically necessary."
  item       "Home health aide 8 hours a day, 7 days a week: Overturned"
  rationale  "The guidelines recommend home care for up to 35 hours per week, and for up to 60 hours per week after a fracture. The aide is medically necessary."
  item       "Home health aide 8 hours a day, 7 days a week was the original request. Home health aide 2 hours a day, 7 days a week was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, home health aide 6 hours a day, 7 days a week is: Overturned"
  rationale  "The guidelines recommend home care for up to 35 hours per week. The aide is medically necessary."
  expect     no home-hours-above-quoted

test "no number of days, another service, days that are quoted, and the reviewer's own words"
  item       "Home health aide 8 hours a day: Overturned"
  rationale  "The guidelines recommend home care for up to 35 hours per week. The aide is medically necessary."
  item       "CPM machine 8 hours a day, 7 days a week: Overturned"
  rationale  "The guidelines recommend it for up to 35 hours per week. The machine is medically necessary."
  item       "Home health aide 6 hours a day, 7 days a week: Overturned"
  rationale  "The guidelines recommend home care for up to 14 days. He had 2 hours before. The aide is medically necessary."
  expect     no home-hours-above-quoted

test "another item quotes more hours"
  item       "Home health aide 8 hours a day, 7 days a week: Overturned"
  rationale  "The guidelines recommend home care for up to 35 hours per week. The aide is medically necessary."
  item       "Work conditioning, 30 hours: Overturned"
  rationale  "The guidelines recommend work conditioning for up to 80 hours. The request is medically necessary."
  expect     home-hours-above-quoted at item 1

test "hours of the patient's own, and weeks, beside the guideline's hours"
  item       "Home health aide 8 hours a day, 7 days a week: Overturned"
  rationale  "The guidelines recommend home care for up to 35 hours per week, and for up to 80 days. In this case, he is alone for 90 hours a week. The aide is medically necessary."
  expect     home-hours-above-quoted at item 1

test "hours to the last"
  item       "Home health aide 5 hours a day, 7 days a week: Overturned"
  rationale  "The guidelines recommend home care for up to 35 hours per week. The hand is weak. The aide is medically necessary."
  expect     no home-hours-above-quoted

rule home-hours-called-above
  title      "The hours of home care are said to be above the guideline's, and they are below"
  kind       criteria-conflict
  severity   warning
  authority  arithmetic
  since      1.0
  for each   quantity Q where speaker of Q is guideline and unit of Q is a hours
  for each   item I in items of Q where services of I is a home-care and I is denied
  for each   mention S in mentions of I where concept of S is a beyond-limit and S is affirmed and speaker of S is reviewer
  for each   order O in orders of I
  let        HOURS = hours-per-day of O times per-week of O
  only if    every R in quantities of letter satisfies (speaker of R is not guideline or unit of R is not a hours or not (items of R is items of Q) or least of R is at least least of Q)
  require    HOURS is more than least of Q
  when unknown  -> pass
  say        "The rationale of item {number of I} quotes {Q} and calls the request above it; it is {HOURS} hours a week: check the hours."
  point at   S as "called above" ; Q as "the hours quoted" ; heading of I as "asked for"

test "sixteen hours are not above thirty-five"
  item       "Home health aide 4 hours a day, 4 days a week: Upheld"
  rationale  "The guidelines recommend home care for up to 35 hours per week. The request exceeds the guideline. The request is not medically necessary."
  expect     home-hours-called-above at item 1

test "twenty hours"
  item       "Home care 4 hours per day, 5 days per week: Upheld"
  rationale  "Home health services are limited to no more than 35 hours per week by the MTUS. In this case, the hours asked for are above the limit. The care is not medically necessary."
  expect     home-hours-called-above at item 1

test "above them indeed, nothing said, approved, a lower number too"
  item       "Home health aide 8 hours a day, 7 days a week: Upheld"
  rationale  "The guidelines recommend home care for up to 35 hours per week. The request exceeds the guideline. The request is not medically necessary."
  item       "Home health aide 4 hours a day, 4 days a week: Upheld"
  rationale  "The guidelines recommend home care for up to 35 hours per week. The patient is not homebound. The request is not medically necessary."
  item       "Home health aide 3 hours a day, 4 days a week: Overturned"
  rationale  "The guidelines recommend home care for up to 35 hours per week. The request exceeds the guideline of old. The aide is medically necessary."
  item       "Home health aide 2 hours a day, 6 days a week: Upheld"
  rationale  "The guidelines recommend home care for up to 35 hours per week, and for up to 8 hours per week for meals. The request exceeds the guideline. The request is not medically necessary."
  expect     no home-hours-called-above

test "another service, days, the guideline's words, not above"
  item       "CPM machine 2 hours a day, 7 days a week: Upheld"
  rationale  "The guidelines recommend it for up to 35 hours per week. The request exceeds the guideline. The machine is not medically necessary."
  item       "Home health aide 4 hours a day, 4 days a week: Upheld"
  rationale  "The guidelines recommend home care for up to 14 days. The request exceeds the guideline. The patient had 40 hours. The request is not medically necessary."
  item       "Home health aide 4 hours a day, 2 days a week: Upheld"
  rationale  "The guidelines recommend home care for up to 35 hours per week. The request is not above the guideline. The request is not medically necessary."
  expect     no home-hours-called-above

test "another item quotes less"
  item       "Home health aide 4 hours a day, 4 days a week: Upheld"
  rationale  "The guidelines recommend home care for up to 35 hours per week. The request exceeds the guideline. The request is not medically necessary."
  item       "Work conditioning, 30 hours: Upheld"
  rationale  "The guidelines recommend work conditioning for up to 10 hours. The request is not medically necessary."
  expect     home-hours-called-above at item 1

test "hours of the patient's own, and weeks, beside the guideline's hours; to the last hour"
  item       "Home health aide 4 hours a day, 4 days a week: Upheld"
  rationale  "The guidelines recommend home care for up to 35 hours per week, and for up to 2 weeks. The request exceeds the guideline. In this case, he had 3 hours of help before. The aide is not medically necessary."
  item       "Home health aide 5 hours a day, 7 days a week: Upheld"
  rationale  "The guidelines recommend home care for up to 35 hours per week. The request exceeds the guideline. The aide is not medically necessary."
  expect     home-hours-called-above at item 1, home-hours-called-above at item 2

test "days that are quoted, another statement, and the provider's words"
  item       "Home health aide 4 hours a day, 4 days a week: Upheld"
  rationale  "The guidelines recommend home care for up to 60 days. The request exceeds the guideline. The aide is not medically necessary."
  item       "Home health aide 4 hours a day, 3 days a week: Upheld"
  rationale  "The guidelines recommend home care for up to 35 hours per week. In this case, the patient is homebound. Utilization review found that the request exceeds the guideline. The aide is not medically necessary."
  expect     no home-hours-called-above

rule relief-below-quoted-approved
  title      "A repeat is approved although the relief that the rationale tells is less than its guideline asks for"
  kind       criteria-conflict
  severity   warning
  authority  arithmetic
  since      1.0
  for each   quantity Q where speaker of Q is guideline and unit of Q is a percent
  only if    some M in mentions of Q satisfies concept of M is a improvement
  for each   item I in items of Q where I is approved and services of I is a injection or stimulator-implant
  for each   quantity R where speaker of R is reviewer and unit of R is a percent and R is not denied
  only if    items of R is items of Q
  only if    some M in mentions of R satisfies concept of M is a improvement
  only if    comparison of R is exactly or at-most or less-than
  only if    found-unnecessary of I is missing
  require    some S in quantities of letter satisfies (speaker of S is not guideline and unit of S is a percent and most of S is at least least of Q)
  unless     I is gives-reason label reason
  when unknown  -> pass
  say        "The rationale of item {number of I} quotes {Q} of relief, tells of {R}, and approves the request: check the numbers."
  point at   decision of I as "approved here" ; R as "the relief told" ; Q as "the relief asked for"

test "thirty percent, and fifty asked for"
  item       "Repeat right L5-S1 epidural steroid injection: Overturned"
  rationale  "The guidelines recommend repeat blocks with at least 50% pain relief for six weeks. In this case, the injection gave 30% pain relief. The request is medically necessary."
  expect     relief-below-quoted-approved at item 1

test "forty percent, and seventy"
  item       "Bilateral L4-5 radiofrequency ablation: Overturned"
  rationale  "ODG asks for a response of at least 70% relief to the diagnostic blocks. In this case, the blocks gave 40% improvement. The ablation is medically necessary."
  expect     relief-below-quoted-approved at item 1

test "enough, denied, a reason, found not necessary, and one time enough"
  item       "Repeat right L5-S1 epidural steroid injection: Overturned"
  rationale  "The guidelines recommend repeat blocks with at least 50% pain relief. In this case, the injection gave 50% pain relief. The request is medically necessary."
  expect     no relief-below-quoted-approved

test "denied, a reason, found not necessary, another service, and nothing quoted"
  item       "Repeat right L5-S1 epidural steroid injection: Upheld"
  rationale  "The guidelines recommend repeat blocks with at least 50% pain relief. In this case, the injection gave 30% pain relief. The form is unsigned."
  item       "Repeat right L4-5 epidural steroid injection: Overturned"
  rationale  "The guidelines recommend repeat blocks with at least 50% pain relief. In this case, despite 30% pain relief, he works again. The request is medically necessary."
  item       "Repeat right L3-4 epidural steroid injection: Overturned"
  rationale  "The guidelines recommend repeat blocks with at least 50% pain relief. In this case, the injection gave 30% pain relief. The request is not medically necessary."
  item       "Norco 10/325mg #60: Overturned"
  rationale  "The guidelines recommend a drug with at least 40% pain relief. In this case, it gave 30% pain relief. The request is medically necessary."
  item       "Left shoulder injection: Overturned"
  rationale  "In this case, the injection gave 30% pain relief. The request is medically necessary."
  expect     no relief-below-quoted-approved

test "enough another time, of something else, and a limit from below"
  summary    "The second injection gave 70% pain relief."
  item       "Repeat right L5-S1 epidural steroid injection: Overturned"
  rationale  "The guidelines recommend repeat blocks with at least 50% pain relief. In this case, the first injection gave 30% pain relief. The request is medically necessary."
  expect     no relief-below-quoted-approved

test "motion and strength, more than so much, and what utilization review says"
  item       "Repeat right L5-S1 epidural steroid injection: Overturned"
  rationale  "The guidelines recommend repeat blocks with at least 50% pain relief. In this case, motion is at 30% of normal. The request is medically necessary."
  item       "Repeat right L4-5 epidural steroid injection: Overturned"
  rationale  "The guidelines recommend repeat blocks with at least 50% pain relief. In this case, the injection gave more than 40% pain relief. The request is medically necessary."
  item       "Repeat right L3-4 epidural steroid injection: Overturned"
  rationale  "The guidelines recommend repeat blocks with at least 50% pain relief. Utilization review found 30% pain relief. The request is medically necessary."
  item       "Repeat right L2-3 epidural steroid injection: Overturned"
  rationale  "The guidelines recommend repeat blocks when motion is at 50% of normal. In this case, the injection gave 30% pain relief. The request is medically necessary."
  expect     no relief-below-quoted-approved

test "a time of relief beside the percent"
  item       "Repeat right L5-S1 epidural steroid injection: Overturned"
  rationale  "The guidelines recommend repeat blocks with at least 50% pain relief. In this case, the injection gave 30% pain relief for 60 days. The request is medically necessary."
  expect     relief-below-quoted-approved at item 1

test "just enough another time"
  summary    "The second injection gave 50% pain relief."
  item       "Repeat right L5-S1 epidural steroid injection: Overturned"
  rationale  "The guidelines recommend repeat blocks with at least 50% pain relief. In this case, the first injection gave 30% pain relief. The request is medically necessary."
  expect     no relief-below-quoted-approved

test "days that are quoted, days that are told, a denial, and less swelling"
  item       "Repeat right L5-S1 epidural steroid injection: Overturned"
  rationale  "The guidelines recommend repeat blocks with pain relief for at least 60 days. In this case, the injection gave 30% pain relief. The request is medically necessary."
  item       "Repeat right L4-5 epidural steroid injection: Overturned"
  rationale  "The guidelines recommend repeat blocks with at least 50% pain relief. In this case, the injection gave pain relief for 20 days. The request is medically necessary."
  item       "Repeat right L3-4 epidural steroid injection: Overturned"
  rationale  "The guidelines recommend repeat blocks with at least 50% pain relief. In this case, there was no 40% pain relief. The request is medically necessary."
  item       "Repeat right L2-3 epidural steroid injection: Overturned"
  rationale  "The guidelines recommend repeat blocks with at least 50% pain relief. In this case, the swelling of the leg fell by 30%. The request is medically necessary."
  expect     no relief-below-quoted-approved
```

"""##),
    Chapter(
      path: "Rules/guidelines/asked-for.md",
      text: ##"""
# What a guideline asks for, and the rationale does not find

A rationale quotes what its guideline asks for before a service: radiculopathy before an epidural injection, a
risk of the stomach before a drug that protects it, a gain from the first visits before more of them. Whether the
guideline says so, and whether it is right, is not asked here. A rationale that quotes the demand, says in its own
voice that the thing asked for is not there, and ends in an approval has not told why.

Looked at is only what one rationale says: the guideline's words, the reviewer's denial, and his conclusion. A
denial that is limited ("no recent", "no new", "no clear") denies less than the thing and is left alone, but for improvement, red
flags and deficits of the nerves, which guidelines themselves ask for with such limits ("objective", "specific"). So
is a rationale that gives its exception ("although", "despite", "exceptional circumstances"), one that finds the
thing after all or something that is taken for as much, and one whose conclusion is that the service is not
necessary: that the decision is another is told by a rule of its own.

Each row of the table is a rule. `instead` is what reviewers take for as much: a named deficit for radiculopathy, a
diagnosis of neuropathy for neuropathic pain.

- **The spine.** Radiculopathy before an epidural injection, nerve compression or radiculopathy before a discectomy
  or laminectomy, instability before a fusion, hardware that hurts or has failed before its removal.
- **Before operations, injections and studies of the body.** Conservative care that has failed. Before an image, a red flag or a
  deficit of the nerves: one of several demands, so any other sign, injury or failure that the letter tells counts for as much.
- **Drugs.** Neuropathic pain before an anticonvulsant or topical lidocaine, spasm before a muscle relaxant, a risk
  of the stomach before a proton pump inhibitor, sleeplessness before a sleep aid, a first line that has failed before a
  topical one. Relief or function before an opioid, a muscle relaxant, an anti-inflammatory or an anticonvulsant goes on.
- **Therapy.** Gains in function before a course of therapy, manipulation or acupuncture goes on; a plateau before
  work conditioning; obesity before a program to lose weight; joints that should bear less before the pool.
- **Around operations.** A risk of thrombosis before a pump for the legs, a risk of the heart before an
  electrocardiogram, a complex operation before an assistant.
- **The mind, the knee, sleep, drug tests.** Depression or another complaint before psychotherapy, a psychological evaluation before a
  stimulator or a pump is implanted, depression or neuropathic pain before an antidepressant; instability before a brace of the
  knee, osteoarthritis before a gel is injected into it; sleeplessness before a sleep study; opioids before a test for drugs.
- **At home and at work.** A patient bound to the home before home care, a trial before a stimulator is bought, a return
  to work that has failed before an evaluation of capacity.

```table asked-for
| row                | service: concepts | evidence: concepts | instead: concepts | name: text                            |
|--------------------|-------------------|--------------------|-------------------|---------------------------------------|
| epidural           | epidural-injection | radiculopathy | radicular-pain, nerve-root-compression, neurologic-deficit, sign | radiculopathy                         |
| decompression      | discectomy, spinal-decompression | radiculopathy, nerve-root-compression | radicular-pain, stenosis, neurologic-deficit, cord-compression, cauda-equina-syndrome, disc-herniation | radiculopathy or a compressed nerve   |
| fusion             | fusion | spinal-instability | spondylolisthesis, fracture, infection, cancer, fusion-failure, scoliosis, kyphosis, myelopathy, hardware-failure, instability | instability                           |
| hardware           | hardware-removal | symptomatic-hardware, hardware-failure | infection, tenderness | hardware that hurts or has failed     |
| conservative-care  | surgery, injection, imaging, electrodiagnostic | failed-conservative-care | no-better | failure of conservative care          |
| imaging            | imaging | red-flag, neurologic-deficit | radiculopathy, radicular-pain, nerve-root-compression, myelopathy, sensory-symptom, sign, fracture, tear, instability, mechanical-symptom, infection, cancer, stenosis, dislocation, worsening, no-better, failed-conservative-care, arthritis, avascular-necrosis | a red flag or a deficit of the nerves |
| anticonvulsant     | anticonvulsant | neuropathic-pain | neuropathy, radiculopathy, radicular-pain, crps, sensory-symptom, fibromyalgia, nerve-injury | neuropathic pain                      |
| topical-lidocaine  | lidocaine | neuropathic-pain | neuropathy, radiculopathy, radicular-pain, crps, sensory-symptom, nerve-injury | neuropathic pain                      |
| topical            | topical-analgesic | first-line-failure | side-effect | failure of a first line               |
| muscle-relaxant    | muscle-relaxant | spasm | muscle-guarding, spasticity, muscle-tightness | muscle spasm                          |
| relaxant-continued | muscle-relaxant, nsaid, anticonvulsant | functional-improvement, pain-relief | working | relief or function                    |
| stomach            | proton-pump-inhibitor, acid-reducer | gastrointestinal-risk | gastrointestinal-symptom, gerd, gastritis, peptic-ulcer, gi-bleeding | a risk of gastrointestinal events     |
| sleep-aid          | sleep-aid | insomnia | sleep-disturbance | insomnia                              |
| opioid             | opioid | functional-improvement, pain-relief | working | relief or function                    |
| therapy            | physical-therapy, occupational-therapy, chiropractic, acupuncture, massage | functional-improvement | improvement, working | functional improvement                |
| work-conditioning  | work-conditioning | plateau | resolved | a plateau                             |
| weight-loss        | weight-loss | obesity | elevated-bmi | obesity                               |
| pool               | aquatic-therapy | unloading | obesity | joints that should bear less          |
| thrombosis         | dvt-device | dvt-risk | thromboembolism | a risk of thrombosis                  |
| heart              | electrocardiogram | cardiovascular-risk | heart-disease, hypertension, diabetes | a risk of the heart                   |
| assistant          | surgical-assistant | complex-operation | spine-surgery | a complex operation                   |
| home-care          | home-care | homebound | difficulty-walking | a patient bound to the home           |
| stimulator         | tens, stimulator-implant | device-trial | pain-relief | a trial                               |
| capacity           | fce | failed-return-to-work | not-working | a return to work that failed          |
| drug-test          | drug-test | opioid | benzodiazepine, aberrant-behavior, substance-use-disorder | opioids                               |
| psychotherapy      | psychotherapy | depression, psychological-symptom, anxiety-disorder, ptsd | mental-disorder, chronic-pain-syndrome, fatigue, sleep-disturbance | a complaint of the mind               |
| mind-cleared       | spinal-cord-stimulator, intrathecal-pump | psychological-evaluation, psychological-clearance | psychological-testing | a psychological evaluation            |
| knee-brace         | knee-brace | instability | patellar-maltracking, knee-ligament-tear, giving-way | instability                           |
| gel-injection      | viscosupplementation | osteoarthritis | arthritis, joint-space-narrowing, cartilage-defect, chondromalacia | osteoarthritis                        |
| sleep-study        | sleep-study | insomnia | sleep-disturbance, snoring, sleep-apnea, fatigue | insomnia                              |
| antidepressant     | antidepressant | depression, neuropathic-pain | mental-disorder, psychological-symptom, neuropathy, radiculopathy, radicular-pain, sensory-symptom, crps, fibromyalgia, insomnia, sleep-disturbance, headache | depression or neuropathic pain        |
```

```rules
-- what a rationale quotes from its guideline
define quoted of mention M
  when       speaker of M is guideline

-- what the reviewer himself says is not there, without a limit
define said-missing of mention M
  when       speaker of M is reviewer and M is denied and M is not qualified and status of M is actual

-- a limited denial of what guidelines themselves ask for with that limit: objective improvement, a clear deficit
define said-wanting of mention M
  when       speaker of M is reviewer and M is denied and status of M is actual and concept of M is a improvement or red-flag or neurologic-deficit

-- words of the reviewer's own that give an exception; that there is none is no exception
define exception of mention M
  when       speaker of M is not guideline and M is not denied and concept of M is a exception-given or exceptional-factor or beyond-limit

-- what is told of the patient, by the letter or its reviewer
define told of mention M
  when       M is affirmed and speaker of M is not utilization-review

rule approved-without-asked-for
  for each   row R of asked-for
  title      "Approved, although the rationale quotes {name of R} as asked for and finds none"
  kind       criteria-conflict
  severity   warning
  authority  statute "Labor Code 4610.6(e)"
  since      1.0
  for each   item I where I is approved and services of I is a service of R
  for each   mention M in mentions of I where (M is said-missing or M is said-wanting) and concept of M is a evidence of R
  only if    found-unnecessary of I is missing
  only if    some Q in mentions of I satisfies (Q is quoted and concept of Q is a evidence of R)
  require    some T in mentions of letter satisfies (T is told and (section of T is summary or items of T is items of M) and (concept of T is a evidence of R or concept of T is a instead of R))
  unless     some E in mentions of I satisfies E is exception label exception
  when unknown  -> pass
  say        "The rationale of item {number of I} quotes {name of R} as asked for, finds none, and approves the request: check the reason."
  point at   decision of I as "approved here" ; M as "said not to be there"

test "the spine, care before it, and the drugs"
  summary    "The worker has low back pain."
  item       "Lumbar epidural steroid injection at L4-5: Overturned"
  rationale  "The guidelines recommend epidural injections when radiculopathy is documented on examination. In this case, there is no radiculopathy. The request is medically necessary."
  item       "L4-5 discectomy: Overturned"
  rationale  "The ODG recommends discectomy for nerve root compression on imaging. In this case, there is no nerve root compression. The request is medically necessary."
  item       "Lumbar fusion L4-5: Overturned"
  rationale  "The guidelines recommend fusion for spinal instability. In this case, there is no segmental instability. The request is medically necessary."
  item       "Hardware removal, L4-5: Overturned"
  rationale  "ODG does not recommend removal except for broken hardware. In this case, there is no hardware failure. The request is medically necessary."
  item       "MRI of the left knee: Overturned"
  rationale  "According to the ODG, MRI of the knee is recommended after failure of conservative care. In this case, there is no failure of conservative treatment. The request is medically necessary."
  item       "Gabapentin 300mg #90: Overturned"
  rationale  "According to the MTUS, gabapentin is recommended for neuropathic pain. The patient does not have neuropathic pain. The request is medically necessary."
  item       "Lidoderm 5% patch #30: Overturned"
  rationale  "The guidelines recommend topical lidocaine for neuropathic pain. In this case, there is no neuropathic pain. The request is medically necessary."
  item       "Menthoderm 120gm: Overturned"
  rationale  "The guidelines recommend topical agents after failure of first-line therapy. In this case, there was no failure of first-line therapy. The request is medically necessary."
  item       "Cyclobenzaprine 7.5mg #30: Overturned"
  rationale  "The MTUS recommends muscle relaxants for muscle spasm. In this case, there is no spasm. The request is medically necessary."
  item       "Omeprazole 20mg #60: Overturned"
  rationale  "The MTUS recommends a proton pump inhibitor for patients at risk for gastrointestinal events. In this case, there is no documentation of gastrointestinal risk factors. The request is medically necessary."
  item       "Zolpidem 10mg #20: Overturned"
  rationale  "ODG recommends zolpidem for insomnia. The patient has no insomnia. The request is medically necessary."
  item       "Norco 10/325mg #60: Overturned"
  rationale  "The MTUS asks for functional improvement before opioids are continued. In this case, there is no documentation of functional improvement. The request is medically necessary."
  expect     approved-without-asked-for/epidural at item 1, approved-without-asked-for/decompression at item 2, approved-without-asked-for/fusion at item 3,
             approved-without-asked-for/hardware at item 4, approved-without-asked-for/conservative-care at item 5, approved-without-asked-for/anticonvulsant at item 6,
             approved-without-asked-for/topical-lidocaine at item 7, approved-without-asked-for/topical at item 8, approved-without-asked-for/muscle-relaxant at item 9,
             approved-without-asked-for/stomach at item 10, approved-without-asked-for/sleep-aid at item 11, approved-without-asked-for/opioid at item 12

test "therapy, what goes with operations, home and work"
  summary    "The worker has low back pain."
  item       "Physical therapy, 6 visits: Overturned"
  rationale  "The MTUS continues therapy with documented functional improvement. In this case, there is no documentation of functional improvement. The request is medically necessary."
  item       "Work conditioning, 10 visits: Overturned"
  rationale  "The guidelines recommend work conditioning when a plateau has been reached. In this case, the patient has not reached a plateau. The request is medically necessary."
  item       "Weight loss program: Overturned"
  rationale  "The ODG recommends a weight loss program for obesity. In this case, there is no obesity. The request is medically necessary."
  item       "Aquatic therapy, 8 visits: Overturned"
  rationale  "The MTUS recommends aquatic therapy where reduced weight bearing is desirable. In this case, there is no need for reduced weight bearing. The request is medically necessary."
  item       "DVT compression pump: Overturned"
  rationale  "The ODG recommends it for patients at risk of venous thrombosis. In this case, there is no DVT risk. The request is medically necessary."
  item       "EKG: Overturned"
  rationale  "The ODG recommends it for patients with cardiac risk factors. In this case, there are no cardiac risk factors. The request is medically necessary."
  item       "Assistant surgeon: Overturned"
  rationale  "ODG recommends a surgical assistant for a complex surgery. In this case, it is not a complex surgery. The request is medically necessary."
  item       "Home health aide: Overturned"
  rationale  "The MTUS recommends home care for patients who are homebound. In this case, the patient is not homebound. The request is medically necessary."
  item       "TENS unit, purchase: Overturned"
  rationale  "The guidelines recommend a one-month trial before purchase. In this case, there was no trial period. The request is medically necessary."
  item       "Functional capacity evaluation: Overturned"
  rationale  "ODG recommends it after an unsuccessful return to work attempt. In this case, there is no failed return to work. The request is medically necessary."
  expect     approved-without-asked-for/therapy at item 1, approved-without-asked-for/work-conditioning at item 2, approved-without-asked-for/weight-loss at item 3,
             approved-without-asked-for/pool at item 4, approved-without-asked-for/thrombosis at item 5, approved-without-asked-for/heart at item 6,
             approved-without-asked-for/assistant at item 7, approved-without-asked-for/home-care at item 8, approved-without-asked-for/stimulator at item 9,
             approved-without-asked-for/capacity at item 10

test "the spine and the drugs, in other words"
  summary    "The worker has low back pain."
  item       "Right C5-6 transforaminal epidural steroid injection: Overturned"
  rationale  "The MTUS requires that radiculopathy be corroborated by imaging studies. The records do not document radiculopathy. Medical necessity is established."
  item       "Lumbar laminectomy: Overturned"
  rationale  "The guidelines ask for objective radiculopathy and for imaging that agrees. Here, the patient has no radiculopathy. The operation is medically necessary."
  item       "Anterior cervical discectomy and fusion C5-6: Overturned"
  rationale  "ODG recommends fusion for instability of the spine. Here, radiographs show no instability of the spine. The surgery is medically necessary."
  item       "Removal of hardware, left ankle: Overturned"
  rationale  "ODG recommends it with painful hardware. Here, the patient does not have painful hardware. The surgery is medically necessary."
  item       "Left shoulder injection: Overturned"
  rationale  "The guidelines recommend injections when conservative treatment has failed. Here, conservative treatment has not failed, and there is no failed conservative treatment. The injection is medically necessary."
  item       "Lyrica 75mg #60: Overturned"
  rationale  "Antiepilepsy drugs are recommended for neuropathic pain, according to the MTUS. Here, there is no evidence of neuropathic pain. Lyrica is medically necessary."
  item       "Lidocaine 4% ointment: Overturned"
  rationale  "The MTUS recommends lidocaine for localized neuropathic pain. Here, there is no evidence of neuropathic pain. The ointment is medically necessary."
  item       "Voltaren gel: Overturned"
  rationale  "The guidelines recommend topicals after failed first-line therapy. Here, there was no failed first-line medication. The gel is medically necessary."
  item       "Tizanidine 4mg #60: Overturned"
  rationale  "Muscle relaxants are recommended for acute spasm, according to the MTUS. Here, the examination shows no muscle spasm. Tizanidine is medically necessary."
  item       "Ranitidine 150mg #60: Overturned"
  rationale  "The guidelines ask whether the patient is at risk for gastrointestinal events. Here, there is no risk of gastrointestinal bleeding. Ranitidine is medically necessary."
  item       "Lunesta 2mg #30: Overturned"
  rationale  "The ODG recommends eszopiclone for insomnia. Here, there is no report of insomnia. Lunesta is medically necessary."
  item       "Tramadol 50mg #90: Overturned"
  rationale  "The guidelines recommend that opioids go on with improved function. Here, there is no improved function. Tramadol is medically necessary."
  expect     approved-without-asked-for/epidural at item 1, approved-without-asked-for/decompression at item 2, approved-without-asked-for/fusion at item 3,
             approved-without-asked-for/hardware at item 4, approved-without-asked-for/conservative-care at item 5, approved-without-asked-for/anticonvulsant at item 6,
             approved-without-asked-for/topical-lidocaine at item 7, approved-without-asked-for/topical at item 8, approved-without-asked-for/muscle-relaxant at item 9,
             approved-without-asked-for/stomach at item 10, approved-without-asked-for/sleep-aid at item 11, approved-without-asked-for/opioid at item 12

test "therapy and the rest, in other words"
  summary    "The worker has low back pain."
  item       "Acupuncture, 6 additional visits: Overturned"
  rationale  "Acupuncture may be extended if functional improvement is documented, according to the MTUS. Here, the records do not show functional improvement. The visits are medically necessary."
  item       "Work hardening, 10 visits: Overturned"
  rationale  "The ODG asks that therapy has plateaued. Here, progress has not plateaued. The visits are medically necessary."
  item       "Medically supervised weight loss program: Overturned"
  rationale  "The guidelines recommend such a program for obesity. Here, the patient is without obesity. The program is medically necessary."
  item       "Pool therapy, 6 visits: Overturned"
  rationale  "The guidelines recommend the pool where reduced weight bearing is desired. Here, there is no need to unload. The visits are medically necessary."
  item       "Pneumatic compression device: Overturned"
  rationale  "The guidelines ask for a risk of deep vein thrombosis. Here, there is no thrombosis risk. The device is medically necessary."
  item       "Pre-operative EKG: Overturned"
  rationale  "The guidelines recommend an electrocardiogram with cardiovascular risk factors. Here, there are no cardiovascular risk factors. The test is medically necessary."
  item       "PA assist: Overturned"
  rationale  "The guidelines recommend an assistant for complex procedures. Here, this is not a complex procedure. The assistant is medically necessary."
  item       "Home health care, 4 hours a day: Overturned"
  rationale  "The guidelines recommend home health services for patients confined to the home. Here, the patient is not confined to the home. The care is medically necessary."
  item       "H-wave unit, purchase: Overturned"
  rationale  "The guidelines call for a home trial. Here, there was no home trial. The unit is medically necessary."
  item       "FCE: Overturned"
  rationale  "The guidelines recommend an evaluation after failed attempts to return to work. Here, there was no failed attempt to return to work. The evaluation is medically necessary."
  expect     approved-without-asked-for/therapy at item 1, approved-without-asked-for/work-conditioning at item 2, approved-without-asked-for/weight-loss at item 3,
             approved-without-asked-for/pool at item 4, approved-without-asked-for/thrombosis at item 5, approved-without-asked-for/heart at item 6,
             approved-without-asked-for/assistant at item 7, approved-without-asked-for/home-care at item 8, approved-without-asked-for/stimulator at item 9,
             approved-without-asked-for/capacity at item 10

test "found by the rationale, in the record or in other words"
  letter     Examples/consistent/lumbar-epidural.txt
  expect     no approved-without-asked-for/epidural

test "denied, a limited denial, nothing quoted, and another's words"
  summary    "The worker was hurt at work."
  item       "Lumbar epidural steroid injection at L4-5: Upheld"
  rationale  "The guidelines recommend epidural injections when radiculopathy is documented. In this case, there is no radiculopathy. The form is unsigned."
  item       "Lumbar epidural steroid injection at L3-4: Overturned"
  rationale  "The guidelines recommend epidural injections when radiculopathy is documented. In this case, there is no new radiculopathy. The request is medically necessary."
  item       "Caudal epidural steroid injection: Overturned"
  rationale  "In this case, there is no radiculopathy. The request is medically necessary."
  item       "Cervical epidural steroid injection: Overturned"
  rationale  "The guidelines recommend epidural injections when radiculopathy is documented. Utilization review found no radiculopathy. The request is medically necessary."
  item       "Facet injection at L4-5: Overturned"
  rationale  "The guidelines recommend epidural injections when radiculopathy is documented. In this case, there is no radiculopathy. The request is medically necessary."
  expect     no approved-without-asked-for/epidural

test "an exception, circumstances, a limit that is exceeded, and found not necessary"
  summary    "The worker was hurt at work."
  item       "Lumbar epidural steroid injection at L4-5: Overturned"
  rationale  "The guidelines recommend epidural injections when radiculopathy is documented. In this case, there is no radiculopathy. Nevertheless, the request is medically necessary."
  item       "Lumbar epidural steroid injection at L3-4: Overturned"
  rationale  "The guidelines recommend epidural injections when radiculopathy is documented. In this case, there is no radiculopathy. There are exceptional circumstances. The request is medically necessary."
  item       "Lumbar epidural steroid injection at L2-3: Overturned"
  rationale  "The guidelines recommend epidural injections when radiculopathy is documented. In this case, there is no radiculopathy. That goes above the guideline. The request is medically necessary."
  item       "Lumbar epidural steroid injection at L1-2: Overturned"
  rationale  "The guidelines recommend epidural injections when radiculopathy is documented. In this case, there is no radiculopathy. The request is not medically necessary."
  expect     no approved-without-asked-for/epidural

test "the thing is told in the summary, or what counts as much"
  summary    "EMG shows lumbar radiculopathy."
  item       "Lumbar epidural steroid injection at L4-5: Overturned"
  rationale  "The guidelines recommend epidural injections when radiculopathy is documented. In this case, there is no radiculopathy. The request is medically necessary."
  item       "Gabapentin 300mg #90: Overturned"
  rationale  "According to the MTUS, gabapentin is recommended for neuropathic pain. The patient does not have neuropathic pain. There is numbness of the left hand. The request is medically necessary."
  expect     no approved-without-asked-for/epidural, no approved-without-asked-for/anticonvulsant

test "what a guideline, utilization review or another item tells does not count"
  summary    "Utilization review noted radicular pain. The diagnosis is not radiculopathy."
  item       "Lumbar epidural steroid injection at L4-5: Overturned"
  rationale  "The guidelines recommend epidural injections when radiculopathy is documented. In this case, there is no radiculopathy. The request is medically necessary."
  item       "Gabapentin 300mg #90: Overturned"
  rationale  "In this case, there is numbness and radicular pain of the left leg. The request is medically necessary."
  expect     approved-without-asked-for/epidural at item 1

test "criteria that are not the service's, and a denial in the past"
  summary    "The worker was hurt at work."
  item       "Omeprazole 20mg #60: Overturned"
  rationale  "The guidelines speak of gastrointestinal events. In this case, there is no insomnia, and ibuprofen is taken daily. The request is medically necessary."
  item       "Cyclobenzaprine 7.5mg #30: Overturned"
  rationale  "The MTUS recommends muscle relaxants for muscle spasm. In this case, there is no history of spasm. The request is medically necessary."
  item       "Lumbar epidural steroid injection at L4-5: Overturned"
  rationale  "The guidelines recommend epidural injections for patients with a herniated disc. In this case, there is no radiculopathy. The request is medically necessary."
  expect     no approved-without-asked-for/stomach, no approved-without-asked-for/muscle-relaxant, no approved-without-asked-for/epidural

test "another thing that is not there, the past, and a finding of the rationale"
  summary    "The worker was hurt at work."
  item       "Lumbar epidural steroid injection at L4-5: Overturned"
  rationale  "The guidelines recommend epidural injections when radiculopathy is documented. In this case, there is no fracture. The request is medically necessary."
  item       "Lumbar epidural steroid injection at L3-4: Overturned"
  rationale  "The guidelines recommend epidural injections when radiculopathy is documented. In this case, there is no prior radiculopathy. The request is medically necessary."
  item       "Lumbar epidural steroid injection at L2-3: Overturned"
  rationale  "The guidelines recommend epidural injections when radiculopathy is documented. In this case, there is no radiculopathy on the right. The left ankle reflex is absent and there is weakness of the left leg. The request is medically necessary."
  expect     no approved-without-asked-for/epidural

test "the mind, the knee, sleep and drug tests"
  summary    "The worker has low back pain."
  item       "Urine drug screen: Overturned"
  rationale  "The MTUS recommends drug testing for patients on opioids. In this case, the patient takes no opioids. The request is medically necessary."
  item       "Psychotherapy, 6 visits: Overturned"
  rationale  "The ODG recommends psychotherapy for depression. In this case, there is no depression. The request is medically necessary."
  item       "Spinal cord stimulator implantation: Overturned"
  rationale  "The guidelines ask for a psychological evaluation before the implantation. In this case, no psychological evaluation was done. The request is medically necessary."
  item       "Left knee brace: Overturned"
  rationale  "The guidelines recommend a knee brace for instability. In this case, there is no instability. The request is medically necessary."
  item       "Orthovisc injections, left knee: Overturned"
  rationale  "ODG recommends hyaluronic acid for osteoarthritis. In this case, there is no osteoarthritis. The request is medically necessary."
  item       "Sleep study: Overturned"
  rationale  "ODG recommends polysomnography after six months of insomnia. In this case, there is no insomnia. The request is medically necessary."
  item       "Zoloft 50mg #30: Overturned"
  rationale  "ODG recommends sertraline for depression. In this case, there is no depression. The request is medically necessary."
  expect     approved-without-asked-for/drug-test at item 1, approved-without-asked-for/psychotherapy at item 2, approved-without-asked-for/mind-cleared at item 3,
             approved-without-asked-for/knee-brace at item 4, approved-without-asked-for/gel-injection at item 5, approved-without-asked-for/sleep-study at item 6,
             approved-without-asked-for/antidepressant at item 7

test "the mind, the knee, sleep and drug tests, in other words"
  summary    "The worker has low back pain."
  item       "Urine toxicology screen: Overturned"
  rationale  "According to the guidelines, testing is recommended when opioids are prescribed. Here, the patient is not taking opioids. The test is medically necessary."
  item       "Cognitive behavioral therapy, 6 visits: Overturned"
  rationale  "The guidelines recommend such therapy for anxiety and depression. Here, the records do not document anxiety. The visits are medically necessary."
  item       "Intrathecal pump: Overturned"
  rationale  "The guidelines ask for psychological clearance. Here, there is no psychological clearance. The pump is medically necessary."
  item       "Right knee brace: Overturned"
  rationale  "The guidelines recommend it for ligamentous laxity. Here, the examination shows no laxity. The brace is medically necessary."
  item       "Synvisc injection, right knee: Overturned"
  rationale  "The guidelines recommend it for osteoarthritis. Here, radiographs show no osteoarthritis. The injection is medically necessary."
  item       "Home sleep study: Overturned"
  rationale  "The guidelines ask for insomnia of six months. Here, the patient does not have insomnia. The study is medically necessary."
  item       "Cymbalta 60mg #30: Overturned"
  rationale  "The MTUS recommends duloxetine for neuropathic pain. Here, there is no neuropathic pain. The drug is medically necessary."
  expect     approved-without-asked-for/drug-test at item 1, approved-without-asked-for/psychotherapy at item 2, approved-without-asked-for/mind-cleared at item 3,
             approved-without-asked-for/knee-brace at item 4, approved-without-asked-for/gel-injection at item 5, approved-without-asked-for/sleep-study at item 6,
             approved-without-asked-for/antidepressant at item 7

test "images without a flag, drugs without a gain, and limited denials of both"
  summary    "The worker has low back pain and tenderness of the lumbar spine."
  item       "MRI of the lumbar spine: Overturned"
  rationale  "The MTUS lists the emergence of a red flag and physiologic evidence of neurologic dysfunction. In this case, there are no red flags. The request is medically necessary."
  item       "CT of the cervical spine: Overturned"
  rationale  "The guidelines ask for a neurologic deficit. Here, there is no specific neurologic deficit. The study is medically necessary."
  item       "Orphenadrine 100mg #60: Overturned"
  rationale  "The guidelines recommend that a muscle relaxant go on with improved function. In this case, there is no objective functional improvement. The request is medically necessary."
  item       "Naproxen 500mg #60: Overturned"
  rationale  "The guidelines ask for pain relief. Here, there is no documentation of pain relief. The drug is medically necessary."
  item       "Physical therapy, 6 visits: Overturned"
  rationale  "The MTUS continues therapy with documented functional improvement. In this case, there is no documentation of objective functional improvement. The request is medically necessary."
  expect     approved-without-asked-for/imaging at item 1, approved-without-asked-for/imaging at item 2, approved-without-asked-for/relaxant-continued at item 3,
             approved-without-asked-for/relaxant-continued at item 4, approved-without-asked-for/therapy at item 5

test "images on another demand, and a limited denial of a gain that the letter tells"
  summary    "The straight leg raise is positive. Acupuncture brought improvement of function."
  item       "MRI of the lumbar spine: Overturned"
  rationale  "The MTUS lists the emergence of a red flag and physiologic evidence of neurologic dysfunction. In this case, there are no red flags. The request is medically necessary."
  item       "Acupuncture, 6 visits: Overturned"
  rationale  "The MTUS continues it with documented functional improvement. In this case, there is no further functional improvement. The request is medically necessary."
  item       "MRI of the left knee: Upheld"
  rationale  "The guidelines ask for a red flag. Here, there is no red flag. The form is unsigned."
  expect     no approved-without-asked-for/imaging, no approved-without-asked-for/therapy

test "utilization review's limited denial, an affirmation, the past, and others' improvement"
  summary    "The worker has low back pain."
  item       "Acupuncture, 6 visits: Overturned"
  rationale  "The MTUS continues it with documented functional improvement. Utilization review found no objective functional improvement. The request is medically necessary."
  item       "Chiropractic care, 6 visits: Overturned"
  rationale  "The MTUS continues it with documented functional improvement. In this case, there is no history of functional improvement. The request is medically necessary."
  expect     no approved-without-asked-for/therapy

test "no exceptional circumstances, and an exception of the guideline's"
  summary    "The worker has low back pain."
  item       "Lumbar epidural steroid injection at L4-5: Overturned"
  rationale  "The guidelines recommend epidural injections when radiculopathy is documented. In this case, there is no radiculopathy. There are no exceptional circumstances. The request is medically necessary."
  item       "Lumbar epidural steroid injection at L3-4: Overturned"
  rationale  "The guidelines recommend epidural injections when radiculopathy is documented, although they rarely help for long. In this case, there is no radiculopathy. The request is medically necessary."
  expect     approved-without-asked-for/epidural at item 1, approved-without-asked-for/epidural at item 2
```

"""##),
    Chapter(
      path: "Rules/guidelines/criteria-met.md",
      text: ##"""
# Criteria met, criteria not met

Some rationales sum up in one sentence: the criteria are met, or they are not. Where that is the last word on them, the decision
should follow. It need not: the amount may be too great, the time too early, the criteria those of one part only. So a rationale
with a "however", a "but", an exception or a word on the amount is left alone, and so is a sentence about one of several criteria, a
guideline's own words, and those of utilization review.

```rules
rule criteria-met-but-denied
  title      "The criteria are said to be met, and the request is denied"
  kind       decision-conflict
  severity   warning
  authority  statute "Labor Code 4610.6(e), (h)(5)"
  since      1.0
  for each   item I where I is denied
  only if    criteria of I is met
  only if    found-unnecessary of I is known and I is not gives-reason
  require    some E in mentions of I satisfies concept of E is a contrast-word
  when unknown  -> pass
  say        "The rationale of item {number of I} says that the criteria are met, and the request is denied: check which is meant."
  point at   criteria of I as "met" ; decision of I as "denied here"

test "the criteria have been met"
  item       "Left shoulder arthroscopy: Upheld"
  rationale  "The guidelines ask for three months of care. In this case, the criteria have been met. The request is not medically necessary."
  expect     criteria-met-but-denied at item 1

test "meets the requirements"
  item       "Sleep study: Upheld"
  rationale  "ODG lists when such a study is done. This patient meets the requirements of the guideline. The study is not medically necessary."
  expect     criteria-met-but-denied at item 1

test "not met, approved, a however, too many, one of several, a condition"
  item       "Left shoulder arthroscopy: Upheld"
  rationale  "In this case, the criteria have not been met. The request is not medically necessary."
  item       "Right shoulder arthroscopy: Overturned"
  rationale  "In this case, the criteria have been met. The request is medically necessary."
  item       "Physical therapy, 24 visits: Upheld"
  rationale  "In this case, the criteria have been met. However, ten visits would do. The request is not medically necessary."
  item       "Acupuncture, 24 visits: Upheld"
  rationale  "In this case, the criteria have been met. The visits exceed the number. The request is not medically necessary."
  item       "Sleep study: Upheld"
  rationale  "In this case, one of the criteria has been met. The request is not medically necessary."
  item       "Lumbar fusion: Upheld"
  rationale  "If the criteria are met, fusion is an option. The request is not medically necessary."
  expect     no criteria-met-but-denied

test "utilization review's words, the guideline's, and a conclusion that the request is necessary"
  item       "Left shoulder arthroscopy: Upheld"
  rationale  "Utilization review found that the criteria were met. The request is not medically necessary."
  item       "Right shoulder arthroscopy: Upheld"
  rationale  "According to the ODG, surgery is done when the criteria are met. The request is not medically necessary."
  item       "Sleep study: Upheld"
  rationale  "In this case, the criteria have been met. The request is medically necessary."
  item       "Lumbar brace: Overturned"
  rationale  "In this case, the criteria have been met. The request is not medically necessary."
  expect     no criteria-met-but-denied

rule criteria-not-met-but-approved
  title      "The criteria are said not to be met, and the request is approved"
  kind       criteria-conflict
  severity   warning
  authority  statute "Labor Code 4610.6(e), (h)(5)"
  since      1.0
  for each   item I where I is approved
  only if    criteria of I is not-met
  only if    found-unnecessary of I is missing and I is not gives-reason
  require    some E in mentions of I satisfies concept of E is a contrast-word
  when unknown  -> pass
  say        "The rationale of item {number of I} says that the criteria are not met, and the request is approved: check which is meant."
  point at   criteria of I as "not met" ; decision of I as "approved here"

test "the criteria have not been met"
  item       "Left shoulder arthroscopy: Overturned"
  rationale  "The guidelines ask for three months of care. In this case, the criteria have not been met. The request is medically necessary."
  expect     criteria-not-met-but-approved at item 1

test "does not meet the requirements"
  item       "Sleep study: Overturned"
  rationale  "ODG lists when such a study is done. This patient does not meet the requirements of the guideline. The study is medically necessary."
  expect     criteria-not-met-but-approved at item 1

test "met, denied, an exception, a but"
  item       "Left shoulder arthroscopy: Overturned"
  rationale  "In this case, the criteria have been met. The request is medically necessary."
  item       "Right shoulder arthroscopy: Upheld"
  rationale  "In this case, the criteria have not been met. The form is unsigned."
  item       "Sleep study: Overturned"
  rationale  "In this case, although the criteria have not been met, he falls asleep at the wheel. The request is medically necessary."
  item       "Lumbar brace: Overturned"
  rationale  "In this case, the criteria have not been met, but the spine is unstable. The request is medically necessary."
  expect     no criteria-not-met-but-approved

test "utilization review's words, and found not necessary"
  item       "Left shoulder arthroscopy: Overturned"
  rationale  "Utilization review found that the criteria were not met. The request is medically necessary."
  item       "Sleep study: Overturned"
  rationale  "In this case, the criteria have not been met. The request is not medically necessary."
  item       "Lumbar brace: Overturned"
  rationale  "In this case, the spine is unstable. The request is medically necessary."
  expect     no criteria-not-met-but-approved
```

## A criterion found and missed in one rationale

A reviewer who tells in one sentence that the physician found something, and in the next that nothing of the kind is documented, has
used one fact both ways; a determination was set aside for it (Bowen, 2019). Signs and complaints change from visit to visit and
from side to side, and relief from treatment to treatment, so only the conditions on which criteria turn are held: radiculopathy,
neuropathic pain, instability of the spine, insomnia, conservative care that failed, a risk of the stomach.

```rules
rule criterion-found-and-missed
  title      "A rationale affirms what a criterion turns on, and denies it"
  kind       evidence-conflict
  severity   warning
  authority  decision "Bowen v. County of San Bernardino (WCAB panel, 2019)"
  since      1.0
  for each   item I
  for each   mention M in mentions of I where speaker of M is reviewer and M is not qualified and status of M is actual and concept of M is a radiculopathy or neuropathic-pain or spinal-instability or insomnia or failed-conservative-care or gastrointestinal-risk
  for each   mention N in contraries of M where speaker of N is reviewer and status of N is actual
  only if    items of N is items of M
  only if    date of M is missing or date of N is missing or date of M is date of N
  only if    sides of M is missing or sides of M overlaps sides of N
  require    M is not denied
  when unknown  -> pass
  say        "The rationale of item {number of I} affirms {N}, and says that there is none: check which is right."
  point at   M as "denied here" ; N as "affirmed here"

test "radiculopathy, and none"
  item       "Lumbar epidural steroid injection: Upheld"
  rationale  "In this case, lumbar radiculopathy is present. The form is unsigned, and there is no radiculopathy. The request is not medically necessary."
  item       "Right knee arthroscopy: Upheld"
  rationale  "In this case, conservative care has failed. There is no documentation that conservative care has failed. The request is not medically necessary."
  expect     criterion-found-and-missed at item 1, criterion-found-and-missed at item 2

test "in other words"
  item       "Gabapentin 300mg #90: Overturned"
  rationale  "The records do not show neuropathic pain. This patient has neuropathic pain in both feet. The drug is medically necessary."
  item       "Zolpidem 10mg #30: Upheld"
  rationale  "Here, the patient has insomnia. There is no evidence of insomnia. The drug is not medically necessary."
  expect     criterion-found-and-missed at item 1, criterion-found-and-missed at item 2

test "another part of the spine, another side, a limit, another's words, the past, another item"
  item       "Lumbar epidural steroid injection: Upheld"
  rationale  "In this case, cervical radiculopathy is present. There is no lumbar radiculopathy. The request is not medically necessary."
  item       "Left L5 epidural steroid injection: Upheld"
  rationale  "There is right lumbar radiculopathy. There is no left lumbar radiculopathy. The request is not medically necessary."
  item       "Second lumbar epidural steroid injection: Upheld"
  rationale  "In this case, lumbar radiculopathy is present. There is no new radiculopathy. The request is not medically necessary."
  item       "Third lumbar epidural steroid injection: Upheld"
  rationale  "The guidelines speak of lumbar radiculopathy. The provider reported lumbar radiculopathy. In this case, there is no radiculopathy. The request is not medically necessary."
  item       "Caudal epidural steroid injection: Upheld"
  rationale  "There is a history of lumbar radiculopathy. At present, there is no radiculopathy. The request is not medically necessary."
  expect     no criterion-found-and-missed

test "two visits"
  item       "Lumbar epidural steroid injection: Upheld"
  rationale  "In this case, the visit of 3/4/2016 found lumbar radiculopathy. The visit of 5/4/2016 found no lumbar radiculopathy. The request is not medically necessary."
  expect     no criterion-found-and-missed

test "signs and complaints, and the summary's words"
  summary    "There is lumbar radiculopathy."
  item       "Lumbar epidural steroid injection: Upheld"
  rationale  "In this case, there is no radiculopathy. There is weakness of the left leg. There is no weakness. The request is not medically necessary."
  expect     no criterion-found-and-missed

test "a visit, a side, in one of the two; the same visit in both; another item"
  item       "Lumbar epidural steroid injection: Upheld"
  rationale  "In this case, the visit of 3/4/2016 found lumbar radiculopathy. There is no radiculopathy. The request is not medically necessary."
  item       "Left L5 epidural steroid injection: Upheld"
  rationale  "In this case, there is left lumbar radiculopathy. There is no radiculopathy. The request is not medically necessary."
  item       "Right L5 epidural steroid injection: Upheld"
  rationale  "In this case, there is no right lumbar radiculopathy. There is right lumbar radiculopathy. The request is not medically necessary."
  item       "Caudal epidural steroid injection: Upheld"
  rationale  "In this case, there is radiculopathy. At the visit of 3/4/2016 there was no radiculopathy. The request is not medically necessary."
  expect     criterion-found-and-missed at item 1, criterion-found-and-missed at item 2, criterion-found-and-missed at item 3, criterion-found-and-missed at item 4

test "one item affirms, and another denies"
  item       "Lumbar epidural steroid injection: Upheld"
  rationale  "In this case, there is lumbar radiculopathy. The request is not medically necessary."
  item       "Caudal epidural steroid injection: Upheld"
  rationale  "In this case, there is no radiculopathy. The request is not medically necessary."
  expect     no criterion-found-and-missed

test "the provider's denial, a past that is denied, and a visit in the affirmation alone"
  item       "Lumbar epidural steroid injection: Upheld"
  rationale  "The provider found no radiculopathy. In this case, there is lumbar radiculopathy. The request is not medically necessary."
  item       "Caudal epidural steroid injection: Upheld"
  rationale  "In this case, there is no prior radiculopathy. There is lumbar radiculopathy. The request is not medically necessary."
  item       "Left L5 epidural steroid injection: Upheld"
  rationale  "In this case, there is no left radiculopathy. At the visit of 3/4/2016 there was left lumbar radiculopathy. The request is not medically necessary."
  expect     criterion-found-and-missed at item 3, and nothing else
```

"""##),
    Chapter(
      path: "Rules/guidelines/failed-care.md",
      text: ##"""
# Treatment that has to fail first

Before an operation, an injection or an image, guidelines ask for conservative care that has failed; before a topical drug,
for first-line drugs that have. A reviewer who writes that no such failure is documented, in a letter whose own summary
tells of the treatment and that it did not help, has misread the record: that is an error that needs no physician to
see, and a determination was set aside for it (Gonzalez-Ornelas, 2016).

Held against the denial is a treatment of the summary that was tried and of which its sentence says that it did not help; a
list of treatments without a word on what came of them proves no failure. A denial of a kind or an extent ("no recent", "has
not been exhausted", "all"), treatment of another part of the body, and a summary that tells of help and of none are left alone.

```table failures
| row               | failure: concepts        | treatment: concepts | name: text        |
|-------------------|--------------------------|---------------------|-------------------|
| conservative-care | failed-conservative-care | physical-therapy, occupational-therapy, chiropractic, acupuncture, injection, conservative-treatment | conservative care |
| first-line        | first-line-failure       | anticonvulsant, antidepressant | first-line drugs  |
```

```rules
rule failure-denied-but-told
  for each   row R of failures
  title      "No failure of {name of R} is found, and the summary tells of one"
  kind       evidence-conflict
  severity   warning
  authority  decision "Gonzalez-Ornelas v. County of Riverside (WCAB panel, 2016)"
  since      1.0
  for each   item I where I is denied
  for each   mention M in mentions of I where M is said-missing and concept of M is a failure of R
  for each   mention N where section of N is summary and N is unhelpful and concept of N is a treatment of R
  only if    speaker of N is not utilization-review
  only if    regions of N is missing or regions of I is missing or regions of N overlaps regions of I
  require    some H in mentions of letter satisfies (section of H is summary and concept of H overlaps concept of N and helped of H is known and helped of H is yes)
  when unknown  -> pass
  say        "The rationale of item {number of I} finds no failure of {name of R}; the summary says that {N} did not help: check which is right."
  point at   M as "denied here" ; N as "did not help"

test "therapy without benefit, and drugs that did not help"
  summary    "She completed 12 sessions of physical therapy without benefit. Gabapentin did not help."
  item       "MRI of the lumbar spine: Upheld"
  rationale  "There is no documentation that conservative care has failed. The request is not medically necessary."
  item       "Lidoderm patch #30: Upheld"
  rationale  "There is no documentation of failed first-line therapy. The request is not medically necessary."
  expect     failure-denied-but-told/conservative-care at item 1, failure-denied-but-told/first-line at item 2

test "in other words"
  summary    "Chiropractic treatment gave no relief. He was treated with amitriptyline without relief."
  item       "Right knee arthroscopy: Upheld"
  rationale  "The patient has not failed conservative treatment. The operation is not medically necessary."
  item       "Flector patch: Upheld"
  rationale  "The records do not document failure of first-line therapy. The patch is not medically necessary."
  expect     failure-denied-but-told/conservative-care at item 1, failure-denied-but-told/first-line at item 2

test "treatment that helped, or of which nothing more is said, and a limit"
  summary    "She completed 12 sessions of physical therapy with benefit. Treatment has included chiropractic care."
  item       "MRI of the lumbar spine: Upheld"
  rationale  "There is no documentation that conservative care has failed. The request is not medically necessary."
  item       "Lumbar epidural steroid injection: Upheld"
  rationale  "Conservative care has not been exhausted. The request is not medically necessary."
  expect     no failure-denied-but-told/conservative-care

test "another part of the body, approved, a limit, utilization review's words, and failed indeed"
  summary    "The diagnoses are lumbar strain and right knee sprain. Physical therapy for the right knee was without benefit."
  item       "MRI of the lumbar spine: Upheld"
  rationale  "There is no documentation that conservative care has failed. The request is not medically necessary."
  item       "MRI of the right knee: Overturned"
  rationale  "There is no documentation that conservative care has failed. The request is medically necessary."
  item       "Right knee arthroscopy: Upheld"
  rationale  "Utilization review found that conservative care has not failed. Conservative care has failed. The request is not medically necessary."
  item       "CT of the right knee: Upheld"
  rationale  "There is no recent failed conservative treatment. The request is not medically necessary."
  expect     no failure-denied-but-told/conservative-care

test "helped once and not another time, and what utilization review tells"
  summary    "Physical therapy in 2015 was helpful. Physical therapy in 2016 was without benefit. Utilization review noted that acupuncture was without benefit. Naproxen was without benefit."
  item       "MRI of the lumbar spine: Upheld"
  rationale  "There is no documentation that conservative care has failed. The request is not medically necessary."
  expect     no failure-denied-but-told/conservative-care

test "no part of the body, the same part, a list beside it, and other treatment that helped"
  summary    "The diagnoses are lumbar strain and right knee sprain. Treatment has included physical therapy. Physical therapy for the right knee was without benefit. Naproxen was helpful."
  item       "CT: Upheld"
  rationale  "There is no documentation that conservative care has failed. The request is not medically necessary."
  item       "MRI of the right knee: Upheld"
  rationale  "There is no documentation that conservative care has failed. The request is not medically necessary."
  item       "Lumbar brace: Upheld"
  rationale  "Physical therapy was helpful. The request is not medically necessary."
  expect     failure-denied-but-told/conservative-care at item 1, failure-denied-but-told/conservative-care at item 2

test "drugs that did not help, and treatment that only another rationale tells of"
  summary    "Naproxen was without benefit."
  item       "CT: Upheld"
  rationale  "There is no documentation that conservative care has failed. The request is not medically necessary."
  item       "Lumbar brace: Upheld"
  rationale  "Physical therapy was without benefit. The request is not medically necessary."
  expect     no failure-denied-but-told/conservative-care

test "something else that is not there"
  summary    "Physical therapy was without benefit."
  item       "MRI of the lumbar spine: Upheld"
  rationale  "There is no numbness of the left leg. The request is not medically necessary."
  expect     no failure-denied-but-told/conservative-care
```

"""##),
    Chapter(
      path: "Rules/guidelines/injections.md",
      text: ##"""
# Injections that a finding calls for

Reviewers ask for trigger points on examination before they are injected. Whether they are right to is not judged
here; a letter that applies such a criterion and then decides against its own account of the evidence is.

Radiculopathy before an epidural injection is no criterion of this kind: reviewers ask for objective signs of it, which a
diagnosis in the summary neither shows nor denies. Only a rationale that quotes the demand and denies the thing in its own
voice is held to it, by the rules of the chapters on what is asked for and what is ruled out.

```rules
criterion trigger-point-evidence
  title      "Trigger point injection"
  service    trigger-point-injection
  needs      evidence of trigger-point
  authority  practice "reviewers ask for trigger points on examination before they are injected"
  since      1.0

test "denied for want of trigger points that the summary tells"
  summary    "Examination of 3/4/2016 shows trigger points of the trapezius with a twitch response."
  item       "Trigger point injections of the trapezius: Upheld"
  rationale  "There are no trigger points. The request is not medically necessary."
  expect     trigger-point-evidence/denied-shown at item 1

test "approved without a word on them"
  summary    "The worker has neck pain."
  item       "Trigger point injections of the trapezius: Overturned"
  rationale  "Rest has not helped. The request is medically necessary."
  expect     trigger-point-evidence/approved-silent at item 1, and nothing else

test "approved, and there are none"
  summary    "The worker has neck pain. There are no trigger points."
  item       "Trigger point injections of the trapezius: Overturned"
  rationale  "The request is medically necessary."
  expect     trigger-point-evidence/approved-absent at item 1

test "approved on what shows them, denied for another reason"
  summary    "There are trigger points of the trapezius."
  item       "Trigger point injections of the trapezius: Overturned"
  rationale  "Trigger points were felt. The request is medically necessary."
  item       "Trigger point injections of the low back: Upheld"
  rationale  "A second series comes too early. The request is not medically necessary."
  expect     no trigger-point-evidence/approved-absent, no trigger-point-evidence/approved-silent, no trigger-point-evidence/denied-shown, no trigger-point-evidence/denied-met

test "they are there, the criteria are met, and still denied"
  summary    "The worker has neck pain."
  item       "Trigger point injections of the trapezius: Upheld"
  rationale  "Trigger points are present, and the criteria are met. The form is unsigned."
  expect     trigger-point-evidence/denied-met at item 1
```

## Two injections that exclude one another

Guidelines give epidural injections for pain that is radicular, and blocks of the facet joints for pain that is not. A
letter that quotes the second demand, and approves both injections at one level, has taken the same pain for both.

```rules
rule epidural-and-facet-approved
  title      "An epidural injection and a facet block are approved for one level, and the block's rationale asks for pain that is not radicular"
  kind       criteria-conflict
  severity   warning
  authority  practice "reviewers give facet blocks for pain that is not radicular, and epidural injections for pain that is"
  since      1.0
  for each   item F where F is approved and services of F is a facet-injection or ablation
  for each   item E where E is approved and services of E is a epidural-injection
  only if    regions of F overlaps regions of E
  only if    levels of F is missing or levels of E is missing or levels of F overlaps levels of E
  only if    sides of F is missing or sides of E is missing or sides of F overlaps sides of E
  only if    some Q in mentions of F satisfies (Q is quoted and concept of Q is a non-radiating or radiculopathy or radicular-pain)
  require    found-unnecessary of F is known or found-unnecessary of E is known
  unless     F is gives-reason or E is gives-reason label reason
  when unknown  -> pass
  say        "Items {number of E} and {number of F} approve an epidural injection and a facet block for one place; the block's rationale asks for pain that is not radicular: check the two."
  point at   decision of F as "approved here" ; decision of E as "and here"

test "both at L4-5"
  item       "Lumbar epidural steroid injection at L4-5: Overturned"
  rationale  "The patient has radicular pain of the left leg. The request is medically necessary."
  item       "Facet joint injections at L4-5: Overturned"
  rationale  "ODG limits facet blocks to low back pain that is non-radicular. The facets are tender. The request is medically necessary."
  expect     epidural-and-facet-approved at item 2

test "no levels, and a neurotomy"
  item       "Cervical epidural steroid injection: Overturned"
  rationale  "The arm hurts. The request is medically necessary."
  item       "Cervical medial branch radiofrequency ablation: Overturned"
  rationale  "The guidelines recommend it for patients without radiculopathy. The blocks helped. The request is medically necessary."
  expect     epidural-and-facet-approved at item 2

test "one denied, other levels, another region, nothing quoted"
  item       "Lumbar epidural steroid injection at L4-5: Overturned"
  rationale  "The patient has radicular pain. The request is medically necessary."
  item       "Facet joint injections at L4-5: Upheld"
  rationale  "ODG limits facet blocks to low back pain that is non-radicular. The form is unsigned."
  item       "Facet joint injections at L1-2: Overturned"
  rationale  "ODG limits facet blocks to low back pain that is non-radicular. The request is medically necessary."
  item       "Facet joint injections at C5-6: Overturned"
  rationale  "ODG limits facet blocks to pain that is non-radicular. The request is medically necessary."
  item       "Left facet joint injections at L4-5: Overturned"
  rationale  "The patient has a non-radicular pain. The request is medically necessary."
  expect     no epidural-and-facet-approved

test "the epidural injection is denied, and other sides"
  item       "Lumbar epidural steroid injection at L4-5: Upheld"
  rationale  "The form is unsigned."
  item       "Right lumbar transforaminal epidural steroid injection at L3-4: Overturned"
  rationale  "The patient has radicular pain. The request is medically necessary."
  item       "Left facet joint injections at L3-4: Overturned"
  rationale  "ODG limits facet blocks to low back pain that is non-radicular. The request is medically necessary."
  item       "Left facet joint injections at L4-5: Overturned"
  rationale  "ODG limits facet blocks to low back pain that is non-radicular. The request is medically necessary."
  expect     no epidural-and-facet-approved

test "a reason in one of the two, and one found not necessary"
  item       "Lumbar epidural steroid injection at L4-5: Overturned"
  rationale  "Despite the facets, the patient has radicular pain. The request is medically necessary."
  item       "Facet joint injections at L4-5: Overturned"
  rationale  "ODG limits facet blocks to low back pain that is non-radicular. The request is medically necessary."
  item       "Cervical epidural steroid injection: Overturned"
  rationale  "The arm hurts. The request is not medically necessary."
  item       "Facet joint injections at C5-6: Overturned"
  rationale  "ODG limits facet blocks to pain that is non-radicular. The request is medically necessary."
  expect     no epidural-and-facet-approved

test "a reason in the other, and the other found not necessary"
  item       "Lumbar epidural steroid injection at L4-5: Overturned"
  rationale  "The patient has radicular pain. The request is medically necessary."
  item       "Facet joint injections at L4-5: Overturned"
  rationale  "ODG limits facet blocks to low back pain that is non-radicular. Nevertheless, the facets are tender. The request is medically necessary."
  item       "Cervical epidural steroid injection: Overturned"
  rationale  "The arm hurts. The request is medically necessary."
  item       "Facet joint injections at C5-6: Overturned"
  rationale  "ODG limits facet blocks to pain that is non-radicular. The request is not medically necessary."
  expect     no epidural-and-facet-approved

test "levels and sides in one of the two, and the same side in both"
  item       "Right lumbar epidural steroid injection at L4-5: Overturned"
  rationale  "The leg hurts. The request is medically necessary."
  item       "Lumbar facet joint injections: Overturned"
  rationale  "ODG limits facet blocks to low back pain that is non-radicular. The facets are tender. The request is medically necessary."
  item       "Right facet joint injections at L4-5: Overturned"
  rationale  "ODG limits facet blocks to low back pain that is non-radicular. The facets are tender. The request is medically necessary."
  expect     epidural-and-facet-approved at item 2, epidural-and-facet-approved at item 3

test "levels and sides in the other"
  item       "Lumbar epidural steroid injection: Overturned"
  rationale  "The leg hurts. The request is medically necessary."
  item       "Left facet joint injections at L4-5: Overturned"
  rationale  "ODG limits facet blocks to low back pain that is non-radicular. The facets are tender. The request is medically necessary."
  expect     epidural-and-facet-approved at item 2

test "another service, another region without levels, another demand"
  item       "Lumbar epidural steroid injection: Overturned"
  rationale  "The leg hurts. The request is medically necessary."
  item       "Lumbar brace: Overturned"
  rationale  "ODG limits braces to low back pain that is non-radicular. The request is medically necessary."
  item       "Cervical facet joint injections: Overturned"
  rationale  "ODG limits facet blocks to pain that is non-radicular. The request is medically necessary."
  item       "Lumbar facet joint injections: Overturned"
  rationale  "ODG limits facet blocks to tenderness of the facets. The request is medically necessary."
  expect     no epidural-and-facet-approved

test "trigger points of another request, and decisions that follow"
  summary    "There are no trigger points."
  item       "Physical therapy, 6 visits: Overturned"
  rationale  "The request is medically necessary."
  item       "Trigger point injections of the trapezius: Upheld"
  rationale  "There are no trigger points. The request is not medically necessary."
  expect     no trigger-point-evidence/approved-absent, no trigger-point-evidence/denied-shown

test "approved in silence, which another service may be, and denied in silence"
  summary    "The worker has neck pain."
  item       "Physical therapy, 6 visits: Overturned"
  rationale  "The request is medically necessary."
  item       "Trigger point injections of the trapezius: Upheld"
  rationale  "The form is unsigned. The request is not medically necessary."
  expect     no trigger-point-evidence/approved-silent, no trigger-point-evidence/denied-met

test "trigger points that the summary tells, with criteria that are met, for other services and decisions"
  summary    "There are trigger points of the trapezius."
  item       "Massage, 6 visits: Upheld"
  rationale  "There are no trigger points. The request is not medically necessary."
  item       "Physical therapy, 6 visits: Upheld"
  rationale  "Trigger points are present, and the criteria are met. The form is unsigned."
  item       "Trigger point injections of the trapezius: Overturned"
  rationale  "Trigger points are present, and the criteria are met. The request is medically necessary."
  item       "Trigger point injections of the neck: Upheld"
  rationale  "Trigger points are present. The form is unsigned."
  item       "Trigger point injections of the low back: Upheld"
  rationale  "The criteria are met. The form is unsigned."
  expect     no trigger-point-evidence/denied-shown, no trigger-point-evidence/denied-met
```

"""##),
    Chapter(
      path: "Rules/guidelines/joint-surgery.md",
      text: ##"""
# Operations on joints that a tear calls for

Reviewers ask for a torn rotator cuff before its repair, and for a torn meniscus before it is trimmed or sewn.
Whether they are right to is not judged here; a letter that applies the criterion and then decides against its own
account of the evidence is.

```rules
criterion cuff-repair-tear
  title      "Repair of the rotator cuff"
  service    rotator-cuff-repair
  needs      evidence of rotator-cuff-tear
  authority  practice "reviewers ask for a tear of the rotator cuff before its repair"
  since      1.0

test "denied for want of a tear that the summary tells"
  summary    "MRI of 3/4/2016 of the right shoulder shows a full-thickness rotator cuff tear."
  item       "Right rotator cuff repair: Upheld"
  rationale  "There is no rotator cuff tear. The request is not medically necessary."
  expect     cuff-repair-tear/denied-shown at item 1

test "approved without a word on a tear"
  summary    "The worker has right shoulder pain."
  item       "Right rotator cuff repair: Overturned"
  rationale  "Therapy has failed. The request is medically necessary."
  expect     cuff-repair-tear/approved-silent at item 1, and nothing else

test "approved, and there is none"
  summary    "MRI of the right shoulder shows no rotator cuff tear."
  item       "Right rotator cuff repair: Overturned"
  rationale  "The request is medically necessary."
  expect     cuff-repair-tear/approved-absent at item 1

test "approved on a tear, denied for another reason"
  summary    "MRI of the right shoulder shows a rotator cuff tear."
  item       "Right rotator cuff repair: Overturned"
  rationale  "The tear and the failed therapy bear it out. The request is medically necessary."
  item       "Left rotator cuff repair: Upheld"
  rationale  "Therapy of the left shoulder has not been tried. The request is not medically necessary."
  expect     no cuff-repair-tear/approved-absent, no cuff-repair-tear/approved-silent, no cuff-repair-tear/denied-shown, no cuff-repair-tear/denied-met

test "the tear is there, the criteria are met, and still denied"
  summary    "The worker has right shoulder pain."
  item       "Right rotator cuff repair: Upheld"
  rationale  "MRI shows a rotator cuff tear, and the criteria are met. The form is unsigned."
  expect     cuff-repair-tear/denied-met at item 1

criterion meniscus-surgery-tear
  title      "Operation on the meniscus"
  service    meniscectomy or meniscus-repair
  needs      evidence of meniscus-tear
  authority  practice "reviewers ask for a tear of the meniscus before it is trimmed or sewn"
  since      1.0

test "denied for want of a tear that the summary tells"
  summary    "MRI of 3/4/2016 of the left knee shows a tear of the medial meniscus."
  item       "Left knee meniscectomy: Upheld"
  rationale  "There is no meniscal tear. The request is not medically necessary."
  expect     meniscus-surgery-tear/denied-shown at item 1

test "approved without a word on a tear"
  summary    "The worker has left knee pain."
  item       "Left knee meniscectomy: Overturned"
  rationale  "Therapy has failed. The request is medically necessary."
  expect     meniscus-surgery-tear/approved-silent at item 1, and nothing else

test "approved, and there is none"
  summary    "MRI of the left knee shows no meniscal tear."
  item       "Left knee meniscectomy: Overturned"
  rationale  "The request is medically necessary."
  expect     meniscus-surgery-tear/approved-absent at item 1

test "approved on a tear, denied for another reason"
  summary    "MRI of the left knee shows a tear of the medial meniscus."
  item       "Left knee meniscectomy: Overturned"
  rationale  "The tear and the locking bear it out. The request is medically necessary."
  item       "Right knee meniscectomy: Upheld"
  rationale  "The right knee has not been treated otherwise. The request is not medically necessary."
  expect     no meniscus-surgery-tear/approved-absent, no meniscus-surgery-tear/approved-silent, no meniscus-surgery-tear/denied-shown, no meniscus-surgery-tear/denied-met

test "the meniscus is torn, the criteria are met, and still denied"
  summary    "The worker has left knee pain."
  item       "Left knee meniscectomy: Upheld"
  rationale  "MRI shows a meniscal tear, and the criteria are met. The form is unsigned."
  expect     meniscus-surgery-tear/denied-met at item 1
```

"""##),
    Chapter(
      path: "Rules/guidelines/limits.md",
      text: ##"""
# Limits that rationales quote

A rationale quotes what its guideline allows: so many visits, so many weeks, a ceiling, an age. Whether the guideline says
so, and whether it is right, is not asked here. Held against one another are the limit as the rationale quotes it, the
number that the letter gives, and what the rationale makes of the two.

## Visits

```rules
-- a number of visits that a rationale quotes from its guideline
define quoted-visits of quantity Q
  when       speaker of Q is guideline and unit of Q is a visits

-- a length of time that a rationale quotes from its guideline
define quoted-time of quantity Q
  when       speaker of Q is guideline and most-days of Q is known

rule over-limit-called-within
  title      "The request is said to be within the guideline's number of visits, and it is above it"
  kind       criteria-conflict
  severity   warning
  authority  arithmetic
  since      1.0
  for each   quantity Q where Q is quoted-visits
  for each   item I in items of Q where services of I is a therapy
  for each   mention S in mentions of I where concept of S is a within-limit and S is affirmed and speaker of S is not guideline
  only if    every R in quantities of letter satisfies (R is not quoted-visits or not (items of R is items of Q) or most of R is at most most of Q)
  require    some O in orders of I satisfies visits of O is at most most of Q
  when unknown  -> pass
  say        "Item {number of I} asks for more than the {Q} that its rationale quotes, and the rationale calls that within the limit: check the numbers."
  point at   S as "called within" ; Q as "the limit quoted" ; heading of I as "asked for"

test "twelve fit inside ten"
  item       "Physical therapy for the lumbar spine, 12 visits: Overturned"
  rationale  "The ODG calls for up to 10 visits over 8 weeks. The 12 visits sought by the provider fit inside the number that the guideline allows. The request is medically necessary."
  expect     over-limit-called-within at item 1

test "eight do not exceed the recommendation of six"
  item       "Acupuncture, 8 sessions: Overturned"
  rationale  "The MTUS acupuncture guideline recommends up to 6 visits. He has had none. The request does not exceed the guideline. It is medically necessary."
  expect     over-limit-called-within at item 1

test "they fit; another number is allowed too"
  item       "Physical therapy, 8 visits: Overturned"
  rationale  "The ODG calls for up to 10 visits over 8 weeks. The request falls within the guideline. It is medically necessary."
  item       "Chiropractic care, 12 visits: Overturned"
  rationale  "The ODG recommends a trial of 6 visits, and up to 18 visits with improvement. He improved. The request is within the guidelines. It is medically necessary."
  expect     no over-limit-called-within

test "said not to be within"
  item       "Physical therapy, 12 visits: Upheld"
  rationale  "The ODG calls for up to 10 visits over 8 weeks. The request is not within the guidelines. It is not medically necessary."
  expect     no over-limit-called-within

test "just as many, one portion of several, and another item's limit"
  item       "Physical therapy, 10 visits: Overturned"
  rationale  "The ODG calls for up to 10 visits. The request falls within the guideline. It is medically necessary."
  item       "Acupuncture, 12 visits was the original request. Acupuncture, 6 visits was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, acupuncture, 6 visits is: Overturned"
  rationale  "The MTUS acupuncture guideline recommends up to 6 visits. The request does not exceed the guideline. It is medically necessary."
  expect     no over-limit-called-within

test "nothing said of the limit, the guideline's own words, a drug, and weeks"
  item       "Physical therapy, 12 visits: Overturned"
  rationale  "The ODG calls for up to 10 visits. The stiffness is severe. The request is medically necessary."
  item       "Acupuncture, 12 visits: Overturned"
  rationale  "The ODG recommends up to 10 visits, which is within the guidelines. The request is medically necessary."
  item       "Chiropractic care, 12 visits: Overturned"
  rationale  "The ODG calls for care over 8 weeks. The request falls within the guideline. It is medically necessary."
  expect     no over-limit-called-within

test "another item quotes a higher limit"
  item       "Physical therapy, 12 visits: Overturned"
  rationale  "The ODG calls for up to 10 visits. The request falls within the guideline. It is medically necessary."
  item       "Acupuncture, 6 visits: Overturned"
  rationale  "The ODG calls for up to 24 visits. The need is plain. The request is medically necessary."
  expect     over-limit-called-within at item 1

rule under-limit-called-beyond
  title      "What the patient has is said to be above the guideline's limit, and it is below it"
  kind       criteria-conflict
  severity   warning
  authority  arithmetic
  since      1.0
  for each   mention S where section of S is rationale and concept of S is a beyond-limit and S is affirmed and speaker of S is not guideline
  for each   quantity R where speaker of R is reviewer and R is not denied
  only if    some M in mentions of R satisfies (concept of M is a beyond-limit and speaker of M is not guideline)
  for each   quantity Q where speaker of Q is guideline and unit of Q overlaps unit of R
  only if    items of R is items of S
  only if    items of Q is items of S
  only if    comparison of Q is at-most or more-than or exactly
  only if    every T in quantities of letter satisfies (not (section of T is rationale and speaker of T is guideline) or unit of T does not overlap unit of R or least of T is at least least of Q)
  -- visits that came before count too
  only if    unit of R is not a visits or (no P in mentions of letter satisfies (concept of P is a therapy and concept of P is not a exercise and stage of P is tried))
  require    most of R is more than least of Q
  when unknown  -> pass
  say        "The rationale quotes a limit of {Q} and calls {R} above it: check the numbers."
  point at   S as "called above" ; R as "the patient's" ; Q as "the limit quoted"

test "thirty over eighty"
  item       "Norco 10/325mg #90: Upheld"
  rationale  "The opioid guidelines recommend that daily dosing not go above 80 mg of morphine equivalents. At 30 mg of morphine equivalents a day the patient is already over the ceiling. The request is not medically necessary."
  expect     under-limit-called-beyond at item 1

test "six visits exceed ten"
  item       "Physical therapy, 6 visits: Upheld"
  rationale  "The ODG recommends up to 10 visits. The requested 6 visits exceed the guideline. The request is not medically necessary."
  expect     under-limit-called-beyond at item 1

test "above it, and beside it"
  item       "Norco 10/325mg #90: Upheld"
  rationale  "The opioid guidelines recommend that daily dosing not go above 80 mg of morphine equivalents. At 120 mg of morphine equivalents the patient is over the ceiling. The request is not medically necessary."
  item       "Physical therapy, 12 visits: Upheld"
  rationale  "The ODG recommends up to 10 visits. The patient has used 6 visits. The request exceeds the guideline. It is not medically necessary."
  expect     no under-limit-called-beyond

test "visits before, which count too"
  summary    "She completed 8 visits of physical therapy."
  item       "Physical therapy, 6 visits: Upheld"
  rationale  "The ODG recommends up to 10 visits. The requested 6 visits exceed the guideline. The request is not medically necessary."
  expect     no under-limit-called-beyond

test "no visit before, and a sentence that goes on"
  summary    "She has not started physical therapy."
  item       "Physical therapy, 8 visits: Upheld"
  rationale  "The ODG recommends 12 visits. However, the request for 8 visits exceeds the guideline recommendation and exceptional factors were not documented. The request is not medically necessary."
  expect     under-limit-called-beyond at item 1

test "two limits, the lower one exceeded"
  item       "Physical therapy, 8 visits: Upheld"
  rationale  "The ODG recommends a trial of 6 visits and up to 10 visits with improvement. The 8 visits exceed the recommended trial. The request is not medically necessary."
  expect     no under-limit-called-beyond

test "the limit to the last visit"
  item       "Physical therapy, 10 visits: Upheld"
  rationale  "The ODG recommends up to 10 visits. The requested 10 visits exceed the guideline. The request is not medically necessary."
  expect     under-limit-called-beyond at item 1

test "another unit, another item, the provider's words, and a denial"
  item       "Physical therapy, 12 visits: Upheld"
  rationale  "The ODG recommends up to 10 weeks. The requested 6 visits exceed the guideline. The request is not medically necessary."
  item       "Acupuncture, 6 visits: Upheld"
  rationale  "The ODG recommends up to 10 visits. The need is not plain. The request is not medically necessary."
  item       "Massage therapy, 6 visits: Upheld"
  rationale  "The ODG recommends up to 10 visits. The provider stated that 6 visits exceed the guideline. The requested 6 visits do not exceed the guideline. The request is not medically necessary."
  expect     no under-limit-called-beyond
```

## Time

```rules
rule long-use-called-within
  title      "Use is said to be in step with the guideline's length of time, and it is longer"
  kind       criteria-conflict
  severity   warning
  authority  arithmetic
  since      1.0
  for each   quantity Q where Q is quoted-time
  for each   item I in items of Q where services of I is a drug
  for each   mention S in mentions of I where concept of S is a within-limit and S is affirmed and speaker of S is not guideline
  only if    every R in quantities of letter satisfies (R is not quoted-time or not (items of R is items of Q) or most-days of R is at most most-days of Q)
  for each   quantity U where speaker of U is reviewer
  only if    items of U is items of Q
  only if    some M in mentions of U satisfies concept of M overlaps services of I
  require    least-days of U is at most most-days of Q
  when unknown  -> pass
  say        "The rationale quotes {Q}, counts {U} of {services of I}, and calls that in step with the guideline: check the numbers."
  point at   S as "called within" ; U as "so long" ; Q as "the limit quoted"

test "two years in step with three weeks"
  item       "Methocarbamol 750mg #60: Overturned"
  rationale  "The MTUS recommends muscle relaxants for short courses only, and use beyond two to three weeks is not advised. She has been taking methocarbamol daily for close to two years. Her use of the drug is in step with the period of treatment that the guideline describes. The request is medically necessary."
  expect     long-use-called-within at item 1

test "six months within four weeks"
  item       "Zolpidem 10mg #30: Overturned"
  rationale  "ODG recommends zolpidem for up to four weeks. The patient has taken zolpidem for six months. This is within the guidelines. The request is medically necessary."
  expect     long-use-called-within at item 1

test "within it, beyond it and said to be, and another drug's time"
  item       "Zolpidem 10mg #30: Overturned"
  rationale  "ODG recommends zolpidem for up to four weeks. The patient has taken zolpidem for two weeks. This is within the guidelines. The request is medically necessary."
  item       "Cyclobenzaprine 10mg #30: Upheld"
  rationale  "ODG recommends muscle relaxants for up to three weeks. He has taken cyclobenzaprine for six months. This is not within the guidelines. The request is not medically necessary."
  item       "Naproxen 500mg #30: Overturned"
  rationale  "ODG recommends a review after four weeks. He has been a driver for six years. This is within the guidelines. The request is medically necessary."
  expect     no long-use-called-within

test "just as long, another item's time, and another drug's"
  item       "Zolpidem 10mg #30: Overturned"
  rationale  "ODG recommends zolpidem for up to four weeks. The patient has taken zolpidem for four weeks. This is within the guidelines. The request is medically necessary."
  item       "Naproxen 500mg #30: Overturned"
  rationale  "ODG recommends naproxen for up to four weeks. The provider stated that the patient has taken naproxen for six months. This is within the guidelines. The request is medically necessary."
  item       "Gabapentin 300mg #30: Overturned"
  rationale  "ODG recommends gabapentin for up to four weeks. The patient has taken lisinopril for six months. This is within the guidelines. The request is medically necessary."
  item       "Tramadol 50mg #30: Overturned"
  rationale  "ODG recommends tramadol for up to four weeks. The patient has taken tramadol for six months. This is not within the guidelines. The request is medically necessary."
  expect     no long-use-called-within

test "a longer time that is allowed too"
  item       "Zolpidem 10mg #30: Overturned"
  rationale  "ODG recommends zolpidem for up to four weeks. ODG allows zolpidem for up to twelve months with review. The patient has taken zolpidem for six months. This is within the guidelines. The request is medically necessary."
  expect     no long-use-called-within

test "a longer time that another item quotes, with another drug beside"
  item       "Zolpidem 10mg #30: Overturned"
  rationale  "ODG recommends zolpidem for up to four weeks. The patient has taken zolpidem with naproxen for six months. This is within the guidelines. The request is medically necessary."
  item       "Naproxen 500mg #30: Overturned"
  rationale  "ODG recommends naproxen for up to twelve months. The need is plain. The request is medically necessary."
  expect     long-use-called-within at item 1

rule care-long-enough-called-short
  title      "Care is said not to have lasted as long as the guideline asks, and it has"
  kind       criteria-conflict
  severity   warning
  authority  arithmetic
  since      1.0
  for each   quantity Q where Q is quoted-time
  for each   item I in items of Q where I is denied
  for each   mention S in mentions of I where concept of S is a period-not-reached and speaker of S is not guideline
  for each   quantity U where speaker of U is not guideline and U is not denied
  only if    section of U is summary or items of U is items of Q
  only if    some M in mentions of U satisfies (concept of M is a therapy and M is affirmed)
  require    least-days of U is less than most-days of Q
  when unknown  -> pass
  say        "The rationale quotes {Q} of care and finds that it has not been reached; the letter tells of {U}: check the numbers."
  point at   S as "not reached" ; U as "so long" ; Q as "asked for"

test "eleven weeks of therapy, and four to six asked for"
  summary    "Treatment has included 11 weeks of physical therapy."
  item       "MRI of the right shoulder: Upheld"
  rationale  "The MTUS states that special studies are not needed before a four to six week period of care. She has not yet passed through the length of conservative care that the guideline speaks of. The request is not medically necessary."
  expect     care-long-enough-called-short at item 1

test "three months"
  summary    "She attended physical therapy for three months."
  item       "MRI of the right knee: Upheld"
  rationale  "ODG asks for six weeks of care. The patient has not completed the recommended period of care. The request is not medically necessary."
  expect     care-long-enough-called-short at item 1

test "too short indeed, and a time of something else"
  summary    "Treatment has included 2 weeks of physical therapy. She has had pain for nine months."
  item       "MRI of the right shoulder: Upheld"
  rationale  "The MTUS states that special studies are not needed before a four to six week period of care. She has not yet passed through the length of conservative care. The request is not medically necessary."
  expect     no care-long-enough-called-short

test "approved, and reached"
  summary    "Treatment has included 11 weeks of physical therapy."
  item       "MRI of the right shoulder: Overturned"
  rationale  "The MTUS asks for a four to six week period of care. She has passed through the length of care. The request is medically necessary."
  expect     no care-long-enough-called-short

test "told in the rationale, just as long, with a finding beside"
  item       "MRI of the right knee: Upheld"
  rationale  "ODG asks for six weeks of care. The patient has had physical therapy for knee pain for six weeks. The patient has not completed the recommended period of care. The request is not medically necessary."
  expect     care-long-enough-called-short at item 1

test "a guideline's therapy, therapy that was denied, and another item's"
  summary    "No physical therapy was given for 11 weeks."
  item       "MRI of the right knee: Upheld"
  rationale  "ODG asks for six weeks of care. ODG states that physical therapy is given for 8 weeks. The patient has not completed the recommended period of care. The request is not medically necessary."
  item       "MRI of the left wrist: Upheld"
  rationale  "The patient has had physical therapy for eight weeks. The request is not medically necessary."
  expect     no care-long-enough-called-short

test "approved all the same"
  summary    "Treatment has included 11 weeks of physical therapy."
  item       "MRI of the right shoulder: Overturned"
  rationale  "The MTUS asks for a four to six week period of care. The patient has not completed the recommended period of care, but strength is failing. The request is medically necessary."
  expect     no care-long-enough-called-short

test "nothing said of it"
  summary    "Treatment has included 11 weeks of physical therapy."
  item       "MRI of the right shoulder: Upheld"
  rationale  "The MTUS asks for a four to six week period of care. The patient has diabetes. The request is not medically necessary."
  expect     no care-long-enough-called-short

rule response-too-short-called-enough
  title      "A response is said to be what the guideline asks for, and it lasted less long"
  kind       criteria-conflict
  severity   warning
  authority  arithmetic
  since      1.0
  for each   quantity Q where Q is quoted-time
  for each   item I in items of Q where services of I is a injection or procedure
  for each   mention S in mentions of I where concept of S is a response-enough and S is affirmed
  for each   quantity U where comparison of U is exactly
  only if    items of U is items of Q
  only if    some M in mentions of U satisfies (concept of M is a injection or pain or pain-relief or improvement)
  only if    no T in quantities of letter satisfies (speaker of T is not guideline and most-days of T is known and most-days of T is at least least-days of Q)
  only if    speaker of U is not guideline
  only if    U is not denied
  require    most-days of U is at least least-days of Q
  when unknown  -> pass
  say        "The rationale quotes {Q} of response, tells of {U}, and calls that enough: check the numbers."
  point at   S as "called enough" ; U as "so long" ; Q as "asked for"

test "two weeks, and six to eight asked for"
  item       "Second right L5-S1 epidural steroid injection: Overturned"
  rationale  "The guidelines state that repeat blocks should be based on at least 50% pain relief for six to eight weeks. After the September injection the leg pain went from 7 to 5 for roughly two weeks. This is the degree of response that the guideline looks for. The request is medically necessary."
  expect     response-too-short-called-enough at item 1

test "ten weeks"
  item       "Second right L5-S1 epidural steroid injection: Overturned"
  rationale  "The guidelines state that repeat blocks should be based on at least 50% pain relief for six to eight weeks. The injection gave 70% pain relief for ten weeks. This is the kind of response that the guideline looks for. The request is medically necessary."
  expect     no response-too-short-called-enough

test "two weeks, and not enough"
  item       "Second right L5-S1 epidural steroid injection: Upheld"
  rationale  "The guidelines state that repeat blocks should be based on at least 50% pain relief for six to eight weeks. The injection gave pain relief for two weeks. This is not the degree of response that the guideline looks for. The request is not medically necessary."
  expect     no response-too-short-called-enough

test "just as long, nothing said of it, of another service, and a limit"
  item       "Second right L5-S1 epidural steroid injection: Overturned"
  rationale  "The guidelines state that repeat blocks should be based on pain relief for six weeks. The injection gave pain relief for six weeks. This is the kind of response that the guideline looks for. The request is medically necessary."
  item       "Third right L5-S1 epidural steroid injection: Overturned"
  rationale  "The guidelines state that repeat blocks should be based on pain relief for eight weeks. The injection gave pain relief for two weeks. The patient has leg pain. The request is medically necessary."
  expect     no response-too-short-called-enough
```

## Age

```rules
rule age-below-limit-called-risk
  title      "The patient's age is given as a reason, and it is below the age that the guideline names"
  kind       criteria-conflict
  severity   warning
  authority  arithmetic
  since      1.0
  for each   quantity Q where speaker of Q is guideline and unit of Q is a years
  for each   item I in items of Q where I is approved
  for each   mention S in mentions of I where concept of S is a age-reason and S is affirmed and speaker of S is not guideline
  only if    some T in mentions of Q satisfies concept of T is a age-named
  for each   trait A where A is certain and A is not at-injury
  require    age of A is at least least of Q
  when unknown  -> pass
  say        "The rationale quotes an age {Q} and gives the patient's as a reason, who is {age of A}: check the age."
  point at   S as "given as a reason" ; Q as "the age quoted" ; A as "the age"

test "forty-eight, and over sixty-five asked for"
  summary    "This is a 48 year old male."
  item       "Pantoprazole 20mg #30: Overturned"
  rationale  "According to the MTUS one is at risk with an age over 65 years or a history of ulcer. His age places him in the group at risk. The request is medically necessary."
  expect     age-below-limit-called-risk at item 1

test "her age is a risk factor"
  summary    "The patient is a 52-year-old woman."
  item       "Omeprazole 20mg #30: Overturned"
  rationale  "The guideline names an age greater than 65 years. Her age is a risk factor. The request is medically necessary."
  expect     age-below-limit-called-risk at item 1

test "old enough, and no reason"
  summary    "This is a 71 year old male."
  item       "Pantoprazole 20mg #30: Overturned"
  rationale  "According to the MTUS one is at risk with an age over 65 years. His age places him in the group at risk. The request is medically necessary."
  expect     no age-below-limit-called-risk

test "not of that age, and said so"
  summary    "This is a 48 year old male."
  item       "Pantoprazole 20mg #30: Upheld"
  rationale  "According to the MTUS one is at risk with an age over 65 years. The patient is 48 years old. The request is not medically necessary."
  expect     no age-below-limit-called-risk

test "just of that age"
  summary    "This is a 65 year old male."
  item       "Pantoprazole 20mg #30: Overturned"
  rationale  "According to the MTUS one is at risk with an age over 65 years or a history of ulcer. His age places him in the group at risk. The request is medically necessary."
  expect     no age-below-limit-called-risk

test "denied, another reason, and years of something else"
  summary    "This is a 48 year old male."
  item       "Pantoprazole 20mg #30: Upheld"
  rationale  "According to the MTUS one is at risk with an age over 65 years. His age places him in the group at risk. The request is not medically necessary."
  item       "Omeprazole 20mg #30: Overturned"
  rationale  "According to the MTUS one is at risk with an age over 65 years. He has an ulcer. The request is medically necessary."
  item       "Famotidine 20mg #30: Overturned"
  rationale  "According to the MTUS one is at risk after 60 years of smoking. His age places him in the group at risk. The request is medically necessary."
  expect     no age-below-limit-called-risk

test "an age at the injury, and another person's"
  summary    "This is a 71 year old male, who was 60 years old at the time of injury. His wife is 40 years old."
  item       "Pantoprazole 20mg #30: Overturned"
  rationale  "According to the MTUS one is at risk with an age over 65 years. His age places him in the group at risk. The request is medically necessary."
  expect     no age-below-limit-called-risk

rule age-outside-quoted-criteria
  title      "The patient's age is the reason, and no criterion that the rationale quotes speaks of age"
  kind       criteria-conflict
  severity   warning
  authority  statute "Labor Code 4610.6(e)"
  since      1.0
  for each   item I where I is approved and services of I is a study
  for each   mention S in mentions of I where concept of S is a age-reason and S is affirmed and speaker of S is not guideline
  only if    some R in references of I satisfies R is speaking
  only if    some M in mentions of I satisfies (speaker of M is guideline and concept of M is a finding or condition or drug or service)
  only if    count of quantities of letter is 0 or (no Q in quantities of letter satisfies (section of Q is rationale and speaker of Q is guideline and unit of Q is a years))
  require    some T in mentions of I satisfies (speaker of T is guideline and concept of T is a age-named or age-reason)
  when unknown  -> pass
  say        "The rationale of item {number of I} rests on the patient's age, of which none of the criteria that it quotes speaks: check the criteria."
  point at   S as "the reason" ; heading of I as "approved"

test "a blood count for a patient of advanced age"
  item       "Pre-operative complete blood count: Overturned"
  rationale  "The ODG reserves blood counts for patients with an illness that brings on anemia. She is 61 years old, and such a count makes sense at her advanced age. The request is medically necessary."
  expect     age-outside-quoted-criteria at item 1

test "given his age"
  item       "Pre-operative chest radiograph: Overturned"
  rationale  "ODG recommends chest radiography for patients with lung disease. In this case, given his age, the film is prudent. The request is medically necessary."
  expect     age-outside-quoted-criteria at item 1

test "a criterion that names age, a reason beside it, and denied"
  item       "Pre-operative EKG: Overturned"
  rationale  "ODG states that an electrocardiogram is recommended for patients of advanced age. Given her age the test is prudent. The request is medically necessary."
  item       "Pre-operative chest radiograph: Upheld"
  rationale  "The guideline recommends chest radiography for patients with lung disease. Advanced age is no indication. The request is not medically necessary."
  expect     no age-outside-quoted-criteria

test "denied, no study, no guideline, and no age"
  item       "Pre-operative chest radiograph: Upheld"
  rationale  "ODG recommends chest radiography for patients with lung disease. In this case, given his age, the film is prudent. The request is not medically necessary."
  item       "Physical therapy: Overturned"
  rationale  "ODG recommends physical therapy for patients with lung disease. In this case, given his age, the course is prudent. The request is medically necessary."
  item       "Pre-operative EKG: Overturned"
  rationale  "In this case, given his age, the film is prudent. He has lung disease. The request is medically necessary."
  expect     no age-outside-quoted-criteria

test "an age in years"
  item       "Pre-operative chest radiograph: Overturned"
  rationale  "ODG recommends chest radiography for patients with lung disease, and over 70 years. In this case, given his age, the film is prudent. The request is medically necessary."
  expect     no age-outside-quoted-criteria
```

"""##),
    Chapter(
      path: "Rules/guidelines/opioids.md",
      text: ##"""
# Opioids: what their continuation is judged by

Guidelines let an opioid go on by four things: relief of pain, function, side effects and signs of misuse; and they ask for
safeguards, an agreement, an assessment of risk, urine tests, the prescription database. A reviewer who misses one of
them in the records while his own summary tells of it has misread them, and a determination was set aside for it (McAtee, 2015).

Whether a urine test or the report of the database is denied against the summary is held by the rule on studies; that
a dose stands above or below a ceiling, by the rules on limits. "No side effects" is a good thing and no denial of
documentation: only words that miss the assessment itself ("were not discussed", "no documentation of") count here.

## Relief

```rules
rule relief-denied-but-scored
  title      "No relief by a drug is found, and the summary scores the pain with and without it"
  kind       evidence-conflict
  severity   warning
  authority  decision "McAtee v. Briggs & Pearson (WCAB panel, 2015)"
  since      1.0
  for each   item I where I is denied and services of I is a opioid or nsaid or anticonvulsant or muscle-relaxant or antidepressant
  for each   mention M in mentions of I where speaker of M is reviewer and M is denied and M is not qualified and concept of M is a pain-relief or paired-scores
  for each   quantity A where section of A is summary and unit of A is a score and with-medication of A is yes
  for each   quantity B where section of B is summary and unit of B is a score and with-medication of B is no
  require    most of A is at least least of B
  when unknown  -> pass
  say        "The rationale of item {number of I} finds no {M}; the summary scores the pain {B} without medication and {A} with it: check which is right."
  point at   M as "denied here" ; A as "with medication" ; B as "without"

test "eight without, and four with"
  summary    "Pain is 8/10 without medication and 4/10 with medication."
  item       "Norco 10/325mg #60: Upheld"
  rationale  "There is no documentation of pain relief. The request is not medically necessary."
  expect     relief-denied-but-scored at item 1

test "scores that are missed"
  summary    "With medications pain is 3/10. Without medications pain is 7/10."
  item       "Tramadol 50mg #90: Upheld"
  rationale  "The records do not include pain scores with and without medication. Tramadol is not medically necessary."
  expect     relief-denied-but-scored at item 1

test "no difference, one score only, and a limited denial"
  summary    "Pain is 8/10 without medication and 8/10 with medication."
  item       "Norco 10/325mg #60: Upheld"
  rationale  "There is no documentation of pain relief. The request is not medically necessary."
  expect     no relief-denied-but-scored

test "one score only, and another's words"
  summary    "Pain is 8/10."
  item       "Norco 10/325mg #60: Upheld"
  rationale  "There is no documentation of pain relief. The request is not medically necessary."
  expect     no relief-denied-but-scored

test "approved, a limit, a therapy, function, and utilization review's words"
  summary    "Pain is 8/10 without medication and 4/10 with medication."
  item       "Norco 10/325mg #60: Overturned"
  rationale  "There is no documentation of pain relief. The request is medically necessary."
  item       "Norco 5/325mg #60: Upheld"
  rationale  "There is no objective pain relief. The request is not medically necessary."
  item       "Acupuncture, 6 visits: Upheld"
  rationale  "There is no documentation of pain relief. The request is not medically necessary."
  item       "Tramadol 50mg #90: Upheld"
  rationale  "There is pain relief. There is no documentation of functional improvement. Utilization review found no pain relief. The request is not medically necessary."
  expect     no relief-denied-but-scored

test "a score of which nothing is said, with medication"
  summary    "Pain is 8/10 without medication. In May pain was 5/10."
  item       "Norco 10/325mg #60: Upheld"
  rationale  "There is no documentation of pain relief. The request is not medically necessary."
  expect     no relief-denied-but-scored

test "a score of which nothing is said, without medication"
  summary    "Pain is 4/10 with medication. In May pain was 8/10."
  item       "Norco 10/325mg #60: Upheld"
  rationale  "There is no documentation of pain relief. The request is not medically necessary."
  expect     no relief-denied-but-scored

test "a score without medication, and minutes with it, or one that the rationale tells"
  summary    "Pain is 8/10 without medication. He walks 5 minutes with medication. With medication flexion is 5 degrees."
  item       "Norco 10/325mg #60: Upheld"
  rationale  "There is no documentation of pain relief. The request is not medically necessary."
  item       "Lumbar brace: Upheld"
  rationale  "Pain is 4/10 with medication. The request is not medically necessary."
  expect     no relief-denied-but-scored

test "a score with medication, and minutes without it, or one that the rationale tells"
  summary    "Pain is 4/10 with medication. He walks 20 minutes without medication. Without medication flexion is 20 degrees."
  item       "Norco 10/325mg #60: Upheld"
  rationale  "There is no documentation of pain relief. The request is not medically necessary."
  item       "Lumbar brace: Upheld"
  rationale  "Pain is 8/10 without medication. The request is not medically necessary."
  expect     no relief-denied-but-scored
```

## Side effects, misuse and safeguards

```table monitoring
| row          | missed: concepts         | told: concepts | name: text      |
|--------------|--------------------------|----------------|-----------------|
| side-effects | unaddressed-side-effects | side-effect | side effects    |
| misuse       | unaddressed-aberrance    | aberrant-behavior, consistent-drug-test, inconsistent-drug-test | signs of misuse |
```

```table safeguards
| row       | safeguard: concepts | name: text            |
|-----------|---------------------|-----------------------|
| agreement | opioid-agreement    | an opioid agreement   |
| risk      | opioid-risk-score   | an assessment of risk |
```

```rules
rule monitoring-missed-but-told
  for each   row R of monitoring
  title      "The rationale misses a word on {name of R}, which the summary has"
  kind       evidence-conflict
  severity   warning
  authority  decision "McAtee v. Briggs & Pearson (WCAB panel, 2015)"
  since      1.0
  for each   item I where I is denied and services of I is a opioid
  for each   mention M in mentions of I where speaker of M is reviewer or provider and concept of M is a missed of R
  for each   mention N where section of N is summary and status of N is actual and concept of N is a told of R
  require    speaker of N is utilization-review
  when unknown  -> pass
  say        "The rationale of item {number of I} misses a word on {name of R}; the summary has one: check which is right."
  point at   M as "missed here" ; N as "told here"

test "side effects that he denied, and behavior that was noted"
  summary    "He denied side effects. There is no aberrant behavior."
  item       "Norco 10/325mg #60: Upheld"
  rationale  "Side effects were not discussed. There is no documentation of aberrant drug-taking behavior. The request is not medically necessary."
  expect     monitoring-missed-but-told/side-effects at item 1, monitoring-missed-but-told/misuse at item 1

test "in other words"
  summary    "Constipation is a side effect of the drug. The urine drug screen was consistent with prescribed medications."
  item       "Tramadol 50mg #90: Upheld"
  rationale  "The records do not address adverse effects. The provider did not assess aberrant behavior. Tramadol is not medically necessary."
  expect     monitoring-missed-but-told/side-effects at item 1, monitoring-missed-but-told/misuse at item 1

test "nothing told, approved, and no side effects"
  summary    "He has neck pain."
  item       "Norco 10/325mg #60: Upheld"
  rationale  "Side effects were not discussed. The request is not medically necessary."
  expect     no monitoring-missed-but-told/side-effects

test "no opioid, approved, utilization review's words, and side effects that were not there"
  summary    "He denied side effects. Utilization review noted early refills."
  item       "Norco 10/325mg #60: Overturned"
  rationale  "Side effects were not discussed. The request is medically necessary."
  item       "Lumbar brace: Upheld"
  rationale  "Side effects were not discussed. The request is not medically necessary."
  item       "Tramadol 50mg #90: Upheld"
  rationale  "Utilization review found no discussion of side effects. There are no side effects. Aberrant behavior was not assessed. The request is not medically necessary."
  expect     no monitoring-missed-but-told/side-effects, no monitoring-missed-but-told/misuse

test "told of the past only"
  summary    "She has a history of side effects."
  item       "Norco 10/325mg #60: Upheld"
  rationale  "Side effects were not discussed. The request is not medically necessary."
  expect     no monitoring-missed-but-told/side-effects

rule safeguard-denied-but-told
  for each   row R of safeguards
  title      "The rationale finds no sign of {name of R}, of which the summary tells"
  kind       evidence-conflict
  severity   warning
  authority  statute "Labor Code 4610.6(e)"
  since      1.0
  for each   item I where I is denied and services of I is a opioid or drug-test
  for each   mention M in mentions of I where M is said-missing and concept of M is a safeguard of R
  for each   mention N where section of N is summary and N is told and status of N is actual and concept of N is a safeguard of R
  require    some O in mentions of letter satisfies (section of O is summary and O is denied and concept of O is a safeguard of R)
  when unknown  -> pass
  say        "The rationale of item {number of I} finds no sign of {name of R}; the summary tells of it: check which is right."
  point at   M as "denied here" ; N as "told here"

test "an agreement, and an assessment of risk"
  summary    "He has a signed opioid agreement. There is no numbness. The opioid risk tool was 2."
  item       "Norco 10/325mg #60: Upheld"
  rationale  "There is no documentation of a pain contract. There is no opioid risk assessment. The request is not medically necessary."
  expect     safeguard-denied-but-told/agreement at item 1, safeguard-denied-but-told/risk at item 1

test "in other words"
  summary    "A pain management agreement is on file. Her opioid risk score was low."
  item       "Urine drug screen: Upheld"
  rationale  "The records do not include an opioid agreement. The records do not show a SOAPP score. The request is not medically necessary."
  expect     safeguard-denied-but-told/agreement at item 1, safeguard-denied-but-told/risk at item 1

test "denied in both, asked for only, utilization review's words, and a limit"
  summary    "Utilization review noted a pain contract. There is no opioid risk assessment. An opioid risk tool was used."
  item       "Norco 10/325mg #60: Upheld"
  rationale  "There is no documentation of a pain contract. There is no opioid risk assessment. The request is not medically necessary."
  expect     no safeguard-denied-but-told/agreement, no safeguard-denied-but-told/risk

test "approved, another service, a limit, another's words, and one that is there"
  summary    "He has a signed opioid agreement."
  item       "Norco 10/325mg #60: Overturned"
  rationale  "There is no documentation of a pain contract. The request is medically necessary."
  item       "Lumbar brace: Upheld"
  rationale  "There is no documentation of a pain contract. The request is not medically necessary."
  item       "Tramadol 50mg #90: Upheld"
  rationale  "There is no current pain contract. Utilization review found no pain contract. The request is not medically necessary."
  item       "Oxycodone 5mg #90: Upheld"
  rationale  "There is a pain contract. There is no numbness. The request is not medically necessary."
  expect     no safeguard-denied-but-told/agreement

test "told of another safeguard, and in the past"
  summary    "She has a history of an opioid agreement. The opioid risk tool was 2. He has neck pain."
  item       "Norco 10/325mg #60: Upheld"
  rationale  "There is no documentation of a pain contract. The request is not medically necessary."
  expect     no safeguard-denied-but-told/agreement

test "told in another rationale only"
  summary    "He has neck pain."
  item       "Norco 10/325mg #60: Upheld"
  rationale  "There is no documentation of a pain contract. The request is not medically necessary."
  item       "Lumbar brace: Upheld"
  rationale  "He has a signed opioid agreement and no side effects. The request is not medically necessary."
  item       "Tramadol 50mg #90: Upheld"
  rationale  "Side effects were not discussed. The request is not medically necessary."
  expect     no safeguard-denied-but-told/agreement, no monitoring-missed-but-told/side-effects
```

"""##),
    Chapter(
      path: "Rules/guidelines/ruled-out.md",
      text: ##"""
# What a guideline rules out, and the rationale finds

Some demands are that something is *not* there: no radiculopathy before an injection of the facet joints or of trigger
points, no radiculopathy that is obvious already before a study of the nerves, no smoking before a fusion. A rationale
that quotes the demand, tells in its own voice that the thing is there, and ends in an approval has not told why.

Left alone are a past that is over, a thing at another part of the body, a patient who has stopped smoking, a pain
that the rationale itself calls that of the joint, an exception that is given, and a conclusion against the
service. That the guideline is right to rule it out is not said here.

```table ruled-out
| row           | service: concepts         | excluded: concepts            | contrary: concepts           | cleared: concepts | name: text                              |
|---------------|---------------------------|-------------------------------|------------------------------|-------------------|-----------------------------------------|
| facet         | facet-injection, ablation | radiculopathy, radicular-pain | non-radiating                | facet-pain, facet-arthropathy, non-radiating | radicular pain                          |
| trigger-point | trigger-point-injection   | radiculopathy, radicular-pain | non-radiating                | non-radiating, myofascial-pain, myofascial-pain-syndrome | radiculopathy                           |
| nerve-study   | electrodiagnostic         | obvious-radiculopathy         | obvious-radiculopathy        | entrapment-neuropathy, peripheral-neuropathy | a radiculopathy that is obvious already |
| smoking       | fusion                    | tobacco-use                   | nonsmoker, smoking-cessation | ex-smoker, nonsmoker, smoking-cessation | smoking                                 |
```

```rules
rule approved-against-exclusion
  for each   row R of ruled-out
  title      "Approved, although the rationale quotes {name of R} as ruling it out and finds it"
  kind       criteria-conflict
  severity   warning
  authority  statute "Labor Code 4610.6(e)"
  since      1.0
  for each   item I where I is approved and services of I is a service of R
  for each   mention M in mentions of I where speaker of M is reviewer and status of M is actual and concept of M is a excluded of R
  only if    found-unnecessary of I is missing
  only if    concept of M is a radicular-pain or regions of M is missing or regions of I is missing or regions of M overlaps regions of I
  only if    some Q in mentions of I satisfies (Q is quoted and (concept of Q is a excluded of R or concept of Q is a contrary of R))
  require    M is not affirmed
  unless     some E in mentions of I satisfies E is exception label exception
  unless     some C in mentions of I satisfies (speaker of C is reviewer and C is affirmed and concept of C is a cleared of R) label cleared
  when unknown  -> pass
  say        "The rationale of item {number of I} quotes {name of R} as ruling the service out, finds it, and approves the request: check the reason."
  point at   decision of I as "approved here" ; M as "found here"

test "facets, trigger points, nerve studies and a smoker"
  summary    "The worker has low back pain."
  item       "Lumbar facet joint injections L4-5 and L5-S1: Overturned"
  rationale  "ODG limits facet blocks to low back pain that is non-radicular. In this case, the patient has radicular pain down the left leg. The request is medically necessary."
  item       "Trigger point injections, lumbar spine: Overturned"
  rationale  "The MTUS recommends trigger point injections where radiculopathy is not present. In this case, the patient has lumbar radiculopathy. The request is medically necessary."
  item       "EMG of the lower extremities: Overturned"
  rationale  "ODG states that EMG is not necessary if radiculopathy is already clinically obvious. In this case, radiculopathy is clinically obvious. The request is medically necessary."
  item       "Lumbar fusion L4-5: Overturned"
  rationale  "The ODG asks for a nonsmoker before a fusion. In this case, the patient smokes a pack of cigarettes a day. The request is medically necessary."
  expect     approved-against-exclusion/facet at item 1, approved-against-exclusion/trigger-point at item 2, approved-against-exclusion/nerve-study at item 3, approved-against-exclusion/smoking at item 4

test "in other words"
  summary    "The worker has low back pain."
  item       "Medial branch blocks, bilateral L4-5: Overturned"
  rationale  "The guidelines recommend these blocks for patients without radiculopathy. Here, lumbar radiculopathy is present. There is no facet-mediated pain. Utilization review found facet arthropathy. The blocks are medically necessary."
  item       "Trigger point injections: Overturned"
  rationale  "The guidelines ask that the pain be nonradicular. Here, there is cervical radiculopathy. The injections are medically necessary."
  item       "Electrodiagnostic study, left lower extremity: Overturned"
  rationale  "The guidelines recommend against nerve studies with obvious radiculopathy. Here, obvious radiculopathy is present. The study is medically necessary."
  item       "Anterior cervical fusion C5-6: Overturned"
  rationale  "The guidelines recommend smoking cessation for six weeks before the operation. Here, the patient is a current smoker. The fusion is medically necessary."
  expect     approved-against-exclusion/facet at item 1, approved-against-exclusion/trigger-point at item 2, approved-against-exclusion/nerve-study at item 3, approved-against-exclusion/smoking at item 4

test "denied, nothing quoted, none found, another's words, and a limit"
  summary    "The worker has low back pain and radicular pain."
  item       "Lumbar facet joint injections L4-5: Upheld"
  rationale  "ODG limits facet blocks to low back pain that is non-radicular. In this case, the patient has radicular pain. The form is unsigned."
  item       "Lumbar facet joint injections L3-4: Overturned"
  rationale  "ODG limits facet blocks to two levels and facet pain. In this case, the patient has radicular pain. The request is medically necessary."
  item       "Lumbar facet joint injections L2-3: Overturned"
  rationale  "ODG limits facet blocks to low back pain that is non-radicular. In this case, the patient has no radicular pain. The request is medically necessary."
  item       "Lumbar facet joint injections L1-2: Overturned"
  rationale  "ODG limits facet blocks to low back pain that is non-radicular. Utilization review found radicular pain. The request is medically necessary."
  item       "Lumbar epidural steroid injection L5-S1: Overturned"
  rationale  "ODG limits facet blocks to low back pain that is non-radicular. In this case, the patient has radicular pain. The request is medically necessary."
  expect     no approved-against-exclusion/facet

test "an exception, circumstances, pain of the joint, found not necessary, and the past"
  summary    "The worker has low back pain."
  item       "Lumbar facet joint injections L4-5: Overturned"
  rationale  "ODG limits facet blocks to low back pain that is non-radicular. In this case, although the patient has radicular pain, the back hurts more. The request is medically necessary."
  item       "Lumbar facet joint injections L3-4: Overturned"
  rationale  "ODG limits facet blocks to low back pain that is non-radicular. In this case, the patient has radicular pain. There are exceptional circumstances. The request is medically necessary."
  item       "Lumbar facet joint injections L2-3: Overturned"
  rationale  "ODG limits facet blocks to low back pain that is non-radicular. In this case, the patient has radicular pain and facet-mediated pain. The request is medically necessary."
  item       "Lumbar facet joint injections L1-2: Overturned"
  rationale  "ODG limits facet blocks to low back pain that is non-radicular. In this case, the patient has radicular pain. The request is not medically necessary."
  item       "Lumbar facet joint injections L5-S1: Overturned"
  rationale  "ODG limits facet blocks to low back pain that is non-radicular. In this case, the patient has a history of radicular pain. The request is medically necessary."
  expect     no approved-against-exclusion/facet

test "radiculopathy of the neck, and other things that are there"
  summary    "The worker has low back pain."
  item       "Lumbar facet joint injections L4-5: Overturned"
  rationale  "ODG limits facet blocks to low back pain that is non-radicular. In this case, there is cervical radiculopathy. The request is medically necessary."
  item       "Lumbar facet joint injections L2-3: Overturned"
  rationale  "ODG limits facet blocks to low back pain that is non-radicular. In this case, there is tenderness of the lumbar spine. The request is medically necessary."
  item       "Lumbar fusion L4-5: Overturned"
  rationale  "ODG asks for a nonsmoker. In this case, the patient has stopped smoking. The request is medically necessary."
  expect     no approved-against-exclusion/facet, no approved-against-exclusion/smoking
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

test "approved, and the films alone speak against it"
  summary    "Radiographs show hardware is intact."
  item       "Exploration of fusion L4-L5: Overturned"
  expect     fusion-revision-ct/approved-absent at item 1, and nothing else

test "approved on a CT, and the films show nothing"
  summary    "Radiographs show hardware is intact. A CT scan of 2/3/2014 shows a nonunion at L4-L5."
  item       "Exploration of fusion L4-L5: Overturned"
  expect     no fusion-revision-ct/approved-absent, no fusion-revision-ct/approved-silent

test "approved on broken hardware, and the CT shows nothing"
  summary    "CT shows a solid fusion. Radiographs show hardware failure at L4-L5."
  item       "Exploration of fusion L4-L5: Overturned"
  expect     no fusion-revision-ct/approved-absent, no fusion-revision-ct/approved-silent

test "denied in silence"
  summary    "He had a fusion at L4-L5 in 2011 and still hurts."
  item       "Revision of fusion L4-L5: Upheld"
  rationale  "The visit note is unsigned. The request is not medically necessary."
  expect     nothing

test "denied for want of films that the summary reports"
  summary    "Radiographs show hardware failure at L4-L5."
  item       "Revision of fusion L4-L5: Upheld"
  rationale  "There are no radiographs showing hardware failure. The request is not medically necessary."
  expect     fusion-revision-ct/denied-shown at item 1

test "approved although the rationale finds no CT, and approved as the criteria are met"
  summary    "A CT scan of 2/3/2014 shows a nonunion at L4-L5."
  item       "Revision of fusion L4-L5: Overturned"
  rationale  "There is no CT showing failure of fusion. The request is medically necessary."
  item       "Exploration of fusion L4-L5: Overturned"
  rationale  "CT shows a pseudarthrosis, and the criteria are met. The request is medically necessary."
  expect     no fusion-revision-ct/denied-shown, no fusion-revision-ct/denied-met

test "other services"
  summary    "A CT scan of 2/3/2014 shows a nonunion at L4-L5."
  item       "Lumbar brace: Upheld"
  rationale  "There is no CT showing failure of fusion. The request is not medically necessary."
  item       "Bone growth stimulator: Upheld"
  rationale  "CT shows a pseudarthrosis, and the criteria are met. The visit note is unsigned."
  expect     no fusion-revision-ct/denied-shown, no fusion-revision-ct/denied-met

test "other services, approved in silence and against the films"
  summary    "Radiographs show hardware is intact."
  item       "Lumbar brace: Overturned"
  expect     nothing

test "the evidence without the criteria, and the criteria without the evidence"
  summary    "He had a fusion at L4-L5 in 2011."
  item       "Revision of fusion L4-L5: Upheld"
  rationale  "CT shows a pseudarthrosis. The visit note is unsigned."
  item       "Exploration of fusion L4-L5: Upheld"
  rationale  "The criteria are met. The visit note is unsigned."
  expect     no fusion-revision-ct/denied-met
```

"""##),
    Chapter(
      path: "Rules/guidelines/stomach.md",
      text: ##"""
# Drugs that protect the stomach

A proton pump inhibitor is asked for beside an anti-inflammatory drug, and the guideline names the risks that call for it: an age above
sixty-five, an ulcer or a bleeding, a thinner of the blood, a high dose. A rationale that quotes the age, says that there is no risk,
and decides about a patient who is older has not looked at the first line of its own letter.

That an ulcer or a bleeding is denied against the summary is held by the rules on findings; that an age is taken for a reason although
it lies below the one quoted, by the rules on limits; that the risk is not there and the drug is approved, by `approved-without-asked-for`.

```rules
rule age-above-limit-but-no-risk
  title      "No risk of the stomach is found, and the patient is older than the age that the rationale quotes as one"
  kind       evidence-conflict
  severity   warning
  authority  arithmetic
  since      1.0
  for each   quantity Q where speaker of Q is guideline and unit of Q is a years
  for each   item I in items of Q where I is denied and services of I is a proton-pump-inhibitor or acid-reducer
  for each   mention M in mentions of I where M is said-missing and concept of M is a gastrointestinal-risk
  only if    some T in mentions of Q satisfies concept of T is a age-named
  for each   trait A where A is certain and A is not at-injury
  require    age of A is at most most of Q
  when unknown  -> pass
  say        "The rationale quotes an age {Q} as a risk and finds no risk; the patient is {age of A}: check the age."
  point at   M as "no risk" ; Q as "the age quoted" ; A as "the age"

test "seventy-one"
  summary    "This is a 71 year old male who takes naproxen."
  item       "Omeprazole 20mg #60: Upheld"
  rationale  "The MTUS names an age over 65 years, an ulcer, or aspirin. In this case, there are no GI risk factors. The request is not medically necessary."
  expect     age-above-limit-but-no-risk at item 1

test "in other words"
  summary    "The patient is a 68-year-old woman."
  item       "Pantoprazole 20mg #30: Upheld"
  rationale  "According to the guidelines, one is at risk with an age greater than 65 years. Here, the patient is not at risk for gastrointestinal events. The drug is not medically necessary."
  expect     age-above-limit-but-no-risk at item 1

test "younger, and just of that age"
  summary    "This is a 65 year old male who takes naproxen."
  item       "Omeprazole 20mg #60: Upheld"
  rationale  "The MTUS names an age over 65 years, an ulcer, or aspirin. In this case, there are no GI risk factors. The request is not medically necessary."
  expect     no age-above-limit-but-no-risk

test "approved, another drug, a limit, and utilization review's words"
  summary    "This is a 71 year old male who takes naproxen."
  item       "Omeprazole 20mg #60: Overturned"
  rationale  "The MTUS names an age over 65 years, an ulcer, or aspirin. In this case, there are no GI risk factors. The request is medically necessary."
  item       "Celecoxib 200mg #30: Upheld"
  rationale  "The MTUS names an age over 65 years, an ulcer, or aspirin. In this case, there are no GI risk factors. The request is not medically necessary."
  item       "Famotidine 20mg #60: Upheld"
  rationale  "The MTUS names an age over 65 years, an ulcer, or aspirin. In this case, there are no other GI risk factors. The request is not medically necessary."
  item       "Ranitidine 150mg #60: Upheld"
  rationale  "The MTUS names an age over 65 years, an ulcer, or aspirin. Utilization review found no GI risk factors. In this case, he has no insomnia. The request is not medically necessary."
  expect     no age-above-limit-but-no-risk

test "no age quoted, days, and years of something else"
  summary    "This is a 71 year old male who takes naproxen."
  item       "Omeprazole 20mg #60: Upheld"
  rationale  "The MTUS names an ulcer or aspirin. In this case, there are no GI risk factors at 50 years. The request is not medically necessary."
  item       "Pantoprazole 40mg #60: Upheld"
  rationale  "The MTUS names smoking for 20 years. In this case, there are no GI risk factors. The request is not medically necessary."
  item       "Famotidine 20mg #60: Upheld"
  rationale  "The MTUS names an older patient and 20 days of aspirin. In this case, there are no GI risk factors. The request is not medically necessary."
  item       "Ranitidine 150mg #60: Upheld"
  rationale  "In this case, he is older than 60 years. There are no GI risk factors. The request is not medically necessary."
  expect     no age-above-limit-but-no-risk

test "older now, or another person"
  summary    "This is a 60 year old male. He was 70 years old at the time of injury. His wife is 71 years old."
  item       "Omeprazole 20mg #60: Upheld"
  rationale  "The MTUS names an age over 65 years, an ulcer, or aspirin. In this case, there are no GI risk factors. The request is not medically necessary."
  expect     no age-above-limit-but-no-risk
```

"""##),
    Chapter(
      path: "Rules/guidelines/topicals.md",
      text: ##"""
# Compounds for the skin

The chronic pain guideline's rule on compounds is quoted in every letter about them: a product that contains one drug that is not
recommended is not recommended as a whole. So the rationale says which of the parts it is. Looked at here is whether the part stands
in the request, and whether the decision follows. Which drugs are fit for the skin is the guideline's affair.

```rules
-- a drug by its name
define part-of-compound of mention M
  when       concept of M is a baclofen or cyclobenzaprine or tizanidine or gabapentin or ketoprofen or flurbiprofen or diclofenac or tramadol or ketamine or tricyclic or lidocaine or capsaicin

rule compound-approved-with-excluded-part
  title      "A compound is approved although the rationale says that a part that is not recommended fails the whole, and names one"
  kind       criteria-conflict
  severity   error
  authority  statute "Labor Code 4610.6(e)"
  since      1.0
  for each   item I where I is approved and services of I is a topical-drug
  for each   mention S in mentions of I where concept of S is a one-part-fails-all
  for each   mention T in mentions of I where concept of T is a not-for-the-skin
  only if    some D in mentions of I satisfies (D is part-of-compound and concept of D overlaps services of I)
  only if    found-unnecessary of I is missing
  require    I is gives-reason
  when unknown  -> pass
  say        "The rationale of item {number of I} says that one part that is not recommended fails the whole, names such a part, and the compound is approved: check the decision."
  point at   decision of I as "approved here" ; T as "not recommended" ; S as "fails the whole"

test "baclofen in the cream"
  item       "Flurbiprofen 20%/Baclofen 5% cream 180gm: Overturned"
  rationale  "Any compounded product that contains at least one drug that is not recommended is not recommended. Baclofen is not recommended topically. The cream is medically necessary."
  expect     compound-approved-with-excluded-part at item 1

test "in other words"
  item       "Ketoprofen 10%/gabapentin 6% topical cream: Overturned"
  rationale  "The MTUS holds that a compound with at least one non-recommended ingredient is not recommended. Gabapentin is not recommended as a topical agent. The compound is medically necessary."
  expect     compound-approved-with-excluded-part at item 1

test "denied, no such part, a part of another compound, a reason, and found not necessary"
  item       "Flurbiprofen 20%/Baclofen 5% cream 180gm: Upheld"
  rationale  "Any compounded product that contains at least one drug that is not recommended is not recommended. Baclofen is not recommended topically. The form is unsigned."
  item       "Flurbiprofen 20% cream 180gm: Overturned"
  rationale  "Any compounded product that contains at least one drug that is not recommended is not recommended. Flurbiprofen is an NSAID. The request is medically necessary."
  item       "Flurbiprofen 20%/menthol 5% cream 60gm: Overturned"
  rationale  "Any compounded product that contains at least one drug that is not recommended is not recommended. Baclofen is not recommended topically. The request is medically necessary."
  item       "Flurbiprofen 20%/Baclofen 5% cream 90gm: Overturned"
  rationale  "Any compounded product that contains at least one drug that is not recommended is not recommended. Baclofen is not recommended topically. Despite that, nothing else was tolerated. The request is medically necessary."
  item       "Flurbiprofen 20%/Baclofen 4% cream 90gm: Overturned"
  rationale  "Any compounded product that contains at least one drug that is not recommended is not recommended. Baclofen is not recommended topically. The request is not medically necessary."
  expect     no compound-approved-with-excluded-part

test "the rule is not quoted, and tablets"
  item       "Flurbiprofen 20%/Baclofen 5% cream 180gm: Overturned"
  rationale  "Baclofen is not recommended topically, according to some. The request is medically necessary."
  item       "Baclofen 10mg #60: Overturned"
  rationale  "Any compounded product that contains at least one drug that is not recommended is not recommended. Baclofen is not recommended topically. The request is medically necessary."
  expect     no compound-approved-with-excluded-part

test "drugs in general, and a thing that is no drug"
  item       "Topical cream 180gm: Overturned"
  rationale  "Any compounded product that contains at least one drug that is not recommended is not recommended. Topical drugs were not recommended topically before. The request is medically necessary."
  expect     no compound-approved-with-excluded-part

rule compound-denied-for-part-of-another
  title      "A compound is denied for a part that the request does not have"
  kind       service-conflict
  severity   warning
  authority  statute "Labor Code 4610.6(e)"
  since      1.0
  for each   item I where I is denied and services of I is a topical-drug
  for each   mention T in mentions of I where concept of T is a not-for-the-skin
  for each   mention D in mentions of I where D is part-of-compound
  require    some N in mentions of I satisfies (N is not general and concept of N is not a compound-topical and concept of N overlaps services of I)
  when unknown  -> pass
  say        "The rationale of item {number of I} speaks of {D} as not for the skin; the request has none of the drugs that the rationale names: check whether it belongs here."
  point at   D as "the part" ; heading of I as "asked for"

test "baclofen, of which there is none"
  item       "Lidocaine 4% cream 60gm: Upheld"
  rationale  "Any compounded product that contains at least one drug that is not recommended is not recommended. Baclofen is not recommended topically. The request is not medically necessary."
  expect     compound-denied-for-part-of-another at item 1

test "in other words"
  item       "Capsaicin 0.025%/menthol 10% ointment: Upheld"
  rationale  "Gabapentin is not recommended as a topical agent. The ointment is not medically necessary."
  expect     compound-denied-for-part-of-another at item 1

test "a part of it, a list of such parts, approved, tablets, and drugs in general"
  item       "Flurbiprofen 20%/Baclofen 5% cream 180gm: Upheld"
  rationale  "Baclofen is not recommended topically. The request is not medically necessary."
  item       "Flurbiprofen 20%/Lidocaine 4% cream 180gm: Upheld"
  rationale  "Baclofen is not recommended topically. Gabapentin is not recommended topically. Flurbiprofen is an NSAID. The request is not medically necessary."
  item       "Capsaicin 0.05% cream: Overturned"
  rationale  "Baclofen is not recommended topically. The request is medically necessary."
  item       "Naproxen 500mg #60: Upheld"
  rationale  "Baclofen is not recommended topically. The request is not medically necessary."
  item       "Capsaicin 0.075% cream: Upheld"
  rationale  "Muscle relaxants are not recommended topically. The request is not medically necessary."
  expect     no compound-denied-for-part-of-another

test "drugs that are taken by mouth"
  item       "Capsaicin 0.05% cream: Upheld"
  rationale  "Baclofen has not been tried. The request is not medically necessary."
  item       "Capsaicin 0.025% cream: Upheld"
  rationale  "Omeprazole is taken. It is not recommended topically. The request is not medically necessary."
  expect     no compound-denied-for-part-of-another
```

"""##),
    Chapter(
      path: "Rules/letter/anatomy.md",
      text: ##"""
# Side, region and level

One request is about one place of the body. A rationale that argues about another place than its
heading names, or a finding that changes sides between the summary and the rationale, is a slip of the
pen or an argument about another request; either way the determination cannot be carried out as written.

Only places that both texts name are compared. What a guideline, utilization review or another person is
said to have is left out, and so is what is only suspected.

## The request, in its heading and in its rationale

```rules
rule side-of-request-differs
  title      "The rationale puts the requested service on another side than its heading"
  kind       anatomy-conflict
  severity   error
  authority  practice
  since      1.0
  for each   item I
  for each   mention M in requests of I where services of I overlaps concept of M
  require    sides of M overlaps sides of I
  when unknown  -> pass
  say        "Item {number of I} asks for the {sides of I} side, its rationale decides about the {sides of M} side: check which is meant."
  point at   M as "decided here" ; heading of I as "asked for here"

test "the closing sentence changes sides"
  item       "Right shoulder MRI: Upheld"
  rationale  "There are no red flags. The request for an MRI of the left shoulder is not medically necessary."
  expect     side-of-request-differs at item 1, and nothing else

test "an injection on the wrong side"
  item       "Cortisone injection, left knee: Overturned"
  rationale  "The requested right knee cortisone injection is medically necessary."
  expect     side-of-request-differs at item 1, and nothing else

test "the same side, both sides, and no side"
  item       "Bilateral knee x-rays: Overturned"
  rationale  "The request for x-rays of the right knee is medically necessary."
  item       "Right shoulder MRI: Upheld"
  rationale  "The requested MRI of the shoulder is not medically necessary."
  expect     no side-of-request-differs

test "an earlier study of the other side"
  item       "Right shoulder MRI: Upheld"
  rationale  "An MRI of the left shoulder was done in 2014. The requested MRI of the right shoulder is not medically necessary."
  expect     no side-of-request-differs

test "another service of the rationale, for the other side"
  item       "Right shoulder MRI: Upheld"
  rationale  "The requested acupuncture of the left shoulder is not medically necessary. The requested MRI of the right shoulder is not medically necessary."
  expect     no side-of-request-differs

rule side-of-rationale-differs
  title      "The rationale speaks only of the other side than the heading"
  kind       anatomy-conflict
  severity   warning
  authority  practice
  since      1.0
  for each   item I where role of I is not associated
  for each   mention M in mentions of I where sides of M is known and regions of M overlaps regions of I
  only if    strange-side of I is missing
  only if    requests of I is empty or no R in requests of I satisfies sides of R is known
  only if    no P in mentions of letter satisfies (section of P is summary and sides of P is known and regions of P overlaps regions of I and sides of P overlaps sides of M)
             or no Q in mentions of letter satisfies (section of Q is summary and sides of Q is known and regions of Q overlaps regions of I and sides of Q overlaps sides of I)
  require    some N in mentions of I satisfies (sides of N is known and sides of N overlaps sides of I and regions of N overlaps regions of I)
  when unknown  -> pass
  say        "Item {number of I} asks for the {sides of I} side, its rationale speaks of the {sides of M} side only: check which is meant."
  point at   M as "spoken of here" ; heading of I as "asked for here"

test "a finding of the other side carries the argument"
  summary    "The worker has right knee pain. Motion of the right knee is limited."
  item       "MRI of the right knee: Upheld"
  rationale  "The examination shows no effusion of the left knee. The request is not medically necessary."
  expect     side-from-nowhere at item 1, and nothing else

test "the heading has the other side than all the rest"
  summary    "The worker has right shoulder pain. Motion of the right shoulder is limited."
  item       "Physical therapy of the left shoulder: Upheld"
  rationale  "The right shoulder has had no imaging. The request is not medically necessary."
  expect     side-of-rationale-differs at item 1

test "both sides are ill, the other side is compared, both are named"
  summary    "The worker has pain of both knees, worse in the right knee. The left knee is stable."
  item       "MRI of the right knee: Upheld"
  rationale  "The left knee was imaged last year. The request is not medically necessary."
  item       "MRI of the left knee: Upheld"
  rationale  "Unlike the right knee, the left knee is stable. The request is not medically necessary."
  expect     no side-of-rationale-differs

test "another part of the body"
  summary    "The worker has right knee pain and left shoulder pain."
  item       "MRI of the right knee: Upheld"
  rationale  "Pain of the left shoulder is worse. The request is not medically necessary."
  expect     no side-of-rationale-differs

test "the rationale names no side"
  summary    "The worker has right knee pain."
  item       "MRI of the right knee: Upheld"
  rationale  "The knee is stable. The request is not medically necessary."
  expect     no side-of-rationale-differs

test "sides of other parts, and what the rationale tells of the other side too"
  summary    "The worker has right shoulder pain and left knee pain."
  item       "Physical therapy of the left shoulder: Upheld"
  rationale  "The right shoulder has had no imaging. The left hip aches. The shoulder moves. The request is not medically necessary."
  expect     side-of-rationale-differs at item 1

test "both sides in the rationale, in the summary, and what goes with a procedure"
  summary    "The worker has right shoulder pain. The worker has right knee pain and left knee pain."
  item       "Physical therapy of the left shoulder: Upheld"
  rationale  "The right shoulder has had no imaging. The left shoulder is stiff. The request is not medically necessary."
  item       "MRI of the left knee: Upheld"
  rationale  "The right knee has had no imaging. The request is not medically necessary."
  expect     no side-of-rationale-differs

test "the side is that of the request where the rationale decides"
  summary    "The worker has right shoulder pain."
  item       "MRI of the left shoulder: Upheld"
  rationale  "The right shoulder has had no imaging. The request for an MRI of the left shoulder is not medically necessary."
  expect     no side-of-rationale-differs

rule region-of-request-differs
  title      "The rationale puts the requested service into another part of the body than its heading"
  kind       anatomy-conflict
  severity   error
  authority  practice
  since      1.0
  for each   item I
  for each   mention M in requests of I where services of I overlaps concept of M
  require    regions of M overlaps regions of I
  when unknown  -> pass
  say        "Item {number of I} asks for the {regions of I}, its rationale decides about the {regions of M}: check which is meant."
  point at   M as "decided here" ; heading of I as "asked for here"

test "the neck in the heading, the low back in the closing sentence"
  item       "MRI of the cervical spine: Upheld"
  rationale  "No deficit is described. The request for an MRI of the lumbar spine is not medically necessary."
  expect     region-of-request-differs at item 1, and nothing else

test "a part of the region, and a larger one"
  item       "X-ray of the right hand: Overturned"
  rationale  "The request for an x-ray of the right thumb is medically necessary."
  item       "MRI of the lumbar spine: Overturned"
  rationale  "The request for an MRI of the low back is medically necessary."
  expect     no region-of-request-differs

test "another service for another part in the same rationale"
  item       "Physical therapy for the cervical spine: Overturned"
  rationale  "An MRI of the right knee is planned. The request for physical therapy is medically necessary."
  expect     no region-of-request-differs

test "another service of the rationale, for another part"
  item       "MRI of the cervical spine: Upheld"
  rationale  "The requested acupuncture of the lumbar spine is not medically necessary. The requested MRI of the cervical spine is not medically necessary."
  expect     no region-of-request-differs

rule level-of-request-differs
  title      "The rationale puts the requested procedure at another level than its heading"
  kind       anatomy-conflict
  severity   error
  authority  practice
  since      1.0
  for each   item I
  for each   mention M in requests of I where services of I overlaps concept of M
  require    levels of M overlaps levels of I
  when unknown  -> pass
  say        "Item {number of I} asks for {levels of I}, its rationale decides about {levels of M}: check which is meant."
  point at   M as "decided here" ; heading of I as "asked for here"

test "another segment in the closing sentence"
  item       "Lumbar epidural steroid injection at L4-5: Upheld"
  rationale  "The requested epidural steroid injection at L2-3 is not medically necessary."
  expect     level-of-request-differs at item 1, and nothing else

test "another segment, and therefore necessary"
  summary    "The worker has radicular pain of the left leg."
  item       "Left L2-L3 epidural steroid injection: Upheld"
  rationale  "The left L5-S1 epidural steroid injection is therefore not medically necessary."
  expect     level-of-request-differs at item 1

test "the same segment in another style, and one of several"
  item       "Lumbar epidural steroid injection at L4-5 and L5-S1: Upheld"
  rationale  "The requested epidural steroid injection at L5/S1 is not medically necessary."
  expect     no level-of-request-differs

test "another procedure of the rationale, at another level"
  item       "Lumbar epidural steroid injection at L4-5: Upheld"
  rationale  "The requested lumbar fusion at L2-3 is not medically necessary. The requested epidural steroid injection at L4-5 is not medically necessary."
  expect     no level-of-request-differs
```

```rules
rule rationale-about-other-region
  title      "The rationale argues from other parts of the body than the request is for"
  kind       anatomy-conflict
  severity   warning
  authority  practice
  since      1.0
  for each   item I where role of I is not associated
  only if    at least 2 M in mentions of I satisfies (speaker of M is reviewer and concept of M is a finding or condition or sign)
  require    some N in mentions of I satisfies regions of N overlaps regions of I
  when unknown  -> pass
  say        "Item {number of I} is for the {regions of I}; its rationale speaks only of other parts of the body: check whether it belongs here."
  point at   rationale of I as "argued here" ; heading of I as "asked for here"

test "neck findings under a knee request"
  item       "MRI of the right knee: Upheld"
  rationale  "The patient has neck pain. There is no cervical radiculopathy. The request is not medically necessary."
  expect     rationale-about-other-region at item 1, and nothing else

test "one finding elsewhere, and a finding of the region beside it"
  item       "MRI of the right knee: Upheld"
  rationale  "The patient has neck pain. The request is not medically necessary."
  item       "MRI of the right knee: Upheld"
  rationale  "The patient has neck pain and arm pain. There is no effusion of the knee. The request is not medically necessary."
  expect     no rationale-about-other-region

test "a service that goes with a procedure, a guideline's findings, findings of no place, services elsewhere"
  item       "Left knee arthroscopy: Overturned"
  rationale  "The knee locks. The request is medically necessary."
  item       "Cold therapy unit for the left knee: Overturned"
  rationale  "The patient has neck pain and lumbar radiculopathy. The request is medically necessary."
  item       "MRI of the right hip: Upheld"
  rationale  "ODG recommends it for neck pain and cervical radiculopathy. The request is not medically necessary."
  item       "MRI of the right wrist: Upheld"
  rationale  "The patient has diabetes, depression and hypertension. The patient has neck pain. The request is not medically necessary."
  item       "MRI of the right ankle: Upheld"
  rationale  "The patient had a cervical MRI, a lumbar MRI and a shoulder x-ray. The request is not medically necessary."
  expect     no rationale-about-other-region
```

## Findings that change sides

```rules
rule side-of-finding-differs
  title      "The rationale puts a finding on another side than the summary"
  kind       anatomy-conflict
  severity   warning
  authority  practice
  since      1.0
  for each   mention M where concept of M is a finding or sign or condition
  for each   mention N in counterparts of M where section of N is summary and sides of N is known
  require    some P in counterparts of M satisfies (sides of P is known and sides of P overlaps sides of M)
  when unknown  -> pass
  say        "The summary puts {N} on the {sides of N} side, the rationale on the {sides of M} side: check which is meant."
  point at   M as "here" ; N as "otherwise here"

test "tenderness of the other knee"
  summary    "Examination of the right knee revealed joint line tenderness."
  rationale  "The patient has tenderness of the left knee. The request is not medically necessary."
  expect     side-of-finding-differs at item 1

test "both sides are told in the summary"
  summary    "There was tenderness of the right knee. There was tenderness of the left knee."
  rationale  "The patient has tenderness of the left knee. The request is not medically necessary."
  expect     no side-of-finding-differs

test "a guideline's side, a denial and another part of the body"
  summary    "There was tenderness of the right knee."
  rationale  "ODG recommends this for tenderness of the left knee. There is no tenderness of the left knee. There is tenderness of the left shoulder."
  expect     no side-of-finding-differs

test "a study of the other side, two rationales, and no side in the summary"
  summary    "An MRI of the right knee was done. There was tenderness of the wrist."
  item       "Left knee brace: Upheld"
  rationale  "An MRI of the left knee was done. The patient has swelling of the left elbow. The request is not medically necessary."
  item       "Right knee brace: Upheld"
  rationale  "The patient has swelling of the right elbow. The patient has tenderness of the left wrist. The request is not medically necessary."
  expect     no side-of-finding-differs

test "the right side once, and once no side"
  summary    "There was tenderness of the right knee. Earlier the knee was tender, with tenderness of the knee on stairs."
  rationale  "The patient has tenderness of the left knee. The request is not medically necessary."
  expect     side-of-finding-differs at item 1

rule criterion-about-other-region
  title      "An imaging request is judged by a criterion that a guideline sets for another part of the body"
  kind       citation-conflict
  severity   warning
  authority  practice "imaging criteria of the 2004 chapters are those of the chapter's part of the body"
  since      1.0
  for each   item I where services of I is a imaging
  for each   mention M in mentions of I where concept of M is a regional-criterion
  only if    shares-criterion-with of I is empty
  require    some N in mentions of I satisfies (concept of N is a regional-criterion and regions of N overlaps regions of I)
  when unknown  -> pass
  say        "Item {number of I} is for the {regions of I}, and its rationale applies a criterion for imaging of the {regions of M}: check whether the paragraph belongs here."
  point at   M as "a criterion for another part of the body" ; heading of I as "asked for here"

test "nerve compromise for a knee"
  item       "MRI of the right knee: Upheld"
  rationale  "The chapter asks for unequivocal signs of specific nerve compromise. The request is not medically necessary."
  expect     criterion-about-other-region at item 1, and nothing else

test "the fibular head for a shoulder"
  item       "X-ray of the left shoulder: Upheld"
  rationale  "Films are taken after a fall with tenderness over the fibular head. The request is not medically necessary."
  expect     criterion-about-other-region at item 1, and nothing else

test "criteria of the part of the body, and both"
  item       "MRI of the cervical spine: Upheld"
  rationale  "The chapter asks for unequivocal signs of specific nerve compromise. The request is not medically necessary."
  item       "X-ray of the knee: Upheld"
  rationale  "The knee chapter asks for tenderness over the fibular head; specific nerve compromise is the low back's. The request is not medically necessary."
  expect     no criterion-about-other-region

test "a nerve study of an arm, and a request without a part of the body"
  item       "EMG of the right arm: Upheld"
  rationale  "No specific nerve compromise is found. The request is not medically necessary."
  item       "MRI: Upheld"
  rationale  "No specific nerve compromise is found. The request is not medically necessary."
  expect     no criterion-about-other-region

rule finding-on-two-sides
  title      "A sentence names a finding of one side and puts it on the other"
  kind       anatomy-conflict
  severity   warning
  authority  practice
  since      1.0
  for each   mention M where concept of M is a finding or sign or observable or condition
  require    other-sides of M is missing
  when unknown  -> pass
  say        "{M} is named for the {sides of M} side and put on the {other-sides of M}: check which is meant."
  point at   M as "named here"

test "the left ankle reflex on the right"
  summary    "Left ankle reflex was 2+ on the right."
  expect     finding-on-two-sides

test "each side with its own value, and a comparison"
  summary    "Left ankle reflex was 2+, right ankle reflex was 1+. Left grip strength is weaker than that on the right."
  expect     no finding-on-two-sides

test "a study is no finding"
  summary    "Left knee MRI was done on the right."
  expect     no finding-on-two-sides
```

## Places that come from nowhere

A rationale that speaks of the other side, of the neighbouring finger or of the levels next to those that are asked for,
while the summary and every heading know nothing of that place, has it from a slip or from another letter.

```rules
rule side-from-nowhere
  title      "The rationale names a place on the other side, of which the letter tells nothing else"
  kind       anatomy-conflict
  severity   warning
  authority  practice
  since      1.0
  for each   item I
  only if    count of requests of I is 0 or (no M in requests of I satisfies (sides of M is known and not (sides of M overlaps sides of I)))
  only if    count of mentions of I is 0 or (no M in mentions of I satisfies (concept of M is a finding or sign or condition and M is affirmed and sides of M is known and not (sides of M overlaps sides of I)))
  require    strange-side of I is missing
  when unknown  -> pass
  say        "Item {number of I} asks for the {sides of I} side; its rationale speaks of the other, of which the letter tells nothing else: check which is meant."
  point at   strange-side of I as "named here" ; heading of I as "asked for"

test "whether the left wrist needs an operation"
  summary    "He fell on the right hand. The right wrist is tender."
  item       "MR arthrogram of the right wrist: Overturned"
  rationale  "The study will decide whether the left wrist needs to be operated on. The request is medically necessary."
  expect     side-from-nowhere at item 1, and nothing else

test "the other knee"
  summary    "She has pain of the left knee."
  item       "Left knee brace: Upheld"
  rationale  "The right knee is stable as far as the notes go. The request is not medically necessary."
  expect     side-from-nowhere at item 1, and nothing else

test "told in the summary, a guideline's, both sides, and another joint"
  summary    "She has pain of the left knee. The right knee is stiff."
  item       "Left knee brace: Upheld"
  rationale  "The right knee is stable. The request is not medically necessary."
  item       "Left shoulder MRI: Upheld"
  rationale  "ODG recommends a study of the right shoulder for comparison. Both shoulders move well. The right hip aches. The request is not medically necessary."
  expect     no side-from-nowhere

test "the request is named without a side"
  summary    "She has pain of the left knee."
  item       "Left knee brace: Upheld"
  rationale  "The right knee is stable as far as the notes go. The requested knee brace is not medically necessary."
  expect     side-from-nowhere at item 1

test "the request on another side has a rule of its own"
  summary    "She has pain of the left knee."
  item       "Left knee brace: Upheld"
  rationale  "The requested right knee brace is not medically necessary."
  expect     side-of-request-differs at item 1, no side-from-nowhere

test "the request on its side, and the other side beside"
  summary    "She has pain of the left knee."
  item       "Left knee brace: Upheld"
  rationale  "The right knee is stable as far as the notes go. The requested left knee brace is not medically necessary."
  expect     side-from-nowhere at item 1

rule digit-from-nowhere
  title      "The rationale names another finger or toe than the heading, of which the letter tells nothing else"
  kind       anatomy-conflict
  severity   warning
  authority  practice
  since      1.0
  for each   item I
  require    strange-digit of I is missing
  when unknown  -> pass
  say        "Item {number of I} is for the {regions of I}; its rationale speaks of another digit, of which the letter tells nothing else: check which is meant."
  point at   strange-digit of I as "named here" ; heading of I as "asked for"

test "the long finger locks"
  summary    "The left ring finger locks in flexion."
  item       "Left ring finger A1 pulley release: Overturned"
  rationale  "The examiner was able to watch the long finger lock. The request is medically necessary."
  expect     digit-from-nowhere at item 1, and nothing else

test "the thumb for the index finger"
  summary    "The right index finger is swollen."
  item       "MRI of the right index finger: Upheld"
  rationale  "Films of the thumb were normal. The request is not medically necessary."
  expect     digit-from-nowhere at item 1

test "the finger, told in the summary, and the hand"
  summary    "The left ring finger locks in flexion. The long finger did so before."
  item       "Left ring finger A1 pulley release: Overturned"
  rationale  "The long finger locked before. The finger locks daily and the hand is weak. The request is medically necessary."
  expect     no digit-from-nowhere

rule levels-from-nowhere
  title      "The rationale names levels beside those of the heading, of which the letter tells nothing else"
  kind       anatomy-conflict
  severity   warning
  authority  practice
  since      1.0
  for each   item I
  only if    count of requests of I is 0 or (no M in requests of I satisfies (levels of M is known and not (levels of M overlaps levels of I)))
  require    strange-levels of I is missing
  when unknown  -> pass
  say        "Item {number of I} asks for {levels of I}; its rationale speaks of other levels, of which the letter tells nothing else: check which are meant."
  point at   strange-levels of I as "named here" ; heading of I as "asked for"

test "one level too high"
  summary    "MRI showed herniations at C5-6 and C6-7."
  item       "Anterior cervical discectomy and fusion C5-6 and C6-7: Overturned"
  rationale  "Imaging shows that the compression sits at C4-5 and C5-6. The request is medically necessary."
  expect     levels-from-nowhere at item 1

test "another disc"
  summary    "MRI showed a protrusion at L5-S1."
  item       "Epidural steroid injection at L5-S1: Upheld"
  rationale  "The protrusion at L3-4 does not touch a root. The request is not medically necessary."
  expect     levels-from-nowhere at item 1

test "told in the summary, a part of it, a guideline's, and a root of the level"
  summary    "MRI showed a protrusion at L5-S1 and bulges at L3-4."
  item       "Epidural steroid injection at L5-S1: Upheld"
  rationale  "The bulge at L3-4 is small. The S1 root is free. ODG allows L4-5 too. The request is not medically necessary."
  expect     no levels-from-nowhere

test "the request is named without levels"
  summary    "MRI showed a protrusion at L5-S1."
  item       "Epidural steroid injection at L5-S1: Upheld"
  rationale  "The protrusion at L3-4 does not touch a root. The requested epidural steroid injection is not medically necessary."
  expect     levels-from-nowhere at item 1

test "the request at another level has a rule of its own"
  summary    "MRI showed a protrusion at L5-S1."
  item       "Epidural steroid injection at L5-S1: Upheld"
  rationale  "The requested epidural steroid injection at L3-4 is not medically necessary."
  expect     level-of-request-differs at item 1, no levels-from-nowhere

test "the request at its level, and another level beside"
  summary    "MRI showed a protrusion at L5-S1."
  item       "Epidural steroid injection at L5-S1: Upheld"
  rationale  "The protrusion at L3-4 does not touch a root. The requested epidural steroid injection at L5-S1 is not medically necessary."
  expect     levels-from-nowhere at item 1

rule study-of-another-region
  title      "The rationale tells of a study of a part of the body that the letter names nowhere else"
  kind       anatomy-conflict
  severity   warning
  authority  practice
  since      1.0
  for each   mention M where speaker of M is reviewer and M is affirmed and status of M is actual
  for each   mention N where section of N is summary and N is affirmed and concept of N overlaps concept of M and concept of N is a study and regions of N is known
  only if    M is not retrospective and stage of M is done
  only if    no J in items of letter satisfies (regions of J is known and regions of J overlaps regions of M)
  require    some P in mentions of letter satisfies (section of P is summary and regions of P is known and regions of P overlaps regions of M)
  when unknown  -> pass
  say        "The rationale tells of {M} of the {regions of M}; the summary tells of {N} of the {regions of N}, and of the {regions of M} nothing: check which is meant."
  point at   M as "told here" ; N as "told there"

test "films of the knee, and of the elbow"
  summary    "Plain radiographs of the right elbow taken on 8-2-2016 were normal."
  item       "MRI of the right elbow: Overturned"
  rationale  "Since the radiographs of the knee were unremarkable, the next step is a study of soft tissue. The request is medically necessary."
  expect     study-of-another-region at item 1

test "an MRI of the neck, and of the low back"
  summary    "MRI of the lumbar spine dated 3/4/2016 showed a bulge."
  item       "Lumbar brace: Upheld"
  rationale  "The cervical MRI showed a bulge. The request is not medically necessary."
  expect     study-of-another-region at item 1

test "both told, a guideline's, one that is asked for, and no part told"
  summary    "MRI of the lumbar spine dated 3/4/2016 showed a bulge. Films of the knee were normal. The shoulder aches."
  item       "MRI of the lumbar spine: Upheld"
  rationale  "Films of the knee were normal. The MRI showed a bulge. ODG recommends an MRI of the cervical spine first. A shoulder MRI was planned. The request is not medically necessary."
  expect     no study-of-another-region

test "another study, a denial, the provider's words, what is planned, and findings"
  summary    "Plain radiographs of the right elbow taken on 8-2-2016 were normal. There was tenderness of the right elbow."
  item       "MRI of the right elbow: Overturned"
  rationale  "An MRI of the left knee was normal. There were no radiographs of the left hip. The provider reported that radiographs of the left wrist were normal. Radiographs of the neck are planned. There is tenderness of the left ankle. The request is medically necessary."
  expect     no study-of-another-region

test "what the summary only plans, or denies"
  summary    "Plain radiographs of the right elbow were requested. No MRI of the right shoulder was done."
  item       "Right elbow brace: Overturned"
  rationale  "Radiographs of the left knee were normal. An MRI of the left hip was normal. The request is medically necessary."
  expect     no study-of-another-region

test "the part that another item is for"
  summary    "Plain radiographs of the right elbow taken on 8-2-2016 were normal."
  item       "MRI of the right elbow: Overturned"
  rationale  "Plain radiographs of the left knee were normal. The request is medically necessary."
  item       "Left knee brace: Upheld"
  rationale  "The knee is stable. The request is not medically necessary."
  expect     no study-of-another-region
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

Which services are associated, and with what, is vocabulary (`vocabulary/associated-services.md`): a service that
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
  for each   item A
  let        P = primaries of A
  only if    A is approved
  require    some X in P satisfies X is approved
  unless     rationale of A states independent-need label independent-need
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

test "two operations that it could serve, and one of them denied"
  item       "Left knee arthroscopy: Overturned"
  rationale  "The knee locks. The request is medically necessary."
  item       "Lumbar fusion L4-5: Upheld"
  rationale  "The spine is stable. The request is not medically necessary."
  item       "Assistant surgeon: Overturned"
  rationale  "Since the surgery is medically necessary, the assistant is medically necessary."
  expect     no associated-approved-without-primary, no associated-approved-for-denied-primary

rule associated-denied-for-approved-primary
  title      "Associated service denied because its procedure fell, and the procedure was approved"
  kind       dependency-conflict
  severity   error
  authority  statute "Labor Code 4610.6(h)(5)"
  since      1.0
  for each   item A
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

test "the procedure is called by its name"
  item       "Right shoulder arthroscopic rotator cuff repair: Overturned"
  rationale  "MRI shows a rotator cuff tear. The request is medically necessary."
  item       "Assistant surgeon: Upheld"
  rationale  "The rotator cuff repair was not found to be warranted. The request for an assistant is not medically necessary."
  item       "Associated surgical service: Cold therapy unit: Upheld"
  rationale  "As the shoulder operation did not pass review there is nothing for the unit to do. It is not medically necessary."
  expect     associated-denied-for-approved-primary at item 2, associated-denied-for-approved-primary at item 3, and nothing else

test "what the procedure's name says of the service, of the guideline, of another procedure"
  item       "Right shoulder arthroscopic rotator cuff repair: Overturned"
  rationale  "The request is medically necessary."
  item       "Associated surgical service: Cold therapy unit: Upheld"
  rationale  "A rotator cuff repair is swollen for a week and ice is at hand. The request for the unit is not medically necessary."
  item       "Assistant surgeon: Upheld"
  rationale  "The guideline states that an assistant is not recommended for a rotator cuff repair. The request for an assistant after rotator cuff repair is not medically necessary."
  expect     no associated-denied-for-approved-primary

test "an associated service denied for a reason of its own"
  letter     Examples/consistent/shoulder-arthroscopy.txt
  expect     no associated-denied-for-approved-primary

test "denied with its operation"
  letter     Examples/consistent/cervical-hardware.txt
  expect     no associated-denied-for-approved-primary, and nothing else

test "approved, whatever is said of the procedure"
  item       "Left knee arthroscopy: Overturned"
  rationale  "The knee locks. The request is medically necessary."
  item       "Assistant surgeon: Overturned"
  rationale  "Although the surgery is not medically necessary, the assistant is medically necessary."
  expect     no associated-denied-for-approved-primary

rule associated-approved-for-denied-primary
  title      "Associated service approved because its procedure stands, and the procedure was denied"
  kind       dependency-conflict
  severity   error
  authority  statute "Labor Code 4610.6(h)(5)"
  since      1.0
  for each   item A
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

test "denied, whatever is said of the procedure"
  item       "Left knee arthroscopy: Upheld"
  rationale  "The knee is stable. The request is not medically necessary."
  item       "Assistant surgeon: Upheld"
  rationale  "Although the surgery is medically necessary, the assistant is not medically necessary."
  expect     no associated-approved-for-denied-primary

rule associated-ground-ambiguous
  title      "Associated service denied with its procedure, and only some of the procedures were denied"
  kind       dependency-conflict
  severity   warning
  authority  practice "a rationale that rests on 'the primary procedure' means one that the letter decides"
  since      1.0
  for each   item A
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
  expect     associated-ground-ambiguous at item 2, associated-ground-ambiguous at item 4,
             associated-ground-ambiguous at item 5, and nothing else

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

test "approved, whatever is said of the procedure"
  item       "Right knee arthroscopy: Upheld"
  rationale  "The request is not medically necessary."
  item       "Removal of hardware: Overturned"
  rationale  "The request is medically necessary."
  item       "Assistant surgeon: Overturned"
  rationale  "Although the surgery is not medically necessary, the assistant is medically necessary."
  expect     no associated-ground-ambiguous
```

## What must come first, and what is a part

Some procedures are done only after another service has cleared the way, such as a psychological evaluation
before a spinal cord stimulator; some services are a part of another. `requires` and `includes` in the
vocabulary say which.

```rules
rule precondition-denied
  title      "A procedure is approved, and what must be done before it is denied"
  kind       dependency-conflict
  severity   warning
  authority  practice
  since      1.0
  for each   item I where I is approved
  for each   item J in preconditions of I
  require    J is approved
  unless     some M in mentions of letter satisfies (section of M is summary and M is affirmed and concept of M overlaps services of J) label done-already
  when unknown  -> pass
  say        "{I} is approved, and {J}, which must come first, is denied."
  point at   decision of I as "approved here" ; decision of J as "denied here"

test "a stimulator without its psychological evaluation"
  summary    "The injured worker has low back pain."
  item       "Spinal cord stimulator trial: Overturned"
  rationale  "The request is medically necessary."
  item       "Psychological evaluation: Upheld"
  rationale  "The request is not medically necessary."
  expect     precondition-denied at item 1, and nothing else

test "the evaluation was done before"
  summary    "A psychological evaluation was done on 3/4/2016."
  item       "Spinal cord stimulator trial: Overturned"
  rationale  "The request is medically necessary."
  item       "Psychological evaluation: Upheld"
  rationale  "The request is not medically necessary."
  expect     no precondition-denied

test "both approved, and the evaluation alone"
  item       "Spinal cord stimulator trial: Upheld"
  rationale  "The request is not medically necessary."
  item       "Psychological evaluation: Overturned"
  rationale  "The request is medically necessary."
  expect     no precondition-denied

test "an evaluation that is only asked for, and one told in the rationale alone"
  summary    "The injured worker has low back pain. A psychological evaluation was requested."
  item       "Spinal cord stimulator trial: Overturned"
  rationale  "The patient had a psychological evaluation. The request is medically necessary."
  item       "Psychological evaluation: Upheld"
  rationale  "The request is not medically necessary."
  expect     precondition-denied at item 1, and nothing else

test "the evaluation was done before, among other things"
  summary    "The injured worker has low back pain. A psychological evaluation was done on 3/4/2016."
  item       "Spinal cord stimulator trial: Overturned"
  rationale  "The request is medically necessary."
  item       "Psychological evaluation: Upheld"
  rationale  "The request is not medically necessary."
  expect     no precondition-denied

test "both denied"
  summary    "The injured worker has low back pain."
  item       "Spinal cord stimulator trial: Upheld"
  rationale  "The request is not medically necessary."
  item       "Psychological evaluation: Upheld"
  rationale  "The request is not medically necessary."
  expect     no precondition-denied

test "both approved"
  summary    "The injured worker has low back pain."
  item       "Spinal cord stimulator trial: Overturned"
  rationale  "The request is medically necessary."
  item       "Psychological evaluation: Overturned"
  rationale  "The request is medically necessary."
  expect     no precondition-denied

rule part-approved-without-whole
  title      "A part of a procedure is approved, and the procedure is denied"
  kind       dependency-conflict
  severity   warning
  authority  practice
  since      1.0
  for each   item I where I is denied
  for each   item J in components of I
  require    J is denied
  unless     rationale of J states independent-need label independent
  when unknown  -> pass
  say        "{J} is approved, and {I}, which it is a part of, is denied."
  point at   decision of J as "approved here" ; decision of I as "denied here"

test "the graft of a denied fusion"
  item       "Lumbar fusion L4-5: Upheld"
  rationale  "The request is not medically necessary."
  item       "Iliac crest bone graft: Overturned"
  rationale  "The request is medically necessary."
  expect     part-approved-without-whole at item 2, and nothing else

test "the graft of an approved fusion"
  item       "Lumbar fusion L4-5: Overturned"
  rationale  "The request is medically necessary."
  item       "Iliac crest bone graft: Overturned"
  rationale  "The request is medically necessary."
  expect     no part-approved-without-whole

test "both denied"
  item       "Lumbar fusion L4-5: Upheld"
  rationale  "The request is not medically necessary."
  item       "Iliac crest bone graft: Upheld"
  rationale  "The request is not medically necessary."
  expect     no part-approved-without-whole

test "a need of its own carries a part"
  item       "Lumbar fusion L4-5: Upheld"
  rationale  "The request is not medically necessary."
  item       "Iliac crest bone graft: Overturned"
  rationale  "The nonunion of the wrist is to be grafted whether or not surgery of the back follows. The graft is medically necessary."
  expect     no part-approved-without-whole
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
rule date-impossible
  title      "A date that no calendar has"
  kind       date-conflict
  severity   error
  authority  arithmetic
  since      1.0
  require    impossible-date of letter is not known
  say        "A date of the letter is no day of the calendar: check which day is meant."
  point at   impossible-date of letter as "no such day"

test "a thirtieth of February in the header"
  letter     Examples/consistent/shoulder-mri.txt
  edit       decision-date of letter = "02/30/2017"
  expect     date-impossible at item 0, and nothing else

test "a thirty-first of June in the summary"
  summary    "The worker was seen on June 31, 2016 for neck pain."
  expect     date-impossible at item 0, and nothing else

test "a thirteenth month in a rationale"
  rationale  "The study of 13/32/2016 was normal. The request is not medically necessary."
  expect     date-impossible at item 1, and nothing else

test "a leap day, day before month, and what is no date"
  summary    "The worker was seen on 02/29/2016 and on 25/12/2015. Motion was 20/40/50. Vision was 20/20."
  expect     no date-impossible

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

test "the application came in on the day of the denial"
  header     "UR Denial Date: 05/01/2016"
  header     "Application Received: 05/01/2016"
  expect     no ur-after-application

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

test "decided on the day of the assignment"
  header     "Date Assigned: 04/15/2016"
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
  only if    not (date of E is before H by more than 366 days and some F in events of letter satisfies (kind of F is a injury and date of F is H))
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

test "an injury of years before, beside that of the header"
  header     "Date of Injury: 06/02/2016"
  summary    "She sustained an industrial injury on 6-2-16. She was injured skiing in 2011. The left ankle was injured at work on 3-9-2009."
  expect     no injury-date-differs

test "years before, and nowhere that of the header"
  header     "Date of Injury: 06/02/2016"
  summary    "She sustained an industrial injury on 6-2-06."
  expect     injury-date-differs

test "another year within the last twelve months, beside that of the header"
  header     "Date of Injury: 06/02/2016"
  summary    "She sustained an industrial injury on 6-2-16. The date of injury was 9/2/2015."
  expect     injury-date-differs

test "the fall of a year"
  header     "Date of Injury: 06/02/2016"
  summary    "He had six sessions of counseling in fall of 2015 and was seen again early fall of 2015."
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
  require    some F in events of letter satisfies (kind of F is a ur-decision and date of F is H)
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

test "six days behind the header, and a visit on its day"
  header     "UR Denial Date: 05/10/2016"
  summary    "She was seen on 5/10/2016. On 5/16/2016, utilization review non-certified the request."
  expect     ur-date-differs

test "a week behind the header"
  header     "UR Denial Date: 05/10/2016"
  summary    "On 5/17/2016, utilization review non-certified the request."
  expect     no ur-date-differs

test "an earlier decision beside that of the header"
  header     "UR Denial Date: 05/10/2016"
  summary    "On 4/2/2016, utilization review non-certified a first request. On 5/10/2016, utilization review non-certified the request."
  expect     no ur-date-differs

test "a visit some days before, and what the rationale tells"
  header     "UR Denial Date: 05/10/2016"
  summary    "She was seen on 5/6/2016."
  rationale  "On 5/6/2016, utilization review non-certified the request. The request is not medically necessary."
  expect     no ur-date-differs
```

```rules
rule ur-of-text-after-application
  title      "The summary dates utilization review after the application that disputes it"
  kind       date-conflict
  severity   warning
  authority  regulation "8 CCR 9792.10.4(b)(2)"
  since      1.0
  for each   event E where kind of E is a ur-decision and section of E is summary
  only if    date of E is after received-date of letter
  only if    date of E is after ur-date of letter by more than 6 days
  require    some F in events of letter satisfies (kind of F is a ur-decision and date of F is on or before received-date of letter)
  when unknown  -> pass
  say        "The summary dates utilization review {date of E}, after the application for review was received on {received-date of letter}: check the date."
  point at   date of E as "dated here" ; ur-date of letter as "in the header" ; received-date of letter as "application received"

test "weeks behind the application"
  header     "UR Denial Date: 05/10/2016"
  header     "Application Received: 05/24/2016"
  summary    "In a utilization review report dated June 10, 2016, the request was denied."
  expect     ur-of-text-after-application

test "a reconsideration, beside the decision"
  header     "UR Denial Date: 05/10/2016"
  header     "Application Received: 05/24/2016"
  summary    "On 5-10-16, utilization review non-certified the request. On 6-10-16, utilization review upheld its decision."
  expect     no ur-of-text-after-application

test "a UR that followed an appeal"
  header     "UR Denial Date: 05/10/2016"
  header     "Application Received: 05/24/2016"
  summary    "The UR of 06/22/2016 non-certified the brace."
  expect     ur-of-text-after-application

test "on the day of the application, a few days behind the header, and what the rationale tells"
  header     "UR Denial Date: 05/20/2016"
  header     "Application Received: 05/24/2016"
  summary    "On 5-24-16, utilization review non-certified the request. On 5-25-16 utilization review sent it."
  rationale  "On 6-10-16, utilization review non-certified the request. The request is not medically necessary."
  expect     no ur-of-text-after-application

test "a visit behind the application"
  header     "UR Denial Date: 05/10/2016"
  header     "Application Received: 05/24/2016"
  summary    "She was seen on 6/10/2016 and wore a brace."
  expect     no ur-of-text-after-application
```

## Requests, studies and the decision

```rules
rule request-after-ur
  title      "The summary dates the request for authorization after utilization review decided on it"
  kind       date-conflict
  severity   warning
  authority  practice
  since      1.0
  for each   event E where kind of E is a request-for-authorization and section of E is summary
  let        H = ur-date of letter
  require    some F in events of letter satisfies (kind of F is a request-for-authorization and date of F is on or before H)
  when unknown  -> pass
  say        "The request for authorization is dated {date of E}, the utilization review denial {H}: check which is right."
  point at   date of E as "request" ; ur-date of letter as "utilization review denial"

test "a request dated after its denial"
  header     "UR Denial Date: 05/10/2016"
  summary    "The request for authorization dated 6/2/2016 was for physical therapy."
  expect     request-after-ur

test "before, on the day, and a second request"
  header     "UR Denial Date: 05/10/2016"
  summary    "The request for authorization dated 5/2/2016 was for physical therapy. A further request for authorization was made on 6/2/2016."
  expect     no request-after-ur

test "on the day of the denial"
  header     "UR Denial Date: 05/10/2016"
  summary    "The request for authorization dated 5/10/2016 was for physical therapy. A further request for authorization was made on 6/2/2016."
  expect     no request-after-ur

test "a visit before the denial is no request"
  header     "UR Denial Date: 05/10/2016"
  summary    "She was seen on 5/2/2016. The request for authorization dated 6/2/2016 was for physical therapy."
  expect     request-after-ur

test "what comes behind the denial, and a request that the rationale tells of"
  header     "UR Denial Date: 05/10/2016"
  summary    "She was seen on 6/2/2016."
  rationale  "The request for authorization dated 6/2/2016 was for physical therapy. The request is not medically necessary."
  expect     no request-after-ur

rule study-date-differs
  title      "The rationale dates a study otherwise than the summary, in one part of the date"
  kind       date-conflict
  severity   warning
  authority  practice
  since      1.0
  for each   event E where kind of E is a study-date and regions of E is known
  for each   event F in misdated of E
  only if    section of E is summary
  only if    regions of F is known or not (at least 2 H in events of letter satisfies (section of H is summary and kind of H is a study-date))
  require    some G in events of letter satisfies (section of G is summary and date of G is date of F)
  when unknown  -> pass
  say        "The {service of E} of the {regions of E} is dated {date of E} and {date of F}: check which is right."
  point at   date of E as "dated here" ; date of F as "otherwise here"

test "another year in the rationale"
  summary    "MRI of the right knee dated 3/4/2016 showed a tear."
  rationale  "The MRI of the right knee dated 3/4/2015 showed a tear. The request is not medically necessary."
  expect     study-date-differs

test "the scan, where there was one study"
  summary    "The MRI of the left knee of 5-11-2016 showed a tear."
  rationale  "The scan done on May 21, 2016 shows the tear. The request is not medically necessary."
  expect     study-date-differs

test "the study, where there were two"
  summary    "The MRI of the left knee of 5-11-2016 showed a tear. Nerve studies of the left leg of 6-1-2016 were normal."
  rationale  "The study of May 21, 2016 shows it. The request is not medically necessary."
  expect     no study-date-differs

test "films of a fracture taken again and again"
  summary    "X-rays of the right wrist dated 3/4/2016 showed a fracture. X-rays of the right wrist dated 3/11/2016 and 4/4/2016 showed healing."
  rationale  "X-rays of the right wrist dated 3/11/2016 showed healing. The request is not medically necessary."
  expect     no study-date-differs

test "two studies, another part of the body, another kind of study"
  summary    "MRI of the right knee dated 3/4/2016 showed a tear. X-rays of the right knee dated 3/5/2016 were normal."
  rationale  "The MRI of the left shoulder dated 3/4/2015 showed a tear. The MRI of the right knee dated 9/28/2014 was normal."
  expect     no study-date-differs

test "both in the summary, both in the rationale, and no part of the body"
  summary    "MRI of the right knee dated 3/4/2016 showed a tear. MRI of the right knee dated 3/4/2015 was normal. CT dated 5/6/2016 was normal."
  rationale  "X-rays of the right wrist dated 3/11/2016 showed a fracture. X-rays of the right wrist dated 4/11/2016 showed healing. CT dated 5/6/2015 was normal. The request is not medically necessary."
  expect     no study-date-differs

test "no part of the body in one of the two"
  summary    "MRI of the right knee dated 3/4/2016 showed a tear. An x-ray dated 5/6/2016 was read. Ultrasound of the left wrist dated 5/7/2016 was normal."
  rationale  "An MRI dated 3/4/2015 was read. X-rays of the right hip dated 5/6/2015 were normal. The request is not medically necessary."
  expect     no study-date-differs

rule operation-date-differs
  title      "The rationale dates an operation otherwise than the summary, in one part of the date"
  kind       date-conflict
  severity   warning
  authority  practice
  since      1.0
  for each   event E where section of E is summary
  for each   event F in misdated of E where kind of F is a operation
  only if    not (at least 2 H in events of letter satisfies (section of H is summary and kind of H is a operation and service of H is known and service of H overlaps service of F))
  require    some G in events of letter satisfies (section of G is summary and date of G is date of F)
  when unknown  -> pass
  say        "The {service of E} is dated {date of E} in the summary and {date of F} in the rationale: check which is right."
  point at   date of F as "otherwise here" ; date of E as "dated here"

test "another month"
  summary    "The injured worker underwent right carpal tunnel release on 3/4/2016."
  rationale  "The patient had carpal tunnel release on 5/4/2016. The request is not medically necessary."
  expect     operation-date-differs at item 1, and nothing else

test "another year, in another style"
  summary    "She is status post left knee arthroscopy on 6-2-15."
  rationale  "The left knee arthroscopy of June 2, 2014 gave no relief. The request is not medically necessary."
  expect     operation-date-differs at item 1, and nothing else

test "the same day in another style, two operations, another part of the body, one that is planned"
  summary    "The injured worker underwent right carpal tunnel release on 3/4/2016. She had a left knee arthroscopy on 3/5/2014 and a right knee arthroscopy on 3/5/2015."
  rationale  "The carpal tunnel release of March 4, 2016 helped. The right knee arthroscopy of 3/5/2015 helped. A right shoulder arthroscopy on 3/4/2015 helped. A carpal tunnel release is planned for 5/4/2016. The request is not medically necessary."
  expect     no operation-date-differs

test "the date of the rationale is the summary's for something else"
  summary    "The injured worker underwent right carpal tunnel release on 3/4/2016. She was seen on 5/4/2016."
  rationale  "The patient had carpal tunnel release on 5/4/2016. The request is not medically necessary."
  expect     no operation-date-differs

test "two operations of a kind"
  summary    "The injured worker underwent right carpal tunnel release on 3/4/2016 and left carpal tunnel release on 6/8/2016."
  rationale  "The patient had carpal tunnel release on 5/4/2016. The request is not medically necessary."
  expect     no operation-date-differs

test "another operation, a study, and what the rationale tells, beside the one"
  summary    "The injured worker underwent right carpal tunnel release on 3/4/2016. She had a left knee arthroscopy on 1/5/2014. An MRI of the knee was done on 2/6/2013."
  rationale  "The patient had carpal tunnel release on 5/4/2016. The carpal tunnel release gave relief by 6/20/2016. The request is not medically necessary."
  expect     operation-date-differs at item 1

test "both told in the summary, both in the rationale, and studies"
  summary    "The injured worker underwent right shoulder arthroscopy on 3/4/2016. An MRI of the knee was done on 2/6/2013."
  rationale  "The patient had left carpal tunnel release on 5/4/2016. The left carpal tunnel release of 5/4/2015 had failed. The MRI of the knee of 2/6/2014 was normal. The request is not medically necessary."
  expect     no operation-date-differs

test "an operation beside a visit"
  summary    "The injured worker underwent right carpal tunnel release on 3/4/2016. She was seen on 6/7/2016."
  rationale  "The patient had carpal tunnel release on 5/4/2016. The request is not medically necessary."
  expect     operation-date-differs at item 1

rule operation-dated-twice
  title      "The summary and the rationale tell of one operation with two dates"
  kind       date-conflict
  severity   warning
  authority  practice
  since      1.0
  for each   event E where section of E is summary and kind of E is a operation and service of E is known
  for each   event F where section of F is rationale and kind of F is a operation and service of F is known
  only if    service of E overlaps service of F
  only if    regions of E is missing or regions of F is missing or regions of E overlaps regions of F
  only if    sides of E is missing or sides of F is missing or sides of E overlaps sides of F
  only if    count of misdated of E is 0 or (no G in misdated of E satisfies date of G is date of F)
  only if    not (at least 2 H in events of letter satisfies (section of H is summary and kind of H is a operation and service of H is known and service of H overlaps service of F))
  require    date of F is date of E
  when unknown  -> pass
  say        "The {service of E} is dated {date of E} in the summary and {date of F} in the rationale: check which is right."
  point at   date of F as "otherwise here" ; date of E as "dated here"

test "April and February, another day"
  summary    "She underwent right trigger thumb release on 2/14/2019."
  rationale  "Since the trigger thumb release of 4/12/2019 the hand is stiff. The request is not medically necessary."
  expect     operation-dated-twice, and nothing else

test "another month and year"
  summary    "He had a left knee arthroscopy on March 4, 2015."
  rationale  "The left knee arthroscopy of August 12, 2016 has healed. The request is not medically necessary."
  expect     operation-dated-twice

test "the other side, another operation, the month alone"
  summary    "He had a left knee arthroscopy on March 4, 2015. A lumbar fusion was done on 5/6/2014."
  rationale  "The right knee arthroscopy of August 12, 2016 has healed. The carpal tunnel release of 7/7/2016 helped. The lumbar fusion of May 2014 is solid. The request is not medically necessary."
  expect     no operation-dated-twice

test "two operations of the kind in the summary"
  summary    "He had a left knee arthroscopy on March 4, 2015 and a left knee arthroscopy on 8/12/2016."
  rationale  "The left knee arthroscopy of August 13, 2016 has healed. The left knee arthroscopy of 9/1/2014 is old. The request is not medically necessary."
  expect     no operation-dated-twice

test "both in the summary, and no operation"
  summary    "He was seen on 8/12/2016. He had a left knee arthroscopy on March 4, 2015."
  rationale  "He was seen on 9/1/2016. The left knee arthroscopy of 3/4/2015 has healed. The request is not medically necessary."
  expect     no operation-dated-twice

rule injection-date-differs
  title      "The rationale dates an injection otherwise than the summary, in one part of the date"
  kind       date-conflict
  severity   warning
  authority  practice
  since      1.0
  for each   event E where section of E is summary
  for each   event F in misdated of E where service of F is a injection
  only if    not (at least 2 H in events of letter satisfies (section of H is summary and service of H is known and service of H is a injection))
  require    some G in events of letter satisfies (section of G is summary and date of G is date of F)
  when unknown  -> pass
  say        "The {service of E} is dated {date of E} in the summary and {date of F} in the rationale: check which is right."
  point at   date of F as "otherwise here" ; date of E as "given here"

test "another month, and the injection without its name"
  summary    "On 7/6/2016 she underwent a right L4-5 transforaminal epidural steroid injection with relief."
  rationale  "With the injection of September 6, 2016 the patient had relief for ten weeks. The request is not medically necessary."
  expect     injection-date-differs at item 1, and nothing else

test "among other dates"
  summary    "She was injured on 1/2/2016 and seen on 2/3/2016. On 7/6/2016 she underwent a right L4-5 transforaminal epidural steroid injection with relief. She was seen on 10/18/2016."
  rationale  "With the injection of September 6, 2016 the patient had relief for ten weeks. The request is not medically necessary."
  expect     injection-date-differs at item 1

test "another year"
  summary    "A cortisone injection of the left knee was given on 2/3/2016."
  rationale  "The patient had a left knee cortisone injection on 2/3/2015. The request is not medically necessary."
  expect     injection-date-differs at item 1, and nothing else

test "the same, a second one, another joint"
  summary    "A cortisone injection of the left knee was given on 2/3/2016. The right shoulder was injected."
  rationale  "The injection of February 3, 2016 helped. A right shoulder injection of 2/3/2015 did not. The request is not medically necessary."
  expect     no injection-date-differs

test "a series"
  summary    "Epidural steroid injections were given on 2/3/2016 and 4/3/2016. A further epidural steroid injection was given on 6/3/2016."
  rationale  "The epidural steroid injection of 5/3/2016 helped. The request is not medically necessary."
  expect     no injection-date-differs

test "the date of the rationale is the summary's for something else"
  summary    "A cortisone injection of the left knee was given on 2/3/2016. She was seen on 2/3/2015."
  rationale  "The patient had a left knee cortisone injection on 2/3/2015. The request is not medically necessary."
  expect     no injection-date-differs

test "two injections"
  summary    "A cortisone injection of the left knee was given on 2/3/2016. A cortisone injection of the right wrist was given on 7/8/2016."
  rationale  "The patient had a left knee cortisone injection on 2/3/2015. The request is not medically necessary."
  expect     no injection-date-differs

test "one injection among other things of the summary"
  summary    "A cortisone injection of the left knee was given on 2/3/2016. She had a right knee arthroscopy on 5/6/2014. An MRI of the neck was done on 7/9/2013."
  rationale  "The patient had a left knee cortisone injection on 2/3/2015. The request is not medically necessary."
  expect     injection-date-differs at item 1

test "both told in the rationale, and a study"
  summary    "An MRI of the knee was done on 2/6/2013."
  rationale  "The patient had a left knee cortisone injection on 2/3/2015. The left knee cortisone injection of 2/3/2016 gave relief. The MRI of the knee of 2/6/2014 was normal. The request is not medically necessary."
  expect     no injection-date-differs

rule visit-before-injury
  title      "A visit for the injury is dated before the injury"
  kind       date-conflict
  severity   warning
  authority  arithmetic
  since      1.0
  for each   event E where kind of E is a visit and section of E is summary
  let        H = injury-date of letter
  only if    not (date of E is before H by more than 180 days)
  only if    some F in events of letter satisfies (kind of F is a injury and date of F is H)
  only if    count of mentions of letter is 0 or (no M in mentions of letter satisfies (section of M is summary and concept of M is a cumulative-injury or onset-over-time))
  require    date of E is on or after H
  when unknown  -> pass
  say        "The visit of {date of E} lies before the injury of {H}: check which is right."
  point at   date of E as "seen here" ; injury-date of letter as "injured"

test "first seen before the accident"
  header     "Date of Injury: 06/30/2016"
  summary    "His industrial injury occurred on 6/30/2016. He was first seen on 6/2/2016, two days after the accident."
  expect     visit-before-injury

test "an office visit of the month before"
  header     "Date of Injury: 06/30/2016"
  summary    "She sustained an industrial injury on 06/30/2016. At the office visit of May 12, 2016 she had low back pain."
  expect     visit-before-injury

test "an injury that came on over time"
  header     "Date of Injury: 06/30/2016"
  summary    "She reported an industrial injury of 06/30/2016 from repetitive keyboarding. She was seen on 5/12/2016 with hand pain."
  expect     no visit-before-injury

test "the day of the injury, years before it, a study of old, and an injury on another day"
  header     "Date of Injury: 06/30/2016"
  summary    "She sustained an industrial injury on 06/30/2016. She was seen on 06/30/2016. She was seen on 4/2/2012 for another matter. An MRI of 5/2/2016 was normal."
  expect     no visit-before-injury

test "half a year before, to the day"
  header     "Date of Injury: 06/30/2016"
  summary    "She sustained an industrial injury on 06/30/2016. She was seen on 01/02/2016."
  expect     visit-before-injury

test "half a year and a day before"
  header     "Date of Injury: 06/30/2016"
  summary    "She sustained an industrial injury on 06/30/2016. She was seen on 01/01/2016."
  expect     no visit-before-injury

test "an injury on another day"
  header     "Date of Injury: 06/30/2016"
  summary    "She sustained an industrial injury on 06/03/2016. She was seen on 06/10/2016."
  expect     no visit-before-injury

test "the injury's day names something else"
  header     "Date of Injury: 06/30/2016"
  summary    "She was seen on 06/10/2016. X-rays of the wrist were taken on 06/30/2016."
  expect     no visit-before-injury

test "a visit that the rationale tells of"
  header     "Date of Injury: 06/30/2016"
  summary    "She sustained an industrial injury on 06/30/2016."
  rationale  "She was seen on 06/10/2016. The request is not medically necessary."
  expect     no visit-before-injury

rule time-since-injury-differs
  title      "The time since the injury is not what the header's dates come to"
  kind       date-conflict
  severity   warning
  authority  arithmetic
  since      1.0
  for each   quantity Q where speaker of Q is reviewer and unit of Q is a years and Q is not denied
  only if    some M in mentions of Q satisfies concept of M is a injury-ago
  let        LEAST = least of Q times 12
  let        SLACK = months-since-injury of letter plus 12
  require    LEAST is at most SLACK
  when unknown  -> pass
  say        "The rationale has the injury {Q} back; by the header it is {months-since-injury of letter} months at the decision."
  point at   Q as "so long ago" ; injury-date of letter as "injured"

test "six years, and it was the same year"
  header     "Date of Injury: 04/07/2016"
  header     "Decision Date: 12/20/2016"
  rationale  "The injury is by now more than six years old. The request is not medically necessary."
  expect     time-since-injury-differs at item 1

test "since the injury"
  header     "Date of Injury: 04/07/2014"
  header     "Decision Date: 12/20/2016"
  rationale  "It is five years since the injury. The request is not medically necessary."
  expect     time-since-injury-differs at item 1

test "about right, another time, and a guideline's"
  header     "Date of Injury: 04/07/2014"
  header     "Decision Date: 12/20/2016"
  rationale  "It is nearly three years since the injury. The patient has been a nurse for ten years. ODG recommends films where the injury is more than twenty years old. The request is not medically necessary."
  expect     no time-since-injury-differs

test "three years, and two by the header: a year is left for rounding"
  header     "Date of Injury: 01/10/2015"
  header     "Decision Date: 12/20/2016"
  rationale  "It is three years since the injury. The request is not medically necessary."
  expect     no time-since-injury-differs

test "months since the injury, denied, and years of something else"
  header     "Date of Injury: 04/07/2016"
  header     "Decision Date: 12/20/2016"
  rationale  "It is forty weeks since the injury. It is not twenty years since the injury. The patient has had diabetes for twenty years. The request is not medically necessary."
  expect     no time-since-injury-differs

test "with pain, and many years since the injury"
  header     "Date of Injury: 04/07/2016"
  header     "Decision Date: 12/20/2016"
  rationale  "The patient has had knee pain for ten years since the injury. The request is not medically necessary."
  expect     time-since-injury-differs at item 1

rule event-after-decision
  title      "Something is dated after the determination itself"
  kind       date-conflict
  severity   error
  authority  arithmetic
  since      1.0
  for each   event E where kind of E is a injury or visit or ur-decision or study-date or operation
  require    date of E is on or before decision-date of letter
  when unknown  -> pass
  say        "{E} lies after the decision of {decision-date of letter}: check the date."
  point at   date of E as "dated here" ; decision-date of letter as "decided"

test "a visit in the next year"
  header     "Decision Date: 06/20/2016"
  summary    "She was seen on 06/02/2017 with low back pain."
  expect     event-after-decision

test "a visit before, and one that is planned"
  header     "Decision Date: 06/20/2016"
  summary    "She was seen on 06/02/2016 with low back pain. An MRI is scheduled for 07/01/2016."
  expect     no event-after-decision

test "on the day of the decision, and a request behind it"
  header     "Decision Date: 06/20/2016"
  summary    "She was seen on 06/20/2016 with low back pain. The request for authorization dated 7/2/2016 was for physical therapy."
  expect     no event-after-decision

rule visit-after-ur
  title      "The summary tells of a visit after utilization review decided"
  kind       date-conflict
  severity   info
  authority  practice
  since      1.0
  for each   event E where kind of E is a visit and section of E is summary
  require    date of E is on or before ur-date of letter
  when unknown  -> pass
  say        "The visit of {date of E} came after the utilization review denial of {ur-date of letter}, which cannot have known it."
  point at   date of E as "visit" ; ur-date of letter as "utilization review denial"

test "a visit two weeks after the denial"
  header     "UR Denial Date: 05/10/2016"
  summary    "She was seen on 05/24/2016 with low back pain."
  expect     visit-after-ur

test "a visit before it, and one on its day"
  header     "UR Denial Date: 05/10/2016"
  summary    "She was seen on 05/02/2016 with low back pain. She was seen on 05/10/2016 with leg pain."
  expect     no visit-after-ur

test "other things behind the denial, and a visit that the rationale tells of"
  header     "UR Denial Date: 05/10/2016"
  summary    "An MRI of the knee was done on 05/24/2016."
  rationale  "She was seen on 05/24/2016. The request is not medically necessary."
  expect     no visit-after-ur
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
does not change it. A rationale that concludes both ways has a rule of its own.

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

test "several words for one conclusion"
  item       "Knee brace: Upheld"
  rationale  "Yes, the brace was medically necessary, medically appropriate, and indicated for this worker."
  expect     upheld-but-found-necessary at item 1, and nothing else

test "several words for one denial"
  item       "Knee brace: Upheld"
  rationale  "No, the brace was not medically necessary, medically appropriate, or indicated for this worker."
  expect     no upheld-but-found-necessary

test "necessity of something that is not established"
  item       "Knee brace: Upheld"
  rationale  "Medical necessity for the requested brace is not established."
  expect     no upheld-but-found-necessary

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
rule conclusions-differ
  title      "The rationale concludes both that the service is necessary and that it is not"
  kind       decision-conflict
  severity   warning
  authority  statute "Labor Code 4610.6(e)"
  since      1.0
  for each   item I
  only if    decision of I is upheld or overturned
  only if    found-necessary of I is known
  require    found-unnecessary of I is not known
  when unknown  -> pass
  say        "The rationale of {I} concludes that it is medically necessary and that it is not: check which is meant."
  point at   found-necessary of I as "found necessary" ; found-unnecessary of I as "found not necessary"

test "opened one way and closed the other"
  item       "Lumbar MRI: Upheld"
  rationale  "Yes, the requested study was medically necessary. Strength and reflexes are normal. Therefore, the request is not medically necessary."
  expect     conclusions-differ at item 1, and nothing else

test "established, and yet not necessary"
  item       "Knee brace: Overturned"
  rationale  "Medical necessity for the brace has been established by the instability. The request is not medically necessary."
  expect     conclusions-differ at item 1, and nothing else

test "a part of the request, another service, the procedure, a guideline, a condition, utilization review"
  item       "Physical therapy, 24 visits: Upheld"
  rationale  "Ten visits are medically necessary and were certified. A brace is medically necessary."
             "Utilization review found that therapy is medically necessary. Therapy would be medically necessary after surgery."
             "The guidelines say that therapy is medically necessary after a fracture. The request is not medically necessary."
  item       "Assistant surgeon: Upheld"
  rationale  "Although the surgery is medically necessary, an assistant is not medically necessary."
  expect     no conclusions-differ

test "the same conclusion twice"
  item       "Lumbar MRI: Upheld"
  rationale  "No, the study is not medically necessary. Medical necessity is not established. Therefore, the request is not medically necessary."
  expect     no conclusions-differ

test "a request that is granted in part may be both"
  item       "Physical therapy, 24 visits: Modified"
  rationale  "Medical necessity for the therapy has been established by the stiffness. The request is not medically necessary."
  expect     no conclusions-differ

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
      path: "Rules/letter/disclosure.md",
      text: ##"""
# What must not be disclosed

A determination is published without whatever identifies the patient (Labor Code 4610.6(m)), and its reviewer
stays unnamed (Labor Code 4610.6(f)). A name, a number or an address that was left in cannot be called back
once the letter is issued: these findings come first, and no report repeats the words.

Looked at are the summary, the rationales and what the letter says of its reviewer. The case number of the
header and the date of the injury belong there.

```rules
rule identifier-left-in
  title      "A number or address that identifies a person was left in"
  kind       privacy
  severity   error
  authority  statute "Labor Code 4610.6(m)"
  since      1.0
  for each   disclosure D
  require    not (form of D is social-security-number or telephone-number or e-mail-address or street-address or birth-date or record-number)
  say        "The letter holds a {form of D}: take it out before the letter is issued."
  point at   D as "identifies a person"

test "a social security number"
  summary    "The worker, SSN 612-45-7789, strained the low back lifting crates."
  expect     identifier-left-in at item 0, and nothing else

test "a telephone number in a rationale"
  rationale  "The provider's office, reached at (310) 555-0142, confirmed the request. The request is not medically necessary."
  expect     identifier-left-in at item 1, and nothing else

test "a date of birth, an address, an e-mail address"
  summary    "The worker, DOB 04/12/1961, of 2214 Alder Street, Fresno, was seen. Reports go to r.alder@example.com."
  expect     identifier-left-in

test "the number of a claim"
  summary    "Under claim number WC-2011-448812 the worker reported neck pain."
  expect     identifier-left-in at item 0, and nothing else

test "dates, strengths, pages, ranges and counts of other things"
  summary    "On 04/12/2016 the worker took Norco 10/325 #120. He claims that 3 of 10 sessions helped. Flexion was 100-110 degrees. CPT 62323 was asked for."
  rationale  "ACOEM pages 303-305 and 308-310 apply. In a trial of 1,204 patients the drug did not help. The request is not medically necessary."
  expect     no identifier-left-in

test "what was taken out already"
  summary    "The worker, SSN XXX-XX, claim number withheld, was born in Fresno. His telephone number was noted."
  expect     no identifier-left-in

rule name-left-in
  title      "The name of a person was left in"
  kind       privacy
  severity   error
  authority  statute "Labor Code 4610.6(m)"
  since      1.0
  for each   disclosure D where D is not of-reviewer
  only if    form of D is personal-name
  require    D is not out-of-place
  when unknown  -> warning "Two capitalised words look like a person's name: check whether the name must be taken out."
  say        "A person is named in the letter: take the name out before the letter is issued."
  point at   D as "a name"

test "behind a title"
  summary    "Dr. Alderwick evaluated the worker on 03/02/2016 for knee pain."
  expect     name-left-in at item 0, and nothing else

test "before a degree, in a rationale"
  rationale  "The report of Rowan Alderwick, M.D., does not describe weakness. The request is not medically necessary."
  expect     name-left-in at item 1, and nothing else

test "the patient's name"
  summary    "Ms. Thornquist reports neck pain since the fall."
  expect     name-left-in at item 0, and nothing else

test "what a removed name leaves behind"
  summary    "Dr.  evaluated the worker. On 03/02/2016 Dr. On examination the knee was swollen. Mr.  reports pain. The PTP, M.D., asks for therapy."
  expect     no name-left-in

test "eponyms, guidelines, firms and questionnaires"
  summary    "Waddell signs were positive. The Oswestry Disability Index was 40. The Beck Depression Inventory was repeated. Films were taken at Alder Medical Center."
  rationale  "The Official Disability Guidelines and Chou et al. describe the criteria. The request is not medically necessary."
  expect     no name-left-in

test "who saw the patient"
  summary    "The worker followed up with Rowan Alderwick and asked for a refill."
  expect     name-left-in at item 0, and nothing else

test "who asked for the service"
  summary    "An MRI was ordered by Linnea Thornquist after the visit."
  expect     name-left-in at item 0, and nothing else

test "a maker, a place of treatment, a test"
  summary    "The device made by Alder Pharmaceuticals was tried. He was treated at the Bay Clinic by Physical Therapy. He was examined with Spurling Test."
  expect     no name-left-in

rule reviewer-named
  title      "The reviewer is named"
  kind       privacy
  severity   error
  authority  statute "Labor Code 4610.6(f)"
  since      1.0
  for each   disclosure D where D is of-reviewer
  only if    form of D is personal-name
  require    D is not out-of-place
  when unknown  -> pass
  say        "The reviewer is named, and has to stay unnamed: take the name out."
  point at   D as "a name"

test "a name in the reviewer's block"
  letter     Examples/consistent/shoulder-mri.txt
  edit       specialty of letter = "Orthopedic Surgery (Rowan Alderwick, M.D.)"
  expect     reviewer-named at item 0, and nothing else

test "specialties and states"
  letter     Examples/consistent/shoulder-mri.txt
  edit       specialty of letter = "Physical Medicine and Rehabilitation, Pain Medicine"
  expect     no reviewer-named, and nothing else

test "a number, and capitalised words that may be a firm"
  letter     Examples/consistent/shoulder-mri.txt
  edit       specialty of letter = "Orthopedic Surgery, certified by Harbor Alder, (310) 555-0142"
  expect     identifier-left-in, no reviewer-named

rule placeholder-left-in
  title      "A placeholder of the template was left in"
  kind       privacy
  severity   error
  authority  practice "a letter is issued with every place of its template filled"
  since      1.0
  for each   disclosure D
  require    form of D is not placeholder
  say        "A placeholder of the template stands in the letter: fill its place."
  point at   D as "a placeholder"

test "in a rationale"
  rationale  "Insert rationale here. The request is not medically necessary."
  expect     placeholder-left-in at item 1, and nothing else

test "in the summary"
  summary    "The worker was seen on TBD for wrist pain."
  expect     placeholder-left-in at item 0, and nothing else

test "words that only look so"
  summary    "The catheter was inserted at L3. A splint was to be worn. The worker entered the clinic."
  expect     no placeholder-left-in
```

"""##),
    Chapter(
      path: "Rules/letter/evidence.md",
      text: ##"""
# The rationale against the letter's own account

A determination has to cite the condition of the employee, the documents and the findings it rests on
(Labor Code 4610.6(e)). Where a rationale says that there is no documentation of something that the summary
of the same letter documents, one of the two is wrong.

Counted as documented is what the record, the provider or the patient is said to have found or had done;
not what utilization review or a guideline says, nor what is only requested, suspected or conditional.
A denial of a kind, a time or an extent ("no recent MRI", "no objective weakness", "no adequate trial") denies
less than the thing and is left alone.

```rules
-- what a rationale says in its reviewer's own voice
define reviewers-own of mention M
  when       speaker of M is reviewer
```

## Treatment, studies and surgery said not to have been

```rules
rule therapy-denied-but-documented
  title      "The rationale denies a treatment that the summary documents"
  kind       evidence-conflict
  severity   warning
  authority  statute "Labor Code 4610.6(e)"
  since      1.0
  for each   mention M where M is reviewers-own and concept of M is a therapy or injection or drug or equipment
  for each   mention N in contraries of M where section of N is summary
  only if    M is not qualified
  require    M is not denied
  when unknown  -> pass
  say        "The rationale says that there was no {M}; the summary documents it: check which is right."
  point at   M as "denied here" ; N as "documented here"

test "therapy was completed"
  summary    "The injured worker completed 12 sessions of physical therapy in 2016."
  rationale  "There is no documentation of physical therapy. The request is not medically necessary."
  expect     therapy-denied-but-documented at item 1, and nothing else

test "an injection was given"
  summary    "On 3-4-16 she received a cortisone injection of the right shoulder with good relief."
  rationale  "The patient has not had a cortisone injection. The request is not medically necessary."
  expect     therapy-denied-but-documented at item 1, and nothing else

test "a letter about one part of the body, and the course without its name"
  summary    "The diagnosis is lumbar strain. The injured worker completed 12 supervised therapy visits in 2016."
  item       "MRI of the lumbar spine: Upheld"
  rationale  "Nothing in the chart shows that he was ever sent to physical therapy for his back. The request is not medically necessary."
  expect     therapy-denied-but-documented at item 1, and nothing else

test "not yet, in both, and a course for one of two parts of the body"
  summary    "The diagnoses are lumbar strain and right knee sprain. He had not yet had any chiropractic manipulation. He completed 12 supervised therapy visits in 2016."
  item       "MRI of the lumbar spine: Upheld"
  rationale  "This man has had no manipulation so far. There was no physical therapy of the lumbar spine. The request is not medically necessary."
  expect     no therapy-denied-but-documented

test "not discussed is not denied"
  summary    "The medications are Xarelto and Tylenol."
  rationale  "There is no discussion of Xarelto around the procedure. The request is not medically necessary."
  expect     no therapy-denied-but-documented

test "a kind, a time or an extent of it"
  summary    "The injured worker completed 2 sessions of physical therapy in 2016."
  rationale  "There is no documentation of an adequate trial of physical therapy. There was no recent physical therapy. The request is not medically necessary."
  expect     no therapy-denied-but-documented

test "requested, denied by utilization review, recommended by a guideline"
  summary    "Utilization review denied physical therapy on 3-4-16. The provider requested acupuncture."
  rationale  "There is no documentation of physical therapy. There is no documentation of acupuncture. The request is not medically necessary."
  expect     no therapy-denied-but-documented

test "therapy of another part of the body"
  summary    "The injured worker completed physical therapy for the right knee in 2016."
  rationale  "There is no documentation of physical therapy for the cervical spine. The request is not medically necessary."
  expect     no therapy-denied-but-documented

test "what the summary denies, what the rationale tells both ways, and the provider's words"
  summary    "He had no acupuncture. He completed 8 visits of physical therapy."
  rationale  "The patient had acupuncture in March. There was no chiropractic manipulation. He had chiropractic manipulation in May. The provider reported that no physical therapy was done. The request is not medically necessary."
  expect     no therapy-denied-but-documented

rule study-denied-but-documented
  title      "The rationale denies a study that the summary documents"
  kind       evidence-conflict
  severity   warning
  authority  statute "Labor Code 4610.6(e)"
  since      1.0
  for each   mention M where M is reviewers-own and concept of M is a study
  for each   mention N in contraries of M where section of N is summary
  only if    M is not qualified
  require    M is not denied
  when unknown  -> pass
  say        "The rationale says that there was no {M}; the summary documents it: check which is right."
  point at   M as "denied here" ; N as "documented here"

test "the x-ray is in the summary"
  summary    "X-rays of the left wrist dated 3/4/2016 were normal."
  rationale  "There is no documentation of radiographs of the left wrist. The request is not medically necessary."
  expect     study-denied-but-documented at item 1, and nothing else

test "a study with a result is denied, not the study"
  summary    "MRI of the right knee dated 3/4/2016 showed a small effusion."
  rationale  "There is no MRI showing a tear. No recent MRI was provided. The request is not medically necessary."
  expect     no study-denied-but-documented

test "a guideline that is silent"
  summary    "Treatment has included physical therapy and Synvisc of the right knee in 2016."
  rationale  "The MTUS is silent on hyaluronic acid. The guidelines are silent as to physical therapy. ODG makes no mention of hyaluronic acid. ACOEM has no recommendation on physical therapy. The request is not medically necessary."
  expect     no therapy-denied-but-documented

test "no part of the body is told"
  summary    "Treatment to date has included an x-ray and ibuprofen."
  rationale  "No shoulder x-ray was done. The request is not medically necessary."
  expect     no study-denied-but-documented

test "ordered only, and of another part"
  summary    "An MRI of the cervical spine was ordered. X-rays of the left wrist were normal."
  rationale  "There is no documentation of an MRI. No x-rays of the right hip were done. The request is not medically necessary."
  expect     no study-denied-but-documented

test "what the summary denies, what the rationale tells both ways, and the provider's words"
  summary    "No x-rays of the left wrist were done. An MRI of the right knee was done."
  rationale  "X-rays of the left wrist were normal. There was no MRI of the right hip. An MRI of the right hip was done. The provider reported that no MRI of the right knee was done. The request is not medically necessary."
  expect     no study-denied-but-documented

rule surgery-denied-but-documented
  title      "The rationale denies an operation that the summary documents"
  kind       evidence-conflict
  severity   warning
  authority  statute "Labor Code 4610.6(e)"
  since      1.0
  for each   mention M where M is reviewers-own and concept of M is a surgery
  for each   mention N in contraries of M where section of N is summary
  only if    M is not qualified
  require    M is not denied
  when unknown  -> pass
  say        "The rationale says that there was no {M}; the summary documents it: check which is right."
  point at   M as "denied here" ; N as "documented here"

test "status post surgery"
  summary    "The injured worker is status post right rotator cuff repair on 3/4/2016."
  rationale  "The patient has not had surgery of the right shoulder. The request is not medically necessary."
  expect     surgery-denied-but-documented at item 1, and nothing else

test "surgery that is only asked for"
  summary    "The provider requested authorization for right rotator cuff repair."
  rationale  "The patient has not had surgery. The request is not medically necessary."
  expect     no surgery-denied-but-documented

test "criteria for it are not met, and a study that did not show something"
  summary    "The injured worker is status post lumbar fusion. A CT scan of 3/4/2016 was done."
  rationale  "The criteria for exploration of the lumbar fusion are not met because a CT scan has not demonstrated failure of fusion. The patient does not meet criteria for a lumbar fusion. The request is not medically necessary."
  expect     no surgery-denied-but-documented, no study-denied-but-documented

test "no need of surgery"
  summary    "The injured worker is status post right rotator cuff repair on 3/4/2016."
  rationale  "There is no indication for further surgery. There were no red flags for rotator cuff repair. The request is not medically necessary."
  expect     no surgery-denied-but-documented

test "what the summary denies, what the rationale tells both ways, the provider's words, and a time"
  summary    "He had no lumbar fusion. He is status post right rotator cuff repair."
  rationale  "The patient had a lumbar fusion. There was no left knee arthroscopy. The patient had a left knee arthroscopy. The provider reported that there was no rotator cuff repair. There was no recent rotator cuff repair. The request is not medically necessary."
  expect     no surgery-denied-but-documented
```

## Findings said not to be there

```rules
rule finding-denied-but-documented
  title      "The rationale denies a finding that the summary documents at its last visit"
  kind       evidence-conflict
  severity   info
  authority  statute "Labor Code 4610.6(e)"
  since      1.0
  for each   mention M where M is reviewers-own and concept of M is a finding or sign or condition
  for each   mention N in contraries of M where section of N is summary
  only if    M is not qualified and status of M is actual and status of N is actual
  only if    no E in events of letter satisfies (kind of E is a visit and section of E is summary and date of E is after date of N)
  require    M is not denied
  unless     some P in contraries of N satisfies section of P is summary label both-in-summary
  when unknown  -> pass
  say        "The rationale says that there is no {M}; the summary documents it: check which is right."
  point at   M as "denied here" ; N as "documented here"

test "tenderness that the summary tells"
  summary    "She was seen on 3/4/2016. On 4/4/2016 examination of the right knee revealed joint line tenderness and an effusion."
  rationale  "There is no effusion. The request is not medically necessary."
  expect     finding-denied-but-documented at item 1

test "a sign that was noted to be positive, and documented as negative"
  summary    "On 4/4/2016 the straight leg raise was noted to be positive on the left."
  rationale  "The straight leg raise was documented as negative. The request is not medically necessary."
  expect     finding-denied-but-documented at item 1, and nothing else

test "denied in both, another part of the body, a guideline's and utilization review's words"
  summary    "There was no effusion of the right knee. There was swelling of the left wrist. Utilization review noted atrophy of the calf."
  rationale  "There is no effusion. There is no swelling of the right knee. There is no atrophy. The request is not medically necessary."
  expect     no finding-denied-but-documented

test "found at an earlier visit, and now gone"
  summary    "Examination of 3/4/2016: There was an effusion of the right knee. She was seen on 4/4/2016 with less pain."
  rationale  "There is no effusion. The request is not medically necessary."
  expect     no finding-denied-but-documented

test "a limit of time, an unable patient, and a study that found nothing"
  summary    "She had physical therapy in 2013 and uses an albuterol inhaler. MRI of the left shoulder was normal."
  rationale  "There was no physical therapy in more than two years. There is no documentation that she is unable to use the inhaler. There is no tear on MRI. The request is not medically necessary."
  expect     no therapy-denied-but-documented, no study-denied-but-documented, no finding-denied-but-documented

test "a kind of it, and a doubt"
  summary    "There is numbness of the right hand. A fracture was suspected."
  rationale  "There is no objective numbness. There is no fracture. The request is not medically necessary."
  expect     no finding-denied-but-documented

test "a later study, and a later visit that only the rationale tells of"
  summary    "Examination of 4/4/2016 revealed an effusion of the right knee. An MRI of the neck was done on 5/4/2016."
  rationale  "There is no effusion. The neck was seen on 6/4/2016. The request is not medically necessary."
  expect     finding-denied-but-documented at item 1

test "told both ways in the summary"
  summary    "Examination of 4/4/2016 revealed an effusion of the right knee. There was no effusion of the right knee."
  rationale  "There is no effusion. The request is not medically necessary."
  expect     no finding-denied-but-documented

test "what the summary has in the past, a denied past, the provider's words, and what the rationale tells both ways"
  summary    "She was seen on 4/4/2016. She has a history of numbness of the right hand. There was swelling of the right wrist. There was atrophy of the left calf."
  rationale  "There is no numbness of the right hand. The patient has no history of swelling of the right wrist. The provider reported that there was no atrophy. There was no effusion of the left knee. Examination of 5/4/2016 revealed an effusion of the left knee. The request is not medically necessary."
  expect     no finding-denied-but-documented

test "a normal result denies what the summary found"
  summary    "She was seen on 4/4/2016. There was weakness of the left arm."
  rationale  "Strength of the left arm was normal. The request is not medically necessary."
  expect     finding-denied-but-documented at item 1

test "found by the rationale, and denied by the summary"
  summary    "Examination of 4/4/2016 revealed no effusion of the right knee."
  rationale  "The patient has an effusion of the right knee. The request is not medically necessary."
  expect     no finding-denied-but-documented
```

```rules
rule finding-affirmed-but-denied
  title      "The rationale affirms a finding that the summary denies"
  kind       evidence-conflict
  severity   warning
  authority  statute "Labor Code 4610.6(e)"
  since      1.0
  for each   mention M where M is reviewers-own and concept of M is a finding or sign or condition
  for each   mention N in contraries of M where section of N is summary and speaker of N is record or provider
  only if    N is not qualified
  require    N is affirmed
  unless     some P in mentions of letter satisfies (section of P is summary and P is affirmed and concept of P overlaps concept of M) label told-in-summary
  when unknown  -> pass
  say        "The rationale rests on {M}; the summary says that there is none: check which is right."
  point at   M as "affirmed here" ; N as "denied here"

test "a sign that is not required"
  summary    "Examination of 3/4/2016: There was no thenar atrophy."
  rationale  "Atrophy is not required for the study. The request is medically necessary."
  expect     no finding-affirmed-but-denied

test "a hematoma that the summary excludes"
  summary    "CT of the head dated 3/4/2016 showed no hematoma."
  rationale  "The patient had a hematoma on CT. The request is not medically necessary."
  expect     finding-affirmed-but-denied at item 1

test "a grade with a minus, and a denied list"
  summary    "Strength of the left hand was 5-/5. There was no aberrant behavior. There was no swelling of the left hand."
  rationale  "There is slight weakness of the left hand. No early refills, lost prescriptions or swelling of the left hand have been reported. The request is not medically necessary."
  expect     no finding-affirmed-but-denied

test "told in the summary as well, of another part, and a part of it"
  summary    "There was no swelling of the right wrist. There was swelling of the left knee. There was no tenderness of the right wrist. Internal rotation of the right shoulder was normal."
  rationale  "The patient had swelling of the left knee. The patient had tenderness of the left knee. The patient had restricted range of motion of the right shoulder. The request is not medically necessary."
  expect     no finding-affirmed-but-denied

test "the provider's words, the patient's denial, and what the rationale tells both ways"
  summary    "CT of the head dated 3/4/2016 showed no hematoma. She denied swelling of the left wrist."
  rationale  "The provider reported a hematoma. The patient had swelling of the left wrist. The patient had an effusion of the right knee. The provider found no effusion of the right knee. The request is not medically necessary."
  expect     no finding-affirmed-but-denied

test "denied of one place and told of another, and of one of the two in the rationale"
  summary    "There was no swelling of the right wrist. There was swelling of the left knee. There was tenderness of the neck."
  rationale  "The patient had swelling of the right wrist. The request is not medically necessary."
  expect     no finding-affirmed-but-denied
```

```rules
rule red-flag-denied-but-documented
  title      "The rationale finds no red flag, and the summary tells of one"
  kind       evidence-conflict
  severity   warning
  authority  statute "Labor Code 4610.6(e)"
  since      1.0
  for each   mention M where M is reviewers-own and M is denied and M is not qualified and concept of M is a red-flag
  for each   mention N in contraries of M where section of N is summary and concept of N is a constitutional-symptom or saddle-anesthesia or bowel-bladder-dysfunction
  require    some P in contraries of N satisfies section of P is summary
  when unknown  -> pass
  say        "The rationale says that there are no red flags; the summary tells of {N}: check which is right."
  point at   M as "none here" ; N as "told here"

test "weight loss"
  summary    "She has night pain and unexplained weight loss since June."
  item       "MRI of the lumbar spine: Upheld"
  rationale  "There are no red flags. The request is not medically necessary."
  expect     red-flag-denied-but-documented at item 1

test "saddle anesthesia"
  summary    "On 3/4/2016 he reported saddle anesthesia since the night before."
  item       "MRI of the lumbar spine: Upheld"
  rationale  "The record shows no red flag. The request is not medically necessary."
  expect     red-flag-denied-but-documented at item 1

test "denied, of another, and a guideline's"
  summary    "She denied weight loss, fever, and bowel or bladder dysfunction. Her brother had weight loss."
  item       "MRI of the lumbar spine: Upheld"
  rationale  "There are no red flags. Guidelines name weight loss as a red flag. The request is not medically necessary."
  expect     no red-flag-denied-but-documented

test "told both ways in the summary, and of another kind"
  summary    "She has unexplained weight loss. There was no weight loss. A fracture was seen."
  item       "MRI of the lumbar spine: Upheld"
  rationale  "There are no red flags. The request is not medically necessary."
  expect     no red-flag-denied-but-documented

test "what only the rationale tells, and the provider's words"
  summary    "She has unexplained weight loss and back pain."
  item       "MRI of the lumbar spine: Upheld"
  rationale  "The provider reported that there were no red flags. There is no diabetes. The request is not medically necessary."
  item       "MRI of the cervical spine: Upheld"
  rationale  "She told of night sweats in May. The request is not medically necessary."
  expect     no red-flag-denied-but-documented

test "no new red flag, and words of utilization review"
  summary    "She reported unexplained weight loss. Utilization review found no red flags."
  item       "MRI of the lumbar spine: Upheld"
  rationale  "There is no new red flag. Unexplained weight loss is noted. The request is not medically necessary."
  expect     no red-flag-denied-but-documented

rule neurologic-deficit-denied-but-documented
  title      "The rationale finds no neurologic deficit, and the summary documents a loss of sensation or a reflex"
  kind       evidence-conflict
  severity   warning
  authority  statute "Labor Code 4610.6(e)"
  since      1.0
  for each   mention M where M is reviewers-own and M is denied and M is not qualified and M is general and concept of M is a neurologic-deficit
  for each   mention N where section of N is summary and (speaker of N is record or speaker of N is provider) and N is affirmed and status of N is actual and concept of N is a decreased-sensation or abnormal-reflex
  for each   item I in items of M
  only if    regions of M is missing or regions of N is missing or regions of M overlaps regions of N
  only if    regions of I is missing or regions of N is missing or regions of I overlaps regions of N
  only if    no E in events of letter satisfies (kind of E is a visit and section of E is summary and date of E is after date of N)
  require    some P in mentions of letter satisfies (section of P is summary and P is denied and P is general and concept of P is a neurologic-deficit)
  when unknown  -> pass
  say        "The rationale says that there is no neurologic deficit; the summary documents {N}: check which is right."
  point at   M as "denied here" ; N as "documented here"

test "a dermatome without feeling"
  summary    "On 3/4/2016 examination revealed decreased sensation in the left L5 dermatome."
  item       "MRI of the lumbar spine: Upheld"
  rationale  "There is no neurologic deficit. The request is not medically necessary."
  expect     neurologic-deficit-denied-but-documented at item 1

test "a normal examination, and a reflex that is absent"
  summary    "Examination of 3/4/2016: There was a diminished right ankle reflex."
  item       "EMG of the right lower extremity: Upheld"
  rationale  "The neurologic exam was reported as normal. The request is not medically necessary."
  expect     neurologic-deficit-denied-but-documented at item 1

test "a complaint only, another part of the body, a later visit"
  summary    "He complains of numbness in the left foot. Examination of 3/4/2016 revealed decreased sensation in the right hand. He was seen on 4/4/2016."
  item       "MRI of the lumbar spine: Upheld"
  rationale  "There is no neurologic deficit. The request is not medically necessary."
  expect     no neurologic-deficit-denied-but-documented

test "a kind of it, a guideline, and utilization review"
  summary    "On 3/4/2016 examination revealed decreased sensation in the left L5 dermatome."
  item       "MRI of the lumbar spine: Overturned"
  rationale  "There is no progressive neurologic deficit. ODG asks for films where there is no neurologic deficit. Utilization review found no neurologic deficit. The request is medically necessary."
  expect     no neurologic-deficit-denied-but-documented

test "told both ways in the summary"
  summary    "On 3/4/2016 examination revealed decreased sensation in the left L5 dermatome. There was no neurologic deficit."
  item       "MRI of the lumbar spine: Upheld"
  rationale  "There is no neurologic deficit. The request is not medically necessary."
  expect     no neurologic-deficit-denied-but-documented
```

```rules
rule study-finding-denied-but-documented
  title      "The rationale says that no study shows what the summary reads in one"
  kind       evidence-conflict
  severity   warning
  authority  statute "Labor Code 4610.6(e)"
  since      1.0
  for each   mention M where M is reviewers-own and concept of M is a nerve-root-compression or cord-compression or thecal-sac-compression or tear
  for each   mention N in contraries of M where section of N is summary and status of N is actual and N is not general
  only if    M is not qualified and status of M is actual
  for each   item I in items of M
  only if    regions of N is known and regions of I overlaps regions of N
  only if    sides of I is missing or sides of N is missing or sides of I overlaps sides of N
  only if    no E in events of letter satisfies (kind of E is a study-date and section of E is summary and date of E is after date of N)
  require    M is not denied
  unless     some P in contraries of N satisfies section of P is summary label both-in-summary
  when unknown  -> pass
  say        "The rationale says that there is no {M}; the summary reads it in a study: check which is right."
  point at   M as "denied here" ; N as "documented here"

test "a root that a disc compresses"
  summary    "MRI of the lumbar spine of 6/11/2014 showed an extrusion at L4-5 which compresses the exiting L4 root. She was seen on 9/8/2014."
  item       "Lumbar epidural steroid injection: Upheld"
  rationale  "Imaging studies do not demonstrate any nerve root compromise. The request is not medically necessary."
  expect     study-finding-denied-but-documented at item 1

test "a tear"
  summary    "MRI of the right knee of 6/11/2014 showed a medial meniscus tear."
  item       "Right knee arthroscopy: Upheld"
  rationale  "There is no meniscal tear. The request is not medically necessary."
  expect     study-finding-denied-but-documented at item 1

test "a kind of it, the other knee, a later study"
  summary    "MRI of the right knee of 6/11/2014 showed a partial meniscus tear. MRI of the lumbar spine of 3/1/2014 showed nerve root compression. MRI of the lumbar spine of 5/1/2015 was done."
  item       "Left knee arthroscopy: Upheld"
  rationale  "There is no meniscal tear of the left knee. The request is not medically necessary."
  item       "Lumbar epidural steroid injection: Upheld"
  rationale  "There is no nerve root compression. The request is not medically necessary."
  expect     no study-finding-denied-but-documented

test "suspected, told both ways, and the words of utilization review"
  summary    "A meniscal tear of the right knee was suspected. MRI of the cervical spine of 6/11/2014 showed cord compression. There was no cord compression at C3-4."
  item       "Right knee arthroscopy: Upheld"
  rationale  "There is no meniscal tear. The request is not medically necessary."
  item       "Cervical fusion: Upheld"
  rationale  "Utilization review found no cord compression. There is no cord compression. The request is not medically necessary."
  expect     no study-finding-denied-but-documented

test "no recent one, and a guideline's"
  summary    "MRI of the lumbar spine of 6/11/2014 showed nerve root compression."
  item       "Lumbar epidural steroid injection: Upheld"
  rationale  "There is no new nerve root compression. ODG gives none where there is no nerve root compression. The request is not medically necessary."
  expect     no study-finding-denied-but-documented
```

## One examination, two results

```rules
rule examination-contradicts-itself
  title      "The summary affirms and denies the same finding at one examination"
  kind       evidence-conflict
  severity   warning
  authority  practice
  since      1.0
  for each   mention M where section of M is summary and speaker of M is record or provider and concept of M is a sign or objective-finding and regions of M is known
  for each   mention N in contraries of M where section of N is summary and speaker of N is record or provider and regions of N is known and date of N is date of M
  only if    M is not qualified and ((sides of M is missing and sides of N is missing) or sides of M is sides of N)
  require    M is not denied
  when unknown  -> pass
  say        "The summary both affirms and denies {N} at the examination of {date of N}: check the record."
  point at   M as "denied here" ; N as "affirmed here"

test "a sign negative and positive at one visit"
  summary    "Examination of 3/4/2016: Hawkins' sign of the right shoulder was negative. Hawkins' sign of the right shoulder was positive."
  expect     examination-contradicts-itself

test "strength normal and weak at one visit"
  summary    "Examination of 3/4/2016: Strength of the right shoulder was normal. There was weakness of the right shoulder."
  expect     examination-contradicts-itself

test "a sign not to be tested and positive at one visit"
  summary    "Examination of 3/4/2016: Hawkins' sign of the right shoulder could not be assessed. Hawkins' sign of the right shoulder was positive."
  expect     examination-contradicts-itself

test "two tests of one tendon, and two of one ligament"
  summary    "Examination of 3/4/2016: Speed's test of the right shoulder was positive. Yergason's test of the right shoulder was negative. Anterior drawer test of the left knee was positive. Posterior drawer test of the left knee was negative. Strength of abduction of the left hip was 4/5. Range of motion of the left hip was full."
  expect     no examination-contradicts-itself

test "a test in two spellings"
  summary    "Examination of 3/4/2016: Hawkin's sign of the right shoulder was negative. Hawkins test of the right shoulder was positive."
  expect     examination-contradicts-itself

test "what the patient tells of other days"
  summary    "Examination of 3/4/2016: She reported headaches in the first week. She denied headache."
  expect     no examination-contradicts-itself

test "another day, another side"
  summary    "Examination of 3/4/2016: Hawkins' sign of the right shoulder was negative. Examination of 4/4/2016: Hawkins' sign of the right shoulder was positive. Examination of 5/4/2016: Hawkins' sign of the left shoulder was positive. Hawkins' sign of the right shoulder was negative."
  expect     no examination-contradicts-itself

test "a sign of the spine, without a side"
  summary    "Examination of 3/4/2016: There was no tenderness of the lumbar spine. There was tenderness of the lumbar spine."
  expect     examination-contradicts-itself

test "a side in one of the two"
  summary    "Examination of 3/4/2016: There was no swelling of the right wrist. There was swelling of the wrist. Examination of 4/4/2016: There was no swelling of the elbow. There was swelling of the left elbow."
  expect     no examination-contradicts-itself

test "no part of the body in one of the two"
  summary    "Examination of 3/4/2016: There was no swelling. There was swelling of the lumbar spine."
  expect     no examination-contradicts-itself

test "no part of the body in the other"
  summary    "Examination of 3/4/2016: There was swelling. There was no swelling of the lumbar spine."
  expect     no examination-contradicts-itself

test "complaints, the patient's words, and a kind of it"
  summary    "Examination of 3/4/2016: There was no arthritis of the right hip. There was arthritis of the right hip. There was no numbness of the right hand. There was numbness of the right hand. There was weakness of the right arm. She denied weakness of the right arm. There was no swelling of the left knee. She reported swelling of the left knee. There was atrophy of the left calf. There was no significant atrophy of the left calf."
  expect     no examination-contradicts-itself

test "told in the summary and denied in the rationale"
  summary    "Examination of 3/4/2016: There was atrophy of the left calf. There was no swelling of the left knee."
  rationale  "Examination of 3/4/2016: The provider found no atrophy of the left calf. At the visit of 3/4/2016 the provider found swelling of the left knee. The request is not medically necessary."
  expect     no examination-contradicts-itself
```

## One finding, two items

```rules
rule items-contradict-each-other
  title      "One rationale affirms a finding, and another of the letter denies it"
  kind       evidence-conflict
  severity   warning
  authority  statute "Labor Code 4610.6(h)(5)"
  since      1.0
  for each   item I
  for each   mention M in mentions of I where speaker of M is reviewer or provider and M is not qualified and status of M is actual and concept of M is a sign or objective-finding or radiculopathy or deep-tendon-reflexes
  for each   mention N in contraries of M where section of N is rationale and speaker of N is reviewer or provider and N is not qualified and status of N is actual
  only if    items of N is not items of M
  only if    regions of N contains regions of M
  require    M is not denied
  when unknown  -> pass
  say        "One rationale affirms {N}, and another denies it: check which is right."
  point at   M as "denied here" ; N as "affirmed here"

test "a reflex that is absent, and equal reflexes"
  item       "MRI of the lumbar spine: Overturned"
  rationale  "In this case the left ankle reflex is absent. The request is medically necessary."
  item       "EMG of the left lower extremity: Upheld"
  rationale  "In this case the ankle reflexes are normal and equal. The request is not medically necessary."
  expect     items-contradict-each-other at item 1

test "radiculopathy"
  item       "EMG of the left lower extremity: Upheld"
  rationale  "In this case lumbar radiculopathy is present. The request is not medically necessary."
  item       "Lumbar epidural steroid injection: Upheld"
  rationale  "There is no lumbar radiculopathy. The request is not medically necessary."
  expect     items-contradict-each-other at item 2

test "another part of the body, a guideline, a kind of it"
  item       "MRI of the lumbar spine: Upheld"
  rationale  "There is no lumbar radiculopathy. The request is not medically necessary."
  item       "MRI of the cervical spine: Upheld"
  rationale  "Cervical radiculopathy is present. ODG recommends it for lumbar radiculopathy. There is no new lumbar radiculopathy. The request is not medically necessary."
  expect     no items-contradict-each-other

test "the wide word for one part of the spine, the narrow for another"
  item       "Lumbar epidural steroid injection: Upheld"
  rationale  "There is no radiculopathy. The request is not medically necessary."
  item       "MRI of the cervical spine: Upheld"
  rationale  "Cervical radiculopathy is present. The request is not medically necessary."
  expect     no items-contradict-each-other

test "possible, and in the past"
  item       "MRI of the lumbar spine: Upheld"
  rationale  "There is no lumbar radiculopathy. The request is not medically necessary."
  item       "EMG of the left lower extremity: Upheld"
  rationale  "Lumbar radiculopathy is suspected. The request is not medically necessary."
  expect     no items-contradict-each-other
```

## A limit and the letter's own measure

```rules
rule relief-below-threshold-but-recorded
  title      "The rationale misses a degree of improvement that the summary records"
  kind       evidence-conflict
  severity   warning
  authority  statute "Labor Code 4610.6(e)"
  since      1.0
  for each   quantity Q where speaker of Q is reviewer and unit of Q is a percent and Q is denied and comparison of Q is at-least
  for each   mention M in mentions of Q where concept of M is a pain-relief or improvement
  for each   quantity R where section of R is summary and unit of R is a percent and R is not denied
  only if    some N in mentions of R satisfies concept of N overlaps concept of M
  require    some S in quantities of letter satisfies (section of S is summary and unit of S is a percent and least of S is less than least of Q)
  when unknown  -> pass
  say        "The rationale finds no {Q} of {M}; the summary records {R}: check which is right."
  point at   Q as "missed here" ; R as "recorded here"

test "70 percent relief is recorded"
  summary    "The epidural injection of 3/4/2016 gave 70% pain relief for eight weeks."
  rationale  "There is no documentation of at least 50% pain relief. The request is not medically necessary."
  expect     relief-below-threshold-but-recorded at item 1

test "too little relief, and relief of something else"
  summary    "The epidural injection of 3/4/2016 gave 30% pain relief. Range of motion is 80% of normal."
  rationale  "There is no documentation of at least 50% pain relief. The request is not medically necessary."
  expect     no relief-below-threshold-but-recorded

test "just as much, and a lesser number of the rationale"
  summary    "The epidural injection of 3/4/2016 gave 50% pain relief for eight weeks."
  rationale  "Motion is at 20% of normal. There is no documentation of at least 50% pain relief. The request is not medically necessary."
  expect     relief-below-threshold-but-recorded at item 1

test "more once, and less another time"
  summary    "The first epidural injection gave 70% pain relief. The second epidural injection gave 30% pain relief."
  rationale  "There is no documentation of at least 50% pain relief. The request is not medically necessary."
  expect     no relief-below-threshold-but-recorded

test "another measure, a time, a denial, and what the rationale itself records"
  summary    "Range of motion is 80% of normal. The epidural injection gave pain relief for 60 days. There was no 75% pain relief."
  rationale  "There is no documentation of at least 50% pain relief. The injection of May gave 70% pain relief. The request is not medically necessary."
  expect     no relief-below-threshold-but-recorded

test "the provider's words, weeks, no denial, no limit, and of something else"
  summary    "The epidural injection of 3/4/2016 gave 70% pain relief. Range of motion is 80% of normal."
  rationale  "The provider reported that there was no pain relief of at least 50%. There was no pain relief for at least 6 weeks. There was at least 50% pain relief. There was no 50% pain relief. There is no documentation of at least 50% range of motion. The request is not medically necessary."
  expect     no relief-below-threshold-but-recorded
```

```rules
rule relief-measure-denied-but-recorded
  title      "The rationale misses how much an injection helped, and the summary records it"
  kind       evidence-conflict
  severity   warning
  authority  statute "Labor Code 4610.6(e)"
  since      1.0
  for each   mention M where M is reviewers-own and M is not qualified and concept of M is a relief-measured
  for each   quantity R where section of R is summary and unit of R is a percent and R is not denied and speaker of R is not utilization-review
  for each   mention N in mentions of R where concept of N is a pain-relief or improvement
  only if    some K in items of M satisfies (services of K is a injection)
  only if    some P in mentions of letter satisfies (section of P is summary and concept of P is a injection and P is affirmed and status of P is not planned)
  require    M is not denied
  when unknown  -> pass
  say        "The rationale says that the extent of the relief is not documented; the summary records {R}: check which is right."
  point at   M as "missed here" ; R as "recorded here"

test "the percentage and duration of relief"
  summary    "The epidural steroid injection of 3/4/2016 gave 60% relief for ten weeks."
  item       "Repeat lumbar epidural steroid injection: Upheld"
  rationale  "However, the percentage of relief and its duration were not provided. The request is not medically necessary."
  expect     relief-measure-denied-but-recorded at item 1

test "in other words"
  summary    "He had a cervical epidural injection on 2/2/2016 with 70% improvement in pain."
  item       "Cervical epidural steroid injection: Upheld"
  rationale  "There is no documentation of the amount of pain relief after the last injection. The request is not medically necessary."
  expect     relief-measure-denied-but-recorded at item 1

test "a number of something else, and the words of utilization review"
  summary    "The epidural steroid injection of 3/4/2016 helped. Range of motion was 60% of normal. Utilization review noted that 50% relief is required."
  item       "Repeat lumbar epidural steroid injection: Upheld"
  rationale  "The percentage of relief was not provided. The request is not medically necessary."
  expect     no relief-measure-denied-but-recorded

test "relief of therapy, with no injection before"
  summary    "Physical therapy gave 40% relief."
  item       "Lumbar epidural steroid injection: Upheld"
  rationale  "The percentage of relief was not provided. The request is not medically necessary."
  expect     no relief-measure-denied-but-recorded

test "an injection that is only planned, or that the rationale alone tells of"
  summary    "The provider requested an epidural steroid injection. The brace gave 60% relief."
  item       "Lumbar epidural steroid injection: Upheld"
  rationale  "The epidural steroid injection of March gave 40% relief. The duration of relief was not provided. The request is not medically necessary."
  expect     no relief-measure-denied-but-recorded

test "no relief of so much, a kind of it, weeks alone, and another item"
  summary    "He had no injection before. There was no 60% relief."
  item       "Lumbar epidural steroid injection: Upheld"
  rationale  "The percentage of relief was not provided. The request is not medically necessary."
  expect     no relief-measure-denied-but-recorded

test "an extent that is not exact"
  summary    "The epidural steroid injection of 3/4/2016 gave relief for ten weeks. A second epidural steroid injection was given."
  item       "Repeat lumbar epidural steroid injection: Upheld"
  rationale  "The percentage of relief was not provided. The number of visits was not provided. The request is not medically necessary."
  expect     no relief-measure-denied-but-recorded

test "what utilization review missed, and what is told"
  summary    "The epidural steroid injection of 3/4/2016 gave 60% relief for ten weeks."
  item       "Repeat lumbar epidural steroid injection: Overturned"
  rationale  "Utilization review stated that the percentage of relief was not provided. The percentage of relief was given as 60. The request is medically necessary."
  item       "Acupuncture, 6 visits: Upheld"
  rationale  "The percentage of relief was not provided. The request is not medically necessary."
  expect     no relief-measure-denied-but-recorded
```

## What the rationale judges

```rules
rule service-never-named
  title      "The rationale never names the requested service, but other ones"
  kind       service-conflict
  severity   warning
  authority  practice
  since      1.0
  for each   item I where role of I is not associated
  only if    at least 2 M in mentions of I satisfies (status of M is planned and concept of M is a study or therapy or surgery or injection or equipment)
  require    some N in mentions of I satisfies concept of N overlaps services of I
  when unknown  -> pass
  say        "Item {number of I} asks for {services of I}; its rationale never names that, but other services: check whether it belongs here."
  point at   rationale of I as "argued here" ; heading of I as "asked for here"

test "an argument about therapy under a sleep study"
  item       "Sleep study: Upheld"
  rationale  "There is no rationale for additional physical therapy. Further physical therapy is not supported. The request is not medically necessary."
  expect     service-never-named at item 1, and nothing else

test "the class of the service, and too little to compare"
  item       "Norco 10/325mg #60: Upheld"
  rationale  "The patient had physical therapy and acupuncture. The medication gave no relief. The request is not medically necessary."
  item       "Sleep study: Upheld"
  rationale  "Acupuncture has helped. The request is not medically necessary."
  expect     no service-never-named

test "a service that goes with a procedure, services of the past, and drugs"
  item       "Left knee arthroscopy: Overturned"
  rationale  "The left knee arthroscopy is medically necessary."
  item       "Assistant surgeon: Overturned"
  rationale  "Physical therapy is planned. Acupuncture is planned. The request is medically necessary."
  item       "Sleep study: Upheld"
  rationale  "The patient had physical therapy, acupuncture and a lumbar MRI. The request is not medically necessary."
  item       "Sleep study, repeated: Upheld"
  rationale  "Naproxen is requested. Gabapentin is requested. The request is not medically necessary."
  expect     no service-never-named

rule guideline-about-a-study
  title      "The guideline that the rationale quotes is about a study, the request is for a treatment"
  kind       service-conflict
  severity   warning
  authority  practice
  since      1.0
  for each   item I where services of I is a therapy or equipment or drug
  only if    at least 2 M in mentions of I satisfies (speaker of M is guideline and concept of M is a study)
  require    some N in mentions of I satisfies (N is not general and concept of N overlaps services of I)
  when unknown  -> pass
  say        "Item {number of I} asks for {services of I}; the guideline of its rationale is about a study, and the treatment is never named: check whether it belongs here."
  point at   rationale of I as "argued here" ; heading of I as "asked for here"

test "ultrasound for looking, not for treating"
  item       "Massage therapy, 6 sessions: Upheld"
  rationale  "According to the guidelines, MRI is not recommended before four weeks. The guidelines recommend MRI with red flags. The request is not medically necessary."
  expect     guideline-about-a-study at item 1, and nothing else

test "radiographs under a request for a device"
  item       "TENS unit: Upheld"
  rationale  "The guidelines state that radiographs are recommended after trauma. The guidelines do not recommend repeated radiographs. No trauma is noted, and further treatment is not explained. The request is not medically necessary."
  expect     guideline-about-a-study at item 1, and nothing else

test "the treatment is named too, one study only, the reviewer's own words"
  item       "Massage therapy, 6 sessions: Upheld"
  rationale  "The guidelines recommend MRI with red flags. The guidelines recommend radiographs after trauma. Massage is meant for the first weeks. The request is not medically necessary."
  item       "TENS unit: Upheld"
  rationale  "The guidelines recommend radiographs after trauma. The request is not medically necessary."
  item       "Knee brace: Upheld"
  rationale  "An MRI showed no tear. Radiographs showed no fracture. The request is not medically necessary."
  expect     no guideline-about-a-study

test "a request for a study"
  item       "MRI of the lumbar spine: Upheld"
  rationale  "The guidelines recommend radiographs after trauma. The guidelines recommend radiographs with red flags. The request is not medically necessary."
  expect     no guideline-about-a-study

rule drug-never-named
  title      "The rationale never names the requested drug or its class, but other drugs"
  kind       service-conflict
  severity   warning
  authority  practice
  since      1.0
  for each   item I where services of I is a drug
  only if    at least 2 M in mentions of I satisfies (concept of M is a drug and speaker of M is reviewer)
  require    some N in mentions of I satisfies concept of N overlaps services of I
  when unknown  -> pass
  say        "Item {number of I} asks for {services of I}; its rationale never names that, but other drugs: check whether it belongs here."
  point at   rationale of I as "argued here" ; heading of I as "asked for here"

test "opioids under a request for a sleep aid"
  item       "Zolpidem 10 mg #30: Upheld"
  rationale  "The worker takes hydrocodone daily. No pain contract is on file, and tramadol was tried only once. The request is not medically necessary."
  expect     drug-never-named at item 1, and nothing else

test "the rationale of an antidepressant under an antacid"
  item       "Omeprazole 20 mg #60: Upheld"
  rationale  "Duloxetine has not been tried long enough. The worker also takes sertraline for mood. The request is not medically necessary."
  expect     drug-never-named at item 1, and nothing else

test "the class, the brand, the ingredient"
  item       "Norco 10/325 mg #60: Upheld"
  rationale  "Opioids are meant for short use. Naproxen helped, and gabapentin was added. The request is not medically necessary."
  item       "Flexeril 7.5 mg #30: Upheld"
  rationale  "Cyclobenzaprine adds little to naproxen and tramadol. The request is not medically necessary."
  expect     no drug-never-named

test "one other drug, or none"
  item       "Zolpidem 10 mg #30: Upheld"
  rationale  "Sleep hygiene was not discussed. Trazodone may be tried. The request is not medically necessary."
  expect     no drug-never-named

test "drugs of a guideline's sentence, and a request that is no drug"
  item       "Zolpidem 10 mg #30: Upheld"
  rationale  "The guidelines recommend ramelteon or trazodone for insomnia. The request is not medically necessary."
  item       "Sleep study: Upheld"
  rationale  "The worker takes tramadol and naproxen at night. The request is not medically necessary."
  expect     no drug-never-named
```

## Work and tobacco

Whether the patient works and whether he smokes are facts that rationales argue from, and that everybody can read.

```rules
rule work-status-against-summary
  title      "The rationale has the patient off work, and the summary has him at work"
  kind       evidence-conflict
  severity   warning
  authority  statute "Labor Code 4610.6(e)"
  since      1.0
  for each   mention M where M is reviewers-own and M is affirmed and concept of M is a not-working and status of M is actual
  for each   mention N where section of N is summary and N is affirmed and status of N is actual and concept of N is a working
  only if    no P in mentions of letter satisfies (section of P is summary and concept of P is a not-working and P is not denied)
  require    some P in mentions of letter satisfies (section of P is summary and concept of P is a working and P is denied)
  when unknown  -> pass
  say        "The rationale says that the patient does not work; the summary says that he does: check which is right."
  point at   M as "off work here" ; N as "at work here"

test "total temporary disability, and full duty"
  summary    "The applicant had gone back to full duty as a driver in April 2016."
  rationale  "Here, however, the applicant has been off of work, on total temporary disability. The request is not medically necessary."
  expect     work-status-against-summary at item 1

test "not working, and working with restrictions"
  summary    "She is working with restrictions and lifts 20 pounds."
  rationale  "The patient is not working. The request is not medically necessary."
  expect     work-status-against-summary at item 1

test "both told, not back at work, and a guideline's"
  summary    "She was off work until May and has returned to full duty."
  rationale  "The patient was off work. The request is not medically necessary."
  expect     no work-status-against-summary

test "has not returned to work, in both"
  summary    "She has not returned to full duty."
  rationale  "The patient is not working. ODG recommends it for patients who are off work. The request is not medically necessary."
  expect     no work-status-against-summary

test "not off work, other denials, and what the rationale denies of work"
  summary    "He is not off work. He is working full duty. There is no numbness."
  rationale  "The patient is off work. The patient has not returned to full duty. The request is not medically necessary."
  expect     work-status-against-summary at item 1

test "the provider's words"
  summary    "He is working full duty."
  rationale  "The provider reported that the patient is off work. The request is not medically necessary."
  expect     no work-status-against-summary

test "no longer off work, and off work in the past"
  summary    "He is working full duty."
  rationale  "The patient is not off work. The patient has a history of being off work. The request is not medically necessary."
  expect     no work-status-against-summary

test "told in the rationale alone"
  summary    "He has neck pain."
  rationale  "The patient is off work. The patient was working full duty in May. The request is not medically necessary."
  expect     no work-status-against-summary

test "told both ways in the summary"
  summary    "He is working full duty. He has not returned to full duty."
  rationale  "The patient is off work. The request is not medically necessary."
  expect     no work-status-against-summary

test "work that he should return to"
  summary    "He has neck pain. He should return to full duty in May. His wife is working full duty. He was previously working full duty."
  rationale  "The patient is off work. The request is not medically necessary."
  expect     no work-status-against-summary

rule work-status-affirmed-against-summary
  title      "The rationale has the patient at work, and the summary has him off work"
  kind       evidence-conflict
  severity   warning
  authority  statute "Labor Code 4610.6(e)"
  since      1.0
  for each   mention M where M is reviewers-own and M is affirmed and concept of M is a working and status of M is actual
  for each   mention N where section of N is summary and N is affirmed and status of N is actual and concept of N is a not-working
  only if    no P in mentions of letter satisfies (section of P is summary and concept of P is a working)
  require    some P in mentions of letter satisfies (section of P is summary and concept of P is a not-working and P is denied)
  when unknown  -> pass
  say        "The rationale says that the patient works; the summary says that he does not: check which is right."
  point at   M as "at work here" ; N as "off work here"

test "full duty, and total temporary disability"
  summary    "The applicant was kept off of work, on total temporary disability, for six weeks."
  rationale  "Here, the applicant has returned to full duty with the medication. The request is medically necessary."
  item       "Norco 10/325mg #60: Overturned"
  rationale  "Here, the applicant has returned to full duty with the medication. The request is medically necessary."
  expect     work-status-affirmed-against-summary at item 1

test "kept up at work, and not working"
  summary    "She is not working and uses a cane."
  rationale  "The patient has maintained full-time, regular duty work status on it. The request is not medically necessary."
  expect     work-status-affirmed-against-summary at item 1

test "back at work later, a wish, and a guideline"
  summary    "He was off work until May. He has been working with restrictions since."
  rationale  "The patient is working with restrictions. The request is not medically necessary."
  expect     no work-status-affirmed-against-summary

test "not back at work, in both, and what should be"
  summary    "He is off work."
  rationale  "The patient has not returned to full duty. He should return to full duty in May. ODG asks for a return to work. The request is not medically necessary."
  expect     no work-status-affirmed-against-summary

test "the provider's words, and no longer off work"
  summary    "She is no longer off work. She has neck pain."
  rationale  "The provider reported that the patient returned to full duty. The patient has returned to full duty. The request is not medically necessary."
  expect     no work-status-affirmed-against-summary

rule tobacco-use-denied
  title      "The rationale calls the patient a nonsmoker, and the summary says that he smokes"
  kind       evidence-conflict
  severity   warning
  authority  statute "Labor Code 4610.6(e)"
  since      1.0
  for each   mention M where M is reviewers-own and ((concept of M is a nonsmoker and M is affirmed) or (concept of M is a tobacco-use and M is denied and M is not qualified))
  for each   mention N where section of N is summary and N is affirmed and concept of N is a tobacco-use
  require    some P in mentions of letter satisfies (section of P is summary and (concept of P is a nonsmoker or ex-smoker or (concept of P is a tobacco-use and (P is denied or status of P is historical))))
  when unknown  -> pass
  say        "The rationale says that the patient does not smoke; the summary says that he does: check which is right."
  point at   M as "no smoker here" ; N as "a smoker here"

test "a pack a day"
  summary    "He smokes a pack of cigarettes a day and has for thirty years."
  rationale  "The patient is a nonsmoker. The request is medically necessary."
  item       "Lumbar fusion L4-5: Overturned"
  rationale  "The patient does not smoke. The request is medically necessary."
  expect     tobacco-use-denied at item 1

test "has never smoked"
  summary    "He is a current smoker."
  rationale  "The patient has never smoked. The request is not medically necessary."
  expect     tobacco-use-denied at item 1

test "stopped before, denied in both, and a guideline"
  summary    "She quit smoking in 2014. She does not smoke."
  rationale  "The patient is a nonsmoker. ODG is not for a nonsmoker. The request is not medically necessary."
  expect     no tobacco-use-denied

test "he smokes, in both, and a guideline's"
  summary    "He smokes half a pack a day."
  rationale  "The patient still smokes. ODG prefers a nonsmoker. The request is not medically necessary."
  expect     no tobacco-use-denied

test "no tobacco, and other denials"
  summary    "He is a current smoker. There is no numbness."
  rationale  "There is no tobacco use. The request is not medically necessary."
  expect     tobacco-use-denied at item 1

test "the provider's words, other denials, a time, and a nonsmoker that is not told"
  summary    "He is a current smoker. He has neck pain."
  rationale  "The provider reported that the patient is a nonsmoker. There is no numbness. There was no recent tobacco use. It is unclear whether the patient is a nonsmoker. The request is not medically necessary."
  expect     no tobacco-use-denied

test "told in the rationale alone, and a doubt"
  summary    "He has neck pain. Tobacco use is suspected."
  rationale  "The patient is a nonsmoker. The patient smokes cigarettes. The request is not medically necessary."
  expect     no tobacco-use-denied

test "quit before"
  summary    "He was a current smoker at the first visit. She quit smoking in 2014."
  rationale  "The patient is a nonsmoker. The request is not medically necessary."
  expect     no tobacco-use-denied

test "told both ways"
  summary    "He is a current smoker. There is no tobacco use."
  rationale  "The patient is a nonsmoker. The request is not medically necessary."
  expect     no tobacco-use-denied

test "in the past"
  summary    "There is a history of tobacco use. He is a smoker."
  rationale  "The patient is a nonsmoker. The request is not medically necessary."
  expect     no tobacco-use-denied

rule tobacco-use-against-summary
  title      "The rationale calls the patient a smoker, and the summary says that he does not smoke"
  kind       evidence-conflict
  severity   warning
  authority  statute "Labor Code 4610.6(e)"
  since      1.0
  for each   mention M where M is reviewers-own and M is affirmed and status of M is actual and concept of M is a tobacco-use
  for each   mention N where section of N is summary and ((concept of N is a nonsmoker and N is affirmed) or (concept of N is a tobacco-use and N is denied and N is not qualified))
  require    some P in mentions of letter satisfies (section of P is summary and (concept of P is a ex-smoker or (concept of P is a tobacco-use and P is affirmed)))
  when unknown  -> pass
  say        "The rationale says that the patient smokes; the summary says that he does not: check which is right."
  point at   M as "a smoker here" ; N as "no smoker here"

test "smokes, and does not smoke"
  summary    "There is no diabetes and he does not smoke."
  rationale  "The patient smokes a pack a day. The request is not medically necessary."
  expect     tobacco-use-against-summary at item 1

test "a nonsmoker"
  summary    "She is a nonsmoker."
  rationale  "The patient is a smoker and should stop before the operation. The request is not medically necessary."
  expect     tobacco-use-against-summary at item 1

test "quit, a guideline, and nobody in particular"
  summary    "She stopped smoking in 2014. She denies tobacco use now."
  rationale  "ODG advises that smokers stop. She smoked until 2014. The request is not medically necessary."
  expect     no tobacco-use-against-summary

test "no tobacco use"
  summary    "There is no tobacco use. There is neck pain."
  rationale  "The patient smokes a pack a day. The request is not medically necessary."
  expect     tobacco-use-against-summary at item 1

test "the provider's words, a denial, and the past"
  summary    "She is a nonsmoker."
  rationale  "The provider reported that the patient smokes. There is no tobacco use. There is a history of tobacco use. The request is not medically necessary."
  expect     no tobacco-use-against-summary

test "told in the rationale alone, other denials, a time, and doubts"
  summary    "She has neck pain. There is no numbness. There was no recent tobacco use. Tobacco use is suspected. It is unclear whether she is a nonsmoker."
  rationale  "The patient smokes a pack a day. The patient is a nonsmoker. The request is not medically necessary."
  expect     no tobacco-use-against-summary

test "quit before"
  summary    "She is a nonsmoker. She is a former smoker."
  rationale  "The patient smokes a pack a day. The request is not medically necessary."
  expect     no tobacco-use-against-summary

test "told both ways"
  summary    "She is a nonsmoker. She smokes a pack a day."
  rationale  "The patient smokes a pack a day. The request is not medically necessary."
  expect     no tobacco-use-against-summary
```

"""##),
    Chapter(
      path: "Rules/letter/identity.md",
      text: ##"""
# Whose letter it is

A determination is about one person. Where it gives him two ages or two sexes, details of another person's file
may have come into it; the reader cannot know which part.

Held against one another are only words that can mean nobody but the patient. A pronoun near a physician, a
relative or a coworker is left alone, and so is an age at another time.

```rules
rule sex-differs
  title      "The letter calls the patient both female and male"
  kind       identity-conflict
  severity   warning
  authority  practice
  since      1.0
  for each   trait A in sexes-of-patient of letter where sex of A is female
  for each   trait B in sexes-of-patient of letter
  require    sex of A is sex of B
  when unknown  -> pass
  say        "The letter speaks of the patient as female and as male: check that all of it is about one person."
  point at   A as "female here" ; B as "male here"

test "a noun and a pronoun"
  summary    "The injured worker is a 52 year old male. She complained of neck pain. X-rays were normal."
  expect     sex-differs at item 0, and nothing else

test "behind a physician's paper"
  summary    "The injured worker is a 33 year old female. A physician progress note dated 1-9-2017 documents that the injured worker has low back pain. He rates his pain 7 out of 10."
  expect     sex-differs at item 0, and nothing else

test "who notes that she does"
  summary    "The injured worker is a 33 year old female. Per the doctor's note dated 1-9-2017, she had wrist pain. He noted that she types with a brace."
  expect     no sex-differs

test "in the rationale, and pronouns alone"
  summary    "The injured worker was seen on 11-3-2016. Her pain was 6/10. She wore a brace."
  rationale  "The patient still works. His strength is full. The request is not medically necessary."
  expect     sex-differs

test "this gentleman, behind a provider"
  summary    "The injured worker is a 43-year-old female."
  rationale  "The provider should measure what therapy achieves. This gentleman has made real gains. The request is not medically necessary."
  expect     sex-differs, and nothing else

test "a physician, a relative, an author, he or she"
  summary    "The injured worker is a 52 year old male. The surgeon stated that she advised rest. His wife reported that she drives him. The therapist said her visits were used up."
  rationale  "A patient should know what he or she takes. The provider did not say why she asks for the drug. The request is not medically necessary."
  expect     no sex-differs

test "male in the summary, female in a rationale"
  summary    "The injured worker is a 52 year old male."
  rationale  "The patient is a 52-year-old woman. The request is not medically necessary."
  expect     sex-differs at item 1, and nothing else

rule age-differs
  title      "The letter gives the patient two ages"
  kind       identity-conflict
  severity   warning
  authority  practice
  since      1.0
  for each   trait A where A is certain and A is not at-injury
  for each   trait B where B is certain and B is not at-injury
  require    age of B is at most age of A plus 1
  when unknown  -> pass
  say        "The patient is said to be {age of A} and {age of B} years old: check that both are about him."
  point at   A as "one age" ; B as "another"

test "thirty-six and sixty-three"
  summary    "The injured worker is a 36 year old female with wrist pain."
  rationale  "The patient is a 63-year-old woman. The request is not medically necessary."
  expect     age-differs, and nothing else

test "in words, and in short"
  summary    "This is a forty-one-year-old cook. The claimant is a 47 y/o right-handed male."
  expect     age-differs, and nothing else

test "a birthday between, the age at the injury, another person's, a guideline's"
  summary    "The injured worker is a 46 year old male, who was 41 years old at the time of injury. His 17-year-old daughter drives him. He was hit by a 30-year-old driver."
  rationale  "The patient is 47 years old. Imaging is for patients over age 65. The request is not medically necessary."
  expect     no age-differs

test "an older driver, and an age at the injury that cannot be"
  summary    "The injured worker is a 46 year old male, who was 51 years old at the time of injury. He was hit by a 70-year-old driver."
  expect     no age-differs
```

## What belongs to one sex, one hand

A prostate in the history of a woman, or a pregnancy in that of a man, is another person's history, or one of the two
words is wrong; a letter may have reasons to tell it, so the finding asks. The patient has one dominant hand.

```rules
rule male-condition-of-female
  title      "A patient called female has a condition that only men have"
  kind       identity-conflict
  severity   warning
  authority  practice
  since      1.0
  for each   trait A in sexes-of-patient of letter
  for each   mention M where concept of M is a male-condition and M is affirmed and speaker of M is not guideline
  require    some B in sexes-of-patient of letter satisfies sex of B is male
  when unknown  -> pass
  say        "The patient is called female, and the letter tells of {M}: check that both are about one person."
  point at   M as "told here" ; A as "female here"

test "an enlarged prostate"
  summary    "The injured worker is a 59 year old female. Past medical history includes hypertension and an enlarged prostate."
  expect     male-condition-of-female, and nothing else

test "her BPH"
  summary    "The patient was seen for her back. She is treated for BPH and diabetes."
  expect     male-condition-of-female

test "a man, a relative, denied, and a guideline"
  summary    "The injured worker is a 59 year old male with BPH."
  rationale  "ODG lists prostatitis. The request is not medically necessary."
  expect     no male-condition-of-female

test "a woman whose father had it, and one who has it not"
  summary    "The injured worker is a 59 year old female. Her father had prostate cancer. There is no erectile dysfunction."
  expect     no male-condition-of-female

test "what a guideline tells, and a letter that calls the patient both"
  summary    "The injured worker is a 59 year old female."
  rationale  "ODG recommends it for prostatitis. The request is not medically necessary."
  expect     no male-condition-of-female

test "a patient who is called both has a rule of its own"
  summary    "The injured worker is a 59 year old female. The patient is a man with BPH."
  expect     sex-differs, no male-condition-of-female

rule female-condition-of-male
  title      "A patient called male has a condition that only women have"
  kind       identity-conflict
  severity   warning
  authority  practice
  since      1.0
  for each   trait A in sexes-of-patient of letter
  for each   mention M where concept of M is a female-condition and M is affirmed and speaker of M is not guideline
  require    some B in sexes-of-patient of letter satisfies sex of B is female
  when unknown  -> pass
  say        "The patient is called male, and the letter tells of {M}: check that both are about one person."
  point at   M as "told here" ; A as "male here"

test "endometriosis"
  summary    "The injured worker is a 43 year old male. Past medical history includes endometriosis."
  expect     female-condition-of-male, and nothing else

test "a pregnancy in the rationale"
  summary    "The injured worker is a 43 year old male."
  rationale  "The patient is pregnant and films are to be avoided. The request is not medically necessary."
  expect     female-condition-of-male at item 1, and nothing else

test "his wife's, a woman's, and none"
  summary    "The injured worker is a 43 year old male. His wife is pregnant. There is no pregnancy."
  expect     no female-condition-of-male

test "a woman's"
  summary    "The injured worker is a 43 year old female with ovarian cysts and menopause."
  expect     no female-condition-of-male

test "what a guideline tells"
  summary    "The injured worker is a 43 year old male."
  rationale  "ODG recommends it for endometriosis. The request is not medically necessary."
  expect     no female-condition-of-male

test "a patient who is called both has a rule of its own"
  summary    "The injured worker is a 43 year old male. The patient is a woman with endometriosis."
  expect     sex-differs, no female-condition-of-male

rule dominance-differs
  title      "The letter calls the patient right-handed and left-handed"
  kind       identity-conflict
  severity   warning
  authority  practice
  since      1.0
  for each   mention M where concept of M is a right-dominance
  for each   mention N where concept of N is a left-dominance and N is affirmed
  require    M is not affirmed
  say        "The patient is called right-handed and left-handed: check which is right."
  point at   N as "left-handed here" ; M as "right-handed here"

test "right hand dominant, and left-handed"
  summary    "This is a 48 year old right-hand dominant male. The patient is left-handed and writes with difficulty."
  expect     dominance-differs, and nothing else

test "in the rationale"
  summary    "The injured worker is left hand dominant."
  rationale  "The injury is to the dominant right hand. The request is not medically necessary."
  expect     dominance-differs, and nothing else

test "one hand, a relative, and not"
  summary    "This is a 48 year old right-hand dominant male. His brother is left-handed. The patient is right-handed and not left-handed."
  expect     no dominance-differs

test "left-handed, and not right-handed"
  summary    "The patient is left-handed and not right-handed."
  expect     no dominance-differs

rule dominant-hand-called-other
  title      "The hand that the request is for is called non-dominant, and the summary says that it is the dominant one"
  kind       identity-conflict
  severity   warning
  authority  practice
  since      1.0
  for each   item I where regions of I is known
  for each   mention M in mentions of I where concept of M is a nondominant-hand and speaker of M is reviewer
  for each   mention N where section of N is summary and N is affirmed
  only if    sides of M is missing or sides of M is sides of I
  only if    (concept of N is a right-dominance and sides of I is right) or (concept of N is a left-dominance and sides of I is left)
  require    M is not affirmed
  when unknown  -> pass
  say        "The rationale of item {number of I} calls the hand non-dominant; the summary says that the patient is of {N}, and the request is for the {sides of I}: check which is right."
  point at   M as "called non-dominant" ; N as "dominant here" ; heading of I as "asked for"

test "a right thumb of a right-handed man"
  summary    "This is a 48 year old right-hand dominant male with thumb pain."
  item       "Right thumb trapeziectomy: Overturned"
  rationale  "Since this is his non-dominant hand, a loss of strength is tolerable. The request is medically necessary."
  expect     dominant-hand-called-other at item 1, and nothing else

test "a left wrist of a left-handed woman"
  summary    "The injured worker is left-handed."
  item       "Left wrist brace: Upheld"
  rationale  "The wrist is on the nondominant side. The request is not medically necessary."
  expect     dominant-hand-called-other at item 1, and nothing else

test "the other hand, no hand told, and not"
  summary    "The injured worker is right-hand dominant."
  item       "Left wrist brace: Upheld"
  rationale  "The wrist is that of the non-dominant hand. The request is not medically necessary."
  item       "Right wrist brace: Upheld"
  rationale  "It is not the non-dominant hand. He can write with the non-dominant left hand. The request is not medically necessary."
  expect     no dominant-hand-called-other

test "the hand is named"
  summary    "The injured worker is right-hand dominant."
  item       "Right thumb trapeziectomy: Overturned"
  rationale  "Since this is the non-dominant right hand, a loss of strength is tolerable. The request is medically necessary."
  expect     dominant-hand-called-other at item 1, and nothing else

test "the dominant hand, the provider's words, and a left hand of a right-handed man"
  summary    "The injured worker is right-hand dominant."
  item       "Right wrist brace: Upheld"
  rationale  "The wrist is that of the dominant right hand. The provider stated that it is the non-dominant hand. The request is not medically necessary."
  item       "Left thumb splint: Upheld"
  rationale  "The thumb is that of the non-dominant left hand. The request is not medically necessary."
  item       "Right-sided cushion: Upheld"
  rationale  "It is held by the non-dominant hand. The request is not medically necessary."
  expect     no dominant-hand-called-other

test "a left-handed woman's right hand, and what is not told of her"
  summary    "The injured worker is left-handed. She is not right-handed."
  item       "Right wrist brace: Upheld"
  rationale  "It is the non-dominant hand. The request is not medically necessary."
  expect     no dominant-hand-called-other

test "told in the rationale alone"
  summary    "The injured worker has wrist pain."
  item       "Right wrist brace: Upheld"
  rationale  "The patient is right-handed. The wrist is on the nondominant side. The request is not medically necessary."
  expect     no dominant-hand-called-other
```

"""##),
    Chapter(
      path: "Rules/letter/requests.md",
      text: ##"""
# What was asked, and how much of it

A determination decides about a request as it was made. Its heading says what was asked for, how much of
it, how often and how long; where a part was granted before, the form gives the original request, what was
authorized and what remains. These numbers have to add up, and the rationale has to conclude about the same
ones. All of it is arithmetic; ranges that only may disagree ("12-18 visits" against "15") are left alone.

## The portions of a heading

```rules
rule visits-of-portions-differ
  title      "The visits authorized and remaining do not add up to the visits requested"
  kind       quantity-conflict
  severity   error
  authority  arithmetic
  since      1.0
  for each   item I where count of orders of I is 3
  for each   order O in orders of I where portion of O is original
  for each   order A in orders of I where portion of A is authorized
  for each   order R in orders of I where portion of R is remaining
  let        REST = visits of O minus visits of A
  require    REST is visits of R
  when unknown  -> pass
  say        "Of {visits of O} visits requested and {visits of A} authorized, {REST} remain, and the heading says {visits of R}."
  point at   visits of R as "remaining" ; visits of O as "requested" ; visits of A as "authorized"

test "eight less six are two"
  item       "Acupuncture, 8 sessions was the original request. Acupuncture, 6 sessions was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, acupuncture, 4 sessions is: Upheld"
  expect     visits-of-portions-differ at item 1, and nothing else

test "counted as #N and in words"
  item       "Hand therapy #12 was the original request. Hand therapy #4 was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, six visits of hand therapy is: Upheld"
  expect     visits-of-portions-differ at item 1, and nothing else

test "they add up"
  item       "Acupuncture, 8 sessions was the original request. Acupuncture, 6 sessions was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, acupuncture, two sessions is: Upheld"
  item       "Chiropractic care 2 times a week for 3 weeks was the original request. Chiropractic care, 4 visits was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, chiropractic care, 2 visits is: Upheld"
  expect     no visits-of-portions-differ

test "two parts of the body in one portion"
  item       "Ten physical therapy sessions for the hip and wrist was the original request. Six physical therapy sessions for the hip was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, four physical therapy sessions for the hip and ten physical therapy sessions for the wrist is: Upheld"
  expect     no visits-of-portions-differ

rule count-of-portions-differ
  title      "The amounts of a drug authorized and remaining do not add up to the amount requested"
  kind       quantity-conflict
  severity   error
  authority  arithmetic
  since      1.0
  for each   item I where count of orders of I is 3
  for each   order O in orders of I where portion of O is original
  for each   order A in orders of I where portion of A is authorized
  for each   order R in orders of I where portion of R is remaining
  let        REST = dispensed of O minus dispensed of A
  only if    refills of O is missing
  only if    refills of R is missing
  require    REST is dispensed of R
  when unknown  -> pass
  say        "Of #{dispensed of O} requested and #{dispensed of A} authorized, #{REST} remain, and the heading says #{dispensed of R}."
  point at   dispensed of R as "remaining" ; dispensed of O as "requested" ; dispensed of A as "authorized"

test "ninety less thirty are sixty"
  item       "Tramadol 50mg #90 was the original request. Tramadol 50mg #30 was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Tramadol 50mg #50 is: Upheld"
  expect     count-of-portions-differ at item 1, and nothing else

test "tablets in words"
  item       "Gabapentin 300 mg, 120 capsules was the original request. Gabapentin 300 mg, 60 capsules was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Gabapentin 300 mg, 30 capsules is: Upheld"
  expect     count-of-portions-differ at item 1, and nothing else

test "it adds up, and refills are another matter"
  item       "Tramadol 50mg #90 was the original request. Tramadol 50mg #30 was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Tramadol 50mg #60 is: Upheld"
  item       "Diclofenac gel 1% 100gm, 5 tubes was the original request. Diclofenac gel 1% 100gm, 1 tube was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, diclofenac gel 1% 100gm, 4 tubes is: Upheld"
  item       "Etodolac 400mg #60 with 2 refills was the original request. Etodolac 400mg #60 was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, two refills of Etodolac 400mg #60 is: Upheld"
  expect     no count-of-portions-differ

test "refills of the request alone, refills of the rest alone, and two drugs in one portion"
  item       "Etodolac 400mg #60 with 2 refills was the original request. Etodolac 400mg #20 was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Etodolac 400mg #60 is: Upheld"
  item       "Naproxen 550mg #60 was the original request. Naproxen 550mg #20 was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Naproxen 550mg #20 with 1 refill is: Upheld"
  item       "Tramadol 50mg #90 and ibuprofen 600mg #60 was the original request. Tramadol 50mg #90 was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, ibuprofen 600mg #60 is: Upheld"
  expect     no count-of-portions-differ

rule service-of-portions-differs
  title      "The portions of a heading are of different services"
  kind       service-conflict
  severity   error
  authority  practice
  since      1.0
  for each   item I
  for each   order O in orders of I where portion of O is original
  for each   order P in orders of I where portion of P is authorized or remaining
  require    services of O overlaps services of P
  when unknown  -> pass
  say        "The heading of {I} asks for {services of O} and then speaks of {services of P}: check which is in dispute."
  point at   words of P as "another service" ; words of O as "requested"

test "another drug remains"
  item       "Tramadol 50mg #90 was the original request. Tramadol 50mg #30 was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Naproxen 500mg #60 is: Upheld"
  expect     service-of-portions-differs at item 1

test "another therapy was authorized"
  item       "Aquatic therapy, 8 visits was the original request. Acupuncture, 6 visits was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, aquatic therapy, 2 visits is: Upheld"
  expect     service-of-portions-differs at item 1

test "brand and generic, wider and narrower words"
  item       "Ultram 50mg #90 was the original request. Tramadol 50mg #30 was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Ultram 50mg #60 is: Upheld"
  item       "Physical therapy evaluation and treatment, 8 sessions was the original request. Physical therapy, 6 sessions was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, 2 sessions of physical therapy is: Upheld"
  expect     no service-of-portions-differs

test "the request was for another drug than both portions"
  item       "Tramadol 50mg #90 was the original request. Naproxen 500mg #30 was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Naproxen 500mg #60 is: Upheld"
  expect     service-of-portions-differs at item 1

test "two kinds of what was requested, and two requests of one kind"
  item       "NSAIDs #90 was the original request. Naproxen 500mg #30 was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, ibuprofen 600mg #60 is: Upheld"
  item       "Naproxen 500mg #30 and ibuprofen 600mg #60 was the original request. NSAIDs #30 was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, NSAIDs #60 is: Upheld"
  expect     no service-of-portions-differs

rule strength-of-portions-differs
  title      "The portions of a heading are of different strengths of a drug"
  kind       quantity-conflict
  severity   warning
  authority  practice
  since      1.0
  for each   item I
  for each   order P in orders of I
  only if    some O in orders of I satisfies (portion of O is original and services of O overlaps services of P)
  require    some O in orders of I satisfies (portion of O is original and strength of O is strength of P)
  when unknown  -> pass
  say        "{strength of P} is a strength that the original request of {I} does not have: check which is in dispute."
  point at   strength of P as "another strength" ; heading of I as "requested"

test "ten and five milligrams"
  item       "Norco 10/325mg #60 was the original request. Norco 10/325mg #20 was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Norco 5/325mg #40 is: Upheld"
  expect     strength-of-portions-differs at item 1, and nothing else

test "two strengths were requested, and one remains"
  item       "Oxycodone 20mg #30 and oxycodone 10mg #30 was the original request. Oxycodone 10mg #30 was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, oxycodone 20mg #30 is: Upheld"
  expect     no strength-of-portions-differs

test "the second ingredient left out, and no strength"
  item       "Norco 10/325mg #60 was the original request. Norco 10mg #20 was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Norco #40 is: Upheld"
  expect     no strength-of-portions-differs

test "one strength of the portions, another of the request"
  item       "Norco 10/325mg #60 was the original request. Norco 5/325mg #20 was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Norco 5/325mg #40 is: Upheld"
  expect     strength-of-portions-differs at item 1, and nothing else

test "another drug of the portions has a rule of its own"
  item       "Tramadol 50mg #90 was the original request. Naproxen 500mg #30 was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Naproxen 500mg #60 is: Upheld"
  expect     no strength-of-portions-differs
```

## One order in itself

```rules
rule visits-against-frequency
  title      "The visits of an order are not its frequency times its duration"
  kind       quantity-conflict
  severity   warning
  authority  arithmetic
  since      1.0
  for each   order O
  let        PRODUCT = per-week of O times weeks of O
  only if    O is not for-each
  unless     services of O is a consultation label with-evaluation
  require    PRODUCT is visits of O
  when unknown  -> pass
  say        "{per-week of O} a week for {weeks of O} weeks make {PRODUCT} visits, and the request says {visits of O}."
  point at   words of O as "frequency, duration and visits"

test "twice a week for four weeks are eight"
  item       "Physical therapy 2 times a week for 4 weeks (12 sessions): Upheld"
  expect     visits-against-frequency at item 1, and nothing else

test "in words, and the visits first"
  item       "Ten acupuncture visits, three times weekly for four weeks: Upheld"
  expect     visits-against-frequency at item 1, and nothing else

test "they agree, or may agree"
  item       "Physical therapy 2x6 (12 visits): Upheld"
  item       "Occupational therapy two to three times a week for six to eight weeks (24 sessions): Upheld"
  item       "Chiropractic care twice a week for 4 weeks: Upheld"
  item       "Physical therapy 2 times a week for 4 weeks for each shoulder (16 visits): Upheld"
  item       "Physical therapy, initial evaluation and 2 times a week for 3 weeks (7 visits): Upheld"
  expect     no visits-against-frequency

rule count-against-directions
  title      "The amount of a drug is not what its directions come to"
  kind       quantity-conflict
  severity   warning
  authority  arithmetic
  since      1.0
  for each   order O where O is not as-needed
  let        DAILY = per-dose of O times per-day of O
  let        NEED = DAILY times days of O
  only if    refills of O is missing
  require    NEED is dispensed of O
  when unknown  -> pass
  say        "{per-dose of O} taken {per-day of O} times a day for {days of O} days come to {NEED}, and the request is for #{dispensed of O}."
  point at   words of O as "directions and amount"

test "one twice a day for ten days are twenty"
  item       "Cephalexin 500mg, one capsule twice daily for 10 days, #28: Upheld"
  expect     count-against-directions at item 1, and nothing else

test "two at a time"
  item       "Gabapentin 300mg, take 2 capsules three times a day for 30 days, #90: Upheld"
  expect     count-against-directions at item 1, and nothing else

test "it agrees; taken as needed; no days"
  item       "Cephalexin 500mg, one capsule twice daily for 10 days, #20: Upheld"
  item       "Tramadol 50mg, one tablet twice daily as needed for 10 days, #30: Upheld"
  item       "Naproxen 500mg, one tablet twice daily, #60: Upheld"
  item       "Fentanyl 25mcg, one patch every 72 hours for 30 days, #10: Upheld"
  item       "Gabapentin 300mg, 1 capsule in the morning and 2 capsules at bedtime for 30 days, #90: Upheld"
  expect     no count-against-directions

test "the rest comes with the refills"
  item       "Cephalexin 500mg, one capsule twice daily for 30 days, #20 with 2 refills: Upheld"
  expect     no count-against-directions

rule levels-against-number
  title      "The number of levels is not that of the levels named"
  kind       quantity-conflict
  severity   warning
  authority  arithmetic
  since      1.0
  for each   order O where service-count of O is 1 and portion of O is not closing
  require    level-count of O is motion-segments of O
  when unknown  -> pass
  say        "The request is for {level-count of O} levels, and names {levels of O}, which are {motion-segments of O}."
  point at   words of O as "number and levels"

test "two levels, and three named"
  item       "Two level lumbar fusion at L3-L4, L4-L5 and L5-S1: Upheld"
  expect     levels-against-number at item 1, and nothing else

test "a range of levels counts its segments"
  item       "Three level anterior cervical discectomy and fusion C4-C6: Upheld"
  expect     levels-against-number at item 1, and nothing else

test "they agree, may agree, or are single vertebrae"
  item       "Two level lumbar fusion L4-S1: Upheld"
  item       "Two or possibly three level lumbar fusion at L3-L4, L4-L5 and L5-S1: Upheld"
  item       "Two level medial branch block at L4 and L5: Upheld"
  item       "Two level lumbar fusion L4-S1 with decompression at L3-L4: Upheld"
  expect     no levels-against-number

test "the rationale's own number"
  item       "Lumbar fusion L3-S1: Upheld"
  rationale  "The two level lumbar fusion at L3-L4, L4-L5 and L5-S1 is not medically necessary."
  expect     no levels-against-number
```

## The request that the rationale disposes of

Where a rationale concludes, it names the request again. Strength, count, visits and frequency are held
against every portion of the heading: that it speaks of the original request is the usage of many
reviewers, and no error.

```rules
rule strength-of-conclusion-differs
  title      "The rationale disposes of another strength than the heading asks for"
  kind       service-conflict
  severity   warning
  authority  statute "Labor Code 4610.6(c)"
  since      1.0
  for each   item I
  for each   order C in closings of I
  only if    services of C overlaps services of I
  require    some O in orders of I satisfies strength of O is strength of C
  when unknown  -> pass
  say        "{I} asks for another strength than {strength of C}, which its rationale concludes about: check which is meant."
  point at   strength of C as "concluded about" ; heading of I as "asked for"

test "fifty and one hundred milligrams"
  item       "Tramadol 50mg #60: Upheld"
  rationale  "Weaning was advised before. The request for tramadol 100mg #60 is not medically necessary."
  expect     strength-of-conclusion-differs at item 1, and nothing else

test "a cream"
  item       "Lidocaine 5% ointment 50 grams: Upheld"
  rationale  "Therefore, lidocaine 2% ointment is not medically necessary."
  expect     strength-of-conclusion-differs at item 1, and nothing else

test "the same, none, a guideline's, and another drug of the sentence"
  item       "Tramadol 50mg #60: Upheld"
  rationale  "The guideline starts tramadol at 25 mg a day. The request for tramadol 50 mg #60 is not medically necessary. Tramadol is not medically necessary."
  expect     no strength-of-conclusion-differs

test "a conclusion about another drug, and one of two portions"
  item       "Tramadol 50mg #60: Upheld"
  rationale  "The request for naproxen 500mg is not medically necessary."
  item       "Norco 10/325mg #30 and Norco 5/325mg #30: Upheld"
  rationale  "Norco 5/325mg is not medically necessary."
  expect     no strength-of-conclusion-differs

rule count-of-conclusion-differs
  title      "The rationale disposes of another amount than the heading asks for"
  kind       quantity-conflict
  severity   warning
  authority  statute "Labor Code 4610.6(c)"
  since      1.0
  for each   item I
  for each   order C in closings of I
  only if    services of C overlaps services of I
  require    some O in orders of I satisfies dispensed of O is dispensed of C
  when unknown  -> pass
  say        "The rationale of {I} concludes about #{dispensed of C}, which no portion of its heading asks for: check the amount."
  point at   dispensed of C as "concluded about" ; heading of I as "asked for"

test "sixty and ninety"
  item       "Omeprazole 20mg #60: Upheld"
  rationale  "No risk of a gastrointestinal event is described. The request for omeprazole 20mg #90 is not medically necessary."
  expect     count-of-conclusion-differs at item 1, and nothing else

test "tablets in words"
  item       "Zolpidem 10mg #30: Overturned"
  rationale  "Sleep hygiene was tried. Zolpidem 10 mg, fifteen tablets, is medically necessary."
  expect     count-of-conclusion-differs at item 1, and nothing else

test "any portion of the heading, or no count"
  item       "Omeprazole 20mg #60 was the original request. Omeprazole 20mg #20 was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Omeprazole 20mg #40 is: Upheld"
  rationale  "He took 90 tablets in two months before. The request for omeprazole 20mg #60 is not medically necessary. Omeprazole is not medically necessary."
  expect     no count-of-conclusion-differs

test "a conclusion about another drug"
  item       "Omeprazole 20mg #60: Upheld"
  rationale  "The request for naproxen #90 is not medically necessary."
  expect     no count-of-conclusion-differs

rule visits-of-conclusion-differ
  title      "The rationale disposes of another number of visits than the heading asks for"
  kind       quantity-conflict
  severity   warning
  authority  statute "Labor Code 4610.6(c)"
  since      1.0
  for each   item I
  for each   order C in closings of I
  only if    services of C overlaps services of I
  require    some O in orders of I satisfies (visits of O is visits of C or (per-week of O is known and per-week of O times weeks of O is visits of C))
  when unknown  -> pass
  say        "The rationale of {I} concludes about {visits of C} visits, which no portion of its heading asks for: check the number."
  point at   visits of C as "concluded about" ; heading of I as "asked for"

test "eight and twelve"
  item       "Physical therapy, 8 sessions: Upheld"
  rationale  "The patient is well versed in his exercises. The request for 12 sessions of physical therapy is not medically necessary."
  expect     visits-of-conclusion-differ at item 1, and nothing else

test "frequency in the heading, a number in the rationale"
  item       "Acupuncture 2 times a week for 3 weeks (6 visits): Upheld"
  rationale  "No trial was made. Acupuncture, ten visits, is not medically necessary."
  expect     visits-of-conclusion-differ at item 1, and nothing else

test "the product of frequency and duration, earlier visits, and a guideline's number"
  item       "Acupuncture 2 times a week for 3 weeks: Upheld"
  rationale  "The guideline allows a trial of 3 to 4 visits, and she had 10 visits before. The request for six visits of acupuncture is not medically necessary."
  expect     no visits-of-conclusion-differ

test "one of three portions"
  item       "Acupuncture, 8 sessions was the original request. Acupuncture, 6 sessions was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, acupuncture, 2 sessions is: Upheld"
  rationale  "The request for two sessions of acupuncture is not medically necessary."
  expect     no visits-of-conclusion-differ

rule frequency-of-conclusion-differs
  title      "The rationale disposes of another frequency or duration than the heading asks for"
  kind       quantity-conflict
  severity   warning
  authority  statute "Labor Code 4610.6(c)"
  since      1.0
  for each   item I
  for each   order C in closings of I
  only if    services of C overlaps services of I
  require    some O in orders of I satisfies (per-week of O is per-week of C and weeks of O is weeks of C)
  when unknown  -> pass
  say        "The rationale of {I} concludes about {per-week of C} a week for {weeks of C} weeks, which its heading does not ask for: check the request."
  point at   per-week of C as "concluded about" ; heading of I as "asked for"

test "four and six weeks"
  item       "Physical therapy 2 times a week for 4 weeks: Upheld"
  rationale  "The request for physical therapy 2 times a week for 6 weeks is not medically necessary."
  expect     frequency-of-conclusion-differs at item 1, and nothing else

test "another frequency"
  item       "Chiropractic care 1x6: Overturned"
  rationale  "Chiropractic care three times a week for six weeks is medically necessary."
  expect     frequency-of-conclusion-differs at item 1, and nothing else

test "the same in other words, or a part of it"
  item       "Physical therapy 2x4: Upheld"
  rationale  "The guideline speaks of 3 visits a week for 8 weeks. The request for physical therapy twice weekly for four weeks is not medically necessary. Physical therapy for 4 weeks is not medically necessary."
  expect     no frequency-of-conclusion-differs

test "a conclusion about another therapy, and one of two portions"
  item       "Physical therapy 2 times a week for 4 weeks: Upheld"
  rationale  "The request for acupuncture 2 times a week for 6 weeks is not medically necessary."
  item       "Chiropractic care 2 times a week for 6 weeks was the original request. Chiropractic care 2 times a week for 2 weeks was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, chiropractic care 2 times a week for 4 weeks is: Upheld"
  rationale  "Chiropractic care 2 times a week for 4 weeks is not medically necessary."
  expect     no frequency-of-conclusion-differs

rule service-of-conclusion-differs
  title      "The rationale concludes about another service than the heading asks for"
  kind       service-conflict
  severity   warning
  authority  statute "Labor Code 4610.6(c)"
  since      1.0
  for each   item I where role of I is not associated and services of I is not a image-guidance
  for each   order C in closings of I where services of C is known
  require    some D in closings of I satisfies (services of D is known and services of D overlaps services of I)
  when unknown  -> pass
  say        "Item {number of I} asks for {services of I}, and its rationale concludes about {services of C}: check which is meant."
  point at   words of C as "concluded about" ; heading of I as "asked for"

test "another drug of the class"
  item       "Cyclobenzaprine 7.5mg #30: Upheld"
  rationale  "Muscle relaxants are for short use. The drug has been taken for a year. The request for tizanidine is not medically necessary."
  expect     service-of-conclusion-differs at item 1, and nothing else

test "guidance of what is not necessary"
  item       "Lumbar epidural steroid injection: Upheld"
  rationale  "There is no radiculopathy. The injection is not medically necessary."
  item       "Fluoroscopic guidance: Upheld"
  rationale  "The epidural steroid injection is not medically necessary. Consequently, fluoroscopic guidance is not medically necessary."
  expect     no service-of-conclusion-differs

test "another therapy, with words between"
  item       "Acupuncture, 1 time a week for 6 weeks: Upheld"
  rationale  "There is no record of what the first visits achieved. The chiropractic care is for these reasons not medically necessary."
  expect     service-of-conclusion-differs at item 1

test "an operation of the same joint"
  item       "Left knee arthroscopy with partial medial meniscectomy: Upheld"
  rationale  "Conservative care is not exhausted. Therefore the total knee replacement is not medically necessary."
  expect     service-of-conclusion-differs at item 1

test "in other words, with another service beside it, of the procedure, and no service"
  item       "Norco 10/325mg #60: Upheld"
  rationale  "The requested opioid is not medically necessary."
  item       "Lumbar MRI: Upheld"
  rationale  "Since physical therapy was not tried, the request for imaging is not medically necessary."
  item       "Lumbar epidural injection: Upheld"
  rationale  "The injection is not supported, and so the requested fluoroscopy is not medically necessary."
  item       "Right shoulder arthroscopy: Upheld"
  rationale  "The request is not medically necessary."
  item       "Assistant surgeon: Upheld"
  rationale  "As the shoulder arthroscopy is not medically necessary, this is not medically necessary."
  expect     no service-of-conclusion-differs

test "a number of visits beside it, of nobody knows what"
  item       "Acupuncture, 6 visits: Upheld"
  rationale  "The request for six visits is not medically necessary. The chiropractic care is not medically necessary."
  expect     service-of-conclusion-differs at item 1

test "the service itself beside another, and what goes with a procedure"
  item       "Left knee arthroscopy: Upheld"
  rationale  "The left knee arthroscopy is not medically necessary. The acupuncture is not medically necessary."
  item       "Assistant surgeon: Upheld"
  rationale  "The acupuncture is not medically necessary."
  expect     no service-of-conclusion-differs

rule amount-spoken-of-differs
  title      "The rationale speaks of the request with another strength than the heading asks for"
  kind       quantity-conflict
  severity   warning
  authority  practice
  since      1.0
  for each   item I
  for each   mention M in mentions of I where speaker of M is reviewer and M is affirmed
  only if    concept of M overlaps services of I
  only if    some O in orders of I satisfies dispensed of O is dispensed of M
  require    some O in orders of I satisfies strength of O is strength of M
  when unknown  -> pass
  say        "The rationale of {I} speaks of {strength of M} with the amount of its heading, which asks for another strength: check which is meant."
  point at   strength of M as "spoken of" ; heading of I as "asked for"

test "two hundred milligrams, and the same sixty"
  item       "Celecoxib 100mg #60: Overturned"
  rationale  "Celecoxib 200 mg #60 was begun in September and has eased the pain. The request is medically necessary."
  expect     amount-spoken-of-differs at item 1, and nothing else

test "in the middle of the rationale"
  item       "Gabapentin 300mg #90: Upheld"
  rationale  "Gabapentin 600mg #90 was refilled without a word on its effect. The request is not medically necessary."
  expect     amount-spoken-of-differs at item 1, and nothing else

test "an earlier dose, a guideline's, and the same"
  item       "Gabapentin 300mg #90: Upheld"
  rationale  "The patient took gabapentin 600 mg before. The guideline starts gabapentin at 300 mg. Gabapentin 300mg #90 was refilled. The request is not medically necessary."
  expect     no amount-spoken-of-differs

test "a guideline's and another drug's, and one of two strengths"
  item       "Gabapentin 300mg #90: Upheld"
  rationale  "The provider noted that gabapentin 600mg #90 was refilled. Lyrica 75mg #90 was refilled. The request is not medically necessary."
  item       "Celecoxib 100mg #60 and celecoxib 200mg #30: Overturned"
  rationale  "Celecoxib 200 mg #30 was begun in September and has eased the pain. The request is medically necessary."
  expect     no amount-spoken-of-differs

test "a third strength beside the amount of one of two portions"
  item       "Celecoxib 100mg #60 and celecoxib 200mg #30: Overturned"
  rationale  "Celecoxib 400 mg #30 was begun in September and has eased the pain. The request is medically necessary."
  expect     amount-spoken-of-differs at item 1, and nothing else

rule visits-asked-differ
  title      "The rationale speaks of another number of visits as requested than the heading asks for"
  kind       quantity-conflict
  severity   warning
  authority  statute "Labor Code 4610.6(c)"
  since      1.0
  for each   quantity Q where speaker of Q is not guideline and speaker of Q is not utilization-review and unit of Q is a visits and comparison of Q is exactly
  only if    some M in mentions of Q satisfies concept of M is a as-asked
  for each   item I in items of Q
  only if    no N in mentions of Q satisfies (concept of N is a therapy and concept of N is not a exercise and concept of N does not overlap services of I)
  only if    some O in orders of I satisfies (visits of O is known or per-week of O is known)
  require    some O in orders of I satisfies ((visits of O is known and visits of O is value of Q) or (per-week of O is known and per-week of O times weeks of O is value of Q))
  when unknown  -> pass
  say        "The rationale of {I} speaks of {Q} as what is asked for, which no portion of its heading says: check the number."
  point at   Q as "said to be asked for" ; heading of I as "asked for"

test "eight, and two times six"
  item       "Occupational therapy 2x6 for the right wrist: Upheld"
  rationale  "The eight visits now being asked for would repeat what he knows. The request is not medically necessary."
  expect     visits-asked-differ at item 1, and nothing else

test "at issue, behind a guideline"
  item       "Acupuncture, 8 sessions: Upheld"
  rationale  "While the MTUS acknowledges that acupuncture can be extended where function has improved, the 12-session course of treatment at issue represents more than a trial. The request is not medically necessary."
  expect     visits-asked-differ at item 1

test "sought by the provider"
  item       "Acupuncture, 6 visits: Upheld"
  rationale  "The 12 visits sought by the provider are more than a trial. The request is not medically necessary."
  expect     visits-asked-differ at item 1, and nothing else

test "the same, another therapy's, a guideline's, and utilization review's"
  item       "Occupational therapy 2x6 for the right wrist: Upheld"
  rationale  "The 12 visits now being asked for are many. The 8 acupuncture visits requested by the provider are another matter. ODG limits the visits that are requested to 9 visits. The request is not medically necessary."
  expect     no visits-asked-differ

rule days-asked-differ
  title      "The rationale speaks of another length as requested than the heading asks for"
  kind       quantity-conflict
  severity   warning
  authority  statute "Labor Code 4610.6(c)"
  since      1.0
  for each   quantity Q where speaker of Q is not guideline and speaker of Q is not utilization-review and unit of Q is a days and comparison of Q is exactly
  only if    some M in mentions of Q satisfies concept of M is a as-asked
  for each   item I in items of Q
  require    some O in orders of I satisfies days of O is value of Q
  when unknown  -> pass
  say        "The rationale of {I} speaks of {Q} as what is asked for, which no portion of its heading says: check the length."
  point at   Q as "said to be asked for" ; heading of I as "asked for"

test "ninety days, and thirty"
  item       "TENS unit, 30-day rental: Overturned"
  rationale  "The ninety-day rental that was requested gives enough time. The request is medically necessary."
  expect     days-asked-differ at item 1, and nothing else

test "seven and fourteen"
  item       "Cold therapy unit, 7 day rental: Upheld"
  rationale  "The 14 days that are requested are more than enough. The request is not medically necessary."
  expect     days-asked-differ at item 1, and nothing else

test "the same, a guideline's, and no days in the heading"
  item       "TENS unit, 30-day rental: Overturned"
  rationale  "The thirty-day rental that was requested gives enough time. ODG supports the trial of 60 days that is requested. The request is medically necessary."
  item       "TENS unit: Overturned"
  rationale  "The ninety-day rental that was requested gives enough time. The request is medically necessary."
  expect     no days-asked-differ

rule duration-of-conclusion-differs
  title      "The rationale disposes of another length than the heading asks for"
  kind       quantity-conflict
  severity   warning
  authority  statute "Labor Code 4610.6(c)"
  since      1.0
  for each   item I
  for each   order C in closings of I
  only if    services of C overlaps services of I
  require    some O in orders of I satisfies days of O is days of C
  when unknown  -> pass
  say        "The rationale of {I} concludes about {days of C} days, which no portion of its heading asks for: check the length."
  point at   days of C as "concluded about" ; heading of I as "asked for"

test "thirty and ninety days"
  item       "TENS unit, 30-day rental: Upheld"
  rationale  "The ninety day rental of the TENS unit is not medically necessary."
  expect     duration-of-conclusion-differs at item 1, and nothing else

test "days of a stay"
  item       "Inpatient stay, 2 days: Overturned"
  rationale  "An inpatient stay of 4 days is medically necessary."
  expect     duration-of-conclusion-differs at item 1

test "the same, a guideline's, and none"
  item       "TENS unit, 30 day rental: Upheld"
  rationale  "A trial of 60 days was made before. The thirty day rental of the TENS unit is not medically necessary. The TENS unit is not medically necessary."
  expect     no duration-of-conclusion-differs

test "a conclusion about another device, and one of two portions"
  item       "TENS unit, 30-day rental: Upheld"
  rationale  "The ninety day rental of the cold therapy unit is not medically necessary."
  item       "Cold therapy unit, 14 day rental was the original request. Cold therapy unit, 7 day rental was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, cold therapy unit, 7 day rental is: Upheld"
  rationale  "The fourteen day rental of the cold therapy unit is not medically necessary."
  expect     no duration-of-conclusion-differs

rule rationale-pasted
  title      "Two different requests have the same rationale, word for word"
  kind       service-conflict
  severity   info
  authority  practice
  since      1.0
  for each   item A where role of A is not associated
  for each   item B where role of B is not associated and number of B is more than number of A
  only if    services of A does not overlap services of B
  require    rationale of A is not rationale of B
  when unknown  -> pass
  say        "Items {number of A} ({services of A}) and {number of B} ({services of B}) have one rationale, word for word: check that each was judged."
  point at   heading of A as "one request" ; heading of B as "another"

test "two drugs of unlike classes"
  item       "Omeprazole 20mg #60: Upheld"
  rationale  "No risk of a bleed is described. There is no history of an ulcer. It is not medically necessary."
  item       "Gabapentin 300mg #90: Upheld"
  rationale  "No risk of a bleed is described. There is no history of an ulcer. It is not medically necessary."
  expect     rationale-pasted at item 1, and nothing else

test "a study and a therapy"
  item       "Acupuncture, 6 visits: Upheld"
  rationale  "The records are silent on what the first visits achieved. It is not medically necessary."
  item       "MRI of the lumbar spine: Upheld"
  rationale  "The records are silent on what the first visits achieved. It is not medically necessary."
  expect     rationale-pasted at item 1, and nothing else

test "the same class, reasons of their own, and services that go with one operation"
  item       "Naproxen 550mg #60: Upheld"
  rationale  "One drug of the class is enough. It is not medically necessary."
  item       "Ibuprofen 600mg #60, an NSAID: Upheld"
  rationale  "One drug of the class is enough. It is not medically necessary."
  item       "Gabapentin 300mg #90: Upheld"
  rationale  "No nerve is injured. It is not medically necessary."
  item       "Left knee arthroscopy: Overturned"
  rationale  "The knee locks. It is medically necessary."
  item       "Assistant surgeon: Overturned"
  rationale  "The procedure is certified. It is medically necessary."
  item       "Pre-operative EKG: Overturned"
  rationale  "The procedure is certified. It is medically necessary."
  expect     no rationale-pasted

test "a procedure and what goes with it, in whatever order"
  item       "Left knee arthroscopy: Overturned"
  rationale  "The knee locks in spite of therapy. It is medically necessary."
  item       "Assistant surgeon: Overturned"
  rationale  "The knee locks in spite of therapy. It is medically necessary."
  item       "Lumbar fusion: Overturned"
  rationale  "The knee locks in spite of therapy. It is medically necessary."
  expect     rationale-pasted at item 1, and nothing else

test "a procedure and what goes with it alone"
  item       "Left knee arthroscopy: Overturned"
  rationale  "The knee locks in spite of therapy. It is medically necessary."
  item       "Assistant surgeon: Overturned"
  rationale  "The knee locks in spite of therapy. It is medically necessary."
  expect     no rationale-pasted
```

"""##),
    Chapter(
      path: "Rules/letter/reviewer.md",
      text: ##"""
# The reviewer and the service

A reviewer must be knowledgeable in treating the condition and about the proposed treatment, and a medical doctor
certified in an area appropriate to the condition or treatment under review (Labor Code 139.5(d)(4)). Chiropractors,
psychologists, acupuncturists and podiatrists may review within their field; surgery and drugs are outside of it.
Physicians of every other specialty review therapy, studies and drugs as a matter of course, and nothing is said of them.

```rules
rule surgery-reviewed-by-limited-profession
  title      "A surgical request is decided by a reviewer whose only profession is none that operates"
  kind       qualification
  severity   warning
  authority  statute "Labor Code 139.5(d)(4)"
  since      1.0
  for each   item I where services of I is a surgery
  require    specialties of letter is a medical-specialty or podiatry-specialty or dental-specialty
  when unknown  -> pass
  say        "{I} is a surgical request, and its reviewer is certified in {specialties of letter}: check who should decide it."
  point at   heading of I as "asked for" ; specialty of letter as "certified in"

test "a chiropractor on a fusion"
  letter     Examples/consistent/lumbar-fusion-revision.txt
  edit       specialty of letter = "Chiropractic"
  expect     surgery-reviewed-by-limited-profession at item 1

test "an acupuncturist on an arthroscopy"
  letter     Examples/consistent/knee-arthroscopy.txt
  edit       specialty of letter = "Acupuncture"
  expect     surgery-reviewed-by-limited-profession at item 1

test "a physician who is a chiropractor too"
  letter     Examples/consistent/knee-arthroscopy.txt
  edit       specialty of letter = "Chiropractic, Physical Medicine and Rehabilitation"
  expect     no surgery-reviewed-by-limited-profession

test "a podiatrist, and a specialty that nobody knows"
  letter     Examples/consistent/ankle-hardware-removal.txt
  edit       specialty of letter = "Podiatric Surgery"
  expect     no surgery-reviewed-by-limited-profession

test "a chiropractor on a study"
  letter     Examples/consistent/shoulder-mri.txt
  edit       specialty of letter = "Chiropractic"
  expect     no surgery-reviewed-by-limited-profession

rule drug-reviewed-by-limited-profession
  title      "A drug is decided on by a reviewer whose only profession is none that prescribes it"
  kind       qualification
  severity   warning
  authority  statute "Labor Code 139.5(d)(4)"
  since      1.0
  for each   item I where services of I is a drug
  only if    specialties of letter is a chiropractic-specialty or psychology-specialty or acupuncture-specialty or therapy-specialty
  require    specialties of letter is a medical-specialty
  when unknown  -> pass
  say        "{I} is a request for a drug, and its reviewer is certified in {specialties of letter}: check who should decide it."
  point at   heading of I as "asked for" ; specialty of letter as "certified in"

test "a chiropractor on an opioid"
  letter     Examples/consistent/opioid-and-urine-test.txt
  edit       specialty of letter = "Chiropractor"
  expect     drug-reviewed-by-limited-profession at item 1

test "a psychologist on a compound"
  letter     Examples/consistent/medications-and-compound.txt
  edit       specialty of letter = "Clinical Psychology"
  expect     drug-reviewed-by-limited-profession at item 1

test "a physician of another specialty"
  letter     Examples/consistent/opioid-and-urine-test.txt
  edit       specialty of letter = "Emergency Medicine"
  expect     no drug-reviewed-by-limited-profession

test "a psychiatrist and psychologist"
  letter     Examples/consistent/opioid-and-urine-test.txt
  edit       specialty of letter = "Psychology, Psychiatry"
  expect     no drug-reviewed-by-limited-profession

test "an acupuncturist on acupuncture"
  letter     Examples/consistent/ankle-hardware-removal.txt
  edit       specialty of letter = "Acupuncture"
  edit       heading of item 1 = "Acupuncture, 6 visits"
  expect     no drug-reviewed-by-limited-profession

test "a podiatrist prescribes"
  letter     Examples/consistent/opioid-and-urine-test.txt
  edit       specialty of letter = "Podiatry"
  expect     no drug-reviewed-by-limited-profession

rule spine-surgery-outside-field
  title      "Spine surgery is decided by a reviewer of a specialty far from it"
  kind       qualification
  severity   warning
  authority  statute "Labor Code 139.5(d)(4)"
  since      1.0
  for each   item I where services of I is a spine-surgery and role of I is primary
  only if    specialties of letter is a emergency-medicine or psychiatry or ophthalmology or anesthesiology
  require    specialties of letter is a surgical-specialty or rehabilitation-medicine or pain-medicine or occupational-medicine
  when unknown  -> pass
  say        "{I} is spine surgery, and its reviewer is certified in {specialties of letter}: check who should decide it."
  point at   heading of I as "asked for" ; specialty of letter as "certified in"

test "emergency medicine"
  letter     Examples/consistent/lumbar-fusion-revision.txt
  edit       specialty of letter = "Emergency Medicine"
  expect     spine-surgery-outside-field at item 1

test "psychiatry"
  letter     Examples/consistent/lumbar-fusion-revision.txt
  edit       specialty of letter = "Psychiatry"
  expect     spine-surgery-outside-field at item 1

test "a spine surgeon"
  letter     Examples/consistent/lumbar-fusion-revision.txt
  edit       specialty of letter = "Orthopedic Surgery"
  expect     no spine-surgery-outside-field

test "pain medicine beside anesthesiology"
  letter     Examples/consistent/lumbar-fusion-revision.txt
  edit       specialty of letter = "Anesthesiology, Pain Medicine"
  expect     no spine-surgery-outside-field

test "emergency medicine on a study of the spine"
  letter     Examples/consistent/lumbar-mri-and-tens.txt
  edit       specialty of letter = "Emergency Medicine"
  expect     no spine-surgery-outside-field

test "emergency medicine on a knee, and on what goes with spine surgery"
  letter     Examples/consistent/knee-arthroscopy.txt
  edit       specialty of letter = "Emergency Medicine"
  edit       heading of item 2 = "Associated surgical service: Lumbar laminectomy tray"
  expect     no spine-surgery-outside-field

test "neurology is not so far from it"
  letter     Examples/consistent/lumbar-fusion-revision.txt
  edit       specialty of letter = "Neurology"
  expect     no spine-surgery-outside-field
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

test "the claims administrator's line was lost"
  letter     Examples/consistent/home-health-aide.txt
  edit       replace "Claims Administrator guideline:" with ""
  expect     guideline-line-missing at item 1
```

```rules
rule guideline-line-empty
  title      "A guideline line of an item is empty"
  kind       omission
  severity   warning
  authority  practice "every item of the form has both guideline lines, if only to say that nothing was cited"
  since      1.0
  for each   item I
  require    reviewer-guideline of I is not empty and claims-administrator-guideline of I is not empty
  when unknown  -> pass
  say        "Nothing stands behind a guideline label of {I}: check what it rests on."
  point at   heading of I as "an empty guideline line"

test "the reviewer's line is empty"
  item       "Knee brace: Upheld"
  reviewer-guideline ""
  rationale  "The request is not medically necessary."
  expect     guideline-line-empty at item 1, and nothing else

test "the claims administrator's line is empty"
  letter     Examples/consistent/home-health-aide.txt
  edit       claims-administrator-guideline of item 1 = ""
  expect     guideline-line-empty at item 1, and nothing else

test "lines that say that nothing was cited, and other evidence"
  item       "Knee brace: Upheld"
  claims-administrator-guideline "The Claims Administrator did not cite any medical evidence for its decision."
  reviewer-guideline "Other Medical Treatment Guideline or Medical Evidence."
  expect     no guideline-line-empty

test "a missing line is the other rule's"
  letter     Examples/consistent/home-health-aide.txt
  edit       replace "MAXIMUS guideline:" with ""
  expect     no guideline-line-empty
```

## The header

```rules
rule header-date-missing
  title      "A date of the header is missing"
  kind       omission
  severity   warning
  authority  practice "the form's header names the dates of injury, utilization review, receipt, assignment and decision"
  since      1.0
  only if    has-header of letter is yes
  unless     impossible-date of letter is known label no-such-day
  require    injury-date of letter is present and ur-date of letter is present
             and received-date of letter is present and assigned-date of letter is present
             and decision-date of letter is present
  say        "A date of the header is missing or cannot be read."
  point at   injury-date of letter ; ur-date of letter ; received-date of letter ;
             assigned-date of letter ; decision-date of letter

test "a header date that was left out"
  letter     Examples/consistent/shoulder-mri.txt
  edit       assigned-date of letter = "pending"
  expect     header-date-missing, and nothing else

test "a header date that is no day of the calendar has a rule of its own"
  letter     Examples/consistent/shoulder-mri.txt
  edit       assigned-date of letter = "02/30/2016"
  expect     date-impossible, and nothing else

test "an extract without a header lacks nothing"
  letter     Examples/consistent/cervical-hardware.txt
  expect     no header-date-missing, and nothing else

test "no date of injury"
  letter     Examples/consistent/shoulder-mri.txt
  edit       injury-date of letter = "pending"
  expect     header-date-missing, and nothing else

test "no date of utilization review"
  letter     Examples/consistent/shoulder-mri.txt
  edit       ur-date of letter = "pending"
  expect     header-date-missing, and nothing else

test "no date of the application"
  letter     Examples/consistent/shoulder-mri.txt
  edit       received-date of letter = "pending"
  expect     header-date-missing, and nothing else

test "no date of the decision"
  letter     Examples/consistent/shoulder-mri.txt
  edit       decision-date of letter = "pending"
  expect     header-date-missing, and nothing else
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

test "no licence is stated"
  letter     Examples/consistent/shoulder-mri.txt
  edit       licensure of letter = ""
  expect     reviewer-block-incomplete, and nothing else

test "no independence is stated"
  letter     Examples/consistent/cervical-hardware.txt
  edit       replace "affiliation" with "quarrel"
  expect     reviewer-block-incomplete, and nothing else

rule reviewer-knows-patient
  title      "The reviewer writes as somebody who has treated the patient"
  kind       qualification
  severity   warning
  authority  statute "Labor Code 139.5(d)(4)"
  since      1.0
  for each   item I
  only if    no-affiliation of letter is present
  require    not (rationale of I states own-patient)
  when unknown  -> pass
  say        "The rationale of item {number of I} speaks as one who treated the patient, and the letter says that its reviewer has no affiliation: check who wrote it."
  point at   no-affiliation of letter as "no affiliation" ; rationale of I as "the rationale"

test "seen in the reviewer's own clinic"
  item       "Knee brace: Overturned"
  rationale  "I saw her in my own clinic last spring and the knee was unstable. The request is medically necessary."
  expect     reviewer-knows-patient

test "my patient"
  item       "Knee brace: Overturned"
  rationale  "My patient has worn the old brace out. The request is medically necessary."
  expect     reviewer-knows-patient

test "the reviewer's opinion, the provider's clinic, a quotation"
  item       "Knee brace: Overturned"
  rationale  "I find the knee unstable. The provider saw her in his clinic. The patient was seen in the clinic. The request is medically necessary."
  expect     no reviewer-knows-patient

test "a letter that states no independence"
  letter     Examples/consistent/shoulder-mri.txt
  edit       replace "affiliation" with "quarrel"
  edit       rationale of item 1 = "My patient has lost strength. The request is medically necessary."
  expect     no reviewer-knows-patient
```

"""##),
    Chapter(
      path: "Rules/letter/treatments.md",
      text: ##"""
# What was taken, done and measured

The summary tells which drugs the patient takes, how many visits he has had and what was measured of him.
The rationale argues from the same record.

```rules
-- a treatment of which its sentence says that it did not help
define unhelpful of mention M
  when       helped of M is known and helped of M is no
```

## Drugs

```rules
rule drug-listed-but-not-taken
  title      "At one visit a drug is listed as taken and said not to be taken"
  kind       evidence-conflict
  severity   warning
  authority  practice
  since      1.0
  for each   mention M where concept of M is a drug and section of M is summary and stage of M is current
  for each   mention N in contraries of M where section of N is summary and stage of N is not-taken and N is not qualified
  require    date of M is not date of N
  when unknown  -> pass
  say        "At the visit of {date of M} the summary lists {M} as taken and says that it is not: check the record."
  point at   M as "listed here" ; N as "not taken here"

test "on the list, and not being taken"
  summary    "On 11-3-2016 the injured worker was seen for neck pain. Current medications include tramadol 50 mg twice daily and omeprazole. He is not taking tramadol."
  rationale  "The request is not medically necessary."
  expect     drug-listed-but-not-taken at item 0, and nothing else

test "denied by the patient"
  summary    "At the visit of 10/4/2016 he takes Norco 10/325 mg four times a day. He denies taking hydrocodone."
  rationale  "The request is not medically necessary."
  expect     drug-listed-but-not-taken at item 0, and nothing else

test "another visit, another drug, stopped, requested"
  summary    "On 10-3-2016 the injured worker was seen; he is not taking tramadol. On 11-3-2016 he was seen again and takes tramadol 50 mg. He is not taking ibuprofen. Cyclobenzaprine was stopped. Lidocaine patches were requested."
  rationale  "The request is not medically necessary."
  expect     no drug-listed-but-not-taken

test "a device, a drug that was tried, a kind of it, and another visit's list"
  summary    "On 11-3-2016 he was seen. He uses a knee brace. He does not use a knee brace. Tramadol was tried. He is not taking tramadol. Current medications include ibuprofen. There was no recent ibuprofen. Current medications include omeprazole. Omeprazole was not helpful. There is no allergy to naproxen. Current medications include naproxen."
  rationale  "The request is not medically necessary."
  expect     no drug-listed-but-not-taken

test "told in the rationale"
  summary    "On 11-3-2016 he was seen. Current medications include tramadol 50 mg. He is not taking ibuprofen."
  rationale  "At the visit of 11-3-2016 the patient was not taking tramadol. At the visit of 11-3-2016 the patient takes ibuprofen. The request is not medically necessary."
  expect     no drug-listed-but-not-taken
```

rule drug-class-stopped-but-planned
  title      "A class of drugs is stopped at a visit, and its plan includes a drug of the class"
  kind       evidence-conflict
  severity   warning
  authority  practice
  since      1.0
  for each   mention M where concept of M is a drug and M is general and section of M is summary and stage of M is stopped and date of M is known
  for each   mention N where concept of N overlaps concept of M and section of N is summary and N is not general and stage of N is planned
  only if    concept of N is not a topical-drug
  only if    speaker of N is not utilization-review and date of N is date of M
  require    N is denied
  when unknown  -> pass
  say        "At the visit of {date of M} the summary has {M} stopped and {N} planned: check the record."
  point at   M as "stopped here" ; N as "planned here"

test "stop all anti-inflammatories, and meloxicam"
  summary    "At the visit of 4/6/2015 the surgeon told him to stop NSAIDs because of an ulcer. New tablets were ordered: meloxicam and a laxative."
  rationale  "The request is not medically necessary."
  expect     drug-class-stopped-but-planned at item 0, and nothing else

test "opioids are stopped, and oxycodone is ordered"
  summary    "On 3/4/2016 she was seen. Opioids were stopped. Oxycodone 5 mg was requested."
  rationale  "The request is not medically necessary."
  expect     drug-class-stopped-but-planned at item 0

test "a cream, another visit, another class, a drug in place of another"
  summary    "At the visit of 12/8/2016 NSAIDs were stopped. Diclofenac gel was requested. The treatment plan included nortriptyline. At the visit of 2/8/2017 naproxen was requested. Ibuprofen was stopped and meloxicam was ordered."
  rationale  "The request is not medically necessary."
  expect     no drug-class-stopped-but-planned

## Visits

Visits are counted up over time, and a summary may count several courses. Only where the summary counts one, and
the rationale counts fewer, is it held against the rationale.

```rules
rule completed-visits-differ
  title      "The rationale counts fewer completed visits than the summary"
  kind       quantity-conflict
  severity   warning
  authority  statute "Labor Code 4610.6(e)"
  since      1.0
  for each   mention M where M is reviewers-own and M is affirmed and stage of M is tried
  for each   mention N where section of N is summary and N is affirmed and stage of N is tried and concept of N is a therapy
  only if    concept of M overlaps concept of N
  only if    regions of M is missing or regions of N is missing or regions of M overlaps regions of N
  only if    not (at least 2 P in mentions of letter satisfies (section of P is summary and stage of P is tried and visits of P is known and concept of P overlaps concept of M))
  require    visits of M is at least visits of N
  when unknown  -> pass
  say        "The rationale counts {visits of M} visits of {M}, the summary {visits of N}: check the record."
  point at   M as "counted here" ; N as "and here"

test "twelve and eight"
  summary    "The injured worker has completed 12 sessions of physical therapy for the right knee."
  rationale  "The patient has completed 8 sessions of physical therapy. The request is not medically necessary."
  expect     completed-visits-differ at item 1, and nothing else

test "a narrower and a wider name, in words"
  summary    "She attended ten acupuncture visits with some relief."
  rationale  "The patient attended six acupuncture treatments before. The request is not medically necessary."
  expect     completed-visits-differ at item 1, and nothing else

test "the same, another part, asked for, a guideline's, two courses"
  summary    "The injured worker has completed 8 sessions of physical therapy for the right knee. She attended six chiropractic visits. Later she attended four chiropractic visits. Massage was given in six visits, and six more followed."
  rationale  "The patient has completed eight sessions of physical therapy. The guideline recommends 10 visits of physical therapy. He attended 12 sessions of physical therapy for the neck. The patient attended ten chiropractic visits. He has completed twelve massage visits. The provider requested 12 sessions of physical therapy. The request is not medically necessary."
  expect     no completed-visits-differ

test "one course beside others that do not count"
  summary    "The injured worker has completed 12 sessions of physical therapy for the right knee. 6 sessions of physical therapy were requested. 4 sessions of physical therapy are planned. He has completed physical therapy at home. He has done physical therapy before. He attended six acupuncture visits. He attended four chiropractic visits."
  rationale  "The patient has completed 8 sessions of physical therapy for the right knee. The request is not medically necessary."
  expect     completed-visits-differ at item 1

test "a part of the body in the rationale alone"
  summary    "She attended ten acupuncture visits with some relief."
  rationale  "The patient attended six acupuncture visits for the right knee. The request is not medically necessary."
  expect     completed-visits-differ at item 1, and nothing else

test "another part of the body"
  summary    "She attended ten acupuncture visits for the right knee."
  rationale  "The patient attended six acupuncture visits for the neck. The request is not medically necessary."
  expect     no completed-visits-differ

test "two courses in the summary"
  summary    "She attended six chiropractic visits. Later she attended four chiropractic visits."
  rationale  "The patient attended three chiropractic visits. The request is not medically necessary."
  expect     no completed-visits-differ

test "the provider's words, what was not done, what is asked for, and another therapy"
  summary    "She attended ten acupuncture visits. She completed 12 sessions of physical therapy."
  rationale  "The provider reported that the patient attended six acupuncture visits. The patient has not attended four acupuncture visits. The provider requested six acupuncture visits. Acupuncture was stopped after six visits. Her husband attended five acupuncture visits. The patient attended eight chiropractic visits. The request is not medically necessary."
  expect     no completed-visits-differ

test "what the summary says was not done, or is asked for"
  summary    "She has not attended ten acupuncture visits. Her husband attended ten acupuncture visits. Massage therapy was stopped after ten visits. 12 sessions of physical therapy were requested."
  rationale  "The patient attended six acupuncture visits. The patient attended six massage visits. The patient completed 8 sessions of physical therapy. The request is not medically necessary."
  expect     no completed-visits-differ

rule total-of-visits-wrong
  title      "The visits completed and requested do not add up to the total that the rationale names"
  kind       quantity-conflict
  severity   warning
  authority  arithmetic
  since      1.0
  for each   quantity Q where speaker of Q is reviewer and unit of Q is a visits
  for each   item I in items of Q where services of I is a therapy and count of orders of I is 1
  only if    some M in mentions of Q satisfies concept of M is a visits-in-all
  for each   order O in orders of I
  for each   mention N where stage of N is tried and concept of N overlaps services of I and section of N is summary
  only if    not (at least 2 P in mentions of letter satisfies (section of P is summary and stage of P is tried and visits of P is known and concept of P overlaps services of I))
  let        SUM = visits of O plus visits of N
  only if    value of Q is not visits of N
  only if    value of Q is not visits of O
  require    value of Q is SUM
  when unknown  -> pass
  say        "{visits of N} completed and {visits of O} requested make {SUM} visits, and the rationale says {Q}: check the numbers."
  point at   Q as "the total" ; N as "completed" ; heading of I as "asked for"

test "twelve and six are no twenty-four"
  summary    "As of 12-19-16 she had attended 12 physical therapy visits."
  item       "Additional physical therapy, 6 visits: Upheld"
  rationale  "If the 6 are put on top of the 12, she would end up with 24 visits for a sprain. The request is not medically necessary."
  expect     total-of-visits-wrong at item 1, and nothing else

test "bring the total to"
  summary    "He completed 8 acupuncture visits."
  item       "Acupuncture, 6 visits: Upheld"
  rationale  "The request would bring the total to 16 visits. The request is not medically necessary."
  expect     total-of-visits-wrong at item 1, and nothing else

test "it adds up, a total of what was done, two courses"
  summary    "As of 12-19-16 she had attended 12 physical therapy visits. He completed 8 acupuncture visits. He completed 4 acupuncture visits."
  item       "Additional physical therapy, 6 visits: Upheld"
  rationale  "She had a total of 12 visits. The request would bring the total to 18 visits. The request is not medically necessary."
  item       "Acupuncture, 6 visits: Upheld"
  rationale  "The request would bring the total to 16 visits. The request is not medically necessary."
  expect     no total-of-visits-wrong

test "several sums, and none of them a total"
  summary    "As of 12-19-16 she had attended 12 physical therapy visits."
  item       "Additional physical therapy, 6 visits: Upheld"
  rationale  "24 visits are many. The request would bring the total to 6 visits. The request is not medically necessary."
  expect     no total-of-visits-wrong

test "visits that do not count, beside the one course"
  summary    "He completed 8 acupuncture visits. 5 acupuncture visits were requested. 3 acupuncture visits are planned. He completed acupuncture at home. He completed acupuncture before. He completed 7 chiropractic visits. He completed 9 massage visits."
  item       "Acupuncture, 6 visits: Upheld"
  rationale  "The patient attended 8 acupuncture visits. The patient completed 8 acupuncture visits. The request would bring the total to 16 visits. The request is not medically necessary."
  expect     total-of-visits-wrong at item 1

test "told in the rationale alone, or only asked for in the summary"
  summary    "8 acupuncture visits were requested."
  item       "Acupuncture, 6 visits: Upheld"
  rationale  "The patient completed 8 acupuncture visits. The request would bring the total to 16 visits. The request is not medically necessary."
  expect     no total-of-visits-wrong

rule within-limit-that-it-exceeds
  title      "The request is said to exceed a number of visits that it does not reach"
  kind       quantity-conflict
  severity   warning
  authority  arithmetic
  since      1.0
  for each   quantity Q where speaker of Q is reviewer and unit of Q is a visits and comparison of Q is more-than
  for each   item I in items of Q
  only if    count of mentions of Q is 0 or (no M in mentions of Q satisfies concept of M is a visits-in-all)
  only if    no N in mentions of letter satisfies (concept of N overlaps services of I and (stage of N is tried or current))
  require    some O in orders of I satisfies visits of O is more than least of Q
  when unknown  -> pass
  say        "The rationale finds that {I} exceeds {least of Q} visits; no portion of the request does, and the letter counts no visits before it."
  point at   Q as "said to be exceeded" ; heading of I as "asked for"

test "six do not exceed ten"
  item       "Physical therapy, 6 sessions: Upheld"
  rationale  "This is a request for physical therapy. The request exceeds 10 visits and is not medically necessary."
  expect     within-limit-that-it-exceeds at item 1, and nothing else

test "in other words"
  item       "Acupuncture 2 times a week for 2 weeks (4 visits): Upheld"
  rationale  "No trial of acupuncture was made. The request is in excess of six visits. It is not medically necessary."
  expect     within-limit-that-it-exceeds at item 1, and nothing else

test "it does exceed, alone or with what was done; what would exceed"
  item       "Physical therapy, 12 sessions: Upheld"
  rationale  "The request exceeds 10 visits and is not medically necessary."
  item       "Acupuncture, 4 visits: Upheld"
  rationale  "The patient has completed six acupuncture visits. The request exceeds six visits and is not medically necessary."
  item       "Massage therapy, 4 visits: Upheld"
  rationale  "The request does not exceed six visits. The guideline recommends no more than six visits. It is not medically necessary."
  item       "Hand therapy, 12 visits: Upheld"
  rationale  "Twelve sessions on top of those of May would make 36 and exceed 24 visits. The request is not medically necessary."
  expect     no within-limit-that-it-exceeds

test "just as many, and other treatment before"
  item       "Physical therapy, 10 sessions: Upheld"
  rationale  "The patient has completed six acupuncture visits. The request exceeds 10 visits and is not medically necessary."
  expect     within-limit-that-it-exceeds at item 1, and nothing else

test "one portion exceeds it, and one does not"
  item       "Acupuncture, 12 sessions was the original request. Acupuncture, 6 sessions was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, acupuncture, 6 sessions is: Upheld"
  rationale  "The patient has knee pain. The request exceeds 10 visits and is not medically necessary."
  expect     no within-limit-that-it-exceeds

test "a guideline's words, weeks, and what is denied"
  item       "Physical therapy, 6 sessions: Upheld"
  rationale  "ODG recommends more than 10 visits after surgery. The request is not medically necessary."
  item       "Acupuncture, 4 visits: Upheld"
  rationale  "The request exceeds 8 weeks and is not medically necessary."
  item       "Massage therapy, 4 visits: Upheld"
  rationale  "There was no request for more than 10 visits. It is not medically necessary."
  expect     no within-limit-that-it-exceeds
```

## Measures

```rules
rule measure-differs
  title      "One examination gives two values of one measure"
  kind       evidence-conflict
  severity   warning
  authority  practice
  since      1.0
  for each   quantity Q where section of Q is summary and speaker of Q is record or provider and unit of Q is a degrees or pounds or kilograms or millimeters
  for each   quantity R in rivals of Q
  require    value of Q is value of R
  when unknown  -> pass
  say        "One examination gives {Q} and {R} for {subjects of Q}: check which was measured."
  point at   Q as "one value" ; R as "another"

test "two values of abduction at one visit"
  summary    "On 3/4/2016 she was examined. Right shoulder abduction was 90 degrees. Right shoulder abduction was 140 degrees."
  rationale  "The request is not medically necessary."
  expect     measure-differs at item 0, and nothing else

test "in one sentence"
  summary    "On examination the left knee showed flexion 95 degrees, a small effusion and flexion 130 degrees."
  rationale  "The request is not medically necessary."
  expect     measure-differs at item 0, and nothing else

test "another side, day or kind of movement, a limit, and the normal value"
  summary    "Examination of 3/4/2016: right shoulder abduction was 90 degrees and left shoulder abduction was 140 degrees. Right shoulder flexion was 120 degrees. Active rotation was 40 degrees and passive rotation was 60 degrees. External rotation was 60 degrees in adduction and 80 degrees in abduction. Examination of 5/4/2016: right shoulder abduction was 110 degrees."
  rationale  "The request is not medically necessary."
  expect     no measure-differs

test "the same value twice, a score, the patient's words, and the rationale's"
  summary    "On 3/4/2016 she was examined. Right shoulder abduction was 90 degrees. Right shoulder abduction was 90 degrees. Left knee flexion was 80%. Left knee flexion was 60%. She reported that left elbow flexion was 95 degrees and left elbow flexion was 130 degrees."
  rationale  "On 3/4/2016 the provider found flexion of 95 degrees, an effusion and flexion of 130 degrees. The request is not medically necessary."
  expect     no measure-differs
```

## What came of it

```rules
rule outcome-differs
  title      "The rationale says that a treatment did not help, and the summary that it did"
  kind       evidence-conflict
  severity   warning
  authority  statute "Labor Code 4610.6(e)"
  since      1.0
  for each   mention M where M is reviewers-own and M is affirmed and concept of M is a injection or surgery
  for each   mention N where section of N is summary and N is affirmed and speaker of N is not utilization-review and helped of N is known
  only if    concept of M overlaps concept of N
  only if    regions of M is missing or regions of N is missing or regions of M overlaps regions of N
  only if    sides of M is missing or sides of N is missing or sides of M overlaps sides of N
  only if    M is unhelpful
  require    some P in mentions of letter satisfies (section of P is summary and concept of P overlaps concept of M and P is unhelpful)
  when unknown  -> pass
  say        "The rationale says that {M} did not help; the summary says that it did: check the record."
  point at   helped of M as "no help here" ; helped of N as "help here"

test "no relief, and 70 percent relief"
  summary    "A left L5-S1 epidural steroid injection was given on 4/18/2016 with good relief."
  rationale  "The epidural steroid injection gave no relief. The request is not medically necessary."
  expect     outcome-differs at item 1

test "an injection of the shoulder"
  summary    "She had a cortisone injection of the right shoulder with significant improvement."
  rationale  "The cortisone injection of the right shoulder did not help. The request is not medically necessary."
  expect     outcome-differs at item 1

test "both are told, it helped, and another joint"
  summary    "A cortisone injection of the right shoulder gave good relief. A second cortisone injection gave no relief. An epidural steroid injection helped."
  rationale  "The cortisone injection gave no relief. The epidural steroid injection helped. The request is not medically necessary."
  expect     no outcome-differs

test "a guideline, and what would help"
  summary    "An epidural steroid injection gave good relief."
  rationale  "ODG states that an epidural steroid injection gives no relief without radiculopathy. The request is not medically necessary."
  expect     no outcome-differs

test "a part of the body in the rationale alone, and a side"
  summary    "A cortisone injection was given with good relief."
  rationale  "The cortisone injection of the right shoulder gave no relief. The request is not medically necessary."
  expect     outcome-differs at item 1

test "another side, another injection, the provider's words, and therapy"
  summary    "She had a cortisone injection of the right shoulder with good relief. Acupuncture gave good relief. A lumbar epidural steroid injection gave good relief."
  rationale  "The cortisone injection of the left shoulder gave no relief. Acupuncture gave no relief. A lumbar trigger point injection gave no relief. The provider reported that the lumbar epidural steroid injection gave no relief. The request is not medically necessary."
  expect     no outcome-differs

test "something else did not help"
  summary    "She had a cortisone injection of the right shoulder with good relief. Acupuncture gave no relief."
  rationale  "The cortisone injection of the right shoulder gave no relief. The request is not medically necessary."
  expect     outcome-differs at item 1
```

"""##),
    Chapter(
      path: "Rules/letter/utilization-review.md",
      text: ##"""
# Utilization review as the summary tells it

An independent review decides what utilization review denied, delayed or modified (Labor Code 4610.5(d)). What the
summary says that utilization review decided on the day of the header is held against the items in dispute; of its
decisions on other days, and of those without a date, nothing follows.

```rules
rule certified-but-in-dispute
  title      "The summary says that utilization review certified a service that is in dispute"
  kind       service-conflict
  severity   warning
  authority  practice
  since      1.0
  for each   item I where count of orders of I is 1
  for each   review R in reviews of I
  only if    date of R is ur-date of letter
  only if    regions of R is missing or regions of I is missing or regions of R overlaps regions of I
  only if    sides of R is missing or sides of I is missing or sides of R overlaps sides of I
  require    some S in reviews of I satisfies outcome of S is denied or modified
  when unknown  -> pass
  say        "The summary says that utilization review certified {services of R} on {date of R}, and item {number of I} has it in dispute: check the items."
  point at   heading of I as "in dispute" ; R as "certified"

test "one of two was certified"
  header     "Case Number: CM16-1234567 Date Assigned: 12/1/2016 Date of Injury: 10/1/2016 Decision Date: 1/3/2017 UR Denial Date: 11/14/2016 Priority: Standard Application Received: 11/20/2016"
  summary    "On 11/14/2016 utilization review certified the knee brace and denied a TENS unit."
  item       "Knee brace: Upheld"
  item       "TENS unit: Upheld"
  rationale  "Nothing in the records speaks for it. It is not medically necessary."
  expect     certified-but-in-dispute at item 1, and nothing else

test "in the passive, and a narrower name in the heading"
  header     "Case Number: CM16-1234567 Date Assigned: 12/1/2016 Date of Injury: 10/1/2016 Decision Date: 1/3/2017 UR Denial Date: 11/14/2016 Priority: Standard Application Received: 11/20/2016"
  summary    "The request for acupuncture was approved by utilization review on 11/14/2016."
  item       "Acupuncture, 6 visits: Overturned"
  expect     certified-but-in-dispute at item 1, and nothing else

test "another day, another part of the body, a part of it, denied, a portion that remains"
  header     "Case Number: CM16-1234567 Date Assigned: 12/1/2016 Date of Injury: 10/1/2016 Decision Date: 1/3/2017 UR Denial Date: 11/14/2016 Priority: Standard Application Received: 11/20/2016"
  summary    "On 10/20/2016 utilization review certified massage therapy. On 11/14/2016 utilization review certified an MRI of the knee and 6 of 12 visits of acupuncture, and denied a TENS unit."
  item       "Massage therapy: Upheld"
  item       "MRI of the cervical spine: Upheld"
  item       "Acupuncture, 6 visits: Upheld"
  item       "TENS unit: Upheld"
  expect     no certified-but-in-dispute

test "certified and denied on one day"
  header     "Case Number: CM16-1234567 Date Assigned: 12/1/2016 Date of Injury: 10/1/2016 Decision Date: 1/3/2017 UR Denial Date: 11/14/2016 Priority: Standard Application Received: 11/20/2016"
  summary    "On 11/14/2016 utilization review certified a knee brace and denied a custom knee brace."
  item       "Knee brace: Upheld"
  expect     no certified-but-in-dispute

test "a part of the body on one side of the two, and the same one on both"
  header     "Case Number: CM16-1234567 Date Assigned: 12/1/2016 Date of Injury: 10/1/2016 Decision Date: 1/3/2017 UR Denial Date: 11/14/2016 Priority: Standard Application Received: 11/20/2016"
  summary    "On 11/14/2016 utilization review certified an MRI of the right knee and acupuncture for the neck. On 11/14/2016 utilization review certified an x-ray."
  item       "MRI of the right knee: Upheld"
  item       "X-ray of the right hip: Upheld"
  item       "Acupuncture, 6 visits: Upheld"
  expect     certified-but-in-dispute at item 1, certified-but-in-dispute at item 2,
             certified-but-in-dispute at item 3

test "denied in words of its own"
  header     "Case Number: CM16-1234567 Date Assigned: 12/1/2016 Date of Injury: 10/1/2016 Decision Date: 1/3/2017 UR Denial Date: 11/14/2016 Priority: Standard Application Received: 11/20/2016"
  summary    "The provider requested acupuncture, a lumbar brace and an MRI. UR of 11/14/2016 denied these: “the notes do not show what acupuncture has done”."
  item       "Acupuncture, 6 visits: Upheld"
  item       "Lumbar brace: Upheld"
  expect     no certified-but-in-dispute

test "a reason between the denial and what is denied"
  header     "Case Number: CM16-1234567 Date Assigned: 12/1/2016 Date of Injury: 10/1/2016 Decision Date: 1/3/2017 UR Denial Date: 11/14/2016 Priority: Standard Application Received: 11/20/2016"
  summary    "On 11/14/2016 utilization review non-certified the MRI (“no red flag was seen”), a lumbar brace and acupuncture."
  item       "Lumbar brace: Upheld"
  item       "Acupuncture, 6 visits: Upheld"
  expect     no certified-but-in-dispute

test "each with its own word"
  header     "Case Number: CM16-1234567 Date Assigned: 12/1/2016 Date of Injury: 10/1/2016 Decision Date: 1/3/2017 UR Denial Date: 11/14/2016 Priority: Standard Application Received: 11/20/2016"
  summary    "UR of 11/14/2016: acupuncture denied as the guidelines asked for no more, the blocks denied as not recommended, MRI denied as without a reason."
  item       "MRI of the cervical spine: Upheld"
  expect     no certified-but-in-dispute

test "some certified, the rest denied"
  header     "Case Number: CM16-1234567 Date Assigned: 12/1/2016 Date of Injury: 10/1/2016 Decision Date: 1/3/2017 UR Denial Date: 11/14/2016 Priority: Standard Application Received: 11/20/2016"
  summary    "The plan was therapy of the wrist and a splint. UR of 11/14/2016 certified 4 visits and denied the rest."
  item       "Wrist splint: Upheld"
  expect     no certified-but-in-dispute

test "another side"
  header     "Case Number: CM16-1234567 Date Assigned: 12/1/2016 Date of Injury: 10/1/2016 Decision Date: 1/3/2017 UR Denial Date: 11/14/2016 Priority: Standard Application Received: 11/20/2016"
  summary    "On 11/14/2016 utilization review certified an MRI of the left knee."
  item       "MRI of the right knee: Upheld"
  expect     no certified-but-in-dispute

test "a side in the heading alone, or in the summary alone"
  header     "Case Number: CM16-1234567 Date Assigned: 12/1/2016 Date of Injury: 10/1/2016 Decision Date: 1/3/2017 UR Denial Date: 11/14/2016 Priority: Standard Application Received: 11/20/2016"
  summary    "On 11/14/2016 utilization review certified an MRI of the knee and an x-ray of the left wrist."
  item       "MRI of the right knee: Upheld"
  item       "X-ray of the wrist: Upheld"
  expect     certified-but-in-dispute at item 1, certified-but-in-dispute at item 2

rule dispute-not-reviewed
  title      "The summary lists what utilization review denied, and the disputed item is not among it"
  kind       service-conflict
  severity   info
  authority  practice
  since      1.0
  for each   item I where role of I is not associated
  only if    some R in reviews of letter satisfies (R is named and section of R is summary and date of R is ur-date of letter and outcome of R is denied or modified)
  require    some M in mentions of letter satisfies (section of M is summary and concept of M overlaps services of I)
  when unknown  -> pass
  say        "The summary tells what utilization review denied on {ur-date of letter}, and {services of I} (item {number of I}) is not among it: check the items."
  point at   heading of I as "in dispute"

test "another study was denied"
  header     "Case Number: CM16-1234567 Date Assigned: 12/1/2016 Date of Injury: 10/1/2016 Decision Date: 1/3/2017 UR Denial Date: 11/14/2016 Priority: Standard Application Received: 11/20/2016"
  summary    "On 11/14/2016 utilization review denied an MRI of the knee."
  item       "MRI of the knee: Upheld"
  item       "Acupuncture, 6 visits: Upheld"
  rationale  "Nothing in the records speaks for it. It is not medically necessary."
  expect     dispute-not-reviewed at item 2, and nothing else

test "two drugs, one in dispute that is none of them"
  header     "Case Number: CM16-1234567 Date Assigned: 12/1/2016 Date of Injury: 10/1/2016 Decision Date: 1/3/2017 UR Denial Date: 11/14/2016 Priority: Standard Application Received: 11/20/2016"
  summary    "In a report dated 11/14/2016, the claims administrator failed to approve requests for Norco and Soma."
  item       "Norco 10/325mg #60: Upheld"
  item       "Omeprazole 20mg #30: Upheld"
  rationale  "Nothing in the records speaks for it. It is not medically necessary."
  expect     dispute-not-reviewed at item 2, and nothing else

test "the same in other words, no date, associated with a procedure"
  header     "Case Number: CM16-1234567 Date Assigned: 12/1/2016 Date of Injury: 10/1/2016 Decision Date: 1/3/2017 UR Denial Date: 11/14/2016 Priority: Standard Application Received: 11/20/2016"
  summary    "On 11/14/2016 utilization review denied hydrocodone and a left knee arthroscopy."
  item       "Norco 10/325mg #60: Upheld"
  item       "Left knee arthroscopy: Upheld"
  item       "Assistant surgeon: Upheld"
  expect     no dispute-not-reviewed

test "spoken of in the rationale, and something else certified beside"
  header     "Case Number: CM16-1234567 Date Assigned: 12/1/2016 Date of Injury: 10/1/2016 Decision Date: 1/3/2017 UR Denial Date: 11/14/2016 Priority: Standard Application Received: 11/20/2016"
  summary    "On 11/14/2016 utilization review denied an MRI of the knee and certified a knee brace."
  item       "MRI of the knee: Upheld"
  item       "Acupuncture, 6 visits: Upheld"
  rationale  "Acupuncture gave no relief. It is not medically necessary."
  expect     dispute-not-reviewed at item 2, and nothing else

test "spoken of in the summary"
  header     "Case Number: CM16-1234567 Date Assigned: 12/1/2016 Date of Injury: 10/1/2016 Decision Date: 1/3/2017 UR Denial Date: 11/14/2016 Priority: Standard Application Received: 11/20/2016"
  summary    "On 11/14/2016 utilization review denied an MRI of the knee. Acupuncture was begun."
  item       "MRI of the knee: Upheld"
  item       "Acupuncture, 6 visits: Upheld"
  expect     no dispute-not-reviewed

test "another day"
  header     "Case Number: CM16-1234567 Date Assigned: 12/1/2016 Date of Injury: 10/1/2016 Decision Date: 1/3/2017 UR Denial Date: 11/14/2016 Priority: Standard Application Received: 11/20/2016"
  summary    "On 10/14/2016 utilization review denied an MRI of the knee."
  item       "Acupuncture, 6 visits: Upheld"
  expect     no dispute-not-reviewed

test "certified, on the day"
  header     "Case Number: CM16-1234567 Date Assigned: 12/1/2016 Date of Injury: 10/1/2016 Decision Date: 1/3/2017 UR Denial Date: 11/14/2016 Priority: Standard Application Received: 11/20/2016"
  summary    "On 11/14/2016 utilization review certified an MRI of the knee."
  item       "Acupuncture, 6 visits: Upheld"
  expect     no dispute-not-reviewed

test "told in the rationale alone"
  header     "Case Number: CM16-1234567 Date Assigned: 12/1/2016 Date of Injury: 10/1/2016 Decision Date: 1/3/2017 UR Denial Date: 11/14/2016 Priority: Standard Application Received: 11/20/2016"
  summary    "The injured worker has neck pain."
  item       "Acupuncture, 6 visits: Upheld"
  rationale  "On 11/14/2016 utilization review denied an MRI of the knee. The request is not medically necessary."
  expect     no dispute-not-reviewed

test "the service is named in the sentence before"
  header     "Case Number: CM16-1234567 Date Assigned: 12/1/2016 Date of Injury: 10/1/2016 Decision Date: 1/3/2017 UR Denial Date: 11/14/2016 Priority: Standard Application Received: 11/20/2016"
  summary    "An MRI of the knee was requested. On 11/14/2016 utilization review denied the request."
  item       "Acupuncture, 6 visits: Upheld"
  expect     no dispute-not-reviewed

rule side-of-review-differs
  title      "Utilization review decided about another side than the heading asks for"
  kind       anatomy-conflict
  severity   warning
  authority  practice
  since      1.0
  for each   item I
  for each   review R in reviews of I where sides of R is known and outcome of R is denied or modified
  require    some S in reviews of I satisfies (sides of S is known and sides of S overlaps sides of I)
  when unknown  -> pass
  say        "The summary says that utilization review decided about the {sides of R} side, and the heading of item {number of I} asks for the {sides of I}: check which is meant."
  point at   heading of I as "asked for" ; R as "decided here"

test "left and right"
  summary    "On 11/14/2016 utilization review non-certified a left sacroiliac joint injection."
  item       "Right sacroiliac joint injection: Upheld"
  expect     side-of-review-differs at item 1, and nothing else

test "in the passive"
  summary    "The MRI of the right knee was denied by utilization review."
  item       "MRI of the left knee: Upheld"
  expect     side-of-review-differs at item 1

test "both sides, the same side, and none"
  summary    "Utilization review denied an MRI of the left knee, bilateral wrist splints and an ankle brace. Utilization review denied a right shoulder injection and certified a left shoulder injection."
  item       "MRI of the left knee: Upheld"
  item       "Right wrist splint: Upheld"
  item       "Left ankle brace: Upheld"
  item       "Right shoulder injection: Upheld"
  expect     no side-of-review-differs

test "the other side certified, and the same side without a word beside"
  summary    "Utilization review certified a left shoulder injection. Utilization review denied an MRI of the knee."
  item       "Right shoulder injection: Upheld"
  item       "MRI of the left knee: Upheld"
  expect     no side-of-review-differs

test "the other side, and no side, of one service"
  summary    "Utilization review denied an MRI of the right knee. Utilization review denied an MRI of the knee."
  item       "MRI of the left knee: Upheld"
  expect     side-of-review-differs at item 1

rule modified-visits-differ
  title      "Utilization review modified to another number of visits than the heading says were authorized"
  kind       quantity-conflict
  severity   warning
  authority  practice
  since      1.0
  for each   item I where count of orders of I is 3
  for each   order O in orders of I where portion of O is original
  for each   order A in orders of I where portion of A is authorized
  for each   review R in reviews of I where outcome of R is modified
  require    visits of R is visits of A or visits of R is visits of O
  when unknown  -> pass
  say        "The summary says that utilization review modified to {visits of R} visits, the heading that {visits of A} were authorized: check the numbers."
  point at   visits of A as "authorized" ; R as "modified"

test "four, and eight"
  summary    "On 12/19/2016 utilization review modified occupational therapy to 4 visits."
  item       "Occupational therapy, 12 sessions was the original request. Occupational therapy, 8 sessions was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, occupational therapy, 4 sessions is: Upheld"
  rationale  "Eight visits are enough. The request is not medically necessary."
  expect     modified-visits-differ at item 1, and nothing else

test "this, of the sentence before"
  summary    "Twelve further visits of acupuncture were requested. On 12/19/2016 the utilization reviewer modified this to 3 visits."
  item       "Acupuncture, 12 visits was the original request. Acupuncture, 6 visits was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, acupuncture, 6 visits is: Upheld"
  rationale  "Six visits are a trial. The request is not medically necessary."
  expect     modified-visits-differ at item 1

test "the same, the original number, and another therapy"
  summary    "On 12/19/2016 utilization review modified occupational therapy to 8 visits. On 12/20/2016 utilization review modified the request for 12 visits of acupuncture. Utilization review modified massage therapy to 2 visits."
  item       "Occupational therapy, 12 sessions was the original request. Occupational therapy, 8 sessions was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, occupational therapy, 4 sessions is: Upheld"
  rationale  "Eight visits are enough. The request is not medically necessary."
  item       "Acupuncture, 12 visits was the original request. Acupuncture, 6 visits was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, acupuncture, 6 visits is: Upheld"
  rationale  "Six visits are a trial. The request is not medically necessary."
  expect     no modified-visits-differ
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
| spine           | region |                 |        | spine, spinal, back, vertebral, paravertebral, paraspinal, paraspinals, paraspinous |
| neck            | region | spine           | C1-C7  | neck, cervical, cervical spine, c-spine, cervicalgia, cervicogenic, paracervical, posterior neck, nape |
| upper-back      | region | spine           |        | upper back, mid back, midback, middle back, rhomboid, rhomboids, trapezius, trapezii, trapezial, interscapular |
| thoracic        | region | upper-back      | T1-T12 | thoracic, thoracic spine, t-spine, dorsal spine |
| low-back        | region | spine           | L1-L5  | low back, lower back, lumbar, lumbar spine, l-spine, lumbosacral, lumbosacral spine, LBP, paralumbar, thoracolumbar |
| sacrum          | region | low-back        | S1-S5  | sacrum, sacral, sacroiliac, sacroiliac joint, SI joint, coccyx, tailbone |
| chest           | region |                 |        | chest, rib, ribs, sternum, thorax, breast |
| abdomen         | region |                 |        | abdomen, abdominal, stomach, bowel, hernia, umbilical, epigastric |
| groin           | region | abdomen         |        | groin, inguinal |
| pelvis          | region |                 |        | pelvis, pelvic, buttock, buttocks, pelvic girdle |
| upper-extremity | region |                 |        | upper extremity, upper extremities, upper limb, upper limbs |
| shoulder        | region | upper-extremity |        | shoulder, rotator cuff, acromioclavicular, AC joint, glenohumeral, labrum, labral, clavicle, scapula, scapular, subacromial, supraspinatus, deltoid, biceps tendon, humeral head, head of [the] humerus |
| upper-arm       | region | upper-extremity |        | upper arm, humerus, humeral, arm, arms |
| elbow           | region | upper-extremity |        | elbow, cubital, epicondyle, epicondylitis, olecranon, radial head, head of [the] radius |
| forearm         | region | upper-extremity |        | forearm, radius, radial, ulna, ulnar |
| wrist           | region | upper-extremity |        | wrist, carpal, carpal tunnel, distal radius, scaphoid, TFCC |
| hand            | region | upper-extremity |        | hand, metacarpal, palm, grip, metacarpal head, metacarpal heads |
| finger          | region | hand            |        | finger, digit, phalanx, phalanges, trigger finger |
| thumb           | region | finger          |        | thumb, trigger thumb, thumb MCP, thumb CMC |
| index-finger    | region | finger          |        | index finger, index digit, second digit of the hand |
| long-finger     | region | finger          |        | long finger, middle finger, long digit, middle digit |
| ring-finger     | region | finger          |        | ring finger, ring digit |
| little-finger   | region | finger          |        | little finger, small finger, pinky, pinky finger, fifth finger, small digit |
| lower-extremity | region |                 |        | lower extremity, lower extremities, lower limb, lower limbs |
| hip             | region | lower-extremity |        | hip, acetabulum, acetabular, femoral head, trochanteric, trochanter, head of [the] femur |
| thigh           | region | lower-extremity |        | thigh, femur, femoral shaft, hamstring, quadriceps |
| knee            | region | lower-extremity |        | knee, fibular head, head of [the] fibula, tibial plateau, patella, patellar, patellofemoral, meniscus, meniscal, ACL, PCL, MCL, anterior cruciate ligament |
| lower-leg       | region | lower-extremity |        | lower leg, leg, tibia, tibial, fibula, calf, shin |
| ankle           | region | lower-extremity |        | ankle, malleolus, achilles, achilles tendon, talus |
| foot            | region | lower-extremity |        | foot, heel, plantar, plantar fascia, metatarsal, tarsal, hindfoot, midfoot, metatarsal head, metatarsal heads |
| toe             | region | foot            |        | toe |
| great-toe       | region | toe             |        | great toe, big toe, hallux, first toe |
```

A name with its side in it:

```table sided-regions
| concept   | is a   | part of         | side      | words |
|-----------|--------|-----------------|-----------|-------|
| left-arm  | region | upper-extremity | left      | LUE |
| right-arm | region | upper-extremity | right     | RUE |
| both-arms | region | upper-extremity | bilateral | BUE, bilateral UE |
| left-leg  | region | lower-extremity | left      | LLE |
| right-leg | region | lower-extremity | right     | RLE |
| both-legs | region | lower-extremity | bilateral | BLE, bilateral LE |
```

```terms
concept left
  words  left, left-sided, left side

concept right
  words  right, right-sided, right side

concept bilateral
  words  bilateral, bilaterally, both, both sides, left and right, right and left, bilat, B/L

concept same-side
  words  same side, ipsilateral, that side, the affected side

concept no-region
  words  (right|left) (hand|handed) dominant, (right|left) handed, (right|left) hand dominance, left the, left work, right away,
         right now, right after, right to, right of way, foot stool, footstool, back to work, back at work, go back, came back, come back,
         went back, get back, heel and toe walk, heel to toe, toe walk, heel walk, toe walking, heel walking, hand tool, hand tools, hand rail,
         head of, on the other hand, hands on, step back, held back, call back, back up, back and forth, face value, face to face, heads up,
         at hand, second hand, hand in hand, arm's length, per head, left over
```

"""##),
    Chapter(
      path: "Rules/vocabulary/associated-services.md",
      text: ##"""
# Associated services

An assistant surgeon, a stay, a clearance or a cold therapy unit after an operation has no purpose
without the operation. `serves` says on which kind of procedure such a service depends; a kind of an
associated service depends on what its class does.

## Who takes part

```table associated-people
| concept                   | is a               | serves    | words | abbreviations |
|---------------------------|--------------------|-----------|-------|---------------|
| associated-service        | service            | procedure |  |  |
| surgical-assistant        | associated-service | surgery   | assistant surgeon, surgical assistant, assistant PA, PA assist, PA assistant, PA assistance, physician assistant, assistant at surgery, first assist, first assistant, co-surgeon, assist surgeon, surgeon assistant, RNFA, PA-C assistant, surgical first assist, surgical assist, PA-C assist, surgical PA, PA surgical assistant, PA first assist, PA-C surgical assistant, physician's assistant, physician assistant at surgery, surgical first assistant, surgical assistance, assisting surgeon, assistant to surgeon, assistant/PA, nurse practitioner assistant, registered nurse first assistant, vascular co-surgeon, (vascular\|access\|approach\|general) surgeon assistant, approach surgeon, access surgeon |  |
| anesthesia                | associated-service | procedure | anesthesia, anesthesiologist, monitored anesthesia care, IV sedation, conscious sedation, general anesthesia, moderate sedation, intravenous sedation, monitored anesthesia, anesthesia services, deep sedation, regional anesthesia | MAC |
| regional-block            | anesthesia         | surgery   | interscalene block, interscalene nerve block, regional block, (axillary\|supraclavicular\|infraclavicular\|popliteal\|adductor canal\|ankle) block, post-operative nerve block, intra-operative nerve block |  |
| intraoperative-monitoring | anesthesia         | procedure | intraoperative neuromonitoring, intra-operative neuromonitoring, neuromonitoring, intraoperative monitoring, intra-operative monitoring, spinal cord monitoring, neurophysiologic monitoring, neurophysiological monitoring, intra-operative neurophysiologic monitoring, intraoperative (SSEP\|EMG) [monitoring], SSEP monitoring, somatosensory evoked potential monitoring, IONM, nerve monitoring |  |
| blood-service             | associated-service | surgery   | cell saver, autologous blood donation, blood donation, autologous blood transfusion, blood transfusion, cell saver machine, type and cross, type and screen |  |
| intraoperative-imaging    | associated-service | procedure | intra-operative (fluoroscopy\|imaging\|x-ray\|x-rays), C-arm, C-arm fluoroscopy, intraoperative navigation, computer navigation, O-arm |  |
```

## Where it takes place

```table associated-stays
| concept           | is a               | serves  | words |
|-------------------|--------------------|---------|-------|
| inpatient-stay    | associated-service | surgery | inpatient stay, hospital stay, inpatient hospital stay, inpatient admission, length of stay, overnight stay, inpatient, day stay, days inpatient, inpatient facility, hospital admission, [<number>] day (inpatient\|hospital) stay, [<number>] night (inpatient\|hospital) stay, (one\|two\|three\|four\|five) (day\|night) (inpatient\|hospital) stay, inpatient length of stay, inpatient hospitalization, in-patient hospitalization, inpatient surgery, overnight hospital stay, in-patient stay, inpatient days, post-operative (stay\|hospitalization\|hospital stay\|inpatient stay), inpatient surgical stay, inpatient hospital admission, hospital days, overnight hospitalization, ICU stay, intensive care stay |
| observation-stay  | inpatient-stay     | surgery | observation stay, twenty-three hour observation, 23 hour (observation\|stay\|hospital stay\|hold), overnight observation, observation status, 24 hour (observation\|stay), hour observation |
| surgical-facility | inpatient-stay     | surgery | outpatient facility, facility fee, surgical facility, surgery center, ambulatory surgery center, outpatient surgery center, outpatient surgical center, ambulatory surgical center, facility charge, surgical center, hospital facility, operating room [time], outpatient hospital, recovery room |
| post-acute-stay   | inpatient-stay     | surgery | post-operative (rehabilitation facility\|skilled nursing facility\|SNF\|inpatient rehabilitation\|rehab facility\|skilled nursing) |
```

## Before

```table associated-before
| concept                        | is a                                 | modifier | serves    | words |
|--------------------------------|--------------------------------------|----------|-----------|-------|
| medical-clearance              | associated-service                   |          | procedure | medical clearance, pre-operative clearance, pre-op clearance, pre-operative medical clearance, pre-op medical clearance, preoperative clearance, surgical clearance, clearance for surgery, pre-operative evaluation, pre-op evaluation, pre-operative consultation, history and physical, H&P, (pre-operative\|pre-op\|pre-surgical) (visit\|consult\|consultation\|exam\|examination\|H&P\|history and physical\|appointment\|medical evaluation\|assessment\|physical\|office visit\|medical consultation\|internal medicine clearance\|risk assessment), pre-surgical (clearance\|medical clearance\|evaluation), internal medicine clearance, medical pre-operative clearance, medical clearance evaluation, clearance visit, (internist\|PCP\|primary care) clearance, clearance from [a\|an] (internist\|cardiologist\|primary care physician), medical clearance for surgery, medical surgical clearance, clearance from (primary care\|internist\|internal medicine\|PCP), operative clearance, PCP clearance, general medical clearance |
| cardiac-clearance              | medical-clearance                    |          | procedure | cardiac clearance, cardiology clearance, cardiovascular clearance, cardiac evaluation for surgery, (pre-operative\|pre-op) (cardiac\|cardiology\|cardiovascular) (clearance\|evaluation\|consultation), pulmonary clearance, pulmonology clearance |
| psychological-clearance        | medical-clearance                    |          | procedure | psychological clearance, psych clearance, psychiatric clearance, psychology clearance, mental health clearance, psychological evaluation for (spinal cord stimulator\|surgery\|SCS\|surgical clearance), (pre-operative\|pre-op\|pre-surgical) (psychological\|psychiatric\|psychosocial\|psych) (evaluation\|clearance\|screening\|assessment\|consultation), psychological clearance for (surgery\|spinal cord stimulator\|SCS), psychosocial clearance |
| dental-clearance               | medical-clearance                    |          | surgery   | dental clearance |
| preoperative-test              | associated-service                   | yes      | procedure | (pre-operative\|pre-op) (testing\|tests\|workup\|work-up\|test\|study\|diagnostic\|screening\|diagnostics\|studies\|imaging), pre-operative, pre-op, preop, preoperative, pre-surgical, presurgical, before [the] [right\|left\|bilateral] (surgery\|operation), before [the] [right\|left] (shoulder\|knee\|hip\|lumbar\|cervical\|spine\|spinal\|back\|neck\|hand\|wrist\|elbow\|ankle\|foot\|hernia\|carpal tunnel) (surgery\|operation), prior to [the] [right\|left] [shoulder\|knee\|hip\|lumbar\|cervical\|spine\|hand\|wrist\|elbow\|ankle\|foot] (surgery\|operation), pre-admission testing, MRSA (screen\|screening\|nasal swab), nasal swab, pre-surgical (testing\|tests\|workup\|work-up), pulmonary function test before surgery |
| preoperative-electrocardiogram | preoperative-test, electrocardiogram |          | procedure | (pre-operative\|pre-op\|pre-surgical) (EKG\|ECG\|electrocardiogram\|electrocardiography\|12 lead EKG) |
| preoperative-laboratory        | preoperative-test, laboratory-test   |          | procedure | (pre-operative\|pre-op) (CBC\|BMP\|CMP\|labs\|laboratory\|lab\|urinalysis\|UA\|PT/PTT\|PT/INR\|chem panel\|chem-7\|chem 7\|HIV\|APTT\|PTT\|INR\|A1c\|HbA1c\|glucose\|creatinine), (pre-operative\|pre-op\|pre-surgical) (laboratory\|lab) (testing\|tests\|test\|work\|workup\|work-up\|studies\|panel), (pre-operative\|pre-op) (blood work\|bloodwork\|blood test\|blood tests\|complete blood count\|basic metabolic panel\|comprehensive metabolic panel\|metabolic panel\|type and screen\|type and cross\|pregnancy test\|coagulation studies\|coagulation panel\|liver function tests\|hemoglobin A1c\|electrolytes), pre-surgical (labs\|blood work) |
| preoperative-radiograph        | preoperative-test, radiograph        |          | procedure | (pre-operative\|pre-op) (x-ray\|x-rays\|chest x-ray\|chest radiograph\|CXR\|chest x-rays\|radiograph\|radiographs\|films) |
| preoperative-therapy           | associated-service, physical-therapy |          | procedure | (pre-operative\|pre-op\|pre-surgical) (physical therapy\|PT\|therapy\|rehabilitation\|conditioning), prehabilitation, prehab |
| preoperative-drug              | associated-service, drug             |          | surgery   | (pre-operative\|pre-op\|pre-surgical) (antibiotic\|antibiotics\|medication\|medications\|hibiclens\|chlorhexidine wash\|mupirocin), prophylactic antibiotic, antibiotic prophylaxis, perioperative antibiotic, peri-operative antibiotic |
```

## Afterwards

```table associated-after
| concept                            | is a | modifier | serves    | words |
|------------------------------------|------|----------|-----------|-------|
| postoperative-care                 | associated-service | yes      | procedure | post-operative, post-op, postop, post-surgical, postsurgical, after [the] [right\|left\|bilateral] (surgery\|operation), after [the] [right\|left] (shoulder\|knee\|hip\|lumbar\|cervical\|spine\|spinal\|back\|neck\|hand\|wrist\|elbow\|ankle\|foot\|hernia\|carpal tunnel) (surgery\|operation), following [the] [right\|left\|bilateral] (surgery\|operation), following [the] [right\|left] (shoulder\|knee\|hip\|lumbar\|cervical\|spine\|spinal\|back\|neck\|hand\|wrist\|elbow\|ankle\|foot\|hernia\|carpal tunnel) (surgery\|operation), for use after surgery, (post-operative\|post-op\|post-surgical) (care\|treatment\|management\|recovery) |
| postoperative-visit                | postoperative-care |          | procedure | (post-operative\|post-op\|post-surgical) (visit\|visits\|follow-up\|follow-up visit\|evaluation\|office visit\|appointment\|consultation\|check\|exam) |
| postoperative-drug                 | postoperative-care, drug |          | procedure | (post-operative\|post-op\|post-surgical) (medication\|medications\|antibiotic\|antibiotics\|pain medication\|pain medications\|pain medicine\|analgesics\|analgesic\|narcotics\|pain control\|opioids\|prescription) |
| postoperative-equipment            | postoperative-care, equipment |          | procedure | (post-operative\|post-op\|post-surgical) (DME\|durable medical equipment\|equipment\|walker\|crutches\|TENS unit\|hospital bed\|commode\|wheelchair\|supplies\|knee scooter\|cane\|raised toilet seat) |
| postoperative-brace                | postoperative-care, brace |          | procedure | (post-operative\|post-op\|post-surgical) (brace\|bracing\|knee brace\|back brace\|LSO\|LSO brace\|cervical collar\|collar\|splint\|boot\|CAM boot\|hinged knee brace\|lumbar brace\|orthosis\|TLSO), (rigid\|soft) post-operative (brace\|collar) |
| postoperative-home-care            | postoperative-care, home-care |          | procedure | (post-operative\|post-op\|post-surgical) (home health\|home health care\|home care\|nursing\|home health aide\|nursing care\|home nursing\|home health nurse\|home health nursing\|wound care) |
| postoperative-therapy              | postoperative-care |          | procedure | (post-operative\|post-op\|post-surgical) (therapy\|rehabilitation\|rehab\|therapies\|chiropractic\|acupuncture\|massage\|therapy sessions\|therapy visits\|aquatic therapy\|rehabilitative therapy), initial post-operative therapy |
| postoperative-physical-therapy     | postoperative-therapy, physical-therapy |          | procedure | (post-operative\|post-op\|post-surgical) (physical therapy\|PT\|physiotherapy\|physical therapy sessions\|physical therapy visits\|outpatient physical therapy\|home physical therapy\|physical medicine\|PT sessions\|PT visits\|physical rehabilitation), physical therapy post-operatively, physical therapy after surgery, physical therapy (post-op\|post-operative), initial post-operative physical therapy, PT (post-op\|post-operative) |
| postoperative-occupational-therapy | postoperative-therapy, occupational-therapy |          | procedure | (post-operative\|post-op\|post-surgical) (occupational therapy\|OT\|hand therapy\|occupational/physical therapy\|certified hand therapy), (occupational\|hand) therapy (post-op\|post-operative), hand therapy after surgery |
```

## Devices

```table associated-devices
| concept         | is a               | serves  | words |
|-----------------|--------------------|---------|-------|
| cold-therapy    | associated-service | surgery | cold therapy unit, cold therapy, cryotherapy, cold compression, continuous flow cryotherapy, continuous-flow cryotherapy unit, polar care, polar care unit, game ready, game ready unit, vascutherm, vascutherm unit, ice machine, cold unit, cryo unit, cryo-therapy unit, cryotherapy unit, cryotherapy device, thermacooler, thermacooler unit, thermacure, thermacure unit, hot/cold therapy unit, hot/cold unit, hot/cold contrast (unit\|therapy\|system\|therapy unit), cold compression (unit\|therapy\|device\|therapy unit\|pump), cryo cuff, cryocuff, cryo/cuff, iceman, ice man, DonJoy iceman, q-tech, q-tech cold therapy [recovery system], cold therapy (recovery system\|system\|machine\|device\|pump\|pad\|wrap\|with compression), cold/heat (unit\|therapy unit\|therapy), heat/cold (unit\|therapy unit), cold water circulating unit, water circulating cold (unit\|pad), ice therapy unit, thermotek, thermo-cool, thermocool, hot/ice unit, hot/ice machine, hot and cold (unit\|therapy unit\|compression unit\|machine), motorized (cold\|hot/cold) [therapy] unit, cold therapy rental, cryomax, contrast therapy unit, cold compression wrap, combo care, VPULSE, aqua relief system |
| dvt-device      | associated-service | surgery | DVT prophylaxis, DVT unit, DVT device, DVT compression, compression device, pneumatic compression, pneumatic compression (device\|unit\|pump\|system), intermittent pneumatic compression, intermittent pneumatic compression device, intermittent (limb\|limb compression\|compression) (device\|unit), sequential compression device, sequential compression, sequential compression (unit\|pump\|wraps), SCD, SCD (unit\|machine\|boots), DVT (pump\|prevention\|prevention unit\|prophylaxis unit\|prophylaxis device\|wrap\|wraps\|sleeve\|cuffs\|machine), deep vein thrombosis (prophylaxis\|unit\|prevention\|device), venous thrombosis prophylaxis, deep venous thrombosis (prophylaxis\|device\|unit), VTE prophylaxis, venowave, pneumatic compression sleeve, vascular compression device, venaflow, thromboembolic prophylaxis |
| cpm-machine     | associated-service | surgery | CPM, CPM machine, continuous passive motion, continuous passive motion (machine\|device\|unit), CPM unit, CPM (device\|rental), passive motion (machine\|device), (knee\|shoulder) CPM [machine\|unit] |
| bone-stimulator | associated-service | surgery | bone growth stimulator, bone stimulator, (spinal\|external\|electrical\|electronic\|ultrasonic\|ultrasound\|lumbar\|cervical\|internal\|implantable) bone (growth stimulator\|stimulator), bone growth stimulation, osteogenesis stimulator, bone stim unit, exogen, exogen unit, exogen bone stimulator, electrical bone stimulation, orthofix stimulator, bone healing stimulator |
| sling           | associated-service | surgery | arc sling, ultrasling, ultra sling, abduction sling, abduction pillow, abduction pillow sling, shoulder sling, shoulder immobilizer, shoulder abduction (sling\|pillow\|brace\|immobilizer), abduction (pillow brace\|brace\|immobilizer), sling with abduction pillow, sling with (large\|small) abduction pillow, sling shot, donjoy ultrasling, pro-sling, smart sling, post-operative (sling\|abduction pillow sling\|abduction sling\|shoulder sling\|immobilizer) |
| pain-catheter   | associated-service | surgery | on-q pump, on-q pain pump, pain catheter, post-operative pain pump, disposable pain pump, ambulatory pain pump, continuous infusion catheter, elastomeric pump, pain buster |
| wound-device    | associated-service | surgery | wound vac, wound vacuum, negative pressure wound therapy, surgical dressing, post-operative dressing, surgical stockings, surgical (soap\|wash\|supplies\|tray), sterile dressing kit |
```

"""##),
    Chapter(
      path: "Rules/vocabulary/conditions.md",
      text: ##"""
# Conditions

Diagnoses, injuries and lasting states. A diagnosis that a study also shows (a herniated disc, a
stenosis, a tear) stands here once. Classes carry their usual names, so that a bare "sprain" or "tear" is
known as well; its place is read from the words around it.

## Sprains, bruises, wounds

```table injuries
| concept            | is a          | region | words |
|--------------------|---------------|--------|-------|
| sprain-strain      | condition     |        | sprain, strain, sprain/strain, strain/sprain, sprained, strained, sprain and strain, sprain or strain, ligament sprain, ligamentous sprain, muscle strain, muscular strain, musculoligamentous (sprain\|strain\|sprain/strain\|injury), myoligamentous (sprain\|strain\|injury\|sprain/strain), joint sprain, tendon strain, muscle pull, pulled muscle, musculotendinous (strain\|injury), overuse (syndrome\|injury) |
| cumulative-injury  | sprain-strain |        | repetitive strain, repetitive (strain\|stress) injury, cumulative trauma [disorder\|injury], repetitive trauma [injury], repetitive motion injury |
| neck-sprain        | sprain-strain | neck   | (neck\|cervical\|cervical spine\|cervicothoracic\|trapezius) (sprain\|strain\|sprain/strain\|strain/sprain\|musculoligamentous sprain\|musculoligamentous strain\|musculoligamentous sprain/strain\|sprain and strain), whiplash, whiplash injury, whiplash associated disorder, cervical acceleration-deceleration injury |
| back-sprain        | sprain-strain | spine  | (back\|lumbar\|low back\|lower back\|lumbosacral\|lumbar spine\|thoracic\|thoracic spine\|thoracolumbar\|upper back\|mid back\|sacroiliac\|sacroiliac joint\|SI joint) (sprain\|strain\|sprain/strain\|strain/sprain\|muscle strain\|musculoligamentous sprain/strain\|sprain and strain) |
| ankle-sprain       | sprain-strain | ankle  | (ankle\|high ankle\|syndesmotic\|inversion\|lateral ankle\|deltoid ligament) (sprain\|strain\|sprain/strain\|inversion injury), rolled ankle, twisted ankle, ankle inversion injury |
| contusion          | condition     |        | contusion, contused, crush contusion, blunt (trauma\|force trauma\|injury) |
| hematoma           | condition     |        | hematoma, haematoma, subungual hematoma, seroma |
| laceration         | condition     |        | laceration, lacerated, puncture wound, avulsion injury, degloving [injury], skin avulsion, bite wound, dog bite, animal bite, stab wound, gunshot wound, penetrating injury |
| open-wound         | condition     |        | open wound, surgical wound complication, nonhealing wound, non-healing wound, chronic wound, diabetic (foot ulcer\|ulcer), pressure (ulcer\|sore), decubitus [ulcer], venous (ulcer\|stasis ulcer), skin ulceration wound, abrasion |
| burn               | condition     |        | (thermal\|chemical\|electrical\|second degree\|third degree\|first degree\|2nd degree\|3rd degree\|partial thickness\|full thickness\|friction) burn, burn (injury\|wound\|scar), burns of the, electrical injury, electrocution, frostbite |
| crush-injury       | condition     |        | crush injury, crushing injury, crushed (finger\|hand\|foot\|toe), compartment syndrome, rhabdomyolysis |
| foreign-body       | condition     |        | foreign body, foreign-body, retained foreign body |
| amputation-state   | condition     |        | traumatic amputation, amputee, amputated, fingertip amputation, (finger\|digit\|thumb\|toe) amputation injury, absence of (finger\|limb\|digit), acquired absence of, residual limb, above-knee amputee, below-knee amputee |
| dislocation        | condition     |        | dislocation, dislocated, subluxation, subluxed, (dislocation\|subluxation), acromioclavicular separation, AC [joint] separation, separated shoulder, shoulder separation |
| soft-tissue-injury | condition     |        | soft tissue injury, soft-tissue trauma, tendon injury, ligament injury, ligamentous injury, muscle injury, internal derangement, derangement, joint derangement, internal injury, polytrauma, multiple injuries |
| nerve-injury       | condition     |        | nerve injury, nerve damage, nerve laceration, peripheral nerve injury, traumatic neuropathy, digital nerve injury, neurapraxia, neuropraxia, axonotmesis |
```

## Fractures

```table fractures
| concept              | is a               | general | region    | words |
|----------------------|--------------------|---------|-----------|-------|
| fracture             | condition          | yes     |           | fracture, fractured, broken (bone\|arm\|leg\|wrist\|ankle\|hip\|foot\|finger\|rib\|hand\|toe), fx, (fracture\|fx), fracture-dislocation, fracture dislocation, avulsed |
| stress-fracture      | fracture           |         |           | stress fracture, insufficiency fracture, stress fx, metatarsal stress fracture |
| vertebral-fracture   | fracture           |         | spine     | (vertebral\|vertebra\|spine\|spinal\|lumbar\|thoracic\|cervical\|burst\|Chance\|odontoid\|transverse process\|spinous process\|endplate\|wedge\|thoracolumbar\|sacral\|coccyx\|lumbar transverse process) (fracture\|fx), broken (back\|neck), fracture of (the\|a) (vertebra\|vertebral body\|spine) |
| compression-fracture | vertebral-fracture |         | spine     | compression fracture, compression fx, (vertebral\|vertebral body\|osteoporotic\|wedge\|anterior wedge\|spinal\|lumbar\|thoracic\|osteoporotic vertebral) compression (fracture\|fx\|deformity), VCF, wedge compression fracture |
| skull-fracture       | fracture           |         | head      | (skull\|skull vault\|calvarial\|basilar skull\|frontal skull\|temporal bone\|occipital) fracture |
| facial-fracture      | fracture           |         | face      | (facial\|nasal\|nasal bone\|orbital\|orbital floor\|orbital blowout\|blowout\|mandible\|mandibular\|zygomatic\|zygomaticomaxillary\|maxillary\|jaw\|Le Fort) fracture, broken nose, fracture of (the) (nose\|jaw\|mandible) |
| rib-fracture         | fracture           |         | chest     | (rib\|sternal\|sternum\|multiple rib) fracture, fractured rib, fracture of (the\|) (rib\|ribs\|sternum), flail chest |
| clavicle-fracture    | fracture           |         | shoulder  | (clavicle\|clavicular\|scapular\|scapula\|glenoid\|proximal humerus\|proximal humeral\|humeral head\|greater tuberosity\|humeral neck\|bony Bankart\|distal clavicle) fracture, fracture of (the) [proximal\|left\|right] (clavicle\|scapula\|humerus\|proximal humerus) |
| elbow-fracture       | fracture           |         | elbow     | (radial head\|radial neck\|olecranon\|elbow\|distal humerus\|coronoid\|supracondylar\|epicondyle) fracture, fracture of (the) (radial head\|olecranon\|elbow) |
| wrist-fracture       | fracture           |         | wrist     | (wrist\|distal radius\|distal radial\|distal ulna\|radius\|ulnar styloid\|Colles\|Colles'\|Smith\|scaphoid\|carpal\|triquetral\|hamate\|hook of hamate\|lunate\|radial styloid\|forearm\|ulna\|both bone\|navicular wrist\|radial\|ulnar shaft) (fracture\|fx), fracture of (the) [left\|right] (distal radius\|wrist\|scaphoid\|distal ulna\|radius\|ulna) |
| hand-fracture        | fracture           |         | hand      | (hand\|metacarpal\|finger\|thumb\|phalanx\|phalangeal\|proximal phalanx\|middle phalanx\|distal phalanx\|boxer's\|Boxer\|Bennett\|Bennett's\|tuft\|mallet\|index finger\|ring finger\|small finger\|fingertip) (fracture\|fx), fracture of (the) [left\|right\|distal\|proximal\|middle\|5th] (hand\|finger\|thumb\|phalanx\|metacarpal), fracture of one or more phalanges, mallet finger, bony mallet |
| hip-fracture         | fracture           |         | hip       | (hip\|femoral neck\|intertrochanteric\|subtrochanteric\|acetabular\|acetabulum\|pelvic\|pelvis\|pubic ramus\|pubic rami\|femoral head\|ischial\|greater trochanter) fracture, fracture of (the) [left\|right] (hip\|pelvis\|femoral neck\|acetabulum) |
| femur-fracture       | fracture           |         | thigh     | (femur\|femoral\|femoral shaft\|distal femur\|supracondylar femur) fracture, fracture of (the) [left\|right] femur |
| knee-fracture        | fracture           |         | knee      | (patella\|patellar\|tibial plateau\|tibial spine\|knee\|tibial tubercle\|Segond) fracture, fracture of (the) [left\|right] (patella\|tibial plateau), depression of the tibial plateau |
| leg-fracture         | fracture           |         | lower-leg | (tibia\|tibial\|tibial shaft\|fibula\|fibular\|tibia/fibula\|tibia and fibula\|tib/fib\|tib-fib\|leg) (fracture\|fx), fracture of (the) [left\|right] (tibia\|fibula) |
| ankle-fracture       | fracture           |         | ankle     | (ankle\|malleolar\|bimalleolar\|trimalleolar\|lateral malleolus\|medial malleolus\|distal fibula\|distal tibia\|pilon\|Weber B\|Weber C\|syndesmotic\|Maisonneuve\|talus\|talar\|distal fibular) fracture, fracture of (the) [left\|right] (ankle\|distal fibula\|medial malleolus\|lateral malleolus\|talus) |
| foot-fracture        | fracture           |         | foot      | (foot\|metatarsal\|calcaneal\|calcaneus\|heel\|toe\|navicular\|cuboid\|cuneiform\|Lisfranc\|Jones\|fifth metatarsal\|5th metatarsal\|sesamoid\|great toe\|hallux\|heel bone) (fracture\|fx), fracture of (the) [left\|right\|fifth\|5th] (foot\|metatarsal\|calcaneus\|toe\|great toe), Lisfranc (injury\|dislocation\|fracture-dislocation) |
| fracture-nonunion    | condition          |         |           | (fracture\|scaphoid\|tibial\|clavicle\|metatarsal\|humeral\|femoral\|ulnar\|radial\|atrophic\|hypertrophic\|fibrous\|navicular\|tibia\|humerus\|femur) nonunion, nonunion of (the\|a) [left\|right] (fracture\|scaphoid\|tibia\|clavicle\|metatarsal\|humerus\|femur\|ulna\|radius), (nonunited\|ununited\|un-united) fracture, fracture (nonunion\|non-union\|with nonunion\|with delayed healing), delayed [fracture] healing, delayed healing of the fracture, nonhealing fracture, non-healing fracture |
| malunion             | condition          |         |           | malunion, malunited, mal-union, malunion of fracture |
```

## The spine

```table spine-conditions
| concept                       | is a            | region   | words |
|-------------------------------|-----------------|----------|-------|
| disc-disorder                 | condition       | spine    | (disc\|disk\|intervertebral disc\|intervertebral disk\|discogenic\|lumbar disc\|cervical disc\|lumbar intervertebral disc\|cervical intervertebral disc) (disorder\|disease\|pathology\|syndrome\|injury\|abnormality\|lesion\|derangement), discopathy, internal disc (disruption\|derangement), IDD, discogenic (condition\|low back disease\|syndrome) |
| disc-herniation               | disc-disorder   | spine    | (herniated\|ruptured\|slipped\|prolapsed\|extruded\|protruding\|sequestered\|displaced) [lumbar\|cervical\|thoracic\|intervertebral\|nucleus pulposus] (disc\|disk), (disc\|disk\|discal\|intervertebral disc\|nucleus pulposus\|lumbar disc\|cervical disc\|lumbar intervertebral disc\|cervical intervertebral disc\|thoracic disc) (herniation\|rupture\|prolapse\|displacement), displacement of [lumbar\|cervical\|thoracic] intervertebral (disc\|disk), herniated nucleus pulposus, herniated nucleus, HNP, HNPs, herniation, (disc\|disk) material, recurrent (disc herniation\|disk herniation\|herniation\|herniated disc), disc herniated, disk herniations |
| disc-protrusion               | disc-herniation | spine    | (disc\|disk\|discal\|intervertebral disc\|central disc\|lumbar disc\|cervical disc) protrusion, [posterior] (disc\|disk) protrusion, protrusion, protrusion of the disc |
| disc-extrusion                | disc-herniation | spine    | (disc\|disk) (extrusion\|fragment\|sequestration\|extrusion/fragment\|extrusion fragment), extrusion, extruded (fragment\|disc fragment\|disk fragment), sequestered (fragment\|disc fragment), free fragment, (caudally\|cranially) migrated (fragment\|disc\|extrusion) |
| degenerative-disc-disease     | disc-disorder   | spine    | degenerative (disc\|disk\|intervertebral disc\|disc-joint\|disc/joint\|lumbar disc\|cervical disc\|disc and joint\|disc joint) disease, DDD, (disc\|disk) degeneration, (disc\|disk) degenerative disease, degeneration of [the] [lumbar\|cervical\|lumbosacral\|thoracic] [intervertebral] (disc\|disk), degenerative (disc\|disk) (change\|disorder), degenerated (disc\|disk), degenerative (discs\|disks), intervertebral disc degeneration, degenerative disc, degenerative disease of the (spine\|lumbar spine\|cervical spine) |
| annular-tear                  | disc-disorder   | spine    | (annular\|annulus\|annulus fibrosis\|anular) (tear\|fissure\|disruption\|rent), annular fissuring, tear of the annulus, torn (disc\|annulus) |
| spondylosis                   | condition       | spine    | spondylosis, spondylitic disease, spondyloarthritis, spondylarthritis, spondyloarthropathy, spinal (arthritis\|osteoarthritis\|arthrosis), arthritis of the (spine\|back\|neck), osteoarthritis of the (spine\|lumbar spine\|cervical spine), spondylosis without myelopathy, spondylosis without myelopathy or radiculopathy |
| facet-arthropathy             | spondylosis     | spine    | (facet\|facet joint\|facets\|zygapophyseal\|zygapophyseal joint\|lumbar facet\|cervical facet\|facetal) (arthropathy\|arthrosis\|syndrome\|arthritis\|osteoarthritis\|disease\|osteoarthropathy\|degeneration\|joint disease\|disorder\|degenerative change\|dysfunction\|degenerative joint disease\|spondylosis\|osteoarthrosis\|pathology), facet degenerative change, facet-mediated syndrome, facetal hypertrophy, facet joint syndrome, facet mediated disease |
| spondylolisthesis             | condition       | spine    | spondylolisthesis, anterolisthesis, antero-listhesis, retrolisthesis, retro-listhesis, listhesis, laterolisthesis, anterior listhesis, spondylisthesis, (spondylolisthesis\|anterolisthesis\|retrolisthesis), (vertebral\|forward) slippage, slip of <number> mm |
| spondylolysis                 | condition       | spine    | spondylolysis, pars (defect\|fracture\|interarticularis defect\|interarticularis fracture), spondylolytic defect, lysis of the pars |
| spinal-stenosis               | stenosis        | spine    | (spinal\|central\|canal\|spinal canal\|central canal\|lumbar\|lumbar spinal\|cervical\|cervical spinal\|thoracic\|central spinal\|congenital\|congenital spinal\|acquired\|multilevel\|lumbar canal\|cervical canal\|degenerative\|degenerative spinal\|severe spinal) stenosis, stenosis of the (spinal canal\|canal\|central canal\|lumbar spine\|cervical spine), short pedicles, pseudoclaudication, neurogenic claudication syndrome |
| stenosis                      | condition       |          | stenosis, stenotic, stenoses |
| foraminal-stenosis            | stenosis        | spine    | (foraminal\|neuroforaminal\|neural foraminal\|neuro-foraminal\|neural foramen\|bilateral foraminal\|bilateral neuroforaminal\|intervertebral foraminal\|foramina\|neural foramina) (stenosis\|narrowing\|encroachment\|compromise\|impingement\|stenoses), (narrowing\|stenosis\|encroachment) of the [neural\|right\|left\|intervertebral] (foramen\|foramina), foramen stenosis, up-down stenosis, neural exit foraminal (narrowing\|stenosis) |
| lateral-recess-stenosis       | stenosis        | spine    | (lateral recess\|subarticular\|lateral) stenosis, subarticular recess stenosis, stenosis of the lateral recess, lateral recess impingement |
| radiculopathy                 | condition       | spine    | radiculopathy, radiculitis, radicular syndrome, radicular neuropathy, polyradiculopathy, pinched nerve, nerve root (irritation\|inflammation\|injury\|lesion\|disorder), radiculoneuritis, radicular disease, radicular (sign\|finding), thoracic (radiculopathy\|radiculitis\|radiculitis or radiculopathy), (neuritis or radiculitis), (neuritis/radiculitis) |
| cervical-radiculopathy        | radiculopathy   | neck     | (cervical\|brachial\|upper extremity\|C5\|C6\|C7\|C8\|C5-6\|C6-7\|cervicobrachial\|cervical spine\|cervical nerve root) (radiculopathy\|radiculitis\|radicular syndrome\|neuritis or radiculitis\|neuritis), cervicobrachial syndrome, cervico-brachial (syndrome\|radiculitis), brachial radiculitis, brachialgia, cervical radicular (syndrome\|symptoms\|pain) |
| lumbar-radiculopathy          | radiculopathy   | low-back | (lumbar\|lumbosacral\|lower extremity\|L5\|S1\|L4\|L3\|L5-S1\|L4-5\|L4-L5\|sciatic\|lumbar spine\|L5/S1\|L4-L5 and S1) (radiculopathy\|radiculitis\|neuritis\|radicular syndrome\|neuritis or radiculitis\|neuropathy), sciatica, sciatic neuralgia, thoracic or lumbosacral neuritis or radiculitis, lumbago with sciatica, lumbar radicular (syndrome\|symptoms\|pain), lumbosacral (plexopathy\|plexus lesion) |
| myelopathy                    | condition       | spine    | myelopathy, myeloradiculopathy |
| cauda-equina-syndrome         | condition       | low-back | cauda equina, cauda equina (syndrome\|compression\|signs\|symptoms), conus medullaris syndrome |
| spinal-cord-injury            | condition       | spine    | spinal cord injury, SCI, cord injury, paraplegia, quadriplegia, tetraplegia, paraplegic, quadriplegic, central cord syndrome, cord contusion, neurogenic (bladder\|bowel) |
| scoliosis                     | condition       | spine    | scoliosis, levoscoliosis, dextroscoliosis, scoliotic, kyphoscoliosis, S-shaped curvature, scoliotic curvature, (spinal\|lateral) curvature of the spine |
| kyphosis                      | condition       | spine    | kyphosis, kyphotic, flat back syndrome, sagittal imbalance, flatback |
| segmental-dysfunction         | condition       | spine    | segmental (dysfunction\|and somatic dysfunction), somatic dysfunction, (segmental dysfunction\|subluxation complex\|somatic dysfunction), nonallopathic lesion, vertebral subluxation complex, subluxation complex, biomechanical lesion |
| sacroiliac-dysfunction        | condition       | sacrum   | (sacroiliac\|SI joint\|sacroiliac joint\|SI\|bilateral sacroiliac) (dysfunction\|joint dysfunction\|disorder\|joint disorder\|syndrome\|joint syndrome\|arthropathy\|joint arthropathy\|joint arthritis\|arthritis\|joint pathology\|joint disease\|instability\|joint instability\|joint inflammation\|degeneration), sacroiliitis, sacroilitis, sacroileitis |
| piriformis-syndrome           | condition       | hip      | piriformis syndrome, deep gluteal syndrome |
| musculoskeletal-back-disorder | condition       | spine    | mechanical (back\|low back\|neck) (disorder\|condition\|dysfunction), low back (condition\|disorder\|syndrome\|injury), (lumbar\|cervical\|thoracic) (syndrome\|disorder\|dysfunction\|condition), postural syndrome, dorsopathy, back (disorder\|injury\|condition), cervicocranial syndrome, facet (sprain\|strain) |
```

## After operations on the spine, and other surgical states

```table surgical-states
| concept                      | is a      | region | words |
|------------------------------|-----------|--------|-------|
| failed-back-surgery-syndrome | condition | spine  | failed (back\|neck\|spine\|spinal\|low back\|lumbar\|back surgery) (surgery\|syndrome\|surgery syndrome), failed back, FBSS, post-laminectomy syndrome, postlaminectomy [pain] syndrome, post laminectomy, (cervical\|lumbar\|thoracic) (post-laminectomy syndrome\|postlaminectomy syndrome), postlaminectomy, post-surgical spine syndrome, persistent spinal pain syndrome |
| adjacent-segment-disease     | condition | spine  | adjacent (segment\|level) (disease\|pathology\|disorder\|syndrome\|disc disease), adjacent-level disease, transition syndrome, junctional disease, transitional level disease |
| failed-surgery               | condition |        | failed (shoulder\|knee\|hip\|carpal tunnel\|rotator cuff\|arthroscopic\|ACL\|meniscus\|foot\|ankle) (surgery\|repair\|reconstruction\|arthroplasty\|replacement\|release\|operation), failed (arthroplasty\|implant\|prosthesis), failed prior surgery, graft (failure\|rupture\|tear), recurrent carpal tunnel syndrome, re-tear, retear, re-tear of the rotator cuff, recurrent (tear\|rotator cuff tear) |
| surgical-infection           | infection |        | surgical site infection, post-operative infection, postoperative wound infection, hardware infection, infected (hardware\|implant\|prosthesis\|arthroplasty), prosthetic joint infection, periprosthetic (infection\|joint infection), wound (infection\|dehiscence), dehiscence |
| arthrofibrosis               | condition |        | arthrofibrosis, (post-operative\|postoperative\|post-surgical) (stiffness\|adhesions\|arthrofibrosis), adhesions, intra-articular adhesions, ankylosis, cyclops lesion, scar adhesions |
| csf-leak                     | condition | spine  | CSF leak, cerebrospinal fluid leak, dural (tear\|leak), durotomy, pseudomeningocele, spinal headache, post-dural puncture headache |
| joint-replacement-state      | condition |        | (artificial\|replaced) (joint\|hip\|knee\|shoulder), prosthetic (joint\|hip\|shoulder), presence of [artificial\|right\|left\|prosthetic] (hip\|knee\|shoulder\|joint) [joint] (prosthesis\|implant), aftercare following joint replacement, orthopedic aftercare, surgical aftercare |
```

## Nerves

```table nerve-conditions
| concept                  | is a                  | region         | words | abbreviations |
|--------------------------|-----------------------|----------------|-------|---------------|
| neuropathy               | condition             |                | neuropathy, neuritis, neuralgia, neuralgia/neuritis, neuralgia and neuritis, mononeuritis, nerve (disorder\|dysfunction\|pathology\|lesion), neuralgic, nerve irritation, intercostal neuralgia, ilioinguinal neuralgia, pudendal neuralgia, genitofemoral neuralgia |  |
| peripheral-neuropathy    | neuropathy            |                | (peripheral\|sensory\|axonal\|sensorimotor\|diabetic\|diabetic peripheral\|generalized peripheral\|small fiber\|symmetric\|chemotherapy-induced peripheral) (neuropathy\|polyneuropathy), polyneuropathy, peripheral nerve disease, painful diabetic neuropathy, diabetic neuropathic pain |  |
| entrapment-neuropathy    | neuropathy            |                | entrapment neuropathy, nerve entrapment, entrapment syndrome, nerve entrapment syndrome, compression neuropathy, compressive neuropathy, peripheral nerve (entrapment\|compression), nerve compression syndrome, mononeuropathy, focal neuropathy, double crush [syndrome], peripheral entrapment |  |
| carpal-tunnel-syndrome   | entrapment-neuropathy | wrist          | carpal tunnel syndrome, (right\|left\|bilateral\|mild\|moderate\|severe\|recurrent) CTS, carpal tunnel (disease\|symptoms\|disorder\|compression), (median\|median nerve\|median sensory\|median motor\|median mono) (neuropathy\|mononeuropathy\|neuritis\|entrapment\|nerve entrapment\|nerve compression\|compression\|compression neuropathy\|entrapment neuropathy), median neuropathy at the wrist, median nerve (neuropathy\|entrapment\|compression\|lesion\|dysfunction) [at the wrist], focal median neuropathy | CTS |
| cubital-tunnel-syndrome  | entrapment-neuropathy | elbow          | cubital tunnel (syndrome\|disease\|symptoms\|compression), (ulnar\|ulnar nerve) (neuropathy\|entrapment\|compression\|neuritis\|mononeuropathy\|compression neuropathy\|nerve entrapment\|lesion\|palsy), ulnar neuropathy at the elbow, lesion of ulnar nerve, tardy ulnar palsy, sulcus ulnaris syndrome |  |
| guyon-canal-syndrome     | entrapment-neuropathy | wrist          | (Guyon\|Guyon's) [canal\|tunnel] syndrome, ulnar tunnel syndrome, ulnar neuropathy at the wrist |  |
| radial-tunnel-syndrome   | entrapment-neuropathy | forearm        | radial tunnel syndrome, radial (neuropathy\|neuritis\|nerve entrapment\|nerve palsy\|nerve compression\|nerve neuropathy), posterior interosseous (nerve syndrome\|nerve entrapment\|syndrome\|nerve palsy), Wartenberg's syndrome, Wartenberg syndrome, pronator [teres] syndrome, anterior interosseous syndrome |  |
| tarsal-tunnel-syndrome   | entrapment-neuropathy | ankle          | tarsal tunnel (syndrome\|symptoms), (tibial\|posterior tibial) (neuropathy\|neuritis\|nerve entrapment) |  |
| peroneal-neuropathy      | entrapment-neuropathy | lower-leg      | (peroneal\|fibular\|common peroneal\|superficial peroneal\|deep peroneal\|sural\|saphenous) (neuropathy\|neuritis\|nerve entrapment\|nerve palsy\|nerve injury\|palsy\|nerve neuropathy) |  |
| femoral-neuropathy       | entrapment-neuropathy | thigh          | meralgia paresthetica, lateral femoral cutaneous (neuropathy\|nerve entrapment\|neuritis), femoral (neuropathy\|nerve injury\|nerve entrapment), sciatic nerve (injury\|entrapment) |  |
| thoracic-outlet-syndrome | condition             | neck, shoulder | thoracic outlet (syndrome\|compression\|obstruction), TOS |  |
| brachial-plexopathy      | neuropathy            | shoulder       | brachial (plexopathy\|plexus injury\|plexus lesion\|plexitis\|plexus disorder), Parsonage-Turner [syndrome], suprascapular (neuropathy\|nerve entrapment), axillary nerve (injury\|palsy), long thoracic nerve (palsy\|injury), winged scapula, scapular winging |  |
| occipital-neuralgia      | neuropathy            | head           | occipital (neuralgia\|neuritis\|nerve irritation) |  |
| trigeminal-neuralgia     | neuropathy            | face           | trigeminal (neuralgia\|neuropathy), facial (neuralgia\|nerve palsy), Bell's palsy |  |
| postherpetic-neuralgia   | neuropathy            |                | post-herpetic neuralgia, PHN, shingles, herpes zoster |  |
| neuroma                  | condition             |                | neuroma |  |
| mortons-neuroma          | neuroma               | foot           | (Morton\|Morton's\|Mortons\|interdigital\|intermetatarsal\|plantar) neuroma, Morton's (metatarsalgia\|disease) |  |
| crps                     | condition             |                | complex regional pain syndrome, CRPS, CRPS (I\|II\|1\|2\|type I\|type II\|type 1\|type 2), CRPS-1, CRPS-I, CRPS-II, complex regional pain, reflex sympathetic dystrophy [syndrome], RSD, RSD/CRPS, CRPS/RSD, causalgia, sympathetically (mediated\|maintained) pain [syndrome], sympathetic dystrophy, regional pain syndrome, algodystrophy, regional sympathetic dystrophy, Sudeck's atrophy, complex regional pain syndrome (I\|II\|type I\|type II\|type 1\|type 2), RSDS |  |
| chronic-pain-syndrome    | condition             |                | chronic pain (syndrome\|disorder\|condition\|due to trauma\|syndrome with psychological factors), central pain syndrome, pain syndrome, pain disorder, somatoform pain disorder, chronic post-traumatic pain, central sensitization, pain disorder associated with psychological factors, chronic pain patient |  |
```

## Muscles, tendons and soft tissue

```table soft-tissue-conditions
| concept                   | is a         | region   | words |
|---------------------------|--------------|----------|-------|
| musculoskeletal-disorder  | condition    |          | musculoskeletal (disorder\|condition\|injury\|disease\|complaint), soft tissue (disorder\|condition\|rheumatism), connective tissue disorder |
| myofascial-pain-syndrome  | condition    |          | myofascial (pain syndrome\|syndrome\|pain disorder\|pain dysfunction\|pain dysfunction syndrome\|dysfunction\|strain\|injury), myofasciitis, myofascitis, MPS, fibromyositis, fibrositis, regional myofascial pain syndrome |
| fibromyalgia              | condition    |          | fibromyalgia, fibromyalgia syndrome, FMS |
| myositis                  | condition    |          | myositis, myalgia and myositis, myalgia/myositis, muscle inflammation, myopathy, polymyositis, inflammatory myopathy |
| tendinopathy              | condition    |          | tendinopathy, tendinitis, tendonitis, tendinosis, tendonosis, tendonopathy, tenosynovitis, tendonosynovitis, peritendinitis, paratenonitis, calcific (tendinitis\|tendonitis\|tendinopathy\|tendinosis), calcifying (tendinitis\|tendonitis), enthesopathy, enthesitis, tendon disorder, (tendinopathy\|tendinitis\|tendonitis\|tendinosis\|tenosynovitis\|tendonosis) |
| rotator-cuff-tendinopathy | tendinopathy | shoulder | (rotator cuff\|supraspinatus\|infraspinatus\|subscapularis\|shoulder\|cuff\|supraspinatus tendon\|teres minor\|subacromial) (tendinopathy\|tendinitis\|tendonitis\|tendinosis\|tendonosis\|tendonopathy\|calcific tendinitis\|calcific tendonitis), tendinosis of the (rotator cuff\|supraspinatus), rotator cuff (disease\|disorder\|syndrome\|injury\|pathology\|sprain\|strain\|problem), rotator cuff arthropathy, cuff (disease\|arthropathy\|pathology) |
| biceps-tendinitis         | tendinopathy | shoulder | (biceps\|bicipital\|biceps tendon\|long head of the biceps\|long head biceps\|proximal biceps) (tendinitis\|tendonitis\|tendinopathy\|tendinosis\|tenosynovitis\|tendonosis), biceps (tendon pathology\|tendon subluxation\|instability) |
| epicondylitis             | tendinopathy | elbow    | epicondylitis, (epicondylitis\|epicondylosis\|epicondylalgia), (tennis\|golfer's\|golfers) elbow, (common extensor\|common flexor\|extensor origin) (tendinopathy\|tendinosis\|tendinitis\|tendonitis) |
| de-quervain               | tendinopathy | wrist    | (de Quervain\|de Quervain's\|de Quervains\|DeQuervain\|DeQuervain's\|DeQuervains) [disease\|tenosynovitis\|syndrome\|tendinitis\|tendonitis\|stenosing tenosynovitis\|tendinosis], radial styloid tenosynovitis, first dorsal compartment tenosynovitis |
| trigger-finger            | tendinopathy | finger   | trigger (finger\|thumb\|digit), stenosing (tenosynovitis\|flexor tenosynovitis), triggering digit, acquired trigger finger |
| achilles-tendinopathy     | tendinopathy | ankle    | (Achilles\|Achilles tendon\|insertional Achilles) (tendinopathy\|tendinitis\|tendonitis\|tendinosis\|bursitis), Achilles (enthesopathy\|tendon pathology), Haglund's [deformity], equinus, gastrocnemius (equinus\|contracture), posterior tibial tendon dysfunction, PTTD |
| plantar-fasciitis         | condition    | foot     | plantar (fasciitis\|fascitis\|fasciosis\|fibromatosis\|fasciopathy\|faciitis), plantar fascial fibromatosis, heel spur syndrome |
| bursitis                  | condition    |          | bursitis, bursal inflammation |
| shoulder-bursitis         | bursitis     | shoulder | (subacromial\|subdeltoid\|subacromial/subdeltoid\|subacromial subdeltoid\|shoulder\|subacromial-subdeltoid\|scapulothoracic) bursitis, bursitis of the shoulder |
| trochanteric-bursitis     | bursitis     | hip      | (trochanteric\|greater trochanteric\|hip\|greater trochanter) bursitis, greater trochanteric pain syndrome, GTPS, bursitis of the hip |
| synovitis                 | condition    |          | synovitis, synovial (inflammation\|hypertrophy\|thickening), PVNS, inflamed synovium, plica [syndrome], medial plica |
| capsulitis                | condition    |          | capsulitis, capsular (sprain\|injury\|thickening) |
| adhesive-capsulitis       | capsulitis   | shoulder | adhesive capsulitis, frozen shoulder, shoulder adhesions, frozen shoulder syndrome |
| ganglion-cyst             | condition    |          | ganglion (cyst\|cysts) of the (wrist\|hand\|foot), wrist ganglion, dorsal ganglion, volar ganglion, retinacular cyst, mucous cyst |
| dupuytren                 | condition    | hand     | (Dupuytren\|Dupuytren's\|Dupuytrens) [contracture\|disease] |
| costochondritis           | condition    | chest    | costochondritis, Tietze [syndrome], chest wall (strain\|sprain\|injury), intercostal (strain\|sprain), slipping rib [syndrome] |
| it-band-syndrome          | condition    | knee     | (iliotibial\|IT) band (syndrome\|friction syndrome\|tendinitis\|tendonitis), snapping hip [syndrome] |
| hernia                    | condition    | abdomen  | hernia, athletic pubalgia, osteitis pubis, core muscle injury, diastasis recti |
| scapulothoracic-syndrome  | condition    | shoulder | scapulothoracic (syndrome\|dysfunction\|dyskinesia), scapular dyskinesis, scapular dyskinesia, snapping scapula |
```

## Tears

```table tears
| concept                 | is a               | general | region   | words |
|-------------------------|--------------------|---------|----------|-------|
| tear                    | condition          | yes     |          | tear, tendon tear, torn, rupture, ruptured, muscle rupture, (tear\|tearing\|rupture) |
| rotator-cuff-tear       | tear               |         | shoulder | (rotator cuff\|cuff\|supraspinatus\|infraspinatus\|subscapularis\|supraspinatus tendon\|infraspinatus tendon\|subscapularis tendon\|rotator cuff tendon\|teres minor\|full thickness rotator cuff\|partial rotator cuff\|supraspinatus and infraspinatus) (tear\|tearing\|rupture\|full-thickness tear\|full thickness tear\|partial-thickness tear\|partial thickness tear\|partial tear\|complete tear\|interstitial tear), torn (rotator cuff\|supraspinatus\|cuff), (tear\|tearing\|rupture) of (the\|) [right\|left] (rotator cuff\|supraspinatus\|supraspinatus tendon\|infraspinatus\|subscapularis\|rotator cuff tendon), full-thickness rotator cuff tear, partial-thickness rotator cuff tear, partial thickness tear of the (supraspinatus\|rotator cuff\|supraspinatus tendon), full thickness tear of the (supraspinatus\|rotator cuff\|supraspinatus tendon), bursal-sided tear, articular-sided tear, rim rent tear, PASTA lesion |
| shoulder-labral-tear    | labral-tear        |         | shoulder | (SLAP\|Bankart\|glenoid labral\|glenoid labrum\|anterior labral\|superior labral\|posterior labral\|superior labrum\|shoulder labral\|posterosuperior labral\|anteroinferior labral) (tear\|lesion\|injury\|tears), SLAP, SLAP (I\|II\|III\|IV\|type II\|2) [tear\|lesion], Hill-Sachs [lesion\|deformity\|defect], Bankart, superior labrum anterior [to] posterior [tear\|lesion] |
| labral-tear             | tear               |         |          | (labral\|labrum\|paralabral) (tear\|tearing\|injury\|lesion\|detachment), torn labrum, tear of (the) labrum, tearing of the labrum |
| biceps-tear             | tear               |         |          | (biceps\|biceps tendon\|distal biceps\|proximal biceps\|long head of biceps\|long head of the biceps\|long head biceps\|distal biceps tendon) (tear\|rupture\|partial tear\|tendon tear\|tendon rupture), torn biceps, Popeye muscle, rupture of the [distal\|proximal] biceps [tendon] |
| pectoralis-tear         | tear               |         | chest    | (pectoralis\|pectoralis major\|pec) (tear\|rupture\|tendon tear\|tendon rupture) |
| elbow-ligament-tear     | tear               |         | elbow    | (ulnar collateral ligament\|UCL\|radial collateral ligament\|triceps\|triceps tendon\|common extensor tendon) (tear\|rupture\|injury\|partial tear), UCL tear of the (elbow) |
| wrist-ligament-tear     | tear               |         | wrist    | (TFCC\|triangular fibrocartilage\|triangular fibrocartilage complex\|scapholunate\|scapholunate ligament\|lunotriquetral\|lunotriquetral ligament\|SL ligament\|intrinsic ligament\|triangular fibrocartilage disc) (tear\|injury\|disruption\|perforation\|degeneration\|lesion\|partial tear\|sprain\|instability\|dissociation), scapholunate (advanced collapse\|gap\|diastasis\|interval widening), SLAC wrist, SNAC wrist, (DISI\|VISI) deformity, DRUJ instability, distal radioulnar joint (instability\|injury), ulnar (impaction\|abutment\|impingement) [syndrome], ulnocarpal (abutment\|impaction) [syndrome] |
| hand-tendon-injury      | tear               |         | hand     | (flexor tendon\|extensor tendon\|sagittal band\|central slip\|hand tendon\|finger tendon) (tear\|laceration\|injury\|rupture\|disruption), gamekeeper's thumb, skier's thumb, thumb UCL (tear\|injury), boutonniere [deformity of the finger], jersey finger |
| hip-labral-tear         | labral-tear        |         | hip      | (hip labral\|acetabular labral\|hip labrum\|acetabular labrum\|anterosuperior labral) (tear\|tearing\|injury\|fraying\|lesion), labral tear of the hip |
| meniscus-tear           | tear               |         | knee     | (meniscus\|meniscal\|medial meniscus\|medial meniscal\|lateral meniscus\|lateral meniscal\|medial and lateral meniscus\|medial and lateral meniscal\|bucket handle meniscal\|degenerative meniscal\|complex meniscal\|bilateral meniscal\|posterior horn\|meniscus root\|meniscal root) (tear\|tearing\|injury\|derangement\|root tear\|rupture\|lesion\|posterior horn tear), (medial\|lateral) cartilage tear, tear of (the\|) [right\|left] [medial\|lateral\|posterior horn of the medial] meniscus, tear of (the) posterior horn [of the (medial\|lateral) meniscus], tear of the medial cartilage and/or meniscus, torn (meniscus\|medial meniscus\|lateral meniscus\|cartilage), meniscal tears, tear of (the) medial cartilage, tear of (the) lateral cartilage, internal derangement of the meniscus, discoid meniscus, oblique tear of the medial meniscus, horizontal tear of the medial meniscus, complex tear of the (medial\|lateral) meniscus, radial tear of the (medial\|lateral) meniscus |
| acl-tear                | knee-ligament-tear |         | knee     | (ACL\|anterior cruciate ligament\|anterior cruciate\|ACL graft) (tear\|rupture\|injury\|deficiency\|insufficiency\|sprain\|partial tear\|disruption\|complete tear\|laxity), torn (ACL\|anterior cruciate ligament), (rupture\|tear\|tearing\|sprain) of (the\|) [right\|left] (ACL\|anterior cruciate ligament), ACL-deficient [knee] |
| knee-ligament-tear      | tear               |         | knee     | (PCL\|MCL\|LCL\|posterior cruciate ligament\|medial collateral ligament\|lateral collateral ligament\|posterior cruciate\|cruciate ligament\|collateral ligament\|posterolateral corner\|MPFL\|medial patellofemoral ligament) (tear\|rupture\|injury\|sprain\|partial tear\|insufficiency\|strain), torn (PCL\|MCL\|LCL), (rupture\|tear\|sprain) of (the) (PCL\|MCL\|LCL\|medial collateral ligament\|lateral collateral ligament\|posterior cruciate ligament), knee ligament (injury\|tear), ligament tear of the knee |
| extensor-mechanism-tear | tear               |         | knee     | (patellar tendon\|quadriceps tendon\|quadriceps\|extensor mechanism\|patella tendon) (tear\|rupture\|disruption\|partial tear\|injury) |
| hamstring-tear          | tear               |         | thigh    | (hamstring\|proximal hamstring\|adductor\|quadriceps muscle\|gluteus medius\|gluteal tendon\|gluteus medius tendon\|abductor tendon\|rectus femoris\|gastrocnemius\|calf muscle\|calf) (tear\|avulsion\|rupture\|strain\|partial tear\|tendon tear), tennis leg |
| achilles-tear           | tear               |         | ankle    | (Achilles\|Achilles tendon) (tear\|rupture\|partial tear\|injury), torn Achilles |
| ankle-tear              | tear               |         | ankle    | (ATFL\|anterior talofibular ligament\|calcaneofibular ligament\|deltoid ligament\|lateral ankle ligament\|peroneal tendon\|peroneus brevis\|peroneus longus\|posterior tibial tendon\|ankle ligament\|syndesmosis\|syndesmotic\|CFL\|tibialis anterior tendon) (tear\|rupture\|injury\|split tear\|partial tear\|disruption), chronic ankle instability, chronic lateral ankle instability, syndesmotic disruption |
| plantar-plate-tear      | tear               |         | foot     | (plantar fascia\|plantar plate) (tear\|rupture\|injury\|partial tear) |
```

## Joints

```table joint-conditions
| concept                   | is a                 | region      | words |
|---------------------------|----------------------|-------------|-------|
| arthritis                 | condition            |             | arthritis, arthritic, arthropathy, inflammatory (arthritis\|arthropathy), polyarthritis, joint (disease\|disorder\|inflammation), arthritides, synovial joint inflammation |
| osteoarthritis            | arthritis            |             | osteoarthritis, osteoarthrosis, OA, DJD, degenerative joint disease, degenerative arthritis, arthrosis, degenerative (arthropathy\|arthrosis\|osteoarthritis\|joint disorder), osteoarthritic, (primary\|end-stage\|tricompartmental\|severe\|advanced\|bicompartmental\|unicompartmental\|medial compartment\|localized) (osteoarthritis\|arthritis\|OA\|arthrosis\|DJD\|degenerative joint disease), Kellgren-Lawrence [grade] [<number>\|II\|III\|IV], polyarticular osteoarthritis, hypertrophic arthritis |
| knee-osteoarthritis       | osteoarthritis       | knee        | (knee\|patellofemoral\|patellofemoral joint\|medial compartment knee\|tricompartmental knee\|bilateral knee\|gonarthrosis\|knee joint) (osteoarthritis\|arthritis\|OA\|arthrosis\|DJD\|degenerative joint disease\|degenerative arthritis\|osteoarthrosis\|degeneration), gonarthrosis, (osteoarthritis\|arthritis\|degenerative joint disease\|DJD) of (the) [right\|left\|bilateral] (knee\|knees), varus osteoarthritis |
| hip-osteoarthritis        | osteoarthritis       | hip         | (hip\|hip joint\|bilateral hip) (osteoarthritis\|arthritis\|OA\|arthrosis\|DJD\|degenerative joint disease\|degenerative arthritis), coxarthrosis, (osteoarthritis\|arthritis\|degenerative joint disease) of (the) [right\|left\|bilateral] (hip\|hips), hip dysplasia |
| shoulder-arthritis        | osteoarthritis       | shoulder    | (shoulder\|glenohumeral\|acromioclavicular\|AC\|AC joint\|acromioclavicular joint\|glenohumeral joint) (osteoarthritis\|arthritis\|OA\|arthrosis\|DJD\|degenerative joint disease\|degenerative arthritis\|arthropathy\|joint arthritis\|joint arthrosis\|joint osteoarthritis\|joint degeneration\|joint hypertrophy\|hypertrophy\|degeneration\|joint arthropathy\|joint disease\|joint degenerative joint disease\|degenerative changes), osteoarthritis of (the) [right\|left] (shoulder\|AC joint\|acromioclavicular joint), rotator cuff tear arthropathy, cuff tear arthropathy |
| hand-arthritis            | osteoarthritis       | hand        | (hand\|wrist\|thumb\|basal joint\|CMC\|CMC joint\|thumb CMC\|first CMC\|carpometacarpal\|carpometacarpal joint\|basilar thumb\|radiocarpal\|STT\|finger joint\|thumb basal joint\|trapeziometacarpal\|basilar joint) (osteoarthritis\|arthritis\|OA\|arthrosis\|DJD\|degenerative joint disease\|degenerative arthritis\|joint arthritis\|joint arthrosis\|joint osteoarthritis), osteoarthritis of (the) [right\|left] (hand\|wrist\|thumb), arthritis of the thumb |
| ankle-arthritis           | osteoarthritis       | ankle, foot | (ankle\|subtalar\|midfoot\|tibiotalar\|foot\|first MTP\|talonavicular\|hindfoot\|ankle joint\|subtalar joint) (osteoarthritis\|arthritis\|OA\|arthrosis\|DJD\|degenerative joint disease\|joint arthritis\|degenerative arthritis), osteoarthritis of (the) [right\|left] (ankle\|foot), hallux (rigidus\|limitus) |
| post-traumatic-arthritis  | osteoarthritis       |             | (post-traumatic\|traumatic) (arthritis\|osteoarthritis\|arthrosis\|arthropathy\|degenerative joint disease) |
| rheumatoid-arthritis      | arthritis            |             | rheumatoid (arthritis\|disease), RA, psoriatic arthritis, ankylosing spondylitis, juvenile arthritis, seronegative arthritis |
| gout                      | arthritis            |             | gout, gouty arthritis, gouty, hyperuricemia, pseudogout, crystal arthropathy |
| septic-arthritis          | arthritis, infection |             | septic (arthritis\|joint), joint infection, infectious arthritis |
| avascular-necrosis        | condition            |             | avascular necrosis, AVN, osteonecrosis, aseptic necrosis, Kienbock's [disease], Kienbock [disease], bone infarct, osteochondritis dissecans, OCD lesion, osteochondritis, osteochondral lesion of the talus, talar dome (lesion\|defect), OLT |
| impingement               | condition            |             | impingement, joint impingement, impinged |
| shoulder-impingement      | impingement          | shoulder    | impingement syndrome, shoulder impingement [syndrome], (subacromial\|rotator cuff\|internal\|outlet\|external\|coracoacromial\|subcoracoid\|supraspinatus\|AC joint) impingement [syndrome], impingement of the [right\|left] (shoulder\|rotator cuff\|supraspinatus), impingement syndrome of [the] [right\|left] shoulder, rotator cuff impingement, subacromial pain syndrome |
| hip-impingement           | impingement          | hip         | femoroacetabular impingement [syndrome], femoral acetabular impingement [syndrome], FAI, hip impingement [syndrome], (cam\|pincer\|CAM) (lesion\|impingement\|deformity\|morphology\|type impingement), cam-type impingement |
| ankle-impingement         | impingement          | ankle       | (anterior\|posterior\|anterolateral) ankle impingement [syndrome], ankle impingement [syndrome], os trigonum [syndrome], sinus tarsi syndrome |
| shoulder-disorder         | condition            | shoulder    | shoulder (disorder\|derangement\|injury\|condition\|syndrome\|pathology\|internal derangement\|trauma), internal derangement of the [right\|left] shoulder, clavicle injury |
| elbow-disorder            | condition            | elbow       | elbow (disorder\|derangement\|injury\|condition\|pathology) |
| wrist-hand-disorder       | condition            | wrist, hand | (wrist\|hand\|finger\|thumb) (disorder\|derangement\|injury\|condition\|pathology\|internal derangement\|trauma), internal derangement of the [right\|left] wrist |
| hip-disorder              | condition            | hip         | hip (disorder\|derangement\|injury\|condition\|pathology\|trauma) |
| internal-derangement-knee | condition            | knee        | internal derangement of [the] [right\|left\|bilateral] knee, knee (internal derangement\|derangement\|injury\|disorder\|condition\|pathology\|trauma), intra-articular (knee pathology), IDK |
| ankle-foot-disorder       | condition            | ankle, foot | (ankle\|foot\|toe\|heel) (disorder\|derangement\|injury\|condition\|pathology\|internal derangement\|trauma), internal derangement of the [right\|left] ankle |
| patellofemoral-syndrome   | condition            | knee        | patellofemoral (syndrome\|pain syndrome\|dysfunction\|disorder\|disease\|chondromalacia\|malalignment\|stress syndrome), PFPS, runner's knee, jumper's knee, patellar (pain syndrome\|syndrome\|chondromalacia), patellofemoral instability, recurrent patellar dislocation, fat pad (syndrome\|impingement), Hoffa's (syndrome\|disease), Osgood-Schlatter [disease] |
| chondromalacia            | condition            |             | chondromalacia, chondromalacia (patella\|patellae\|of the patella\|of patella), chondral malacia, grade <number> chondromalacia |
| foot-deformity            | condition            | foot        | bunion, hallux valgus, hammertoe, hammer toe, pes (planus\|cavus\|planovalgus), flat foot, flatfoot, flat feet, flatfeet, bunionette, tailor's bunion, metatarsus adductus, Charcot (foot\|arthropathy\|joint\|neuroarthropathy), ingrown toenail, onychomycosis, onychocryptosis, sesamoiditis, metatarsal stress syndrome, cavovarus (foot\|deformity) |
| osteoporosis              | condition            |             | osteoporosis, osteopenia, osteoporotic, osteopenic |
| osteomyelitis             | infection            |             | osteomyelitis, discitis, diskitis, spondylodiscitis, bone infection, epidural abscess |
| heterotopic-disorder      | condition            |             | diffuse idiopathic skeletal hyperostosis, diffuse idiopathic skeletal hyperostosis (DISH) |
```

## Head, eyes, ears, teeth

```table head-conditions
| concept                  | is a        | region | words |
|--------------------------|-------------|--------|-------|
| head-injury              | condition   | head   | head (injury\|trauma\|laceration), closed head injury, blunt head trauma, scalp (injury\|laceration) |
| traumatic-brain-injury   | head-injury | head   | traumatic brain injury, TBI, mTBI, brain injury, mild traumatic brain injury, acquired brain injury, brain (damage\|contusion), diffuse axonal injury, traumatic encephalopathy |
| concussion               | head-injury | head   | concussion, cerebral concussion, concussive (injury\|syndrome), cerebral contusion, concussion without loss of consciousness, concussion with loss of consciousness, concussed |
| post-concussion-syndrome | condition   | head   | (post-concussion\|post-concussive\|post-concussional\|post-traumatic head\|post-head injury\|post-traumatic brain) (syndrome\|disorder\|symptom\|state), post-concussive symptomatology |
| migraine                 | condition   | head   | migraine, migraine headache, migrainous headache, migraine with aura, migraine without aura, migrainous |
| headache-disorder        | condition   | head   | headache (syndrome\|disorder), post-traumatic headache syndrome, tension headache syndrome, trigeminal autonomic cephalalgia |
| seizure-disorder         | condition   | head   | seizure disorder, seizure, epilepsy, epileptic, convulsion, convulsive disorder, pseudoseizure, febrile seizure |
| vestibular-disorder      | condition   | ear    | (vestibular\|labyrinthine) (disorder\|dysfunction\|hypofunction\|neuritis\|labyrinthitis\|concussion), BPPV, benign [paroxysmal] positional vertigo, benign paroxysmal positional vertigo, Meniere's [disease], labyrinthitis |
| hearing-loss             | condition   | ear    | hearing (loss\|impairment\|deficit), sensorineural hearing loss, noise-induced hearing loss, deafness, conductive hearing loss, hard of hearing, presbycusis, tympanic membrane perforation, otitis [media\|externa], hearing aid candidate |
| eye-condition            | condition   | eye    | corneal (abrasion\|ulcer\|laceration\|scar\|foreign body), conjunctivitis, keratitis, dry eye (syndrome\|disease), cataract, glaucoma, macular degeneration, retinal (detachment\|tear), retinopathy, diabetic retinopathy, optic (neuropathy\|neuritis), traumatic iritis, iritis, uveitis, hyphema, vitreous (hemorrhage\|detachment), blepharitis, ptosis, pterygium, refractive error, presbyopia, myopia, astigmatism, convergence insufficiency, binocular vision dysfunction, eye injury, ocular (injury\|trauma), chemical burn of the eye, blindness, legally blind |
| tmj-disorder             | condition   | face   | (TMJ\|temporomandibular\|temporomandibular joint\|TM joint) (disorder\|dysfunction\|syndrome\|pain dysfunction\|joint disorder\|joint dysfunction\|joint syndrome\|pain syndrome\|arthralgia\|derangement\|disease\|internal derangement\|disc displacement), TMD, bruxism, (teeth\|tooth) (grinding\|clenching), grinding of [the\|his\|her] teeth, grinding [his\|her] teeth, clenching [of the teeth], myofascial pain of the jaw, trismus |
| dental-condition         | condition   | face   | (dental\|tooth) (injury\|trauma\|decay\|caries\|disease\|abscess\|loss\|fracture\|avulsion), caries, periodontal disease, periodontitis, gingivitis, gum disease, tooth (mobility\|infection), edentulous, avulsed tooth, dentoalveolar injury |
| sinus-condition          | condition   | face   | sinusitis, rhinitis, allergic rhinitis, chronic sinusitis, rhinosinusitis, nasal (obstruction\|deformity\|polyps), anosmia, loss of smell, epistaxis, pharyngitis, laryngitis, vocal cord (dysfunction\|paralysis) |
```

## Mind and sleep

```table mental-conditions
| concept                | is a                   | words |
|------------------------|------------------------|-------|
| mental-disorder        | condition              | (mental\|psychiatric\|psychological\|mood\|emotional\|personality\|behavioral\|mental health\|affective\|psychiatric/psychological\|cognitive\|neurocognitive\|psychotic\|dissociative\|obsessive compulsive\|obsessive-compulsive\|eating) (disorder\|illness\|diagnosis\|condition\|disease), borderline personality, nervous breakdown, emotional trauma, psychiatric injury, psychological factors affecting (medical condition\|a general medical condition\|other medical conditions), mood disorder due to (a\|another\|general) medical condition, OCD, ADHD, attention deficit disorder, attention deficit hyperactivity disorder, autism, autism spectrum [disorder], dementia, Alzheimer's [disease], mild neurocognitive disorder |
| depression             | mental-disorder        | depression, depressive (disorder\|episode\|illness\|reaction\|state), major depression, major depressive (disorder\|episode\|disease), MDD, clinical depression, dysthymia, dysthymic disorder, persistent depressive disorder, reactive depression, depressive disorder not otherwise specified, depressive disorder NOS, postpartum depression |
| anxiety-disorder       | mental-disorder        | anxiety, anxiety (disorder\|state\|reaction\|attack), generalized anxiety [disorder], GAD, panic (attack\|disorder), phobia, agoraphobia, social phobia, anxiety disorder NOS |
| ptsd                   | mental-disorder        | post-traumatic stress [disorder\|syndrome], PTSD, acute stress (disorder\|reaction), acute reaction to stress, combat stress, posttraumatic stress symptoms |
| adjustment-disorder    | mental-disorder        | adjustment (disorder\|reaction), adjustment disorder with (mixed anxiety and depressed mood\|depressed mood\|anxiety\|anxious mood\|mixed emotional features\|mixed anxiety and depression), situational depression |
| bipolar-disorder       | mental-disorder        | bipolar (disorder\|depression\|affective disorder\|illness), bipolar, manic (episode\|depression), mania, hypomania, cyclothymia |
| psychosis              | mental-disorder        | psychosis, schizophrenia, schizoaffective disorder, psychotic, psychotic features, major depressive disorder with psychotic features |
| somatic-disorder       | mental-disorder        | (somatic symptom\|somatoform\|conversion\|somatization\|functional neurologic) (disorder\|disorders), hypochondriasis, malingering, symptom magnification, factitious disorder, secondary gain, delayed recovery |
| insomnia               | condition              | insomnia, insomnia disorder, (sleep\|sleep-wake\|circadian rhythm sleep) disorder, primary insomnia, secondary insomnia, sleep onset insomnia, sleep maintenance insomnia, chronic insomnia, parasomnia, narcolepsy, hypersomnia, dyssomnia, sleep arousal disorder |
| sleep-apnea            | condition              | sleep (apnea\|apnoea), sleep apnea, obstructive sleep apnea syndrome, OSA, sleep-disordered breathing, sleep disordered breathing, apnea |
| opioid-dependence      | substance-use-disorder | (opioid\|opiate\|narcotic\|heroin\|opioid type) (dependence\|dependency\|addiction\|use disorder\|tolerance\|dependent), dependence on (opioids\|opioid\|narcotics\|opiates), addicted to (opioids\|narcotics\|opiates\|pain medication), opioid-induced hyperalgesia, opioid hyperalgesia, chronic opioid dependence, long-term (current) use of opiate analgesic |
| substance-use-disorder | condition              | substance (abuse\|use disorder\|dependence\|misuse\|addiction\|use\|abuse disorder), (drug\|chemical\|illicit drug\|polysubstance\|cocaine\|methamphetamine\|marijuana\|cannabis\|benzodiazepine\|sedative\|stimulant\|amphetamine\|prescription drug\|intravenous drug) (abuse\|addiction\|dependence\|dependency\|use disorder\|abuser), addiction, addictive (disorder\|behavior), addicted, illicit (drug use\|drugs\|substances), recreational drug use |
| alcohol-use-disorder   | substance-use-disorder | (alcohol\|ethanol\|ETOH) (abuse\|dependence\|use disorder\|addiction\|misuse), alcoholism, alcoholic, heavy alcohol use, excessive alcohol use |
| nonsmoker              | statement              | nonsmoker, non-smoker, nonsmoking, never smoked, never a smoker, (has\|had) never smoked, never used tobacco, (does\|did) not smoke, doesn't smoke, smoke-free, tobacco-free, tobacco is not a concern |
| ex-smoker              | statement              | no longer smokes, (quit\|stopped\|gave up) (smoking\|tobacco\|cigarettes), former smoker, ex-smoker, (stop\|stopping) smoking |
| tobacco-use            | condition              | smokes (a\|one\|half a\|<number>) (pack\|packs) [of cigarettes], (pack\|packs) of cigarettes, pack a day, tobacco, smoked, tobacco (use\|abuse\|use disorder\|dependence\|smoker), smoker, smokes, smoking, nicotine (dependence\|use\|addiction), cigarette (smoking\|smoker\|use), current smoker, smoking history, active smoker, smokes cigarettes, vaping |
```

## General medicine

```table medical-conditions
| concept             | is a               | general | region  | words |
|---------------------|--------------------|---------|---------|-------|
| comorbidity         | condition          |         |         | comorbidity, co-morbidity, comorbid (condition\|disease), co-morbid condition, medical comorbidity, pre-existing condition, underlying medical condition, serious underlying medical condition, chronic (illness\|disease\|medical condition) |
| diabetes            | condition          |         |         | diabetes, diabetes mellitus, diabetic, DM, DM2, DM II, NIDDM, IDDM, T2DM, (type 2\|type II\|type 1\|type I\|insulin dependent\|non-insulin dependent\|insulin-dependent\|uncontrolled) (diabetes\|diabetes mellitus\|diabetic), diabetes type (2\|II\|1\|I), pre-diabetes, prediabetes, prediabetic, borderline diabetes, glucose intolerance, impaired glucose tolerance, insulin resistance, metabolic syndrome |
| hypertension        | condition          |         |         | hypertension, HTN, high blood pressure, essential hypertension, hypertensive (disease\|cardiovascular disease\|heart disease), uncontrolled hypertension, benign hypertension, history of high blood pressure |
| hyperlipidemia      | condition          |         |         | hyperlipidemia, hypercholesterolemia, dyslipidemia, high cholesterol, elevated cholesterol, hypertriglyceridemia, elevated triglycerides |
| right-dominance     | condition          |         |         | right [hand] dominant, right-handed, right handed, right hand dominance, dominant right (hand\|arm\|wrist\|upper extremity\|thumb\|shoulder\|elbow), (right hand\|right side\|right arm) is dominant, dominant hand is the right |
| left-dominance      | condition          |         |         | left [hand] dominant, left-handed, left handed, left hand dominance, dominant left (hand\|arm\|wrist\|upper extremity\|thumb\|shoulder\|elbow), (left hand\|left side\|left arm) is dominant, dominant hand is the left |
| dominant-hand       | condition          |         |         | (his\|her) dominant (hand\|arm\|side\|upper extremity\|wrist\|thumb\|shoulder\|elbow), the dominant (hand\|arm\|side\|upper extremity\|wrist\|thumb\|shoulder\|elbow) |
| nondominant-hand    | condition          |         |         | non-dominant [right\|left] (hand\|arm\|side\|upper extremity\|wrist\|thumb\|shoulder\|elbow), nondominant [right\|left] (hand\|arm\|side\|upper extremity\|wrist\|thumb\|shoulder\|elbow) |
| obesity             | condition          |         |         | obesity, obese, overweight, morbid obesity, morbidly obese, severe obesity, class (I\|II\|III) obesity, exogenous obesity |
| heart-disease       | condition          |         | chest   | heart (disease\|failure\|attack\|condition\|problem), cardiac (disease\|condition\|disorder), coronary [artery] disease, CAD, coronary artery disease, congestive heart failure, CHF, myocardial (infarction\|ischemia), acute MI, prior MI, (ischemic\|valvular) heart disease, ischemic cardiomyopathy, cardiomyopathy, cardiovascular disease, CVD, angina pectoris, acute coronary syndrome, coronary atherosclerosis, cardiac (ischemia\|arrest), aortic stenosis, mitral (regurgitation\|valve prolapse), mitral valve (disease\|prolapse), pericarditis, endocarditis |
| arrhythmia          | heart-disease      |         | chest   | arrhythmia, cardiac arrhythmia, atrial (fibrillation\|flutter), AFib, A-fib, supraventricular tachycardia, ventricular tachycardia, heart block, dysrhythmia, irregular heartbeat |
| stroke              | condition          |         | head    | stroke, cerebrovascular (accident\|disease), CVA, TIA, transient ischemic attack, cerebral infarct, cerebral infarction, cerebral aneurysm, cerebral palsy |
| thromboembolism     | condition          |         |         | deep (vein\|venous) thrombosis, DVT, venous (thromboembolism\|thrombosis), VTE, thromboembolism, blood clot, thrombosis, thrombus, thrombophlebitis, phlebitis, superficial thrombophlebitis, deep vein thromboses, thromboembolic (disease\|event) |
| pulmonary-embolism  | thromboembolism    |         | chest   | pulmonary (embolism\|embolus\|emboli) |
| vascular-disease    | condition          |         |         | peripheral (vascular\|arterial\|artery) disease, PVD, venous stasis, varicose veins, varicosities, vascular (disease\|disorder), Raynaud's [syndrome\|phenomenon\|disease], Raynaud [syndrome\|phenomenon], hand-arm vibration syndrome, chronic venous insufficiency, aortic dissection, abdominal aortic aneurysm, carotid (stenosis\|artery disease), vascular claudication |
| lung-disease        | condition          |         | chest   | (lung\|pulmonary\|respiratory) (disease\|disorder\|condition\|illness\|problem), COPD, chronic obstructive pulmonary disease, emphysema, bronchitis, pneumonia, pulmonary fibrosis, interstitial lung disease, pneumothorax, hemothorax, hemopneumothorax, silicosis, asbestosis, pneumoconiosis, valley fever, coccidioidomycosis, respiratory failure, pulmonary hypertension, upper respiratory infection, smoke inhalation, inhalation injury, reactive airway disease, reactive airways dysfunction syndrome |
| asthma              | lung-disease       |         | chest   | asthma, asthmatic, occupational asthma, exercise-induced asthma, bronchospasm |
| gerd                | condition          |         | abdomen | GERD, gastroesophageal reflux [disease], gastro-esophageal reflux [disease], acid reflux, reflux disease, esophageal reflux, reflux esophagitis, esophagitis, Barrett's esophagus, laryngopharyngeal reflux, reflux, GERD symptoms |
| gastritis           | condition          |         | abdomen | gastritis, gastropathy, gastroduodenitis, gastroenteritis, gastroparesis, medication-induced gastropathy |
| peptic-ulcer        | condition          |         | abdomen | peptic ulcer [disease], PUD, (gastric\|duodenal\|stomach\|GI\|gastrointestinal) (ulcer\|ulceration\|erosion), ulcer disease, history of (ulcer\|ulcers), bleeding ulcer, gastroduodenal ulcer |
| gi-bleeding         | condition          |         | abdomen | (GI\|gastrointestinal\|upper GI\|upper gastrointestinal\|lower GI\|gastrointestinal tract) (bleed\|bleeding\|hemorrhage\|perforation), GI (bleeding or perforation), perforation of the stomach, ulcer bleeding |
| bowel-disease       | condition          |         | abdomen | irritable bowel [syndrome], IBS, inflammatory bowel disease, Crohn's [disease], ulcerative colitis, colitis, diverticulitis, diverticulosis, hemorrhoids, hemorrhoid, bowel obstruction, small bowel obstruction, ileus, appendicitis, pancreatitis, cholecystitis, cholelithiasis, gallstones, gallbladder disease, abdominal adhesions, anal fissure, perforated bowel, celiac disease, bowel (perforation\|injury) |
| liver-disease       | condition          |         | abdomen | (liver\|hepatic) (disease\|failure\|dysfunction\|impairment\|disorder\|insufficiency\|injury\|damage\|toxicity\|cirrhosis), hepatitis, hepatitis (A\|B\|C), cirrhosis, fatty liver [disease], hepatotoxicity, hepatic steatosis, steatosis, NASH |
| kidney-disease      | condition          |         | abdomen | (kidney\|renal) (disease\|failure\|insufficiency\|impairment\|dysfunction\|disorder\|injury\|stone\|calculi\|toxicity\|damage), CKD, chronic kidney disease, end-stage renal disease, ESRD, nephropathy, nephrolithiasis, nephrotoxicity, acute kidney injury, hydronephrosis, dialysis dependent |
| urologic-condition  | condition          |         | pelvis  | hypogonadism, urinary tract infection, UTI, overactive bladder, interstitial cystitis |
| male-condition      | urologic-condition |         | pelvis  | erectile dysfunction, impotence, low testosterone syndrome, BPH, benign prostatic (hyperplasia\|hypertrophy), prostatitis, prostatism, (enlarged\|large) prostate, prostate (enlargement\|hypertrophy\|cancer\|disease\|hyperplasia\|problem), prostatic (enlargement\|hypertrophy), elevated PSA, hydrocele, varicocele, epididymitis, testicular (torsion\|cancer\|mass), neurogenic erectile dysfunction, ejaculatory dysfunction |
| female-condition    | condition          |         | pelvis  | uterine (fibroid\|fibroids\|cancer\|prolapse), endometriosis, ovarian (cyst\|cysts\|cancer), polycystic ovary [syndrome], PCOS, cervical dysplasia, dysmenorrhea, menorrhagia, irregular menses, heavy menses, menopause, menopausal, postmenopausal, perimenopausal, preeclampsia, ectopic pregnancy, miscarriage |
| endocrine-disorder  | condition          |         |         | hypothyroidism, hyperthyroidism, thyroid (disease\|disorder\|dysfunction\|nodule), hypothyroid, thyroiditis, adrenal insufficiency, Cushing's [syndrome\|disease], (vitamin D\|vitamin B12\|B12\|vitamin\|iron\|testosterone) deficiency, opioid-induced hypogonadism, endocrine (disorder\|dysfunction) |
| anemia              | condition          |         |         | anemia, anemic, (bleeding\|clotting\|coagulation\|blood) disorder, coagulopathy, thrombocytopenia, hemophilia, sickle cell [disease\|anemia], Factor V Leiden, polycythemia |
| cancer              | condition          |         |         | cancer, malignancy, carcinoma, tumor, neoplasm, malignant (tumor\|neoplasm), metastatic (disease\|cancer), metastasis, metastases, lymphoma, leukemia, melanoma, multiple myeloma, sarcoma, neoplastic (disease\|process), cancerous, adenocarcinoma, basal cell carcinoma, squamous cell carcinoma, spinal tumor, tumors, meningioma, mesothelioma, tumour |
| benign-tumor        | condition          |         |         | lipoma, hemangioma, enchondroma, osteochondroma, benign (tumor\|mass\|lesion\|neoplasm), schwannoma, neurofibroma, polyp, fibroid |
| infection           | condition          | yes     |         | infection, infected, infectious (disease\|process\|condition), sepsis, septic, cellulitis, abscess, bacterial infection, fungal infection, MRSA, wound sepsis, gangrene, necrotizing fasciitis, lymphangitis, paronychia, bacteremia, infective process, viral infection, tuberculosis, HIV, HIV infection, HIV/AIDS, Lyme disease, COVID-19, COVID, meningitis, encephalitis, influenza, needle stick, needlestick [injury], blood-borne pathogen exposure |
| autoimmune-disease  | condition          |         |         | (autoimmune\|immune) (disease\|disorder), lupus, systemic lupus erythematosus, SLE, Sjogren's [syndrome], sarcoidosis, scleroderma, vasculitis, psoriasis, polymyalgia rheumatica, mixed connective tissue disease, rheumatologic (disease\|disorder\|condition), rheumatic disease, inflammatory disease |
| neurologic-disease  | condition          |         |         | multiple sclerosis, (neurologic\|neurological\|neurodegenerative\|neuromuscular\|central nervous system) (disease\|disorder\|condition), Parkinson's [disease], Parkinson disease, Parkinsonism, amyotrophic lateral sclerosis, muscular dystrophy, myasthenia gravis, Guillain-Barre [syndrome], syrinx, syringomyelia, Chiari [malformation], hydrocephalus, dystonia, cervical dystonia, torticollis, essential tremor, tardive dyskinesia, movement disorder, spasmodic torticollis, charcot-marie-tooth [disease] |
| skin-condition      | condition          |         |         | dermatitis, contact dermatitis, eczema, skin (disease\|disorder\|infection\|cancer), acne, rosacea, fungal nail, tinea, urticarial reaction, poison oak |
| pregnancy           | female-condition   |         |         | pregnancy, pregnant, postpartum, breastfeeding, lactating |
| allergy             | condition          |         |         | allergy, allergies, latex allergy, NSAID allergy, penicillin allergy, aspirin sensitivity, multiple chemical sensitivity, chemical (exposure\|sensitivity), toxic exposure, mold exposure, heat (exhaustion\|stroke), carbon monoxide poisoning, heavy metal (toxicity\|exposure), lead (poisoning\|toxicity) |
| catastrophic-injury | condition          |         |         | catastrophic injury, terminal illness, terminally ill, end of life, critical illness, coma, vegetative state |
```

"""##),
    Chapter(
      path: "Rules/vocabulary/consultations.md",
      text: ##"""
# Consultations

Visits: an examination, an opinion, a referral. A consultation about surgery is no surgery: "spine
surgery evaluation" stands here whole, so that it is not taken for the operation.

```table visits
| concept                         | is a         | general | words |
|---------------------------------|--------------|---------|-------|
| consultation                    | service      | yes     | consultation, consult, evaluation, referral, specialist, consultant, assessment visit, clinical evaluation, medical (evaluation\|consultation\|consult\|examination\|exam\|referral), specialist (consultation\|consult\|referral\|evaluation\|visit), specialty (consultation\|consult\|referral\|evaluation), referral to [a\|an\|the] specialist, consultation with [a\|an\|the] specialist, evaluation and treatment, evaluate and treat, consult and treat, consultation and treatment, consult and treatment, evaluation and management, E&M, E/M, specialty care, evaluation by [a\|an\|the] specialist, case conference, team conference |
| office-visit                    | consultation |         | office visit, office visits, doctor visit, doctor's visit, physician visit, clinic visit, outpatient visit, medical visit, office consultation, office evaluation, provider visit, physician (evaluation\|consultation), medical office visit, office appointment, medical appointment, office/outpatient visit, established patient (visit\|office visit), new patient (visit\|office visit\|evaluation\|consultation), evaluation/management visit, face to face visit, walk-in visit, PTP (visit\|follow-up\|evaluation\|referral), primary treating physician (visit\|follow-up\|evaluation\|referral), transfer of care, change of (physician\|provider), primary treating physician transfer |
| telehealth-visit                | office-visit |         | telehealth, telemedicine, telehealth (visit\|consultation\|follow-up), telemedicine (visit\|consultation\|follow-up), video visit, telephone (visit\|consultation\|consult), phone consultation, virtual visit |
| initial-evaluation              | consultation |         | initial (exam\|examination\|evaluation\|consultation\|visit\|consult\|assessment\|office visit\|medical evaluation\|physical examination), new evaluation, first visit, comprehensive (evaluation\|examination\|medical evaluation\|consultation), intake evaluation |
| physical-examination            | consultation |         | exam, examination, physical exam, physical examination, physical evaluation, annual physical, annual physical exam, complete physical, clinical examination, clinical exam, orthopedic examination, orthopedic exam, musculoskeletal examination, musculoskeletal exam, objective examination, focused examination |
| follow-up                       | office-visit | yes     | follow-up visit, follow-up, re-evaluation, follow up care, follow-up (appointment\|evaluation\|consultation\|examination\|exam\|office visit\|care\|consult\|assessment\|treatment\|office visits\|visits\|with PTP\|with physician\|with provider), re-exam, re-examination, reexamination, reevaluation, re-eval, re-assessment, reassessment, re-check, recheck, return visit, return to clinic, repeat (evaluation\|consultation\|examination), revisit, monthly (visit\|follow-up\|office visit), routine (follow-up\|visit), subsequent (visit\|evaluation\|follow-up), re-consultation, follow-up with [the] (primary treating physician\|treating physician\|PTP\|MD\|doctor), quarterly follow-up |
| second-opinion                  | consultation |         | second opinion, second opinion (consultation\|consult\|evaluation\|referral\|surgical consultation), 2nd opinion, second opinion (with\|from\|by) [a\|an] (specialist\|surgeon\|spine surgeon\|orthopedic surgeon\|orthopedist\|hand surgeon\|neurosurgeon\|neurologist), second surgical opinion, third opinion, surgical second opinion, another opinion |
| medical-legal-evaluation        | consultation |         | QME evaluation, AME evaluation, qualified medical (evaluation\|examination), agreed medical (evaluation\|examination), independent medical (evaluation\|examination), IME, IME evaluation, medical-legal evaluation, medico-legal evaluation, P&S evaluation, permanent and stationary (evaluation\|examination\|report), MMI evaluation, disability evaluation, panel QME |
| emergency-visit                 | consultation |         | emergency (room visit\|department visit\|room\|department\|care\|room evaluation\|services\|treatment), ER (visit\|evaluation), ED visit, urgent care, urgent care (visit\|evaluation\|clinic), ambulance, ambulance service |
| interdisciplinary-consultation  | consultation |         | medication (management visit\|consultation\|management consultation\|evaluation\|review), medication management, medication management (visits\|sessions\|session), pharmacological management, pharmacy consultation, pharmacologic management, nutrition (consultation\|consult\|evaluation\|assessment), nutritional (consultation\|consult\|evaluation\|assessment), nutritionist (consultation\|referral), dietitian (consultation\|referral), dietary consultation, dietician (consultation\|referral), weight loss (consultation\|evaluation), bariatric (consultation\|evaluation\|referral\|surgery consultation) |
| psychological-evaluation        | consultation |         | psychological evaluation, psychiatric evaluation, psychological consultation, psychology evaluation, psych evaluation, psychiatric (consultation\|consult\|referral\|assessment\|follow-up\|visit\|visits\|medication management\|re-evaluation\|office visit\|follow-up visit\|eval\|diagnostic interview), psychological (consult\|referral\|assessment\|follow-up\|re-evaluation\|eval\|evaluation and treatment\|screening\|screen), psychology (consultation\|consult\|referral\|assessment\|follow-up\|visit), psych (consultation\|consult\|referral\|assessment\|eval\|follow-up\|evaluation and treatment), psychiatry (consultation\|consult\|referral\|evaluation\|follow-up\|visit), psychosocial (evaluation\|assessment\|consultation), mental health (evaluation\|assessment\|consultation\|referral), behavioral (evaluation\|assessment\|health evaluation\|health consultation\|medicine consultation\|medicine evaluation\|health referral\|medicine consult\|health assessment), biopsychosocial (evaluation\|assessment), psychosocial factors screening, pain psychology (evaluation\|consultation\|consult\|referral), (referral\|consultation\|consult\|evaluation\|follow-up\|visit) (to\|with\|for) [a\|an\|the] (psychologist\|psychiatrist), (referral\|consultation\|consult) (to\|with\|for) [a\|an] (psychology\|psychiatry\|psych\|pain psychologist\|psychotherapist\|pain psychology), (evaluation\|consultation\|consult) by [a\|an] (psychologist\|psychiatrist), psychodiagnostic (evaluation\|interview\|assessment), diagnostic (psychiatric\|psychological) (interview\|evaluation), psychologic evaluation, psycho-social evaluation, suicide risk assessment, clinical psychologist evaluation |
| occupational-therapy-evaluation | consultation |         | home safety evaluation, driving evaluation, driver's evaluation, living skills evaluation, functional home assessment, home evaluation, home assessment, home visit evaluation, home safety assessment, life care planner, mobility evaluation, wheelchair (evaluation\|assessment), DME evaluation, orthotics evaluation, orthotist (evaluation\|consultation), prosthetist evaluation |
```

## By specialty

```table specialties
| concept                        | is a         | region                 | words |
|--------------------------------|--------------|------------------------|-------|
| surgical-consultation          | consultation |                        | (surgical\|surgery\|general surgery\|general surgical) (consultation\|consult\|evaluation\|referral\|visit\|follow-up\|re-evaluation\|assessment\|opinion), surgeon visit, operative consultation, (consultation\|evaluation\|referral) for [left\|right] [knee\|shoulder\|hip] (arthroscopy\|surgery\|replacement), (surgical\|orthopedic) (consultation\|evaluation) for [left\|right] [knee\|shoulder\|hip] (arthroscopy\|surgery\|replacement), (evaluation\|consultation\|consult\|referral) for [a] (spinal cord stimulator\|SCS\|spinal cord stimulator trial\|intrathecal pump\|epidural steroid injection\|injection\|injections), referral for (surgical treatment\|surgical evaluation\|surgical consultation), surgical candidacy evaluation, surgery (consult\|re-evaluation), consultation regarding surgery, (consultation\|consult\|evaluation) with [a] (surgeon\|general surgeon\|surgery\|general surgery), referral to [a] (surgeon\|general surgeon\|surgery\|general surgery), (follow-up\|visit) with [a] (surgeon\|general surgeon\|surgery\|general surgery), (evaluation\|consultation) by [a] (surgeon\|general surgeon\|surgery\|general surgery), (referral\|consult): (surgeon\|general surgeon\|surgery\|general surgery) |
| orthopedic-consultation        | consultation |                        | (orthopedic\|orthopaedic\|ortho\|orthopedic surgery\|orthopedic surgical\|orthopedics\|orthopaedic surgery\|orthopedic surgeon) (consultation\|consult\|evaluation\|referral\|visit\|follow-up\|second opinion\|specialist), (orthopedist) (consultation\|consult\|evaluation\|referral\|visit\|follow-up\|second opinion\|specialist), shoulder specialist consultation, knee specialist consultation, shoulder surgeon consultation, knee surgeon consultation, hip surgeon consultation, joint replacement consultation, sports medicine consultation, (consultation\|consult\|evaluation) with [a] (orthopedics\|orthopedic surgery\|ortho\|orthopedic), referral to [a] (orthopedics\|orthopedic surgery\|ortho\|orthopedic), (follow-up\|visit) with [a] (orthopedics\|orthopedic surgery\|ortho\|orthopedic), (evaluation\|consultation) by [a] (orthopedics\|orthopedic surgery\|ortho\|orthopedic), (referral\|consult): (orthopedics\|orthopedic surgery\|ortho\|orthopedic), (consultation\|consult\|evaluation) with [an] (orthopedist\|orthopedic surgeon\|orthopedic specialist\|orthopaedic surgeon), referral to [an] (orthopedist\|orthopedic surgeon\|orthopedic specialist\|orthopaedic surgeon), (follow-up\|visit) with [an] (orthopedist\|orthopedic surgeon\|orthopedic specialist\|orthopaedic surgeon), (evaluation\|consultation) by [an] (orthopedist\|orthopedic surgeon\|orthopedic specialist\|orthopaedic surgeon), (referral\|consult): (orthopedist\|orthopedic surgeon\|orthopedic specialist\|orthopaedic surgeon) |
| spine-consultation             | consultation | spine                  | (spine\|spinal\|spine surgery\|spinal surgery\|spine surgeon\|orthopedic spine\|ortho spine\|spine surgical) (consultation\|consult\|evaluation\|referral\|visit\|follow-up\|second opinion\|specialist), (spine specialist\|spinal surgeon\|orthopedic spine surgery) (consultation\|consult\|evaluation\|referral\|visit\|follow-up\|second opinion\|specialist), spine surgery consult, lumbar spine surgery consultation, (lumbar\|cervical) spine (consultation\|surgery evaluation\|surgical evaluation\|surgical consultation\|surgical consult), (lumbar\|cervical) surgical (consultation\|evaluation), (consultation\|consult\|evaluation) with [a] (spine surgeon\|spine specialist\|spine surgery\|spinal surgeon\|spine\|back specialist\|back surgeon), referral to [a] (spine surgeon\|spine specialist\|spine surgery\|spinal surgeon\|spine\|back specialist\|back surgeon), (follow-up\|visit) with [a] (spine surgeon\|spine specialist\|spine surgery\|spinal surgeon\|spine\|back specialist\|back surgeon), (evaluation\|consultation) by [a] (spine surgeon\|spine specialist\|spine surgery\|spinal surgeon\|spine\|back specialist\|back surgeon), (referral\|consult): (spine surgeon\|spine specialist\|spine surgery\|spinal surgeon\|spine\|back specialist\|back surgeon), (consultation\|consult\|evaluation) with [an] orthopedic spine surgeon, referral to [an] orthopedic spine surgeon, (follow-up\|visit) with [an] orthopedic spine surgeon, (evaluation\|consultation) by [an] orthopedic spine surgeon, (referral\|consult): orthopedic spine surgeon |
| neurosurgery-consultation      | consultation |                        | (neurosurgical\|neurosurgery\|neuro-surgical\|neurosurgeon\|neurological surgery) (consultation\|consult\|evaluation\|referral\|visit\|follow-up\|second opinion\|specialist), (consultation\|consult\|evaluation) with [a] (neurosurgeon\|neurosurgery\|neurosurgical specialist), referral to [a] (neurosurgeon\|neurosurgery\|neurosurgical specialist), (follow-up\|visit) with [a] (neurosurgeon\|neurosurgery\|neurosurgical specialist), (evaluation\|consultation) by [a] (neurosurgeon\|neurosurgery\|neurosurgical specialist), (referral\|consult): (neurosurgeon\|neurosurgery\|neurosurgical specialist) |
| neurology-consultation         | consultation |                        | (neurology\|neurologic\|neurological\|neurologist\|neuro) (consultation\|consult\|evaluation\|referral\|visit\|follow-up\|second opinion\|specialist), neurologic specialist, headache specialist, headache specialist consultation, concussion clinic, concussion specialist, neurology follow-ups, (consultation\|consult\|evaluation) with [a] (neurologist\|neurology\|neurology specialist), referral to [a] (neurologist\|neurology\|neurology specialist), (follow-up\|visit) with [a] (neurologist\|neurology\|neurology specialist), (evaluation\|consultation) by [a] (neurologist\|neurology\|neurology specialist), (referral\|consult): (neurologist\|neurology\|neurology specialist) |
| hand-consultation              | consultation | hand, wrist            | (hand\|hand surgery\|hand specialist\|hand surgeon\|hand surgical\|hand and wrist\|hand/wrist\|upper extremity specialist) (consultation\|consult\|evaluation\|referral\|visit\|follow-up\|second opinion\|specialist), (consultation\|consult\|evaluation) with [a] (hand surgeon\|hand specialist\|hand surgery\|hand and wrist surgeon\|hand orthopedist\|wrist specialist), referral to [a] (hand surgeon\|hand specialist\|hand surgery\|hand and wrist surgeon\|hand orthopedist\|wrist specialist), (follow-up\|visit) with [a] (hand surgeon\|hand specialist\|hand surgery\|hand and wrist surgeon\|hand orthopedist\|wrist specialist), (evaluation\|consultation) by [a] (hand surgeon\|hand specialist\|hand surgery\|hand and wrist surgeon\|hand orthopedist\|wrist specialist), (referral\|consult): (hand surgeon\|hand specialist\|hand surgery\|hand and wrist surgeon\|hand orthopedist\|wrist specialist), (consultation\|consult\|evaluation) with [an] (upper extremity specialist\|upper extremity surgeon), referral to [an] (upper extremity specialist\|upper extremity surgeon), (follow-up\|visit) with [an] (upper extremity specialist\|upper extremity surgeon), (evaluation\|consultation) by [an] (upper extremity specialist\|upper extremity surgeon), (referral\|consult): (upper extremity specialist\|upper extremity surgeon) |
| foot-consultation              | consultation | foot, ankle            | (podiatry\|podiatric\|podiatrist\|foot and ankle\|foot/ankle\|foot & ankle\|foot and ankle specialist\|foot specialist) (consultation\|consult\|evaluation\|referral\|visit\|follow-up\|second opinion\|specialist), (consultation\|consult\|evaluation) with [a] (podiatrist\|podiatry\|foot and ankle specialist\|foot and ankle surgeon\|foot specialist\|foot surgeon), referral to [a] (podiatrist\|podiatry\|foot and ankle specialist\|foot and ankle surgeon\|foot specialist\|foot surgeon), (follow-up\|visit) with [a] (podiatrist\|podiatry\|foot and ankle specialist\|foot and ankle surgeon\|foot specialist\|foot surgeon), (evaluation\|consultation) by [a] (podiatrist\|podiatry\|foot and ankle specialist\|foot and ankle surgeon\|foot specialist\|foot surgeon), (referral\|consult): (podiatrist\|podiatry\|foot and ankle specialist\|foot and ankle surgeon\|foot specialist\|foot surgeon), (consultation\|consult\|evaluation) with [an] ankle specialist, referral to [an] ankle specialist, (follow-up\|visit) with [an] ankle specialist, (evaluation\|consultation) by [an] ankle specialist, (referral\|consult): ankle specialist |
| pain-consultation              | consultation |                        | (pain management\|pain medicine\|pain specialist\|pain management specialist\|interventional pain\|interventional pain management\|pain management physician) (consultation\|consult\|evaluation\|referral\|visit\|follow-up\|second opinion\|specialist), (pain clinic\|anesthesiology pain) (consultation\|consult\|evaluation\|referral\|visit\|follow-up\|second opinion\|specialist), pain (consultation\|consult\|specialist\|referral), pain interventionist consult, pain interventionist (consultation\|evaluation\|consult and treatment), pain management consult and treatment, pain management (evaluation and treatment\|follow-ups\|referrals\|program evaluation\|office visit), pain management specialist, pain management evaluation and treatment, pain management consultation and treatment, (consultation\|consult\|evaluation) with [a] (pain management\|pain specialist\|pain management specialist\|pain medicine\|pain management physician\|pain management doctor\|interventional pain management\|pain clinic\|pain interventionist), referral to [a] (pain management\|pain specialist\|pain management specialist\|pain medicine\|pain management physician\|pain management doctor\|interventional pain management\|pain clinic\|pain interventionist), (follow-up\|visit) with [a] (pain management\|pain specialist\|pain management specialist\|pain medicine\|pain management physician\|pain management doctor\|interventional pain management\|pain clinic\|pain interventionist), (evaluation\|consultation) by [a] (pain management\|pain specialist\|pain management specialist\|pain medicine\|pain management physician\|pain management doctor\|interventional pain management\|pain clinic\|pain interventionist), (referral\|consult): (pain management\|pain specialist\|pain management specialist\|pain medicine\|pain management physician\|pain management doctor\|interventional pain management\|pain clinic\|pain interventionist), (consultation\|consult\|evaluation) with [an] interventional pain specialist, referral to [an] interventional pain specialist, (follow-up\|visit) with [an] interventional pain specialist, (evaluation\|consultation) by [an] interventional pain specialist, (referral\|consult): interventional pain specialist |
| physiatry-consultation         | consultation |                        | (physiatry\|physiatric\|physiatrist\|PM&R\|physical medicine and rehabilitation\|physical medicine & rehabilitation\|physical medicine\|rehabilitation medicine) (consultation\|consult\|evaluation\|referral\|visit\|follow-up\|second opinion\|specialist), physical medicine and rehabilitation, physical medicine & rehabilitation, (consultation\|consult\|evaluation) with [a] (physiatrist\|physiatry\|PM&R\|PM&R specialist\|physical medicine and rehabilitation\|physical medicine specialist), referral to [a] (physiatrist\|physiatry\|PM&R\|PM&R specialist\|physical medicine and rehabilitation\|physical medicine specialist), (follow-up\|visit) with [a] (physiatrist\|physiatry\|PM&R\|PM&R specialist\|physical medicine and rehabilitation\|physical medicine specialist), (evaluation\|consultation) by [a] (physiatrist\|physiatry\|PM&R\|PM&R specialist\|physical medicine and rehabilitation\|physical medicine specialist), (referral\|consult): (physiatrist\|physiatry\|PM&R\|PM&R specialist\|physical medicine and rehabilitation\|physical medicine specialist) |
| rheumatology-consultation      | consultation |                        | (rheumatology\|rheumatologic\|rheumatologist) (consultation\|consult\|evaluation\|referral\|visit\|follow-up\|second opinion\|specialist), (consultation\|consult\|evaluation) with [a] (rheumatologist\|rheumatology), referral to [a] (rheumatologist\|rheumatology), (follow-up\|visit) with [a] (rheumatologist\|rheumatology), (evaluation\|consultation) by [a] (rheumatologist\|rheumatology), (referral\|consult): (rheumatologist\|rheumatology) |
| internal-medicine-consultation | consultation |                        | (internal medicine\|internist) (consultation\|consult\|evaluation\|referral\|visit\|follow-up\|second opinion\|specialist), (consultation\|consult\|evaluation) with [a] internal medicine, referral to [a] internal medicine, (follow-up\|visit) with [a] internal medicine, (evaluation\|consultation) by [a] internal medicine, (referral\|consult): internal medicine, (consultation\|consult\|evaluation) with [an] (internist\|internal medicine specialist\|internal specialist), referral to [an] (internist\|internal medicine specialist\|internal specialist), (follow-up\|visit) with [an] (internist\|internal medicine specialist\|internal specialist), (evaluation\|consultation) by [an] (internist\|internal medicine specialist\|internal specialist), (referral\|consult): (internist\|internal medicine specialist\|internal specialist) |
| primary-care-consultation      | consultation |                        | (primary care\|primary care physician\|PCP\|family practice\|family medicine\|general practitioner\|occupational medicine\|occupational medicine specialist) (consultation\|consult\|evaluation\|referral\|visit\|follow-up\|second opinion\|specialist), personal physician, private physician visit, health maintenance visit, (consultation\|consult\|evaluation) with [a] (primary care physician\|PCP\|primary care provider\|primary care\|family doctor\|occupational medicine\|family physician), referral to [a] (primary care physician\|PCP\|primary care provider\|primary care\|family doctor\|occupational medicine\|family physician), (follow-up\|visit) with [a] (primary care physician\|PCP\|primary care provider\|primary care\|family doctor\|occupational medicine\|family physician), (evaluation\|consultation) by [a] (primary care physician\|PCP\|primary care provider\|primary care\|family doctor\|occupational medicine\|family physician), (referral\|consult): (primary care physician\|PCP\|primary care provider\|primary care\|family doctor\|occupational medicine\|family physician), (consultation\|consult\|evaluation) with [an] occupational medicine specialist, referral to [an] occupational medicine specialist, (follow-up\|visit) with [an] occupational medicine specialist, (evaluation\|consultation) by [an] occupational medicine specialist, (referral\|consult): occupational medicine specialist |
| cardiology-consultation        | consultation | chest                  | (cardiology\|cardiac\|cardiovascular\|cardiologist\|cardiothoracic\|thoracic surgery) (consultation\|consult\|evaluation\|referral\|visit\|follow-up\|second opinion\|specialist), (consultation\|consult\|evaluation) with [a] (cardiologist\|cardiology\|cardiothoracic surgeon\|thoracic surgeon), referral to [a] (cardiologist\|cardiology\|cardiothoracic surgeon\|thoracic surgeon), (follow-up\|visit) with [a] (cardiologist\|cardiology\|cardiothoracic surgeon\|thoracic surgeon), (evaluation\|consultation) by [a] (cardiologist\|cardiology\|cardiothoracic surgeon\|thoracic surgeon), (referral\|consult): (cardiologist\|cardiology\|cardiothoracic surgeon\|thoracic surgeon) |
| pulmonology-consultation       | consultation | chest                  | (pulmonary\|pulmonology\|pulmonologist) (consultation\|consult\|evaluation\|referral\|visit\|follow-up\|second opinion\|specialist), (consultation\|consult\|evaluation) with [a] (pulmonologist\|pulmonology\|pulmonary specialist), referral to [a] (pulmonologist\|pulmonology\|pulmonary specialist), (follow-up\|visit) with [a] (pulmonologist\|pulmonology\|pulmonary specialist), (evaluation\|consultation) by [a] (pulmonologist\|pulmonology\|pulmonary specialist), (referral\|consult): (pulmonologist\|pulmonology\|pulmonary specialist) |
| gastroenterology-consultation  | consultation | abdomen                | (gastroenterology\|gastrointestinal\|GI\|gastroenterologist\|gastro\|colorectal) (consultation\|consult\|evaluation\|referral\|visit\|follow-up\|second opinion\|specialist), hernia (consultation\|specialist consultation\|surgery consultation\|evaluation), (consultation\|consult\|evaluation) with [a] (gastroenterologist\|gastroenterology\|GI\|GI specialist\|colorectal surgeon\|hernia specialist), referral to [a] (gastroenterologist\|gastroenterology\|GI\|GI specialist\|colorectal surgeon\|hernia specialist), (follow-up\|visit) with [a] (gastroenterologist\|gastroenterology\|GI\|GI specialist\|colorectal surgeon\|hernia specialist), (evaluation\|consultation) by [a] (gastroenterologist\|gastroenterology\|GI\|GI specialist\|colorectal surgeon\|hernia specialist), (referral\|consult): (gastroenterologist\|gastroenterology\|GI\|GI specialist\|colorectal surgeon\|hernia specialist) |
| urology-consultation           | consultation | pelvis, abdomen, groin | (urology\|urologic\|urological\|urologist\|gynecology\|gynecological\|OB/GYN) (consultation\|consult\|evaluation\|referral\|visit\|follow-up\|second opinion\|specialist), (consultation\|consult\|evaluation) with [a] (urologist\|urology\|gynecologist\|urogynecologist), referral to [a] (urologist\|urology\|gynecologist\|urogynecologist), (follow-up\|visit) with [a] (urologist\|urology\|gynecologist\|urogynecologist), (evaluation\|consultation) by [a] (urologist\|urology\|gynecologist\|urogynecologist), (referral\|consult): (urologist\|urology\|gynecologist\|urogynecologist), (consultation\|consult\|evaluation) with [an] OB/GYN, referral to [an] OB/GYN, (follow-up\|visit) with [an] OB/GYN, (evaluation\|consultation) by [an] OB/GYN, (referral\|consult): OB/GYN |
| nephrology-consultation        | consultation |                        | (nephrology\|renal\|nephrologist\|endocrinology\|endocrine\|endocrinologist\|hematology\|oncology) (consultation\|consult\|evaluation\|referral\|visit\|follow-up\|second opinion\|specialist), (hematologist\|infectious disease\|allergy\|immunology\|dermatology\|dermatologic\|vascular\|vascular surgery) (consultation\|consult\|evaluation\|referral\|visit\|follow-up\|second opinion\|specialist), (consultation\|consult\|evaluation) with [a] (nephrologist\|endocrinology\|hematologist\|infectious disease\|dermatologist\|dermatology\|vascular surgeon\|vascular specialist\|toxicologist), referral to [a] (nephrologist\|endocrinology\|hematologist\|infectious disease\|dermatologist\|dermatology\|vascular surgeon\|vascular specialist\|toxicologist), (follow-up\|visit) with [a] (nephrologist\|endocrinology\|hematologist\|infectious disease\|dermatologist\|dermatology\|vascular surgeon\|vascular specialist\|toxicologist), (evaluation\|consultation) by [a] (nephrologist\|endocrinology\|hematologist\|infectious disease\|dermatologist\|dermatology\|vascular surgeon\|vascular specialist\|toxicologist), (referral\|consult): (nephrologist\|endocrinology\|hematologist\|infectious disease\|dermatologist\|dermatology\|vascular surgeon\|vascular specialist\|toxicologist), (consultation\|consult\|evaluation) with [an] (endocrinologist\|oncologist\|infectious disease specialist\|allergist), referral to [an] (endocrinologist\|oncologist\|infectious disease specialist\|allergist), (follow-up\|visit) with [an] (endocrinologist\|oncologist\|infectious disease specialist\|allergist), (evaluation\|consultation) by [an] (endocrinologist\|oncologist\|infectious disease specialist\|allergist), (referral\|consult): (endocrinologist\|oncologist\|infectious disease specialist\|allergist) |
| ophthalmology-consultation     | consultation | eye                    | (ophthalmology\|ophthalmologic\|ophthalmological\|ophthalmologist\|optometry\|optometrist\|neuro-ophthalmology\|neuro-ophthalmologist) (consultation\|consult\|evaluation\|referral\|visit\|follow-up\|second opinion\|specialist), (eye specialist\|retinal specialist) (consultation\|consult\|evaluation\|referral\|visit\|follow-up\|second opinion\|specialist), (consultation\|consult\|evaluation) with [a] (ophthalmology\|optometry\|neuro-ophthalmologist\|retinal specialist), referral to [a] (ophthalmology\|optometry\|neuro-ophthalmologist\|retinal specialist), (follow-up\|visit) with [a] (ophthalmology\|optometry\|neuro-ophthalmologist\|retinal specialist), (evaluation\|consultation) by [a] (ophthalmology\|optometry\|neuro-ophthalmologist\|retinal specialist), (referral\|consult): (ophthalmology\|optometry\|neuro-ophthalmologist\|retinal specialist), (consultation\|consult\|evaluation) with [an] (ophthalmologist\|optometrist\|eye doctor\|eye specialist), referral to [an] (ophthalmologist\|optometrist\|eye doctor\|eye specialist), (follow-up\|visit) with [an] (ophthalmologist\|optometrist\|eye doctor\|eye specialist), (evaluation\|consultation) by [an] (ophthalmologist\|optometrist\|eye doctor\|eye specialist), (referral\|consult): (ophthalmologist\|optometrist\|eye doctor\|eye specialist) |
| ent-consultation               | consultation | head, neck, ear, face  | (ENT\|otolaryngology\|otolaryngologic\|otolaryngologist\|neuro-otology\|audiology\|ear nose and throat) (consultation\|consult\|evaluation\|referral\|visit\|follow-up\|second opinion\|specialist), "ear, nose and throat consultation", "ear, nose, and throat consultation", "ear, nose and throat specialist", (consultation\|consult\|evaluation) with [a] (otolaryngology\|neuro-otologist\|neurotologist), referral to [a] (otolaryngology\|neuro-otologist\|neurotologist), (follow-up\|visit) with [a] (otolaryngology\|neuro-otologist\|neurotologist), (evaluation\|consultation) by [a] (otolaryngology\|neuro-otologist\|neurotologist), (referral\|consult): (otolaryngology\|neuro-otologist\|neurotologist), (consultation\|consult\|evaluation) with [an] (ENT\|ENT specialist\|otolaryngologist\|audiologist), referral to [an] (ENT\|ENT specialist\|otolaryngologist\|audiologist), (follow-up\|visit) with [an] (ENT\|ENT specialist\|otolaryngologist\|audiologist), (evaluation\|consultation) by [an] (ENT\|ENT specialist\|otolaryngologist\|audiologist), (referral\|consult): (ENT\|ENT specialist\|otolaryngologist\|audiologist) |
| dental-consultation            | consultation | face                   | (dental\|dentist\|TMJ\|TMD\|maxillofacial\|oral surgery\|oral and maxillofacial surgery\|orofacial pain) (consultation\|consult\|evaluation\|referral\|visit\|follow-up\|second opinion\|specialist), dental exam, dental examination, dental (assessment\|follow-up\|visit), (consultation\|consult\|evaluation) with [a] (dentist\|TMJ specialist\|maxillofacial surgeon\|dental specialist\|periodontist), referral to [a] (dentist\|TMJ specialist\|maxillofacial surgeon\|dental specialist\|periodontist), (follow-up\|visit) with [a] (dentist\|TMJ specialist\|maxillofacial surgeon\|dental specialist\|periodontist), (evaluation\|consultation) by [a] (dentist\|TMJ specialist\|maxillofacial surgeon\|dental specialist\|periodontist), (referral\|consult): (dentist\|TMJ specialist\|maxillofacial surgeon\|dental specialist\|periodontist), (consultation\|consult\|evaluation) with [an] (oral surgeon\|orthodontist\|endodontist), referral to [an] (oral surgeon\|orthodontist\|endodontist), (follow-up\|visit) with [an] (oral surgeon\|orthodontist\|endodontist), (evaluation\|consultation) by [an] (oral surgeon\|orthodontist\|endodontist), (referral\|consult): (oral surgeon\|orthodontist\|endodontist) |
| plastic-surgery-consultation   | consultation |                        | (plastic surgery\|plastic surgical\|plastic surgeon\|plastics\|burn\|wound care specialist) (consultation\|consult\|evaluation\|referral\|visit\|follow-up\|second opinion\|specialist), (consultation\|consult\|evaluation) with [a] (plastic surgeon\|plastic surgery\|burn specialist\|wound specialist\|wound clinic\|wound care specialist), referral to [a] (plastic surgeon\|plastic surgery\|burn specialist\|wound specialist\|wound clinic\|wound care specialist), (follow-up\|visit) with [a] (plastic surgeon\|plastic surgery\|burn specialist\|wound specialist\|wound clinic\|wound care specialist), (evaluation\|consultation) by [a] (plastic surgeon\|plastic surgery\|burn specialist\|wound specialist\|wound clinic\|wound care specialist), (referral\|consult): (plastic surgeon\|plastic surgery\|burn specialist\|wound specialist\|wound clinic\|wound care specialist) |
| sleep-consultation             | consultation |                        | (sleep\|sleep medicine\|sleep specialist\|sleep disorder\|sleep disorders) (consultation\|consult\|evaluation\|referral\|visit\|follow-up\|second opinion\|specialist), (consultation\|consult\|evaluation) with [a] (sleep specialist\|sleep medicine\|sleep clinic\|sleep disorder specialist), referral to [a] (sleep specialist\|sleep medicine\|sleep clinic\|sleep disorder specialist), (follow-up\|visit) with [a] (sleep specialist\|sleep medicine\|sleep clinic\|sleep disorder specialist), (evaluation\|consultation) by [a] (sleep specialist\|sleep medicine\|sleep clinic\|sleep disorder specialist), (referral\|consult): (sleep specialist\|sleep medicine\|sleep clinic\|sleep disorder specialist) |
| addiction-consultation         | consultation |                        | (addiction\|addiction medicine\|addictionologist\|addiction specialist\|detox\|detoxification\|substance abuse) (consultation\|consult\|evaluation\|referral\|visit\|follow-up\|second opinion\|specialist), (consultation\|consult\|evaluation) with [a] (addiction medicine\|detox specialist), referral to [a] (addiction medicine\|detox specialist), (follow-up\|visit) with [a] (addiction medicine\|detox specialist), (evaluation\|consultation) by [a] (addiction medicine\|detox specialist), (referral\|consult): (addiction medicine\|detox specialist), (consultation\|consult\|evaluation) with [an] (addiction specialist\|addictionologist\|addiction psychiatrist), referral to [an] (addiction specialist\|addictionologist\|addiction psychiatrist), (follow-up\|visit) with [an] (addiction specialist\|addictionologist\|addiction psychiatrist), (evaluation\|consultation) by [an] (addiction specialist\|addictionologist\|addiction psychiatrist), (referral\|consult): (addiction specialist\|addictionologist\|addiction psychiatrist) |
| chiropractic-consultation      | consultation |                        | (chiropractic\|chiropractor\|chiro) (consultation\|consult\|evaluation\|referral\|follow-up\|re-evaluation\|second opinion\|assessment\|eval\|specialist), chiropractic (re-evaluation\|re-exam\|re-examination\|exam\|examination\|initial evaluation), re-exam (with\|by) [a\|the] chiropractor, (exam\|examination\|evaluation\|re-evaluation\|initial evaluation) (with\|by) [a\|the] chiropractor, (consultation\|consult\|evaluation) with [a] (chiropractor\|chiropractic\|doctor of chiropractic), referral to [a] (chiropractor\|chiropractic\|doctor of chiropractic), (follow-up\|visit) with [a] (chiropractor\|chiropractic\|doctor of chiropractic), (evaluation\|consultation) by [a] (chiropractor\|chiropractic\|doctor of chiropractic), (referral\|consult): (chiropractor\|chiropractic\|doctor of chiropractic) |
| acupuncture-consultation       | consultation |                        | (acupuncturist) (consultation\|consult\|evaluation\|referral), initial acupuncture (evaluation\|consultation), (consultation\|consult\|evaluation) with [a] acupuncture, referral to [a] acupuncture, (follow-up\|visit) with [a] acupuncture, (evaluation\|consultation) by [a] acupuncture, (referral\|consult): acupuncture, (consultation\|consult\|evaluation) with [an] acupuncturist, referral to [an] acupuncturist, (follow-up\|visit) with [an] acupuncturist, (evaluation\|consultation) by [an] acupuncturist, (referral\|consult): acupuncturist |
| therapy-consultation           | consultation |                        | (physical therapist\|occupational therapist) (evaluation\|referral\|consultation), (consultation\|consult\|evaluation) with [a] (physical therapist\|physical therapy\|occupational therapy\|hand therapy\|hand therapist), referral to [a] (physical therapist\|physical therapy\|occupational therapy\|hand therapy\|hand therapist), (follow-up\|visit) with [a] (physical therapist\|physical therapy\|occupational therapy\|hand therapy\|hand therapist), (evaluation\|consultation) by [a] (physical therapist\|physical therapy\|occupational therapy\|hand therapy\|hand therapist), (consultation\|consult\|evaluation) with [an] occupational therapist, referral to [an] occupational therapist, (follow-up\|visit) with [an] occupational therapist, (evaluation\|consultation) by [an] occupational therapist |
```

"""##),
    Chapter(
      path: "Rules/vocabulary/courses.md",
      text: ##"""
# How treatments went

Words that say whether a treatment goes on, was ended or was tried, and what came of it.

```terms
concept continuation
  words  continue, continues, continued on, continuing, is continuing, currently taking, current (medication|medications|treatment|treatments|medicines|drugs|prescriptions),
         (medication|medications|drugs|medicines) (include|includes|included|are|were), is taking, are taking, takes, taking, is on, is now on, now on, maintained on,
         is using, uses, using, currently using, ongoing, is doing, does, is to go on, goes on, refilled, refill of, renewed, remains on, stays on, is attending,
         presently on, currently on, (is|has been) prescribed, currently, (is|are) worn, (is|are) being (taken|done|used|worn|given), (is|are) continued, switched to, changed to, refills were given for, refills of, refill was given for, uses only, takes only, medications listed, medications taken, at present takes, is wearing, wears, still takes, still uses

concept cessation
  words  stopped, (patient|worker|claimant|applicant|he|she|to) stop, (was|were|is) to (stop|discontinue), stop taking, stopped taking, stopped using, discontinued, discontinue, discontinues, no longer (takes|taking|uses|using|on|taken|used|attends), is no longer (taking|using|on),
         was no longer (taking|using|on), has not been taking, ceased, weaned off, weaned from, quit, quit taking, tapered off, off of, came off, taken off, has been off, was ended, ended, halted, (cannot|could not|can not|unable to) (take|tolerate|use), stopped going,
         discharged from, (was|were) discontinued, (was|were) stopped, self-discontinued, had to stop, (was|were) (removed|sent back|returned|given up|taken off|ended), had to be (given up|stopped|discontinued), sent back, given up, off his list, off her list

concept trial
  words  tried, trialed, trialled, has tried, had tried, (was|were) tried, (has|have) been tried, trial of, a trial of, trials of, tried so far, failed,
         previously (tried|used|took|taken|prescribed), treated with, been treated with, prior (medications|drugs|medicines|treatment|treatments|care|therapy|therapies) (include|includes|included|consisted of|has included|have included),
         past (medications|treatment|treatments) (include|includes|included|consisted of), treatment (has|had) (consisted of|included), treatment consisted of, treatment to date (has|had) (consisted of|included), treatment to date (includes|included), treatments to date (include|included),
         (has|have|had) included, (treatment|treatments|care) (include|includes|included), conservative (treatment|care|measures|management) (has included|have included|included|consisted of|has consisted of|includes), previous (treatment|treatments|medications) (include|included|includes|consisted of),
         used to take, used in the past, has taken, intolerant of, managed with, been managed with, medications tried

concept completion
  words  completed, has completed, had completed, has had, have had, attended, has attended, had attended, underwent, has undergone, had undergone, received, has received, had received,
         participated in, finished, went through, has been given, was given, were given, have been used, has been used, (was|were) completed, (has|have) been completed, to date

concept helped
  words  with (benefit|relief|improvement|good relief|good benefit|some relief|some benefit|some improvement|significant relief|significant improvement|temporary relief|moderate relief|partial relief|mild relief|good results|good effect|good result|excellent relief|improved function|functional improvement|better function|less pain|reduction of pain|pain relief|reduced pain|success),
         with better, with improved, helped, helpful, is helpful, (was|were) helpful, (was|were|is|are) (effective|beneficial|of benefit|of help|useful), beneficial, effective, helps, helps with, relieved, relieves, eased, eases,
         (provided|provides|gave|gives|brought|offered|offers|provide|obtained) (relief|benefit|good relief|some relief|good benefit|some benefit|temporary relief|significant relief|lasting relief|partial relief|pain relief|much relief|moderate relief|excellent relief|great relief|improvement),
         reduced the, reduced his, reduced her, reduced pain, decreased (pain|the pain|his pain|her pain), lowered (pain|the pain), improved (pain|function|the pain|symptoms|strength|sleep|range of motion), improves, (good|great|some|significant|partial|excellent|temporary|moderate) (relief|benefit|response|improvement), <number> (percent|%) (relief|improvement|reduction|better),
         percent (relief|improvement|reduction), fell by, pain fell, dropped by, pain dropped, relief for, relief of, has helped, improvement (with|from|after|following), relief (with|from|after|following), benefit (with|from), gains, with gains, made (it|lifting|walking|sleep|things) easier, have made, easier, controls [the|his|her] pain, controls the pain well, (help|helps) (him|her), making it possible, makes it possible, makes (walking|work|sleep) possible, responded well to, responding well to, was of help

concept not-helped
  words  left (him|her) no better, left (him|her) as [he|she] was, no better than (he|she|it) was, without (benefit|relief|improvement|lasting benefit|lasting relief|help|effect|success|significant benefit|significant relief|significant improvement|sustained relief|much relief|much benefit|any relief|any benefit|any improvement|sustained benefit|success|gain),
         with (no|little|minimal|limited|poor) (benefit|relief|improvement|help|effect|success|gain|change|result|results), did not help, does not help, did not (improve|relieve|work|ease), has not helped, have not helped, had not helped, of no (help|benefit|use|avail), no help, not helpful, ineffective, not effective,
         (provided|provides|gave|gives|brought|offered) (no|little|minimal|limited) (relief|benefit|improvement|help), no (relief|benefit|improvement|help|gain|response|change) (with|from|after|following|despite), no relief, no benefit, no lasting (relief|benefit), made (it|the pain|symptoms|him|her|things) worse, worsened, worsened the pain,
         aggravated, failed to help, failed to (relieve|improve|provide), was not beneficial, to no avail, did nothing, did nothing for, made no difference, (none|neither) of which made any difference, made any difference, no difference, no sustained relief, little relief, little benefit, despite

concept with-medication
  words  with medication, with medications, with the medication, with meds, on medication, on medications, with the use of medication, with medication use, after medication, after taking medication, with opioids, with his medication, with her medication, with his medications, with her medications, while on medication

concept without-medication
  words  without medication, without medications, without the medication, without meds, off medication, off medications, before medication, before taking medication, w/o medication, w/o medications, without opioids, when off medication, without his medication, without her medication

concept allergic-to
  words  allergic to, allergy to, allergies to, allergies, allergy, (causes|caused) (a rash|rash|hives|anaphylaxis|an allergic reaction|itching), allergic reaction to, anaphylaxis to
```

"""##),
    Chapter(
      path: "Rules/vocabulary/criteria.md",
      text: ##"""
# What criteria ask about

Facts about the patient and words of the rationale that criteria turn on, and that stand in no other chapter.

```terms
concept device-trial is a finding
  words  (one-month|1-month|30-day|thirty-day|four-week|two-week|successful|home-based|home|initial|in-home|preliminary|H-wave) trial, trial of [a|the] (TENS|H-wave|unit|device|stimulator|interferential), trial (rental|period), rental trial

concept failed-return-to-work is a finding
  words  (failed|unsuccessful) (return to work|returning to work|return-to-work|RTW) [attempt|attempts|effort|trial], (failed|unsuccessful) (attempt|attempts) (at|to) (return to work|returning to work|return-to-work),
         prior unsuccessful return to work [attempts], (tried|attempted) to return to work (but|and) (could not|failed|was unable), unable to sustain a return to work

concept complex-operation is a finding
  words  (complex|complicated) (surgery|operation|procedure|surgical procedure|surgical intervention|case|spine surgery), (surgery|operation|procedure) of [some|such|this] complexity, surgical complexity, procedure is [of] complex, surgery is complex, operation is complex

concept unloading is a finding
  words  reduced weight bearing [is|was|being] [desirable|desired], reduced weight-bearing, need for reduced weight bearing, need to unload, unloading of the joints, unable to tolerate (land|land-based) (therapy|exercise|physical therapy), intolerance of land-based (therapy|exercise)

concept obvious-radiculopathy is a finding
  words  radiculopathy is [already|clinically] [clinically] (obvious|evident|apparent|established), [clinically] (obvious|clear|evident|established|well-established|unequivocal) radiculopathy, radiculopathy that is [already] clinically (obvious|evident), already clinically obvious, clinically obvious

concept exception-given is a statement
  words  although, though, even though, despite, notwithstanding, nevertheless, nonetheless, while, still, regardless, all the same, in spite of, an exception, as an exception,
         outlier, departs from, departure from, depart from, deviate from, deviates from, deviation from, outside of the guideline, outside the guideline, outside of the guidelines,
         outside the guidelines, in excess of, exceeds, exceed, exceeding, beyond, more than is foreseen

concept opioid-agreement is a statement
  words  (opioid|pain|narcotic|medication|treatment|opiate|controlled substance) (agreement|contract), (opioid|pain|narcotic) treatment agreement, pain management (agreement|contract), (opioid|narcotic) therapy agreement, signed (agreement|contract)

concept unaddressed-side-effects is a statement
  words  (side effects|adverse effects|adverse reactions) (were|was|are|is) not (discussed|addressed|assessed|documented|mentioned|monitored|recorded|reported on|reviewed),
         (side effects|adverse effects|adverse reactions) (have|has) not been (discussed|addressed|assessed|documented|mentioned|reviewed),
         no (mention|discussion|assessment|documentation|evaluation|review|monitoring|record) of [the|any|possible] (side effects|adverse effects|adverse reactions),
         not (address|discuss|assess|mention|document) [the|any] (side effects|adverse effects|adverse reactions), nothing (is|was) said (of|about) (side effects|adverse effects)

concept unaddressed-aberrance is a statement
  words  (aberrant behavior|aberrant drug behavior|aberrant drug-taking behavior|drug-seeking behavior|compliance|aberrancy) (were|was|are|is) not (discussed|addressed|assessed|documented|mentioned|monitored|recorded|reviewed),
         no (mention|discussion|assessment|documentation|evaluation|review|monitoring|record) of [the|any|possible] (aberrant behavior|aberrant drug behavior|aberrant drug-taking behavior|aberrant drug taking behavior|aberrant drug-related behavior|aberrancy),
         not (address|discuss|assess|mention|document) [the|any] (aberrant behavior|aberrant drug behavior|aberrant drug-taking behavior|aberrancy)

concept paired-scores is a statement
  words  (pain scores|pain levels|VAS scores|pain ratings|scores|levels of pain) with and without [the|his|her] (medication|medications|drug|opioid|opioids|Norco|use), (pain scores|pain levels|VAS scores|pain ratings|scores|levels of pain|pain) before and after [taking] (medication|medications|opioids),
         (scores|levels|ratings) (both|taken) with and without (medication|medications)

concept extension-allowed is a statement
  words  (may|can|could) be (extended|continued|repeated), extended if, extension of treatment, (additional|further|more) (visits|sessions|treatments|therapy|care) (may|can|could|if|are|with|when|after|is), (visits|sessions|treatments) beyond, continued visits, continuation of therapy

concept one-part-fails-all is a statement
  words  at least one (drug|ingredient|component|agent|medication) [or drug class] that is not recommended [is not recommended], at least one (drug|ingredient|component|agent|medication) (or drug class) that is not recommended, one (ingredient|component|drug|part) that is not recommended,
         any (ingredient|component|drug) [that] is not recommended, one non-recommended (ingredient|component|drug), at least one non-recommended (ingredient|component|drug)

concept not-for-the-skin is a statement
  words  not recommended topically, not recommended as a topical [agent|product|analgesic|medication], not recommended for topical (use|application), not recommended in [a] topical (form|formulation|formulations), not (approved|indicated|supported|FDA approved|FDA-approved) for [a] topical (use|application),
         not currently FDA approved for [a] topical (use|application), as a topical product is not (recommended|supported), no evidence for use of any [other] (muscle relaxant|muscle relaxants|antiepilepsy drug|antiepilepsy drugs) as a topical [product], no (literature|peer-reviewed literature|evidence) to support [its] topical use,
         not be used topically, topical use is not (recommended|supported)

concept contrast-word is a statement
  words  however, but, unfortunately, some of the (criteria|requirements|guidelines), one of the (criteria|requirements), part of the (criteria|requirements), first (criterion|requirement),
         too (early|soon|many|much|long), is excessive, are excessive
```

"""##),
    Chapter(
      path: "Rules/vocabulary/disclosures.md",
      text: ##"""
# What tells who somebody is

Titles, degrees and labels beside which a name or a number identifies a person. The shapes of social security
and telephone numbers, of e-mail addresses and of dates are the program's.

## Names

A capitalised word is a name behind a title; two of them are one before a degree, and in the summary behind
"with" or "by". A word that another concept of this book has, or that the letter writes in small letters, is
never one. `not-name` holds the words that open a sentence behind a removed name ("Dr. On examination"), and
those that make two capitalised words a firm or an institution.

```terms
concept title is a honorific
  words  Mr, Mrs, Ms, Miss, Dr, Doctor, Prof, Professor, Attorney, Judge

concept degree is a credential
  words          M.D., D.O., D.C., Ph.D., D.P.M., L.Ac., Psy.D., P.A.-C, R.N., N.P., D.D.S., O.D., D.P.T., Esq
  abbreviations  MD, DO, DC, PHD, DPM, LAC, PSYD, PA-C, RN, NP, DDS, OD, DPT, PA, LMFT, LCSW, MFT

concept introduces-name is a name-before
  words  with, by, from, to, per, saw, sees, named, under, via, physician, provider, surgeon, doctor, patient, employee, worker, and

concept opens-sentence is a not-name
  words  on, in, at, the, this, that, these, those, he, she, it, they, there, here, based, given, since, however, therefore, also,
         during, after, before, per, as, for, with, from, by, to, of, and, but, if, when, while, although, because, under, upon,
         all, any, some, each, his, her, their, its, now, today, currently, current, previously, prior, subsequent, subsequently,
         both, no, not, yes, which, who, where, what, then, thus, hence, further, furthermore, moreover, additionally, besides,
         date, dated, re, regarding, documents, reports, notes, states, stated, evaluated, examined, requested, signed,
         January, February, March, April, May, June, July, August, September, October, November, December,
         Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday

concept institution is a not-name
  words  inc, incorporated, llc, corp, corporation, company, co, hospital, center, centre, clinic, university, college, institute,
         laboratory, laboratories, labs, pharmaceuticals, pharmaceutical, pharma, foundation, association, society, academy,
         board, department, division, bureau, journal, review, collaboration, guidelines, guideline, insurance, services,
         group, systems, health, healthcare, medical, surgery, therapeutics, technologies, medicine, county, state, city,
         California, Nevada, Texas, York, Angeles, Diego, Francisco, Sacramento, America, American, United, National, Federal,
         disability, questionnaire, inventory, scale, index, score, test, criteria, classification, method, protocol, approach,
         syndrome, disease, sign, maneuver, technique, procedure, study, trial, et al
```

## Numbers and addresses

```terms
concept birth-date-label is a birth-label
  words          date of birth, birth date, birthdate, birthday, D.O.B., born on, born
  abbreviations  DOB

concept record-number-label is a record-label
  words          claim (number|no|num), claim, policy (number|no), medical record (number|no), chart (number|no), patient (number|id),
                 member (number|id), employee (number|id), social security (number|no), account (number|no), file (number|no), case (number|no),
                 EAMS, driver's license, license (number|no), NPI, account
  abbreviations  MRN, SSN, ADJ, WCAB

concept street is a street-word
  words  street, st, avenue, ave, boulevard, blvd, road, rd, drive, dr, lane, ln, court, ct, way, place, parkway, highway

concept template-residue is a placeholder
  words  lorem ipsum, TBD, to be inserted, insert (name|date|rationale|text|decision|citation|here|item) [here], enter (text|rationale) here,
         click (here|or tap), XXX, XXXX, XXXXX, your text here, rationale goes here, template text
```

"""##),
    Chapter(
      path: "Rules/vocabulary/drugs.md",
      text: ##"""
# Drugs

Classes under their usual names, and the common ingredients below them with their brands. A
preparation for the skin is kept apart from the same ingredient by mouth where its name says so; where a
strength stands between ("lidocaine 5% patch"), ingredient and form are two services of one heading.

## Drugs in general

```table drugs
| concept         | is a    | general | taken | words |
|-----------------|---------|---------|-------|-------|
| drug            | service | yes     | yes   | medication, drug, oral medication, prescription medication, prescription drug, pharmacotherapy, pharmacologic (treatment\|therapy\|agent\|management of pain), pharmacological (treatment\|therapy\|agent), drug therapy, medication therapy, medicines, oral medicine, pain (medication\|medicine\|pill\|pills\|reliever\|relievers), prescription, medication refill, refill of medications, generic drug, brand name drug, compound drug, medicament, medications regimen, medication regimen, oral pain medication, psychotropic medication, psychotropic drug, psychiatric medication, medication trial, over-the-counter (medication\|medications\|medicine\|drug), OTC (medication\|medications\|medicine) |
| first-line-drug | drug    |         |       | first-line (agent\|drug\|medication\|therapy\|treatment\|therapies\|treatments\|oral medication), first line (oral\|neuropathic) (agent\|agents\|medication), second-line (agent\|drug\|medication\|therapy\|treatment) |
| adjuvant-drug   | drug    |         |       | adjuvant (analgesic\|medication\|drug\|agent), adjunctive medication, disease-modifying (drug\|agent), bisphosphonate, alendronate, fosamax, calcitonin, miacalcin, teriparatide, forteo, zoledronic acid, reclast, pamidronate, boniva, ibandronate |
```

## Pain and inflammation

```table analgesics
| concept                | is a      | general | words | abbreviations |
|------------------------|-----------|---------|-------|---------------|
| analgesic              | drug      | yes     | analgesic, oral analgesic, analgesic medication, non-opioid analgesic, nonopioid analgesic, non-narcotic analgesic, non-opioid (medication\|pain medication\|drug) |  |
| acetaminophen          | analgesic |         | acetaminophen, tylenol, paracetamol, tylenol extra strength, extra strength tylenol, tylenol arthritis | APAP |
| nsaid                  | drug      | yes     | NSAID, nonsteroidal anti-inflammatory drug, non-steroidal anti-inflammatory drug, nonsteroidal anti-inflammatory, non-steroidal anti-inflammatory, anti-inflammatory, anti-inflammatory (medication\|drug\|agent\|medicine\|analgesic), nonsteroidal anti-inflammatory (medication\|agent\|medicine), non-steroidal anti-inflammatory (medication\|agent\|medicine), non-selective NSAID, nonselective NSAID, oral NSAID, NSAIDS, NSAID (medication\|therapy\|use\|treatment), non steroid anti-inflammatory drug, COX-2 inhibitor, cox-2 (inhibitor\|selective NSAID\|NSAID\|agent) |  |
| ibuprofen              | nsaid     |         | ibuprofen, motrin, advil, IBU, caldolor |  |
| naproxen               | nsaid     |         | naproxen, naproxen sodium, naprosyn, anaprox, anaprox DS, anaprox-DS, aleve, naprelan, EC-naprosyn, naproxen sod |  |
| diclofenac             | nsaid     |         | diclofenac, diclofenac (sodium\|potassium\|sodium ER\|XR\|ER), voltaren, voltaren XR, voltaren SR, cataflam, zipsor, zorvolex, cambia, arthrotec, diclofenac/misoprostol |  |
| meloxicam              | nsaid     |         | meloxicam, mobic, vivlodex |  |
| nabumetone             | nsaid     |         | nabumetone, relafen |  |
| etodolac               | nsaid     |         | etodolac, lodine, etodolac ER |  |
| celecoxib              | nsaid     |         | celecoxib, celebrex |  |
| ketorolac              | nsaid     |         | ketorolac, toradol, ketorolac tromethamine, sprix |  |
| ketoprofen             | nsaid     |         | ketoprofen, ketaprofen, orudis, oruvail |  |
| fenoprofen             | nsaid     |         | fenoprofen, fenoprofen calcium, nalfon, fenortho |  |
| oxaprozin              | nsaid     |         | oxaprozin, daypro |  |
| indomethacin           | nsaid     |         | indomethacin, indocin, tivorbex |  |
| piroxicam              | nsaid     |         | piroxicam, feldene |  |
| flurbiprofen           | nsaid     |         | flurbiprofen, ansaid |  |
| nsaid-gastroprotective | nsaid     |         | duexis, ibuprofen/famotidine, ibuprofen and famotidine, vimovo, naproxen/esomeprazole, naproxen and esomeprazole, esomeprazole/naproxen |  |
| other-nsaid            | nsaid     |         | sulindac, clinoril, diflunisal, dolobid, salsalate, tolmetin, ketorolac tablets, mefenamic acid, ponstel, meclofenamate, rofecoxib, vioxx, valdecoxib, trilisate, choline magnesium trisalicylate |  |
| aspirin                | nsaid     |         | aspirin, acetylsalicylic acid, ecotrin, bufferin, bayer aspirin, ASA 81, excedrin |  |
| corticosteroid         | drug      |         | corticosteroid, steroid, oral steroid, oral corticosteroid, systemic (steroid\|corticosteroid), glucocorticoid, glucocorticosteroid, steroid (taper\|dose pack\|dosepak\|burst\|medication), prednisone, prednisone taper, prednisolone, deltasone, methylprednisolone, medrol, medrol dosepak, medrol dose pack, medrol pack, medrol dosepack, medrol (dose-pak\|pak), solu-medrol, depo-medrol, dexamethasone, decadron, hydrocortisone, cortisone, cortisol, triamcinolone, kenalog, betamethasone, celestone, budesonide, clobetasol |  |
| migraine-drug          | drug      |         | triptan, migraine medication, anti-migraine medication, sumatriptan, imitrex, rizatriptan, maxalt, eletriptan, relpax, zolmitriptan, zomig, naratriptan, frovatriptan, treximet, ergotamine, cafergot, dihydroergotamine, erenumab, aimovig, emgality, ubrelvy, nurtec, ajovy |  |
| butalbital             | analgesic |         | butalbital, fioricet, fiorinal, butalbital/acetaminophen/caffeine, butalbital/APAP/caffeine, butalbital-acetaminophen-caffeine, esgic, barbiturate, barbiturate containing analgesic, BCA, phenobarbital |  |
```

## Opioids

```table opioids
| concept           | is a   | general | words |
|-------------------|--------|---------|-------|
| opioid            | drug   | yes     | opioid, opiate, narcotic, opioid (analgesic\|medication\|therapy\|treatment\|pain medication\|agonist\|drug\|use), opiate (medication\|therapy\|analgesic), narcotic (medication\|analgesic\|pain medication\|pain medicine\|therapy), short-acting opioid, long-acting opioid, chronic opioid therapy, opioid analgesics, short-acting (narcotic\|opiate\|narcotics), long-acting (narcotic\|opiate\|narcotics), extended release opioid, opioid maintenance, high dose opioid, pain narcotics |
| hydrocodone       | opioid |         | hydrocodone, norco, vicodin, lortab, hydrocodone/acetaminophen, hydrocodone/APAP, hydrocodone bitartrate, hydrocodone bitartrate/acetaminophen, hydrocodone bitartrate/APAP, hydrocodone bitartrate and acetaminophen, hydrocodone and acetaminophen, hydrocodone bit/acetaminophen, hydrocodone/ibuprofen, vicoprofen, vicodin ES, lorcet, xodol, zohydro, zohydro ER, hysingla, hysingla ER, maxidone, hydrocodone with acetaminophen, hydrocodone ER, anexsia |
| oxycodone         | opioid |         | oxycodone, oxycontin, percocet, roxicodone, oxycodone/acetaminophen, oxycodone/APAP, oxycodone HCL, oxycodone hydrochloride, oxycodone and acetaminophen, oxycodone with acetaminophen, oxycodone IR, oxycodone ER, oxyIR, endocet, xartemis, xtampza, percodan, roxicet, oxaydo |
| codeine           | opioid |         | codeine, acetaminophen/codeine, acetaminophen with codeine, acetaminophen and codeine, tylenol with codeine, APAP/codeine, codeine sulfate, tylenol no. 3, tylenol 3, tylenol-3 |
| tramadol          | opioid |         | tramadol, ultram, ultram ER, ultracet, tramadol HCL, tramadol hydrochloride, tramadol ER, tramadol/acetaminophen, tramadol/APAP, tramadol and acetaminophen, conzip, ryzolt, tramadol HCL ER, synapryn |
| tapentadol        | opioid |         | tapentadol, nucynta, nucynta ER |
| morphine          | opioid |         | morphine, morphine sulfate, MS contin, morphine sulfate ER, morphine ER, kadian, avinza, MSIR, embeda, morphine sulfate IR, arymo |
| hydromorphone     | opioid |         | hydromorphone, dilaudid, exalgo, hydromorphone HCL |
| oxymorphone       | opioid |         | oxymorphone, opana, opana ER |
| fentanyl          | opioid |         | fentanyl, duragesic, fentanyl patch, duragesic patch, fentanyl transdermal [patch], actiq, fentora, subsys |
| methadone         | opioid |         | methadone, methadone HCL, dolophine |
| buprenorphine     | opioid |         | buprenorphine, butrans, suboxone, subutex, belbuca, butrans patch, buprenorphine/naloxone, buprenorphine HCL, zubsolv, buprenorphine (patch\|troches\|sublingual), sublocade |
| levorphanol-other | opioid |         | levorphanol, meperidine, demerol, pentazocine, talwin, butorphanol, stadol, nalbuphine |
| opioid-antagonist | drug   |         | opioid antagonist, naloxone, narcan, naloxone nasal spray, narcan nasal spray, evzio, naltrexone, vivitrol, low dose naltrexone, revia |
| cannabinoid       | drug   |         | cannabinoid, medical (marijuana\|cannabis), marijuana, cannabis, cannabidiol, CBD oil, dronabinol, marinol, nabilone |
```

## Muscles and nerves

```table muscle-nerve-drugs
| concept              | is a            | words | abbreviations |
|----------------------|-----------------|-------|---------------|
| muscle-relaxant      | drug            | muscle relaxant, muscle relaxer, skeletal muscle relaxant, antispasmodic, anti-spasmodic, antispasticity drug, anti-spasticity (drug\|agent), antispasmodic (medication\|agent), non-sedating muscle relaxant, sedating muscle relaxant, muscle relaxant (medication\|therapy\|agent\|drug), muscle relaxing agent, spasmolytic |  |
| cyclobenzaprine      | muscle-relaxant | cyclobenzaprine, flexeril, fexmid, amrix, cyclobenzaprine HCL, cyclobenzaprine hydrochloride, cyclobenzaprine HCI |  |
| carisoprodol         | muscle-relaxant | carisoprodol, soma, vanadom, carisoprodol/aspirin, soma compound |  |
| tizanidine           | muscle-relaxant | tizanidine, zanaflex, tizanidine HCL, tizanidine hydrochloride |  |
| methocarbamol        | muscle-relaxant | methocarbamol, robaxin |  |
| orphenadrine         | muscle-relaxant | orphenadrine, norflex, orphenadrine citrate, orphenadrine citrate ER, orphenadrine ER, norgesic, norgesic forte, orphenadrine/caffeine |  |
| metaxalone           | muscle-relaxant | metaxalone, skelaxin, metaxall |  |
| baclofen             | muscle-relaxant | baclofen, lioresal, gablofen |  |
| other-relaxant       | muscle-relaxant | chlorzoxazone, parafon forte, parafon, lorzone, dantrolene, dantrium |  |
| anticonvulsant       | drug            | anticonvulsant, anti-convulsant, antiepileptic, anti-epileptic, antiepileptic drug, anti-epileptic drug, anti-epilepsy drug, antiepilepsy drug, anti-seizure (medication\|drug), antiseizure (medication\|drug), anticonvulsant (medication\|drug\|therapy), gabapentinoid, seizure medication, AEDs, membrane stabilizer, neuropathic (pain medication\|medication\|agent) | AED |
| gabapentin           | anticonvulsant  | gabapentin, neurontin, gralise, horizant, gabapentin enacarbil |  |
| pregabalin           | anticonvulsant  | pregabalin, lyrica, lyrica CR |  |
| topiramate           | anticonvulsant  | topiramate, topamax, trokendi, qudexy |  |
| other-anticonvulsant | anticonvulsant  | levetiracetam, keppra, divalproex, divalproex sodium, depakote, valproic acid, valproate, carbamazepine, tegretol, oxcarbazepine, trileptal, lamotrigine, lamictal, phenytoin, dilantin, zonisamide, zonegran, lacosamide, vimpat |  |
```

## Mood, anxiety, sleep, attention

```table psychotropics
| concept        | is a           | words | abbreviations |
|----------------|----------------|-------|---------------|
| antidepressant | drug           | antidepressant, anti-depressant, antidepressant (medication\|therapy\|drug\|agent), anti-depressant medication, MAO inhibitor, atypical antidepressant, bupropion, wellbutrin, wellbutrin (XL\|SR), bupropion (XL\|SR\|HCL), mirtazapine, remeron, vilazodone, viibryd, vortioxetine, trintellix, brintellix, nefazodone |  |
| tricyclic      | antidepressant | tricyclic, tricyclic antidepressant, tricyclics, amitriptyline, elavil, nortriptyline, pamelor, desipramine, norpramin, imipramine, tofranil, doxepin, silenor, protriptyline, clomipramine, amitriptyline HCL, nortriptyline HCL | TCA, TCAS |
| snri           | antidepressant | SNRI, serotonin norepinephrine reuptake inhibitor, serotonin-norepinephrine reuptake inhibitor, serotonin and norepinephrine reuptake inhibitor, duloxetine, cymbalta, venlafaxine, effexor, effexor XR, venlafaxine (ER\|XR), duloxetine (HCL\|DR), desvenlafaxine, pristiq, milnacipran, savella, fetzima, irenka |  |
| ssri           | antidepressant | SSRI, selective serotonin reuptake inhibitor, sertraline, zoloft, fluoxetine, prozac, citalopram, celexa, escitalopram, lexapro, paroxetine, paxil, fluvoxamine, luvox, escitalopram oxalate, sertraline HCL, fluoxetine HCL |  |
| trazodone      | antidepressant | trazodone, desyrel, oleptro, trazodone HCL |  |
| anxiolytic     | drug           | anxiolytic, anti-anxiety (medication\|drug\|agent), antianxiety medication, anxiolytic (medication\|agent), anxiety medication, buspirone, buspar, hydroxyzine, vistaril, atarax, hydroxyzine (pamoate\|HCL) |  |
| benzodiazepine | anxiolytic     | benzodiazepine, benzodiazepine (medication\|therapy\|class), alprazolam, xanax, xanax XR, diazepam, valium, lorazepam, ativan, clonazepam, klonopin, temazepam, restoril, triazolam, halcion, chlordiazepoxide, librium, estazolam, midazolam, clorazepate, oxazepam |  |
| sleep-aid      | drug           | sleep aid, sleeping aid, hypnotic, sedative hypnotic, sedative-hypnotic, sedative, sleep (medication\|medicine\|agent), sleeping (pill\|medication\|pills), non-benzodiazepine hypnotic, non-benzodiazepine sedative hypnotic, insomnia (medication\|agent\|medications), soporific, melatonin, ramelteon, rozerem, suvorexant, belsomra, zaleplon, sonata, OTC sleep aid, doxylamine, unisom |  |
| zolpidem       | sleep-aid      | zolpidem, ambien, ambien CR, zolpidem tartrate, edluar, intermezzo, zolpidem (ER\|CR), zolpidem tartrate ER |  |
| eszopiclone    | sleep-aid      | eszopiclone, lunesta |  |
| antipsychotic  | drug           | antipsychotic, anti-psychotic, atypical antipsychotic, antipsychotic medication, quetiapine, seroquel, seroquel XR, aripiprazole, abilify, risperidone, risperdal, olanzapine, zyprexa, ziprasidone, geodon, lurasidone, latuda, haloperidol, haldol, brexpiprazole, rexulti, prazosin, minipress, lithium, lithium carbonate |  |
| stimulant      | drug           | stimulant medication, CNS stimulant, psychostimulant, modafinil, provigil, armodafinil, nuvigil, amphetamine salts, adderall, methylphenidate, ritalin, concerta, vyvanse, lisdexamfetamine, atomoxetine, strattera |  |
| cognitive-drug | drug           | donepezil, aricept, memantine, namenda, amantadine, carbidopa/levodopa, sinemet, ropinirole, requip, pramipexole, mirapex, riluzole, dextromethorphan/quinidine, nuedexta |  |
```

## Stomach and bowel

```table gastric-drugs
| concept               | is a | words |
|-----------------------|------|-------|
| proton-pump-inhibitor | drug | proton pump inhibitor, PPI, PPIs, proton-pump inhibitor, omeprazole, prilosec, pantoprazole, protonix, esomeprazole, nexium, lansoprazole, prevacid, rabeprazole, aciphex, dexlansoprazole, dexilant, omeprazole DR, omeprazole/sodium bicarbonate, zegerid, pantoprazole sodium, omeprazole delayed release |
| acid-reducer          | drug | H2 blocker, H2 receptor antagonist, H2 antagonist, H2-blocker, gastroprotective (agent\|medication\|drug), GI protectant, antacid, ranitidine, zantac, famotidine, pepcid, cimetidine, tagamet, sucralfate, carafate, misoprostol, cytotec, nizatidine, gaviscon, maalox, tums |
| antiemetic            | drug | antiemetic, anti-emetic, anti-nausea medication, antinausea medication, antiemetic medication, ondansetron, zofran, zofran ODT, ondansetron (ODT\|HCL), promethazine, phenergan, metoclopramide, reglan, prochlorperazine, compazine, meclizine, antivert, scopolamine, scopolamine patch, trimethobenzamide |
| laxative              | drug | laxative, stool softener, laxatives, bowel regimen, docusate, docusate sodium, colace, senna, senokot, senokot-S, sennosides, senna-S, polyethylene glycol, miralax, bisacodyl, dulcolax, lactulose, linaclotide, linzess, lubiprostone, amitiza, methylnaltrexone, relistor, naloxegol, movantik, magnesium citrate, citrucel, metamucil, fiber supplement, psyllium, DSS, DOK, naldemedine, symproic |
| antidiarrheal         | drug | antidiarrheal, loperamide, imodium, dicyclomine, bentyl, hyoscyamine, levsin, simethicone, lomotil, probiotic, probiotics |
```

## For the skin

```table topical-drugs
| concept            | is a                                | general | modifier | words |
|--------------------|-------------------------------------|---------|----------|-------|
| topical-drug       | drug                                | yes     | yes      | topical (medication\|cream\|gel\|ointment\|lotion\|agent\|drug\|preparation\|product\|solution\|spray\|patch\|formulation\|medicine\|treatment\|therapy\|application), patch, gel, cream, ointment, lotion, transdermal (patch\|gel\|cream\|medication), medicated patch, medication patch, pain (patch\|patches\|cream\|gel\|relieving gel), topicals, roll-on gel, salve, transdermal |
| topical-analgesic  | topical-drug                        |         |          | topical analgesic, topical analgesics, topical analgesic (cream\|gel\|ointment\|patch\|agent\|medication\|compound), topical pain (medication\|cream\|reliever\|patch\|relief), topical analgesia, analgesic (cream\|gel\|ointment\|patch\|balm\|lotion\|patches\|rub), topical anti-neuropathic |
| compound-topical   | topical-analgesic                   |         |          | compounded (topical\|cream\|medication\|product\|drug\|topical cream\|topical medication\|ointment\|gel\|topical compound\|analgesic\|topical analgesic\|analgesic cream\|topical agent\|topical analgesics\|topicals\|pain cream), compound (cream\|topical\|medication\|topical cream\|gel\|ointment\|analgesic cream\|topical medication\|analgesic\|topical analgesic\|product\|pain cream), topical compound, topical compounds, compounding cream, topical compound (cream\|medication\|analgesic\|gel), transdermal compound, compounded transdermal (cream\|gel), compounded medications, flurbiprofen cream, flurbiprofen/lidocaine, flurbiprofen/capsaicin, flurbiprofen/cyclobenzaprine, flurbiprofen/baclofen, flurbiprofen/tramadol, cyclobenzaprine cream, cyclobenzaprine/lidocaine, cyclobenzaprine/gabapentin, gabapentin cream, gabapentin/amitriptyline, gabapentin/amitriptyline/dextromethorphan, gabapentin/lidocaine, gabapentin/pyridoxine, ketoprofen cream, ketoprofen gel, baclofen cream, tramadol cream, amitriptyline cream, diclofenac/lidocaine, capsaicin/camphor, capsaicin/flurbiprofen, lidocaine/gabapentin, ketamine cream, FCL, CGL, GCB cream, HMPC2, HNPC1, NPC1 cream, mediderm base, versapro base, lipoderm base |
| topical-nsaid      | topical-analgesic, nsaid            |         |          | topical NSAID, topical nonsteroidal anti-inflammatory, topical non-steroidal anti-inflammatory, topical (nonsteroidal\|non-steroidal) anti-inflammatory (drug\|agent\|medication), topical anti-inflammatory, topical (ketoprofen\|flurbiprofen\|ibuprofen\|naproxen), topical NSAIDS |
| topical-diclofenac | topical-nsaid                       |         |          | voltaren gel, diclofenac gel, flector, flector patch, pennsaid, pennsaid (solution\|pump), diclofenac (sodium gel\|topical\|topical gel\|patch\|epolamine\|epolamine patch\|solution\|topical solution\|cream\|sodium topical gel), topical diclofenac, solaraze, voltaren (topical\|topical gel\|arthritis gel\|cream), voltaren 1 gel |
| lidocaine          | topical-analgesic, local-anesthetic |         |          | lidocaine, xylocaine, lidocaine HCL, lidocaine hydrochloride, lignocaine |
| topical-lidocaine  | lidocaine                           |         |          | topical lidocaine, lidoderm, lidoderm patch, lidocaine (patch\|patches\|gel\|cream\|ointment\|pad\|topical\|topical patch\|lotion\|spray\|pad patch\|transdermal patch\|adhesive patch), lidoderm (patches\|pad), anecream, anecream cream, LMX, LMX 4, lidopro, lidopro (cream\|ointment\|lotion\|patch\|topical ointment), aspercreme [with] lidocaine, lidocaine-prilocaine, lidocaine/prilocaine, EMLA, EMLA cream, EMLA patch, lidocaine/menthol, lidocaine-menthol, menthol/lidocaine, terocin, terocin (patch\|patches\|lotion\|cream\|pain patch), new terocin [lotion\|cream\|patch], lidocaine/hyaluronic, lidothol, lidothol patch, relyyt [patch], lidall [patch], lidovex, synera, ztlido, xoten-C, dendracin, dendracin (lotion\|cream), eha lotion, laxacin, lenza gel |
| capsaicin          | topical-analgesic                   |         |          | capsaicin, topical capsaicin, capsaicin (cream\|patch\|gel\|ointment\|lotion), zostrix, qutenza, capzasin, medrox, medrox (patch\|patches\|ointment\|cream\|pain relief ointment), exoten-C, exoten-C lotion, dendracin neurodendraxcin, capsin |
| menthol-salicylate | topical-analgesic                   |         |          | menthol, methyl salicylate, topical salicylate, salicylate topicals, salicylate, methyl salicylate/menthol, menthol/methyl salicylate, menthol/camphor, camphor, camphor/menthol, capsaicin/menthol, menthoderm, menthoderm (gel\|ointment\|cream), methoderm [gel\|ointment], mentherm, salonpas, salonpas (pad\|patch\|patches\|pain relief patch\|pads), bengay, ben gay, ben-gay [cream], biofreeze, biofreeze (gel\|spray\|roll-on), icy hot, icy hot (patch\|cream), aspercreme, tiger balm, thera-gesic, theragesic, thermatrim, trolamine salicylate, menthol (gel\|patch\|cream\|topical), ultracin, bio-freeze, bio-freeze gel, arnica, arnica gel, traumeel, sombra, australian dream cream |
| topical-other      | topical-drug                        |         |          | topical (gabapentin\|baclofen\|cyclobenzaprine\|tramadol\|ketamine\|amitriptyline\|muscle relaxant\|opioid\|steroid\|corticosteroid\|antibiotic\|clonidine), hydrocortisone cream, triamcinolone cream, scar (cream\|gel), silicone (gel\|sheet\|sheeting), mederma, bacitracin, neosporin, silvadene, silver sulfadiazine, mupirocin, bactroban, antifungal cream, clotrimazole, moisturizing cream, triple antibiotic ointment, DMSO, vitamin E oil, scar gel, hyaluronic acid cream |
```

## Other drugs

```table other-drugs
| concept                 | is a | words |
|-------------------------|------|-------|
| antibiotic              | drug | antibiotic, sulfa, sulfa drugs, sulfonamide, penicillins, antibiotic (therapy\|treatment\|medication\|ointment), oral antibiotic, IV antibiotic, intravenous antibiotic, antimicrobial, cephalexin, keflex, cefazolin, ancef, ceftriaxone, rocephin, amoxicillin, amoxicillin/clavulanate, amoxicillin/clavulanic acid, augmentin, levofloxacin, levaquin, ciprofloxacin, cipro, clindamycin, cleocin, doxycycline, azithromycin, zithromax, z-pak, bactrim, bactrim DS, sulfamethoxazole/trimethoprim, trimethoprim/sulfamethoxazole, vancomycin, cefuroxime, cefadroxil, duricef, minocycline, metronidazole, flagyl, nitrofurantoin, macrobid, penicillin, erythromycin, cefdinir, moxifloxacin, ofloxacin, linezolid, daptomycin, rifampin |
| antiviral-antifungal    | drug | antiviral, antiviral medication, acyclovir, valacyclovir, valtrex, tamiflu, oseltamivir, truvada, antiretroviral, antiretroviral medication, post-exposure prophylaxis, HIV prophylaxis, antifungal, fluconazole, diflucan, terbinafine, lamisil, ivermectin, hydroxychloroquine, plaquenil, paxlovid |
| blood-pressure-drug     | drug | blood pressure (medication\|medicine\|drug\|medications), antihypertensive, anti-hypertensive, antihypertensive (medication\|drug\|agent), hypertension medication, ACE inhibitor, angiotensin receptor blocker, beta blocker, beta-blocker, calcium channel blocker, diuretic, lisinopril, lisinopril/HCTZ, lisinopril/hydrochlorothiazide, benazepril, enalapril, ramipril, quinapril, amlodipine, norvasc, amlodipine besylate, amlodipine/benazepril, lotrel, losartan, cozaar, losartan potassium, losartan/HCTZ, hyzaar, valsartan, diovan, olmesartan, benicar, irbesartan, telmisartan, metoprolol, lopressor, toprol, toprol XL, metoprolol (succinate\|tartrate), atenolol, tenormin, carvedilol, coreg, propranolol, inderal, bisoprolol, nebivolol, bystolic, labetalol, nifedipine, diltiazem, verapamil, hydrochlorothiazide, HCTZ, chlorthalidone, furosemide, lasix, spironolactone, triamterene, triamterene/HCTZ, clonidine, catapres, clonidine patch, hydralazine, doxazosin, terazosin, felodipine |
| cardiac-drug            | drug | nitroglycerin, isosorbide, digoxin, amiodarone, antiarrhythmic, ranolazine, nitroglycerin patch |
| lipid-drug              | drug | statin, statin (medication\|therapy), cholesterol medication, atorvastatin, lipitor, simvastatin, zocor, rosuvastatin, crestor, pravastatin, lovastatin, fenofibrate, tricor, gemfibrozil, ezetimibe, zetia, niacin, fish oil, omega-3, lovaza |
| diabetes-drug           | drug | diabetes medication, diabetic medication, oral hypoglycemic, antidiabetic, metformin, glucophage, metformin HCL, glipizide, glucotrol, glyburide, glimepiride, amaryl, sitagliptin, januvia, janumet, pioglitazone, actos, insulin, insulin glargine, lantus, humalog, novolog, victoza, liraglutide, trulicity, dulaglutide, ozempic, semaglutide, jardiance, empagliflozin, farxiga, invokana, byetta |
| anticoagulant           | drug | anticoagulant, anti-coagulant, blood thinner, blood thinners, antiplatelet, anticoagulation, anticoagulation therapy, low molecular weight heparin, heparin, enoxaparin, lovenox, lovenox injection, warfarin, coumadin, rivaroxaban, xarelto, apixaban, eliquis, dabigatran, pradaxa, fondaparinux, clopidogrel, plavix, tranexamic acid |
| respiratory-drug        | drug | inhaler, bronchodilator, inhaled corticosteroid, albuterol, proair, ventolin, proventil, albuterol inhaler, albuterol sulfate, advair, advair diskus, symbicort, spiriva, tiotropium, flovent, fluticasone, fluticasone propionate, montelukast, singulair, qvar, dulera, combivent, ipratropium, breo, ipratropium/albuterol, nasal spray, flonase, nasonex, mucinex, guaifenesin, tessalon, benzonatate, cough (syrup\|medication\|suppressant), steroid nasal spray |
| antihistamine           | drug | antihistamine, diphenhydramine, benadryl, cetirizine, zyrtec, loratadine, claritin, fexofenadine, allegra, cyproheptadine, epinephrine auto-injector, epipen, pseudoephedrine |
| hormone-drug            | drug | hormone (therapy\|replacement therapy\|replacement), testosterone, androgel, testosterone (replacement\|replacement therapy\|gel\|injection\|cypionate\|therapy), levothyroxine, synthroid, thyroid medication, estrogen, estradiol, progesterone, oral contraceptive, human growth hormone, clomiphene |
| sexual-dysfunction-drug | drug | sildenafil, viagra, tadalafil, cialis, vardenafil, levitra, erectile dysfunction medication, alprostadil, sildenafil citrate, PDE5 inhibitor |
| urinary-drug            | drug | tamsulosin, flomax, oxybutynin, ditropan, tolterodine, detrol, solifenacin, vesicare, mirabegron, myrbetriq, finasteride, proscar, phenazopyridine, pyridium, finasteride/tamsulosin, bladder medication |
| gout-rheumatic-drug     | drug | allopurinol, zyloprim, colchicine, colcrys, febuxostat, uloric, methotrexate, sulfasalazine, leflunomide, DMARD, biologic (agent\|medication\|therapy), biologics, etanercept, enbrel, adalimumab, humira, infliximab, remicade, rituximab, tofacitinib, xeljanz |
| eye-ear-drug            | drug | eye drop, eye drops, artificial tears, ophthalmic (drops\|solution\|ointment\|medication), restasis, timolol, latanoprost, erythromycin ophthalmic, ofloxacin ophthalmic, moxifloxacin ophthalmic, prednisolone acetate [drops], ear drops, otic drops, cyclosporine ophthalmic |
| botulinum-toxin         | drug | botox, botulinum toxin, botulinum, onabotulinumtoxinA, dysport, xeomin, myobloc, botulinum toxin (type A\|A), botox therapy, botox treatment |
| ketamine                | drug | ketamine, ketamine (nasal spray\|troche\|therapy\|treatment), ketalar, esketamine, spravato, memantine/ketamine |
| local-anesthetic        | drug | local anesthetic, bupivacaine, marcaine, ropivacaine, naropin, exparel, mepivacaine, prilocaine, topical anesthetic, topical local anesthetic, sensorcaine |
| weight-loss-drug        | drug | phentermine, adipex, contrave, orlistat, alli, weight loss medication, saxenda, wegovy, appetite suppressant |
| smoking-cessation-drug  | drug | nicotine (patch\|gum\|replacement\|replacement therapy\|lozenge), varenicline, chantix, disulfiram, antabuse, acamprosate |
| medical-food            | drug | medical food, medical foods, dietary supplement, nutritional supplement, nutraceutical, herbal (supplement\|supplements\|medicine\|remedy\|therapy), theramine, sentra AM, sentra PM, sentra, gabadone, trepadone, hypertensa, percura, limbrel, flavocoxid, appTrim, appTrim-D, glucosamine, chondroitin, glucosamine/chondroitin, glucosamine sulfate, glucosamine/chondroitin sulfate, glucosamine and chondroitin, glucosamine-chondroitin, genicin, cidaflex, synovacin, dolobin, turmeric, curcumin, chinese herbs, deplin, l-methylfolate, metanx, cerefolin, prosom medical food, tramadol convenience pack, convenience kit, protein supplement, GABA supplement, alpha lipoic acid, coenzyme Q10 |
| vitamin                 | drug | vitamin, vitamins, multivitamin, vitamin D, vitamin D3, vitamin C, vitamin B12, vitamin B6, vitamin B complex, vitamin B-12, cyanocobalamin, ergocalciferol, cholecalciferol, folic acid, ferrous sulfate, iron supplement, calcium supplement, calcium carbonate, calcium with vitamin D, magnesium oxide, potassium chloride, zinc supplement, vitamin E, biotin, prenatal vitamins |
| vaccine                 | drug | vaccine, vaccination, immunization, tetanus (shot\|toxoid\|vaccine\|booster\|immunization\|injection), tdap, hepatitis (A\|B) vaccine, hepatitis B (vaccination\|immune globulin), flu shot, influenza vaccine, rabies (vaccine\|prophylaxis\|immune globulin), pneumococcal vaccine, pneumonia vaccine, shingles vaccine, COVID-19 vaccine, HPV vaccine, immunoglobulin, IVIG |
| antineoplastic          | drug | chemotherapy, antineoplastic, radiation therapy, immunotherapy |
```

"""##),
    Chapter(
      path: "Rules/vocabulary/equipment.md",
      text: ##"""
# Equipment

What the patient wears, carries or is given to use. Devices that serve an operation alone stand in
`associated-services.md`.

```table equipment
| concept          | is a      | general | words |
|------------------|-----------|---------|-------|
| equipment        | service   | yes     | durable medical equipment, DME, supplies, medical equipment, home equipment, equipment rental, home medical equipment, medical device, assistive device, durable medical good, rental equipment, adaptive equipment |
| medical-supplies | equipment |         | medical supplies, medical supply, disposable supplies, gloves, large gloves, (latex\|nitrile\|disposable\|exam\|examination\|medical) gloves, hygiene wipes, (wet\|adult\|cleansing\|alcohol\|baby\|disinfectant) wipes, bandages, elastic bandage, ace bandage, ace wrap, ace wraps, gauze, gauze pads, wound dressing, wound dressings, dressing supplies, wound supplies, medical tape, adhesive tape, steri-strips, underpads, under pads, chux, adult diapers, diapers, incontinence (supplies\|briefs\|pads\|products), incontinence underpads, catheter supplies, (urinary\|foley\|external\|straight) catheter, catheter kit, ostomy supplies, syringes, pill (box\|organizer\|cutter), test strips, lancets, face mask, surgical mask, hand sanitizer, sharps container, stump sock, stump socks, saline solution, (hip\|leg\|calf\|thigh\|arm\|shoulder\|ankle) (wrap\|wraps\|pad\|pads), wraps |
| unit-supplies    | equipment |         | electrodes, electrode (pads\|pack\|packs\|patches), electrode pads, TENS (supplies\|pads\|electrodes\|patches\|unit supplies\|batteries\|leads\|unit pads\|unit patches\|unit electrodes), lead wires, lead wire, leadwires, leadwire, lead wires and electrodes, batteries, power pack, power packs, adhesive remover, adhesive remover (wipes\|towel\|mint), conductive (gel\|garment), replacement (pads\|electrodes\|batteries\|supplies), TT and SS leadwire, interferential (supplies\|pads), E-stim pads, gel pads |
```

## Stimulation units

```table stimulation-units
| concept             | is a      | words | abbreviations |
|---------------------|-----------|-------|---------------|
| tens                | equipment | TENS, TENS unit, transcutaneous electrical nerve stimulation, EMS/TENS unit, TENS/EMS unit, TENS/EMS, TENS (machine\|device\|rental\|purchase\|stimulator\|unit rental\|unit purchase\|unit trial\|unit and supplies\|unit with supplies), transcutaneous (electrical nerve stimulator\|electrical nerve stimulation unit\|electric nerve stimulation\|electrical stimulator\|electric nerve stimulator\|nerve stimulator\|electrical neurostimulation), home TENS [unit], TENS-unit, dual channel TENS, IF/TENS unit, multi-stim unit, combo (unit\|stimulator), combination unit, prime dual [neurostimulator\|TENS/EMS unit\|unit], prime dual nerve stimulator, transcutaneous electrotherapy unit, electrical nerve stimulator |  |
| h-wave              | tens      | H-wave, H-wave (unit\|device\|machine\|stimulator\|home unit\|system\|homecare system), H wave stimulation unit, home H-wave [device\|unit] |  |
| interferential-unit | tens      | interferential unit, IF unit, IF 4 unit, IFC unit, IF (machine\|device\|stimulator), interferential (device\|machine\|stimulator\|current unit\|stimulation unit\|current stimulator\|stimulator unit\|4 unit\|current device), inferential unit, inferential (stimulator\|current unit), orthostim unit, orthostim 4, ortho stim unit, ortho-stim 4, orthostim, orthostim4, meds-4 interferential unit, meds-4 unit, OS4 unit, solace multi stim unit, solar-care, sys-stim | IFC |
| muscle-stimulator   | equipment | muscle stimulator, muscle stimulator unit, neuromuscular (stimulator\|stimulation unit\|electrical stimulation unit\|electrical stimulator), NMES (unit\|device), EMS (unit\|machine\|device), electrical (stimulator\|stimulation unit\|muscle stimulator\|stimulation device\|muscle stimulation unit\|stimulator unit), electric (stimulator\|muscle stimulator\|stimulation unit), electro-stimulation unit, galvanic stimulator, home electrical stimulation unit, X-force stimulator, X-force (unit\|with solar care), kneehab, kneehab XP, microcurrent (unit\|device\|stimulator), alpha-stim, alpha-stim unit, CES unit, CES device, cranial electrotherapy stimulation (unit\|device), fisher wallace (stimulator\|device), quell device, functional electrical stimulation (unit\|device), bioness, PEMF (unit\|device), actipatch, electroceutical unit, infrared (unit\|device), ultrasound (unit\|machine\|device), home ultrasound unit, laser unit, light therapy (unit\|box), stimulator unit, zynex [unit\|device\|nexwave], nexwave, RS-4i, RS4i, rs medical stimulator |  |
```

## Braces, splints, footwear

```table braces
| concept             | is a      | general | region                 | words |
|---------------------|-----------|---------|------------------------|-------|
| brace               | equipment | yes     |                        | brace, orthosis, splint, collar, bracing, orthoses, splinting, custom brace, custom (orthosis\|splint), functional brace, dynamic splint, dynasplint, JAS splint, static progressive (splint\|stretch device), static splint, compression brace, brace fitting, support brace, posture brace, posture corrector, clavicle brace, figure of eight brace, figure-8 brace, immobilizer, orthotic brace, orthotic device, elastic support, cast, casts, casting, plaster cast, short arm cast, long arm cast, short leg cast, long leg cast, fiberglass cast, plaster cast, cast application, casting, gutter splint |
| lumbar-brace        | brace     |         | low-back               | back brace, LSO, lumbar support, lumbar brace, lumbar corset, LSO (brace\|back brace), lumbosacral (orthosis\|brace\|support\|corset\|belt), lumbar sacral (orthosis\|brace\|support), lumbar-sacral orthosis, lumbar (orthosis\|belt\|back brace\|support brace\|orthotic\|binder\|spine brace\|support orthosis), back (support\|belt), lumbar back support, low back brace, lower back brace, lumbar spine brace, lumbo-sacral orthosis, lumbar-sacral brace, Aspen LSO, lumbar LSO, aspen lumbar brace, corset, back corset, lumbar fusion brace, quick draw brace, vista lumbar brace, lumbar home brace, LSO-orthosis, lumbar supports |
| thoracolumbar-brace | brace     |         | spine                  | TLSO, TLSO brace, thoracolumbosacral orthosis, thoraco-lumbo-sacral orthosis, thoracolumbar (brace\|orthosis\|sacral orthosis), thoracic brace, clamshell brace, jewett brace, CASH brace, spinal (brace\|orthosis), spine brace |
| sacroiliac-belt     | brace     |         | sacrum                 | sacroiliac (belt\|brace\|support), SI (belt\|joint belt\|joint brace\|brace), serola belt, SI joint support belt, coccyx brace |
| cervical-collar     | brace     |         | neck                   | cervical collar, neck (brace\|collar\|support), soft (cervical collar\|collar), hard (cervical collar\|collar), miami J [collar], philadelphia collar, aspen collar, cervical (brace\|orthosis\|support\|soft collar), rigid cervical collar, minerva brace, halo (brace\|vest), vista collar |
| shoulder-brace      | brace     |         | shoulder               | shoulder brace, shoulder (support\|orthosis\|harness), clavicle (strap\|splint), shoulder stabilizer |
| arm-sling           | brace     |         |                        | sling, arm sling, sling and swathe, simple sling, universal sling, cuff and collar sling |
| elbow-brace         | brace     |         | elbow                  | elbow (brace\|splint\|sleeve\|strap\|support\|immobilizer\|orthosis\|pad\|band), tennis elbow (brace\|strap\|band\|splint), counterforce (brace\|strap\|band), hinged elbow brace, epicondyle (strap\|band), forearm (strap\|band), cubital tunnel (splint\|brace), heelbo, night elbow splint, epicondylitis (brace\|strap) |
| wrist-brace         | brace     |         | wrist, hand, forearm   | wrist (brace\|splint\|support\|immobilizer\|orthosis\|wrap\|guard\|band\|cock-up splint), cock-up splint, cock up wrist splint, carpal tunnel (brace\|splint\|braces\|splints), night (wrist splint\|wrist splints), volar splint, forearm splint, spica (splint\|cast\|brace), thumb spica, thumb spica (splint\|brace\|cast), wrist hand orthosis, sugar tong splint, ulnar gutter splint, radial gutter splint, wrist/thumb (splint\|brace), comfort cool (splint\|brace), long opponens splint |
| finger-splint       | brace     |         | hand                   | finger (splint\|brace\|orthosis\|sleeve), thumb (splint\|brace\|orthosis\|support\|stabilizer), mallet splint, stax splint, hand (splint\|brace\|orthosis), resting hand splint, CMC (splint\|brace), aluminum finger splint, buddy (tape\|taping\|strap), extension splint, flexion glove, oval-8 splint |
| hip-brace           | brace     |         | hip                    | hip (brace\|orthosis\|abduction brace\|abduction orthosis), abduction hip brace, hip protector, hip abduction pillow |
| knee-brace          | brace     |         | knee                   | knee (brace\|immobilizer\|support\|sleeve\|orthosis\|strap\|wrap\|stabilizer\|braces\|pad), hinged (knee brace\|knee orthosis\|brace), ACL brace, functional knee brace, unloader [knee] brace, off-loader brace, offloader knee brace, patellar (brace\|stabilizer\|strap\|stabilizing brace\|tracking brace\|sleeve), patella (brace\|strap\|stabilizer), neoprene (knee brace\|knee sleeve\|sleeve), custom knee brace, range of motion knee brace, telescoping knee brace, medial economy hinged knee brace, OTS knee brace, defiance brace, osteoarthritis knee brace, T-ROM brace, bledsoe brace |
| ankle-brace         | brace     |         | ankle, foot            | ankle (brace\|support\|splint\|orthosis\|stirrup\|sleeve\|stabilizer\|braces), lace-up ankle brace, lace up (brace\|ankle brace), air cast, aircast, aircast (brace\|boot\|splint), air stirrup, ankle foot orthosis, AFO, AFO brace, ASO brace, arizona brace, night splint, dorsal night splint, plantar fasciitis (splint\|night splint), foot drop (brace\|splint\|orthosis), richie brace, posterior splint, KAFO, short leg splint |
| walking-boot        | brace     |         | ankle, foot, lower-leg | walking boot, CAM boot, cam walker, CAM walker boot, walker boot, orthopedic boot, fracture boot, cam walking boot, pneumatic (boot\|walking boot\|walker boot), controlled ankle motion (boot\|walker), controlled ankle movement boot, medical boot, short leg walking boot, post-operative shoe, post-op shoe, hard soled shoe, darco shoe, surgical shoe, surgical boot, cast (boot\|shoe), ortho boot, wedge shoe |
| foot-orthosis       | brace     |         | foot, ankle            | orthotics, foot (orthotic\|orthotics\|orthosis\|orthoses\|support\|insert\|insole), custom (orthotic\|orthotics\|foot orthotics\|foot orthotic\|molded orthotics\|insoles\|foot orthoses\|made orthotics\|molded shoes), shoe (insert\|inserts\|insole\|insoles\|lift\|orthotics\|modification), functional orthotics, functional foot orthotics, orthotic (insert\|inserts\|insoles\|shoe inserts), insole, insoles, arch (support\|supports), heel (cup\|cups\|lift\|lifts\|pad\|pads\|cushion), metatarsal pad, bilateral orthotics, rigid orthotics, semi-rigid orthotics, gel insoles, rocker bottom shoe |
| footwear            | equipment |         |                        | orthopedic (shoe\|shoes\|footwear), diabetic (shoe\|shoes), extra depth (shoe\|shoes), custom (shoe\|shoes), therapeutic (shoe\|shoes), work boots, supportive (shoe\|shoes), new balance shoes, athletic shoes, tennis shoes, MBT shoes, slip resistant shoes |
| compression-garment | equipment |         |                        | compression (stocking\|stockings\|garment\|garments\|hose\|sleeve\|sleeves\|socks\|sock\|wrap\|glove\|gloves), TED (hose\|stockings), thigh-high stockings, support stockings, medical stockings, anti-embolism stockings, jobst (stocking\|stockings), lymphedema (sleeve\|pump\|garment), abdominal binder, isotoner gloves, arthritis gloves |
| prosthesis          | equipment |         |                        | prosthesis, prostheses, prosthetic (device\|limb\|leg\|arm\|hand\|foot\|socket\|liner\|knee\|supplies\|training\|fitting\|eye), prosthetic, prosthetics, artificial (limb\|leg\|eye), myoelectric (arm\|hand\|prosthesis), microprocessor knee, stump shrinker, residual limb liner |
```

## Getting about

```table mobility
| concept          | is a         | words |
|------------------|--------------|-------|
| mobility-aid     | equipment    | walker, crutches, cane, wheelchair, scooter, knee scooter, crutch, front wheel[ed] walker, front-wheeled walker, four wheel walker, rolling walker, rollator, seated walker, walker with (seat\|wheels), FWW, quad cane, single point cane, walking (cane\|stick\|sticks\|aid), roll-about, rollabout, roll-a-bout, roll about scooter, knee (walker\|crutch), iwalk, axillary crutches, forearm crutches, lofstrand crutches, mobility (aid\|device\|scooter\|equipment), gait aid, transfer (bench\|board), gait belt, hurrycane, ambulatory aid, ambulation device |
| wheelchair       | mobility-aid | (manual\|electric\|power\|powered\|motorized\|transport\|lightweight\|standard\|customized\|custom) wheelchair, power mobility device, motorized (scooter\|chair\|mobility device), electric scooter, power scooter, transport chair, wheelchair (cushion\|rental\|battery\|repair\|accessories\|seating), power chair, PMD, knee walker scooter, three wheel scooter |
| bathroom-aid     | mobility-aid | commode, raised toilet seat, shower chair, bedside commode, 3-in-1 commode, three in one commode, three-in-one commode, toilet (seat\|riser\|seat riser\|safety frame), elevated toilet seat, toilet seat elevator, shower (bench\|stool\|seat\|bar\|grab bar), tub (bench\|transfer bench\|seat\|chair), bath (bench\|chair\|seat\|lift\|stool), bathtub (seat\|bench\|lift), handheld shower, hand held shower [head], hand-held shower (head\|nozzle), grab (bar\|bars\|rails), bathroom (safety equipment\|modification\|rails), walk-in (tub\|shower), urinal, bedpan, bidet |
| lift-aid         | equipment    | patient lift, hoyer lift, stair lift, stairlift, chair lift, lift chair, seat lift, seat lift mechanism, wheelchair lift, recliner, reclining chair, (lift\|power\|electric) recliner, zero gravity chair, vehicle lift, trapeze bar, overhead trapeze, ceiling lift, bed trapeze |
| daily-living-aid | equipment    | reacher, reacher/grabber, grabber, grabber tool, sock aid, shoe horn, long handled (sponge\|shoe horn\|reacher\|brush), dressing (stick\|aid), hip kit, adaptive (device\|devices\|utensils), assistive technology, jar opener, leg lifter, adaptive aids, one-handed aids, ADL equipment, activities of daily living aids |
```

## Beds, seats, places of work

```table furniture
| concept              | is a        | words |
|----------------------|-------------|-------|
| bed                  | equipment   | hospital bed, mattress, (adjustable\|electric\|semi-electric\|fully electric\|orthopedic\|tempurpedic\|tempur-pedic\|sleep number\|memory foam\|medical\|craftmatic\|bariatric\|specialty\|therapeutic\|queen size\|queen\|king size\|king\|california king\|motorized\|temperpedic) (bed\|mattress), adjustable bed (base\|frame), bed (rental\|purchase\|frame\|rail\|rails\|wedge\|board\|system), bedside rail, mattress (topper\|overlay\|pad\|cover), foam mattress, memory foam topper, air mattress, alternating pressure mattress, pressure relief mattress, pressure reducing mattress, special mattress, new mattress, home hospital bed, bed pillow system, tempurpedic mattress |
| pillow               | equipment   | pillow, (cervical\|neck\|orthopedic\|contour\|memory foam\|lumbar\|knee\|wedge\|body\|therapeutic\|traction) pillow, (lumbar\|seat\|wedge\|coccyx\|back\|donut\|gel\|orthopedic\|foam) cushion, seat cushion, bed wedge pillow, bolster, donut pillow, lumbar roll, cervical roll, neck roll, car seat cushion, foam wedge, foam wedge cushion, pressure relief cushion, roho cushion |
| workstation          | equipment   | workstation, sit-stand workstation, ergonomic chair, ergonomic (workstation\|desk\|keyboard\|mouse\|equipment\|adjustment\|furniture\|office chair\|accommodation\|work station\|set-up\|setup\|accommodations\|intervention), sit/stand (desk\|workstation\|station\|work station), sit-stand desk, sit to stand (desk\|workstation), standing desk, stand up desk, adjustable desk, variable height desk, height adjustable desk, work station, orthopedic chair, office chair, desk chair, special chair, custom chair, headset, telephone headset, phone headset, voice (recognition\|activated) software, dragon software, dictation software, trackball mouse, ergo chair, anti-fatigue mat, varidesk |
| ergonomic-evaluation | workstation | ergonomic evaluation, ergonomic (assessment\|workstation evaluation\|consultation\|analysis\|study\|workplace evaluation\|job evaluation\|desk evaluation\|work station evaluation), workstation (evaluation\|assessment), worksite (evaluation\|assessment\|analysis\|visit), workplace (evaluation\|assessment), job site (evaluation\|analysis), job (analysis\|evaluation), work station evaluation, ergonomics evaluation, job description analysis |
```

## Heat, traction, exercise at home

```table home-devices
| concept            | is a      | region | words |
|--------------------|-----------|--------|-------|
| heating-device     | equipment |        | heating pad, heat pad, moist heating pad, (electric\|moist\|infrared) heating pad, thermophore, heat (lamp\|wrap\|wraps\|unit), (hot\|heat) therapy unit, heat lamp, hot pack unit, thermacare, thermacare (heat wrap\|heat wraps\|patch\|wrap), water circulating heat pad, water circulating heat pad with pump, home paraffin (bath\|unit), paraffin (bath unit\|unit), paraffin wax bath, bean bag heat pack, microwaveable heat pack, sauna, infrared sauna, jacuzzi, hot tub, spa, whirlpool tub, portable whirlpool |
| cold-pack-device   | equipment |        | gel (pack\|packs\|ice pack), reusable (ice pack\|cold pack\|hot/cold pack\|gel pack), (ice\|cold) (bag\|wrap\|wraps), (ice\|cold) pack with wrap, cold pad, cold pack wrap, hot/cold wrap, hot and cold wrap, home (ice pack\|hot/cold pack\|cold pack), hot cold water bottle, hot water bottle |
| home-traction      | equipment | spine  | home (traction\|traction unit\|cervical traction\|cervical traction unit\|lumbar traction\|traction device), (cervical\|lumbar\|pneumatic\|neck) (traction unit\|traction device\|traction kit\|traction system\|traction machine), traction (unit\|device\|kit\|machine\|equipment), over the door traction, over-the-door (traction\|cervical traction\|traction unit), saunders (traction\|traction unit\|cervical traction\|device\|cervical traction unit\|lumbar traction), pronex, pronex (unit\|traction\|cervical traction), posture pump, inversion (table\|unit\|device), neck traction, home spinal decompression unit, cervical traction with air bladder, vibracussor |
| exercise-equipment | equipment |        | pulley kit, exercise (equipment\|ball\|band\|bands\|bike\|bicycle\|kit\|machine\|mat\|pulley\|putty), home exercise (kit\|equipment\|unit\|supplies\|bike\|device), (shoulder\|lumbar\|cervical\|knee\|back\|elbow\|wrist\|hand\|ankle) (exercise kit\|exerciser\|home exercise kit\|rehab kit\|exercise rehab kit\|exercise rehabilitation kit), shoulder pulley, shoulder pulleys, pulley system, over the door pulley, over-door pulley, overhead pulley, home pulley, home exercise shoulder pulley, theraband, thera-band, therabands, theraputty, thera-putty, therapy (putty\|band\|ball\|balls), resistance (band\|bands\|tubing), stationary (bike\|bicycle), recumbent (bike\|bicycle\|stationary bike), elliptical [machine\|trainer], treadmill, foam roller, foam roll, balance (board\|ball), swiss ball, physioball, gym ball, free weights, ankle weights, hand (weights\|exerciser\|gripper), bowflex, total gym, rowing machine, wobble board, bosu ball, exercise dvd, rehab kit, rehabilitation kit, stretching strap, stretch out strap, back stretcher, vibration plate, yoga mat |
| massager           | equipment |        | massager, (back\|neck\|foot\|hand held\|handheld\|electric\|percussion\|vibrating) massager, massage (chair\|unit\|gun\|cushion\|device\|table), vibrator, theracane, thera cane, percussor, theragun, percussive massage device |
| monitoring-device  | equipment |        | blood pressure (monitor\|cuff\|machine\|unit), BP monitor, home blood pressure monitor, glucometer, glucose (monitor\|meter), continuous glucose monitor, pulse oximeter, heart rate monitor, digital scale, bathroom scale, medical alert [system\|device\|bracelet], lifeline system, emergency response system, fitness tracker, pedometer, thermometer |
| respiratory-device | equipment |        | CPAP, CPAP (machine\|device\|mask\|supplies\|unit\|therapy), BiPAP, APAP machine, autopap, auto-PAP, continuous positive airway pressure, oxygen concentrator, (home\|portable\|supplemental) oxygen, oxygen (tank\|therapy), nebulizer, nebulizer machine, spacer device, incentive spirometer, humidifier, air purifier, oral appliance for sleep apnea, mandibular advancement device, positive airway pressure, HEPA filter |
| eye-head-aid       | equipment | head   | tinted (lenses\|glasses), prism (glasses\|lenses), sunglasses, noise cancelling headphones, white noise machine, helmet, eye patch, sound machine, tinnitus masker |
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
  words  industrial injury, industrial injury date, injury date, date of injury, dates of injury, DOI, date of the injury,
         industrially related injury, work injury, work-related injury, work related injury,
         occupational injury, occupational claim, industrial accident, work accident,
         work related accident, work-related accident, industrial claim, date of industrial injury,
         was injured, injured at work, injured on the job, (sustained|suffered|incurred|reported|had) (an|a|the) [work] (injury|accident|fall),
         (sustained|reported|suffered) injury, injury (occurred|occurring|happened|sustained),
         industrial related injury, (was hurt|fell|fall|accident|the fall|the accident), original injury, alleged injury, claimed injury

-- a season, and no accident
concept autumn is a event
  words  (in|since|until|by|early|late) fall of, (early|late|last|this) fall

concept ur-decision is a event
  words  utilization review, utilization review (report|decision|determination|letter|denial|form|documentation|physician|notice),
         utilization reviewer, physician advisor, physician advisor's, utilization reviewer's, UR, UR (report|decision|determination|letter|denial|physician),
         (adverse|UR|initial|original) (determination|decision|denial), prior (review|determination|denial|adverse determination|utilization review),
         previous (review|determination|denial|utilization review),
         original utilization review, initial utilization review, initial review,
         (denied|non-certified|noncertified|not certified), was previously reviewed, previously reviewed, previously (denied|non-certified|noncertified|reviewed and denied),
         treatment was denied, failed to approve

concept request-for-authorization is a event
  words  request for authorization, authorization form, RFA, requests for authorization, RFA form, request was received,
         request was submitted, requested authorization, authorization request,
         request for authorization form, request was made, authorization was requested

concept application is a event
  words  application, application for independent medical review, application for IMR, IMR application, applied for IMR,
         applied for independent medical review, application for review, application was received, request for IMR,
         request for independent medical review

concept visit is a event
  covers          consultation
  dates findings  yes
  unnamed         yes
  words           visit, office visit, follow-up visit, clinic visit, evaluation, examination, exam,
                  physical examination, physical exam, progress note, progress report, clinic note,
                  clinical note, office note, report, note, PR-2, consultation, seen, evaluated, presented, was examined, were examined, assessment on, assessed, diagnosed,
                  (doctor's|) first report of occupational injury [or illness], doctor's first report, first report, consultation took place, noted, attended to, complained, complains, reported, follow-up,
                  re-evaluation, reevaluation, appointment, date of service, DOS, medical records, records,
                  documentation, handwritten progress note, initial exam, initial examination, work status report,
                  clinical progress report, medical report, initial evaluation

concept study-date is a event
  covers          study
  dates findings  yes
  words           imaging report, (MRI|CT|x-ray|radiology|EMG) report

concept operation is a event
  covers  surgery
  words   date of surgery, surgery date, operative report, was operated on, operated on

concept treatment-date is a event
  covers  service
  words   prescribed, was started, were started, was stopped, was discontinued

concept work-status is a event
  words  work status, off work, last worked, full duty, regular duty, light duty, placed off [of] work, return to work, modified duty, temporary disability,
         temporary total disability, total temporary disability
```

"""##),
    Chapter(
      path: "Rules/vocabulary/examination.md",
      text: ##"""
# The examination

What an examiner does and finds. Tests that are positive or negative are signs; what is normal, abnormal
or measured is an observable, and `abnormal` names the finding that an abnormal result is. Both carry the
noun phrase alone: "positive", "decreased", "full" and "normal" are read around it. Fixed terms such as
"limited range of motion" are findings.

## Tests of the neck and of nerve roots

```table neck-tests
| concept                   | is a               | region         | words |
|---------------------------|--------------------|----------------|-------|
| provocative-test          | sign               |                | orthopedic test, provocative test, provocative maneuver, provocative sign, provocation test, orthopedic test, orthopaedic test, special test, orthopedic sign, provocative testing, orthopedic testing |
| nerve-tension-test        | sign               |                | nerve tension (test\|sign), neural tension (test\|sign), root tension sign, nerve root tension (sign\|test), tension sign, nerve stretch test, dural tension sign |
| cervical-root-test        | nerve-tension-test | neck           | cervical (root\|nerve root) (test\|tension test\|tension sign) |
| spurling                  | cervical-root-test | neck           | (Spurling\|Spurling's\|Spurlings) [test\|sign\|maneuver\|manoeuvre\|testing\|compression test] |
| cervical-compression-test | cervical-root-test | neck           | (cervical\|foraminal\|axial\|neck) compression (test\|sign\|maneuver\|testing), (maximum\|maximal) [cervical\|foraminal] compression [test\|sign], (Jackson\|Jackson's) compression [test], (Jackson\|Jackson's) (test\|sign), cervical foraminal compression [test], axial (loading\|load) test, cervical axial compression [test] |
| cervical-distraction-test | cervical-root-test | neck           | cervical distraction [test\|sign], neck distraction [test], distraction test |
| shoulder-depression-test  | cervical-root-test | neck           | shoulder (depression\|depressor) (test\|sign), shoulder depression, shoulder depressor |
| shoulder-abduction-relief | cervical-root-test | neck           | shoulder abduction relief [test\|sign], shoulder abduction test, (Bakody\|Bakody's) [test\|sign] |
| upper-limb-tension-test   | cervical-root-test | neck           | upper (limb\|extremity) [neural\|nerve] tension (test\|sign), brachial plexus (tension\|stretch) test, (Elvey\|Elvey's) test, ULTT |
| soto-hall                 | provocative-test   | neck           | Soto-Hall [test\|sign] |
| lhermitte                 | myelopathic-sign   | neck           | (Lhermitte\|Lhermitte's\|L'hermitte\|L'hermitte's\|Lhermittes) [sign\|test\|phenomenon] |
| thoracic-outlet-test      | sign               | neck, shoulder | thoracic outlet (test\|maneuver\|provocation test), (Adson\|Adson's\|Adsons) [test\|sign\|maneuver], (Roos\|Roos') [test\|sign], elevated arm stress test, EAST test, (Wright\|Wright's) (test\|sign\|maneuver\|hyperabduction test), hyperabduction test, costoclavicular (test\|maneuver), (Allen\|Allen's) maneuver, (Halstead\|Halstead's) (test\|maneuver) |
```

## Tests of the lower back and the sacroiliac joint

```table back-tests
| concept                    | is a               | region      | words |
|----------------------------|--------------------|-------------|-------|
| lumbar-root-test           | nerve-tension-test | low-back    | sciatic (tension\|stretch\|notch tension) (sign\|test), sciatic tension, sciatic nerve (tension\|stretch) (sign\|test), lumbar root tension sign |
| straight-leg-raise         | lumbar-root-test   | low-back    | straight leg (raise\|raises\|raising\|raised\|lift\|elevation) [test\|testing\|sign\|maneuver], straight-leg [test\|testing], straight leg raise test in (the) (seated\|supine\|sitting) position, SLR [test\|testing\|sign], SLRs, SLR's, SLRT, leg raise, (modified) straight leg raise, straight leg |
| crossed-straight-leg-raise | straight-leg-raise | low-back    | (crossed\|cross\|contralateral\|well leg\|crossover) straight leg (raise\|raising) [test\|sign], (crossed\|cross\|contralateral) SLR [test], well leg raise, (well straight leg raise) [test] |
| slump-test                 | lumbar-root-test   | low-back    | slump (test\|sign\|testing), seated slump [test], slump |
| lasegue                    | straight-leg-raise | low-back    | (Lasegue\|Lasegue's\|Lasegues\|Laseque\|Laseque's\|Lesegue's\|Lasègue\|Lasègue's) [sign\|test\|maneuver] |
| bragard                    | lumbar-root-test   | low-back    | (Bragard\|Bragard's\|Braggard\|Braggard's\|Bragards\|Braggards) [sign\|test] |
| bowstring                  | lumbar-root-test   | low-back    | (bowstring\|bowstring's\|bow string) [sign\|test] |
| femoral-stretch-test       | lumbar-root-test   | low-back    | femoral [nerve] (stretch\|tension\|traction) (test\|sign), (femoral nerve stretch\|femoral stretch), reverse straight leg raise [test], reverse SLR, prone knee bend [test] |
| bechterew                  | lumbar-root-test   | low-back    | (Bechterew\|Bechterew's\|Bechterews) [test\|sign\|sitting test], (Becterew\|Becterew's) [test] |
| facet-loading              | provocative-test   | spine       | facet (loading\|load) [test\|testing\|maneuver\|sign\|provocation], facet (challenge\|provocation\|stress\|compression) [test\|maneuver\|testing], facet loading (with extension), facet signs, facet maneuver, quadrant (loading\|test), extension-rotation test |
| kemp                       | facet-loading      | low-back    | (Kemp\|Kemp's\|Kemps) (test\|sign\|maneuver), (Kemp's\|Kemps) |
| milgram                    | provocative-test   | low-back    | (Milgram\|Milgram's\|Milgrams) [test\|sign] |
| valsalva                   | provocative-test   | spine       | (Valsalva\|Valsalva's) [maneuver\|test\|sign], (Dejerine\|Dejerine's) (triad\|sign), Naffziger's [test] |
| minors-sign                | provocative-test   | low-back    | Minor's (sign\|test), Minors sign |
| nachlas                    | provocative-test   | low-back    | (Nachlas\|Nachlas') [test\|sign] |
| spring-test                | provocative-test   | spine       | spring test, (lumbar\|prone) (instability\|spring) test, prone instability [test] |
| sacroiliac-test            | provocative-test   | sacrum      | sacroiliac (test\|stress test\|provocation test\|provocative test\|joint stress test\|joint provocation test\|joint test\|provocative maneuver\|joint provocative maneuver\|joint compression test\|compression test\|distraction test\|joint distraction test), SI (joint test\|joint provocation test\|stress test\|joint compression test\|compression test\|joint stress test\|joint provocative test), pelvic (compression\|distraction\|rock) [test], sacroiliac compression, (Fortin\|Fortin's) [finger] (test\|sign), thigh thrust [test], (Gillet\|Gillet's) test, sacral thrust [test], iliac (compression\|gapping) test, (Stork\|Stork's) test, standing flexion test |
| gaenslen                   | sacroiliac-test    | sacrum      | (Gaenslen\|Gaenslen's\|Gaenslens\|Gaenslan's\|Gaenslens's) [test\|sign\|maneuver] |
| yeoman                     | sacroiliac-test    | sacrum      | (Yeoman\|Yeoman's\|Yeomans) [test\|sign] |
| faber                      | provocative-test   | sacrum, hip | (FABER\|FABER's\|FABERE\|Fabere's\|Fabers) [test\|sign\|testing\|maneuver], (Patrick\|Patrick's\|Patricks) (test\|sign\|maneuver), Patrick's, (Patrick\|Patrick's)/FABER [test], FABER/Patrick [test], FABER/Patrick's [test], figure-of-four test, figure (4\|four) [test\|sign] |
| ely                        | provocative-test   | hip         | (Ely\|Ely's\|Elys) (test\|sign), Ely's, heel to buttock test |
```

## Tests of the brain and the cord

```table cord-tests
| concept          | is a             | region | words |
|------------------|------------------|--------|-------|
| myelopathic-sign | sign             |        | myelopathic sign, long tract sign, upper motor neuron sign, UMN sign, pathologic reflex, pathological reflex, long-tract finding, pyramidal sign |
| hoffmann         | myelopathic-sign |        | (Hoffmann\|Hoffmann's\|Hoffman\|Hoffman's\|Hoffmans\|Hoffmanns) [sign\|test\|reflex] |
| babinski         | myelopathic-sign |        | (Babinski\|Babinski's\|Babinskis) [sign\|test\|reflex\|response], upgoing toes, (upgoing\|extensor) plantar (reflex\|response), (toes\|toe) upgoing |
| clonus           | myelopathic-sign |        | clonus |
| romberg          | sign             |        | (Romberg\|Romberg's\|Rombergs) [test\|sign] |
| meningeal-sign   | sign             |        | (Kernig\|Kernig's\|Kernigs) [sign\|test], (Brudzinski\|Brudzinski's) [sign\|test], meningeal sign, meningismus, nuchal rigidity |
| cerebellar-test  | sign             |        | finger-to-nose [test], finger nose finger [test], heel-to-shin [test], heel-knee-shin test, pronator drift, dysmetria, dysdiadochokinesia, rapid alternating movements, tandem gait test |
| dix-hallpike     | sign             | head   | Dix-Hallpike [test\|maneuver], Hallpike [maneuver\|test] |
| waddell          | sign             |        | (Waddell\|Waddell's\|Waddells) [sign\|test\|finding\|criteria], (Waddell's) nonorganic signs, nonorganic sign, non-organic sign, nonorganic (finding\|physical sign), non-organic finding, (Hoover\|Hoover's) (sign\|test), axial rotation test, distraction straight leg raise |
```

## Tests of the shoulder

```table shoulder-tests
| concept                   | is a             | region   | words |
|---------------------------|------------------|----------|-------|
| impingement-test          | provocative-test | shoulder | impingement (test\|sign\|maneuver\|testing\|findings on examination), subacromial impingement sign, coracoid impingement (test\|sign), coracoid push button [test] |
| neer                      | impingement-test | shoulder | (Neer\|Neer's\|Neers\|Near's) [test\|sign\|maneuver\|impingement sign\|impingement test\|impingement maneuver\|impingement] |
| hawkins                   | impingement-test | shoulder | (Hawkins\|Hawkin's\|Hawkins'\|Hawkin\|Hawkins's) [test\|sign\|maneuver\|impingement sign\|impingement test\|impingement maneuver\|impingement], (Hawkins-Kennedy\|Kennedy-Hawkins\|Hawkins/Kennedy) [test\|sign\|maneuver] |
| painful-arc               | impingement-test | shoulder | painful arc (test\|sign) |
| rotator-cuff-test         | provocative-test | shoulder | rotator cuff (test\|sign\|strength test), cuff test, (drop arm\|drop-arm\|dropped arm) [test\|sign], (Codman\|Codman's) (test\|sign\|drop arm test), empty can [test\|sign], full can [test], (Jobe\|Jobe's\|Jobes) [test\|sign], supraspinatus (test\|stress test\|tendinitis test\|tendonitis test\|isolation test\|press test\|tendinopathy test), lift-off [test\|sign], (Gerber\|Gerber's) [lift-off] [test\|sign], belly press [test], bear hug test, (external rotation lag\|hornblower's\|hornblower) (sign\|test), infraspinatus test, subscapularis test |
| biceps-test               | provocative-test | shoulder | (Speed\|Speed's\|Speeds) (test\|sign\|maneuver), Speed's, (Yergason\|Yergason's\|Yergasons\|Yeargason's\|Yergeson's) [test\|sign], biceps (test\|tension test\|load test\|tendon test), (Ludington\|Ludington's) test |
| labral-test               | provocative-test | shoulder | labral (test\|sign\|provocation test\|stress test), (O'Brien\|O'Brien's\|OBrien's\|OBriens\|O'Briens) [test\|sign\|maneuver\|active compression test], active compression test, crank test, SLAP test, (anterior slide\|dynamic labral shear\|Mayo shear\|biceps load II\|Kim\|jerk) test, clunk test |
| ac-joint-test             | provocative-test | shoulder | (AC\|acromioclavicular) (joint test\|joint stress test\|compression test\|joint compression test\|resisted extension test\|shear test), (cross-arm\|cross arm\|cross-body\|cross body\|crossed arm\|crossed-arm) (adduction\|test\|adduction test\|impingement test\|impingement\|compression test\|maneuver\|sign), crossover (test\|sign\|impingement test\|impingement\|adduction test), cross over (test\|impingement test), horizontal adduction test, scarf test |
| shoulder-instability-test | provocative-test | shoulder | apprehension (test\|sign\|relocation test), apprehension [and] relocation [test], apprehension/relocation [test], relocation (test\|sign), sulcus (sign\|test), load and shift [test], release test |
| apley-scratch             | provocative-test | shoulder | (Apley\|Apley's\|Apleys) (scratch\|scratch test\|scratch sign) |
| shoulder-test             | provocative-test | shoulder | shoulder (provocative\|orthopedic\|special) test, (Dawbarn\|Dawbarn's\|Dugas\|Dugas') [test\|sign], (Codman\|Codman's) arm drop |
```

## Tests of the elbow, wrist and hand

```table arm-tests
| concept                     | is a                        | region | words |
|-----------------------------|-----------------------------|--------|-------|
| compression-neuropathy-test | provocative-test            |        | nerve (compression test\|percussion test\|provocation test\|irritability test), nerve compression sign, nerve percussion sign |
| tinel                       | compression-neuropathy-test |        | (Tinel\|Tinel's\|Tinels\|Tinnel's\|Tinnel\|Tinell's) [sign\|test\|signs test\|percussion test\|percussion sign\|testing] |
| phalen                      | compression-neuropathy-test | wrist  | (Phalen\|Phalen's\|Phalens\|Phelan's\|Phalan's\|Phallen's\|Phelen's) [sign\|test\|maneuver\|testing], wrist flexion test, reverse (Phalen\|Phalen's\|Phalens) [test\|sign\|maneuver] |
| durkan                      | compression-neuropathy-test | wrist  | (Durkan\|Durkan's\|Durkans) [test\|sign\|compression test\|carpal compression test\|median nerve compression test], carpal [tunnel] compression (test\|sign), median nerve compression (test\|sign), carpal compression |
| elbow-flexion-test          | compression-neuropathy-test | elbow  | elbow flexion (test\|sign\|compression test), cubital compression test, ulnar nerve compression test |
| froment                     | provocative-test            | hand   | (Froment\|Froment's\|Froments) [sign\|test], (Wartenberg\|Wartenberg's) [sign\|test] |
| epicondylitis-test          | provocative-test            | elbow  | (Cozen\|Cozen's\|Cozens) [test\|sign], (Mill's\|Mills'\|Mills) (test\|sign\|maneuver), reverse (Cozen\|Cozen's\|Mill's) [test], (Maudsley\|Maudsley's) [test], (tennis\|golfer's) elbow test, resisted (wrist extension\|middle finger extension\|long finger extension) test, epicondylitis (test\|sign) |
| elbow-stability-test        | provocative-test            | elbow  | moving valgus stress test, milking (maneuver\|test), hook test |
| finkelstein                 | provocative-test            | wrist  | (Finkelstein\|Finkelstein's\|Finkelsteins\|Finklestein\|Finklestein's\|Finkelstien's) [test\|sign\|maneuver], (Eichhoff\|Eichhoff's) test |
| wrist-stability-test        | provocative-test            | wrist  | (Watson\|Watson's) (test\|sign\|shift test\|scaphoid shift test), scaphoid shift [test], TFCC (grind\|load\|stress\|compression\|stress test\|load test\|grind test\|compression test), ulnar (fovea\|foveal) (sign\|test), fovea sign, piano key (sign\|test), lunotriquetral (ballottement\|shuck) [test], ulnocarpal (stress\|compression\|grind) test, press test, DRUJ (ballottement\|stress) test |
| thumb-grind-test            | provocative-test            | finger | (thumb\|CMC\|carpometacarpal\|basal joint\|first CMC\|1st CMC\|axial) (grind\|grinding) [test\|sign], (grind\|grinding) (test\|sign) |
| allen-test                  | sign                        | hand   | (Allen\|Allen's\|Allens) (test\|sign) |
| bunnell-littler             | sign                        | finger | Bunnell-Littler [test], (Elson\|Elson's) test, intrinsic tightness test |
```

## Tests of the hip, knee, ankle and foot

```table leg-tests
| concept              | is a               | region    | words |
|----------------------|--------------------|-----------|-------|
| hip-impingement-test | provocative-test   | hip       | hip impingement (test\|sign), FADIR [test\|sign], FAdIR, FADDIR [test], (anterior\|posterior) hip impingement [test\|sign], flexion adduction internal rotation [test], hip scour [test], scour (test\|sign) |
| hip-test             | provocative-test   | hip       | hip (provocation\|apprehension\|quadrant) test, log-roll [test\|sign], (Stinchfield\|Stinchfield's) [test\|sign], resisted straight leg raise [test], (Thomas\|Thomas') (test\|sign), (Ober\|Ober's\|Obers) [test\|sign], piriformis (test\|stretch test\|sign), (Freiberg\|Freiberg's\|Pace) (sign\|test), hip grind test, (Hibb\|Hibb's\|Hibbs) [test\|sign] |
| trendelenburg        | sign               | hip       | (Trendelenburg\|Trendelenburg's\|Trendelenberg) (sign\|test), Trendelenburg |
| knee-ligament-test   | provocative-test   | knee      | knee ligament test, (knee\|ligament\|ligamentous) (stability\|laxity\|stress) test, ligament test |
| acl-test             | knee-ligament-test | knee      | ACL test, (Lachman\|Lachman's\|Lachmans\|Lachmann\|Lachmann's) [test\|sign\|maneuver], pivot shift [test\|sign], pivot-shift, Lelli's [test] |
| drawer-test          | sign               |           | drawer (test\|sign\|testing), (anterior\|posterior\|anterior/posterior\|anterior and posterior) drawer |
| pcl-test             | knee-ligament-test | knee      | posterior sag [sign\|test], quadriceps active test, (Godfrey\|Godfrey's) test, posterior sag, dial test |
| varus-valgus-test    | knee-ligament-test |           | (varus\|valgus\|varus/valgus\|valgus/varus\|varus and valgus\|valgus and varus\|varus or valgus\|valgus or varus) (stress\|stressing\|stress test\|stress testing\|test\|testing\|laxity test), (medial\|lateral) collateral stress test, (abduction\|adduction) stress test |
| meniscal-test        | provocative-test   | knee      | (meniscal\|meniscus) (test\|sign\|provocation test\|provocative test\|testing\|compression test\|grind test) |
| mcmurray             | meniscal-test      | knee      | (McMurray\|McMurray's\|McMurrays\|Mc Murray\|Mc Murray's\|MacMurray\|MacMurray's\|McMurrary\|McMurrary's\|McMurry\|McMurry's\|McMurphy's) [test\|sign\|maneuver\|testing\|click] |
| apley-compression    | meniscal-test      | knee      | (Apley\|Apley's\|Apleys) (grind\|compression\|grind test\|compression test\|distraction test\|grinding test\|grinding\|distraction), (Apley\|Apley's\|Apleys) [test\|sign] |
| thessaly             | meniscal-test      | knee      | (Thessaly\|Thessaly's) [test\|sign], (Steinmann\|Steinman\|Steinmann's\|Steinman's) [test\|sign], bounce home [test], (Ege\|Ege's) test, duck walk [test], squat test, (Bounce\|Childress) test |
| patellar-test        | provocative-test   | knee      | (patella\|patellar\|patellofemoral\|retropatellar) (grind\|grinding\|compression\|inhibition\|apprehension\|apprehension test\|apprehension sign\|grind test\|grind sign\|compression test\|grinding test\|inhibition test\|glide test\|tilt test\|ballottement), (patellar\|patella) (test\|apprehension and grind test), (Clarke\|Clark\|Clarke's\|Clark's\|Clarkes) (test\|sign\|maneuver), J sign, J-sign, (Fairbank\|Fairbank's) [test\|sign], ballottement |
| noble-test           | provocative-test   | knee      | (Noble\|Noble's) (test\|compression test) |
| dvt-sign             | sign               | lower-leg | (Homan\|Homan's\|Homans\|Homans'\|Hommans') [sign\|test], (Pratt\|Pratt's) sign |
| thompson-test        | sign               | ankle     | (Thompson\|Thompson's\|Thompsons\|Thomsen\|Simmonds) (test\|sign\|squeeze test), calf squeeze test |
| ankle-stability-test | provocative-test   | ankle     | talar tilt [test\|sign], (ankle) (anterior drawer\|stress) [test\|sign], inversion stress test, eversion stress test, external rotation stress test, (Kleiger\|Kleiger's) test, syndesmotic (squeeze\|stress) test, squeeze test, tibiofibular squeeze test |
| mulder               | sign               | foot      | (Mulder\|Mulder's\|Mulders) [sign\|test\|click], metatarsal squeeze test, web space compression test, Morton's test |
| windlass-test        | sign               | foot      | windlass [test\|sign], Jack's test, Coleman block test, single heel rise [test], single limb heel rise [test], heel rise test, too many toes sign |
```

## Tests of the trunk and of the vessels

```table trunk-tests
| concept                   | is a | region  | words |
|---------------------------|------|---------|-------|
| abdominal-sign            | sign | abdomen | (Murphy\|Murphy's\|Murphys) (sign\|test), (McBurney\|McBurney's) (sign\|point), (Carnett\|Carnett's) [sign\|test], (Rovsing\|Rovsing's) [sign], psoas sign, obturator sign, peritoneal sign, rebound tenderness, cough impulse |
| costovertebral-tenderness | sign | abdomen | costovertebral angle tenderness, CVA tenderness |
| chest-compression-test    | sign | chest   | (chest\|rib\|rib cage\|sternal) compression (test\|sign) |
| jolt-sign                 | sign |         | (jump\|Jump) sign |
```

## Movement

The movements of a joint are kinds of `range-of-motion`. "Extension" alone is not: requests are extended too.

```table movement
| concept         | is a            | abnormal                | words |
|-----------------|-----------------|-------------------------|-------|
| range-of-motion | observable      | reduced-range-of-motion | range of motion, ROM, range-of-motions, ranges of motion, range of [joint] (motion\|movement), (active\|passive\|active/passive\|active and passive\|joint) ROM, AROM, PROM, AROM/PROM, ROMs, arc of motion, joint motion, range of (motions\|movements), spinal motion, (cervical\|lumbar\|thoracic\|trunk\|neck\|back\|shoulder\|knee\|hip\|wrist\|elbow\|ankle\|finger\|thumb\|digital\|lumbosacral) (motion\|movement) |
| flexion         | range-of-motion |                         | flexion, (forward\|palmar\|plantar\|volar) flexion, forward (elevation\|bending\|bend), fingertip to floor, fingertips to floor, finger to floor distance, plantarflexion, bends forward |
| joint-extension | range-of-motion |                         | (lumbar\|cervical\|neck\|trunk\|back\|hip\|knee\|elbow\|wrist\|finger\|shoulder\|spinal\|thumb\|terminal\|lumbar spine\|cervical spine\|backward) extension, extension <number>, extension (at\|to\|was\|is\|of) <number>, extension lag, dorsiflexion, dorsi-flexion |
| abduction       | range-of-motion |                         | abduction, adduction, horizontal adduction |
| rotation        | range-of-motion |                         | (internal\|external\|medial\|lateral\|left\|right\|neck\|cervical\|lumbar\|trunk\|hip\|shoulder\|internal and external\|external and internal\|thoracic) rotation, rotation (at\|to\|was\|is\|of) <number>, supination, pronation, supination/pronation, inversion, eversion, (forearm) (supination\|pronation) |
| side-bending    | range-of-motion |                         | lateral (bending\|flexion\|bend\|tilt), side (bending\|bend\|flexion), (left\|right) lateral (flexion\|bending\|bend\|rotation), (left\|right) (bending\|side bending), (radial\|ulnar) deviation |
| flexibility     | observable      | reduced-range-of-motion | flexibility, hamstring flexibility, muscle flexibility, muscle length |
```

## Strength, sensation, reflexes

```table neurologic
| concept                  | is a       | abnormal              | words |
|--------------------------|------------|-----------------------|-------|
| neurological-examination | observable | neurologic-deficit    | (neurologic\|neurological\|neurovascular\|neuro\|neuromuscular\|motor and sensory\|sensory and motor\|sensorimotor\|sensory/motor\|motor/sensory) (exam\|examination\|status\|function), neurologic system, neurologic, neurologically, neurological, neurovascularly, neurovascular |
| strength                 | observable | weakness              | strength, (muscle\|motor\|manual muscle\|muscular\|isometric) strength, (motor\|muscle) (power\|examination\|exam\|function), motor (testing\|test\|strength testing), MMT, motor <number>/5, strength (examination\|exam\|grade), myotomes, myotomal strength, strength (of\|in\|on\|with) [resisted\|the] (abduction\|adduction\|flexion\|extension\|elevation\|external rotation\|internal rotation\|dorsiflexion\|plantar flexion\|eversion\|inversion), (abduction\|adduction\|flexion\|extension\|elevation\|external rotation\|internal rotation\|dorsiflexion\|eversion\|inversion) strength, resisted (abduction\|flexion\|extension\|external rotation\|internal rotation) |
| grip-strength            | strength   | reduced-grip-strength | grip strength, grip, grip strength measurement, Jamar (dynamometer\|readings\|grip\|grip strength), Jamar, (pinch\|key pinch\|lateral pinch\|hand\|handgrip\|hand grip\|grip and pinch\|pinch and grip) strength, handgrip, hand grip, grasp |
| sensation                | observable | decreased-sensation   | sensation, sensation to (light touch\|pinprick\|pin prick\|pin\|touch\|sharp and dull\|light touch and pinprick\|pinprick and light touch\|soft touch\|vibration), (sensory\|sensorium to light touch\|sensory examination\|sensory exam\|sensory testing\|sensory function\|sensibility), light touch, pinprick, pin prick, two-point discrimination, 2-point discrimination, 2-pt discrimination, proprioception, vibratory sense, position sense, monofilament [test\|testing\|examination], Semmes-Weinstein [monofilament] [test\|testing], dermatomes |
| myotome                  | strength   | weakness              | extensor hallucis longus, EHL, extensor digitorum, tibialis anterior, anterior tibialis, gastrocnemius strength, dorsiflexors, plantarflexors, hip flexors, knee extensors, wrist extensors, finger flexors, finger abductors, interossei, triceps strength, biceps strength, deltoid strength |
| deep-tendon-reflexes     | observable | abnormal-reflex       | deep tendon reflex, DTR, DTR's, reflex, (patellar\|Achilles\|biceps\|triceps\|brachioradialis\|ankle\|patella\|knee) (deep tendon reflex\|DTR\|tendon reflex\|DTR's), (ankle\|knee\|biceps\|triceps) jerk |
| muscle-tone              | observable | muscle-tightness      | muscle tone, tone, motor tone, muscle bulk and tone |
| muscle-bulk              | observable | atrophy               | muscle (bulk\|mass), circumference, (calf\|thigh\|forearm\|arm) girth, girth measurement |
| cardiac-function         | observable |                       | ejection fraction, cardiac function, left ventricular function |
| coordination             | observable | incoordination        | coordination, fine motor (coordination\|skill), dexterity, hand-eye coordination |
| cranial-nerves           | observable | neurologic-deficit    | cranial nerve, cranial nerves (2\|II) through (12\|XII), cranial nerves II-XII, CN II-XII, CN 2-12 |
| mental-status            | observable | cognitive-problem     | mental status, mental status (exam\|examination), cognition, cognitive (function\|functioning\|status), alert and oriented, orientation to person, oriented x3, AOx3, A&Ox3, A&O x3, Glasgow coma (scale\|score), GCS, level of consciousness |
| memory                   | observable | cognitive-problem     | memory, concentration, attention span |
| mood                     | observable | depressed-mood        | mood, affect, mood and affect, mood/affect |
| speech                   | observable | speech-problem        | speech |
```

## Gait, posture, structure

```table gait
| concept           | is a       | abnormal               | words |
|-------------------|------------|------------------------|-------|
| gait              | observable | abnormal-gait          | gait, gait pattern, gait and station, gait/station, ambulation, walking pattern, tandem (gait\|walk\|walking), (heel\|toe\|heel/toe\|heel and toe\|heel-toe\|toe and heel\|heel to toe\|toe/heel\|heel-to-toe\|heel or toe) (walk\|walking\|gait\|walks\|raise\|stand\|standing), walk on (heels\|toes\|heels and toes\|his heels\|her heels\|his toes\|her toes\|toes and heels), heel rise |
| posture           | observable | abnormal-posture       | posture, body posture, head posture |
| balance           | observable | balance-problem        | (standing\|sitting\|static\|dynamic\|single leg\|single-leg) balance, balance (test\|assessment), single leg stance |
| alignment         | observable | deformity              | alignment, (spinal\|cervical\|lumbar\|thoracic) curvature |
| lordosis          | observable | loss-of-lordosis       | lordosis, lordotic (curve\|curvature), kyphotic curve, (cervical\|lumbar) curve |
| joint-stability   | observable | instability            | stability, ligamentous (integrity\|exam\|examination), stability testing, stress testing of the ligaments |
| patellar-tracking | observable | patellar-maltracking   | patellar (tracking\|mobility\|glide\|excursion) |
| leg-length        | observable | leg-length-discrepancy | leg length, leg lengths, limb length |
| weight-bearing    | observable | difficulty-walking     | weight-bearing, weight-bearing (status\|tolerance\|ability), WBAT |
| transfers         | observable | functional-limitation  | transfer ability, bed mobility, sit-to-stand, sit to stand, chair rise, squatting ability |
```

## Circulation, vital signs, organs

```table vital
| concept             | is a        | abnormal                   | words |
|---------------------|-------------|----------------------------|-------|
| pulses              | observable  | diminished-pulses          | pulses, dorsalis pedis |
| capillary-refill    | observable  | diminished-pulses          | capillary refill, cap refill, capillary filling, perfusion, circulation, vascular (exam\|examination\|status) |
| vital-signs         | observable  | abnormal-vital-signs       | vital sign, vitals |
| blood-pressure      | vital-signs | elevated-blood-pressure    | blood pressure, BP, blood pressure reading, systolic [blood] pressure, diastolic [blood] pressure |
| heart-rate          | vital-signs | abnormal-vital-signs       | heart rate, pulse rate, resting heart rate |
| respiratory-rate    | vital-signs | abnormal-vital-signs       | respiratory rate, respirations, respiration rate |
| oxygen-saturation   | vital-signs | abnormal-vital-signs       | oxygen saturation, O2 saturation, O2 sat, SpO2, pulse ox, oxygen sat |
| temperature         | vital-signs | fever                      | body temperature, temperature |
| body-weight         | observable  | weight-change              | weight, body weight, weighs, current weight |
| body-mass-index     | observable  | elevated-bmi               | body mass index, BMI, body mass index (BMI) |
| body-height         | observable  |                            | body height, (his\|her) height |
| heart               | observable  | abnormal-organ-examination | heart (sounds\|exam\|rhythm\|examination), cardiac (exam\|examination\|rhythm), cardiovascular (exam\|examination\|system), regular rate and rhythm, RRR |
| lungs               | observable  | abnormal-organ-examination | lungs, breath sounds, lung (exam\|examination\|sounds), lungs clear to auscultation, clear to auscultation, respiratory (exam\|examination\|effort\|system), pulmonary (exam\|examination\|function) |
| abdomen-examination | observable  | abnormal-organ-examination | abdominal (exam\|examination), bowel sounds, abdomen soft |
| pupils              | observable  | visual-disturbance         | pupils, PERRLA, PERRL, pupillary (response\|reaction\|reflex), extraocular (movement\|motion\|muscle movement), EOMI, visual (field\|acuity), vision, visual acuity testing, peripheral vision, intraocular pressure, funduscopic (exam\|examination) |
| hearing             | observable  | hearing-complaint          | hearing acuity, good hearing, tympanic membrane |
| skin                | observable  | skin-lesion                | skin (exam\|examination\|integrity\|condition\|color\|temperature\|turgor), skin is intact, integument |
| general-appearance  | observable  | acute-distress             | general appearance, general examination |
| laboratory-result   | observable  | abnormal-laboratory-result | (laboratory\|lab) (result\|value\|finding), blood sugar, blood glucose, glucose, A1C, fasting glucose, liver enzymes, liver function, kidney function, renal function, hepatic function, white blood cell count, white count, WBC, hemoglobin, hematocrit, platelet count, creatinine, cholesterol level, lipid level |
```

## Scores

```table scores
| concept           | is a       | abnormal              | words |
|-------------------|------------|-----------------------|-------|
| pain-level        | observable | severe-pain           | pain (level\|score\|rating\|scale\|intensity\|severity\|index\|scores\|levels), (numeric\|numerical\|numeric pain\|numerical pain\|numeric rating\|pain rating\|verbal analog\|verbal pain) (rating scale\|pain scale\|scale), (visual analog\|visual analogue) pain [scale\|score], VAS, VAS (score\|pain score\|scale\|pain scale\|scores), NRS, NPRS, visual analog [scale\|score], visual analogue [scale\|score], level of pain, severity of [the\|his\|her] pain, severity of pain, intensity of [the] pain, average pain, worst pain, least pain, current pain level, pain is rated, pain rated, pain was rated, rates [his\|her\|the] pain, rated [his\|her\|the] pain |
| function-score    | observable | functional-limitation | (Oswestry\|Oswestry Disability\|Oswestry low back disability) [index\|score\|questionnaire], ODI, ODI score, neck disability index, NDI, Roland-Morris [disability] [questionnaire\|score], DASH [score\|questionnaire], QuickDASH [score], Lysholm [score], WOMAC [score], (Harris hip\|Oxford\|Constant\|Constant-Murley\|SPADI\|KOOS\|IKDC\|LEFS\|PSFS) (score\|index), lower extremity functional scale, LEFS, patient specific functional scale, pain disability index, brief pain inventory, functional (score\|scale\|index\|outcome measure\|outcome score\|questionnaire), SF-36, disability index |
| functional-status | observable | functional-limitation | functional (status\|level\|capacity\|ability\|abilities\|capability\|baseline\|mobility), level of function, activities of daily living, activity of daily living, ADL, ADL's, daily activities, ADL function, self-care, activity level, walking (tolerance\|distance\|ability), sitting tolerance, standing tolerance, lifting capacity, independent (with\|in) (ADLs\|activities of daily living), work capacity |
| mood-score        | observable | depressed-mood        | Beck (depression\|anxiety) (score\|index\|scale\|inventory score), (BDI\|BDI-II\|BAI\|PHQ-9\|PHQ\|GAD-7) score, Hamilton (depression\|anxiety) [rating] (scale\|score), Zung [self-rating] depression [scale\|index\|inventory], GAF, GAF score, global assessment of functioning, depression (score\|scale\|inventory\|index), anxiety (score\|scale\|inventory), fear avoidance beliefs questionnaire, FABQ |
| sleep-score       | observable | sleep-disturbance     | Epworth [sleepiness] [scale\|score], Epworth, Pittsburgh sleep quality index, insomnia severity index, sleep (quality\|pattern\|duration\|efficiency\|latency\|hours), quality of sleep, hours of sleep, sleep onset |
| opioid-risk-score | observable | opioid-risk           | opioid risk (tool\|score\|assessment), ORT score, SOAPP, SOAPP-R, opioid risk screening, opioid risk evaluation, opioid risk questionnaire |
```

## What the examination finds

```table findings-of-examination
| concept                    | is a                 | general | opposite                | words |
|----------------------------|----------------------|---------|-------------------------|-------|
| objective-finding          | finding              | yes     |                         | objective (finding\|sign\|evidence of pathology\|abnormality\|examination finding\|exam finding\|physical examination finding), (examination\|exam\|physical\|physical exam\|physical examination\|clinical\|clinical examination) finding, abnormal (examination\|exam\|physical examination) finding, examination abnormality |
| tenderness                 | objective-finding    |         | non-tender              | tenderness, tender, TTP, tenderness (to\|on\|upon\|with) (palpation\|palpitation\|percussion\|pressure\|touch), tender (to\|on\|with\|upon) (palpation\|palpitation\|touch\|percussion\|pressure), tender (point\|area\|spot\|joint line), palpatory tenderness, sensitive to palpation |
| non-tender                 | finding              |         | tenderness              | non-tender, nontender, non-tenderness |
| reduced-range-of-motion    | objective-finding    |         | full-range-of-motion    | (decreased\|reduced\|limited\|restricted\|diminished\|impaired\|guarded\|poor) [active\|passive] (range of motion\|ROM\|ranges of motion\|motion\|AROM), abnormal (range of motion\|ROM), (decreased\|reduced\|limited\|restricted\|diminished) (cervical\|lumbar\|thoracic\|lumbosacral\|shoulder\|knee\|hip\|wrist\|elbow\|ankle\|finger\|thumb\|neck\|back\|trunk\|spinal\|joint\|lumbar spine\|cervical spine) (range of motion\|ROM), (decreased\|reduced\|limited\|restricted\|diminished) (joint motion\|movement\|flexion\|extension\|rotation\|abduction\|lateral bending\|spinal motion\|flexion and extension\|forward flexion\|dorsiflexion\|internal rotation\|external rotation), (painful and limited\|limited and painful\|decreased and painful\|painful and decreased\|pain-limited\|painfully limited) (range of motion\|ROM\|motion), "limited, painful (range of motion\|ROM)", (loss\|lack\|limitation\|limitations\|restriction\|restrictions\|reduction\|decrease) (of\|in) [active\|passive\|joint] (range of motion\|ROM\|motion), (limitation\|loss\|restriction) of (flexion\|extension\|movement\|mobility\|abduction\|rotation\|terminal extension), (ROM\|range of motion\|motion) (deficit\|limitation\|restriction\|loss) |
| full-range-of-motion       | finding              |         | reduced-range-of-motion | (full\|normal\|unrestricted\|good) (active\|passive\|painless\|and painless\|and painfree) (range of motion\|ROM), moves all extremities [well], full (flexion\|extension\|painless motion), painless range of motion |
| neurologic-deficit         | objective-finding    | yes     | neurologically-intact   | (neurologic\|neurological\|neuro\|focal neurologic\|focal neurological\|neuromotor) (deficit\|dysfunction\|compromise\|impairment\|abnormality\|change\|deficiency\|finding\|loss\|involvement\|injury), (sensory or motor\|motor or sensory\|motor and sensory\|sensory and motor\|motor/sensory\|sensory/motor\|sensorimotor\|neurosensory) (deficit\|loss\|change\|finding\|abnormality\|impairment), progressive neurologic (deficit\|loss), neurologic deterioration, focal deficit, lateralizing (sign\|deficit), neurologic evidence of nerve root dysfunction, nerve root dysfunction |
| neurologically-intact      | finding              |         | neurologic-deficit      | neurologically intact, neurovascularly intact, neurovascular intact, NVI, distally intact, grossly nonfocal, nonfocal, non-focal |
| decreased-sensation        | neurologic-deficit   |         |                         | (decreased\|diminished\|reduced\|impaired\|altered\|absent\|abnormal\|loss of\|lack of\|lost) [light touch\|pinprick\|dermatomal\|protective] sensation, (decreased\|diminished\|reduced\|impaired\|altered\|loss of\|abnormal) (light touch\|pinprick\|pin prick\|sensory\|sensory perception\|sensibility\|sensation to light touch\|sensation to pinprick\|two-point discrimination\|proprioception), sensory (deficit\|loss\|change\|abnormality\|impairment\|deprivation\|decrease), (hypesthesia\|hypoesthesia\|hypaesthesia\|hypoaesthesia\|hyposensitivity\|hyposensorium\|hyposensation), anesthetic area, stocking-glove (distribution\|sensory loss), dermatomal (sensory loss\|deficit\|numbness), decrease (in\|of) sensation |
| hypersensitivity           | objective-finding    |         |                         | hypersensitivity, hypersensitive, hyperesthesia, hyperaesthesia, allodynia, hyperalgesia, mechanical allodynia, hyperpathia |
| abnormal-reflex            | neurologic-deficit   |         |                         | (decreased\|diminished\|absent\|reduced\|depressed\|hypoactive\|hyperactive\|asymmetric\|asymmetrical\|abnormal\|brisk\|exaggerated\|sluggish\|unequal\|altered\|trace) [deep tendon] (reflex\|reflexes), (decreased\|diminished\|absent\|reduced\|depressed\|asymmetric\|hypoactive\|brisk) (ankle\|patellar\|Achilles\|biceps\|triceps\|knee\|brachioradialis) (reflex\|jerk\|DTR), (decreased\|diminished\|absent\|reduced) (right\|left\|bilateral) (ankle\|patellar\|Achilles\|biceps\|triceps\|knee) (reflex\|jerk), (decreased\|diminished\|absent\|reduced\|abnormal\|hypoactive\|hyperactive) (DTR\|DTRs\|DTR's), loss of [relevant\|deep tendon\|the ankle\|the patellar\|ankle] (reflex\|reflexes), hyperreflexia, hyporeflexia, areflexia, hyper-reflexia, hyper-reflexic, hyperreflexic, reflex (asymmetry\|change\|loss\|abnormality\|deficit) |
| spasticity                 | neurologic-deficit   |         |                         | spasticity, spastic, rigidity, cogwheel rigidity, clasp-knife |
| ataxia                     | neurologic-deficit   |         |                         | ataxia, ataxic |
| incoordination             | neurologic-deficit   |         |                         | incoordination, impaired coordination, uncoordinated, poor coordination |
| reduced-grip-strength      | weakness             |         |                         | (decreased\|reduced\|diminished\|weak\|weakened\|poor\|loss of\|limited\|impaired) (grip\|grip strength\|pinch strength\|handgrip\|hand grip\|grasp\|pinch\|grip and pinch strength), grip (weakness\|loss\|strength deficit\|strength loss) |
| give-way-weakness          | weakness             |         |                         | (give-way\|giveway\|breakaway\|break-away\|cogwheel\|pain-inhibited\|give way) weakness |
| spasm                      | objective-finding    |         |                         | spasm, muscle spasm, spasming, spasmed, myospasm, muscle spasming, spasmodic |
| muscle-guarding            | objective-finding    |         |                         | guarding, muscle guarding, guarded movement, involuntary guarding, protective guarding, muscle rigidity |
| muscle-tightness           | objective-finding    |         |                         | tightness, muscle (tightness\|hypertonicity\|tension\|hypertonia), hypertonicity, hypertonic, hypertonia, tight (muscle\|hamstring\|hamstrings), (hamstring\|paraspinal\|trapezius\|calf) (tightness\|tension), myofascial (tightness\|restriction), increased [muscle] tone, tautness |
| trigger-point              | objective-finding    |         |                         | trigger point, trigger (point\|area), trigger-point tenderness, taut band, twitch response, muscle knot, myofascial (band\|nodule) |
| fibromyalgia-tender-points | tenderness           |         |                         | (fibromyalgia\|fibrositic) tender (point\|points), <number> tender points, <number> of 18 tender points |
| swelling                   | objective-finding    |         |                         | swelling, swollen, swells, edema, oedema, edematous, (swelling\|edema), puffiness, puffy, fusiform swelling, lymphedema, anasarca, tumefaction |
| joint-effusion             | objective-finding    |         |                         | effusion, joint effusion, joint fluid, fluid in the joint, hemarthrosis, haemarthrosis, effused |
| erythema                   | objective-finding    |         |                         | erythema, erythematous, redness, reddened, inflammation of the skin |
| warmth                     | objective-finding    |         |                         | warmth, warm to touch, warm to the touch, increased (warmth\|temperature), hyperthermic |
| bruising                   | objective-finding    |         |                         | bruising, bruise, bruised, ecchymosis, ecchymoses, ecchymotic, discoloration, black and blue |
| skin-lesion                | objective-finding    |         |                         | skin (lesion\|breakdown\|ulceration\|change\|tear), blister, ulceration, eschar, skin ulcer, sore on the skin |
| trophic-change             | objective-finding    |         |                         | trophic (change\|skin change), (skin color\|color\|hair\|nail\|temperature\|sudomotor\|vasomotor\|pseudomotor\|skin temperature\|hair and nail\|hair growth) change, mottling, mottled [skin], (color\|temperature\|sweating) asymmetry, skin discoloration, cyanosis, cyanotic, shiny skin |
| crepitus                   | objective-finding    |         |                         | crepitus, crepitation, crepitant, crepitance, grinding, (crepitus\|crepitation), grinding sensation |
| tendon-retraction          | objective-finding    |         |                         | retraction |
| thickening                 | objective-finding    |         |                         | thickening, fusiform thickening |
| atrophy                    | objective-finding    |         |                         | atrophy, muscle atrophy, atrophied, atrophic, wasting, (atrophy\|wasting), muscle loss, loss of muscle (mass\|bulk), fatty (atrophy\|infiltration\|replacement\|degeneration) |
| deformity                  | objective-finding    |         |                         | deformity, deformed, malalignment, mal-alignment, misalignment, step-off, stepoff, angulation, genu (varus\|valgum\|valgus\|recurvatum), varus (alignment\|malalignment), valgus (alignment\|malalignment), claw (hand\|toe) |
| leg-length-discrepancy     | objective-finding    |         |                         | leg length (discrepancy\|difference\|inequality), limb length (discrepancy\|inequality) |
| instability                | objective-finding    |         |                         | instability, unstable, laxity, (instability\|laxity), hypermobility, hypermobile, ligamentous (laxity\|instability), increased translation, subluxing, dislocating |
| patellar-maltracking       | objective-finding    |         |                         | (patellar\|patella) (maltracking\|malalignment\|tilt\|mal-tracking), lateral tracking [of the patella], maltracking |
| abnormal-gait              | objective-finding    |         | normal-gait             | (antalgic\|abnormal\|altered\|impaired\|slow\|unsteady\|guarded\|ataxic\|shuffling\|wide-based\|wide based\|Trendelenburg\|limping\|slow and hunched\|slow antalgic\|spastic\|stiff\|steppage\|broad based\|hunched\|mildly antalgic\|compensated\|cautious\|slow guarded\|non-reciprocal) (gait\|ambulation\|station\|gait pattern), antalgic, limp, limping, limps, ambulates with [a] (limp\|cane\|walker\|crutches\|assistive device\|antalgic gait\|difficulty\|single point cane), walks with [a] (limp\|cane\|walker\|crutches\|antalgic gait\|assistive device), gait (abnormality\|disturbance\|impairment\|dysfunction\|deviation\|difficulty\|instability\|disorder\|imbalance), (difficulty\|unable\|trouble\|inability) [with\|to] (heel walk\|toe walk\|heel and toe walk\|heel walking\|toe walking\|heel-toe walk\|heel and toe walking\|heel/toe walk\|tandem walk\|perform heel walk\|perform toe walk), assistive device for ambulation, uses a (cane\|walker\|wheelchair), favors the (left\|right), weight-bearing difficulty |
| normal-gait                | finding              |         | abnormal-gait           | non-antalgic [gait], nonantalgic [gait], steady gait, gait is steady, ambulates (without\|independently) [difficulty\|assistance\|assistive device\|a limp\|an assistive device\|any difficulty], walks without (difficulty\|a limp\|assistance), nonantalgic gait |
| abnormal-posture           | objective-finding    |         |                         | (abnormal\|poor\|forward head\|forward flexed\|stooped\|guarded\|antalgic\|slumped\|flexed\|hunched\|rounded shoulder) (posture\|lean\|stance), forward (head carriage\|list), antalgic lean, trunk shift, lateral shift, list to the (left\|right), pelvic (tilt\|obliquity) |
| loss-of-lordosis           | objective-finding    |         |                         | (loss\|reversal\|straightening\|flattening\|decrease) of [the] [normal] [cervical\|lumbar] (lordosis\|lordotic curve\|lordotic curvature\|curvature), (reduction\|decrease) in [the] [cervical\|lumbar] lordosis, (decreased\|reduced\|reversed\|diminished\|flattened\|straightened) [cervical\|lumbar] (lordosis\|lordotic curve), hypolordosis, (cervical\|lumbar) straightening, hyperlordosis, military neck |
| joint-restriction          | objective-finding    |         |                         | segmental (restriction\|fixation\|joint restriction\|hypomobility), joint (restriction\|fixation\|hypomobility\|dysfunction on palpation), vertebral (restriction\|fixation\|hypomobility\|subluxation), hypomobility, motion palpation restriction |
| triggering                 | objective-finding    |         |                         | triggering, digital locking, locking of the (finger\|digit\|thumb), triggering of the (finger\|thumb\|digit), nodule at the A1 pulley, A1 pulley tenderness |
| contracture                | objective-finding    |         |                         | contracture, contracted joint, arthrofibrotic |
| mass                       | objective-finding    |         |                         | palpable mass, soft tissue mass, nodule, palpable (lump\|nodule\|defect\|gap\|cord), bulge on the abdominal wall |
| scar                       | objective-finding    |         |                         | scar, (scar\|scarring\|incision), keloid, scarring, surgical incision, healed incision, well healed (incision\|wound\|surgical scar\|portal) |
| wound-drainage             | objective-finding    |         |                         | drainage, wound drainage, purulence, purulent, pus, purulent (drainage\|discharge), serous drainage, foul odor |
| diminished-pulses          | objective-finding    |         |                         | (diminished\|decreased\|absent\|weak\|nonpalpable\|non-palpable) (pulse\|pulses\|pedal pulses\|distal pulses\|peripheral pulses\|dorsalis pedis pulse), pulseless, delayed capillary refill, poor (circulation\|perfusion), decreased (circulation\|perfusion), vascular compromise |
| abnormal-vital-signs       | objective-finding    |         |                         | abnormal vital signs, tachycardia, tachycardic, bradycardia, tachypnea, hypoxia, hypoxemia, hypotension, hypotensive |
| elevated-blood-pressure    | abnormal-vital-signs |         |                         | (elevated\|increased\|raised\|uncontrolled\|poorly controlled\|elevating) (blood pressure\|BP\|blood pressures), blood pressure elevation, hypertensive |
| elevated-bmi               | objective-finding    |         |                         | (elevated\|high\|increased) (BMI\|body mass index), BMI (over\|above\|greater than\|exceeding) <number> |
| abnormal-organ-examination | objective-finding    |         |                         | heart murmur, murmur, rales, rhonchi, rub or gallop, organomegaly, hepatomegaly, splenomegaly |
| abnormal-laboratory-result | objective-finding    |         |                         | abnormal (laboratory\|lab\|laboratory result\|lab result\|labs\|liver function\|renal function\|laboratory finding\|blood work), elevated (liver enzymes\|creatinine\|ESR\|CRP\|white count\|white blood cell count\|WBC\|A1c\|glucose\|blood sugar\|liver function tests\|hemoglobin A1c\|sed rate), leukocytosis, hyperglycemia, low testosterone, hyponatremia, hypokalemia |
| acute-distress             | objective-finding    |         |                         | acute distress, apparent distress, obvious discomfort, visible discomfort, moderate distress |
| nystagmus                  | objective-finding    |         |                         | nystagmus |
| dental-finding             | objective-finding    |         |                         | (broken\|fractured\|missing\|chipped\|cracked\|loose) (tooth\|teeth\|crown), malocclusion |
```

"""##),
    Chapter(
      path: "Rules/vocabulary/findings.md",
      text: ##"""
# Findings

What studies show. `opposite` names the finding that is the contrary. What is also a diagnosis
(a herniated disc, a stenosis, a fracture, a tear) stands in `conditions.md`; what the hand of the examiner
finds, in `examination.md`.

## Fusions and hardware

```terms
concept fusion-failure is a finding
  words     nonunion, non-union, pseudarthrosis, pseudoarthrosis, failed fusion, failure of fusion,
            failure fusion, fusion failure, failure of the fusion, failed to fuse, lack of fusion,
            incomplete fusion, lucency, lucencies, not fused, unfused, delayed union, failed arthrodesis,
            failure of (the|a|her|his) [spinal|cervical|lumbar] fusion, non-fusion, non-fused, pseudo-arthrosis,
            pseudoarthroses, pseudarthroses, non-united, incomplete (union|arthrodesis|bony fusion), failure to fuse,
            fusion has (failed|not healed), fusion (did|does|had) not heal, failed (spinal|cervical|lumbar) fusion,
            incompletely fused, partial fusion, (periprosthetic|peri-screw|perihardware) lucency
  opposite  solid-fusion

concept solid-fusion is a finding
  words     solid fusion, solidly fused, fusion is solid, fused solidly, bony fusion, healed fusion,
            bridging bone, solid arthrodesis, mature fusion, fusion mass is solid, well healed fusion,
            complete fusion, successful fusion, solid (bony|interbody|osseous) fusion, osseous fusion,
            fusion (was|appears|appeared) solid, solid fusion mass, well-healed arthrodesis, fusion is (complete|mature|healed),
            bony bridging, osseous bridging, consolidated fusion, (solid|bony|osseous) union
  opposite  fusion-failure

concept incorporating-fusion is a finding
  words  incorporation of [the] (graft|bone graft), graft incorporation, graft consolidation, maturing fusion, early fusion,
         progressing fusion, fusion in progress, bone growth, callus formation

concept hardware-failure is a finding
  words     hardware failure, broken (screw|hardware|rod|plate|implant), (screw|rod|plate|hardware)
            (fracture|breakage|loosening), loosening, loosening of (the|) hardware, loose (screw|hardware),
            hardware loosening, hardware was loose, implant failure, failed hardware, migration of hardware,
            fractured (screw|rod|hardware|plate), failure of (the|) (hardware|instrumentation|implants),
            hardware breakage, screw loosening, backed out, hardware migration, hardware is loose, loose (implant|rod|plate),
            loosening of (the|) (screw|implant|prosthesis|component|instrumentation), (component|prosthetic|aseptic) loosening,
            screw (migration|pullout|pull-out|backout|back-out), broken instrumentation, migrated (screw|hardware),
            (hardware|implant|cage) (displacement|subsidence), subsidence, malpositioned (screw|hardware), implant loosening,
            hardware (is|was) broken, periprosthetic loosening
  opposite  intact-hardware

concept intact-hardware is a finding
  words     hardware [is|was|are] intact, intact hardware, hardware in (good|excellent) position,
            (good|excellent) position of the (implants|hardware|implant), hardware in place,
            stable hardware, (hardware|instrumentation|implants) (in|in a) (satisfactory|good|stable|proper|appropriate) (position|alignment),
            intact instrumentation, instrumentation [is|was] intact, well-positioned hardware, (satisfactory|good) position of the hardware,
            hardware (is|was) in (good|excellent|satisfactory) position, hardware appears intact, implants in place
  opposite  hardware-failure

concept symptomatic-hardware is a finding
  words  painful (hardware|instrumentation|implant), symptomatic (hardware|instrumentation|implant), hardware-related pain, hardware pain,
         hardware (irritation|prominence|syndrome), prominent hardware, irritating hardware, pain from [the] hardware,
         hardware tenderness, tenderness over the (hardware|screws|screw heads|screw tops|plate), hardware is symptomatic, hardware is painful

concept retained-hardware is a finding
  words  retained hardware, retained (orthopedic|surgical|internal) hardware, retained implant, retained (screw|plate|pin|wire)

concept adjacent-segment-change is a finding
  words  adjacent (segment|level) (degeneration|change|stenosis|breakdown|instability|degenerative change), junctional (degeneration|kyphosis),
         transitional (degeneration|syndrome)
```

## The spine

```table spine-findings
| concept                 | is a          | region | opposite      | words |
|-------------------------|---------------|--------|---------------|-------|
| study-finding           | finding       |        | normal-study  | structural (abnormality\|pathology\|lesion\|change), objective pathology, anatomic (defect\|abnormality\|pathology), internal pathology, surgical lesion, abnormality, radiographic (finding\|abnormality) |
| normal-study            | finding       |        | study-finding | (normal\|negative\|unremarkable\|essentially normal) (study\|finding), no acute (finding\|abnormality\|osseous abnormality\|pathology\|process\|disease), within normal limits for age |
| disc-bulge              | study-finding | spine  |               | (disc\|disk\|discal) (bulge\|bulging), (annular\|posterior) [disc\|disk] bulge, (annular\|annulus) bulging, bulging (disc\|disk\|annulus), bulge of the (disc\|annulus), (disc\|disk)/osteophyte bulge, bulge, bulging |
| disc-desiccation        | study-finding | spine  |               | (desiccation\|dessication\|dehydration), desiccated (disc\|disk), loss of (T2\|disc\|disk) signal, decreased (disc\|disk) signal, dark disc, desiccation |
| disc-height-loss        | study-finding | spine  |               | (loss of\|decrease in\|reduction of\|reduction in\|narrowing of\|decreased\|reduced\|diminished) [the] (disc\|disk\|intervertebral disc\|intervertebral) [space] height, narrowing of [the] (disc\|disk\|intervertebral disc) space, (disc\|disk\|interspace\|intervertebral\|intervertebral disc) (height\|space) (loss\|narrowing\|collapse\|reduction), (disc\|disk) (narrowing\|collapse), (disc\|disk\|intervertebral) space narrowing, narrowed (disc\|disk) space, collapsed (disc\|disk), disc space collapse |
| disc-osteophyte-complex | study-finding | spine  |               | (disc\|disk\|discal)-osteophyte [complex\|ridge], (disc\|disk)/osteophyte [complex], osteophyte (complex\|ridge), uncovertebral (hypertrophy\|spurring\|osteophyte\|arthrosis\|joint hypertrophy\|joint arthrosis\|joint spurring) |
| osteophyte              | study-finding |        |               | osteophyte, (spur\|spurring), osteophytosis, osteophytic, osteophyte formation, spur, spurring, exostosis, enthesophyte, enthesopathic change |
| endplate-change         | study-finding | spine  |               | (end-plate) (change\|edema\|sclerosis\|irregularity\|degeneration\|degenerative change\|marrow change\|signal change), Modic [type] [I\|II\|III\|1\|2\|3] (change\|endplate change\|end plate change), Modic [type] <number>, Schmorl's node, Schmorl node, Schmorls node |
| high-intensity-zone     | study-finding | spine  |               | high intensity zone, high-intensity (lesion), HIZ |
| nerve-root-compression  | study-finding | spine  |               | nerve [root] (compression\|impingement\|encroachment\|displacement\|compromise\|contact\|entrapment by disc\|effacement\|abutment), (compression\|impingement\|displacement\|encroachment) (of\|on) [the] [exiting\|traversing\|descending] nerve [root], (compromise\|abutment) of [the] [exiting\|traversing\|descending] nerve [root], impingement upon [the] nerve [root], (compression\|impingement\|displacement\|encroachment) (of\|on\|upon) the (right\|left\|L3\|L4\|L5\|S1\|C5\|C6\|C7\|C8) nerve [root], contact with [the] [exiting\|traversing\|descending] nerve [root], (compresses\|compressing\|displaces\|displacing) the [exiting\|traversing] (C5\|C6\|C7\|C8\|L3\|L4\|L5\|S1) [nerve] root, (compresses\|compressing\|abuts\|abutting\|contacts\|contacting\|displaces\|displacing\|impinging on\|impinges on\|impinges upon) [the] [exiting\|traversing\|descending] nerve [root], (compressing\|abutting\|displacing\|impinging on\|contacting) the (right\|left) nerve root, nerve roots (compressed\|impinged), neural (compression\|impingement\|compromise\|element compression), compressive (lesion\|pathology\|neuropathology), neurocompressive (lesion\|pathology), neurocompression, root compression |
| thecal-sac-compression  | study-finding | spine  |               | (thecal\|dural\|theca) sac (compression\|impingement\|effacement\|indentation\|compromise\|narrowing\|deformity\|flattening\|encroachment), (compression of\|impingement of\|impingement on\|effacement of\|indentation of\|indentation on\|flattening of\|compresses\|indents\|effaces\|impinges on\|impinges\|indenting\|effacing\|abuts\|abutting\|flattens\|flattening\|contacts) [the] [anterior\|ventral] thecal sac |
| cord-compression        | study-finding | spine  |               | cord (compression\|impingement\|flattening\|deformity\|effacement\|signal change\|edema\|signal abnormality), compression of the [spinal\|cervical] cord, myelomalacia, cord (signal\|contact), abnormal cord signal, flattening of the [spinal] cord |
| canal-narrowing         | study-finding | spine  |               | (canal\|central canal\|spinal canal) (narrowing\|compromise\|encroachment\|effacement), narrowing of the [central\|spinal] canal, (lateral recess\|subarticular) (narrowing\|encroachment\|effacement\|compromise) |
| ligamentum-hypertrophy  | study-finding | spine  |               | (ligamentum flavum\|ligamentum\|ligamentous\|ligamenta flava\|ligamentum flava) (hypertrophy\|thickening\|redundancy\|buckling\|hypertrophied), thickening of the ligamentum flavum, ossification of the posterior longitudinal ligament, OPLL, ligamentum flavum |
| facet-hypertrophy       | study-finding | spine  |               | (facet\|facet joint) (hypertrophy\|overgrowth\|enlargement\|effusion\|fluid\|edema\|hypertrophic change\|synovitis\|widening), hypertrophic facet [change], hypertrophy of the facet [joints], synovial cyst, facet cyst |
| spinal-instability      | study-finding | spine  |               | (spinal\|segmental\|lumbar\|cervical\|vertebral\|dynamic\|intersegmental\|translational\|lumbosacral\|spine\|thoracic\|motion segment) instability, instability of the (spine\|lumbar spine\|cervical spine\|segment\|motion segment), instability on (flexion\|flexion and extension\|flexion-extension\|flexion/extension\|dynamic) [views\|films\|x-rays], (abnormal\|excessive\|segmental) (translation\|segmental motion\|vertebral motion), excessive motion, dynamic (translation\|listhesis\|motion), (translation\|translational motion) of <number> mm, motion on (flexion\|flexion-extension\|flexion/extension\|flexion and extension) [views\|films], unstable (spine\|segment\|motion segment\|spondylolisthesis), anterior-posterior translation, mobile spondylolisthesis, gross instability, iatrogenic instability |
| transitional-vertebra   | study-finding | spine  |               | transitional (vertebra\|vertebrae\|segment\|lumbosacral vertebra\|anatomy), (sacralization\|lumbarization) [of L5\|of S1], Bertolotti's [syndrome] |
| epidural-fibrosis       | study-finding | spine  |               | epidural (fibrosis\|scar\|scarring\|scar tissue\|adhesions), perineural (fibrosis\|scar\|scarring), peridural (fibrosis\|scarring), scar tissue around the nerve root, epidural lipomatosis |
| vertebral-height-loss   | study-finding | spine  |               | vertebral [body] (height loss\|wedging\|collapse\|compression\|deformity), loss of vertebral [body] height, (anterior\|vertebral) wedging, wedge deformity, retropulsion, retropulsed [fragment] |
```

## Bones and joints

```table joint-findings
| concept               | is a                | region   | words |
|-----------------------|---------------------|----------|-------|
| degenerative-change   | study-finding       |          | degenerative (change\|finding\|process\|joint change\|spurring\|abnormality\|signal\|changes of the spine), degeneration, degenerative, age-related change, age related change, wear and tear, arthritic change, (hypertrophic\|spondylotic\|spondylitic\|osteoarthritic\|osteophytic\|arthrotic\|arthropathic\|chronic\|multilevel degenerative\|tricompartmental degenerative\|post-traumatic) change, subchondral (sclerosis\|cyst\|change\|cystic change), sclerosis, sclerotic change, subchondral marrow change |
| joint-space-narrowing | degenerative-change |          | joint space (narrowing\|loss), (loss\|narrowing) of [the] [medial\|lateral\|patellofemoral] (joint space\|compartment), (narrowed\|decreased\|reduced) joint space, (medial\|lateral) compartment narrowing, bone-on-bone, bone on bone [contact] |
| cartilage-defect      | study-finding       |          | (chondral\|osteochondral\|cartilage\|cartilaginous\|articular cartilage\|articular\|hyaline cartilage) (defect\|lesion\|loss\|injury\|thinning\|damage\|wear\|fissuring\|fraying\|degeneration\|flap\|surface irregularity\|fissure\|ulceration\|erosion), full-thickness (cartilage\|chondral) (loss\|defect\|thinning), loss of [articular] cartilage, exposed (bone\|subchondral bone), (Outerbridge) [grade] [<number>\|II\|III\|IV], chondrosis, cartilage tear, chondral fraying |
| loose-body            | study-finding       |          | loose body, loose bodies, intra-articular (body\|bodies\|loose body), osteochondral fragment, (bony\|bone\|ossific) fragment |
| bone-edema            | study-finding       |          | (bone\|marrow\|bone marrow\|subchondral\|osseous\|subcortical\|reactive marrow\|stress-related marrow) edema, bone contusion, bone bruise, marrow (signal change\|signal abnormality), osseous contusion, bone marrow lesion, stress reaction |
| soft-tissue-edema     | study-finding       |          | (subcutaneous\|muscle\|intramuscular\|periarticular\|peritendinous\|pericapsular) edema, fat stranding, fluid collection, (bursal\|peritendinous\|tendon sheath\|subacromial\|subdeltoid\|retrocalcaneal) fluid |
| meniscal-signal       | study-finding       | knee     | meniscal (signal\|degeneration\|extrusion\|fraying\|maceration\|pathology\|abnormality\|mucoid degeneration\|signal change), (mucoid\|myxoid\|intrasubstance) degeneration [of the meniscus], (meniscus) (degeneration\|extrusion\|pathology), parameniscal cyst, degenerative (meniscus\|signal in the meniscus), mucoid change |
| tendon-signal         | study-finding       |          | tendon (thickening\|signal\|signal change\|degeneration\|fraying\|abnormality\|retraction\|thinning\|pathology), (rotator cuff\|supraspinatus\|infraspinatus\|subscapularis\|biceps) (fraying\|signal\|degeneration\|thickening\|signal abnormality), bursal surface fraying, rotator cuff (abnormality\|lesion\|degenerative change), labral (fraying\|degeneration\|pathology\|signal), tendon retraction, retracted tendon |
| calcification         | study-finding       |          | calcification, calcific (deposit\|density\|change), calcified, (soft tissue\|tendon\|vascular\|aortic) calcification, heterotopic (bone\|ossification), ossification, ossicle, myositis ossificans |
| acromion-type         | study-finding       | shoulder | type (I\|II\|III\|1\|2\|3\|two\|three) acromion, (hooked\|curved\|downsloping\|down-sloping\|laterally downsloping\|sloping\|anteriorly downsloping) acromion, acromial (hook\|downsloping\|slope\|morphology), os acromiale, lateral downsloping, narrowing of the (subacromial\|acromiohumeral\|coracoacromial) (space\|interval\|arch), narrowed (subacromial\|acromiohumeral) (space\|interval) |
| muscle-edema          | study-finding       |          | muscle belly edema, muscle signal (abnormality\|change), denervation edema |
| osseous-lesion        | study-finding       |          | (lytic\|blastic\|osseous\|bone\|bony\|sclerotic\|osteolytic) (lesion\|destruction), osteolysis, bony (destruction\|erosion\|resorption), erosive change, periosteal reaction, bone loss, cortical irregularity, bone cyst, bony island, bone island |
| cyst                  | study-finding       |          | cyst, cystic (change\|lesion), ganglion |
| fracture-healing      | finding             |          | (healing\|healed\|well healed\|consolidated) fracture, fracture (healing\|healed\|is healed\|is healing\|has healed\|consolidation), callus, evidence of healing, bony callus, routine healing |
| fracture-displacement | study-finding       |          | (displaced\|comminuted\|angulated\|impacted\|intra-articular\|malrotated\|displaced and angulated) fragment, fracture (displacement\|angulation\|malalignment\|comminution\|shortening\|diastasis), articular (step-off\|incongruity\|depression\|displacement), (loss of reduction), dorsal angulation, volar angulation, dorsal tilt, radial shortening |
| osteopenia-finding    | study-finding       |          | (demineralization\|bone demineralization\|decreased bone density\|decreased bone mineral density\|low bone density\|low bone mass\|decreased bone mineralization) |
```

## Nerves, organs, laboratory

```table nerve-findings
| concept               | is a          | region  | opposite | words |
|-----------------------|---------------|---------|----------|-------|
| denervation           | study-finding |         |          | denervation, (denervation\|reinnervation\|re-innervation), fibrillation [potential], positive sharp waves, sharp waves, polyphasic [potential], polyphasic motor units, membrane instability, axonal (loss\|degeneration\|injury\|damage\|involvement), reinnervation, spontaneous activity |
| slowed-conduction     | study-finding |         |          | (prolonged\|delayed\|increased) [distal] [motor\|sensory\|median\|median motor\|median sensory\|motor and sensory] latency, (slowed\|slow\|decreased\|reduced\|slowing of\|slowing of the) [nerve\|median\|ulnar\|motor\|sensory] conduction [velocity], conduction (slowing\|block\|delay\|velocity slowing), slowing (across\|at) the (elbow\|wrist), demyelination, demyelinating, demyelinating (lesion\|change), abnormal nerve conduction, (reduced\|decreased\|low) (amplitude\|SNAP\|CMAP) |
| nerve-abnormality     | study-finding |         |          | (nerve\|median nerve\|ulnar nerve) (enlargement\|swelling\|flattening\|thickening\|enhancement\|subluxation\|edema), flattening of the median nerve, bowing of the flexor retinaculum |
| intracranial-bleeding | study-finding | head    |          | (intracranial\|subdural\|epidural\|subarachnoid\|intraparenchymal\|cerebral\|intracerebral\|brain) (hemorrhage\|bleed\|bleeding\|hematoma\|hemorrhages), (subdural\|intracranial\|intraventricular) (collection\|hemorrhage), subdural, SDH, (midline shift\|mass effect\|intracranial abnormality\|acute intracranial abnormality\|intracranial process\|intracranial pathology\|cerebral edema\|encephalomalacia\|gliosis\|white matter change) |
| epileptiform-activity | study-finding | head    |          | (epileptiform\|seizure\|epileptic) (activity\|discharge\|focus), (abnormal\|focal\|generalized) (slowing\|EEG), sharp waves on EEG |
| sinus-finding         | study-finding | face    |          | (sinus\|mucosal\|mucoperiosteal) (opacification\|thickening\|mucosal thickening), deviated (septum\|nasal septum), septal deviation, nasal septal deviation, turbinate hypertrophy |
| vascular-finding      | study-finding |         |          | (arterial\|venous\|vascular) (occlusion\|insufficiency\|abnormality\|narrowing\|reflux\|stenosis), atherosclerosis, (aneurysm\|aortic aneurysm), devascularization, (ischemic change\|ischemia) |
| lung-finding          | study-finding | chest   |          | (pulmonary\|lung) (nodule\|infiltrate\|contusion\|opacity\|consolidation), infiltrate, atelectasis, (pleural) (effusion\|thickening) |
| ekg-finding           | study-finding | chest   |          | (abnormal\|nonspecific) (EKG\|ECG\|electrocardiogram\|stress test\|echocardiogram\|ST changes\|T wave changes), ST (depression\|elevation), left ventricular hypertrophy, LVH, bundle branch block, QT prolongation, (reduced\|low\|decreased) ejection fraction, valvular (disease\|insufficiency\|regurgitation) |
| h-pylori              | study-finding | abdomen |          | H. pylori, H pylori, helicobacter pylori, helicobacter |
| enhancement           | study-finding |         |          | (abnormal\|contrast\|rim\|ring) enhancement, (abnormal\|increased\|focal) (uptake\|radiotracer uptake\|tracer uptake), hot spot on bone scan, increased T2 signal, (T2\|STIR) hyperintensity, abnormal signal, signal abnormality, hyperintense signal |
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
| concept             | is a          | publisher             | number | region               | pages   | mtus | any region | uses              | words |
|---------------------|---------------|-----------------------|--------|----------------------|---------|------|------------|-------------------|-------|
| acoem-chapter       | guideline     | acoem, mtus-publisher |        |                      |         |      |            |                   |  |
| acoem-prevention    | acoem-chapter |                       | 1      |                      | 1-20    | yes  | yes        |                   | prevention |
| acoem-assessment    | acoem-chapter |                       | 2      |                      | 21-36   | yes  | yes        |                   | general approach to initial assessment and documentation, initial assessment and documentation |
| acoem-initial       | acoem-chapter |                       | 3      |                      | 37-55   | yes  | yes        |                   | initial approaches to treatment |
| acoem-work          | acoem-chapter |                       | 4      |                      | 56-70   | no   | yes        |                   | work-relatedness |
| acoem-disability    | acoem-chapter |                       | 5      |                      | 71-103  | yes  | yes        |                   | cornerstones of disability prevention and management |
| acoem-pain          | acoem-chapter |                       | 6      |                      | 104-126 | no   | yes        |                   | "pain, suffering, and the restoration of function" |
| acoem-consultations | acoem-chapter |                       | 7      |                      | 127-146 | no   | yes        |                   | independent medical examinations and consultations, independent medical examinations |
| acoem-neck          | acoem-chapter |                       | 8      | neck, upper-back     | 165-194 | yes  |            | electrodiagnostic | neck and upper back complaints, neck & upper back complaints, neck and upper back chapter, neck and upper back, neck chapter |
| acoem-shoulder      | acoem-chapter |                       | 9      | shoulder             | 195-225 | yes  |            |                   | shoulder complaints, shoulder chapter |
| acoem-elbow         | acoem-chapter |                       | 10     | elbow                | 1-251   | yes  |            | electrodiagnostic | elbow complaints, elbow disorders, elbow chapter |
| acoem-hand          | acoem-chapter |                       | 11     | forearm, wrist, hand | 253-285 | yes  |            | electrodiagnostic | "forearm, wrist, and hand complaints", "forearm, wrist and hand complaints", "forewarm, wrist, and hand complaints", forearm wrist & hand complaints, "forearm, wrist, & hand complaints" |
| acoem-low-back      | acoem-chapter |                       | 12     | low-back             | 286-326 | yes  |            | electrodiagnostic | low back complaints, low back chapter, low back |
| acoem-knee          | acoem-chapter |                       | 13     | knee                 | 329-360 | yes  |            |                   | knee complaints, knee chapter |
| acoem-ankle         | acoem-chapter |                       | 14     | ankle, foot          | 361-386 | yes  |            |                   | ankle and foot complaints, ankle & foot complaints, ankle and foot chapter |
| acoem-stress        | acoem-chapter |                       | 15     |                      | 387-410 | yes  | yes        |                   | stress related conditions, stress-related conditions, stress related |
| acoem-eye           | acoem-chapter |                       | 16     | eye                  | 411-446 | yes  |            |                   | eye chapter, eye complaints |
| acoem-general       | acoem-chapter |                       |        |                      |         | yes  | yes        |                   | general approaches |
```

## Later ACOEM editions

Editions after the second were no part of the MTUS before 1 December 2017.

```terms
concept acoem-later is a guideline
  publisher  acoem
  mtus       no
  words      low back disorders, shoulder disorders, knee disorders, hip and groin, hip and groin chapter,
             hip and groin disorders, cervical and thoracic spine disorders, third edition, 3rd edition,
             3rd ed, chronic pain disorders
```

## Special topics of the MTUS

```table mtus-topics
| concept                | is a           | publisher      | mtus | any region | words |
|------------------------|----------------|----------------|------|------------|-------|
| mtus-guideline         | guideline      | mtus-publisher | yes  | yes        |  |
| chronic-pain-guideline | mtus-guideline | mtus-publisher | yes  | yes        | chronic pain medical treatment, chronic pain medical treatment guidelines, chronic pain treatment guidelines, chronic pain guidelines, CPMTG, chronic pain medical treatment guideline |
| opioids-guideline      | mtus-guideline | mtus-publisher | yes  | yes        | opioid treatment, opioids treatment guidelines, opioid treatment guidelines, opioids treatment |
| acupuncture-guideline  | mtus-guideline | mtus-publisher | yes  | yes        | acupuncture treatment, acupuncture medical treatment guidelines, acupuncture treatment guidelines, acupuncture guidelines |
| postsurgical-guideline | mtus-guideline | mtus-publisher | yes  | yes        | postsurgical treatment, postsurgical treatment guidelines, post-surgical treatment guidelines |
```

## Official Disability Guidelines

Chapters by region. Some chapters are cited for services elsewhere in the body: the Low Back chapter
for pre-operative testing and hospital stays, Knee & Leg for equipment, Shoulder and Knee for cold
therapy. `uses` lists them.

```table odg-chapters
| concept      | is a        | publisher | mtus | region                     | any region | uses | words |
|--------------|-------------|-----------|------|----------------------------|------------|------|-------|
| odg-chapter  | guideline   | odg       | no   |                            |            |  |  |
| odg-neck     | odg-chapter |           |      | neck, upper-back           |            | inpatient-stay, bone-stimulator, electrodiagnostic | neck and upper back, neck chapter, neck section, neck, neck & upper back, neck and upper back chapter, neck chapter, neck section |
| odg-low-back | odg-chapter |           |      | low-back, thoracic         |            | electrodiagnostic, preoperative-test, medical-clearance, laboratory-test, electrocardiogram, surgical-assistant, inpatient-stay, hardware-removal, fusion, bone-stimulator, shockwave, bed, anesthesia, hardware-block, discogram, dvt-device | low back, low back chapter, low back - lumbar & thoracic, low back lumbar and thoracic, low back & thoracic, low back section, low back procedure summary, low back pain chapter, low back pain, lumbar and thoracic |
| odg-shoulder | odg-chapter |           |      | shoulder                   |            | surgical-assistant, cold-therapy, sling, dvt-device | shoulder, shoulder chapter, shoulder section |
| odg-elbow    | odg-chapter |           |      | elbow                      |            |  | elbow, elbow chapter, elbow section |
| odg-hand     | odg-chapter |           |      | forearm, wrist, hand       |            | fracture-surgery | "forearm, wrist and hand", "forearm, wrist & hand", "forearm, wrist, and hand", "forearm, wrist and hand chapter", "forearm, wrist, & hand" |
| odg-carpal   | odg-chapter |           |      | wrist, hand, forearm       |            | electrodiagnostic | carpal tunnel syndrome, carpal tunnel |
| odg-hip      | odg-chapter |           |      | hip, pelvis, groin, sacrum |            |  | hip and pelvis, hip & pelvis, hip and pelvis chapter, hip & pelvis chapter |
| odg-knee     | odg-chapter |           |      | knee, lower-leg, thigh     |            | equipment, tens, mobility-aid, brace, bed, home-care, transportation, cold-therapy, dvt-device, cpm-machine, surgical-assistant, workstation, bone-stimulator, home-exercise | knee, knee and leg, knee & leg, knee chapter, knee and leg chapter, knee & leg chapter |
| odg-ankle    | odg-chapter |           |      | ankle, foot                |            |  | ankle and foot, ankle & foot, ankle and foot section, ankle and foot chapter |
| odg-head     | odg-chapter |           |      | head                       |            |  | head, head chapter, head section |
| odg-hernia   | odg-chapter |           |      | abdomen                    |            |  | hernia, hernia chapter, hernia section |
| odg-eye      | odg-chapter |           |      | eye                        |            |  | eye |
| odg-pain     | odg-chapter |           |      |                            | yes        |  | pain, pain chapter, pain section, pain (chronic) |
| odg-mental   | odg-chapter |           |      |                            | yes        |  | mental illness and stress, mental illness & stress |
| odg-fitness  | odg-chapter |           |      |                            | yes        |  | fitness for duty |
| odg-preface  | odg-chapter |           |      |                            | yes        |  | preface, physical therapy guidelines, chiropractic guidelines, physical medicine guidelines |
| odg-other    | odg-chapter |           |      |                            | yes        |  | diabetes, infectious diseases, pulmonary, burns |
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
  words  no, not, no longer, none of, none, neither, nor, never, cannot, without, w/o,
         absence of, absent, lack of, lacks, lacking, negative for, neg for, free of, rather than, instead of,
         no evidence of, no evidence for, no documentation of, no documented, no documentation for,
         no indication of, no mention of, no sign of, no signs of, no record of, no report of,
         no history of, no complaint of, no complaints of, lack of evidence of,
         lack of documentation of, absence of evidence of, without evidence of, without documentation of,
         not document, not documented, not describe, not show, not demonstrate, not reveal, not mention,
         (fails|failed|fail|failure) to (document|demonstrate|show|establish|reveal|mention|note|provide|describe|identify|include|specify|indicate|state|explain|clarify|report|record|list),
         insufficient (evidence|documentation|information) (of|for|regarding),
         inadequate documentation of, silent (as to|on|about), in the absence of, (is|are|was|were) negative for,
         nothing (suggests|indicates|shows|documents|establishes) [that], nothing in the (record|records|chart|file|packet|notes|report|reports|documentation) (suggests|indicates|shows|documents|establishes) [that],
         (has|have|had) yet to [be], (has|have|had) never, never had, isn't, aren't, wasn't, weren't, doesn't, don't, didn't, hasn't, haven't, hadn't, can't,
         couldn't, won't, wouldn't, shouldn't

concept denial
  words  denies, denied, denying, deny, denies any, denied any

concept contrary
  words  fails to, failed to, fail to, failure to, unable to, refused, declined,
         insufficient, inadequate

concept negation-after
  words  (is|are|was|were|be) gone, (is|are|was|were) absent, (was|were|is|are) ruled out, (has|have) been ruled out,
         (is|are|was|were) not (established|seen|present|noted|documented|evident|identified|demonstrated|shown|observed),
         (is|are|was|were) not (appreciated|found|reported|visualized|provided|available|specified|apparent|performed|done|tried|attempted),
         (is|are|was|were) not (mentioned|included|given|discussed|recorded|described|taken|received|completed|used|listed),
         (has|have|had) not been (established|documented|demonstrated|shown|provided|met|identified|reported|performed|tried|done|given|attempted|completed|described|taken|exhausted),
         (cannot|could not) be (established|determined|confirmed|supported|assessed|tested|performed|evaluated|examined), (was|were) (difficult|unable|impossible) to (assess|test|perform|evaluate|examine), not (established|documented|demonstrated),
         (is|are|was|were) (left out|missing|omitted), (is|are|was) lacking,
         (is|are|was) insufficient, (is|are|was|were) not (prescribed|dispensed|offered|started|obtained|ordered),
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
         definitive, frank, clinical, other, such, same, major, serious, unequivocal, measurable,
         quantifiable, at this time, worsening, abnormal, radiographic, corroborating, convincing,
         exhausted, supervised, quantified, numerical, exceptional, enough, characteristic, typical, convincing, reliable, true, clear-cut, definite, residual, remaining, presently, asymmetric, later, last, latest

concept aspect
  words  quantified evidence of, evidence of quantified, (imaging|radiographic|clinical|objective|electrodiagnostic|radiologic|diagnostic) evidence of, details regarding, details of, details on, information regarding, information about, documentation regarding, regarding, failure to complete,
         failure to a, trial of, trials of, failure of, failed trial of, failure to respond to, response to, responses to, results of, result of,
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
         beyond, other than, except, specific to, sufficient to, severe enough, within the last, in the last, in more than, in over, for several, for many, for over, for more than, for the past, for the last,
         in years, in months, on the (latest|last|most recent), at the (latest|last|most recent), now, presently, at present,
         at this time, currently, palpable,
         by day, during the day, at work, at night, by night, while working, on a daily basis, every day, regularly,
         in the past, in the recent

concept presupposition
  words  after, following, despite, since, during, due to, secondary to, because of, caused by, prior to, before,
         related to, attributed to, upon, relief (with|from|after|by), improvement (with|from|after|following|by),
         benefit (with|from|of|after), improved (with|by|after), helped by, relieved (by|with), responded to, respond to,
         response from, controlled (by|with), change (in|of), changes in, gain from, gains from, better (with|after|by),
         difficulty with, pain with, pain from, tolerate, tolerated, explained by, accounted for by, other than, apart from, aside from,
         with the exception of

concept need
  words  criteria for, criteria of, criterion for, requirements for, requirements of, prerequisites for, indication for, indications for, need for, no need of, rationale for, justification for, reason for, basis for, support for,
         necessity for, necessity of, medical necessity for, medical necessity of, evidence to support,
         evidence supporting, documentation to support, documentation supporting, plan for, plans for, recommendation for,
         request for, requests for, discussion of, role for, role of, benefit to, candidate for, support,
         recommend, recommends, recommended, certify, certified, approve, approved, authorize, authorized, warrant, warranted,
         justify, justified, require, required, indicated, appropriate for, the requested, evidence for,
         rationale provided for, explanation for, to support, to warrant, to justify, to necessitate
```

Some words look like a denial, a doubt or a plan and are none. "Without contrast" is a kind of study.

```terms
concept neutral
  words  not only, no change, no changes, no change in, no changes in, not necessarily, no increase, no further increase,
         without contrast, with and without contrast, with or without, without and with contrast,
         cannot rule out, could not rule out, not ruled out, not rule out,
         no doubt, no less than, no more than, not until, not later than, not limited to,
         no significant change, no significant change in, no better, without difficulty, if not, whether or not,
         did or did not, non-steroidal, non-MTUS, second-hand, failed to control, not relieved, not relieved by,
         not improved, not improving, not improve, not better, has not resolved, have not resolved, not resolved,
         not detect, (years|months|weeks|year|month) without, (years|months|weeks) without any, not controlled, not well controlled, not adequately controlled, not respond to, not responded to,
         not helped, not help, cannot be denied, no problem, (does|do|did|cannot|could not|can not) not explain, cannot explain, does not explain, do not explain, does not account for, cannot account for, unable to sleep, unable to work,
         not able to, (cannot|could not|can not) (take|tolerate|use), not tolerate, not working, not at goal, negative pressure, history and physical
```

## Saying outright; results

```terms
concept affirmation
  words  (is|are|was|were) (present|noted|observed|found|seen|marked|positive|reported|evident),
         there (is|was|were|are), but there, reveals, showed, exhibited, mild, moderate, palpable, tender

concept positive
  words  positive, pos, present

concept negative
  words  negative for, (is|are|was|were) negative for, neg for, (is|are|was|were|test|tests|sign|signs) [also] negative, (is|are|was|were) neg,
         [is|are|was|were] (documented|noted|reported|described|recorded|read|found|interpreted|deemed|elicited) (as|to be) negative, [is|are|was|were] (noted|found|recorded|elicited|read|reported) negative, (remains|remained|came back|turned out|proved|proves) negative, negative, neg, none, absent, unremarkable, denied, nil

concept normal
  words  normal, intact, full, (is|are|was|were) equal, brisk and equal, normal and equal, symmetric, symmetrical, preserved, within normal limits, WNL, unremarkable, unrestricted,
         5/5, grossly intact, grossly normal, within functional limits, steady, non-antalgic, normal throughout

concept abnormal
  words  decreased, diminished, reduced, limited, restricted, impaired, abnormal, weak, painful, altered, antalgic, unsteady, 4/5, 3/5, 4+/5, 4-/5,
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
         is contingent, is unclear, was unclear, versus, vs, not excluded, [(is|are|was|were)] equivocal, (is|are) not (required|needed|necessary|a requirement|a prerequisite)

concept hypothesis
  words  if, whether, whether or not, unless, when, would be, should be, in order to, in order to be,
         to determine if, to determine whether, to see if, to see whether, must be, to be considered, may be, may also be, could be, can be,
         provided that, in the event, until, might be, as long as, should, candidates for, patients who, patients with,
         those who, those with, individuals with, cases of, in cases where,
         an option for, prior to considering

concept modal
  words  would have been, would have to, should have been

concept history
  words  history of, medical history, surgical history, past history, past medical history, past surgical history,
         history included, history includes, history is significant for, history significant for, history notable for, hx of,
         h/o, no history of, history,
         (prior|past|previous) (treatment|treatments|therapy|medications) (include|includes|included|has included|have included),
         prior relevant (treatment|treatments) (include|includes|included|has included), status post, s/p

concept past
  words  prior, previous, previously, past, earlier, remote, old, former, post-operative from,
         at an earlier time, preexisting, pre-existing

concept history-after
  words  (has|have|had) resolved, resolved, has cleared, (is|was|were) healed, in the past, years ago, several years ago, in childhood, as a child, previously

concept plan
  words  requested, requests, requesting, request for, requests for, requested authorization for, request,
         authorization for, authorization of, planned, plan for, plan was for, plan is for, plan, plans, scheduled, scheduled for, recommended,
         recommends, recommending, recommendation for, recommendations for, recommendation of, recommendation was made for, recommendations were made for, proposed, ordered, to undergo, referral for,
         referral to, referred for, referred to, consider, considering, candidate for, pending, awaiting, sought, seeking,
         asked for, asks for, asking for, is to have, (is|are|was|were) to (receive|undergo|have|attend|start), will undergo, will have, need for, in need of, approve, approved, authorize, authorized, certify, certified,
         non-certified, modified, to proceed with, proceeding with, proceed with, proposes, wishes, wants, plan of care, treatment plan,
         suggested, suggests, advised, advising, denial of, to approve

concept plan-after
  words  (is|are|was|were) [also|now|again] (requested|recommended|ordered|scheduled|planned|proposed|pending|considered|sought|advised|endorsed),
         (was|were|is|are) (asked for|discussed|contemplated), (is|are|was|were) [being] (requested|recommended|ordered|scheduled|planned|proposed),
         (is|are|was|were) now being (requested|recommended|ordered|sought), (is|are|was|were) to be (given|done|performed|obtained|started|scheduled), (has|have) been asked for, (is|are) at issue,
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
         over the (patient|claimant|worker|applicant), compared (to|with), as compared, than that, than those, than on, than the (left|right|other), furthermore, moreover, in addition, additionally, nor (has|have|had|is|was|does|did|were|are)

concept since
  words  since the, since there, since this, since it, since he, since she, since they, since no, since her, since his

concept because
  words  as the, as there, as this, as these, as it, as he, as she, as they, as no, as her, as his,
         because, because of, given that, given the, due to the fact that, considering that,
         in light of, inasmuch as, seeing that, insofar as

concept carry-on
  words  additionally, furthermore, moreover, also, in addition, similarly, likewise,
         the rationale, the reviewer, there was, there were, there is, it was noted, it was,
         the request, the requests, the denial, the patient did not

concept copula
  words  is, are, was, were, isn't, wasn't, aren't, weren't

concept verb
  words  (has|have|had|is|are|was|were|did|does|do) not yet, (has|have|had) yet to, has, have, had, does, did, do, would, could, should, may, can, will, cannot, doesn't, didn't, hasn't, shows, showed, demonstrates, demonstrated, reveals, revealed,
         includes, included, presents, presented, underwent, received, receives, complained, complains, reported, reports, denied, denies,
         noted, found, remains, remained, continues, continued, appears, appeared, exhibited, sustained, suffered,
         states, stated, indicates, indicated, requested, recommends, recommended, prescribed, takes, took, tried,
         attended, completed, exceeds, exceeded, represents, represented, works, worked, helps, helped, gave, gives, failed, developed, injured, fell, started, began, returned, obtained, certified, approved,
         modified, wrote, writes, describes, described, documented, diagnosed, opined, consisted, consists, seeks, sought, uses, used, wears, wore

concept preposition
  words  including but not limited to, but not limited to, with, for, given, despite, due to, based on, because of, without, in view of, in light of, secondary to, resulting in,
         regarding, other than, upon

concept location
  words  of, in, over, at, to, about, around, for, along, on, within, into, across, through, throughout, involving, affecting, from,
         above, below, near, under, down, localized to, overlying, against
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
         (determine|determines|determined), (is|are) silent, silent (on|about|as to), (does|do) not (speak (about|of|to)|deal with|cover|contain), (has|have) no (chapter|section) on, (makes|make) no mention, (has|have) no (recommendation|recommendations), do not recommend, does not recommend, do not address, does not address, warrant, warrants, specify, define,
         (include|includes|included), denied, denies, denying, non-certified, not certified, modified, certified, cite, cites,
         cited, (rate|rates|rated), (describe|describes|described), (discuss|discusses|discussed), (address|addresses|addressed),
         call for, calls for, names, (ask|asks|asked) (for|that|whether), (speak|speaks) of, (limit|limits|limited), (define|defines|defined), give, gives, (list|lists|listed), (endorse|endorses|endorsed), (further state), (propose|proposes|proposed), (prefer|prefers), (caution|cautions)

concept decision-verb
  words  denied, non-certified, noncertified, not certified, certified, approved, partially approved, modified, authorized,
         partially certified, conditionally certified, conditionally non-certified, failed to approve, upheld, did not certify, did not approve, disallowed, rejected, turned down, not authorized, not approved, not granted,
         [found|determined|deemed] not [to be] medically (necessary|appropriate), conditionally approved

concept report-preposition
  words  according to, per, as noted in, as noted by, as noted on, as stated in, as stated by,
         as outlined in, as described in, as per, as indicated in, in accordance with, states the, state the, notes the

concept support-preposition
  words  turned to, turn to, turning to, rests on, rest on, resting on, relied on, relies on, rely on, relying on, as recommended by, recommended by, endorsed by, supported by, defined by, limited by, recommended in, outlined in

concept basis-preposition
  words  based on, based upon, on review of, review of, as of, in a, on a

concept utilization-review
  words  utilization review, utilization reviewer, utilization review physician, UR, UR physician,
         claims administrator, prior reviewer, previous reviewer, prior review, previous review,
         prior determination, previous determination, prior denial, previous denial,
         prior utilization review, initial review, original utilization review, peer reviewer,
         claims adjuster, insurance carrier, reviewer for the carrier, carrier's reviewer, physician advisor, physician advisor's, it (denied|certified|non-certified|modified|approved), the carrier, the insurer, the denial of, the rationale for [the] denial, the reason for [the] denial, the reason given for [the] denial, the prior review, the request was denied,
         the request was non-certified, the treatment was denied, prior adverse determination, rationale for denial, rationale for the denial,
         reason for denial, reason for the denial, treatment was denied, request was denied, request was non-certified,
         requests were denied, denial was based, denial stated, denial letter, denial rationale, original determination,
         original decision, initial determination, non-certification was

concept guideline-voice
  words  guideline, guidelines, these guidelines, criteria for, the criteria, evidence based guidelines,
         medical literature, literature, treatment guidelines, practice guidelines

concept generality
  words  can be used (for|in|to), may be used (for|in|to), (is|are) used (for|to|in), helps with, may help, may reduce, can reduce, is a dietary supplement, studies have shown, studies show, is an option (for|in), are an option (for|in), is recommended (for|as|in|when|if),
         are recommended (for|as|in|when|if), is not recommended (for|as|in|when|unless|except), are not recommended (for|as|in|when|unless|except),
         is only (indicated|recommended) (for|in|when|if), are only (indicated|recommended) (for|in|when|if), is indicated (for|in|when|if), are indicated (for|in|when|if), in patients (with|who), for patients (with|who), patients (with|who),
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
         (this|the) (woman|man|lady|gentleman), patient's, injured employee, this individual

concept pronoun
  words  he, she

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
         in short, by now, so far, up to now, thus far, within the documentation, (lack|absence) of documentation, no documentation, no documented, no (clear|objective|specific) documentation,
         in the file, file presented, recorded in, submitted records, records submitted, records provided, provided records, in the record, the record, the chart,
         not documented, not been documented, the current evidence, the notes, the file, however there, there is no (evidence|indication|mention|discussion|record|report|rationale|explanation|clear|objective|recent|current|prior|specific),
         there are no, there was no, no evidence of, no evidence that, no indication that, there is no, does not document, do not document, therefore

concept own-reference
  words  this (decision|determination|review), the (request|requests), this (request|item|service|treatment|study),
         the requested [<number>] (service|services|treatment|study|procedure|test|surgery|medication|therapy|evaluation|visits|sessions|item|items|ancillary),
         the requested, this is a request for, requested service,
         (treatment|therapy|treatments|sessions|visits|device|agent|article|study|service|services|procedure) at issue, the (item|service|treatment|study|procedure) in question,
         request in question, the current request, current request, disputed service,
         disputed item, the disputed

concept primary-reference
  words   primary procedure, primary surgery, primary service, primary request, primary operation,
          requested surgical intervention, surgical intervention, requested surgical procedure,
          surgical procedure, surgical request, surgical services, requested surgery,
          requested procedure, proposed surgery, proposed procedure, planned surgery,
          planned procedure, the surgery, the operation, the procedure, index procedure,
          index surgery, the primary, underlying procedure, underlying surgery, surgery itself,
          operation itself, surgery, operation, procedure, complex surgical procedure, surgical treatment
  serves  procedure

concept associated-label
  words   associated surgical (service|services|item), associated (service|services),
          associated surgical, post-operative service, associated operative service
  serves  procedure
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
         justified, needed, certified, approved, authorized, recommended, necessary,
         overturn the denial, reverse the denial, reverse the decision, disagree with the denial, respectfully disagree,
         should be authorized, should be approved, should be certified, should go forward, should proceed, recommend the (procedure|surgery|request|service), are certified, are approved

concept refusal
  words  non-certified, noncertified, not certified, (is|are) denied, denial is upheld, denial of the <number> is upheld, (agree|concur) with the (utilization review|UR|) denial,
         (agree|concur) with the (denial|determination|decision), (agree|concur) with the claims administrator, (agree|concur) with the claims administrator's (denial|determination|decision), the denial (was|is) (correct|appropriate|proper), the denial stands, (cannot|can not|could not) be endorsed, (agree|concur) with (utilization review|UR), (is|are|be) premature, (is|are) excessive, (is|are) moot,
         denial of the (request|service|procedure|surgery|medication|therapy|study|aide) is upheld, (is|are) upheld, is not an option, did not pass [review], (has|have) not passed [review], (denied|non-certified|not certified|upheld) above,
         (was|is) on (firm|solid) ground in, (was|were|is) (right|correct|justified) (to|in) (deny|denying|withhold|withholding|decline|declining|turn down|turning down)
```

"""##),
    Chapter(
      path: "Rules/vocabulary/other-services.md",
      text: ##"""
# Other services

Care at home, journeys, stays that belong to no operation, programs of habit and weight, teeth, hearing
and sight, and what the administration of a claim asks for.

## Care at home

```table home-services
| concept           | is a      | words |
|-------------------|-----------|-------|
| home-care         | service   | home health, home health care, home care, home healthcare, home-health care, in-home care, in home health care, home health (services\|service\|visits\|evaluation\|assistance\|agency\|care services\|care assistance\|care evaluation), home care (services\|assistance\|evaluation\|service), in-home (assistance\|services\|health care\|caregiver\|support services\|supportive care), home assistance, home help, home support services, homecare, home care assistant, home attendant, domiciliary care, respite care, home infusion, 24 hour care, 24-hour home care, around the clock care, home health care evaluation |
| home-aide         | home-care | home aide, home health aide, home health aid, home aid, home care aide, home health aides, caregiver, care giver, personal care (attendant\|aide\|assistant\|services), personal care, attendant care, home attendant care, custodial care, home caregiver, companion care, personal attendant, in-home caregiver services, in-home aide |
| skilled-nursing   | home-care | skilled nursing, home (nursing\|nurse\|health nurse\|health nursing\|nursing visits\|skilled nursing\|nursing care\|health skilled nursing\|health RN), skilled nurse, skilled nursing (care\|visit\|visits\|services), nursing (visit\|visits\|care\|services\|evaluation), RN (evaluation\|visit\|visits\|assessment), LVN (care\|visits), private duty nurse, private duty nursing, home nursing services, registered nurse visits, visiting nurse, nurse visit, nurse evaluation |
| homemaker-service | home-care | homemaker (service\|services), housekeeping, housekeeping (service\|services\|assistance), house cleaning, housecleaning, house cleaning services, domestic (services\|help\|assistance), household (help\|assistance\|services), home maintenance, cleaning service, laundry service, yard work assistance, gardening (service\|services), lawn care, meal (delivery\|preparation service\|preparation assistance), meals on wheels, cooking assistance, child care services, handyman services |
| home-modification | service   | home modification, home modifications, (wheelchair\|access\|entry\|modular\|portable) ramp, ramp installation, bathroom (remodel\|remodeling\|renovation), home (remodeling\|renovation\|adaptation\|accessibility), door widening, vehicle (modification\|modifications\|adaptation), van (modification\|conversion\|lift), wheelchair (van\|accessible van), hand controls, modified vehicle, accessible vehicle, accessible housing, air conditioner, home elevator, home generator |
```

## Journeys

```table journeys
| concept        | is a    | words |
|----------------|---------|-------|
| transportation | service | transportation, transportation (service\|services\|to and from\|to appointments\|assistance), medical transportation, non-emergency medical transportation, non-emergency transportation, round trip transportation, roundtrip transportation, transportation to and from (appointments\|medical appointments\|therapy\|surgery\|all medical appointments\|doctor appointments\|medical visits\|office visits\|physical therapy), taxi service, car service, medical (van\|transport\|taxi), private transportation, wheelchair transportation, ride service, ground transportation, driver service, airfare, air travel, air ambulance, lodging, hotel (stay\|accommodation\|accommodations), mileage, mileage reimbursement, travel (expenses\|companion\|reimbursement\|accommodations), parking (placard\|fees) |
| interpreter    | service | interpreter, interpreter (service\|services\|fee\|fees), interpreting services, translator, translation services, language interpreter, medical interpreter, certified interpreter, spanish interpreter, sign language interpreter |
```

## Stays

```table stays
| concept                  | is a          | words |
|--------------------------|---------------|-------|
| facility-stay            | service       | facility stay, residential (treatment\|care\|program\|facility\|treatment facility), assisted living, assisted living facility, board and care [facility], nursing home, nursing home placement, long-term care, long term care facility, transitional living [program\|facility\|center], independent living (program\|facility), hospice, hospice care, palliative care, sober living, subacute (care\|facility\|stay) |
| skilled-nursing-facility | facility-stay | skilled nursing facility, SNF, skilled nursing facility (stay\|admission\|placement\|care), SNF (stay\|placement\|admission), sub-acute nursing facility, convalescent (care\|facility\|hospital), extended care facility, post-acute (care\|facility\|rehabilitation) |
| inpatient-rehabilitation | facility-stay | inpatient (rehabilitation\|rehab\|rehabilitation facility\|rehab facility\|rehabilitation stay\|rehabilitation program\|rehab stay\|physical rehabilitation\|acute rehabilitation), acute (inpatient rehabilitation\|rehabilitation\|rehab\|rehabilitation facility\|rehab unit), rehabilitation (facility\|hospital\|center\|stay), rehab facility, acute inpatient rehab, acute rehabilitation unit, inpatient pain (program\|rehabilitation program) |
| psychiatric-stay         | facility-stay | psychiatric (hospitalization\|admission\|hospital\|inpatient stay\|facility), inpatient psychiatric (care\|treatment\|hospitalization\|admission\|stay), partial hospitalization [program], intensive outpatient (program\|treatment\|therapy), inpatient mental health treatment, day treatment program, residential psychiatric treatment |
```

## Weight, fitness, habits

```table habits
| concept           | is a          | words |
|-------------------|---------------|-------|
| weight-loss       | therapy       | weight loss program, weight loss programs, weight (reduction program\|management program\|management\|loss treatment\|loss clinic\|loss plan\|loss counseling\|reduction\|control program), weight reduction program, supervised weight loss [program], medically supervised weight loss [program], medical weight (loss\|loss program\|management program), lindora, lindora weight loss program, jenny craig, weight watchers, nutrisystem, optifast, diet program, dietary (counseling\|program\|management), nutritional (counseling\|therapy\|program\|services\|guidance), nutrition (counseling\|therapy\|program), bariatric program, obesity treatment, lap-band program |
| gym-membership    | home-exercise | gym membership, gym (program\|access\|pass\|memberships\|exercise program), health club membership, health club, fitness (membership\|center\|club membership\|center membership\|program\|club\|facility membership), pool membership, gym/pool membership, gym and pool membership, gym membership with pool, pool access, swimming pool (access\|membership), swimming membership, aquatic (membership\|gym membership\|center membership), YMCA membership, health club with pool, personal trainer, personal training [sessions], athletic trainer, community pool, exercise class, exercise classes, fitness classes, pilates membership, yoga membership |
| smoking-cessation | therapy       | smoking cessation, smoking cessation (program\|counseling\|therapy\|treatment), tobacco cessation, tobacco cessation counseling, alcohol (treatment\|rehabilitation\|treatment program), alcohol cessation program |
```

## Teeth, ears, eyes

```table teeth-ears-eyes
| concept        | is a           | region | words |
|----------------|----------------|--------|-------|
| dental-service | service        | face   | dental (treatment\|care\|work\|service\|services\|implant\|implants\|crown\|restoration\|cleaning\|extraction\|filling\|prosthesis\|procedure\|appliance\|rehabilitation\|surgery\|x-ray\|x-rays\|bridge), root canal, root canal (therapy\|treatment), tooth (extraction\|implant\|restoration\|replacement), extraction of tooth, tooth crown, dentures, denture, partial denture, veneers, orthodontic (treatment\|appliance), orthodontics, endodontic (treatment\|therapy), periodontal (treatment\|scaling\|maintenance\|therapy\|surgery), scaling and root planing, oral surgery, prophylaxis cleaning, bone grafting of the jaw, fluoride treatment, dental night guard, porcelain crown |
| oral-appliance | dental-service | face   | oral appliance, night guard, mouth guard, mouthguard, nightguard, occlusal (guard\|splint\|orthotic), TMJ (appliance\|splint\|treatment\|therapy\|orthotic\|injection), bite guard, obstructive airway oral appliance, musculoskeletal trigeminal oral appliance, oral orthotic, bruxism appliance |
| hearing-aid    | service        | ear    | hearing aid, hearing aids, hearing device, hearing (aid batteries\|aid evaluation\|aid fitting\|amplification\|protection\|aid accessories), binaural hearing aids, CROS hearing aid, tinnitus (therapy\|treatment\|retraining therapy), ear plugs, bone anchored hearing aid, hearing amplification device |
| eyewear        | service        | eye    | eyeglasses, glasses, prescription glasses, contact lens, contact lenses, spectacles, corrective lenses, reading glasses, progressive lenses, safety glasses, low vision (aid\|aids), prescription lenses, scleral lens, bifocals, eyewear |
```

## The claim

```table administration
| concept         | is a    | words |
|-----------------|---------|-------|
| case-management | service | case management, nurse case manager, nurse case management, case manager, field case manager, medical case management, care coordination, social work services, life care plan, life care planning, legal services |
| record-service  | service | record review, review of records, medical record review, records review, chart review, copies of records, copy service, copy of medical records, medical records request, narrative report, special report, supplemental report, report preparation, prolonged service, prolonged services, non-face-to-face time, unclassified service, handling fee, shipping and handling, delivery fee, sales tax, set-up and delivery, delivery and set-up, set up and delivery, fitting fee, pharmacy dispensing fee, toll charges |
| animal-service  | service | service (dog\|animal), emotional support (dog\|animal), therapy dog, guide dog |
| personal-goods  | service | laptop, laptop computer, tablet computer, desktop computer, smart phone, protective clothing, vehicle purchase, special clothing |
```

"""##),
    Chapter(
      path: "Rules/vocabulary/persons.md",
      text: ##"""
# Persons

Of whom a letter speaks: the patient, those who treat, those who review, others; how old somebody is and
of what sex; whom "he" and "she" can mean; at what the patient worked and how the injury happened.

These words are matched in a layer of their own: "patient" is a person here also where it is part of a
phrase that says who speaks.

## Who there is

A plural (`general`) is nobody whom "he" can mean. "Is a patient" speaks of the patient; "a patient" alone, in a guideline's remark, speaks of anybody.

```terms
concept patient-noun
  words  patient, claimant, applicant, injured worker, IW, worker, employee, injured employee, injured party,
         injured individual, this individual, (is|was|as|being) a (patient|worker|claimant|employee), the employee, the worker

concept clinician
  words          provider, physician, doctor, surgeon, orthopedist, orthopaedist, neurologist, podiatrist, therapist, treater, chiropractor,
                 psychologist, psychiatrist, physiatrist, acupuncturist, rheumatologist, internist, dentist, ophthalmologist, optometrist,
                 audiologist, anesthesiologist, radiologist, pathologist, pharmacist, dermatologist, urologist, cardiologist, hand surgeon,
                 specialist, examiner, evaluator, practitioner, clinician, nurse, nurse practitioner, physician assistant, PA-C, PTP, QME, AME,
                 social worker, counselor, technologist, Dr, M.D., medical director, medical assistant, case manager, nurse case manager,
                 consultant, neurosurgeon, naturopath, osteopath, EMT, paramedic, athletic trainer, massage therapist
  abbreviations  MA, RN, NP, PA, LVN, MD

-- a paper, and nobody
concept clinicians-paper is a clinician
  general  yes
  words    (physician|provider|doctor|surgeon|therapist|chiropractor|nurse) progress (note|notes|report|reports),
           (physician|provider|doctor|surgeon|therapist) (office|clinic|visit|follow-up|evaluation|treatment|initial|consultation) (note|notes|report|reports)

concept reviewer-noun
  words  reviewer, expert reviewer, prior reviewer, peer reviewer, utilization reviewer, physician reviewer, review physician, physician advisor,
         reviewing physician, UR physician, UR doctor, utilization review physician, utilization review doctor,
         UR physician reviewer

concept anybody
  words  (a|an|any|every|each|no|some) [injured] (patient|worker|individual|person|employee|adult|claimant), a given patient,
         somebody, someone, anybody, anyone, nobody, everyone, person, human, average person, patient who, worker who,
         (typical|average) (patient|worker)

concept women is a anybody
  sex      female
  general  yes
  words    women, females, ladies

concept men is a anybody
  sex      male
  general  yes
  words    men, males, gentlemen

concept people is a anybody
  general  yes
  words    patients, workers, adults, people, individuals, persons, subjects, participants, employees, volunteers, children, olds

concept other-person
  words  family member, family, spouse, partner, parent, child, sibling, cousin, friend, neighbor, roommate, coworker, co-worker, colleague,
         caregiver, care giver, employer, supervisor, manager, store manager, boss, foreman, adjuster, claims adjuster, attorney, lawyer, judge,
         interpreter, translator, author, editor, customer, client, resident, student, pupil, inmate, prisoner, suspect, arrestee, perpetrator,
         assailant, attacker, robber, shoplifter, intruder, passenger, pedestrian, cyclist, bicyclist, motorist, motorcyclist, bystander,
         visitor, guest, tenant, homeowner, owner, infant, baby, toddler, teenager, kid, youth, victim, another (worker|employee|patient|person|individual|driver|driver's),
         other (driver|worker|employee|person|party|individual), fellow (worker|employee), third party, trainee, staff member, crew member,
         aide, home health aide, assistant, carrier, human resources, dog owner, elderly person

concept female-relative is a other-person
  sex    female
  words  mother, wife, daughter, sister, aunt, niece, grandmother, girlfriend, fiancee, ex-wife, stepmother, granddaughter, mother-in-law,
         daughter-in-law, sister-in-law, girl, widow, fiancée, actress, waitress

concept male-relative is a other-person
  sex    male
  words  father, husband, son, brother, uncle, nephew, grandfather, boyfriend, ex-husband, stepfather, grandson, father-in-law,
         son-in-law, brother-in-law, boy, widower, fiance
```

A single letter counts only right behind an age. A title stands for the name behind it, which letters leave out; `modifier`
says so.

```terms
concept female
  words          female, woman, lady, (sex|gender) as (female|F), (sex|gender): female, (sex|gender): F, (sex|gender): woman
  abbreviations  F, YOF

concept male
  words          male, man, gentleman, (sex|gender) as (male|M), (sex|gender): male, (sex|gender): M, (sex|gender): man
  abbreviations  M, YOM

concept female-title is a female
  modifier  yes
  words     Ms, Mrs, Miss

concept male-title is a male
  modifier  yes
  words     Mr

concept he-subject is a he
  stands as  subject
  words      he, he's, he'd

concept he-object is a he
  stands as  object
  words      him

concept he-possessive is a he
  stands as  possessive
  words      his

concept he-reflexive is a he
  stands as  reflexive
  words      himself

concept she-subject is a she
  stands as  subject
  words      she, she's, she'd

concept she-possessive is a she
  stands as  possessive
  words      her, hers

concept she-reflexive is a she
  stands as  reflexive
  words      herself

concept he-or-she
  words  he/she, she/he, s/he, he or she, she or he, his/her, his or her, her/his, her or his, him/her, him or her, her/him,
         her or him, his/hers, his or hers, himself/herself, himself or herself
```

What only a clinician or a reviewer does, and what is only theirs. Behind "that", what a clinician reports of somebody is
the patient's; behind these words it is the clinician's own.

```terms
concept clinician-act
  words  (recommend|recommends|recommended|recommending), (prescribe|prescribes|prescribed|prescribing), (order|orders|ordered|ordering),
         (advise|advises|advised), (suspect|suspects|suspected), (opine|opines|opined), (refer|refers|referred), (extend|extends|extended),
         (refill|refills|refilled), (inject|injects|injected), (diagnose|diagnoses|diagnosed), (examine|examines|examined),
         (document|documents|documented), (dispense|dispenses|dispensed), (cite|cites|cited), (write|writes|wrote),
         (certify|certifies|certified), (deny|denied) the request, (explain|explains|explained) to,
         (propose|proposes|proposed), (anticipate|anticipates|anticipated), (conclude|concludes|concluded), (modify|modifies|modified),
         (authorize|authorizes|authorized), (overlook|overlooks|overlooked), (specify|specifies|specified), (evaluate|evaluates|evaluated),
         (want|wants|wanted) to (order|rule),
         (rule|rules|ruled) out, (administer|administers|administered), (release|releases|released) (him|her|the), (assign|assigns|assigned) (him|her|a), (observe|observes|observed) that,
         (teach|teaches|taught) (him|her), (review|reviews|reviewed|reread) (the|his|her) (films|records|images|MRI|study|x-rays), (describe|describes|described) (a|the), (add|adds|added) (a|an), (find|finds|found) (no|full|normal|tenderness) (atrophy|deficit|deficits|instability|swelling|tenderness|strength|motion|fracture|sign|signs)

concept clinician-work
  words  report, note, letter, opinion, recommendation, recommendations, reasons, rationale, request, requests, dictation, chart note, progress note,
         progress report, (initial|follow-up|narrative|medical|supplemental|consultation) (report|note), impression, examination of the, evaluation of the,
         clinical experience, justification, reasoning, handwriting
```

## How old

```terms
concept age-after
  words          year old, years old, yr old, yrs old, year-olds, y/o, y.o., yo, y o, years of age, year of age, years-of-age, yr-o, yrs of age
  abbreviations  YOM, YOF

concept age-before
  words  aged, age, age of, age as, age listed as, has since turned, has turned, turned, since turned, age is, age:, ages, patient age

concept age-now
  words  now, presently, currently, at present, at this time, today

concept at-injury
  words  at [the] (time|date) of [the|this|his|her] [industrial|work] (injury|accident|incident|onset), on the day of [the] injury,
         on the (date|day) of [the|this|his|her] [industrial|work] (injury|accident|incident),
         at the time, at that time, at the time of the, then, at injury, at onset, back then, at surgery,
         when
```

## At what, and how

An occupation is known by its last word; behind "worked as a" every word is one.

```terms
concept occupation
  words  worker, operator, driver, clerk, nurse, cashier, custodian, janitor, cook, chef, baker, stocker, courier, bricklayer, welder, roofer,
         mechanic, technician, tech, teacher, officer, guard, laborer, labourer, carpenter, electrician, plumber, painter, mason, foreman, supervisor,
         manager, assistant, aide, attendant, server, waiter, waitress, bartender, busser, dishwasher, housekeeper, maid, gardener, landscaper,
         farmworker, picker, packer, loader, warehouseman, firefighter, fireman, deputy, sheriff, policeman, paramedic, EMT, caregiver, therapist,
         secretary, receptionist, analyst, programmer, engineer, accountant, bookkeeper, salesman, saleswoman, salesperson, associate, representative,
         agent, inspector, installer, machinist, assembler, fabricator, helper, handyman, groundskeeper, trainer, instructor, coach, professor, pilot,
         dispatcher, carrier, postman, butcher, seamstress, tailor, barber, hairdresser, stylist, cosmetologist, dancer, musician, actor, athlete,
         player, miner, logger, fisherman, rancher, farmer, superintendent, contractor, framer, drywaller, glazier, plasterer, ironworker, pipefitter,
         steamfitter, boilermaker, lineman, surveyor, machine operator, specialist, coordinator, administrator, executive, director, paraprofessional,
         paralegal, attorney, journeyman, apprentice, trimmer, sorter, inspector, merchandiser, stockman, phlebotomist, sonographer, radiographer,
         dietitian, counselor, librarian, porter, bellman, doorman, valet, detailer, mover, trucker, conductor, steward, stewardess, lifeguard,
         planner, upholsterer, tiler, stonemason, nursing assistant, machinist, buyer, teller, banker, realtor, broker, investigator, detective, correctional officer, social worker, groomer, vet tech, technologist

concept occupation-before
  words  (worked|works|working|work|employed|job|career|duties|occupation|hired) as (a|an|the), (worked|works|working|employed) (full time|part time|nights|days|full-time|part-time|for years|seasonally) as (a|an), (is|was) employed as (a|an|the), occupation (is|was) [listed as|that of] [a|an],
         occupation:, job title:, job title (is|was), as a, as an

concept mechanism-before
  words  mechanism of [the] injury (is|was) [detailed|described|reported|documented|noted|given|listed|stated|recorded] as,
         mechanism of [the] [industrial|work] injury (is|was), mechanism of injury (is|was) said to be,
         mechanism of injury:, mechanism:, mechanism of injury occurred when, mechanism (is|was) [described|reported|detailed] as, injury (occurred|happened) (when|while|as|due to|from|because),
         injured (when|while), injury (when|while), (occurred|happened) (when|while), while, when

concept mechanism-after
  words  (is|was) given as the mechanism [of injury], (is|was) the mechanism [of injury], (is|was) the (reported|stated|described) mechanism [of injury]

concept mechanism
  words  fell, slipped, tripped, stumbled, fall from, fall off, fall down, fell from, slip and fall, trip and fall, slip on, stepping (off|on|in|into), stepped (off|on|in|into),
         (was|were) (struck|hit|kicked|bitten|assaulted|attacked|rear-ended|run over|crushed|pinned|punched|pushed|stung|shot|stabbed|burned|cut),
         struck (on|in|by), hit (on|in|by), bitten by, assaulted by, attacked by, rear-ended, rear-end collision, head-on collision, collision,
         motor vehicle (accident|collision), MVA, car accident, auto accident, twisted, missed a step, cumulative trauma, continuous trauma,
         burned, crushed, smashed, jammed, lacerated, hyperextended, inhaled, landed on
```

An activity is how the injury happened only where a word before it says so: "from lifting", "while lifting".

```terms
concept activity is a mechanism
  general  yes
  words    repetitive, repetitively, prolonged, lifting, pulling, pushing, carrying, reaching, bending, moving, opening, climbing, loading, unloading, emptying,
           driving, kneeling, twisting, running, typing, keyboarding, exposure to, falling

concept harm
  words  injury, injuries, injured, accident, incident, hurt, harmed, DOI, onset
```

"""##),
    Chapter(
      path: "Rules/vocabulary/procedures.md",
      text: ##"""
# Procedures

Operations, injections and implants: what other services can depend on. `region` is the part of the
body that the procedure is done on where the heading names none.

## Surgery

```table surgery
| concept                    | is a             | general | region  | words |
|----------------------------|------------------|---------|---------|-------|
| procedure                  | service          | yes     |         |  |
| surgery                    | procedure        | yes     |         | surgery, operation, surgical intervention, surgical procedure, operative procedure, exploration, excision, resection, debridement, surgical (treatment\|repair\|exploration\|management\|correction\|excision\|debridement\|release\|reconstruction), operative (intervention\|treatment\|repair\|management\|exploration), outpatient surgery, open surgery, reconstructive surgery, revision surgery, surgical revision |
| minimally-invasive-surgery | surgery          |         |         | minimally invasive surgery, endoscopic surgery, laparoscopic surgery, laparoscopy, percutaneous surgery, laser surgery |
| hardware-removal           | surgery          |         |         | removal of hardware, hardware removal, (painful\|symptomatic\|prominent\|retained\|loose\|broken) hardware removal, removal of the fusion hardware, removal of [the] [loose\|broken\|retained\|painful\|symptomatic] hardware, hardware exchange, exchange of hardware, removal of [cervical\|lumbar\|the] (plate\|plates) and screws, removal of (cervical\|lumbar\|spine\|spinal) [spine] hardware, removal of implant, implant removal, removal of instrumentation, instrumentation removal, removal of (plate\|screws\|pins\|rod\|rods\|wires\|wire\|nail\|pin\|screw), (screw\|plate\|pin\|rod\|nail\|wire\|K-wire) removal, removal of (deep\|orthopedic\|internal) (hardware\|implant\|fixation), (deep\|retained) (hardware\|implant) removal, explantation, removal of internal fixation, removal of (deep\|superficial) (implants\|pins) |
| arthroscopy                | surgery          | yes     |         | arthroscopy, arthroscopic surgery, arthroscopic (repair\|debridement\|decompression\|meniscectomy\|procedure\|surgical procedure\|intervention\|evaluation\|lavage\|synovectomy\|release\|lysis of adhesions\|examination), diagnostic arthroscopy, operative arthroscopy, surgical arthroscopy, diagnostic and operative arthroscopy |
| fracture-surgery           | surgery          |         |         | fracture surgery, fracture repair, open reduction, ORIF, open reduction internal fixation, open reduction and internal fixation, open reduction with internal fixation, internal fixation, operative fixation, surgical fixation, fracture fixation, fixation of [the] fracture, fracture repair, intramedullary (nailing\|rodding\|nail\|rod), IM (nailing\|nail\|rod), external fixation, external fixator, nonunion repair, repair of [the] nonunion, malunion (repair\|correction) |
| closed-reduction           | fracture-surgery |         |         | closed reduction, closed reduction and (percutaneous pinning\|casting\|splinting), CRPP, fracture reduction, manipulative reduction |
| percutaneous-pinning       | fracture-surgery |         |         | percutaneous pinning, percutaneous fixation, percutaneous screw fixation, K-wire fixation, pin fixation |
| hernia-surgery             | surgery          |         | abdomen | hernia repair, herniorrhaphy, hernioplasty, (inguinal\|umbilical\|ventral\|incisional\|hiatal\|epigastric\|abdominal\|femoral) hernia repair, repair of [the] [left\|right\|bilateral] (inguinal\|umbilical\|ventral\|incisional\|hiatal\|epigastric\|abdominal\|femoral) hernia, repair of [the] hernia, hernia surgery, herniotomy, herniorrhaphies |
| bone-graft                 | surgery          |         |         | bone graft, bone grafting, iliac crest bone graft, iliac crest bone grafting, iliac crest graft, autograft, allograft, autologous bone graft, bone graft harvest, bone marrow aspirate, bone marrow aspiration, bone morphogenetic protein, demineralized bone matrix, ICBG |
| biopsy                     | procedure        |         |         | biopsy, (muscle\|nerve\|skin\|bone\|synovial\|excisional\|incisional\|needle) biopsy, fine needle aspiration, biopsies |
```

## The spine

```table spine-operations
| concept                | is a          | includes   | general | region   | words |
|------------------------|---------------|------------|---------|----------|-------|
| spine-surgery          | surgery       |            | yes     | spine    | spine surgery, spinal surgery, (lumbar\|cervical\|thoracic\|low back\|neck\|back\|lumbar spine\|cervical spine\|thoracic spine) surgery, spine operation, spinal reconstruction, deformity correction, scoliosis surgery, (lumbar\|cervical\|spinal\|anterior cervical\|posterior cervical) reconstruction |
| spinal-decompression   | spine-surgery |            |         | spine    | decompression, laminectomy, laminotomy, hemilaminectomy, hemilaminotomy, foraminotomy, laminoplasty, facetectomy, laminoforaminotomy, (lumbar\|cervical\|thoracic\|spinal\|spine\|neural\|posterior\|foraminal) decompression, decompressive (laminectomy\|surgery), surgical decompression, decompression surgery, interspinous (spacer\|process spacer\|device), coflex, x-stop, MILD procedure, laminectomies, lysis of epidural adhesions |
| discectomy             | spine-surgery |            |         | spine    | discectomy, diskectomy, microdiscectomy, microdiskectomy, micro-discectomy, microlumbar discectomy, microdecompression, micro-decompression, percutaneous (discectomy\|diskectomy\|disc decompression), endoscopic (discectomy\|diskectomy), (lumbar\|cervical\|thoracic) (discectomy\|diskectomy\|microdiscectomy), nucleoplasty, IDET, intradiscal electrothermal (therapy\|annuloplasty), annuloplasty, chemonucleolysis |
| corpectomy             | spine-surgery |            |         | spine    | corpectomy, vertebrectomy |
| vertebral-augmentation | spine-surgery |            |         | spine    | kyphoplasty, vertebroplasty, vertebral augmentation, sacroplasty |
| disc-replacement       | spine-surgery |            |         | spine    | disc replacement, artificial disc, disc arthroplasty, total disc replacement, artificial disc replacement, total disc arthroplasty, (cervical\|lumbar) (disc replacement\|disc arthroplasty\|artificial disc\|total disc replacement), disk replacement, TDR |
| fusion                 | spine-surgery | bone-graft | yes     | spine    | fusion, arthrodesis, interbody fusion, posterolateral fusion, spinal fusion, spine fusion, level fusion, [<number>] level fusion, (one\|two\|three\|single\|multi) level (fusion\|arthrodesis), posterior (fusion\|spinal fusion\|instrumented fusion), anterior fusion, instrumented fusion, fusion surgery, 360 fusion, fusion with instrumentation, posterior (instrumentation\|spinal instrumentation), pedicle screw (fixation\|instrumentation) |
| cervical-fusion        | fusion        |            |         | neck     | ACDF, anterior cervical (discectomy\|diskectomy\|decompression) (and\|with) fusion, anterior cervical fusion, posterior cervical fusion, cervical fusion, cervical spinal fusion, cervical spine fusion, cervical arthrodesis, "anterior cervical discectomy, fusion", PCDF |
| lumbar-fusion          | fusion        |            |         | low-back | TLIF, PLIF, ALIF, XLIF, OLIF, LLIF, DLIF, MIS TLIF, lumbar fusion, lumbar spinal fusion, lumbar spine fusion, lumbar arthrodesis, (anterior\|posterior\|lateral\|transforaminal\|oblique\|direct lateral\|extreme lateral) lumbar interbody fusion, lumbar interbody fusion, transforaminal interbody fusion, (anterior\|posterior\|lateral) interbody fusion, lumbosacral fusion, posterior lumbar fusion, lumbar laminectomy and fusion, lumbar decompression and fusion |
| sacroiliac-fusion      | fusion        |            |         | sacrum   | sacroiliac [joint] fusion, SI joint fusion, SI fusion, sacroiliac joint arthrodesis, iFuse |
| fusion-revision        | fusion        |            |         | spine    | revision fusion, fusion revision, revision of fusion, revision of the fusion, revision spine surgery, revision spinal fusion, revision (cervical\|lumbar\|thoracic) (fusion\|surgery), revision ACDF, revision (anterior\|posterior) (fusion\|cervical fusion\|lumbar fusion), redo fusion, pseudarthrosis repair, pseudoarthrosis repair, repair of [the] pseudarthrosis, repair of [the] pseudoarthrosis, regrafting, re-grafting, refusion, re-fusion, revision arthrodesis |
| fusion-exploration     | fusion        |            |         | spine    | exploration of fusion, exploration of the fusion, fusion exploration, exploration of [the] (spinal\|cervical\|lumbar) fusion, inspection of the fusion mass, exploration of the fusion mass, inspection of fusion mass, exploration of fusion mass, explore the fusion, inspection of [the] fusion |
```

## The shoulder

```table shoulder-operations
| concept                   | is a                             | region   | words | abbreviations |
|---------------------------|----------------------------------|----------|-------|---------------|
| shoulder-surgery          | surgery                          | shoulder | shoulder surgery, shoulder operation, shoulder debridement, shoulder repair, shoulder reconstruction, coracoid (transfer\|excision), shoulder stabilization, scapulothoracic bursectomy, AC joint (reconstruction\|repair\|resection), acromioclavicular [joint] (reconstruction\|repair\|resection), coracoclavicular ligament reconstruction, pectoralis (repair\|tendon repair), suprascapular nerve decompression, extensive debridement of the shoulder |  |
| shoulder-arthroscopy      | shoulder-surgery, arthroscopy    | shoulder | shoulder arthroscopy, arthroscopic shoulder (surgery\|decompression\|procedure\|debridement\|repair), arthroscopy of the [left\|right] shoulder, shoulder arthroscopic surgery |  |
| rotator-cuff-repair       | shoulder-surgery                 | shoulder | rotator cuff repair, rotator cuff tear repair, rotator cuff surgery, repair of [the] rotator cuff [tear], cuff repair, RCR, supraspinatus repair, subscapularis repair, mini-open rotator cuff repair, superior capsular reconstruction, rotator cuff (reconstruction\|debridement) |  |
| arthroscopic-cuff-repair  | rotator-cuff-repair, arthroscopy | shoulder | arthroscopic rotator cuff repair, arthroscopic (cuff repair\|rotator cuff surgery\|rotator cuff debridement) |  |
| subacromial-decompression | shoulder-surgery                 | shoulder | subacromial decompression, acromioplasty, arthroscopic subacromial decompression, arthroscopic acromioplasty, shoulder decompression, acromionectomy, subacromial bursectomy | SAD, ASAD |
| distal-clavicle-excision  | shoulder-surgery                 | shoulder | mumford, mumford procedure, distal clavicle (excision\|resection), distal claviculectomy, distal clavicular (excision\|resection), excision of [the] distal clavicle, resection of [the] distal clavicle |  |
| labral-repair             | shoulder-surgery                 | shoulder | SLAP repair, superior labral repair, superior labral (anterior posterior\|anterior to posterior\|anterior and posterior\|anterior-posterior) repair, labral repair, labrum repair, bankart repair, labral (debridement\|surgery), SLAP lesion repair, repair of [the] labrum, debridement of [the] labrum, capsulorrhaphy, capsular shift, latarjet, latarjet procedure, remplissage, SLAP debridement |  |
| biceps-tenodesis          | shoulder-surgery                 | shoulder | biceps tenodesis, biceps tenotomy, bicep tenodesis, proximal biceps repair, tenodesis of [the] [long head of the] biceps, biceps release, bicipital tenodesis |  |
| capsular-release          | shoulder-surgery                 | shoulder | capsular release, shoulder lysis of adhesions, manipulation of the shoulder under anesthesia, shoulder manipulation under anesthesia, manipulation of the (left\|right) shoulder under anesthesia, shoulder MUA, shoulder manipulation |  |
| shoulder-arthroplasty     | shoulder-surgery                 | shoulder | shoulder arthroplasty, shoulder replacement, total shoulder (arthroplasty\|replacement), reverse [total] shoulder (arthroplasty\|replacement), hemiarthroplasty of the shoulder, shoulder hemiarthroplasty, shoulder resurfacing | TSA, RTSA |
```

## Elbow, forearm, wrist and hand

```table arm-operations
| concept                | is a                       | region                      | words |
|------------------------|----------------------------|-----------------------------|-------|
| hand-surgery           | surgery                    | wrist, hand, forearm, elbow | hand surgery, wrist surgery, hand operation, tenolysis, tendon repair, tendon transfer, nerve repair, tenosynovectomy, (flexor\|extensor) tendon (repair\|reconstruction), (flexor\|extensor) (tenolysis\|tenosynovectomy), (digital\|median\|radial\|ulnar) nerve repair, tendon reconstruction, nerve graft, radial tunnel release, forearm fasciotomy, pronator release |
| carpal-tunnel-release  | hand-surgery               | wrist, hand                 | carpal tunnel release, carpal tunnel surgery, carpal tunnel decompression, (open\|endoscopic) carpal tunnel release, median nerve (decompression\|release), decompression of [the] median nerve, release of [the] (carpal tunnel\|transverse carpal ligament), CTR, ECTR |
| trigger-finger-release | hand-surgery               | hand                        | trigger finger release, trigger (thumb\|digit) release, release of [the] [left\|right] trigger (finger\|thumb\|digit), A1 pulley release, release of [the] A1 pulley, (thumb\|index\|middle\|long\|ring\|small\|little) (finger\|trigger finger\|trigger) release, trigger release |
| de-quervain-release    | hand-surgery               | wrist, hand                 | de quervain release, dequervain release, de quervain's release, dequervain's release, first dorsal compartment release, release of [the] first dorsal compartment, first extensor compartment release, dorsal compartment release |
| cubital-tunnel-release | hand-surgery               | elbow, forearm              | cubital tunnel release, ulnar nerve transposition, ulnar nerve decompression, cubital tunnel (surgery\|decompression), ulnar nerve (release\|neuroplasty\|surgery), decompression of [the] ulnar nerve, transposition of [the] ulnar nerve, anterior [submuscular\|subcutaneous] transposition |
| guyon-release          | hand-surgery               | wrist, hand                 | guyon's canal release, guyon canal release, release of guyon's canal, ulnar tunnel release |
| ganglion-excision      | hand-surgery               | wrist, hand                 | ganglion excision, ganglion cyst excision, ganglionectomy, excision of [the] ganglion [cyst], volar ganglion excision, dorsal ganglion excision |
| epicondylar-release    | hand-surgery               | elbow                       | epicondylar release, epicondyle release, (lateral\|medial) (epicondylar\|epicondyle) (release\|debridement\|repair), epicondylectomy, (lateral\|medial) epicondylectomy, tennis elbow release, nirschl procedure, common extensor (release\|repair\|debridement) |
| elbow-surgery          | hand-surgery               | elbow                       | elbow surgery, elbow arthroplasty, elbow replacement, elbow (debridement\|release\|reconstruction\|contracture release), distal biceps [tendon] (repair\|reconstruction), olecranon bursectomy, radial head (excision\|replacement\|arthroplasty), ulnar collateral ligament reconstruction, tommy john surgery, triceps [tendon] repair |
| elbow-arthroscopy      | elbow-surgery, arthroscopy | elbow                       | elbow arthroscopy |
| wrist-arthroscopy      | hand-surgery, arthroscopy  | wrist                       | wrist arthroscopy, arthroscopy of the [left\|right] wrist |
| wrist-reconstruction   | hand-surgery               | wrist, hand                 | TFCC (repair\|debridement), triangular fibrocartilage (repair\|debridement), ulnar shortening [osteotomy], proximal row carpectomy, scapholunate ligament (repair\|reconstruction), wrist (fusion\|arthrodesis), four corner fusion, partial wrist fusion, scaphoid nonunion repair, darrach procedure, wrist (arthroplasty\|denervation\|reconstruction) |
| thumb-arthroplasty     | hand-surgery               | hand                        | CMC (arthroplasty\|joint arthroplasty), carpometacarpal [joint] arthroplasty, thumb (arthroplasty\|fusion\|arthrodesis), basal joint arthroplasty, trapeziectomy, ligament reconstruction and tendon interposition, LRTI, ligament reconstruction tendon interposition |
| finger-surgery         | hand-surgery               | hand                        | (finger\|DIP\|PIP\|digit) (fusion\|arthrodesis\|amputation\|joint fusion), (DIP\|PIP\|MCP) joint (arthrodesis\|arthroplasty), dupuytren's (fasciectomy\|release), palmar fasciectomy, nail bed repair, revision amputation, finger (reconstruction\|tip repair\|surgery), fingertip repair, mallet finger repair, collateral ligament repair of the thumb, thumb ulnar collateral ligament repair |
```

## Hip and knee

```table hip-knee-operations
| concept                 | is a                      | region | words | abbreviations |
|-------------------------|---------------------------|--------|-------|---------------|
| hip-surgery             | surgery                   | hip    | hip surgery, hip operation, labral reconstruction, femoroplasty, acetabuloplasty, hip labral (repair\|debridement\|reconstruction), core decompression, hip resurfacing, trochanteric bursectomy, gluteus medius repair, hip pinning, iliopsoas release, hip (debridement\|osteotomy) |  |
| hip-replacement         | hip-surgery               | hip    | hip replacement, hip arthroplasty, total hip replacement, total hip arthroplasty, hip hemiarthroplasty, revision [total] hip (arthroplasty\|replacement), hip joint replacement | THA, THR |
| hip-arthroscopy         | hip-surgery, arthroscopy  | hip    | hip arthroscopy, arthroscopy of the [left\|right] hip, arthroscopic hip surgery |  |
| knee-surgery            | surgery                   | knee   | knee surgery, knee operation, patellar realignment, lateral release, retinacular release, tibial tubercle (osteotomy\|transfer), high tibial osteotomy, distal femoral osteotomy, patellectomy, knee (debridement\|reconstruction\|osteotomy), (patellar\|quadriceps) tendon (repair\|reconstruction), prepatellar bursectomy, popliteal cyst excision, baker's cyst excision, plica (excision\|resection) |  |
| knee-arthroscopy        | knee-surgery, arthroscopy | knee   | knee arthroscopy, arthroscopic knee (surgery\|debridement\|procedure), arthroscopy of the [left\|right] knee, knee arthroscopic surgery, knee scope |  |
| meniscectomy            | knee-surgery              | knee   | meniscectomy, partial meniscectomy, (medial\|lateral) meniscectomy, partial (medial\|lateral) meniscectomy, partial (medial\|lateral) and (medial\|lateral) meniscectomy, meniscal debridement, meniscus debridement, menisectomy, meniscectomies |  |
| meniscus-repair         | knee-surgery              | knee   | meniscus repair, meniscal repair, (torn meniscus\|meniscus tear\|meniscal tear) repair, (medial\|lateral) (meniscus\|meniscal) repair, repair of [the] [medial\|lateral] meniscus, meniscal (transplant\|transplantation\|root repair\|allograft), meniscus (transplant\|transplantation\|root repair) |  |
| chondroplasty           | knee-surgery              | knee   | chondroplasty, abrasion (chondroplasty\|arthroplasty), microfracture, microfracture surgery, autologous chondrocyte implantation, osteochondral (autograft\|allograft\|grafting\|transplantation), OATS procedure, cartilage restoration, MACI, abrasionplasty |  |
| ligament-reconstruction | knee-surgery              | knee   | ACL reconstruction, ACL tear reconstruction, ACL repair, (PCL\|MCL\|LCL\|MPFL) (reconstruction\|repair), (anterior\|posterior) cruciate ligament (reconstruction\|repair), medial patellofemoral ligament reconstruction, medial collateral ligament (repair\|reconstruction), ACL surgery, ACL revision, revision ACL reconstruction, knee ligament (repair\|reconstruction) |  |
| knee-replacement        | knee-surgery              | knee   | knee replacement, knee arthroplasty, total knee replacement, total knee arthroplasty, (partial\|unicompartmental\|unicondylar\|bilateral) knee (replacement\|arthroplasty), revision [total] knee (replacement\|arthroplasty), knee joint replacement, makoplasty, unicompartmental arthroplasty | TKA, TKR, UKA, UKR |
| synovectomy             | knee-surgery              | knee   | synovectomy, (partial\|limited\|major\|complete) synovectomy |  |
```

## Ankle and foot

```table foot-operations
| concept               | is a                      | region      | words |
|-----------------------|---------------------------|-------------|-------|
| foot-surgery          | surgery                   | foot, ankle | foot surgery, ankle surgery, osteotomy, foot (reconstruction\|fusion\|arthrodesis), flatfoot reconstruction, calcaneal osteotomy, gastrocnemius recession, gastroc recession, strayer procedure, exostectomy, calcaneal exostectomy, haglund's (resection\|excision), tarsal tunnel release, peroneal tendon (repair\|tenosynovectomy\|debridement), posterior tibial tendon (repair\|reconstruction), sesamoidectomy, lisfranc (fusion\|repair), metatarsal osteotomy |
| bunionectomy          | foot-surgery              | foot        | bunionectomy, hallux valgus correction, bunion (surgery\|correction), lapidus [procedure], cheilectomy, (great toe\|first MTP\|hallux\|MTP\|MTP joint\|first metatarsophalangeal joint) (fusion\|arthrodesis), hammertoe (correction\|repair), hammer toe (correction\|repair) |
| ankle-arthroscopy     | foot-surgery, arthroscopy | ankle       | ankle arthroscopy, arthroscopy of the [left\|right] ankle, subtalar arthroscopy, ankle arthroscopic (surgery\|debridement) |
| ankle-fusion          | foot-surgery              | ankle, foot | ankle fusion, ankle arthrodesis, (subtalar\|tibiotalar\|talonavicular\|triple) [joint] (fusion\|arthrodesis), tibiotalocalcaneal (fusion\|arthrodesis) |
| ankle-replacement     | foot-surgery              | ankle       | ankle (replacement\|arthroplasty), total ankle (replacement\|arthroplasty) |
| ankle-ligament-repair | foot-surgery              | ankle       | brostrom procedure, brostrom repair, brostrom-gould [procedure], ankle ligament (repair\|reconstruction), lateral ankle (stabilization\|ligament repair\|ligament reconstruction), ankle stabilization, syndesmosis (repair\|fixation), syndesmotic (repair\|fixation), ATFL repair, deltoid ligament repair |
| achilles-repair       | foot-surgery              | ankle       | achilles repair, achilles tendon (repair\|reconstruction\|debridement\|lengthening), achilles (lengthening\|debridement), repair of [the] achilles tendon |
| plantar-fasciotomy    | foot-surgery              | foot        | plantar fasciotomy, plantar fascia release, plantar fasciectomy, endoscopic plantar fasciotomy, plantar fascial release |
| neuroma-excision      | foot-surgery              | foot        | (morton's\|interdigital\|plantar) neuroma excision, excision of [the] (morton's\|interdigital\|plantar) neuroma |
```

## Elsewhere

```table other-operations
| concept                       | is a          | region  | words |
|-------------------------------|---------------|---------|-------|
| other-surgery                 | surgery       |         | arthroplasty, joint replacement, amputation, cholecystectomy, tenotomy, percutaneous tenotomy, tenex [procedure], fasciotomy, neurolysis, neurectomy, nerve decompression, neuroplasty, neuroma (excision\|resection), bursectomy, arthrotomy, capsulotomy, hemiarthroplasty, revision arthroplasty, vascular (surgery\|repair), vein ablation, varicocelectomy, hydrocelectomy, bypass surgery, thoracotomy, craniotomy, cranioplasty, first rib resection, thoracic outlet decompression, ligament repair, lysis of adhesions, joint (fusion\|arthrodesis), targeted muscle reinnervation, stump revision |
| manipulation-under-anesthesia | other-surgery |         | manipulation under anesthesia, MUA, manipulation under general anesthesia, manipulation with anesthesia, closed manipulation under anesthesia, joint manipulation under anesthesia, manipulation of the [left\|right] (knee\|elbow) under anesthesia, (knee\|elbow) MUA |
| wound-surgery                 | other-surgery |         | skin graft, skin grafting, split thickness skin graft, full thickness skin graft, flap reconstruction, (wound\|burn) (debridement\|closure\|repair\|exploration), irrigation and debridement, incision and drainage, drainage of [the] abscess, laceration repair, repair of [the] laceration, scar revision, scar excision, I&D, foreign body removal, removal of [a\|the] foreign body |
| mass-excision                 | other-surgery |         | (mass\|cyst\|lipoma\|tumor\|lesion\|nodule\|soft tissue mass) (excision\|removal\|resection), excision of [the\|a] (mass\|cyst\|lipoma\|tumor\|lesion\|nodule\|soft tissue mass) |
| facial-surgery                | other-surgery | face    | septoplasty, rhinoplasty, septorhinoplasty, turbinate reduction, turbinectomy, nasal (reconstruction\|surgery\|fracture reduction), sinus surgery, TMJ (surgery\|arthroscopy\|arthrocentesis\|arthroplasty), orthognathic surgery, jaw surgery, facial (reconstruction\|surgery) |
| eye-surgery                   | other-surgery | eye     | eye surgery, cataract (surgery\|extraction\|removal), vitrectomy, retinal (detachment repair\|surgery\|repair), corneal (transplant\|graft), keratoplasty, pterygium excision, blepharoplasty, strabismus surgery, LASIK, laser iridotomy, intraocular lens [implant\|implantation], enucleation |
| ear-surgery                   | other-surgery | ear     | tympanoplasty, mastoidectomy, ear surgery, cochlear implant, cochlear implantation, tympanic membrane repair |
| bariatric-surgery             | other-surgery | abdomen | bariatric surgery, gastric (bypass\|sleeve\|banding), sleeve gastrectomy, lap band [surgery], weight loss surgery |
| abdominal-surgery             | other-surgery | abdomen | abdominal surgery, exploratory laparotomy, laparotomy, appendectomy, colectomy, bowel resection, splenectomy, hysterectomy, hemorrhoidectomy, fundoplication |
```

## Injections and blocks

```table injections
| concept                 | is a                                     | general | region     | words |
|-------------------------|------------------------------------------|---------|------------|-------|
| injection               | procedure                                | yes     |            | injection, block, nerve block, therapeutic injection, diagnostic injection, diagnostic block, diagnostic nerve block, injection therapy, injection procedure, interventional procedure, interventional pain (procedure\|treatment), interventional treatment, pain injection, ultrasound guided injection, fluoroscopically guided injection, fluoroscopic guided injection, (spine\|spinal\|lumbar\|cervical\|thoracic\|back\|neck) injection, anesthetic injection, lidocaine injection, marcaine injection, bupivacaine injection |
| peripheral-nerve-block  | injection                                |         |            | peripheral nerve block, (intercostal\|ilioinguinal\|iliohypogastric\|median\|ulnar\|radial\|sural\|saphenous\|femoral\|sciatic\|pudendal\|tibial\|peroneal\|digital\|genitofemoral\|obturator\|cluneal\|superficial peroneal\|posterior tibial\|trigeminal) nerve block, sphenopalatine ganglion block, piriformis (injection\|block\|muscle injection), scalene block, hydrodissection, nerve hydrodissection |
| suprascapular-block     | peripheral-nerve-block                   |         | shoulder   | suprascapular (nerve block\|block\|injection\|nerve injection) |
| genicular-block         | peripheral-nerve-block                   |         | knee       | genicular (nerve block\|block\|nerve injection) |
| occipital-block         | injection                                |         | head, neck | occipital (nerve block\|block\|injection\|nerve injection), (greater\|lesser) occipital (nerve block\|block\|injection\|nerve injection), occipital neuralgia injection |
| sympathetic-block       | injection                                |         |            | sympathetic (block\|nerve block\|ganglion block), stellate ganglion (block\|injection), stellate block, lumbar sympathetic (block\|nerve block\|plexus block), celiac plexus block, ganglion impar block, hypogastric plexus block, cervical sympathetic block, bier block, SGB |
| epidural-injection      | injection                                |         | spine      | epidural, epidural steroid injection, epidural steroid, epidural injection, epidural corticosteroid injection, epidural cortisone injection, epidural block, ESI, steroid epidural, epidural steroidal injection, epidural steroid therapy, epidural blood patch, racz procedure, epidurolysis, epidural adhesiolysis, epidural lysis |
| cervical-epidural       | epidural-injection                       |         | neck       | CESI, cervical epidural, cervical (ESI\|epidural steroid\|epidural injection\|epidural steroid injection\|epidural block), cervical spine epidural steroid injection |
| thoracic-epidural       | epidural-injection                       |         | thoracic   | thoracic (ESI\|epidural\|epidural injection\|epidural steroid injection) |
| lumbar-epidural         | epidural-injection                       |         | low-back   | LESI, lumbar epidural, lumbar (ESI\|epidural steroid\|epidural injection\|epidural steroid injection\|epidural block), lumbosacral epidural [steroid] injection, lumbar spine epidural steroid injection |
| caudal-epidural         | epidural-injection                       |         | low-back   | caudal epidural, caudal (ESI\|epidural injection\|epidural steroid injection\|block\|injection), caudal epidural block |
| transforaminal-epidural | epidural-injection                       |         | spine      | TFESI, TFE, transforaminal epidural steroid injection, transforaminal epidural, transforaminal (ESI\|epidural injection\|epidural block\|injection\|steroid injection\|approach epidural), transforaminal lumbar epidural [steroid] injection, foraminal epidural [steroid] injection, transforaminal cervical epidural [steroid] injection, transforaminal epidural corticosteroid injection |
| interlaminar-epidural   | epidural-injection                       |         | spine      | interlaminar epidural steroid injection, interlaminar (ESI\|epidural\|epidural injection), translaminar (ESI\|epidural\|epidural injection\|epidural steroid injection), interlaminar (lumbar\|cervical) epidural [steroid] injection, ILESI |
| nerve-root-block        | epidural-injection                       |         | spine      | selective nerve root block, SNRB, nerve root block, selective nerve block, nerve root injection, selective nerve root injection, selective epidural |
| facet-injection         | injection                                |         | spine      | facet injection, facet joint injection, facet block, facet joint block, facet joint steroid injection, facet steroid injection, intra-articular facet [joint] injection, facet nerve block, zygapophyseal joint injection, (lumbar\|cervical\|thoracic) facet (injection\|block\|joint injection\|joint block), facet joint cortisone injection, facet blockade, intra-facet injection |
| medial-branch-block     | facet-injection                          |         | spine      | medial branch block, MBB, (lumbar\|cervical\|thoracic) medial branch block, medial branch nerve block, medial branch facet (block\|injection), facet medial branch (block\|nerve block), medial branch injection, dorsal ramus block, diagnostic medial branch block, LMBB, CMBB, median branch block |
| ablation                | injection                                |         | spine      | radiofrequency ablation, RFA procedure, rhizotomy, neurotomy, radiofrequency neurotomy, radiofrequency rhizotomy, medial branch neurotomy, (facet\|medial branch\|lumbar\|cervical\|thoracic) (rhizotomy\|neurotomy\|radiofrequency ablation\|radiofrequency neurotomy\|RFA\|ablation), facet radiofrequency (ablation\|neurotomy\|rhizotomy), radio-frequency ablation, facet joint radiofrequency (ablation\|neurotomy\|rhizotomy), facet denervation, radiofrequency (denervation\|lesioning\|thermocoagulation\|procedure), RFTC, pulsed radiofrequency [ablation], percutaneous rhizotomy, neuroablation, nerve ablation, cryoablation, cryoneurolysis, basivertebral nerve ablation, intracept [procedure] |
| genicular-ablation      | ablation                                 |         | knee       | genicular [nerve] (radiofrequency ablation\|ablation\|neurotomy\|RFA\|radiofrequency neurotomy), radiofrequency ablation of the genicular nerves, coolief |
| sacroiliac-injection    | injection                                |         | sacrum     | sacroiliac joint injection, SI joint injection, sacroiliac injection, SI injection, sacroiliac joint (block\|steroid injection\|cortisone injection), SI joint (block\|steroid injection\|cortisone injection), SIJ (injection\|block), sacroiliac block, lateral branch block, sacrococcygeal (injection\|joint injection), coccygeal injection |
| joint-injection         | injection                                |         |            | cortisone injection, steroid injection, corticosteroid injection, joint injection, intra-articular injection, intra-articular (steroid\|corticosteroid\|cortisone) injection, cortisone shot, steroid shot, kenalog injection, depo-medrol injection, dexamethasone injection, celestone injection, joint aspiration, aspiration and injection, arthrocentesis, cortico-steroid injection, (shoulder\|glenohumeral\|acromioclavicular\|AC joint\|subacromial\|knee\|hip\|ankle\|wrist\|elbow\|thumb\|CMC\|subtalar) [joint] (injection\|steroid injection\|cortisone injection\|corticosteroid injection), subacromial (space\|bursa) injection |
| bursa-injection         | joint-injection                          |         |            | bursa injection, bursal injection, (trochanteric\|greater trochanteric\|trochanteric bursa\|ischial\|olecranon\|prepatellar\|pes anserine\|pes bursa\|subacromial bursal) (injection\|steroid injection\|cortisone injection\|corticosteroid injection\|bursa injection) |
| tendon-injection        | joint-injection                          |         |            | tendon sheath injection, tendon injection, tendon origin injection, trigger finger injection, trigger thumb injection, A1 pulley injection, (bicipital\|biceps) [tendon\|sheath] injection, de quervain injection, dequervain injection, first dorsal compartment injection, epicondyle injection, (lateral\|medial) epicondyle injection, (lateral\|medial) epicondylar injection, plantar fascia injection, carpal tunnel injection |
| viscosupplementation    | joint-injection                          |         |            | viscosupplementation, visco-supplementation, viscosupplement, viscosupplementation injection, hyaluronic acid injection, hyaluronic acid, hyaluronate [injection], sodium hyaluronate, hylan [injection], synvisc, synvisc injection, synvisc-one, supartz, supartz injection, orthovisc, orthovisc injection, euflexxa, euflexxa injection, hyalgan [injection], monovisc [injection], gel-one [injection], durolane [injection], gelsyn, gelsyn-3, genvisc, viscosupplementation therapy, gel shot |
| prp-injection           | joint-injection                          |         |            | PRP injection, platelet rich plasma, platelet rich plasma (injection\|therapy\|treatment), PRP, PRP (therapy\|treatment), autologous (blood\|conditioned serum) injection, stem cell (injection\|therapy\|treatment), orthobiologic injection, amniotic (injection\|membrane injection), bone marrow concentrate injection |
| intramuscular-injection | injection                                |         |            | intramuscular injection, IM injection, vitamin B12 injection, B12 injection, B-12 injection, vitamin injection, subcutaneous injection |
| ketorolac-injection     | joint-injection, intramuscular-injection |         |            | toradol injection, ketorolac injection, toradol (shot\|IM), IM toradol, ketorolac IM, intramuscular (toradol\|ketorolac) |
| trigger-point-injection | injection                                |         |            | trigger point injection, trigger point injections, TPI, myofascial (injection\|trigger point injection), muscle injection, trigger injection, trigger point block, trapezius injection |
| botulinum-injection     | injection                                |         |            | botox injection, botulinum toxin injection, botulinum injection, chemodenervation, onabotulinumtoxinA injection, botulinum toxin therapy, dysport injection |
| prolotherapy            | injection                                |         |            | prolotherapy, prolotherapy injection, dextrose injection, sclerotherapy |
| hardware-block          | injection                                |         |            | hardware block, hardware injection, hardware anesthetic block |
| discogram               | injection                                |         | spine      | discogram, discography, provocative discography, discogram/CT, CT discogram, lumbar (discogram\|discography), cervical (discogram\|discography), diskogram, diskography, provocation discography, intradiscal injection, functional anesthetic discography |
| infusion-therapy        | injection                                |         |            | (ketamine\|lidocaine\|IV\|intravenous\|magnesium) infusion, infusion therapy, intravenous (ketamine\|lidocaine\|therapy), IV (ketamine\|lidocaine), IV therapy, PICC line, iron infusion |
```

## Implants

```table implants
| concept                     | is a               | requires | region | words |
|-----------------------------|--------------------|----------|--------|-------|
| stimulator-implant          | procedure          |  |        | neuromodulation implant, neurostimulator, neurostimulator implant, implantable pulse generator, pulse generator replacement, battery replacement for stimulator, neurostimulator implantation, implantable neurostimulator, stimulator implant, stimulator trial, stimulator implantation |
| spinal-cord-stimulator      | stimulator-implant | psychological-evaluation, psychological-clearance |        | spinal cord stimulator, SCS, SCS trial, SCS implant, SCS (implantation\|permanent implant\|placement\|revision\|battery replacement), dorsal column stimulator, spinal cord stimulation, spinal cord stimulator (trial\|implant\|implantation\|placement\|revision\|removal\|reprogramming), spinal stimulator, neurostimulation trial, dorsal root ganglion stimulator, dorsal root ganglion stimulation, DRG stimulator, percutaneous stimulator trial, permanent [spinal cord] stimulator (implant\|implantation) |
| intrathecal-pump            | stimulator-implant | psychological-evaluation, psychological-clearance |        | intrathecal pump, pain pump, intrathecal pain pump, intrathecal (drug delivery system\|infusion pump\|drug delivery\|pump trial\|pump refill\|pump implant\|morphine trial\|trial), implantable (infusion\|drug delivery) (pump\|system), pump (refill\|reprogramming\|replacement), baclofen pump, morphine pump, drug delivery system |
| peripheral-nerve-stimulator | stimulator-implant |  |        | peripheral nerve stimulator, peripheral nerve stimulation, PNS (trial\|implant), peripheral nerve field stimulation, occipital nerve (stimulator\|stimulation), vagus nerve (stimulator\|stimulation), deep brain (stimulator\|stimulation), sprint PNS, stimrouter, sacral (nerve stimulator\|nerve stimulation\|neuromodulation), interstim |
```

"""##),
    Chapter(
      path: "Rules/vocabulary/quantities.md",
      text: ##"""
# How much

Units, how often something is done, and the words that make a number a limit.

What a number before a unit says of an order stands in `counts`; a period has its length in minutes; a
score is known by the number behind its slash.

```table units
| concept     | is a | counts    | minutes | sign    | out of | words |
|-------------|------|-----------|---------|---------|--------|-------|
| days        | unit |           | 1440    |         |        | day, days |
| weeks       | unit |           | 10080   |         |        | week, weeks, wk, wks |
| months      | unit |           | 43200   |         |        | month, months |
| years       | unit |           | 525600  |         |        | year, years, years of age |
| hours       | unit |           | 60      |         |        | hour, hours, hrs, hr |
| minutes     | unit |           | 1       |         |        | minute, minutes, mins, min |
| visits      | unit | visits    |         |         |        | visit, visits, session, sessions, treatments, sessions of, appointments, units of therapy |
| times       | unit | occasions |         |         |        | times, time, occasions, x |
| milligrams  | unit | strength  |         |         |        | mg, milligram, milligrams, mgs |
| micrograms  | unit | strength  |         |         |        | mcg, microgram, micrograms, mcg/hr |
| percent     | unit | strength  |         | percent |        | percent, per cent |
| tablets     | unit | dispensed |         |         |        | tablets, tablet, tabs, tab, pills, pill, capsules, capsule, caps, cap |
| milliliters | unit | dispensed |         |         |        | ml, mls, cc, milliliter, milliliters |
| grams       | unit | dispensed |         |         |        | gm, gms, g, gr, gram, grams |
| packages    | unit | dispensed |         |         |        | box, boxes, tube, tubes, bottle, bottles, pack, packs, patch, patches, pad, pads, vial, vials, syringe, syringes, cans, lozenges, suppositories |
| refills     | unit | refills   |         |         |        | refill, refills, additional refills |
| levels      | unit | levels    |         |         |        | level, levels |
| millimeters | unit |           |         |         |        | mm, millimeter, millimeters |
| centimeters | unit |           |         |         |        | cm, centimeter, centimeters |
| degrees     | unit |           |         | degree  |        | degree, degrees, deg |
| pounds      | unit |           |         |         |        | pounds, pound, lbs, lb |
| kilograms   | unit |           |         |         |        | kg, kgs, kilograms |
| grade       | unit |           |         |         | 5      | out of 5, out of five |
| score       | unit |           |         |         | 10     | out of ten, out of 10, on a scale of 0-10, on a scale of 0 to 10, on a scale of 1-10, on a scale of 1 to 10, on the VAS, on VAS |
| reflex      | unit |           |         | plus    |        |  |
```

## How often

```table frequencies
| concept       | is a           | times | minutes | words |
|---------------|----------------|-------|---------|-------|
| once-daily    | frequency-word | 1     | 1440    | daily, once daily, qd, q.d., q day, every day, each day, nightly, every night, at bedtime, qhs, q.h.s., qam, qpm, every morning, every evening, at hs, before bed |
| twice-daily   | frequency-word | 2     | 1440    | bid, b.i.d., two times daily, q12h, q12 hours |
| thrice-daily  | frequency-word | 3     | 1440    | tid, t.i.d., q8h, q8 hours |
| four-daily    | frequency-word | 4     | 1440    | qid, q.i.d., q6h, q6 hours |
| six-daily     | frequency-word | 6     | 1440    | q4h, q4 hours |
| four-to-six   | frequency-word | 4-6   | 1440    | q4-6h, q4-6 hours, q4-6 hrs, q 4-6h |
| three-to-four | frequency-word | 3-4   | 1440    | q6-8h, q6-8 hours, q6-8 hrs, q 6-8h |
| once-weekly   | frequency-word | 1     | 10080   | weekly, once weekly, every week, each week |
| once-monthly  | frequency-word | 1     | 43200   | monthly, once monthly, every month, each month |
```

```terms
concept once is a multiplier
  times  1
  words  once, one time, one-time

concept twice is a multiplier
  times  2
  words  twice

concept thrice is a multiplier
  times  3
  words  thrice

concept per
  words  per, each, every, q

concept quantity-word
  words  qty, quantity, quantity of, disp, dispense, count of, number

concept as-needed
  words  as needed, prn, p.r.n.

concept route
  words  by mouth, po, p.o., orally, in the morning, in the evening, at night, at noon, with meals, with food, at dinner, at breakfast

concept for-each
  words  for each, for both, per (shoulder|knee|wrist|hand|hip|side|body part|region|limb|extremity|part), each (shoulder|knee|wrist|hand|hip|side|body part|region|limb|extremity|part), apiece

concept service-date
  words  DOS, D.O.S., date of service, dates of service, service date, date(s) of service, dispensed on, performed on

concept rental
  words  rental, rent, rented, rentals

concept purchase
  words  purchase, purchased, purchases, to own

concept retrospective
  words  retrospective, retro, retrospective request
```

## Limits

```terms
concept at-least
  words  at least, a minimum of, minimum of, no less than, not less than, no fewer than, older than or equal to, a minimum, greater than or equal to,
         of at least, for at least, not before, only after

concept at-most
  words  up to, no more than, not more than, no longer than, a maximum of, maximum of, at most, within, not to exceed, not exceed, limited to,
         limits them to, limits it to, limit of, limited to a maximum of, should not exceed, initial trial of, a trial of, trial of, every,
         restricted to, total of up to, less than or equal to, not longer than, over a period of, over the course of, allows, allowed

concept more-than
  words  more than, longer than, greater than, in excess of, exceeding, exceeds, exceed, for over, well over, just over, a little over, older than, beyond

concept less-than
  words  less than, fewer than, shorter than, younger than, just under

concept or-more
  words  or more, or longer, or greater, and above, and over, or older, at minimum, at a minimum, or higher

concept or-less
  words  or less, or fewer, or sooner, or shorter, or younger, at most, maximum
```

"""##),
    Chapter(
      path: "Rules/vocabulary/reviews.md",
      text: ##"""
# What utilization review decided

Words by which utilization review or the claims administrator denies, certifies or modifies, and those
that give its reasons.

```terms
concept denying
  words  denied, denies, deny, non-certified, noncertified, non-certifying, non certified, not certified, not approved, not authorized, not granted, disallowed, refused, rejected, declined, declines, non-certification, noncertification, denial, denial of,
         failed to (approve|certify|authorize), did not (approve|certify|authorize|grant|allow|recommend), did not find, not found (to be|) [medically] (necessary|appropriate), found not [to be] medically (necessary|appropriate), not [to be] medically (necessary|appropriate), not medically (necessary|appropriate),
         (could|can) not be (recommended|certified|approved|authorized|supported), cannot be (recommended|certified|approved|authorized|supported), adverse decision, adverse determination, adverse decision for, was not recommended, were not recommended, not recommended for certification, conditionally non-certified, (was|were|is) not (certified|approved|authorized|granted|allowed|recommended|supported), turned down, withheld

concept certifying
  words  certified, certifies, certify, certifying, approved, approves, approve, authorized, authorizes, granted, allowed, found [to be] medically (necessary|appropriate), recommended for certification, was recommended, were recommended, allowing, granting, grant, sanctioned, approval of, certification of, authorization of, authorization was given for

concept modifying
  words  modified, modifies, modify, modifying, modification, modification of, partially (certified|approved|authorized|granted|denied), conditionally (certified|approved|authorized), certified in part, approved in part, cut, cut down, reduced, in place of, instead of the requested, modified approval, modified certification, partial certification, partial approval, certified a modified, approved with modification, certified with modification, weaning, for weaning, limited to, recommended for weaning

concept reason-before
  words  because, due to, since, as there, as the, noting that, given that, on the grounds that, on the ground that, in view of, so that, citing a lack of, with the reason that, for the reason that, stating that, explaining that, reasoning that, as plain, because of, owing to, for want of, for lack of, on account of, the rationale being that, with the rationale that, as [he|she|it]
```

"""##),
    Chapter(
      path: "Rules/vocabulary/specialties.md",
      text: ##"""
# What reviewers are certified in

The words of the credentials for specialties and professions. A reviewer is a licensed physician in the sense of Labor
Code 3209.3, which holds psychologists, acupuncturists, optometrists, dentists, podiatrists and chiropractors too;
those are `limited-profession` here.

```table specialties
| concept                 | is a               | words |
|-------------------------|--------------------|-------|
| medical-specialty       | specialty          | family (practice\|medicine), internal medicine, general practice, geriatric medicine, geriatrics, pediatrics, rheumatology, neurology, clinical neurophysiology, endocrinology, cardiology, cardiovascular disease, gastroenterology, infectious disease, pulmonary disease, pulmonology, dermatology, oncology, hematology, nephrology, allergy and immunology, radiology, diagnostic radiology, nuclear medicine, pathology, sleep medicine, sports medicine, addiction medicine, preventive medicine, obstetrics and gynecology, medical toxicology, toxicology, undersea and hyperbaric medicine |
| occupational-medicine   | medical-specialty  | occupational medicine, occupational and environmental medicine, preventive medicine occupational medicine |
| rehabilitation-medicine | medical-specialty  | physical medicine and rehabilitation, physical medicine & rehabilitation, PM&R, physical medicine, rehabilitation medicine |
| pain-medicine           | medical-specialty  | pain medicine, pain management, interventional pain, interventional pain medicine, interventional spine |
| anesthesiology          | medical-specialty  | anesthesiology, anesthesia |
| emergency-medicine      | medical-specialty  | emergency medicine |
| psychiatry              | medical-specialty  | psychiatry, addiction psychiatry, geriatric psychiatry, psychiatry and neurology |
| ophthalmology           | medical-specialty  | ophthalmology |
| surgical-specialty      | medical-specialty  | surgery, general surgery, (plastic\|hand\|vascular\|thoracic\|trauma\|colon and rectal\|foot and ankle\|head and neck\|upper extremity) surgery, plastic and reconstructive surgery, surgery of the hand, urology, otolaryngology, ENT |
| spine-surgeon           | surgical-specialty | orthopedic surgery, orthopaedic surgery, orthopedics, orthopaedics, orthopedic spine surgery, spine surgery, neurosurgery, neurological surgery |
| limited-profession      | specialty          |  |
| chiropractic-specialty  | limited-profession | chiropractic, chiropractor, chiropractic (medicine\|orthopedics\|neurology\|sports medicine\|sports physician\|physician), doctor of chiropractic |
| psychology-specialty    | limited-profession | psychology, clinical psychology, psychologist, neuropsychology, health psychology, counseling psychology |
| acupuncture-specialty   | limited-profession | acupuncture, acupuncturist, acupuncture and oriental medicine, oriental medicine |
| podiatry-specialty      | limited-profession | podiatry, podiatric surgery, podiatric medicine, podiatrist, foot surgery |
| dental-specialty        | limited-profession | dentistry, dental surgery, general dentistry, oral and maxillofacial surgery, oral surgery, periodontics, endodontics, prosthodontics |
| optometry-specialty     | limited-profession | optometry, optometrist |
| therapy-specialty       | limited-profession | physical therapy, physical therapist, occupational therapy, occupational therapist |
```

"""##),
    Chapter(
      path: "Rules/vocabulary/statements.md",
      text: ##"""
# Statements

What rationales say beside findings: of criteria, of the need for a service, of what a request leaves out.

```terms
concept independent-need is a statement
  words  regardless of (the|) surgery, regardless of the (operation|procedure|surgical), independent of the (surgery|operation|procedure),
         irrespective of (the|) (surgery|operation|procedure), apart from the (surgery|operation|procedure),
         even without [the] surgery, whether or not surgery, unrelated to the (surgery|operation|procedure),
         independently necessary, independently indicated, in its own right, with or without surgery,
         for his current condition, for her current condition, needed now, non-operative treatment,
         not dependent on the (surgery|operation|procedure)

concept own-patient is a statement
  words  when I (saw|examined|treated|evaluated|operated on) (him|her|the patient), I (saw|examined|treated) (him|her|the patient) (myself|personally|in), in my [own] (clinic|office|practice),
         my patient, my own patient, under my care, I have been treating, as (his|her) treating (physician|provider|surgeon) I

concept injury-ago is a statement
  words  (since|after|following|from|past) [the|this|his|her] (injury|accident|injury date), (since|after|following|from|past) [the|this] (industrial|work|original) (injury|accident), post injury, post-injury, old injury,
         (injury|accident) is [by now|now], (injury|accident) was [by now|now], out from [the|his|her] injury, after [the] date of injury, from [the] date of injury, since [the] date of injury

concept regional-criterion is a statement

concept spine-imaging-criterion is a regional-criterion
  region  spine
  words   specific nerve (compromise|dysfunction|impairment), (nerve|nerve root) (compromise|impairment) on [the] [neurologic|neurological] (exam|examination),
          red flags for serious spinal pathology, serious spinal pathology, red-flag diagnoses of the spine

concept knee-imaging-criterion is a regional-criterion
  region  knee
  words   tenderness over [the] fibular head, palpable tenderness over fibular head, flex [the] knee to (90|ninety) degrees, flexion [of the knee] to (90|ninety) degrees of the knee,
          effusion within 24 hours of [a] [direct] (blow|fall)

concept ankle-imaging-criterion is a regional-criterion
  region  ankle
  words   tenderness (at|over|of) [the] (posterior edge|tip) of [the] (lateral|medial|either) malleolus, malleolar zone, ottawa ankle (rules|rule|criteria)

concept wrist-imaging-criterion is a regional-criterion
  region  wrist
  words   snuff box tenderness, snuffbox tenderness, tenderness (of|in) [the] [anatomic|anatomical] (snuff box|snuffbox)

concept within-limit is a statement
  words  (fit|fits|falls|fall) (within|inside) the (guideline|guidelines|number|limit|range|recommendation|recommendations), (is|are|stays|remains) (within|inside) the (guideline|guidelines|number|limit|range|recommendation|recommendations),
         inside the number, within the number, within the limit, within the limits, within the recommended, within what the guideline, within guideline recommendations, within guidelines,
         (consistent|in line|in step|in keeping|in accord|in accordance) with the (guideline|guidelines|recommended|limit|number|period|duration|time frame), (does|do) not exceed the (guideline|guidelines|recommended|limit|number|maximum|recommendation|recommendations),
         on the right side of the (limit|guideline), under the limit

concept beyond-limit is a statement
  words  over the (ceiling|limit|maximum|threshold|recommended|guideline), above the (ceiling|limit|maximum|threshold|recommended|guideline), beyond the (ceiling|limit|maximum|threshold|recommended|guideline),
         exceeds the (ceiling|limit|maximum|threshold|recommended|guideline|guidelines), exceed the (ceiling|limit|maximum|threshold|recommended|guideline|guidelines), in excess of the (ceiling|limit|maximum|threshold|recommended|guideline|guidelines),
         exceeding the (ceiling|limit|maximum|threshold|recommended|guideline|guidelines), higher than the (ceiling|limit|maximum|threshold|recommended|guideline)

concept response-enough is a statement
  words  (degree|kind|sort|level) of (response|relief|improvement) [that] the guideline (looks|asks|calls) for, (degree|kind|sort|level) of (response|relief|improvement) [that] the guidelines (look|ask|call) for,
         (degree|kind|sort|level) of (response|relief|improvement) [that] the guideline (requires|wants|demands), (degree|kind|sort|level) of (response|relief|improvement) [that] the guidelines (require|want|demand),
         (response|relief|benefit|improvement) (meets|satisfies|fulfills) the (guideline|guidelines|criteria|requirement|requirements), response the guideline is looking for, response required by the (guideline|guidelines)

concept period-not-reached is a statement
  words  (has|have|had) not yet (passed|gone|been) through the (length|period|course), not yet (completed|finished|reached|passed) the (length|period|course|duration|recommended),
         (has|have) not [yet] (completed|finished|undergone|had) the (recommended|required|necessary) (length|period|course|duration|trial), (has|have) not [yet] had (the|enough) (weeks|months) of

concept age-reason is a statement
  words  (his|her|patient's|the) age (places|puts|makes|qualifies|is reason), (his|her|patient's) age is (a|the|one) (risk factor|reason|risk), (given|due to|because of|considering|based on|by reason of|by virtue of|on account of) (his|her|the patient's|the claimant's|the applicant's|the worker's|patient) age,
         (of|at) (his|her|this|an|) advanced age, advanced age, at (his|her) age, elderly patient

concept age-named is a statement
  words  age, aged, elderly, years of age, older, older than, over the age, geriatric

concept not-applicable is a statement
  words  (do|does|did|would) not apply, (is|are|was|were) not applicable, (is|are|was|were) inapplicable

concept relief-measured is a statement
  words  (percentage|percent|degree|amount|extent|duration) of [pain] (relief|improvement|pain reduction), (percentage|percent|degree|amount|extent) and duration of [pain] (relief|improvement), duration and (percentage|percent|degree|amount|extent) of [pain] (relief|improvement)

concept as-asked is a statement
  words  being (asked for|requested|sought|proposed), (that|which) (was|were|is|are|has been|have been) [now|being] (requested|asked for|sought), now (requested|asked for|sought), (requested|sought|asked for) by the (provider|physician|surgeon|doctor|therapist|chiropractor|treater), as (requested|submitted|asked for), this is a request for, (sessions|visits|treatments) at issue, course (of treatment|of therapy|) at issue

concept visits-in-all is a statement
  words  bring the total to, brings the total to, bringing the total to, end up with, ends up with, add up to, adds up to, would total, a total of, for a total of, in total, total number of visits, come to a total, would make, makes a total, (come|comes|amount|amounts|sum) to, (come|comes) up to

concept onset-over-time is a statement
  words  cumulative injury, continuous trauma, repetitive (motion|use|work|keyboarding|lifting|duties|activities|movements|typing), gradual onset, gradually, over time, repeated use, insidious onset

concept criteria is a statement
  words     criteria, criterion, requirements, guideline, guidelines, guideline requirements, recommendations, indications, prerequisites
  criteria  yes

concept fulfilment
  words  (is|are|was|were) (met|satisfied|fulfilled), (has|have) been (met|satisfied|fulfilled), (meets|meet|met|satisfies|satisfy|fulfills|fulfill),
         falls within, fall within, (is|are|was|were) within, met, satisfied
```

# What a request has to name

```terms
concept body-part is a particular
  words  body part, body parts, body region, part of the body, site of treatment, area to be treated, body area

concept side is a particular
  words  laterality, which side, side of the body, left or right

concept spinal-level is a particular
  words  the level, levels to be treated, spinal level, which level, which levels

concept frequency is a particular
  words  frequency, how often, times per week, frequency of treatment

concept duration is a particular
  words  duration, duration of use, length of use, duration of treatment, time frame, timeframe, length of treatment

concept quantity is a particular
  words  quantity, how many, number of (visits|sessions|treatments), number requested, amount

concept strength-of-drug is a particular
  words  dosage, dose, strength of the medication, dosing

concept reason is a particular
  words  reason, reasons, rationale, explanation, justification, how it would change, what was suspected, goals of treatment, intended use
```

"""##),
    Chapter(
      path: "Rules/vocabulary/studies.md",
      text: ##"""
# Studies

What is done to see, measure or find out: imaging, electrodiagnostics, laboratory, sleep, psychological
testing, capacity. The study decides which evidence a finding rests on, so imaging is kept apart by kind.

## Imaging

```table imaging
| concept               | is a                  | modifier | general | region     | words | abbreviations |
|-----------------------|-----------------------|----------|---------|------------|-------|---------------|
| study                 | service               |          | yes     |            | study, studies, diagnostic testing, diagnostic study, diagnostic test, diagnostic workup, diagnostic work-up, special study, special studies, diagnostic procedure, specialized study |  |
| imaging               | study                 |          | yes     |            | scan, imaging, imaging study, imaging studies, diagnostic imaging, radiologic study, radiology, radiological study, advanced imaging, imaging test, imaging modality, imaging modalities, radiologic imaging, radiological imaging, neuroimaging, neuro-imaging, cross sectional imaging, advanced imaging study, radiographic imaging, repeat imaging, medical imaging, imaging scan |  |
| mri                   | imaging               |          |         |            | MRI, magnetic resonance imaging, magnetic resonance, MRI scan, MRI study, MRI imaging, MR imaging, MR scan, nuclear magnetic resonance, repeat MRI, updated MRI, open MRI, closed MRI, upright MRI, standing MRI, weight bearing MRI, flexion/extension MRI, 3T MRI, 3.0 tesla MRI, 1.5 tesla MRI, MRI with contrast, MRI without contrast, MRI with and without contrast, MRI with gadolinium, gadolinium MRI, functional MRI, MRI examination, MR neurography, MRI neurogram, MR neurogram, magnetic resonance neurography, magnetic resonance image | MR, NMR |
| mr-arthrogram         | mri                   |          |         |            | MR arthrogram, MRI arthrogram, MRI/arthrogram, MR/arthrogram, arthrogram, MR arthrography, MRI arthrography, arthrography, magnetic resonance arthrogram, magnetic resonance arthrography, CT arthrogram, MRI with arthrogram, MR arthrogram study, MRI with intra-articular contrast, arthrogram MRI | MRA |
| ct                    | imaging               |          |         |            | CT, CT scan, CAT scan, computed tomography, fine cut CT, thin cut CT, thin section CT, computerized tomography, CT imaging, CT study, computed tomographic scan, computer tomography, computerized axial tomography, computed axial tomography, computed tomography scan, fine cut CT scan, thin cut CT scan, thin slice CT, thin slice CT scan, multi-planar CT, 3D CT, 3D CT scan, CT scan with reconstruction, CT scanning, spiral CT, helical CT, noncontrast CT, non-contrast CT, CT with contrast, CT without contrast |  |
| ct-myelogram          | ct, myelogram         |          |         | spine      | CT myelogram, CT/myelogram, CT myelography, CT scan myelogram, myelogram CT, post-myelogram CT, post-myelogram CT scan, myelogram with CT, myelogram with post-myelogram CT |  |
| myelogram             | imaging               |          |         | spine      | myelogram, myelography, lumbar myelogram, cervical myelogram |  |
| radiograph            | imaging               |          |         |            | x-ray, x-rays, radiograph, radiographs, plain films, plain film, films, radiography, flexion and extension views, flexion-extension films, flexion extension x-rays, plain radiograph, plain radiography, plain x-ray, x-ray study, x-ray film, x-ray imaging, x-ray examination, roentgenogram, radiographic (study\|studies\|film\|films\|examination\|evaluation\|series), plain film radiograph, flexion/extension (views\|view\|x-ray\|x-rays\|film\|films\|radiograph\|radiographs), flexion and extension (x-ray\|x-rays\|film\|films\|radiograph\|radiographs), dynamic (x-ray\|x-rays\|radiograph\|radiographs\|films), weight bearing (x-ray\|x-rays\|views\|films\|radiographs), standing (x-ray\|x-rays\|films\|radiographs), scout film, long standing film, obliques and flexion/extension views, conventional radiograph, AP and lateral views, digital motion x-ray, stress x-ray, stress views, skeletal survey, panorex |  |
| chest-radiograph      | radiograph            |          |         | chest      | chest x-ray, chest x-rays, CXR, chest radiograph, chest film, chest radiography |  |
| fluoroscopy           | imaging               | yes      |         |            | fluoroscopy, videofluoroscopy, video fluoroscopy, cineradiography, swallow study, barium swallow, modified barium swallow, esophagram, upper GI series |  |
| image-guidance        | imaging               | yes      |         |            | fluoroscopic guidance, ultrasound guidance, fluoroscopy guidance, image guidance, imaging guidance, CT guidance, under fluoroscopy, fluoroscopic needle guidance, sonographic guidance, ultrasonic guidance, ultrasound needle guidance, x-ray guidance, epidurography, epidurogram, needle localization |  |
| bone-scan             | imaging               |          |         |            | bone scan, three phase bone scan, bone scintigraphy, triple-phase bone scan, 3 phase bone scan, 3-phase bone scan, scintigraphy, bone scan with SPECT, nuclear bone scan, radionuclide bone scan, whole body bone scan, TPBS, triple phase scintigraphy, technetium bone scan, radionuclide scan, isotope bone scan, bone imaging, indium scan, white blood cell scan, WBC scan, leukocyte scan, nuclear medicine scan |  |
| spect-scan            | imaging               |          |         |            | SPECT, SPECT scan, SPECT/CT, SPECT-CT, SPECT imaging, single photon emission computed tomography, PET scan, PET/CT, PET/CT scan, positron emission tomography, DaT scan |  |
| diagnostic-ultrasound | imaging, ultrasound   |          |         |            | diagnostic ultrasound, ultrasound of [the] (right\|left\|bilateral\|shoulder\|knee\|wrist\|ankle\|elbow\|hip\|abdomen\|pelvis), ultrasound imaging, sonogram, sonography, ultrasonography, musculoskeletal ultrasound, ultrasound (scan\|examination\|study\|evaluation), diagnostic (sonogram\|ultrasonography), diagnostic ultrasound study, ultrasound of [the] [left\|right\|bilateral] (shoulder\|shoulders\|elbow\|wrist\|hand\|hands\|wrists\|knee\|knees\|hip\|ankle\|foot\|groin\|abdomen\|scrotum\|thyroid\|testicle\|testicles\|neck\|breast\|leg), (shoulder\|elbow\|wrist\|hand\|knee\|hip\|ankle\|foot\|groin\|abdominal\|scrotal\|renal\|pelvic\|testicular\|thyroid\|breast\|soft tissue\|MSK\|inguinal) ultrasound |  |
| vascular-ultrasound   | diagnostic-ultrasound |          |         |            | doppler, venous doppler, arterial doppler, doppler ultrasound, duplex ultrasound, duplex scan, venous duplex, venous duplex ultrasound, carotid (doppler\|ultrasound\|duplex), venous ultrasound, lower extremity doppler, ankle brachial index, ABI test, transcranial doppler, doppler study, vascular study, vascular (ultrasound\|studies), arterial study, arterial duplex |  |
| angiogram             | imaging               |          |         |            | angiogram, angiography, CT angiogram, CT angiography, MR angiogram, MR angiography, magnetic resonance (angiogram\|angiography), arteriogram, venogram, MR venogram, CTA, cerebral angiogram |  |
| densitometry          | imaging               |          |         |            | DEXA, DEXA scan, DXA scan, DXA, bone density (scan\|test\|study), bone densitometry, densitometry |  |
| thermography          | imaging               |          |         |            | thermography, infrared [stress] thermography, infrared thermogram, infrared imaging, thermogram, thermographic imaging, infrared thermography, temperature threshold testing, trigger point impedance imaging, trigger points impedance imaging, TPII |  |
| echocardiogram        | imaging               |          |         | chest      | echocardiogram, echocardiography, 2D echo, transthoracic echocardiogram, transesophageal echocardiogram, stress echocardiogram, echocardiograph |  |
| mammogram             | imaging               |          |         | chest      | mammogram, mammography |  |
| endoscopy             | study                 |          |         | abdomen    | endoscopy, EGD, esophagogastroduodenoscopy, upper endoscopy, upper GI endoscopy, colonoscopy, sigmoidoscopy, capsule endoscopy, H pylori (test\|breath test\|testing), gastric emptying study, HIDA scan, cystoscopy |  |
| laryngoscopy          | study                 |          |         | neck, head | laryngoscopy, nasal endoscopy, nasopharyngoscopy, stroboscopy, videostroboscopy, bronchoscopy |  |
```

## Nerves, muscles, brain

```table electrodiagnostics
| concept           | is a              | region    | words |
|-------------------|-------------------|-----------|-------|
| electrodiagnostic | study             |           | EMG/NCV, EMG/NCS, NCV/EMG, NCS/EMG, EMG and NCV, EMG and NCS, NCV and EMG, NCS and EMG, EMG with NCV, EMG with NCS, EMG/nerve conduction study, EMG/nerve conduction velocity, electromyography/nerve conduction (study\|studies\|velocity), electromyography and nerve conduction (study\|studies\|velocity), EMG and nerve conduction (study\|studies\|velocity), electromyogram and nerve conduction (study\|studies\|velocity), electromyogram/nerve conduction (study\|studies\|velocity), "electromyography (EMG)/nerve conduction study", electrodiagnostic testing, electrodiagnostic study, electrodiagnostic studies, electrodiagnostics, electrodiagnostic, electrodiagnostic (test\|tests\|evaluation\|examination\|consultation\|workup), electro-diagnostic (study\|studies\|testing\|test), electrophysiologic (study\|studies\|testing), electrophysiological (study\|studies\|testing), neurophysiologic testing, neurophysiological testing, neurodiagnostic (study\|studies\|testing), nerve (study\|test\|testing\|studies), upper extremity EMG/NCV, lower extremity EMG/NCV, upper extremity EMG/NCS, lower extremity EMG/NCS, EDX, EDS (study\|studies\|testing) |
| emg               | electrodiagnostic |           | EMG, electromyography, electromyogram, electromyographic study, electromyographic studies, EMG (study\|studies\|test\|testing), needle EMG, needle electromyography, electro-myography |
| surface-emg       | electrodiagnostic |           | surface EMG, surface electromyography, sEMG |
| nerve-conduction  | electrodiagnostic |           | NCV, NCS, nerve conduction study, nerve conduction studies, nerve conduction velocity, nerve conduction (test\|testing\|velocities\|examination), nerve conduction velocity (study\|studies\|test\|testing), NCV (study\|studies\|test\|testing), NCS (study\|studies\|testing), H-reflex [test\|testing], F-wave (study\|testing), voltage actuated sensory nerve conduction, pain fiber nerve conduction study, current perception threshold [testing], sensory nerve conduction [threshold], VSNCT |
| evoked-potential  | electrodiagnostic |           | evoked potential, evoked potentials, somatosensory evoked potential, SSEP, SEP study, visual evoked potential, VEP, brainstem auditory evoked (potential\|response), BAER, motor evoked potential, dermatomal evoked potential, evoked potential (study\|studies\|testing) |
| eeg               | study             | head      | EEG, electroencephalogram, electroencephalography, electroencephalographic study, (video\|ambulatory\|quantitative\|sleep deprived\|routine) EEG, qEEG, brain mapping, video EEG monitoring |
| autonomic-test    | study             |           | autonomic (testing\|function test\|function testing\|nervous system testing\|nervous system test\|test), cardiorespiratory (testing\|autonomic function assessment\|diagnostic testing\|test\|autonomic testing), cardio-respiratory (testing\|diagnostic testing), sudomotor (testing\|test), sudoscan, QSART, tilt table (test\|testing), heart rate variability testing, ANS testing, cardiopulmonary autonomic testing |
| sensory-test      | study             |           | quantitative sensory testing, quantitative sensory test, neurosensory testing, pressure specified sensory device, neurometer [testing], axon-II, pressure algometry, skin biopsy for small fiber neuropathy |
| vestibular-test   | study             | ear, head | vestibular (testing\|test\|evaluation), videonystagmography, VNG, electronystagmography, ENG (test\|testing), VNG (test\|testing), caloric testing, posturography, rotary chair test, balance testing |
| hearing-test      | study             | ear       | audiogram, hearing test, audiometry, audiometric testing, audiological (evaluation\|testing), audiology (test\|testing), hearing evaluation, tympanometry, otoacoustic emissions |
| vision-test       | study             | eye       | eye exam, eye examination, visual field (test\|testing), vision (test\|testing\|exam\|evaluation\|screening), optical coherence tomography, fundus photography, fluorescein angiography, ophthalmologic exam, dilated eye exam, tonometry, OCT scan, ophthalmic exam |
```

## Laboratory

```table laboratory
| concept             | is a  | general | words | abbreviations |
|---------------------|-------|---------|-------|---------------|
| laboratory-test     | study | yes     | CBC, complete blood count, BMP, basic metabolic panel, CMP, comprehensive metabolic panel, chem panel, PT/PTT, urinalysis, blood test, lab work, laboratory testing, labs, HbA1c, blood work, bloodwork, lab test, laboratory test, laboratory study, laboratory work, laboratory workup, laboratory work-up, lab studies, lab panel, lab workup, lab work-up, lab testing, laboratory (panel\|evaluation\|monitoring\|analysis\|screening), blood (panel\|testing\|draw\|chemistry), serum testing, chemistry panel, metabolic panel, chem-7, chem 7, chem 12, chem-20, chem 8, SMA-7, CBC with differential, coagulation (panel\|study\|studies\|profile), PT/INR, prothrombin time, partial thromboplastin time, hemoglobin A1c, hemoglobin A1C, A1C test, hepatic (panel\|function panel\|function test), liver function (test\|panel\|testing), renal (panel\|function panel\|function test), kidney function test, lipid (panel\|profile), thyroid (panel\|function test\|function tests\|profile), TSH, ESR, C-reactive protein, CRP (test\|level\|testing), sed rate, erythrocyte sedimentation rate, rheumatoid factor [test], rheumatology panel, arthritis panel, ANA (test\|panel), HLA-B27, CPK, uric acid [level\|test], vitamin D level, vitamin B12 level, electrolyte panel, urine culture, blood culture, wound culture, venipuncture, blood glucose test, glucose test, HIV test, HIV testing, hepatitis panel, hepatitis (test\|testing\|screening), testosterone level, cortisol level, hormone (panel\|testing\|levels), CA-125, PSA test, serum creatinine, pregnancy test, EIA 9, GGT test, APAP serum, urine test, heavy metal testing, allergy (test\|testing), Lyme (test\|titer\|testing), tuberculosis (test\|testing), TB (test\|testing), quantiferon, tuberculin skin test | UA, LFT, LFTS, ANA |
| drug-test           | study |         | urine drug screen, (repeat\|random\|follow-up) screen, urine drug test, UDS, UDT, drug screen, toxicology screen, urine toxicology, urine drug (screening\|testing\|analysis\|monitoring\|assay), urine toxicology (screen\|screening\|test\|testing), drug screening, drug test, drug testing, toxicology (screening\|test\|testing), toxicology, tox screen, urine tox screen, urine screen, urine screening, random urine (drug screen\|drug test\|drug testing\|toxicology\|drug screening), point of care (drug test\|drug testing\|drug screen\|urine drug screen), confirmatory (drug testing\|urine test\|testing), qualitative drug (screen\|test), quantitative (drug test\|chromatography\|urine drug test\|drug testing), gas chromatography, mass spectrometry, serum drug (screen\|test\|testing), oral fluid drug test, hair follicle test, saliva drug test, alcohol screening, drug confirmation testing, urinary drug (screen\|test\|testing\|screening), drugs of abuse screen |  |
| prescription-report | study |         | (CURES\|PDMP) (report\|query\|check\|data\|inquiry\|database), CURES, PDMP, prescription [drug] monitoring (program\|database\|report) [report], prescription monitoring program report |  |
| genetic-test        | study |         | genetic test, genetic testing, DNA test, DNA testing, pharmacogenetic (test\|testing), pharmacogenomic (test\|testing), cytochrome P450 (test\|testing), cytochrome p-450 testing, genetic (opioid risk test\|drug metabolism test\|metabolism testing\|screening), proove (biosciences\|test), narcotic risk (test\|laboratory testing), cytokine DNA (test\|testing), molecular pathology testing |  |
```

## Heart, lungs, sleep

```table physiological-tests
| concept              | is a  | region | words | abbreviations |
|----------------------|-------|--------|-------|---------------|
| electrocardiogram    | study |        | EKG, ECG, electrocardiogram, electrocardiography, 12 lead EKG, twelve lead EKG, resting EKG, 12 lead ECG, EKG with interpretation |  |
| cardiac-test         | study | chest  | cardiac stress test, stress test, stress testing, treadmill stress test, exercise stress test, treadmill test, holter monitor, holter monitoring, cardiac (workup\|testing\|monitoring\|catheterization\|CT), nuclear stress test, thallium stress test, myocardial perfusion (imaging\|scan\|study), event monitor, ambulatory blood pressure monitoring, impedance cardiography, coronary angiogram, coronary calcium score |  |
| pulmonary-test       | study | chest  | pulmonary function (test\|testing\|tests\|study\|studies), PFT, spirometry, lung function test, methacholine challenge [test], peak flow testing, arterial blood gas, pulmonary stress test, cardiopulmonary exercise test |  |
| sleep-study          | study |        | sleep study, polysomnogram, polysomnography, sleep (test\|testing\|lab\|lab study), home sleep (study\|test\|testing), overnight (sleep study\|polysomnogram\|oximetry\|pulse oximetry), multiple sleep latency test, MSLT, actigraphy, nocturnal polysomnogram, CPAP titration [study], split night study, sleep disordered breathing (study\|respiratory study), sleep disorder study, somnography | PSG, HST |
| allergy-urology-test | study |        | urodynamic (study\|studies\|testing), urodynamics, uroflowmetry, post-void residual, semen analysis, nocturnal penile tumescence [test], bladder scan, anorectal manometry |  |
```

## The mind

```table psychological-tests
| concept                    | is a                  | words |
|----------------------------|-----------------------|-------|
| psychological-testing      | study                 | psychological testing, psychological test, depression screening, anxiety screening, psychometric (testing\|test\|tests\|evaluation\|assessment), psychological test battery, psychology testing, psych testing, beck depression inventory, BDI, beck anxiety inventory, BAI, MMPI, MMPI-2, MMPI-2-RF, minnesota multiphasic personality inventory, personality assessment inventory, PHQ-9, GAD-7, personality testing, behavioral (testing\|screening), psychodiagnostic testing, screening for depression, pain catastrophizing scale, millon [behavioral medicine diagnostic], BHI-2, battery for health improvement, P-3 (test\|testing), psychosocial screening, ACT testing |
| neuropsychological-testing | psychological-testing | neuropsychological (testing\|test\|evaluation\|assessment\|consultation\|battery\|exam), neuropsychology (testing\|evaluation\|consultation\|assessment), neuropsych (testing\|evaluation\|test\|assessment\|eval), neurocognitive (testing\|evaluation\|assessment\|test), cognitive (testing\|evaluation\|assessment\|screening), neuro-psychological (testing\|evaluation), neuropsychometric testing, MoCA, mini mental state examination |
```

## Capacity and motion

```table capacity-tests
| concept           | is a  | words |
|-------------------|-------|-------|
| fce               | study | functional capacity evaluation, FCE, work capacity evaluation, functional capacity (assessment\|exam\|testing\|test\|eval\|examination), functional capacity evaluations, work capacity (assessment\|testing), physical capacity (evaluation\|assessment\|testing), baseline functional capacity (evaluation\|assessment), functional capability evaluation, initial functional capacity evaluation, qualified functional capacity evaluation, QFCE, work tolerance (screening\|evaluation\|testing), functional performance evaluation, physical performance (test\|evaluation), job-specific functional capacity evaluation |
| functional-test   | study | range of motion (testing\|test\|measurement\|measurements), ROM (testing\|test\|measurement), computerized (range of motion\|ROM\|muscle testing\|muscle strength testing\|strength testing\|testing), computerized range of motion (testing\|test), muscle (testing\|strength testing\|test), manual muscle (testing\|test), ROM and muscle testing, range of motion and muscle (testing\|strength testing), strength (testing\|test), isokinetic testing, functional (testing\|test), gait (analysis\|study), physical performance testing, inclinometry, grip strength testing, jamar testing, functional improvement (measurement\|measures), functional improvement measure, muscle strength (test\|measurement), biomechanical analysis, EMG biofeedback testing, spinal range of motion testing |
| impairment-rating | study | impairment (rating\|evaluation), permanent impairment (rating\|evaluation), AMA impairment rating, whole person impairment rating |
```

"""##),
    Chapter(
      path: "Rules/vocabulary/symptoms.md",
      text: ##"""
# Symptoms and outcomes

What patients complain of, and what became of the complaint: pain by place and kind, disturbed feeling
and sleep, function, relief and harm. What an examination shows stands in `examination.md`, what a study
shows in `findings.md`, diagnoses in `conditions.md`.

```terms
concept symptom is a finding
  general  yes
  words    symptom, symptomatic, symptomatology, symptom complex

concept asymptomatic is a finding
  words  asymptomatic, symptom-free, free of symptoms
```

## Pain by place

`pain` is the class; the place of a bare "pain" is read from the words around it. Places that letters
name with pain in one term have a concept of their own.

```table pain-by-place
| concept         | is a      | general | region          | opposite  | words |
|-----------------|-----------|---------|-----------------|-----------|-------|
| pain            | symptom   | yes     |                 | pain-free | pain, painful, ache, aching, achiness, achy, soreness, sore, discomfort, hurts, hurting, painfulness, pain complaint, pain symptom |
| pain-free       | finding   |         |                 | pain      | pain-free, painless, free of pain, nonpainful, non-painful |
| headache        | pain      |         | head            |           | headache, headache pain, head pain, cephalgia, cephalalgia, head ache, (cervicogenic\|tension\|tension type\|tension-type\|cluster\|post-traumatic\|posttraumatic\|occipital\|frontal\|chronic daily\|muscle contraction\|muscle tension\|rebound\|medication overuse) headache |
| face-pain       | pain      |         | face            |           | (facial\|face\|jaw\|TMJ\|tooth\|dental\|orofacial\|temporomandibular) pain, toothache |
| eye-pain        | pain      |         | eye             |           | (eye\|ocular) pain, photophobia, light sensitivity |
| neck-pain       | pain      |         | neck            |           | (neck\|cervical\|cervical spine\|paracervical\|posterior neck\|axial neck\|upper trapezius) pain, cervicalgia, cervicodynia, pain in (the\|his\|her) neck, (neck\|cervical spine) (ache\|discomfort\|soreness) |
| upper-back-pain | pain      |         | upper-back      |           | (upper back\|mid back\|midback\|middle back\|thoracic\|thoracic spine\|interscapular\|periscapular) pain, pain in the thoracic spine, dorsalgia |
| back-pain       | pain      |         | spine           |           | (back\|spine\|spinal\|axial\|axial spine\|axial back\|dorsal) pain, backache, back ache, pain in (the\|his\|her) back |
| low-back-pain   | back-pain |         | low-back        |           | (low back\|lower back\|lumbar\|lumbar spine\|lumbosacral\|axial low back\|axial lumbar\|mechanical low back\|LS spine) pain, LBP, lumbago, lumbalgia, low backache, pain in (the\|his\|her) (low back\|lower back\|lumbar spine), (low back\|lower back) (ache\|discomfort\|soreness), lumbar discomfort |
| sacroiliac-pain | back-pain |         | sacrum          |           | (sacroiliac\|sacroiliac joint\|SI joint\|tailbone\|coccyx\|coccygeal\|sacral) pain, coccydynia, coccygodynia |
| chest-pain      | pain      |         | chest           |           | (chest\|chest wall\|rib\|sternal\|thoracic wall) pain, costochondral pain, pleuritic pain, chest (discomfort\|tightness), angina |
| abdominal-pain  | pain      |         | abdomen         |           | (abdominal\|stomach\|belly\|epigastric\|abdomen\|lower quadrant\|upper quadrant\|flank\|periumbilical) pain, stomach ache, stomachache, abdominal (discomfort\|cramping\|cramps), epigastric discomfort |
| groin-pain      | pain      |         | groin           |           | (groin\|inguinal\|testicular\|scrotal) pain, groin discomfort, orchialgia |
| pelvic-pain     | pain      |         | pelvis          |           | (pelvic\|buttock\|gluteal\|perineal\|ischial) pain |
| shoulder-pain   | pain      |         | shoulder        |           | (shoulder\|shoulder girdle\|scapular\|subacromial\|rotator cuff\|AC joint\|acromioclavicular) pain, pain in (the\|his\|her) [left\|right] shoulder, shoulder (discomfort\|soreness\|ache) |
| arm-pain        | pain      |         | upper-extremity |           | (arm\|upper extremity\|upper arm\|upper limb\|biceps) pain, pain in (the\|his\|her) [left\|right] arm |
| elbow-pain      | pain      |         | elbow           |           | (elbow\|epicondylar\|epicondyle) pain, pain in (the\|his\|her) [left\|right] elbow |
| wrist-pain      | pain      |         | wrist           |           | wrist pain, pain in (the\|his\|her) [left\|right] wrist, ulnar-sided wrist pain, radial-sided wrist pain, forearm pain |
| hand-pain       | pain      |         | hand            |           | (hand\|finger\|thumb\|palm\|basal joint\|CMC joint) pain, pain in (the\|his\|her) [left\|right] (hand\|thumb\|finger) |
| hip-pain        | pain      |         | hip             |           | (hip\|hip joint\|trochanteric\|lateral hip) pain, pain in (the\|his\|her) [left\|right] hip, coxalgia |
| leg-pain        | pain      |         | lower-extremity |           | (leg\|lower extremity\|lower leg\|lower limb\|thigh\|calf\|shin\|hamstring) pain, pain in (the\|his\|her) [left\|right] leg |
| knee-pain       | pain      |         | knee            |           | (knee\|knee joint\|anterior knee\|patellofemoral\|patellar\|joint line) pain, pain in (the\|his\|her) [left\|right] knee, gonalgia |
| ankle-pain      | pain      |         | ankle           |           | ankle pain, pain in (the\|his\|her) [left\|right] ankle, Achilles pain |
| foot-pain       | pain      |         | foot            |           | (foot\|heel\|toe\|plantar\|great toe\|forefoot\|midfoot\|hindfoot\|arch) pain, pain in (the\|his\|her) [left\|right] (foot\|heel), metatarsalgia |
| joint-pain      | pain      |         |                 |           | joint pain, arthralgia, polyarthralgia, painful joint, multiple joint pain |
| muscle-pain     | pain      |         |                 |           | muscle (pain\|ache\|aches\|soreness), muscular pain, myalgia, sore muscle, musculoskeletal pain, soft tissue pain |
```

## Pain by kind

```table pain-by-kind
| concept           | is a             | opposite       | words |
|-------------------|------------------|----------------|-------|
| acute-pain        | pain             |                | acute pain, subacute pain, acute on chronic pain, post-operative pain, postsurgical pain, post-surgical pain, perioperative pain, surgical pain |
| chronic-pain      | pain             |                | chronic pain, intractable pain, persistent pain, long-standing pain, chronic intractable pain, chronic non-cancer pain, chronic non-malignant pain, chronic nonmalignant pain, chronic noncancer pain, ongoing pain, continued pain, constant pain, residual pain |
| severe-pain       | pain             |                | severe pain, excruciating pain, extreme pain, disabling pain, debilitating pain, incapacitating pain, unbearable pain, moderate to severe pain, moderately severe pain, significant pain, uncontrolled pain |
| breakthrough-pain | pain             |                | breakthrough pain |
| neuropathic-pain  | pain             |                | neuropathic pain, nerve pain, neurogenic pain, neuritic pain, nerve type pain, nerve-related pain, central pain, neuropathic symptom, neuropathic component, peripheral neuropathic pain, localized peripheral pain, painful neuropathy |
| burning-pain      | neuropathic-pain |                | burning, burning pain, burning sensation, (shooting\|stabbing\|electric\|electrical\|lancinating\|electric shock like\|shock-like) pain, (shooting\|electric shock) sensation, electric shocks, dysesthesia |
| nociceptive-pain  | pain             |                | nociceptive pain, mechanical pain, musculoskeletal type pain, inflammatory pain, somatic pain |
| myofascial-pain   | muscle-pain      |                | myofascial pain, myofascial (symptom\|complaint\|component) |
| phantom-pain      | neuropathic-pain |                | phantom pain, phantom limb pain, stump pain, residual limb pain |
| cancer-pain       | pain             |                | cancer pain, malignant pain |
| night-pain        | pain             |                | night pain, nocturnal pain, pain at night, nighttime pain, pain that (wakes\|awakens) (him\|her) [at night], rest pain, pain at rest |
| pain-on-motion    | pain             |                | pain with (motion\|movement\|range of motion\|ROM\|activity\|use\|flexion\|extension\|rotation\|abduction\|lifting\|overhead activity\|overhead activities\|resisted motion\|weight bearing\|weight-bearing\|ambulation\|walking\|passive motion\|passive range of motion), pain on (motion\|movement\|range of motion\|flexion\|extension\|rotation\|abduction\|activity\|resisted motion), pain (with\|on\|upon) (lumbar\|cervical\|hip\|knee\|shoulder\|wrist\|ankle\|elbow\|neck\|back) (flexion\|extension\|rotation\|range of motion\|motion\|movement), painful (motion\|movement\|range of motion\|ROM\|arc\|arc of motion\|flexion\|extension\|abduction\|rotation), pain through range of motion, pain at (end range\|the end range\|end ranges\|the extremes) [of motion], movement pain, activity-related pain |
| pain-on-palpation | tenderness       |                | pain (on\|to\|with\|upon) (palpation\|palpitation\|pressure), painful (on\|to\|with) palpation, palpation pain, pain to light touch |
| facet-pain        | back-pain        |                | facet pain, facet-mediated pain, facetogenic pain, facet-joint pain, facet-mediated symptom, facetogenic (low back\|neck\|back) pain, facet mediated (low back\|neck\|back) pain, facet-generated pain, zygapophyseal joint pain |
| discogenic-pain   | back-pain        |                | discogenic pain, discogenic (low back\|neck\|back) pain, disc pain, diskogenic pain |
| radiating-pain    | pain             | non-radiating  | radiating pain, pain radiating, pain that radiates, pain radiates, pain which radiates, radiation of pain, radiation of the pain, pain radiation, pain with radiation, (with\|has\|had) radiation (to\|into\|down\|in), radiation (into\|down) (the\|her\|his), radiates, radiating, radiated (to\|into\|down), shooting down, pain traveling, pain travels, referred pain, pain shooting (down\|into\|to), pain extending (down\|into\|to), pain going down |
| radicular-pain    | radiating-pain   |                | radicular pain, radicular symptom, radicular symptomatology, radicular complaint, radicular (leg\|arm\|low back\|upper extremity\|lower extremity) (pain\|symptom), radicular (pain\|symptom) (component\|pattern), pain in a (radicular\|dermatomal) (pattern\|distribution), dermatomal (pain\|symptom), sciatic pain, radicular distribution, nerve root pain |
| non-radiating     | finding          | radiating-pain | non-radiating, nonradiating, without radiation, does not radiate, did not radiate, not radiating, non-radicular, nonradicular |
```

## Nerves, strength and joints

`neurologic-deficit` is what objective criteria ask for; a complaint of numbness alone is a symptom.

```table nerve-symptoms
| concept              | is a                        | region          | opposite | words |
|----------------------|-----------------------------|-----------------|----------|-------|
| sensory-symptom      | symptom                     |                 |          | sensory symptom, sensory complaint, sensory disturbance, abnormal feeling |
| numbness             | sensory-symptom             |                 |          | numbness, numb, numbing, loss of feeling, no feeling in |
| paresthesia          | sensory-symptom             |                 |          | paresthesia, paraesthesia, parasthesia, tingling, tingling sensation, pins and needles, pins and needles sensation, prickling, formication |
| saddle-anesthesia    | red-flag                    | pelvis          |          | saddle anesthesia, saddle (numbness\|paresthesia\|hypesthesia\|hypoesthesia), perianal (numbness\|anesthesia\|sensory loss), perineal (numbness\|anesthesia) |
| neurologic-symptom   | symptom                     |                 |          | neurologic symptom, neurological symptom, neurologic complaint, neurological complaint, neuro symptom, neurological manifestation, myelopathic symptom |
| weakness             | symptom, neurologic-deficit |                 |          | weakness, (muscle\|muscular\|motor\|arm\|leg\|shoulder\|hand\|wrist\|ankle\|hip\|knee\|quadriceps\|quad\|rotator cuff\|deltoid\|extremity\|limb\|finger\|thenar\|EHL\|core) weakness, motor (deficit\|loss\|dysfunction\|impairment), decreased (motor\|muscle) (strength\|power), (decreased\|diminished\|reduced\|impaired\|limited) strength, (loss\|lack\|decrease\|reduction) (of\|in) (strength\|motor function\|motor strength\|muscle strength\|power), strength (deficit\|loss), (is\|was\|are\|were\|feels\|felt\|feeling) weak, weak muscle, (weakened\|paretic) (muscle\|muscles\|leg\|arm), motor weakness, paresis, hemiparesis, weakness on resisted testing |
| foot-drop            | weakness                    | foot            |          | foot drop, drop foot, footdrop, dorsiflexion weakness, weakness of dorsiflexion, weak dorsiflexion |
| wrist-drop           | weakness                    | wrist           |          | wrist drop, weakness of wrist extension |
| paralysis            | weakness                    |                 |          | paralysis, paralyzed, plegia, paralytic |
| generalized-weakness | symptom                     |                 |          | generalized weakness, general weakness, deconditioning, deconditioned, debility, debilitated |
| clumsiness           | symptom                     |                 |          | dropping (objects\|things\|items), drops (objects\|things\|items), clumsiness, clumsy, loss of dexterity, decreased dexterity, difficulty with fine motor [tasks\|skills\|activities], loss of (fine motor\|hand) (function\|skills\|control) |
| stiffness            | symptom                     |                 |          | stiffness, stiff, morning stiffness, joint stiffness, muscle stiffness, (neck\|back\|shoulder\|knee\|hand\|finger\|hip\|ankle\|wrist\|elbow) stiffness, stiff (neck\|back\|joint\|shoulder\|knee\|finger) |
| muscle-cramp         | symptom                     |                 |          | muscle cramp, cramping, cramp, leg cramp, charley horse, night cramp |
| restless-legs        | symptom                     | lower-extremity |          | restless leg, restless legs syndrome, restless leg syndrome, periodic limb movement |
| tremor               | symptom                     |                 |          | tremor, tremulous, shaking, shakiness, myoclonic jerk, twitching, fasciculation |
| mechanical-symptom   | symptom                     |                 |          | mechanical symptom, locking, catching, locking/catching, locking and catching, popping, clicking, snapping, popping sensation, clunking, mechanical locking, locked knee |
| giving-way           | mechanical-symptom          |                 |          | giving way, gives way, gives out, giving out, gave way, gave out, give way, buckling, buckles, sense of instability, feeling of instability, feels unstable, feeling unstable, subjective instability |
```

## Head and senses

```table head-symptoms
| concept               | is a      | region | words |
|-----------------------|-----------|--------|-------|
| dizziness             | symptom   | head   | dizziness, dizzy, lightheadedness, light-headed, light-headedness, giddiness, dizziness and giddiness, wooziness, dizzy spell |
| vertigo               | dizziness | head   | vertigo, positional vertigo, spinning sensation, vestibular symptom |
| balance-problem       | symptom   |        | balance (problem\|difficulty\|deficit\|issue\|disturbance\|disorder\|impairment), imbalance, loss of balance, poor balance, impaired balance, difficulty with balance, unsteadiness, unsteady, disequilibrium, off balance, trouble with balance |
| loss-of-consciousness | symptom   | head   | loss of consciousness, lost consciousness, LOC, unconscious, syncope, syncopal episode, fainting, fainted, passed out, blackout, blacked out, knocked out, near syncope, presyncope |
| tinnitus              | symptom   | ear    | tinnitus, ringing in (the\|his\|her) (ears\|ear), ear ringing, buzzing in (the\|his\|her) (ears\|ear) |
| hearing-complaint     | symptom   | ear    | decreased hearing, difficulty hearing, trouble hearing, hearing (difficulty\|problem\|complaint), muffled hearing, ear fullness, ear pain, otalgia |
| visual-disturbance    | symptom   | eye    | (blurred\|blurry\|double\|decreased\|impaired) vision, blurring of vision, visual (disturbance\|change\|complaint\|symptom\|impairment\|difficulty\|problem\|loss), vision (loss\|change\|problem\|changes), loss of vision, diplopia, floaters, eye strain, decreased visual acuity |
| eye-irritation        | symptom   | eye    | (eye\|ocular) (irritation\|redness\|discharge\|itching\|tearing), red eye, watery eyes, dry eyes, foreign body sensation |
| dysphagia             | symptom   | neck   | dysphagia, difficulty swallowing, trouble swallowing, swallowing (difficulty\|problem), odynophagia |
| speech-problem        | symptom   | head   | slurred speech, dysarthria, aphasia, word finding difficulty, difficulty speaking, hoarseness, dysphonia, stuttering, speech (difficulty\|problem\|impairment) |
| cognitive-problem     | symptom   | head   | cognitive (deficit\|impairment\|dysfunction\|difficulty\|problem\|complaint\|decline\|symptom\|change), memory (loss\|problem\|difficulty\|deficit\|impairment\|issue\|complaint), loss of memory, impaired memory, forgetfulness, forgetful, difficulty (concentrating\|remembering\|with concentration\|with memory), poor (concentration\|memory), impaired concentration, decreased concentration, confusion, confused, mental fog, brain fog, amnesia, concentration (problem\|difficulty), trouble concentrating, disorientation, disoriented |
```

## Mood, sleep and energy

Diagnoses of the mind stand in `conditions.md`.

```table mood-symptoms
| concept               | is a                  | opposite | words |
|-----------------------|-----------------------|----------|-------|
| psychological-symptom | symptom               |          | psychological symptom, psychiatric symptom, emotional symptom, psychological complaint, psychiatric complaint, psychological (distress\|issue\|overlay\|factor\|component\|problem), emotional (distress\|issue\|problem\|lability), psychosocial (factor\|stressor\|issue\|problem\|barrier), mental health (issue\|symptom\|problem\|complaint), yellow flag, psychological sequelae, behavioral symptom |
| depressed-mood        | psychological-symptom |          | depressed mood, low mood, feeling depressed, feels depressed, felt depressed, feelings of (depression\|hopelessness\|sadness\|worthlessness), sadness, tearful, tearfulness, crying spell, crying episode, hopelessness, hopeless, anhedonia, loss of interest, depressive symptom, depressive symptomatology, symptoms of depression, lack of motivation, mood (swing\|disturbance\|change\|symptom), depressed affect, flat affect, depressed |
| anxious-mood          | psychological-symptom |          | anxious, nervousness, nervous, anxious mood, feeling anxious, anxiety symptom, symptoms of anxiety, feelings of anxiety, apprehensive, excessive worry, hypervigilance, hypervigilant, flashback, nightmare, intrusive thought, fear avoidance, kinesiophobia, fear of reinjury, panic symptom, catastrophizing, agitation, agitated |
| irritability          | psychological-symptom |          | irritability, irritable, anger, angry, anger outburst, frustration, frustrated, social withdrawal, isolation from others |
| suicidal-ideation     | psychological-symptom |          | suicidal ideation, suicidal thought, suicidality, suicidal, SI/HI, homicidal ideation, suicide (attempt\|risk\|plan), thoughts of suicide, self-harm |
| hallucination         | psychological-symptom |          | hallucination, delusion, psychotic symptom, paranoia, paranoid ideation |
| sleep-disturbance     | symptom               |          | sleep (disturbance\|difficulty\|problem\|issue\|disruption\|deprivation\|complaint\|loss\|impairment\|interruption\|interference\|symptom), (difficulty\|trouble\|problem\|problems\|issues) (sleeping\|with sleep\|falling asleep\|staying asleep\|initiating sleep\|maintaining sleep\|with sleeping), (poor\|disturbed\|disrupted\|interrupted\|impaired\|restless\|inadequate\|fragmented\|decreased) (sleep\|sleep quality\|quality of sleep), sleeplessness, unable to sleep, can't sleep, wakes (up\|from sleep\|at night), awakens (at night\|from sleep), awakening at night, nocturnal awakening, nighttime awakening, lack of sleep, nonrestorative sleep, non-restorative sleep, sleeps poorly, poor sleep (hygiene\|pattern), early morning awakening |
| fatigue               | symptom               |          | fatigue, fatigued, tiredness, tired, exhaustion, low energy, lack of energy, loss of energy, decreased energy, lethargy, lethargic, malaise, daytime (sleepiness\|fatigue\|somnolence), excessive daytime sleepiness |
| appetite-change       | symptom               |          | (decreased\|poor\|loss of\|increased) appetite, appetite (change\|loss\|disturbance), anorexia |
| sexual-complaint      | symptom               |          | sexual (dysfunction\|difficulty\|complaint\|problem), decreased libido, loss of libido, low libido |
| weight-change         | symptom               |          | weight gain, gained weight, weight increase, gaining weight, (gained\|gain of) <number> (pounds\|lbs) |
```

## Bowel, bladder and stomach

```table body-symptoms
| concept                   | is a                     | region  | words |
|---------------------------|--------------------------|---------|-------|
| bowel-bladder-dysfunction | red-flag                 | pelvis  | (bowel\|bladder\|bowel/bladder\|bowel or bladder\|bowel and bladder\|bowel and/or bladder\|bladder or bowel\|bladder and bowel\|sphincter) (dysfunction\|incontinence\|symptom\|problem\|complaint\|issue\|change\|involvement\|disturbance\|loss\|control problems\|habits change), loss of (bowel\|bladder\|bowel or bladder\|bowel and bladder\|bladder or bowel\|sphincter) (control\|function), incontinence, incontinent, urinary (incontinence\|retention), fecal incontinence, incontinence of (bowel\|bladder\|urine\|stool\|bowel or bladder\|bladder or bowel), change in bowel or bladder [function\|habits], changes in bowel or bladder [function\|habits], bladder control problem |
| urinary-symptom           | symptom                  | pelvis  | urinary (frequency\|urgency\|symptom\|hesitancy\|complaint\|difficulty), dysuria, hematuria, nocturia, difficulty urinating, trouble urinating |
| gastrointestinal-symptom  | symptom                  | abdomen | gastrointestinal (symptom\|complaint\|upset\|distress\|issue\|problem\|disturbance\|discomfort\|side effect\|intolerance), GI (symptom\|complaint\|upset\|distress\|issue\|problem\|disturbance\|discomfort\|side effect\|irritation\|intolerance), stomach (upset\|irritation\|problem\|issue\|complaint\|symptom\|distress), upset stomach, gastric (upset\|irritation\|distress\|complaint\|symptom\|intolerance), bloating, flatulence, abdominal (bloating\|distension\|distention), early satiety |
| dyspepsia                 | gastrointestinal-symptom | abdomen | dyspepsia, dyspeptic symptom, heartburn, indigestion, acid reflux symptom, reflux symptom, NSAID-induced (dyspepsia\|GI upset), NSAID (dyspepsia\|gastropathy) |
| nausea                    | gastrointestinal-symptom | abdomen | nausea, nauseous, nauseated, nausea and vomiting, nausea/vomiting, vomiting, vomited, emesis, N/V |
| constipation              | gastrointestinal-symptom | abdomen | constipation, constipated, opioid-induced constipation, opioid induced constipation, OIC |
| diarrhea                  | gastrointestinal-symptom | abdomen | diarrhea, loose stools, diarrhoea |
| bloody-stool              | gastrointestinal-symptom | abdomen | blood in [the\|his\|her] stool, bloody stool, black stool, melena, hematochezia, rectal bleeding, hematemesis |
| breathing-difficulty      | symptom                  | chest   | shortness of breath, SOB, dyspnea, difficulty breathing, trouble breathing, breathing (difficulty\|problem), wheezing, wheeze, breathlessness |
| cough                     | symptom                  | chest   | cough, coughing, hemoptysis |
| snoring                   | symptom                  |         | snoring, snores, witnessed apnea, apneic episode, gasping during sleep |
| palpitations              | symptom                  | chest   | palpitations, heart palpitations, racing heart, heart racing |
| itching                   | symptom                  |         | itching, pruritus, itchy |
| sweating                  | symptom                  |         | sweating, diaphoresis, hyperhidrosis, excessive sweating |
| cold-intolerance          | symptom                  |         | cold intolerance, cold sensitivity, sensitivity to cold, intolerance to cold, temperature sensitivity, feeling of coldness |
| constitutional-symptom    | red-flag                 |         | constitutional symptom, night sweats, unexplained weight loss, unintentional weight loss, weight loss, loss of weight, systemic symptom, B symptoms |
| fever                     | constitutional-symptom   |         | fever, febrile, chills, fever/chills, fevers/chills, fever or chills, fevers or chills |
| afebrile                  | finding                  |         | afebrile |
```

## Function

```table function
| concept                  | is a                     | general | opposite               | words |
|--------------------------|--------------------------|---------|------------------------|-------|
| functional-limitation    | symptom                  | yes     | functional-improvement | functional (limitation\|deficit\|impairment\|loss\|decline\|difficulty\|restriction\|disability\|problem\|deterioration\|disturbance\|incapacity), (limited\|decreased\|reduced\|impaired\|poor\|loss of\|limitation of\|limitations of\|declining\|diminished) (function\|functioning\|functional ability\|functional capacity\|functional status\|functional mobility), limitation in function, limitations in function, functional limits, activity limitation, limited activity, limited (in\|with) (activities\|his activities\|her activities\|ADLs\|activities of daily living), mobility (limitation\|deficit\|impairment\|problem\|difficulty), impaired mobility, reduced mobility, functionally (limited\|impaired) |
| adl-difficulty           | functional-limitation    |         |                        | (difficulty\|difficulties\|trouble\|problems\|limitations\|interference) (with\|in\|performing) (activities of daily living\|activity of daily living\|ADL\|ADLs\|ADL's\|daily activities\|self-care\|household chores\|personal care\|dressing\|bathing\|grooming\|activities), (difficulty\|difficulties\|trouble) (with\|in\|performing) (his\|her\|the\|basic) (activities of daily living\|ADLs\|ADL's\|daily activities\|self-care), (limited\|impaired\|restricted\|decreased) (activities of daily living\|ADL\|ADLs\|ADL's\|daily activities\|self-care), (interferes\|interfering\|interfere\|interfered) with [his\|her\|the] (activities of daily living\|ADLs\|ADL's\|daily activities), (unable\|inability) to (perform\|do\|complete) [his\|her\|the] (activities of daily living\|ADLs\|ADL's\|daily activities\|household chores\|housework\|self-care), needs help with (ADLs\|activities of daily living\|self-care), dependent (in\|for\|with) (ADLs\|self-care\|activities of daily living), requires assistance with (ADLs\|activities of daily living\|self-care) |
| difficulty-walking       | functional-limitation    |         |                        | (difficulty\|trouble\|problems\|difficulties) (walking\|with walking\|ambulating\|with ambulation\|with gait\|climbing stairs\|with stairs\|standing\|with standing\|with prolonged walking\|with mobility), unable to (walk\|ambulate\|stand), inability to (walk\|ambulate), (walking\|ambulation\|walking tolerance) (difficulty\|limitation), limited (walking\|ambulation\|walking tolerance\|standing tolerance\|standing), ambulatory dysfunction, nonambulatory, non-ambulatory, cannot walk, neurogenic claudication, claudication, non-weight bearing, wheelchair bound, bedridden, bedbound |
| homebound                | difficulty-walking       |         |                        | homebound, home-bound, (unable\|trouble) (to leave\|leaving) [the\|her\|his] home, confined to (the\|his\|her) home, housebound |
| difficulty-lifting       | functional-limitation    |         |                        | (difficulty\|trouble\|problems) (lifting\|gripping\|grasping\|carrying\|reaching\|with lifting\|with gripping\|with overhead activities\|with overhead activity\|with overhead reaching\|sitting\|with sitting\|bending\|with bending\|kneeling\|squatting\|with squatting\|pushing\|pulling\|driving\|typing\|writing), unable to (lift\|grip\|reach\|kneel\|squat\|bend), inability to (lift\|grip\|reach\|kneel\|squat) |
| fall                     | symptom                  |         |                        | recurrent fall, frequent fall, falls at home, history of falling, falling episode, tendency to fall, fall risk, risk of falling, risk for falls, multiple falls, repeated falls |
| duty-status              | finding                  | yes     |                        | work status, duty status |
| work-restriction         | duty-status              |         |                        | work restriction, work limitation, (return\|returned\|release\|released) to (work\|duty) with (restrictions\|limitations), lifting restriction, modified (duty\|work\|duties\|work duties), light duty, restricted duty, restricted work, modified work restrictions, permanent restriction, sedentary (work\|duty) restriction, desk duty |
| not-working              | duty-status              |         |                        | not working, off work, off of work, out of work, temporarily totally disabled, temporary total disability, total temporary disability, TTD, temporary disability, unable to work, not currently working, remains off work, cannot work, not returned to work, unemployed |
| working                  | duty-status              |         | not-working            | returned to (work\|full duty\|regular duty\|work full time\|modified duty), return to (work\|full duty\|regular duty) (full time\|without restrictions), working (full time\|full duty\|regular duty\|with restrictions\|modified duty\|on modified duty\|light duty\|without restrictions), currently working, back to work, back at work, continues to work, (full\|regular\|usual) duty, (maintained\|maintaining\|maintains) [full-time\|full time\|regular] [regular] (duty\|work) [status], full-time work status |
| plateau                  | permanent-and-stationary |         |                        | plateau, plateaued, has plateaued, reached a plateau, (therapy\|treatment\|progress\|improvement) plateau, plateau in (therapy\|treatment\|progress\|improvement) |
| permanent-and-stationary | finding                  |         |                        | permanent and stationary, permanent & stationary, P&S, maximum medical improvement, MMI, maximal medical improvement, permanent impairment, permanent disability |
```

## What became of it

`improvement` and `worsening` speak of the course; what helped stands beside them in the letter.

```table outcomes
| concept                  | is a        | opposite              | words |
|--------------------------|-------------|-----------------------|-------|
| improvement              | finding     | worsening             | improvement, improved, improving, improves, symptom relief, symptomatic relief, relief, relief of symptoms, relief from symptoms, symptomatic improvement, clinical improvement, objective improvement, subjective improvement, symptom improvement, feeling better, feels better, felt better, doing better, getting better, much better, has helped, have helped, was helpful, were helpful, is helpful, benefitted, benefited, beneficial effect, therapeutic benefit, clinical benefit, significant benefit, good response, positive response, favorable response, therapeutic response, good result, responded well, made progress, making progress, progressing well |
| pain-relief              | improvement |                       | pain relief, (relief of\|relief from) [the\|his\|her] pain, (pain\|symptom) reduction, (reduction\|decrease\|improvement) (in\|of) [the\|his\|her] (pain\|pain level\|pain score\|pain intensity\|VAS\|VAS score\|symptom), (reductions\|decreases) in pain, (decreased\|reduced\|improved\|diminished\|less\|lessened\|lower) [his\|her] (pain\|pain level\|pain score), pain (decreased\|decreases\|reduced\|improved\|improves\|is better\|was better\|is improved\|is reduced\|was reduced\|improvement\|control\|has improved\|has decreased\|is controlled\|was controlled\|well controlled\|is well controlled), (reduces\|reduce\|relieves\|relieve\|decreases\|alleviates\|alleviate\|controls\|lessens) [his\|her\|the] pain, analgesic (effect\|benefit\|response\|efficacy), <number> [percent] (pain relief\|relief\|pain reduction\|reduction in pain\|improvement in pain\|improvement\|relief of pain), (adequate\|temporary\|good\|significant\|short-term\|long-term\|complete\|partial\|lasting) relief |
| functional-improvement   | improvement | functional-limitation | functional (improvement\|gain\|benefit\|progress\|increase\|recovery\|response), (improvement\|increase\|gain\|benefit\|progress\|improvements\|gains) (in\|of) (function\|functioning\|functional status\|functional capacity\|functional ability\|functionality\|functional level\|daily function\|activities of daily living\|ADLs\|ADL's\|daily activities\|activity\|activity level\|mobility), (improvement\|increase\|gains) in (his\|her\|the) (function\|functioning\|activities of daily living\|ADLs\|daily activities\|functional status), (improved\|increased\|improves\|improve\|increases\|restored\|better\|enhanced) (function\|functioning\|functional status\|functional capacity\|functional ability\|functionality\|functional level\|functional mobility\|activities of daily living\|ADLs\|ADL's\|mobility\|activity level\|activity tolerance\|daily activities), (improved\|improves\|improve) (his\|her) (function\|functioning\|activities of daily living\|ADLs), (increased\|improved\|greater) ability to (function\|work\|walk\|perform activities of daily living\|perform ADLs\|perform daily activities), function (improved\|has improved\|is improved), reduction in work restrictions, reduced dependence on (medical treatment\|medication\|continued medical treatment), (reduction\|decrease) in [the\|his\|her] (dependency on continued medical treatment\|dependence on medication\|medication use\|medication usage\|opioid use\|work restrictions\|need for medication), (decreased\|reduced) (medication\|opioid) use, functionally improved, significant functional change |
| worsening                | finding     | improvement           | worsening, worsened, worsens, worse, getting worse, deterioration, deteriorated, deteriorating, exacerbation, exacerbated, flare-up, flare, acute flare, aggravated, aggravation, increasing pain, increased pain, worsening (pain\|symptom\|of symptoms\|of pain\|condition), progression of symptoms, progressive symptom, symptom progression, recurrence of (pain\|symptoms), recurrence of the symptoms, regression |
| no-better                | finding     | improvement           | no better, not improving, not improved, not better, has not improved, have not improved, did not improve, does not improve, failed to improve, failure to improve, remains symptomatic, remained symptomatic, continues to be symptomatic, remain symptomatic, persistent symptom, ongoing symptom, continued symptom, residual symptom, residuals, not responded, failed to respond, unchanged, unresponsive to (treatment\|therapy\|care), refractory to (treatment\|therapy\|care), recalcitrant, did not help, did not provide relief, has not helped, not helping |
| failed-conservative-care | finding     |                       | (failed\|failing) [all\|a trial of\|a course of\|extensive\|appropriate\|prior\|multiple] (conservative\|nonoperative) (care\|treatment\|therapy\|management\|measure\|modality\|intervention), failed (nonsurgical\|non-surgical) (care\|treatment\|therapy\|management\|measure), failure (of\|to respond to\|with) [all\|a trial of\|extensive\|prior] (conservative\|nonoperative) (care\|treatment\|therapy\|management\|measure\|modality\|intervention), failure of (nonsurgical\|non-surgical) (care\|treatment\|therapy\|management\|measure), exhaustion of [all] (conservative\|nonoperative) (care\|treatment\|therapy\|management\|measure\|option), (conservative\|nonoperative) (care\|treatment\|therapy\|management\|measures) (failed\|has failed\|have failed\|had failed\|failure\|is exhausted\|has been exhausted\|have been exhausted\|was unsuccessful), exhausted [all] (conservative\|nonoperative) (care\|treatment\|measure\|management\|option), (unresponsive\|refractory\|recalcitrant) to (conservative\|nonoperative) (care\|treatment\|therapy\|management\|measure) |
| first-line-failure       | finding     |                       | (failure of\|failed trial of\|trial and failure of\|failed\|intolerance to\|failed a\|failed a trial of) first-line (therapy\|treatment\|medication\|agent\|drug\|analgesic), first-line (therapy\|treatment\|medication\|agents) (failed\|had failed\|has failed\|have failed) |
| resolved                 | finding     |                       | symptoms have resolved, symptoms resolved, complete resolution, full recovery, fully recovered, resolution of [the\|his\|her] (pain\|symptoms\|symptom\|complaints), fully resolved, completely resolved |
```

## Harm and risk

```table harm
| concept                | is a        | opposite               | words |
|------------------------|-------------|------------------------|-------|
| side-effect            | finding     |                        | side effect, side-effect, adverse effect, adverse event, adverse reaction, adverse (drug\|medication) (reaction\|effect\|event), untoward effect, medication side effect, undesirable effect, toxicity, complication from medication, (drug\|medication) intolerance, intolerance to (medication\|medications\|NSAIDs\|NSAID\|oral medication\|oral medications\|opioids\|oral NSAIDs), (unable\|inability) to tolerate (NSAIDs\|oral medication\|oral medications\|oral NSAIDs\|medication\|medications\|oral medicines), (does\|did\|could\|can) not tolerate (NSAIDs\|oral medication\|oral medications\|medication\|medications\|oral NSAIDs), not able to tolerate (NSAIDs\|oral medication\|oral medications\|medications), cannot tolerate (NSAIDs\|oral medication\|oral medications\|medications) |
| oversedation           | side-effect |                        | oversedation, over-sedation, excessive sedation, drowsiness, drowsy, somnolence, somnolent, grogginess, groggy, sleepiness, sleepy, sedating effect, sedative effect |
| dry-mouth              | side-effect |                        | dry mouth, xerostomia |
| rash                   | side-effect |                        | rash, skin rash, hives, urticaria, skin irritation |
| respiratory-depression | side-effect |                        | respiratory depression, respiratory (distress\|suppression\|compromise) |
| no-known-allergies     | finding     | drug-allergy           | NKDA, NKA, no known drug allergies, no known allergies, no known medication allergies, no drug allergies, no allergies, no medication allergies |
| drug-allergy           | finding     |                        | allergic reaction, drug allergy, medication allergy, allergic to, allergy to, allergies to, known drug allergies, anaphylaxis |
| withdrawal-symptom     | finding     |                        | withdrawal symptom, opioid withdrawal, symptoms of withdrawal, withdrawal syndrome, benzodiazepine withdrawal |
| aberrant-behavior      | finding     |                        | aberrant behavior, aberrant [drug\|drug-taking\|drug taking\|drug related\|drug-related\|medication\|opioid\|medication taking] (behavior\|behaviors\|use\|behaviour), drug-seeking [behavior], drug diversion, diversion of medication, doctor shopping, early refill, lost prescription, non-compliance, noncompliance, non-compliant, noncompliant, medication (misuse\|abuse\|overuse\|noncompliance), opioid (misuse\|abuse\|overuse), drug misuse, signs of (misuse\|abuse\|diversion\|aberrant behavior), overuse of medication |
| inconsistent-drug-test | finding     | consistent-drug-test   | (inconsistent\|aberrant\|abnormal\|unexpected) (urine drug screen\|urine drug test\|UDS\|UDT\|drug screen\|drug test\|toxicology\|urine toxicology) [result\|results], (urine drug screen\|urine drug test\|UDS\|UDT\|drug screen) (inconsistent\|was inconsistent\|is inconsistent\|results inconsistent\|results were inconsistent\|was inconsistent with prescribed medications), inconsistent with prescribed medications, inconsistent results |
| consistent-drug-test   | finding     | inconsistent-drug-test | (consistent\|compliant\|appropriate) (urine drug screen\|urine drug test\|UDS\|UDT\|drug screen\|drug test\|urine toxicology) [result\|results], consistent with prescribed (medications\|medication\|therapy) |
| gastrointestinal-risk  | finding     |                        | (gastrointestinal\|GI) (risk\|risk factor\|event risk\|bleeding risk), risk (of\|for) (gastrointestinal\|GI) (events\|event\|bleeding\|complications\|side effects), risk factors for gastrointestinal events, at risk for (gastrointestinal\|GI) (events\|complications\|bleeding), at (intermediate\|high\|increased) risk for (gastrointestinal\|GI) (events\|complications\|bleeding), gastrointestinal events |
| cardiovascular-risk    | finding     |                        | (cardiovascular\|cardiac) (risk\|risk factor\|event risk\|disease risk factor), risk (of\|for) (cardiovascular\|cardiac) (events\|event\|disease\|complications), at risk for cardiovascular events |
| dvt-risk               | finding     |                        | (DVT\|thromboembolic\|thrombosis\|venous thromboembolism\|VTE) (risk\|risk factor), risk (of\|for) (DVT\|deep vein thrombosis\|deep venous thrombosis\|thromboembolism\|venous thromboembolism\|venous thrombosis\|VTE\|blood clots), at risk for (DVT\|deep vein thrombosis\|thromboembolism), hypercoagulable |
| opioid-risk            | finding     |                        | risk (of\|for) (abuse\|addiction\|misuse\|opioid abuse\|opioid misuse\|aberrant behavior\|overdose\|opioid overdose\|dependence), high risk (of\|for) (abuse\|addiction\|misuse\|opioid abuse\|opioid misuse\|aberrant behavior\|aberrant drug behavior), addiction risk |
| red-flag               | finding     |                        | red flag, red-flag, red flag (condition\|diagnosis\|diagnoses\|finding\|sign\|symptom\|issue\|indicator), red flags for serious (disease\|pathology), signs of serious (disease\|pathology) |
| exceptional-factor     | finding     |                        | exceptional factor, exceptional circumstance, extenuating circumstance, extenuating factor, unusual circumstance, special circumstance |
```

## Bleeding

```terms
concept bleeding is a symptom
  words  bleeding, hemorrhage, active bleeding, blood loss, spotting

concept lymphadenopathy is a finding
  words  adenopathy, lymphadenopathy, swollen glands, enlarged lymph nodes
```

"""##),
    Chapter(
      path: "Rules/vocabulary/therapies.md",
      text: ##"""
# Therapies

What is done with the patient in sessions or at home. Combined requests ("PT/OT") keep the wider class.

```table therapies
| concept                | is a    | general | in sessions | words |
|------------------------|---------|---------|-------------|-------|
| therapy                | service | yes     | yes         | therapy, therapy sessions, rehabilitation, therapy visits, rehab, rehabilitation therapy, rehabilitative therapy, rehabilitation program, therapy program, outpatient therapy, restorative therapy |
| conservative-treatment | therapy |         |             | conservative (treatment\|care\|therapy\|management\|measure\|measures\|modalities\|treatments\|therapies), non-operative (care\|management\|therapy), nonsurgical (treatment\|care\|management\|therapy), non-surgical (treatment\|care\|management\|therapy) |
```

## Physical and occupational therapy

```table physical-therapies
| concept                        | is a                 | region    | words | abbreviations |
|--------------------------------|----------------------|-----------|-------|---------------|
| physical-therapy               | therapy              |           | physical therapy, physiotherapy, physical therapy sessions, PT/OT, OT/PT, physical/occupational therapy, occupational/physical therapy, physical therapy (session\|visit\|visits\|treatment\|treatments\|program\|modalities\|exercises\|evaluation\|evaluation and treatment\|re-evaluation\|and rehabilitation), physical medicine, physical medicine (treatment\|therapy), physical rehabilitation, physical rehab, outpatient physical therapy, supervised physical therapy, land-based (physical therapy\|therapy), land based physical therapy, formal physical therapy, PT (sessions\|session\|visits\|visit\|treatment\|evaluation\|program\|x\|for), supervised therapy, physio, physical-therapy, physical therapies, physical and occupational therapy | PT |
| aquatic-therapy                | physical-therapy     |           | aquatic therapy, aqua therapy, aquatic (physical therapy\|exercise\|rehabilitation\|program\|PT\|therapy sessions), pool therapy, hydrotherapy, water therapy, aquatherapy, whirlpool, whirlpool therapy, whirlpool bath, swimming therapy |  |
| therapeutic-exercise           | physical-therapy     |           | therapeutic exercise, therapeutic exercises, therapeutic activity, therapeutic activities, neuromuscular re-education, neuro-muscular reeducation, kinetic (activities\|activity\|exercise), gait training, balance training, active therapy, active therapeutic exercise, supervised exercise, supervised exercise program, core (strengthening\|stabilization) [program\|exercises\|exercise], strengthening (program\|exercise\|exercises), stretching (program\|exercise\|exercises), exercise (therapy\|rehabilitation\|training), stabilization (exercise\|exercises\|program), range of motion exercise, range of motion exercises, aerobic (exercise\|conditioning), mckenzie (exercise\|exercises\|method\|program), proprioceptive training, vestibular exercises, work simulation |  |
| home-physical-therapy          | physical-therapy     |           | home physical therapy, in-home physical therapy, home health physical therapy, in-home PT, home PT |  |
| occupational-therapy           | therapy              |           | occupational therapy, occupational therapy (session\|sessions\|visit\|visits\|treatment\|evaluation), outpatient occupational therapy, occupational rehabilitation, OT (sessions\|session\|visits\|evaluation\|treatment), occupational-therapy, home occupational therapy | OT |
| hand-therapy                   | occupational-therapy |           | hand therapy, certified hand therapy, hand therapy (session\|sessions\|visit\|visits\|program\|evaluation), hand rehabilitation |  |
| pelvic-floor-therapy           | physical-therapy     | pelvis    | pelvic floor (therapy\|physical therapy\|rehabilitation), pelvic physical therapy |  |
| vestibular-therapy             | physical-therapy     | head, ear | vestibular (therapy\|rehabilitation\|physical therapy\|rehab\|rehabilitation therapy), canalith repositioning, epley maneuver, balance therapy |  |
| lymphedema-therapy             | physical-therapy     |           | lymphedema (therapy\|treatment\|management), manual lymphatic drainage, lymphatic drainage, complete decongestive therapy |  |
| speech-therapy                 | therapy              | head      | speech therapy, speech and language therapy, speech language therapy, speech-language pathology, speech (therapist\|pathology\|evaluation\|pathologist), swallow therapy, voice therapy |  |
| cognitive-rehabilitation       | therapy              | head      | cognitive (rehabilitation\|therapy\|remediation\|retraining\|rehab), neurocognitive (rehabilitation\|therapy), brain injury (rehabilitation\|program\|day program), neuro-rehabilitation, neurorehabilitation, vision (therapy\|rehabilitation), oculomotor therapy |  |
| cardiopulmonary-rehabilitation | therapy              | chest     | cardiac (rehabilitation\|rehab), pulmonary (rehabilitation\|rehab), respiratory therapy, chest physiotherapy |  |
```

## Manual therapies

```table manual-therapies
| concept                      | is a         | region | words |
|------------------------------|--------------|--------|-------|
| chiropractic                 | therapy      |        | chiropractic, chiropractic treatment, chiropractic therapy, chiropractic care, chiropractic manipulation, spinal manipulation, manipulation, manipulative therapy, chirotherapy, chiropractic (session\|sessions\|visit\|visits\|physiotherapy\|manipulative treatment\|manipulative therapy\|adjustment\|adjustments\|treatments\|rehabilitation\|services\|spinal manipulation\|joint manipulation\|management\|program\|physical therapy\|sessions of treatment\|physiotherapy treatment), chiropractic/physiotherapy, chiropractic/physical therapy, spinal (adjustment\|adjustments\|manipulative therapy\|manipulation therapy\|manual therapy), manipulation therapy, manipulative treatment, chiro, chiro (treatment\|therapy\|sessions\|visits\|care), CMT (visits\|sessions\|treatment), extraspinal manipulation, extra-spinal manipulation, extremity manipulation, (joint\|lumbar\|cervical\|thoracic) manipulation, manual manipulation, high velocity low amplitude, diversified adjustment |
| osteopathic-manipulation     | chiropractic |        | osteopathic (manipulation\|manipulative treatment\|manipulative therapy\|treatment\|adjustment), OMT, craniosacral therapy, cranial osteopathy |
| manual-therapy               | chiropractic |        | manual therapy, manual therapy (technique\|techniques\|session\|sessions), manual therapy and manipulation, joint mobilization, (soft tissue\|spinal\|manual) mobilization, hands-on therapy, manual therapies, active release (technique\|therapy), graston [technique], instrument assisted soft tissue mobilization |
| acupuncture                  | therapy      |        | acupuncture, needling, electroacupuncture, acupuncture (session\|sessions\|treatment\|treatments\|visit\|visits\|therapy\|evaluation\|evaluation and treatment\|trial\|care\|consultation), electro-acupuncture, acupuncture with electrical stimulation, acupuncture with (electro-stimulation\|electrostim\|e-stim\|infrared\|heat), acupressure, auricular acupuncture, infra-lamp, moxibustion, acupuncture with or without stimulation, infrared acupuncture, manual acupuncture, electro-acupuncture, electrical acupuncture, elect acupuncture |
| cupping                      | acupuncture  |        | cupping, cupping therapy |
| dry-needling                 | therapy      |        | dry needling, trigger point dry needling, intramuscular stimulation |
| massage                      | therapy      |        | massage, massage therapy, massage (session\|sessions\|treatment\|treatments\|visits\|therapies), therapeutic massage, deep tissue massage, medical massage, rolfing, neuromuscular therapy, reflexology |
| myofascial-release           | massage      |        | myofascial release, myofascial (therapy\|treatment\|mobilization\|release therapy), soft tissue (massage\|therapy\|release\|work\|manipulation\|treatment), trigger point (therapy\|release\|massage), fascial release |
| kinesio-taping               | therapy      |        | kinesio taping, kinesiotaping, kinesio tape, kinesiology tape, kinesiology taping, kinesiotape, athletic taping, therapeutic taping, strapping and taping, mcconnell taping, taping |
| traction                     | therapy      |        | traction, spinolator, spinolator therapy, traction therapy, mechanical traction, intersegmental traction, (cervical\|lumbar\|pelvic\|spinal\|manual\|intermittent) traction, roller table, flexion distraction, flexion-distraction [therapy], cox flexion, intervertebral differential dynamics, inversion therapy |
| spinal-decompression-therapy | traction     | spine  | spinal decompression therapy, non-surgical (spinal\|spine) decompression, nonsurgical (spinal\|spine) decompression, IDD therapy, DRX9000, DRX-9000, DRX 9000, mechanical (decompression\|spinal decompression), vertebral axial decompression, VAX-D, decompression therapy, decompression table, decompression traction, computerized decompression |
```

## Modalities

```table modalities
| concept                       | is a                 | words | abbreviations |
|-------------------------------|----------------------|-------|---------------|
| modality                      | therapy              | passive modality, passive modalities, modalities, physical modality, physical modalities, therapeutic modality, therapeutic modalities, physiotherapy modalities, physiotherapy modality, palliative modality, palliative modalities, treatment modality, passive (therapy\|treatment\|therapies\|care\|physical therapy\|physical therapy modalities), adjunctive therapy, adjunct therapy |  |
| electrotherapy                | therapy              | electrical stimulation, electrical muscle stimulation, interferential, interferential current, neurostimulation, electrotherapy, electrostimulation, electro-stimulation, electronic stimulation, electric stimulation, electrical stimulation therapy, electrical nerve stimulation, e-stim, electro-muscle stimulation, electromuscular stimulation, electric muscle stimulation, muscle stimulation, neuromuscular electrical stimulation, neuromuscular stimulation, functional electrical stimulation, galvanic stimulation, high volt galvanic [stimulation], high voltage galvanic stimulation, interferential (therapy\|stimulation\|current therapy\|current stimulation), microcurrent, micro-current (therapy\|stimulation\|electrical stimulation), russian stimulation, attended electrical stimulation, unattended electrical stimulation, premodulated current, sympathetic therapy, electroceutical therapy, electromedicine, H-wave (stimulation\|therapy), scrambler therapy, calmare therapy, electric stim, electrical stim, muscle stim | NMES, FES |
| tens-therapy                  | electrotherapy, tens | transcutaneous electrical stimulation, transcutaneous electrotherapy, transcutaneous nerve stimulation, transcutaneous neurotherapy, TENS (therapy\|treatment\|trial) |  |
| percutaneous-neurostimulation | electrotherapy       | percutaneous electrical nerve stimulation, percutaneous electrical stimulation, percutaneous neuromodulation [therapy], percutaneous neurostimulation, P-stim, NSS-2 bridge, auricular (stimulation\|neurostimulation), percutaneous electrical nerve stimulator, percutaneous electrical neurostimulation, localized intense neurostimulation [therapy], LINT (therapy\|treatment\|sessions), localized intensive neurostimulation therapy, hyperstimulation analgesia | PENS, PENFS |
| ultrasound                    | service              | ultrasound, ultra sound |  |
| therapeutic-ultrasound        | therapy, ultrasound  | pulse ultrasound, ultrasound therapy, therapeutic ultrasound, pulsed ultrasound, ultrasound (treatment\|treatments\|therapy sessions\|modality), continuous ultrasound, low intensity pulsed ultrasound, ultrasound/electrical stimulation |  |
| phonophoresis                 | therapy              | phonophoresis, iontophoresis, iontophoresis treatment |  |
| shockwave                     | therapy              | shockwave therapy, shock wave therapy, shock wave, extracorporeal shockwave therapy, extracorporeal shock wave therapy, ESWT, shockwave, extracorporeal (shockwave\|shock wave) (treatment\|treatments\|lithotripsy), extra-corporeal shock wave therapy, extra corporeal shockwave therapy, extracorporeal shockwave, shock wave (treatment\|treatments), shockwave (treatment\|treatments\|session\|sessions), ECSWT, acoustic compression therapy, radial shock wave, radial shockwave therapy, acoustic wave therapy |  |
| infrared-therapy              | therapy              | infrared, infrared therapy, infrared (heat\|light\|lamp\|treatment\|light therapy), infra-red, infra-red (therapy\|heat\|lamp), near infrared, monochromatic infrared [energy], anodyne therapy, light therapy, photobiomodulation, LED light therapy |  |
| laser-therapy                 | infrared-therapy     | low level laser therapy, LLLT, laser therapy, cold laser, cold laser therapy, low level laser, low-level laser treatment, high intensity laser therapy, laser (treatment\|treatments), class IV laser |  |
| diathermy                     | therapy              | diathermy, short wave diathermy, shortwave diathermy, microwave diathermy, paraffin, paraffin bath, paraffin (wax\|therapy\|treatment), fluidotherapy |  |
| magnet-therapy                | therapy              | magnet therapy, magnetic therapy, pulsed electromagnetic field, pulsed electromagnetic field therapy, pulsed electromagnetic therapy, PEMF, PEMF therapy, electromagnetic therapy |  |
| vasopneumatic-therapy         | therapy              | vasopneumatic (compression\|device\|therapy\|devices), hyperbaric oxygen [therapy], hyperbaric treatment, hyperbaric therapy, HBOT |  |
| heat-cold-therapy             | therapy              | heat therapy, icing, hot pack, cold pack, ice pack, heat pack, ice/heat, heat/ice, ice/heat (pad\|pads\|pack\|packs\|therapy\|pads therapy), heat/ice (pad\|pads\|pack\|packs\|therapy), hot/cold (pack\|packs\|pad\|pads\|gel pack), hot and cold (pack\|packs\|therapy), hot or cold (pack\|packs), ice therapy, ice and heat, heat and ice, heat or ice, ice or heat, moist heat, moist heat (pack\|packs\|therapy), moist hot pack, application of (ice\|heat\|cold), (ice\|heat\|cold) (application\|applications), thermal (therapy\|modalities), thermotherapy, superficial heat, ice massage, icing, (local\|topical) (application of heat\|application of cold\|heat\|cold applications), hydrocollator, hydrocollator pack, contrast bath, contrast baths, heat treatment, cold treatment, heat/cold (pack\|packs\|application), (cold\|hot) (compress\|compresses\|packs or ice), cold/hot (pack\|packs), cold spray, vapocoolant spray, ice/cold (pack\|packs), hot moist (pack\|packs), at-home (heat\|cold\|ice) applications, at-home applications of (heat\|cold) |  |
```

## Mind and behaviour

```table psychological-therapies
| concept                      | is a          | words |
|------------------------------|---------------|-------|
| psychotherapy                | therapy       | psychotherapy, counseling, psychological treatment, psychotherapy (session\|sessions\|treatment\|visits\|treatments), individual (psychotherapy\|therapy\|counseling\|psychotherapy sessions), (supportive\|psychological\|psychiatric\|mental health\|behavioral) (counseling\|therapy\|treatment\|psychotherapy\|sessions), psychological (care\|services\|intervention\|sessions\|visits\|treatment sessions\|support), behavioral health (treatment\|services\|therapy), talk therapy, psychiatric care, family (therapy\|counseling), marital (therapy\|counseling), pain psychology [treatment\|sessions], pain management counseling, medical psychotherapy, grief counseling, crisis intervention, counseling sessions, stress counseling, behavioral (intervention\|interventions\|modification), health and behavior intervention, psych (treatment\|sessions\|therapy), eye movement desensitization, eye movement desensitization and reprocessing, EMDR, coping skills (training\|therapy), pain coping skills [training] |
| cognitive-behavioral-therapy | psychotherapy | cognitive behavioral therapy, CBT, cognitive behavioral (psychotherapy\|treatment\|therapy sessions\|pain therapy\|intervention\|program\|counseling\|group therapy), cognitive behavior therapy, cognitive-behavioral therapy, cognitive behavioural therapy, cognitive therapy for pain, dialectical behavior therapy, acceptance and commitment therapy, CBT (sessions\|session\|visits\|therapy), cognitive-behavioral techniques |
| group-therapy                | psychotherapy | group (therapy\|psychotherapy\|counseling\|medical psychotherapy\|therapy sessions\|sessions), cognitive behavioral group psychotherapy, support group |
| hypnotherapy                 | therapy       | hypnotherapy, hypnosis, medical hypnotherapy, hypnotherapy/relaxation [training\|therapy], relaxation (training\|therapy\|techniques\|technique), guided imagery, desensitization therapy, stress management, stress management (training\|program\|therapy) |
| biofeedback                  | therapy       | biofeedback, biofeedback (therapy\|session\|sessions\|training\|treatment), EMG biofeedback, neurofeedback, neurofeedback (therapy\|session\|sessions), psychophysiological therapy, bio-feedback |
| brain-stimulation            | therapy       | transcranial magnetic stimulation, TMS (treatment\|therapy\|sessions), repetitive transcranial magnetic stimulation, rTMS, electroconvulsive therapy, cranial electrotherapy stimulation, cranial electrical stimulation, cranial electro-stimulation |
| mind-body                    | therapy       | mindfulness, mindfulness meditation, mindfulness based stress reduction, meditation, yoga, tai chi, qigong, pilates, pilates sessions, music therapy, art therapy, equine therapy, mind body therapy, naturopathic (treatment\|care\|consultation), holistic treatment, homeopathy, aromatherapy, reiki, feldenkrais, alexander technique |
```

## Programs

```table programs
| concept                   | is a              | words |
|---------------------------|-------------------|-------|
| work-conditioning         | therapy           | work conditioning, work hardening, work hardening/conditioning, work conditioning/hardening, work (conditioning\|hardening) (program\|sessions\|screening\|session\|visits\|evaluation), work hardening program |
| functional-restoration    | work-conditioning | functional restoration program, FRP, functional restoration, functional restoration (programs\|evaluation\|approach\|program evaluation\|treatment\|program sessions\|aftercare), functional rehabilitation [program], multidisciplinary (evaluation\|pain program\|pain management program\|program\|pain evaluation\|rehabilitation\|rehabilitation program\|treatment\|team approach), multi-disciplinary (evaluation\|pain program\|program), interdisciplinary (pain program\|program\|pain rehabilitation program\|pain management program\|evaluation\|rehabilitation\|pain rehabilitation), inter-disciplinary program, chronic pain (program\|management program\|rehabilitation program), pain (rehabilitation program\|program\|management program), HELP program, NCFRP, comprehensive pain (program\|management program), residential pain program, functional restoration aftercare program, biopsychosocial program, initial multidisciplinary evaluation |
| detoxification            | therapy           | detoxification, detoxification (program\|treatment\|admission), detox, detox (program\|treatment\|admission), inpatient (detoxification\|detox\|detoxification program\|detox program), outpatient (detoxification\|detox\|detoxification program), substance abuse (treatment\|program\|counseling), opioid (detoxification\|weaning program\|tapering program), addiction (treatment\|program\|rehabilitation), drug rehabilitation [program], medication weaning program, rapid detox |
| vocational-rehabilitation | therapy           | vocational (rehabilitation\|counseling\|training\|therapy), vocational rehabilitation program, return to work program, job (coaching\|retraining), driving (rehabilitation\|training), driver's training |
```

## At home and at rest

```table self-care
| concept               | is a     | words |
|-----------------------|----------|-------|
| exercise              | therapy  | exercise, stretching, strengthening, conditioning exercise |
| home-exercise         | exercise | home exercise program, home exercise, HEP, home exercises, home-based exercise, home-based exercise program, home-based (exercises\|therapy\|rehabilitation\|physical therapy program), independent (home exercise program\|exercise program\|exercise\|home exercise\|rehabilitation program), self-directed (home exercise program\|exercise program\|exercise\|exercises\|home exercise\|home physical medicine\|rehabilitation\|home-based exercise), self-directed home exercises, home (stretching\|strengthening\|rehabilitation\|fitness) [exercise\|exercises\|program], self-guided exercise, self-administered exercise, exercise program, home exercise regimen, exercise regimen, at-home exercise, at-home exercises, self-performed exercise, self exercise program, walking program, home therapy program, home-exercise program, HEP program, active self-directed home physical medicine |
| activity-modification | therapy  | activity modification, activity modifications, modified activity, modified activities, modification of (activity\|activities), modifying activities, activity (restriction\|restrictions\|limitation advice\|avoidance), restricted activity, restricted activities, avoidance of (aggravating\|offending) activities, ergonomic modification, workplace modification, lifestyle (modification\|modifications\|change\|changes), activity pacing |
| rest                  | therapy  | bed rest, bedrest, relative rest, rest and ice, rest and activity modification, rest from (work\|activity\|activities), period of rest, short period of rest, rest period, complete rest, "rest, ice", rest/ice, "rest, ice, compression, elevation", RICE (protocol\|therapy\|treatment), immobilization, splint immobilization, cast immobilization, joint immobilization |
| patient-education     | therapy  | patient education, back school, (neck\|back\|spine) (school\|education), ergonomic (training\|education\|instruction), body mechanics (training\|education\|instruction), pain (education\|neuroscience education), posture training, postural (training\|education\|correction), self-care (instruction\|training\|education\|management training), home management training, education and counseling, ADL training, activities of daily living training, health education, injury prevention (training\|education), diabetic education, self-management (training\|education\|program) |
| wound-care            | therapy  | wound care, wound care (treatment\|supplies\|nursing\|visits), wound management, dressing change, dressing changes, whirlpool debridement, scar (massage\|management\|treatment\|therapy), scar desensitization, desensitization, mirror therapy, graded motor imagery, mirror box therapy |
```

"""##),
  ]
}
