package motcoach.cli;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import motcoach.method.Language;
import motcoach.pack.ShippedRules;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The root of all commands: {@code mot COMMAND}. */
@Command(name = "mot")
public final class Mot implements Runnable {
  @Mixin private Common common;
  @Spec private CommandSpec spec;

  public static void main(String[] arguments) {
    System.exit(
        run(
            Terminal.ofProcess(),
            Locale.getDefault(Locale.Category.DISPLAY),
            System.getenv(),
            new ShippedRules(),
            arguments));
  }

  /**
   * Runs one command.
   *
   * @param rules what words are read with
   * @param locale decides the language of the output unless {@code --lang} does
   * @return the exit code: 0 success, 1 problems found, 2 wrong use
   */
  public static int run(
      Terminal terminal,
      Locale locale,
      Map<String, String> environment,
      ShippedRules rules,
      String... arguments) {
    Words words = new Words(language(arguments, locale));
    CommandLine commands = commands(new Surroundings(terminal, words, environment, rules));
    Complaints complaints = new Complaints(terminal, words);
    commands.setParameterExceptionHandler(complaints);
    commands.setExecutionExceptionHandler(complaints);
    int exitCode = commands.execute(arguments);
    terminal.out().flush();
    terminal.err().flush();
    return exitCode;
  }

  /** All commands with their texts. */
  static CommandLine commands(Surroundings here) {
    CommandLine commands = new CommandLine(new Mot());
    commands.addSubcommand("score", new ScoreCommand(here));
    commands.addSubcommand("train", new TrainCommand(here));
    commands.addSubcommand("train-topics", new TrainTopicsCommand(here));
    commands.addSubcommand("practice", new PracticeCommand(here));
    commands.addSubcommand("drill", new DrillCommand(here));
    commands.addSubcommand(
        "pack",
        new CommandLine(new Group())
            .addSubcommand("validate", new PackValidateCommand(here))
            .addSubcommand("list", new PackListCommand(here))
            .addSubcommand("show", new PackShowCommand(here))
            .addSubcommand("simulate", new PackSimulateCommand(here))
            .addSubcommand("hear", new PackHearCommand(here))
            .addSubcommand("new", PackNewCommand.line(here))
            .addSubcommand("diff", new PackDiffCommand(here))
            .addSubcommand("build", new PackBuildCommand(here))
            .addSubcommand("import", new PackImportCommand(here))
            .addSubcommand("export", new PackExportCommand(here))
            .addSubcommand("install", new PackBuildCommand.Install(here)));
    commands.addSubcommand(
        "bundle",
        new CommandLine(new Group())
            .addSubcommand("export", new BundleExportCommand(here))
            .addSubcommand("import", new BundleImportCommand(here))
            .addSubcommand("show", new BundleShowCommand(here)));
    commands.addSubcommand(
        "data",
        new CommandLine(new Group())
            .addSubcommand("where", new DataWhereCommand(here))
            .addSubcommand("check", new DataCheckCommand(here))
            .addSubcommand("backup", new DataBackupCommand(here))
            .addSubcommand("restore", new DataRestoreCommand(here))
            .addSubcommand("export-person", new DataExportPersonCommand(here))
            .addSubcommand("import-person", new DataImportPersonCommand(here))
            .addSubcommand("erase-person", new DataErasePersonCommand(here))
            .addSubcommand("team", new DataTeamCommand(here))
            .addSubcommand("retention", new DataRetentionCommand(here))
            .addSubcommand("remove-pin", new DataRemovePinCommand(here)));
    // Whose practice reports are about: everybody's the store knows of.
    commands.addSubcommand(
        "report",
        new CommandLine(new Group())
            .addSubcommand("progress", new ReportProgressCommand(here))
            .addSubcommand("group", new ReportGroupCommand(here)));
    commands.setResourceBundle(here.words().bundle());
    commands.setOut(here.terminal().out()).setErr(here.terminal().err());
    commands.setUsageHelpAutoWidth(false).setUsageHelpWidth(100);
    return commands;
  }

  /** The language named with {@code --lang}, else that of the locale. */
  private static Language language(String[] arguments, Locale locale) {
    Language spoken = locale.getLanguage().equals("zh") ? Language.ZH : Language.EN;
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i].equals("--")) {
        break;
      }
      Optional<Language> named = Optional.empty();
      if (arguments[i].startsWith("--lang=")) {
        named = Language.of(arguments[i].substring("--lang=".length()));
      } else if (arguments[i].equals("--lang") && i + 1 < arguments.length) {
        named = Language.of(arguments[i + 1]);
      }
      if (named.isPresent()) {
        return named.get();
      }
    }
    return spoken;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "");
  }

  /** A command that only holds others. */
  @Command
  static final class Group implements Runnable {
    @Mixin private Common common;
    @Spec private CommandSpec spec;

    @Override
    public void run() {
      throw new ParameterException(spec.commandLine(), "");
    }
  }
}
