#!/usr/bin/env python3
"""Judges letters with `concord stream` under Spark, and counts what it finds by month and kind.

    spark-submit audit.py --concord /opt/concord/concord --letters LETTERS --out FOLDER

LETTERS are lines of JSON, {"id": ..., "text": ...} with any other columns; "decided", the day of the decision
as 2016-05-09, puts a letter into its month. FOLDER gets

    answers/    a line for each letter, as `concord stream` wrote it
    findings/   a row for each finding, in a folder for each month
    errors/     a row for each letter that could not be judged
    by_month_and_kind/   letters, findings and letters with a finding

A task that dies is run again by Spark and gives the same rows; files take their places only when a whole
step is done. Nothing is shared between tasks, and nothing is asked of the workers but the program.
"""
import argparse
import shlex

from pyspark.sql import SparkSession, functions as F

LETTER = "id STRING, decided STRING, text STRING"
# What travels with a letter as its id: `concord stream` gives an id back as it was, whatever it says. So no
# answer has to be joined with its letter.
KEY = "id STRING, decided STRING"
FINDING = ("rule STRING, kind STRING, severity STRING, item INT, message STRING, fingerprint STRING, "
           "spans ARRAY<STRUCT<start INT, end INT, startLine INT, startColumn INT, endLine INT, endColumn INT, "
           "role STRING, label STRING>>")
ANSWER = f"id STRING, error STRING, findings ARRAY<STRUCT<{FINDING}>>"
UNDATED = "undated"


def judge(spark, letters, concord, out):
    """Step one, the long one: each partition goes through one process of the program."""
    lines = letters.select(
        F.to_json(F.struct(F.to_json(F.struct("id", "decided")).alias("id"), "text")).alias("line"))
    command = shlex.join([concord, "stream", "--quiet"])
    # checkCode: without it a process that dies is taken for a partition that ends early.
    answers = lines.rdd.map(lambda row: row.line).pipe(command, checkCode=True)
    spark.createDataFrame(answers.map(lambda line: (line,)), "value STRING") \
        .write.mode("overwrite").text(out)


def read(spark, answers):
    """The answers as rows with the letter's own columns back in their places."""
    answer = F.from_json("value", ANSWER).alias("answer")
    key = F.from_json("answer.id", KEY).alias("key")
    month = F.coalesce(F.substring("key.decided", 1, 7), F.lit(UNDATED)).alias("month")
    return spark.read.text(answers).select(answer).select("answer", key) \
        .select("key.id", "key.decided", month, "answer.error", "answer.findings")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--concord", required=True, help="the program, an absolute path on every worker")
    parser.add_argument("--letters", required=True, help="lines of JSON: a file, a folder or a pattern")
    parser.add_argument("--out", required=True, help="a folder, local or of any store that Spark writes")
    parser.add_argument("--partitions", type=int, help="how many; by the size of the files if not given")
    options = parser.parse_args()

    spark = SparkSession.builder.appName("concord").getOrCreate()
    # A run over some months replaces those months, and leaves the others.
    spark.conf.set("spark.sql.sources.partitionOverwriteMode", "dynamic")

    letters = spark.read.schema(LETTER).json(options.letters)
    if options.partitions:
        letters = letters.repartition(options.partitions)
    judge(spark, letters, options.concord, f"{options.out}/answers")

    answers = read(spark, f"{options.out}/answers")
    answers.where("error IS NOT NULL").select("id", "decided", "month", "error") \
        .write.mode("overwrite").json(f"{options.out}/errors")

    # One file a month: months are a few hundred at most, kinds are a column. Sorted, so that the same letters
    # give the same bytes however they were partitioned.
    findings = answers.select("id", "decided", "month", F.explode("findings").alias("finding")) \
        .select("id", "decided", "month", "finding.*")
    findings.repartition("month").sortWithinPartitions("month", "id", "item", "rule", "fingerprint", "message") \
        .write.mode("overwrite").partitionBy("month").json(f"{options.out}/findings")

    judged = answers.where("error IS NULL").groupBy("month").agg(F.count("*").alias("letters"))
    found = findings.groupBy("month", "kind").agg(
        F.count("*").alias("findings"), F.countDistinct("id").alias("letters_with_a_finding"))
    found.join(judged, "month").select("month", "kind", "letters", "findings", "letters_with_a_finding") \
        .orderBy("month", "kind").coalesce(1) \
        .write.mode("overwrite").option("header", True).csv(f"{options.out}/by_month_and_kind")
    spark.stop()


if __name__ == "__main__":
    main()
