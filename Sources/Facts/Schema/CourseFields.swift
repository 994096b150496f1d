import LetterSource
import Vocabulary

extension FactSchema {
  /// The fields of a mention that say how a treatment went.
  static let courseFields: [FactField] = [
    FactField(
      "stage", of: .mention, .choice(stages), canBeUnknown: true,
      "where a service stands in its course; unknown for what is no service"
    ) { facts, index in
      guard let course = facts.course(ofMention: index) else { return .unknown }
      return choice(course.stage, at: course.range ?? facts.mentions[index].range)
    },
    FactField(
      "helped", of: .mention, .truth, canBeUnknown: true,
      "whether a treatment helped; unknown where its sentence does not say"
    ) { facts, index in
      guard let course = facts.course(ofMention: index), let helped = course.helped else {
        return .unknown
      }
      return Fact(.truth(helped), at: course.range ?? facts.mentions[index].range)
    },
  ]
}
