/// Works out many answers at once; they come in the order of the questions, whatever the number of workers.
struct Workers: Sendable {
  let jobs: Int

  /// The answer to each question.
  func map<Question: Sendable, Answer: Sendable>(
    _ questions: [Question], _ answer: @escaping @Sendable (Question) -> Answer
  ) async -> [Answer] {
    // Small shares, since some questions take much longer than others.
    let size = max(1, questions.count / (jobs * 16))
    let shares = stride(from: 0, to: questions.count, by: size).map {
      Array(questions[$0..<min($0 + size, questions.count)])
    }
    return await withTaskGroup(of: (Int, [Answer]).self) { group in
      var answers = [[Answer]](repeating: [], count: shares.count)
      for (index, share) in shares.enumerated() {
        if index >= jobs, let (done, found) = await group.next() { answers[done] = found }
        group.addTask { (index, share.map(answer)) }
      }
      for await (done, found) in group { answers[done] = found }
      return answers.flatMap { $0 }
    }
  }
}
