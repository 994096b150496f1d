/// The nearest legal word to a misspelt one.
public enum NearestWord {
  /// The only candidate within two edits of a word (one for words of up to four letters), or nil.
  public static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    let limit = word.utf8.count <= 4 ? 1 : 2
    var best: (word: String, distance: Int)?
    var isTied = false
    for candidate in candidates where candidate != word {
      let distance = distance(Array(word.utf8), Array(candidate.utf8), limit: limit)
      guard distance <= limit else { continue }
      if let current = best, distance >= current.distance {
        if distance == current.distance { isTied = true }
      } else {
        best = (candidate, distance)
        isTied = false
      }
    }
    return isTied ? nil : best?.word
  }

  /// The number of letters to insert, delete, replace or swap; anything over `limit` as `limit + 1`.
  private static func distance(_ left: [UInt8], _ right: [UInt8], limit: Int) -> Int {
    guard abs(left.count - right.count) <= limit else { return limit + 1 }
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for i in left.indices {
      var row = [i + 1]
      for j in right.indices {
        let replace = last[j] + (left[i] == right[j] ? 0 : 1)
        var cost = min(replace, last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          cost = min(cost, beforeLast[j - 1] + 1)
        }
        row.append(cost)
      }
      beforeLast = last
      last = row
    }
    return min(last[right.count], limit + 1)
  }
}
