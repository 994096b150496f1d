import Glibc
import Synchronization

/// Whether somebody asked a run to stop: with Ctrl-C, or the system with a signal.
public struct Interruption: Sendable {
  /// Begins to listen.
  let listen: @Sendable () -> Void
  /// Whether the run is to stop.
  public let isRaised: @Sendable () -> Bool

  /// An interruption as `isRaised` says.
  public init(
    listen: @escaping @Sendable () -> Void = {}, isRaised: @escaping @Sendable () -> Bool
  ) {
    self.listen = listen
    self.isRaised = isRaised
  }

  /// Nobody interrupts.
  public static let never = Interruption { false }

  /// The process's signals: the first of them is kept for the run to see, the next ends the process.
  static let signals = Interruption(
    listen: {
      _ = raised.load(ordering: .relaxed)
      for number in [SIGINT, SIGTERM, SIGHUP] {
        var action = sigaction()
        unsafe action.__sigaction_handler.sa_handler = { _ in
          raised.store(true, ordering: .relaxed)
        }
        action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND)) | SA_RESTART
        _ = unsafe sigaction(number, &action, nil)
      }
    },
    isRaised: { raised.load(ordering: .relaxed) })

  private static let raised = Atomic(false)
}
