import Glibc

/// Runs another program without a shell: no argument is ever read as a command.
enum Subprocess {
  /// What a program writes to its standard output; nil where it cannot be run or does not end with 0.
  /// Its standard error goes nowhere.
  static func output(of command: [String]) -> [UInt8]? {
    var ends: [Int32] = [0, 0]
    guard unsafe pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { _ = close(ends[0]) }
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    _ = unsafe posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    _ = unsafe posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
    _ = unsafe posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    var words = unsafe command.map { unsafe strdup($0) } + [nil]
    defer { unsafe words.forEach { unsafe free($0) } }
    var child = pid_t()
    let status = unsafe posix_spawnp(&child, command[0], &actions, nil, &words, environ)
    _ = close(ends[1])
    guard status == 0 else { return nil }
    let output = try? FileReader.read(ends[0], expected: 1 << 16, limit: 1 << 28)
    var end: Int32 = 0
    while unsafe waitpid(child, &end, 0) < 0, errno == EINTR {}
    return end == 0 ? output : nil
  }
}
