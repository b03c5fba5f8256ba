package motcoach.cli;

import java.util.stream.Collectors;
import motcoach.method.Ids;
import motcoach.progress.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns whatever goes wrong into one clear line and an exit code. */
final class Complaints implements IParameterExceptionHandler, IExecutionExceptionHandler {
  private static final Logger LOG = LoggerFactory.getLogger(Complaints.class);

  private final Terminal terminal;
  private final Words words;

  Complaints(Terminal terminal, Words words) {
    this.terminal = terminal;
    this.words = words;
  }

  @Override
  public int handleParseException(ParameterException wrong, String[] arguments) {
    CommandLine command = wrong.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    terminal.complain(name + ": " + line(wrong, command) + " " + words.say("wrong.see", name));
    return Failure.WRONG_USE;
  }

  private String line(ParameterException wrong, CommandLine command) {
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      return words.say("wrong.unknown", unmatched.getUnmatched().get(0));
    } else if (wrong instanceof MissingParameterException missing) {
      return words.say(
          "wrong.missing",
          missing.getMissing().stream()
              .map(
                  spec ->
                      spec.isOption()
                          ? ((CommandLine.Model.OptionSpec) spec).longestName()
                          : spec.paramLabel())
              .collect(Collectors.joining(", ")));
    } else if (wrong instanceof OverwrittenOptionException) {
      return words.say("wrong.twice");
    } else if (wrong.getArgSpec() != null) {
      String option =
          wrong.getArgSpec().isOption()
              ? ((CommandLine.Model.OptionSpec) wrong.getArgSpec()).longestName()
              : wrong.getArgSpec().paramLabel();
      return words.say("wrong.value", option, wrong.getArgSpec().paramLabel());
    }
    return words.say("wrong.command", String.join(", ", command.getSubcommands().keySet()));
  }

  @Override
  public int handleExecutionException(
      Exception thrown, CommandLine command, ParseResult arguments) {
    String name = command.getCommandSpec().qualifiedName();
    if (thrown instanceof Failure failure) {
      terminal.complain(name + ": " + failure.getMessage());
      return failure.exitCode();
    } else if (thrown instanceof StoreException unusable) {
      String kind = "store." + Ids.of(unusable.kind());
      terminal.complain(name + ": " + words.say(kind + ".happened", unusable.place()));
      return Failure.PROBLEMS;
    }
    LOG.debug("Command failed: {}", thrown.getClass().getName());
    terminal.complain(
        name + ": " + words.say("wrong.unexpected", thrown.getClass().getSimpleName()));
    return Failure.PROBLEMS;
  }
}
