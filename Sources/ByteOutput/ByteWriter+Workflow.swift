extension ByteWriter {
  /// Appends text as the message of a GitHub workflow command.
  ///
  /// Source: GitHub's toolkit for actions, the escaping of command data.
  public mutating func writeWorkflowMessage(_ text: String) {
    write(Self.workflowData(text))
  }

  /// Appends text as the value of a property of a GitHub workflow command.
  public mutating func writeWorkflowProperty(_ text: String) {
    write(Self.workflowData(text).replacing(":", with: "%3A").replacing(",", with: "%2C"))
  }

  private static func workflowData(_ text: String) -> String {
    VisibleText.of(text).replacing("%", with: "%25")
  }
}
