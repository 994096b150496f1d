/// Completion for shells, written from the same specifications as the help.
enum Completions {
  /// A shell that is completed for.
  enum Shell: String, CaseIterable {
    case bash, zsh, fish
  }

  /// The script for a shell.
  static func script(for shell: Shell, _ commands: [CommandSpec]) -> String {
    switch shell {
    case .bash: bash(commands)
    case .zsh: zsh(commands)
    case .fish: fish(commands)
    }
  }

  /// The words that can stand first, or second behind "rules".
  private static func words(_ commands: [CommandSpec], after first: String? = nil) -> [String] {
    var words: [String] = []
    for command in commands {
      let parts = command.name.split(separator: " ").map(String.init)
      let word = first == nil ? parts[0] : parts.count > 1 && parts[0] == first ? parts[1] : nil
      if let word, !words.contains(word) { words.append(word) }
    }
    return words
  }

  /// The words that begin commands of two words.
  private static func groups(_ commands: [CommandSpec]) -> [String] {
    words(commands.filter { $0.name.contains(" ") })
  }

  private static func isPath(_ option: OptionSpec) -> Bool {
    ["FILE", "DIR", "PATH", "FORMAT=FILE"].contains(option.value)
  }

  // MARK: bash

  private static func bash(_ commands: [CommandSpec]) -> String {
    var text = """
      # bash completion of concord: concord completions bash > ~/.local/share/bash-completion/completions/concord
      _concord() {
        local word="${COMP_WORDS[COMP_CWORD]}" last="${COMP_WORDS[COMP_CWORD-1]}" options=""
        local command="${COMP_WORDS[1]}"
        COMPREPLY=()
        case "$command" in
          \(groups(commands).joined(separator: "|"))) [ "$COMP_CWORD" -gt 2 ] && command="$command ${COMP_WORDS[2]}" ;;
        esac
        if [ "$COMP_CWORD" -eq 1 ]; then
          COMPREPLY=($(compgen -W "\(words(commands).joined(separator: " ")) --help --version" -- "$word"))
          return
        fi

      """
    for group in groups(commands) {
      text +=
        "  if [ \"$COMP_CWORD\" -eq 2 ] && [ \"$command\" = \(group) ]; then\n"
        + "    COMPREPLY=($(compgen -W \"\(words(commands, after: group).joined(separator: " "))\" -- \"$word\"))\n"
        + "    return\n  fi\n"
    }
    text += "  case \"$command\" in\n"
    for command in commands {
      text += "    \"\(command.name)\")\n"
      let options = command.options.map(\.name) + ["--help"]
      text += "      options=\"\(options.joined(separator: " "))\"\n"
      text += "      case \"$last\" in\n"
      for option in command.options where !option.choices.isEmpty {
        text +=
          "        \(option.name)) COMPREPLY=($(compgen -W \""
          + option.choices.joined(separator: " ") + "\" -- \"$word\")); return ;;\n"
      }
      text += "      esac ;;\n"
    }
    return text + """
        esac
        case "$word" in
          -*) COMPREPLY=($(compgen -W "$options" -- "$word")) ;;
          *) COMPREPLY=($(compgen -f -- "$word")) ;;
        esac
      }
      complete -o filenames -F _concord concord

      """
  }

  // MARK: zsh

  private static func zsh(_ commands: [CommandSpec]) -> String {
    var text = """
      #compdef concord
      # zsh completion of concord: concord completions zsh > ~/.zsh/completions/_concord
      _concord() {
        local command="${words[2]}"
        if (( CURRENT == 2 )); then
          compadd -- \(words(commands).joined(separator: " ")) --help --version
          return
        fi

      """
    for group in groups(commands) {
      text += """
          if [[ $command == \(group) ]]; then
            if (( CURRENT == 3 )); then
              compadd -- \(words(commands, after: group).joined(separator: " "))
              return
            fi
            command="$command ${words[3]}"
          fi

        """
    }
    text += "  case \"$command\" in\n"
    for command in commands {
      text += "    (\"\(command.name)\")\n      _arguments \\\n"
      for option in command.options {
        let summary = option.summary.replacing("'", with: "").replacing("[", with: "(")
          .replacing("]", with: ")").replacing(":", with: "\\:")
        let value = option.value.map { value in
          option.choices.isEmpty
            ? ":\(value):\(isPath(option) ? "_files" : "")"
            : ":\(value):(\(option.choices.joined(separator: " ")))"
        }
        text += "        '*\(option.name)[\(summary)]\(value ?? "")' \\\n"
      }
      text += "        '--help[tell more]' '*:file:_files' ;;\n"
    }
    return text + "  esac\n}\n_concord \"$@\"\n"
  }

  // MARK: fish

  private static func fish(_ commands: [CommandSpec]) -> String {
    var text =
      "# fish completion of concord: concord completions fish > ~/.config/fish/completions/concord.fish\n"
    let firsts = words(commands)
    for word in firsts {
      let summary = commands.first { $0.name == word }?.summary ?? "commands on rule books"
      text += "complete -c concord -n __fish_use_subcommand -f -a \(word) -d \(quoted(summary))\n"
    }
    for command in commands {
      let parts = command.name.split(separator: " ").map(String.init)
      var condition = "__fish_seen_subcommand_from \(parts[0])"
      if parts.count > 1 {
        let others = words(commands, after: parts[0]).joined(separator: " ")
        text +=
          "complete -c concord -n \(quoted("\(condition); and not __fish_seen_subcommand_from \(others)"))"
          + " -f -a \(parts[1]) -d \(quoted(command.summary))\n"
        condition += "; and __fish_seen_subcommand_from \(parts[1])"
      }
      for option in command.options {
        var line = "complete -c concord -n \(quoted(condition)) -l \(option.name.dropFirst(2))"
        if option.value != nil { line += isPath(option) ? " -r" : " -x" }
        if !option.choices.isEmpty {
          line += " -a \(quoted(option.choices.joined(separator: " ")))"
        }
        text += line + " -d \(quoted(option.summary))\n"
      }
    }
    return text
  }

  private static func quoted(_ text: String) -> String {
    "'" + text.replacing("\\", with: "\\\\").replacing("'", with: "\\'") + "'"
  }
}
